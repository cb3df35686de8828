export const id = 7242;
export const ids = [7242];
export const modules = {
/***/ 70298:
/***/ ((module) => {
function makeArray (subject) {
	return Array.isArray(subject)
		? subject
		: [subject]
}
const UNDEFINED = undefined
const EMPTY = ''
const SPACE = ' '
const ESCAPE = '\\'
const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/
const BOM = '\uFEFF'
const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/
const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/
const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/
const REGEX_SPLITALL_CRLF = /\r?\n/g
const DOUBLE_SLASH = '//'
const SLASH_CODE = 47
const DOT_CODE = 46
const SLASH = '/'
let TMP_KEY_IGNORE = 'node-ignore'
if (typeof Symbol !== 'undefined') {
	TMP_KEY_IGNORE = Symbol.for('node-ignore')
}
const KEY_IGNORE = TMP_KEY_IGNORE
const define = (object, key, value) => {
	Object.defineProperty(object, key, {value})
	return value
}
const RETURN_FALSE = () => false
const POSIX_CLASSES = {
	alnum: '0-9A-Za-z',
	alpha: 'A-Za-z',
	blank: ' \\t',
	cntrl: '\\x00-\\x1f\\x7f',
	digit: '0-9',
	graph: '!-.0-~',
	lower: 'a-z',
	print: ' -.0-~',
	punct: '!-.:-@\\[-`{-~',
	space: ' \\t\\n\\r',
	upper: 'A-Z',
	xdigit: '0-9A-Fa-f'
}
const CLASS_MEMBERS_TO_ESCAPE = '\\]^-['
const escapeMember = char => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0
	? char
	: ESCAPE + char
const NON_SLASH = '(?!\\/)'
const classSource = (negated, body) => {
	if (negated) {
		return `[^\\/${body}]`
	}
	const source = `[${body}]`
	return new RegExp(source).test('/')
		? NON_SLASH + source
		: source
}
const scanBracket = (pattern, start) => {
	const {length} = pattern
	let index = start + 1
	let negated = EMPTY
	const lead = pattern[index]
	if (lead === '!' || lead === '^') {
		negated = '^'
		index ++
	}
	let body = EMPTY
	let prev = EMPTY
	for (;;) {
		const char = pattern[index]
		if (char === UNDEFINED) {
			return null
		}
		if (char === ESCAPE) {
			const escaped = pattern[++ index]
			body += escapeMember(escaped)
			prev = escaped
		} else if (
			char === '-'
			&& prev
			&& index + 1 < length
			&& pattern[index + 1] !== ']'
		) {
			index ++
			let to = pattern[index]
			if (to === ESCAPE) {
				to = pattern[index += 1]
			}
			if (prev <= to) {
				body += `-${escapeMember(to)}`
			}
			prev = EMPTY
		} else if (char === '[' && pattern[index + 1] === ':') {
			const nameStart = index + 2
			let end = nameStart
			while (end < length && pattern[end] !== ']') {
				end ++
			}
			if (end === length) {
				return null
			}
			if (end > nameStart && pattern[end - 1] === ':') {
				const name = pattern.slice(nameStart, end - 1)
				if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
					return null
				}
				body += POSIX_CLASSES[name]
				prev = EMPTY
				index = end
			} else {
				body += escapeMember('[')
				prev = '['
				index = nameStart - 2
			}
		} else {
			body += escapeMember(char)
			prev = char
		}
		index ++
		if (pattern[index] === ']') {
			return {
				end: index,
				source: classSource(negated, body)
			}
		}
	}
}
const NEVER_MATCH = '[]'
const PLACEHOLDER = '\u0000'
const REGEX_RESTORE_PLACEHOLDER = new RegExp(
	`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, 'g'
)
const TRAILING_WILDCARD = '\uE000'
const TRAILING_DOUBLESTAR = '\uE001'
const isReserved = char =>
	char === PLACEHOLDER
	|| char === TRAILING_WILDCARD
	|| char === TRAILING_DOUBLESTAR
const extractBrackets = pattern => {
	const sources = []
	const hold = source =>
		`${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`
	const {length} = pattern
	let out = EMPTY
	let index = 0
	while (index < length) {
		const char = pattern[index]
		if (char === ESCAPE) {
			const escaped = pattern[index + 1]
			if (escaped === SLASH && index + 2 === length) {
				out += hold(NEVER_MATCH)
			} else if (
				escaped === '*'
				|| escaped === '['
				|| escaped === SPACE
			) {
				out += pattern.slice(index, index + 2)
			} else {
				out += hold(
					REGEX_LITERAL_SPECIAL.test(escaped)
						? ESCAPE + escaped
						: isReserved(escaped)
							? `[${escaped}]`
							: escaped
				)
			}
			index += 2
		} else if (isReserved(char)) {
			out += hold(`[${char}]`)
			index ++
		} else if (char === '[') {
			const scanned = scanBracket(pattern, index)
			if (scanned === null) {
				out += hold(NEVER_MATCH)
				index = length
			} else {
				out += hold(scanned.source)
				index = scanned.end + 1
			}
		} else {
			out += char
			index ++
		}
	}
	return {
		source: out,
		sources
	}
}
const DIRECT = null
const REGEX_INNER_SLASH = /\/(?!$)/
const WILDCARD = '[^\\/]*'
const REPLACERS = [
	[
		/(\\+)( ?)/g,
		(_, run, space) => space
			? run.slice(0, run.length - run.length % 2) + SPACE
			: run,
		ESCAPE + SPACE
	],
	[
		/(^|\/)\*{3,}(?=\/|$)/g,
		(_, start) => `${start}**`,
		'*'
	],
	[
		/[\\$.|*+(){^]/g,
		match => `\\${match}`
	],
	[
		/(?!\\)\?/g,
		() => '[^/]',
		'?'
	],
	[
		/^\//,
		() => '^',
		SLASH
	],
	[
		/\//g,
		() => '\\/',
		SLASH
	],
	[
		/^\^*(?:\\\*\\\*\\\/)+/,
		() => '(?:^|\\/)',
		'*'
	],
	[
		DIRECT,
		(source, pattern) => {
			if (!source || source[0] === '^' || source[0] === '(') {
				return source
			}
			const anchor = !REGEX_INNER_SLASH.test(pattern)
				? '(?:^|\\/)'
				: '^'
			return anchor + source
		}
	],
	[
		/\\\/\\\*\\\*(?=\\\/|$)/g,
		(_, index, str) => index + 6 < str.length
			? str.slice(index + 6) === '\\/'
				? '(?:\\/[^\\/]+)+'
				: '(?:\\/[^\\/]+)*'
			: `\\/${TRAILING_DOUBLESTAR}`,
		'*'
	],
	[
		/(^|[^\\])(?:\\\*)+(?!$)/g,
		(_, p1) => p1 + WILDCARD,
		'*'
	],
	[
		/(^|[^\\])((?:\\\\)*)\\\*$/,
		(match, p1, p2) =>
			p2 === EMPTY
				? p1 + TRAILING_WILDCARD
				: match,
		'*'
	],
	[
		/\\\\\\(?=[$.|*+(){^])/g,
		() => ESCAPE,
		ESCAPE + ESCAPE
	],
	[
		/\\\\/g,
		() => ESCAPE,
		ESCAPE + ESCAPE
	],
	[
		/\\\[([^\]/]*?)($|\])/g,
		(match, range, close) => `\\[${range}${close}`,
		'['
	],
	[
		DIRECT,
		source => {
			const last = source[source.length - 1]
			if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
				return source
			}
			return last === SLASH
				? `${source}$`
				: `${source}(?=$|\\/$)`
		}
	]
]
const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/
const MODE_IGNORE = 'regex'
const MODE_CHECK_IGNORE = 'checkRegex'
const UNDERSCORE = '_'
const replaceTrailingWildcard = (_, p1) => {
	const prefix = p1
		? `${p1}[^/]+`
		: '[^/]*'
	return `${prefix}(?=$|\\/$)`
}
const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/
const replaceTrailingDoublestar = () => '[\\s\\S]'
const separatorAfter = (run, at) => {
	let separator = EMPTY
	for (let index = at + 1; index < run.length && !run[index].wildcard; index ++) {
		separator += run[index].single
	}
	return separator
}
const pinWildcards = source => {
	if (source.indexOf(WILDCARD) < 0) {
		return source
	}
	const tokens = []
	const {length} = source
	let index = 0
	while (index < length) {
		const char = source[index]
		if (source.startsWith(WILDCARD, index)) {
			tokens.push({wildcard: true})
			index += WILDCARD.length
		} else if (char === '[') {
			let end = index + 1
			if (source[end] === '^') {
				end ++
			}
			if (source[end] === ']') {
				end ++
			}
			while (end < length && source[end] !== ']') {
				end += source[end] === ESCAPE
					? 2
					: 1
			}
			end ++
			tokens.push({single: source.slice(index, end)})
			index = end
		} else if (char === ESCAPE) {
			tokens.push({single: source.slice(index, index + 2)})
			index += 2
		} else if (char === '(') {
			let depth = 0
			let end = index
			do {
				if (source[end] === ESCAPE) {
					end ++
				} else if (source[end] === '(') {
					depth ++
				} else if (source[end] === ')') {
					depth --
				}
				end ++
			} while (end < length && depth > 0)
			if ('*+?'.indexOf(source[end]) >= 0) {
				end ++
			}
			tokens.push({boundary: source.slice(index, end)})
			index = end
		} else if (char === '^' || char === '$') {
			tokens.push({boundary: char})
			index ++
		} else {
			tokens.push({single: char})
			index ++
		}
	}
	let out = EMPTY
	let run = []
	const flush = () => {
		let lastWildcard
		run.forEach((token, at) => {
			if (token.wildcard) {
				lastWildcard = at
			}
		})
		run.forEach((token, at) => {
			if (!token.wildcard) {
				out += token.single
				return
			}
			out += at === lastWildcard
				? WILDCARD
				: `(?:(?!${separatorAfter(run, at)})[^\\/])*`
		})
		run = []
	}
	tokens.forEach(token => {
		if (token.boundary === undefined) {
			run.push(token)
			return
		}
		flush()
		out += token.boundary
	})
	flush()
	return out
}
const makeRegexPrefix = pattern => {
	if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
		pattern = '**'
	}
	const {source, sources} = extractBrackets(pattern)
	const replaced = REPLACERS.reduce(
		(prev, [matcher, replacer, required]) => {
			if (matcher === DIRECT) {
				return replacer(prev, pattern)
			}
			if (required !== UNDEFINED && prev.indexOf(required) < 0) {
				return prev
			}
			return matcher.test(prev)
				? prev.replace(matcher, replacer.bind(pattern))
				: prev
		},
		source
	)
	return sources.length
		? replaced.replace(
			REGEX_RESTORE_PLACEHOLDER,
			(match, index) => sources[index]
		)
		: replaced
}
const checkSourceOf = (body, prefix) => {
	if (body[body.length - 1] === SLASH) {
		prefix = makeRegexPrefix(body.slice(0, - 1))
	}
	const head = prefix.slice(0, - 1)
	const last = prefix[prefix.length - 1]
	return last === TRAILING_WILDCARD
		? `${head}$`
		: last === TRAILING_DOUBLESTAR
			? head
			: NEVER_MATCH
}
const matchesBasename = body => {
	const index = body.indexOf(SLASH)
	return index < 0 || index === body.length - 1
}
const basenameOf = path => {
	const end = path.length - 1
	const index = path.lastIndexOf(
		SLASH,
		path[end] === SLASH
			? end - 1
			: end
	)
	return index < 0
		? path
		: path.slice(index + 1)
}
const parentOf = path => {
	if (
		path.charCodeAt(0) === SLASH_CODE
		|| path.indexOf(DOUBLE_SLASH) >= 0
	) {
		const slices = path.split(SLASH).filter(Boolean)
		slices.pop()
		return slices.length
			? slices.join(SLASH) + SLASH
			: EMPTY
	}
	const end = path.length - 1
	const cut = path.lastIndexOf(
		SLASH,
		path.charCodeAt(end) === SLASH_CODE
			? end - 1
			: end
	)
	return cut < 0
		? EMPTY
		: path.slice(0, cut + 1)
}
const isString = subject => typeof subject === 'string'
const checkPattern = pattern => pattern
	&& isString(pattern)
const splitPattern = pattern => (
	pattern[pattern.length - 1] === '\r'
		? pattern.slice(0, - 1)
		: pattern
)
.split(REGEX_SPLITALL_CRLF)
.filter(Boolean)
class IgnoreRule {
	constructor (
		pattern,
		mark,
		body,
		ignoreCase,
		negative,
		prefix
	) {
		this.pattern = pattern
		this.mark = mark
		this.negative = negative
		define(this, 'body', body)
		define(this, 'ignoreCase', ignoreCase)
		define(this, 'regexPrefix', prefix)
	}
	get _basenameOnly () {
		return define(this, '_basenameOnly', matchesBasename(this.body))
	}
	get regex () {
		const key = UNDERSCORE + MODE_IGNORE
		if (this[key]) {
			return this[key]
		}
		return this._make(MODE_IGNORE, key)
	}
	get checkRegex () {
		const key = UNDERSCORE + MODE_CHECK_IGNORE
		if (this[key]) {
			return this[key]
		}
		return this._make(MODE_CHECK_IGNORE, key)
	}
	_make (mode, key) {
		const str = pinWildcards(
			mode === MODE_IGNORE
				? this.regexPrefix
				.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard)
				.replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar)
				: checkSourceOf(this.body, this.regexPrefix)
		)
		const regex = this.ignoreCase
			? new RegExp(str, 'i')
			: new RegExp(str)
		return define(this, key, regex)
	}
}
const hasTrailingBackslash = str => {
	let count = 0
	while (str[str.length - count - 1] === ESCAPE) {
		count ++
	}
	return count % 2 === 1
}
const trimEnd = (body, stripLineEnd) => {
	let lineEnd = body.length
	let end
	for (;;) {
		if (stripLineEnd && body[lineEnd - 1] === '\r') {
			lineEnd --
		}
		end = lineEnd
		while (body[end - 1] === SPACE) {
			end --
		}
		if (!stripLineEnd || body[end - 1] !== '\n') {
			break
		}
		lineEnd = end - 1
	}
	if (end === lineEnd) {
		return body.slice(0, lineEnd)
	}
	let backslashes = 0
	while (body[end - backslashes - 1] === ESCAPE) {
		backslashes ++
	}
	return backslashes % 2
		? body.slice(0, end - 1) + SPACE
		: body.slice(0, end)
}
const createRule = (
	pattern,
	mark,
	ignoreCase,
	stripLineEnd,
	stripBOM
) => {
	let body = stripBOM && pattern[0] === BOM
		? pattern.slice(1)
		: pattern
	if (body[0] === '#') {
		return
	}
	let negative = false
	if (body[0] === '!') {
		negative = true
		body = body.slice(1)
	}
	const last = body[body.length - 1]
	if (
		last === SPACE
		|| stripLineEnd && (last === '\r' || last === '\n')
	) {
		body = trimEnd(body, stripLineEnd)
	}
	if (!body || hasTrailingBackslash(body)) {
		return
	}
	body = body
	.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, '!')
	.replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, '#')
	const regexPrefix = makeRegexPrefix(body)
	return new IgnoreRule(
		pattern,
		mark,
		body,
		ignoreCase,
		negative,
		regexPrefix
	)
}
class RuleManager {
	constructor (ignoreCase) {
		this._ignoreCase = ignoreCase
		this._rules = []
		this._basenameCount = 0
	}
	_add (pattern, index) {
		if (pattern && pattern[KEY_IGNORE]) {
			this._rules = this._rules.concat(pattern._rules._rules)
			this._basenameCount += pattern._rules._basenameCount
			this._added = true
			return
		}
		const isStr = isString(pattern)
		const raw = isStr
			? pattern
			: pattern.pattern
		const rule = checkPattern(raw)
			&& createRule(
				raw,
				isStr ? UNDEFINED : pattern.mark,
				this._ignoreCase,
				!this._split,
				this._stripBOM && !index
			)
		if (rule) {
			this._added = true
			this._rules.push(rule)
			if (matchesBasename(rule.body)) {
				this._basenameCount ++
			}
		}
	}
	add (pattern) {
		this._added = false
		this._split = isString(pattern)
		this._stripBOM = !this._split || pattern[0] === BOM
		makeArray(
			this._split
				? splitPattern(pattern)
				: pattern
		).forEach(this._add, this)
		if (this._added) {
			this._literalRules = UNDEFINED
		}
		return this._added
	}
	testLiteral (path) {
		const rules = this._literalRules || (
			this._literalRules = this._rules.filter(
				({body}) => body[body.length - (
					body[body.length - 1] === SLASH ? 2 : 1
				)] === '*'
			)
		)
		let ignored = false
		let unignored = false
		let matchedRule
		for (let index = rules.length - 1; index >= 0; index --) {
			const rule = rules[index]
			if (rule.checkRegex.test(path)) {
				ignored = !rule.negative
				unignored = rule.negative
				matchedRule = rule.negative
					? UNDEFINED
					: rule
				break
			}
		}
		const ret = {
			ignored,
			unignored
		}
		if (matchedRule) {
			ret.rule = matchedRule
		}
		return ret
	}
	test (path, mode) {
		const rules = this._rules
		const {length} = rules
		const shortcut = this._basenameCount * 2 >= length
		const basename = shortcut
			? basenameOf(path)
			: path
		for (let index = length - 1; index >= 0; index --) {
			const rule = rules[index]
			if (rule[mode].test(
				shortcut && rule._basenameOnly
					? basename
					: path
			)) {
				const {negative} = rule
				const ret = {
					ignored: !negative,
					unignored: negative
				}
				if (!negative) {
					ret.rule = rule
				}
				return ret
			}
		}
		return {
			ignored: false,
			unignored: false
		}
	}
}
const throwError = (message, Ctor) => {
	throw new Ctor(message)
}
const checkPath = (path, originalPath, doThrow) => {
	if (!isString(path)) {
		return doThrow(
			`path must be a string, but got \`${originalPath}\``,
			TypeError
		)
	}
	if (!path) {
		return doThrow(`path must not be empty`, TypeError)
	}
	if (checkPath.isNotRelative(path)) {
		const r = '`path.relative()`d'
		return doThrow(
			`path should be a ${r} string, but got "${originalPath}"`,
			RangeError
		)
	}
	return true
}
const isNotRelative = path => {
	const first = path.charCodeAt(0)
	if (first === SLASH_CODE) {
		return true
	}
	if (first !== DOT_CODE) {
		return false
	}
	if (path.length === 1) {
		return true
	}
	const second = path.charCodeAt(1)
	if (second === SLASH_CODE) {
		return true
	}
	if (second !== DOT_CODE) {
		return false
	}
	return path.length === 2 || path.charCodeAt(2) === SLASH_CODE
}
checkPath.isNotRelative = isNotRelative
checkPath.convert = p => p
const convertPath = target =>
	isString(target) && checkPath.convert(target)
class Ignore {
	constructor ({
		ignorecase = true,
		ignoreCase = ignorecase,
		allowRelativePaths = false
	} = {}) {
		define(this, KEY_IGNORE, true)
		this._rules = new RuleManager(ignoreCase)
		this._strictPathCheck = !allowRelativePaths
		this._initCache()
	}
	_initCache () {
		this._ignoreCache = Object.create(null)
		this._testCache = Object.create(null)
	}
	add (pattern) {
		if (this._rules.add(pattern)) {
			this._initCache()
		}
		return this
	}
	addPattern (pattern) {
		return this.add(pattern)
	}
	_test (originalPath, cache, path) {
		checkPath(
			path,
			originalPath,
			this._strictPathCheck
				? throwError
				: RETURN_FALSE
		)
		return path
			? this._t(path, cache)
			: {
				ignored: false,
				unignored: false
			}
	}
	checkIgnore (target) {
		const path = convertPath(target)
		if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
			return this._test(target, this._testCache, path)
		}
		const dir = this._t(path, this._testCache)
		if (dir.ignored) {
			return dir
		}
		const literal = this._rules.testLiteral(path)
		return literal.ignored || literal.unignored
			? literal
			: dir
	}
	_t (
		path,
		cache
	) {
		if (path in cache) {
			return cache[path]
		}
		const parentPath = parentOf(path)
		const parent = parentPath
			? this._t(parentPath, cache)
			: UNDEFINED
		return cache[path] = parent && parent.ignored
			? parent
			: this._rules.test(path, MODE_IGNORE)
	}
	ignores (path) {
		return this._test(path, this._ignoreCache, convertPath(path)).ignored
	}
	createFilter () {
		return path => !this.ignores(path)
	}
	filter (paths) {
		return makeArray(paths).filter(this.createFilter())
	}
	test (path) {
		return this._test(path, this._testCache, convertPath(path))
	}
}
const factory = options => new Ignore(options)
const isPathValid = path =>
	checkPath(convertPath(path), path, RETURN_FALSE)
const setupWindows = () => {
	const makePosix = str => /^\\\\\?\\/.test(str)
	|| /["<>|\u0000-\u001F]+/u.test(str)
		? str
		: str.replace(/\\/g, '/')
	checkPath.convert = makePosix
	const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i
	checkPath.isNotRelative = path =>
		REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path)
		|| isNotRelative(path)
}
if (
	typeof process !== 'undefined'
	&& process.platform === 'win32'
) {
	setupWindows()
}
module.exports = factory
factory.default = factory
module.exports.isPathValid = isPathValid
define(module.exports, Symbol.for('setupWindows'), setupWindows)
/***/ }),
/***/ 78056:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const isWindows = process.platform === 'win32'
const { URL } = __webpack_require__(73136)
const path = isWindows ? __webpack_require__(58152) : __webpack_require__(76760)
const { homedir } = __webpack_require__(48161)
const HostedGit = __webpack_require__(82537)
const semver = __webpack_require__(62088)
const validatePackageName = __webpack_require__(77825)
const { log } = __webpack_require__(26687)
const hasSlashes = isWindows ? /\\|[/]/ : /[/]/
const isURL = /^(?:git[+])?[a-z]+:/i
const isGit = /^[^@]+@[^:.]+\.[^:]+:.+$/i
const isFileType = /[.](?:tgz|tar\.gz|tar)$/i
const isPortNumber = /:[0-9]+(\/|$)/i
const isWindowsFile = /^(?:[.]|~[/]|[/\\]|[a-zA-Z]:)/
const isPosixFile = /^(?:[.]|~[/]|[/]|[a-zA-Z]:)/
const defaultRegistry = 'https://registry.npmjs.org'
function npa (arg, where) {
	let name
	let spec
	if (typeof arg === 'object') {
		if (arg instanceof Result && (!where || where === arg.where)) {
			return arg
		} else if (arg.name && arg.rawSpec) {
			return npa.resolve(arg.name, arg.rawSpec, where || arg.where)
		} else {
			return npa(arg.raw, where || arg.where)
		}
	}
	const nameEndsAt = arg.indexOf('@', 1) // Skip possible leading @
	const namePart = nameEndsAt > 0 ? arg.slice(0, nameEndsAt) : arg
	if (isURL.test(arg)) {
		spec = arg
	} else if (isGit.test(arg)) {
		spec = `git+ssh://${arg}`
	} else if (!namePart.startsWith('@') && (hasSlashes.test(namePart) || isFileType.test(namePart))) {
		spec = arg
	} else if (nameEndsAt > 0) {
		name = namePart
		spec = arg.slice(nameEndsAt + 1) || '*'
	} else {
		const valid = validatePackageName(arg)
		if (valid.validForOldPackages) {
			name = arg
			spec = '*'
		} else {
			spec = arg
		}
	}
	return resolve(name, spec, where, arg)
}
function isFileSpec (spec) {
	if (!spec) {
		return false
	}
	if (spec.toLowerCase().startsWith('file:')) {
		return true
	}
	if (isWindows) {
		return isWindowsFile.test(spec)
	}
	return isPosixFile.test(spec)
}
function isAliasSpec (spec) {
	if (!spec) {
		return false
	}
	return spec.toLowerCase().startsWith('npm:')
}
function resolve (name, spec, where, arg) {
	const res = new Result({
		raw: arg,
		name: name,
		rawSpec: spec,
		fromArgument: arg != null,
	})
	if (name) {
		res.name = name
	}
	if (!where) {
		where = process.cwd()
	}
	if (isFileSpec(spec)) {
		return fromFile(res, where)
	} else if (isAliasSpec(spec)) {
		return fromAlias(res, where)
	}
	const hosted = HostedGit.fromUrl(spec, {
		noGitPlus: true,
		noCommittish: true,
	})
	if (hosted) {
		return fromHostedGit(res, hosted)
	} else if (spec && isURL.test(spec)) {
		return fromURL(res)
	} else if (spec && (hasSlashes.test(spec) || isFileType.test(spec))) {
		return fromFile(res, where)
	} else {
		return fromRegistry(res)
	}
}
function toPurl (arg, reg = defaultRegistry) {
	const res = npa(arg)
	if (res.type !== 'version') {
		throw invalidPurlType(res.type, res.raw)
	}
	let purl = 'pkg:npm/' + res.name.replace(/^@/, '%40') + '@' + res.rawSpec
	if (reg !== defaultRegistry) {
		purl += '?repository_url=' + reg
	}
	return purl
}
function invalidPackageName (name, valid, raw) {
	const err = new Error(`Invalid package name "${name}" of package "${raw}": ${valid.errors.join('; ')}.`)
	err.code = 'EINVALIDPACKAGENAME'
	return err
}
function invalidTagName (name, raw) {
	const err = new Error(`Invalid tag name "${name}" of package "${raw}": Tags may not have any characters that encodeURIComponent encodes.`)
	err.code = 'EINVALIDTAGNAME'
	return err
}
function invalidPurlType (type, raw) {
	const err = new Error(`Invalid type "${type}" of package "${raw}": Purl can only be generated for "version" types.`)
	err.code = 'EINVALIDPURLTYPE'
	return err
}
class Result {
	constructor (opts) {
		this.type = opts.type
		this.registry = opts.registry
		this.where = opts.where
		if (opts.raw == null) {
			this.raw = opts.name ? `${opts.name}@${opts.rawSpec}` : opts.rawSpec
		} else {
			this.raw = opts.raw
		}
		this.name = undefined
		this.escapedName = undefined
		this.scope = undefined
		this.rawSpec = opts.rawSpec || ''
		this.saveSpec = opts.saveSpec
		this.fetchSpec = opts.fetchSpec
		if (opts.name) {
			this.setName(opts.name)
		}
		this.gitRange = opts.gitRange
		this.gitCommittish = opts.gitCommittish
		this.gitSubdir = opts.gitSubdir
		this.hosted = opts.hosted
	}
	setName (name) {
		const valid = validatePackageName(name)
		if (!valid.validForOldPackages) {
			throw invalidPackageName(name, valid, this.raw)
		}
		this.name = name
		this.scope = name[0] === '@' ? name.slice(0, name.indexOf('/')) : undefined
		this.escapedName = name.replace('/', '%2f')
		return this
	}
	toString () {
		const full = []
		if (this.name != null && this.name !== '') {
			full.push(this.name)
		}
		const spec = this.saveSpec || this.fetchSpec || this.rawSpec
		if (spec != null && spec !== '') {
			full.push(spec)
		}
		return full.length ? full.join('@') : this.raw
	}
	toJSON () {
		const result = Object.assign({}, this)
		delete result.hosted
		return result
	}
}
function setGitAttrs (res, committish) {
	if (!committish) {
		res.gitCommittish = null
		return
	}
	for (const part of committish.split('::')) {
		if (!part.includes(':')) {
			if (res.gitRange) {
				throw new Error('cannot override existing semver range with a committish')
			}
			if (res.gitCommittish) {
				throw new Error('cannot override existing committish with a second committish')
			}
			res.gitCommittish = part
			continue
		}
		const [name, value] = part.split(':')
		if (name === 'semver') {
			if (res.gitCommittish) {
				throw new Error('cannot override existing committish with a semver range')
			}
			if (res.gitRange) {
				throw new Error('cannot override existing semver range with a second semver range')
			}
			res.gitRange = decodeURIComponent(value)
			continue
		}
		if (name === 'path') {
			if (res.gitSubdir) {
				throw new Error('cannot override existing path with a second path')
			}
			res.gitSubdir = `/${value}`
			continue
		}
		log.warn('npm-package-arg', `ignoring unknown key "${name}"`)
	}
}
const encodedPathChars = new Map([
	['\0', '%00'],
	['\t', '%09'],
	['\n', '%0A'],
	['\r', '%0D'],
	[' ', '%20'],
	['"', '%22'],
	['#', '%23'],
	['%', '%25'],
	['?', '%3F'],
	['[', '%5B'],
	['\\', isWindows ? '/' : '%5C'],
	[']', '%5D'],
	['^', '%5E'],
	['|', '%7C'],
	['~', '%7E'],
])
function pathToFileURL (str) {
	let result = ''
	for (let i = 0; i < str.length; i++) {
		result = `${result}${encodedPathChars.get(str[i]) ?? str[i]}`
	}
	if (result.startsWith('file:')) {
		return result
	}
	return `file:${result}`
}
function fromFile (res, where) {
	res.type = isFileType.test(res.rawSpec) ? 'file' : 'directory'
	res.where = where
	let rawSpec = pathToFileURL(res.rawSpec)
	if (rawSpec.startsWith('file:/')) {
		if (/^file:\/\/[^/]/.test(rawSpec)) {
			rawSpec = `file:/${rawSpec.slice(5)}`
		}
		if (/^\/{1,3}\.\.?(\/|$)/.test(rawSpec.slice(5))) {
			rawSpec = rawSpec.replace(/^file:\/{1,3}/, 'file:')
		}
	}
	let resolvedUrl
	let specUrl
	try {
		resolvedUrl = new URL(rawSpec, `${pathToFileURL(path.resolve(where))}/`)
		specUrl = new URL(rawSpec)
	} catch (originalError) {
		const er = new Error('Invalid file: URL, must comply with RFC 8089')
		throw Object.assign(er, {
			raw: res.rawSpec,
			spec: res,
			where,
			originalError,
		})
	}
	let specPath = decodeURIComponent(specUrl.pathname)
	let resolvedPath = decodeURIComponent(resolvedUrl.pathname)
	if (isWindows) {
		specPath = specPath.replace(/^\/+([a-z]:\/)/i, '$1')
		resolvedPath = resolvedPath.replace(/^\/+([a-z]:\/)/i, '$1')
	}
	if (/^\/~(\/|$)/.test(specPath)) {
		res.saveSpec = `file:${specPath.substr(1)}`
		resolvedPath = path.resolve(homedir(), specPath.substr(3))
	} else if (!path.isAbsolute(rawSpec.slice(5))) {
		res.saveSpec = `file:${path.relative(where, resolvedPath)}`
	} else {
		res.saveSpec = `file:${path.resolve(resolvedPath)}`
	}
	res.fetchSpec = path.resolve(where, resolvedPath)
	res.saveSpec = res.saveSpec.split('\\').join('/')
	if (res.saveSpec.startsWith('file://')) {
		res.saveSpec = `file:/${res.saveSpec.slice(7)}`
	}
	return res
}
function fromHostedGit (res, hosted) {
	res.type = 'git'
	res.hosted = hosted
	res.saveSpec = hosted.toString({ noGitPlus: false, noCommittish: false })
	res.fetchSpec = hosted.getDefaultRepresentation() === 'shortcut' ? null : hosted.toString()
	setGitAttrs(res, hosted.committish)
	return res
}
function unsupportedURLType (protocol, spec) {
	const err = new Error(`Unsupported URL Type "${protocol}": ${spec}`)
	err.code = 'EUNSUPPORTEDPROTOCOL'
	return err
}
function fromURL (res) {
	let rawSpec = res.rawSpec
	res.saveSpec = rawSpec
	if (rawSpec.startsWith('git+ssh:')) {
		const matched = rawSpec.match(/^git\+ssh:\/\/([^:#]+:[^#]+(?:\.git)?)(?:#(.*))?$/i)
		if (matched && !matched[1].match(isPortNumber)) {
			res.type = 'git'
			setGitAttrs(res, matched[2])
			res.fetchSpec = matched[1]
			return res
		}
	} else if (rawSpec.startsWith('git+file://')) {
		rawSpec = rawSpec.replace(/\\/g, '/')
	}
	const parsedUrl = new URL(rawSpec)
	switch (parsedUrl.protocol) {
		case 'git:':
		case 'git+http:':
		case 'git+https:':
		case 'git+rsync:':
		case 'git+ftp:':
		case 'git+file:':
		case 'git+ssh:':
			res.type = 'git'
			setGitAttrs(res, parsedUrl.hash.slice(1))
			if (parsedUrl.protocol === 'git+file:' && /^git\+file:\/\/[a-z]:/i.test(rawSpec)) {
				res.fetchSpec = `git+file://${parsedUrl.host.toLowerCase()}:${parsedUrl.pathname}`
			} else {
				parsedUrl.hash = ''
				res.fetchSpec = parsedUrl.toString()
			}
			if (res.fetchSpec.startsWith('git+')) {
				res.fetchSpec = res.fetchSpec.slice(4)
			}
			break
		case 'http:':
		case 'https:':
			res.type = 'remote'
			res.fetchSpec = res.saveSpec
			break
		default:
			throw unsupportedURLType(parsedUrl.protocol, rawSpec)
	}
	return res
}
function fromAlias (res, where) {
	const subSpec = npa(res.rawSpec.substr(4), where)
	if (subSpec.type === 'alias') {
		throw new Error('nested aliases not supported')
	}
	if (!subSpec.registry) {
		throw new Error('aliases only work for registry deps')
	}
	if (!subSpec.name) {
		throw new Error('aliases must have a name')
	}
	res.subSpec = subSpec
	res.registry = true
	res.type = 'alias'
	res.saveSpec = null
	res.fetchSpec = null
	return res
}
function fromRegistry (res) {
	res.registry = true
	const spec = res.rawSpec.trim()
	res.saveSpec = null
	res.fetchSpec = spec
	const version = semver.valid(spec, true)
	const range = semver.validRange(spec, true)
	if (version) {
		res.type = 'version'
	} else if (range) {
		res.type = 'range'
	} else {
		if (encodeURIComponent(spec) !== spec) {
			throw invalidTagName(spec, res.raw)
		}
		res.type = 'tag'
	}
	return res
}
module.exports = npa
module.exports.resolve = resolve
module.exports.toPurl = toPurl
module.exports.Result = Result
/***/ }),
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
/***/ 14006:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const pico = __webpack_require__(98016);
const utils = __webpack_require__(64059);
function picomatch(glob, options, returnState = false) {
	if (options && (options.windows === null || options.windows === undefined)) {
		options = { ...options, windows: utils.isWindows() };
	}
	return pico(glob, options, returnState);
}
Object.assign(picomatch, pico);
module.exports = picomatch;
/***/ }),
/***/ 5595:
/***/ ((module) => {
const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';
const POSIX_CHARS = {
	DOT_LITERAL,
	PLUS_LITERAL,
	QMARK_LITERAL,
	SLASH_LITERAL,
	ONE_CHAR,
	QMARK,
	END_ANCHOR,
	DOTS_SLASH,
	NO_DOT,
	NO_DOTS,
	NO_DOT_SLASH,
	NO_DOTS_SLASH,
	QMARK_NO_DOT,
	STAR,
	START_ANCHOR,
	SEP
};
const WINDOWS_CHARS = {
	...POSIX_CHARS,
	SLASH_LITERAL: `[${WIN_SLASH}]`,
	QMARK: WIN_NO_SLASH,
	STAR: `${WIN_NO_SLASH}*?`,
	DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
	NO_DOT: `(?!${DOT_LITERAL})`,
	NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
	NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
	NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
	QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
	START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
	END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
	SEP: '\\'
};
const POSIX_REGEX_SOURCE = {
	__proto__: null,
	alnum: 'a-zA-Z0-9',
	alpha: 'a-zA-Z',
	ascii: '\\x00-\\x7F',
	blank: ' \\t',
	cntrl: '\\x00-\\x1F\\x7F',
	digit: '0-9',
	graph: '\\x21-\\x7E',
	lower: 'a-z',
	print: '\\x20-\\x7E ',
	punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
	space: ' \\t\\r\\n\\v\\f',
	upper: 'A-Z',
	word: 'A-Za-z0-9_',
	xdigit: 'A-Fa-f0-9'
};
module.exports = {
	DEFAULT_MAX_EXTGLOB_RECURSION,
	MAX_LENGTH: 1024 * 64,
	POSIX_REGEX_SOURCE,
	REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
	REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
	REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
	REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
	REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
	REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
	REPLACEMENTS: {
		__proto__: null,
		'***': '*',
		'**/**': '**',
		'**/**/**': '**'
	},
	CHAR_0: 48, /* 0 */
	CHAR_9: 57, /* 9 */
	CHAR_UPPERCASE_A: 65, /* A */
	CHAR_LOWERCASE_A: 97, /* a */
	CHAR_UPPERCASE_Z: 90, /* Z */
	CHAR_LOWERCASE_Z: 122, /* z */
	CHAR_LEFT_PARENTHESES: 40, /* ( */
	CHAR_RIGHT_PARENTHESES: 41, /* ) */
	CHAR_ASTERISK: 42, /* * */
	CHAR_AMPERSAND: 38, /* & */
	CHAR_AT: 64, /* @ */
	CHAR_BACKWARD_SLASH: 92, /* \ */
	CHAR_CARRIAGE_RETURN: 13, /* \r */
	CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
	CHAR_COLON: 58, /* : */
	CHAR_COMMA: 44, /* , */
	CHAR_DOT: 46, /* . */
	CHAR_DOUBLE_QUOTE: 34, /* " */
	CHAR_EQUAL: 61, /* = */
	CHAR_EXCLAMATION_MARK: 33, /* ! */
	CHAR_FORM_FEED: 12, /* \f */
	CHAR_FORWARD_SLASH: 47, /* / */
	CHAR_GRAVE_ACCENT: 96, /* ` */
	CHAR_HASH: 35, /* # */
	CHAR_HYPHEN_MINUS: 45, /* - */
	CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
	CHAR_LEFT_CURLY_BRACE: 123, /* { */
	CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
	CHAR_LINE_FEED: 10, /* \n */
	CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
	CHAR_PERCENT: 37, /* % */
	CHAR_PLUS: 43, /* + */
	CHAR_QUESTION_MARK: 63, /* ? */
	CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
	CHAR_RIGHT_CURLY_BRACE: 125, /* } */
	CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
	CHAR_SEMICOLON: 59, /* ; */
	CHAR_SINGLE_QUOTE: 39, /* ' */
	CHAR_SPACE: 32, /*   */
	CHAR_TAB: 9, /* \t */
	CHAR_UNDERSCORE: 95, /* _ */
	CHAR_VERTICAL_LINE: 124, /* | */
	CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */
	extglobChars(chars) {
		return {
			'!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
			'?': { type: 'qmark', open: '(?:', close: ')?' },
			'+': { type: 'plus', open: '(?:', close: ')+' },
			'*': { type: 'star', open: '(?:', close: ')*' },
			'@': { type: 'at', open: '(?:', close: ')' }
		};
	},
	globChars(win32) {
		return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
	}
};
/***/ }),
/***/ 78265:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const constants = __webpack_require__(5595);
const utils = __webpack_require__(64059);
const {
	MAX_LENGTH,
	POSIX_REGEX_SOURCE,
	REGEX_NON_SPECIAL_CHARS,
	REGEX_SPECIAL_CHARS_BACKREF,
	REPLACEMENTS
} = constants;
const expandRange = (args, options) => {
	if (typeof options.expandRange === 'function') {
		return options.expandRange(...args, options);
	}
	args.sort();
	const value = `[${args.join('-')}]`;
	try {
		new RegExp(value);
	} catch (ex) {
		return args.map(v => utils.escapeRegex(v)).join('..');
	}
	return value;
};
const syntaxError = (type, char) => {
	return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};
const splitTopLevel = input => {
	const parts = [];
	let bracket = 0;
	let paren = 0;
	let quote = 0;
	let value = '';
	let escaped = false;
	for (const ch of input) {
		if (escaped === true) {
			value += ch;
			escaped = false;
			continue;
		}
		if (ch === '\\') {
			value += ch;
			escaped = true;
			continue;
		}
		if (ch === '"') {
			quote = quote === 1 ? 0 : 1;
			value += ch;
			continue;
		}
		if (quote === 0) {
			if (ch === '[') {
				bracket++;
			} else if (ch === ']' && bracket > 0) {
				bracket--;
			} else if (bracket === 0) {
				if (ch === '(') {
					paren++;
				} else if (ch === ')' && paren > 0) {
					paren--;
				} else if (ch === '|' && paren === 0) {
					parts.push(value);
					value = '';
					continue;
				}
			}
		}
		value += ch;
	}
	parts.push(value);
	return parts;
};
const isPlainBranch = branch => {
	let escaped = false;
	for (const ch of branch) {
		if (escaped === true) {
			escaped = false;
			continue;
		}
		if (ch === '\\') {
			escaped = true;
			continue;
		}
		if (/[?*+@!()[\]{}]/.test(ch)) {
			return false;
		}
	}
	return true;
};
const normalizeSimpleBranch = branch => {
	let value = branch.trim();
	let changed = true;
	while (changed === true) {
		changed = false;
		if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
			value = value.slice(2, -1);
			changed = true;
		}
	}
	if (!isPlainBranch(value)) {
		return;
	}
	return value.replace(/\\(.)/g, '$1');
};
const hasRepeatedCharPrefixOverlap = branches => {
	const values = branches.map(normalizeSimpleBranch).filter(Boolean);
	for (let i = 0; i < values.length; i++) {
		for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
				continue;
			}
			if (a === b || a.startsWith(b) || b.startsWith(a)) {
				return true;
			}
		}
	}
	return false;
};
const parseRepeatedExtglob = (pattern, requireEnd = true) => {
	if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
		return;
	}
	let bracket = 0;
	let paren = 0;
	let quote = 0;
	let escaped = false;
	for (let i = 1; i < pattern.length; i++) {
		const ch = pattern[i];
		if (escaped === true) {
			escaped = false;
			continue;
		}
		if (ch === '\\') {
			escaped = true;
			continue;
		}
		if (ch === '"') {
			quote = quote === 1 ? 0 : 1;
			continue;
		}
		if (quote === 1) {
			continue;
		}
		if (ch === '[') {
			bracket++;
			continue;
		}
		if (ch === ']' && bracket > 0) {
			bracket--;
			continue;
		}
		if (bracket > 0) {
			continue;
		}
		if (ch === '(') {
			paren++;
			continue;
		}
		if (ch === ')') {
			paren--;
			if (paren === 0) {
				if (requireEnd === true && i !== pattern.length - 1) {
					return;
				}
				return {
					type: pattern[0],
					body: pattern.slice(2, i),
					end: i
				};
			}
		}
	}
};
const buildCharClassStar = chars => {
	const source = chars.length === 1
		? utils.escapeRegex(chars[0])
		: `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;
	return `${source}*`;
};
const getStarExtglobSequenceChars = pattern => {
	let index = 0;
	const chars = [];
	while (index < pattern.length) {
		const match = parseRepeatedExtglob(pattern.slice(index), false);
		if (!match || match.type !== '*') {
			return;
		}
		const branches = splitTopLevel(match.body).map(branch => branch.trim());
		if (branches.length !== 1) {
			return;
		}
		const branch = normalizeSimpleBranch(branches[0]);
		if (!branch || branch.length !== 1) {
			return;
		}
		chars.push(branch);
		index += match.end + 1;
	}
	if (chars.length < 1) {
		return;
	}
	return chars;
};
const repeatedExtglobRecursion = pattern => {
	let depth = 0;
	let value = pattern.trim();
	let match = parseRepeatedExtglob(value);
	while (match) {
		depth++;
		value = match.body.trim();
		match = parseRepeatedExtglob(value);
	}
	return depth;
};
const analyzeRepeatedExtglob = (body, options) => {
	if (options.maxExtglobRecursion === false) {
		return { risky: false };
	}
	const max =
		typeof options.maxExtglobRecursion === 'number'
			? options.maxExtglobRecursion
			: constants.DEFAULT_MAX_EXTGLOB_RECURSION;
	const branches = splitTopLevel(body).map(branch => branch.trim());
	if (branches.length > 1) {
		if (
			branches.some(branch => branch === '') ||
			branches.some(branch => /^[*?]+$/.test(branch)) ||
			hasRepeatedCharPrefixOverlap(branches)
		) {
			return { risky: true };
		}
	}
	const safeChars = [];
	let sawStarSequence = false;
	let combinable = true;
	for (const branch of branches) {
		const chars = getStarExtglobSequenceChars(branch);
		if (chars) {
			sawStarSequence = true;
			safeChars.push(...chars);
			continue;
		}
		const literal = normalizeSimpleBranch(branch);
		if (literal && literal.length === 1) {
			safeChars.push(literal);
			continue;
		}
		combinable = false;
		if (repeatedExtglobRecursion(branch) > max) {
			return { risky: true };
		}
	}
	if (sawStarSequence) {
		return combinable
			? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
			: { risky: true };
	}
	return { risky: false };
};
const parse = (input, options) => {
	if (typeof input !== 'string') {
		throw new TypeError('Expected a string');
	}
	input = REPLACEMENTS[input] || input;
	const opts = { ...options };
	const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
	let len = input.length;
	if (len > max) {
		throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
	}
	const bos = { type: 'bos', value: '', output: opts.prepend || '' };
	const tokens = [bos];
	const capture = opts.capture ? '' : '?:';
	const PLATFORM_CHARS = constants.globChars(opts.windows);
	const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
	const {
		DOT_LITERAL,
		PLUS_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		DOTS_SLASH,
		NO_DOT,
		NO_DOT_SLASH,
		NO_DOTS_SLASH,
		QMARK,
		QMARK_NO_DOT,
		STAR,
		START_ANCHOR
	} = PLATFORM_CHARS;
	const globstar = opts => {
		return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
	};
	const nodot = opts.dot ? '' : NO_DOT;
	const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
	let star = opts.bash === true ? globstar(opts) : STAR;
	if (opts.capture) {
		star = `(${star})`;
	}
	if (typeof opts.noext === 'boolean') {
		opts.noextglob = opts.noext;
	}
	const state = {
		input,
		index: -1,
		start: 0,
		dot: opts.dot === true,
		consumed: '',
		output: '',
		prefix: '',
		backtrack: false,
		negated: false,
		brackets: 0,
		braces: 0,
		parens: 0,
		quotes: 0,
		globstar: false,
		tokens
	};
	input = utils.removePrefix(input, state);
	len = input.length;
	const extglobs = [];
	const braces = [];
	const stack = [];
	let prev = bos;
	let value;
	const eos = () => state.index === len - 1;
	const peek = state.peek = (n = 1) => input[state.index + n];
	const advance = state.advance = () => input[++state.index] || '';
	const remaining = () => input.slice(state.index + 1);
	const consume = (value = '', num = 0) => {
		state.consumed += value;
		state.index += num;
	};
	const append = token => {
		state.output += token.output != null ? token.output : token.value;
		consume(token.value);
	};
	const negate = () => {
		let count = 1;
		while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
			advance();
			state.start++;
			count++;
		}
		if (count % 2 === 0) {
			return false;
		}
		state.negated = true;
		state.start++;
		return true;
	};
	const increment = type => {
		state[type]++;
		stack.push(type);
	};
	const decrement = type => {
		state[type]--;
		stack.pop();
	};
	const push = tok => {
		if (prev.type === 'globstar') {
			const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
			const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));
			if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = 'star';
				prev.value = '*';
				prev.output = star;
				state.output += prev.output;
			}
		}
		if (extglobs.length && tok.type !== 'paren') {
			extglobs[extglobs.length - 1].inner += tok.value;
		}
		if (tok.value || tok.output) append(tok);
		if (prev && prev.type === 'text' && tok.type === 'text') {
			prev.output = (prev.output || prev.value) + tok.value;
			prev.value += tok.value;
			return;
		}
		tok.prev = prev;
		tokens.push(tok);
		prev = tok;
	};
	const extglobOpen = (type, value) => {
		const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };
		token.prev = prev;
		token.parens = state.parens;
		token.output = state.output;
		token.startIndex = state.index;
		token.tokensIndex = tokens.length;
		const output = (opts.capture ? '(' : '') + token.open;
		increment('parens');
		push({ type, value, output: state.output ? '' : ONE_CHAR });
		push({ type: 'paren', extglob: true, value: advance(), output });
		extglobs.push(token);
	};
	const extglobClose = token => {
		const literal = input.slice(token.startIndex, state.index + 1);
		const body = input.slice(token.startIndex + 2, state.index);
		const analysis = analyzeRepeatedExtglob(body, opts);
		if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
			const safeOutput = analysis.safeOutput
				? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
				: undefined;
			const open = tokens[token.tokensIndex];
			open.type = 'text';
			open.value = literal;
			open.output = safeOutput || utils.escapeRegex(literal);
			for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
				tokens[i].value = '';
				tokens[i].output = '';
				delete tokens[i].suffix;
			}
			state.output = token.output + open.output;
			state.backtrack = true;
			push({ type: 'paren', extglob: true, value, output: '' });
			decrement('parens');
			return;
		}
		let output = token.close + (opts.capture ? ')' : '');
		let rest;
		if (token.type === 'negate') {
			let extglobStar = star;
			if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
				extglobStar = globstar(opts);
			}
			if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
				output = token.close = `)$))${extglobStar}`;
			}
			if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
				const expression = parse(rest, { ...options, fastpaths: false }).output;
				output = token.close = `)${expression})${extglobStar})`;
			}
			if (token.prev.type === 'bos') {
				state.negatedExtglob = true;
			}
		}
		push({ type: 'paren', extglob: true, value, output });
		decrement('parens');
	};
	if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
		let backslashes = false;
		let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
			if (first === '\\') {
				backslashes = true;
				return m;
			}
			if (first === '?') {
				if (esc) {
					return esc + first + (rest ? QMARK.repeat(rest.length) : '');
				}
				if (index === 0) {
					return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
				}
				return QMARK.repeat(chars.length);
			}
			if (first === '.') {
				return DOT_LITERAL.repeat(chars.length);
			}
			if (first === '*') {
				if (esc) {
					return esc + first + (rest ? star : '');
				}
				return star;
			}
			return esc ? m : `\\${m}`;
		});
		if (backslashes === true) {
			if (opts.unescape === true) {
				output = output.replace(/\\/g, '');
			} else {
				output = output.replace(/\\+/g, m => {
					return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
				});
			}
		}
		if (output === input && opts.contains === true) {
			state.output = input;
			return state;
		}
		state.output = utils.wrapOutput(output, state, options);
		return state;
	}
	while (!eos()) {
		value = advance();
		if (value === '\u0000') {
			continue;
		}
		if (value === '\\') {
			const next = peek();
			if (next === '/' && opts.bash !== true) {
				continue;
			}
			if (next === '.' || next === ';') {
				continue;
			}
			if (!next) {
				value += '\\';
				push({ type: 'text', value });
				continue;
			}
			const match = /^\\+/.exec(remaining());
			let slashes = 0;
			if (match && match[0].length > 2) {
				slashes = match[0].length;
				state.index += slashes;
				if (slashes % 2 !== 0) {
					value += '\\';
				}
			}
			if (opts.unescape === true) {
				value = advance();
			} else {
				value += advance();
			}
			if (state.brackets === 0) {
				push({ type: 'text', value });
				continue;
			}
		}
		if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
			if (opts.posix !== false && value === ':') {
				const inner = prev.value.slice(1);
				if (inner.includes('[')) {
					prev.posix = true;
					if (inner.includes(':')) {
						const idx = prev.value.lastIndexOf('[');
						const pre = prev.value.slice(0, idx);
						const rest = prev.value.slice(idx + 2);
						const posix = POSIX_REGEX_SOURCE[rest];
						if (posix) {
							prev.value = pre + posix;
							state.backtrack = true;
							advance();
							if (!bos.output && tokens.indexOf(prev) === 1) {
								bos.output = ONE_CHAR;
							}
							continue;
						}
					}
				}
			}
			if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
				value = `\\${value}`;
			}
			if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
				value = `\\${value}`;
			}
			if (opts.posix === true && value === '!' && prev.value === '[') {
				value = '^';
			}
			prev.value += value;
			append({ value });
			continue;
		}
		if (state.quotes === 1 && value !== '"') {
			value = utils.escapeRegex(value);
			prev.value += value;
			append({ value });
			continue;
		}
		if (value === '"') {
			state.quotes = state.quotes === 1 ? 0 : 1;
			if (opts.keepQuotes === true) {
				push({ type: 'text', value });
			}
			continue;
		}
		if (value === '(') {
			increment('parens');
			push({ type: 'paren', value });
			continue;
		}
		if (value === ')') {
			if (state.parens === 0 && opts.strictBrackets === true) {
				throw new SyntaxError(syntaxError('opening', '('));
			}
			const extglob = extglobs[extglobs.length - 1];
			if (extglob && state.parens === extglob.parens + 1) {
				extglobClose(extglobs.pop());
				continue;
			}
			push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
			decrement('parens');
			continue;
		}
		if (value === '[') {
			if (opts.nobracket === true || !remaining().includes(']')) {
				if (opts.nobracket !== true && opts.strictBrackets === true) {
					throw new SyntaxError(syntaxError('closing', ']'));
				}
				value = `\\${value}`;
			} else {
				increment('brackets');
			}
			push({ type: 'bracket', value });
			continue;
		}
		if (value === ']') {
			if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
				push({ type: 'text', value, output: `\\${value}` });
				continue;
			}
			if (state.brackets === 0) {
				if (opts.strictBrackets === true) {
					throw new SyntaxError(syntaxError('opening', '['));
				}
				push({ type: 'text', value, output: `\\${value}` });
				continue;
			}
			decrement('brackets');
			const prevValue = prev.value.slice(1);
			if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
				value = `/${value}`;
			}
			prev.value += value;
			append({ value });
			if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
				continue;
			}
			const escaped = utils.escapeRegex(prev.value);
			state.output = state.output.slice(0, -prev.value.length);
			if (opts.literalBrackets === true) {
				state.output += escaped;
				prev.value = escaped;
				continue;
			}
			prev.value = `(${capture}${escaped}|${prev.value})`;
			state.output += prev.value;
			continue;
		}
		if (value === '{' && opts.nobrace !== true) {
			increment('braces');
			const open = {
				type: 'brace',
				value,
				output: '(',
				outputIndex: state.output.length,
				tokensIndex: state.tokens.length
			};
			braces.push(open);
			push(open);
			continue;
		}
		if (value === '}') {
			const brace = braces[braces.length - 1];
			if (opts.nobrace === true || !brace) {
				push({ type: 'text', value, output: value });
				continue;
			}
			let output = ')';
			if (brace.dots === true) {
				const arr = tokens.slice();
				const range = [];
				for (let i = arr.length - 1; i >= 0; i--) {
					tokens.pop();
					if (arr[i].type === 'brace') {
						break;
					}
					if (arr[i].type !== 'dots') {
						range.unshift(arr[i].value);
					}
				}
				output = expandRange(range, opts);
				state.backtrack = true;
			}
			if (brace.comma !== true && brace.dots !== true) {
				const out = state.output.slice(0, brace.outputIndex);
				const toks = state.tokens.slice(brace.tokensIndex);
				brace.value = brace.output = '\\{';
				value = output = '\\}';
				state.output = out;
				for (const t of toks) {
					state.output += (t.output || t.value);
				}
			}
			push({ type: 'brace', value, output });
			decrement('braces');
			braces.pop();
			continue;
		}
		if (value === '|') {
			if (extglobs.length > 0) {
				extglobs[extglobs.length - 1].conditions++;
			}
			push({ type: 'text', value });
			continue;
		}
		if (value === ',') {
			let output = value;
			const brace = braces[braces.length - 1];
			if (brace && stack[stack.length - 1] === 'braces') {
				brace.comma = true;
				output = '|';
			}
			push({ type: 'comma', value, output });
			continue;
		}
		if (value === '/') {
			if (prev.type === 'dot' && state.index === state.start + 1) {
				state.start = state.index + 1;
				state.consumed = '';
				state.output = '';
				tokens.pop();
				prev = bos; // reset "prev" to the first token
				continue;
			}
			push({ type: 'slash', value, output: SLASH_LITERAL });
			continue;
		}
		if (value === '.') {
			if (state.braces > 0 && prev.type === 'dot') {
				if (prev.value === '.') prev.output = DOT_LITERAL;
				const brace = braces[braces.length - 1];
				prev.type = 'dots';
				prev.output += value;
				prev.value += value;
				brace.dots = true;
				continue;
			}
			if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
				push({ type: 'text', value, output: DOT_LITERAL });
				continue;
			}
			push({ type: 'dot', value, output: DOT_LITERAL });
			continue;
		}
		if (value === '?') {
			const isGroup = prev && prev.value === '(';
			if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
				extglobOpen('qmark', value);
				continue;
			}
			if (prev && prev.type === 'paren') {
				const next = peek();
				let output = value;
				if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
					output = `\\${value}`;
				}
				push({ type: 'text', value, output });
				continue;
			}
			if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
				push({ type: 'qmark', value, output: QMARK_NO_DOT });
				continue;
			}
			push({ type: 'qmark', value, output: QMARK });
			continue;
		}
		if (value === '!') {
			if (opts.noextglob !== true && peek() === '(') {
				if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
					extglobOpen('negate', value);
					continue;
				}
			}
			if (opts.nonegate !== true && state.index === 0) {
				negate();
				continue;
			}
		}
		if (value === '+') {
			if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
				extglobOpen('plus', value);
				continue;
			}
			if ((prev && prev.value === '(') || opts.regex === false) {
				push({ type: 'plus', value, output: PLUS_LITERAL });
				continue;
			}
			if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
				push({ type: 'plus', value });
				continue;
			}
			push({ type: 'plus', value: PLUS_LITERAL });
			continue;
		}
		if (value === '@') {
			if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
				push({ type: 'at', extglob: true, value, output: '' });
				continue;
			}
			push({ type: 'text', value });
			continue;
		}
		if (value !== '*') {
			if (value === '$' || value === '^') {
				value = `\\${value}`;
			}
			const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
			if (match) {
				value += match[0];
				state.index += match[0].length;
			}
			push({ type: 'text', value });
			continue;
		}
		if (prev && (prev.type === 'globstar' || prev.star === true)) {
			prev.type = 'star';
			prev.star = true;
			prev.value += value;
			prev.output = star;
			state.backtrack = true;
			state.globstar = true;
			consume(value);
			continue;
		}
		let rest = remaining();
		if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
			extglobOpen('star', value);
			continue;
		}
		if (prev.type === 'star') {
			if (opts.noglobstar === true) {
				consume(value);
				continue;
			}
			const prior = prev.prev;
			const before = prior.prev;
			const isStart = prior.type === 'slash' || prior.type === 'bos';
			const afterStar = before && (before.type === 'star' || before.type === 'globstar');
			if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
				push({ type: 'star', value, output: '' });
				continue;
			}
			const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
			const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
			if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
				push({ type: 'star', value, output: '' });
				continue;
			}
			while (rest.slice(0, 3) === '/**') {
				const after = input[state.index + 4];
				if (after && after !== '/') {
					break;
				}
				rest = rest.slice(3);
				consume('/**', 3);
			}
			const isEnd = eos() || (
				state.parens > 0
				&& rest === ')'.repeat(state.parens)
				&& !extglobs.some(extglob => extglob.type === 'negate')
			);
			if (prior.type === 'bos' && eos()) {
				prev.type = 'globstar';
				prev.value += value;
				prev.output = globstar(opts);
				state.output = prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
				state.output = state.output.slice(0, -(prior.output + prev.output).length);
				prior.output = `(?:${prior.output}`;
				prev.type = 'globstar';
				prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
				prev.value += value;
				state.globstar = true;
				state.output += prior.output + prev.output;
				consume(value);
				continue;
			}
			if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
				const end = rest[1] !== void 0 ? '|$' : '';
				state.output = state.output.slice(0, -(prior.output + prev.output).length);
				prior.output = `(?:${prior.output}`;
				prev.type = 'globstar';
				prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
				prev.value += value;
				state.output += prior.output + prev.output;
				state.globstar = true;
				consume(value + advance());
				push({ type: 'slash', value: '/', output: '' });
				continue;
			}
			if (prior.type === 'bos' && rest[0] === '/') {
				prev.type = 'globstar';
				prev.value += value;
				prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
				state.output = prev.output;
				state.globstar = true;
				consume(value + advance());
				push({ type: 'slash', value: '/', output: '' });
				continue;
			}
			state.output = state.output.slice(0, -prev.output.length);
			prev.type = 'globstar';
			prev.output = globstar(opts);
			prev.value += value;
			state.output += prev.output;
			state.globstar = true;
			consume(value);
			continue;
		}
		const token = { type: 'star', value, output: star };
		if (opts.bash === true) {
			token.output = '.*?';
			if (prev.type === 'bos' || prev.type === 'slash') {
				token.output = nodot + token.output;
			}
			push(token);
			continue;
		}
		if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
			token.output = value;
			push(token);
			continue;
		}
		if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
			if (prev.type === 'dot') {
				state.output += NO_DOT_SLASH;
				prev.output += NO_DOT_SLASH;
			} else if (opts.dot === true) {
				state.output += NO_DOTS_SLASH;
				prev.output += NO_DOTS_SLASH;
			} else {
				state.output += nodot;
				prev.output += nodot;
			}
			if (peek() !== '*') {
				state.output += ONE_CHAR;
				prev.output += ONE_CHAR;
			}
		}
		push(token);
	}
	while (state.brackets > 0) {
		if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
		state.output = utils.escapeLast(state.output, '[');
		decrement('brackets');
	}
	while (state.parens > 0) {
		if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
		state.output = utils.escapeLast(state.output, '(');
		decrement('parens');
	}
	while (state.braces > 0) {
		if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
		state.output = utils.escapeLast(state.output, '{');
		decrement('braces');
	}
	if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
		push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
	}
	if (state.backtrack === true) {
		state.output = '';
		for (const token of state.tokens) {
			state.output += token.output != null ? token.output : token.value;
			if (token.suffix) {
				state.output += token.suffix;
			}
		}
	}
	return state;
};
parse.fastpaths = (input, options) => {
	const opts = { ...options };
	const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
	const len = input.length;
	if (len > max) {
		throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
	}
	input = REPLACEMENTS[input] || input;
	const {
		DOT_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		DOTS_SLASH,
		NO_DOT,
		NO_DOTS,
		NO_DOTS_SLASH,
		STAR,
		START_ANCHOR
	} = constants.globChars(opts.windows);
	const nodot = opts.dot ? NO_DOTS : NO_DOT;
	const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
	const capture = opts.capture ? '' : '?:';
	const state = { negated: false, prefix: '' };
	let star = opts.bash === true ? '.*?' : STAR;
	if (opts.capture) {
		star = `(${star})`;
	}
	const globstar = opts => {
		if (opts.noglobstar === true) return star;
		return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
	};
	const create = str => {
		switch (str) {
			case '*':
				return `${nodot}${ONE_CHAR}${star}`;
			case '.*':
				return `${DOT_LITERAL}${ONE_CHAR}${star}`;
			case '*.*':
				return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
			case '*/*':
				return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
			case '**':
				return nodot + globstar(opts);
			case '**/*':
				return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
			case '**/*.*':
				return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
			case '**/.*':
				return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
			default: {
				const match = /^(.*?)\.(\w+)$/.exec(str);
				if (!match) return;
				const source = create(match[1]);
				if (!source) return;
				return source + DOT_LITERAL + match[2];
			}
		}
	};
	const output = utils.removePrefix(input, state);
	let source = create(output);
	if (source && opts.strictSlashes !== true) {
		source += `${SLASH_LITERAL}?`;
	}
	return source;
};
module.exports = parse;
/***/ }),
/***/ 98016:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const scan = __webpack_require__(31781);
const parse = __webpack_require__(78265);
const utils = __webpack_require__(64059);
const constants = __webpack_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);
const picomatch = (glob, options, returnState = false) => {
	if (Array.isArray(glob)) {
		const fns = glob.map(input => picomatch(input, options, returnState));
		const arrayMatcher = str => {
			for (const isMatch of fns) {
				const state = isMatch(str);
				if (state) return state;
			}
			return false;
		};
		return arrayMatcher;
	}
	const isState = isObject(glob) && glob.tokens && glob.input;
	if (glob === '' || (typeof glob !== 'string' && !isState)) {
		throw new TypeError('Expected pattern to be a non-empty string');
	}
	const opts = options || {};
	const posix = opts.windows;
	const regex = isState
		? picomatch.compileRe(glob, options)
		: picomatch.makeRe(glob, options, false, true);
	const state = regex.state;
	delete regex.state;
	let isIgnored = () => false;
	if (opts.ignore) {
		const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
		isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
	}
	const matcher = (input, returnObject = false) => {
		const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
		const result = { glob, state, regex, posix, input, output, match, isMatch };
		if (typeof opts.onResult === 'function') {
			opts.onResult(result);
		}
		if (isMatch === false) {
			result.isMatch = false;
			return returnObject ? result : false;
		}
		if (isIgnored(input)) {
			if (typeof opts.onIgnore === 'function') {
				opts.onIgnore(result);
			}
			result.isMatch = false;
			return returnObject ? result : false;
		}
		if (typeof opts.onMatch === 'function') {
			opts.onMatch(result);
		}
		return returnObject ? result : true;
	};
	if (returnState) {
		matcher.state = state;
	}
	return matcher;
};
picomatch.test = (input, regex, options, { glob, posix } = {}) => {
	if (typeof input !== 'string') {
		throw new TypeError('Expected input to be a string');
	}
	if (input === '') {
		return { isMatch: false, output: '' };
	}
	const opts = options || {};
	const format = opts.format || (posix ? utils.toPosixSlashes : null);
	let match = input === glob;
	let output = (match && format) ? format(input) : input;
	if (match === false) {
		output = format ? format(input) : input;
		match = output === glob;
	}
	if (match === false || opts.capture === true) {
		if (opts.matchBase === true || opts.basename === true) {
			match = picomatch.matchBase(input, regex, options, posix);
		} else {
			match = regex.exec(output);
		}
	}
	return { isMatch: Boolean(match), match, output };
};
picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
	const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
	return regex.test(utils.basename(input, { windows: posix }));
};
picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
picomatch.parse = (pattern, options) => {
	if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
	return parse(pattern, { ...options, fastpaths: false });
};
picomatch.scan = (input, options) => scan(input, options);
picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
	if (returnOutput === true) {
		return state.output;
	}
	const opts = options || {};
	const prepend = opts.contains ? '' : '^';
	const append = opts.contains ? '' : '$';
	let source = `${prepend}(?:${state.output})${append}`;
	if (state && state.negated === true) {
		source = `^(?!${source}).*$`;
	}
	const regex = picomatch.toRegex(source, options);
	if (returnState === true) {
		regex.state = state;
	}
	return regex;
};
picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
	if (!input || typeof input !== 'string') {
		throw new TypeError('Expected a non-empty string');
	}
	let parsed = { negated: false, fastpaths: true };
	if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
		parsed.output = parse.fastpaths(input, options);
	}
	if (!parsed.output) {
		parsed = parse(input, options);
	}
	return picomatch.compileRe(parsed, options, returnOutput, returnState);
};
picomatch.toRegex = (source, options) => {
	try {
		const opts = options || {};
		return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
	} catch (err) {
		if (options && options.debug === true) throw err;
		return /$^/;
	}
};
picomatch.constants = constants;
module.exports = picomatch;
/***/ }),
/***/ 31781:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const utils = __webpack_require__(64059);
const {
	CHAR_ASTERISK,             /* * */
	CHAR_AT,                   /* @ */
	CHAR_BACKWARD_SLASH,       /* \ */
	CHAR_COMMA,                /* , */
	CHAR_DOT,                  /* . */
	CHAR_EXCLAMATION_MARK,     /* ! */
	CHAR_FORWARD_SLASH,        /* / */
	CHAR_LEFT_CURLY_BRACE,     /* { */
	CHAR_LEFT_PARENTHESES,     /* ( */
	CHAR_LEFT_SQUARE_BRACKET,  /* [ */
	CHAR_PLUS,                 /* + */
	CHAR_QUESTION_MARK,        /* ? */
	CHAR_RIGHT_CURLY_BRACE,    /* } */
	CHAR_RIGHT_PARENTHESES,    /* ) */
	CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __webpack_require__(5595);
const isPathSeparator = code => {
	return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};
const depth = token => {
	if (token.isPrefix !== true) {
		token.depth = token.isGlobstar ? Infinity : 1;
	}
};
const scan = (input, options) => {
	const opts = options || {};
	const length = input.length - 1;
	const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
	const slashes = [];
	const tokens = [];
	const parts = [];
	let str = input;
	let index = -1;
	let start = 0;
	let lastIndex = 0;
	let isBrace = false;
	let isBracket = false;
	let isGlob = false;
	let isExtglob = false;
	let isGlobstar = false;
	let braceEscaped = false;
	let backslashes = false;
	let negated = false;
	let negatedExtglob = false;
	let finished = false;
	let braces = 0;
	let prev;
	let code;
	let token = { value: '', depth: 0, isGlob: false };
	const eos = () => index >= length;
	const peek = () => str.charCodeAt(index + 1);
	const advance = () => {
		prev = code;
		return str.charCodeAt(++index);
	};
	while (index < length) {
		code = advance();
		let next;
		if (code === CHAR_BACKWARD_SLASH) {
			backslashes = token.backslashes = true;
			code = advance();
			if (code === CHAR_LEFT_CURLY_BRACE) {
				braceEscaped = true;
			}
			continue;
		}
		if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
			braces++;
			while (eos() !== true && (code = advance())) {
				if (code === CHAR_BACKWARD_SLASH) {
					backslashes = token.backslashes = true;
					advance();
					continue;
				}
				if (code === CHAR_LEFT_CURLY_BRACE) {
					braces++;
					continue;
				}
				if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
					isBrace = token.isBrace = true;
					isGlob = token.isGlob = true;
					finished = true;
					if (scanToEnd === true) {
						continue;
					}
					break;
				}
				if (braceEscaped !== true && code === CHAR_COMMA) {
					isBrace = token.isBrace = true;
					isGlob = token.isGlob = true;
					finished = true;
					if (scanToEnd === true) {
						continue;
					}
					break;
				}
				if (code === CHAR_RIGHT_CURLY_BRACE) {
					braces--;
					if (braces === 0) {
						braceEscaped = false;
						isBrace = token.isBrace = true;
						finished = true;
						break;
					}
				}
			}
			if (scanToEnd === true) {
				continue;
			}
			break;
		}
		if (code === CHAR_FORWARD_SLASH) {
			slashes.push(index);
			tokens.push(token);
			token = { value: '', depth: 0, isGlob: false };
			if (finished === true) continue;
			if (prev === CHAR_DOT && index === (start + 1)) {
				start += 2;
				continue;
			}
			lastIndex = index + 1;
			continue;
		}
		if (opts.noext !== true) {
			const isExtglobChar = code === CHAR_PLUS
				|| code === CHAR_AT
				|| code === CHAR_ASTERISK
				|| code === CHAR_QUESTION_MARK
				|| code === CHAR_EXCLAMATION_MARK;
			if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				isExtglob = token.isExtglob = true;
				finished = true;
				if (code === CHAR_EXCLAMATION_MARK && index === start) {
					negatedExtglob = true;
				}
				if (scanToEnd === true) {
					let parens = 0;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
		}
		if (code === CHAR_ASTERISK) {
			if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
			isGlob = token.isGlob = true;
			finished = true;
			if (scanToEnd === true) {
				continue;
			}
			break;
		}
		if (code === CHAR_QUESTION_MARK) {
			isGlob = token.isGlob = true;
			finished = true;
			if (scanToEnd === true) {
				continue;
			}
			break;
		}
		if (code === CHAR_LEFT_SQUARE_BRACKET) {
			while (eos() !== true && (next = advance())) {
				if (next === CHAR_BACKWARD_SLASH) {
					backslashes = token.backslashes = true;
					advance();
					continue;
				}
				if (next === CHAR_RIGHT_SQUARE_BRACKET) {
					isBracket = token.isBracket = true;
					isGlob = token.isGlob = true;
					finished = true;
					break;
				}
			}
			if (scanToEnd === true) {
				continue;
			}
			break;
		}
		if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
			negated = token.negated = true;
			start++;
			continue;
		}
		if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
			isGlob = token.isGlob = true;
			if (scanToEnd === true) {
				let parens = 1;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_PARENTHESES) {
						parens++;
						continue;
					}
					if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
						finished = true;
						break;
					}
				}
				continue;
			}
			break;
		}
		if (isGlob === true) {
			finished = true;
			if (scanToEnd === true) {
				continue;
			}
			break;
		}
	}
	if (opts.noext === true) {
		isExtglob = false;
		isGlob = false;
	}
	let base = str;
	let prefix = '';
	let glob = '';
	if (start > 0) {
		prefix = str.slice(0, start);
		str = str.slice(start);
		lastIndex -= start;
	}
	if (base && isGlob === true && lastIndex > 0) {
		base = str.slice(0, lastIndex);
		glob = str.slice(lastIndex);
	} else if (isGlob === true) {
		base = '';
		glob = str;
	} else {
		base = str;
	}
	if (base && base !== '' && base !== '/' && base !== str) {
		if (isPathSeparator(base.charCodeAt(base.length - 1))) {
			base = base.slice(0, -1);
		}
	}
	if (opts.unescape === true) {
		if (glob) glob = utils.removeBackslashes(glob);
		if (base && backslashes === true) {
			base = utils.removeBackslashes(base);
		}
	}
	const state = {
		prefix,
		input,
		start,
		base,
		glob,
		isBrace,
		isBracket,
		isGlob,
		isExtglob,
		isGlobstar,
		negated,
		negatedExtglob
	};
	if (opts.tokens === true) {
		state.maxDepth = 0;
		if (!isPathSeparator(code)) {
			tokens.push(token);
		}
		state.tokens = tokens;
	}
	if (opts.parts === true || opts.tokens === true) {
		let prevIndex;
		for (let idx = 0; idx < slashes.length; idx++) {
			const n = prevIndex !== undefined ? prevIndex + 1 : start;
			const i = slashes[idx];
			const value = input.slice(n, i);
			if (opts.tokens) {
				if (idx === 0 && start !== 0) {
					tokens[idx].isPrefix = true;
					tokens[idx].value = prefix;
				} else {
					tokens[idx].value = value;
				}
				depth(tokens[idx]);
				state.maxDepth += tokens[idx].depth;
			}
			if (i >= start) {
				parts.push(value);
				prevIndex = i;
			}
		}
		const n = prevIndex !== undefined ? prevIndex + 1 : start;
		const value = input.slice(n);
		parts.push(value);
		if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
			tokens[tokens.length - 1].value = value;
			depth(tokens[tokens.length - 1]);
			state.maxDepth += tokens[tokens.length - 1].depth;
		}
		state.slashes = slashes;
		state.parts = parts;
	}
	return state;
};
module.exports = scan;
/***/ }),
/***/ 64059:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
const {
	REGEX_BACKSLASH,
	REGEX_REMOVE_BACKSLASH,
	REGEX_SPECIAL_CHARS,
	REGEX_SPECIAL_CHARS_GLOBAL
} = __webpack_require__(5595);
exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');
exports.isWindows = () => {
	if (typeof navigator !== 'undefined' && navigator.platform) {
		const platform = navigator.platform.toLowerCase();
		return platform === 'win32' || platform === 'windows';
	}
	if (typeof process !== 'undefined' && process.platform) {
		return process.platform === 'win32';
	}
	return false;
};
exports.removeBackslashes = str => {
	return str.replace(REGEX_REMOVE_BACKSLASH, match => {
		return match === '\\' ? '' : match;
	});
};
exports.escapeLast = (input, char, lastIdx) => {
	const idx = input.lastIndexOf(char, lastIdx);
	if (idx === -1) return input;
	if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
	return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};
exports.removePrefix = (input, state = {}) => {
	let output = input;
	if (output.startsWith('./')) {
		output = output.slice(2);
		state.prefix = './';
	}
	return output;
};
exports.wrapOutput = (input, state = {}, options = {}) => {
	const prepend = options.contains ? '' : '^';
	const append = options.contains ? '' : '$';
	let output = `${prepend}(?:${input})${append}`;
	if (state.negated === true) {
		output = `(?:^(?!${output}).*$)`;
	}
	return output;
};
exports.basename = (path, { windows } = {}) => {
	const segs = path.split(windows ? /[\\/]/ : '/');
	const last = segs[segs.length - 1];
	if (last === '') {
		return segs[segs.length - 2];
	}
	return last;
};
/***/ }),
/***/ 26687:
/***/ ((module) => {
const META = Symbol('proc-log.meta')
module.exports = {
	META: META,
	output: {
		LEVELS: [
			'standard',
			'error',
			'buffer',
			'flush',
		],
		KEYS: {
			standard: 'standard',
			error: 'error',
			buffer: 'buffer',
			flush: 'flush',
		},
		standard: function (...args) {
			return process.emit('output', 'standard', ...args)
		},
		error: function (...args) {
			return process.emit('output', 'error', ...args)
		},
		buffer: function (...args) {
			return process.emit('output', 'buffer', ...args)
		},
		flush: function (...args) {
			return process.emit('output', 'flush', ...args)
		},
	},
	log: {
		LEVELS: [
			'notice',
			'error',
			'warn',
			'info',
			'verbose',
			'http',
			'silly',
			'timing',
			'pause',
			'resume',
		],
		KEYS: {
			notice: 'notice',
			error: 'error',
			warn: 'warn',
			info: 'info',
			verbose: 'verbose',
			http: 'http',
			silly: 'silly',
			timing: 'timing',
			pause: 'pause',
			resume: 'resume',
		},
		error: function (...args) {
			return process.emit('log', 'error', ...args)
		},
		notice: function (...args) {
			return process.emit('log', 'notice', ...args)
		},
		warn: function (...args) {
			return process.emit('log', 'warn', ...args)
		},
		info: function (...args) {
			return process.emit('log', 'info', ...args)
		},
		verbose: function (...args) {
			return process.emit('log', 'verbose', ...args)
		},
		http: function (...args) {
			return process.emit('log', 'http', ...args)
		},
		silly: function (...args) {
			return process.emit('log', 'silly', ...args)
		},
		timing: function (...args) {
			return process.emit('log', 'timing', ...args)
		},
		pause: function () {
			return process.emit('log', 'pause')
		},
		resume: function () {
			return process.emit('log', 'resume')
		},
	},
	time: {
		LEVELS: [
			'start',
			'end',
		],
		KEYS: {
			start: 'start',
			end: 'end',
		},
		start: function (name, fn) {
			process.emit('time', 'start', name)
			function end () {
				return process.emit('time', 'end', name)
			}
			if (typeof fn === 'function') {
				const res = fn()
				if (res && res.finally) {
					return res.finally(end)
				}
				end()
				return res
			}
			return end
		},
		end: function (name) {
			return process.emit('time', 'end', name)
		},
	},
	input: {
		LEVELS: [
			'start',
			'end',
			'read',
		],
		KEYS: {
			start: 'start',
			end: 'end',
			read: 'read',
		},
		start: function (...args) {
			let fn
			if (typeof args[0] === 'function') {
				fn = args.shift()
			}
			process.emit('input', 'start', ...args)
			function end () {
				return process.emit('input', 'end', ...args)
			}
			if (typeof fn === 'function') {
				const res = fn()
				if (res && res.finally) {
					return res.finally(end)
				}
				end()
				return res
			}
			return end
		},
		end: function (...args) {
			return process.emit('input', 'end', ...args)
		},
		read: function (...args) {
			let resolve, reject
			const promise = new Promise((_resolve, _reject) => {
				resolve = _resolve
				reject = _reject
			})
			process.emit('input', 'read', resolve, reject, ...args)
			return promise
		},
	},
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
/***/ 57349:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(41127);
var Scalar = __webpack_require__(63301);
var YAMLMap = __webpack_require__(84454);
var YAMLSeq = __webpack_require__(92223);
var resolveBlockMap = __webpack_require__(87103);
var resolveBlockSeq = __webpack_require__(90334);
var resolveFlowCollection = __webpack_require__(13142);
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === 'block-map'
				? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
				: token.type === 'block-seq'
						? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
						: resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === '!' || tagName === Coll.tagName) {
				coll.tag = Coll.tagName;
				return coll;
		}
		if (tagName)
				coll.tag = tagName;
		return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken
				? null
				: ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
		if (token.type === 'block-seq') {
				const { anchor, newlineAfterProp: nl } = props;
				const lastProp = anchor && tagToken
						? anchor.offset > tagToken.offset
								? anchor
								: tagToken
						: (anchor ?? tagToken);
				if (lastProp && (!nl || nl.offset < lastProp.offset)) {
						const message = 'Missing newline after block sequence props';
						onError(lastProp, 'MISSING_CHAR', message);
				}
		}
		const expType = token.type === 'block-map'
				? 'map'
				: token.type === 'block-seq'
						? 'seq'
						: token.start.source === '{'
								? 'map'
								: 'seq';
		if (!tagToken ||
				!tagName ||
				tagName === '!' ||
				(tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
				(tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
				return resolveCollection(CN, ctx, token, onError, tagName);
		}
		let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
		if (!tag) {
				const kt = ctx.schema.knownTags[tagName];
				if (kt?.collection === expType) {
						ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
						tag = kt;
				}
				else {
						if (kt) {
								onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
						}
						else {
								onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
						}
						return resolveCollection(CN, ctx, token, onError, tagName);
				}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
		const node = identity.isNode(res)
				? res
				: new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format)
				node.format = tag.format;
		return node;
}
exports.composeCollection = composeCollection;
/***/ }),
/***/ 23683:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var Document = __webpack_require__(3021);
var composeNode = __webpack_require__(45937);
var resolveEnd = __webpack_require__(17788);
var resolveProps = __webpack_require__(34631);
function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(undefined, opts);
		const ctx = {
				atKey: false,
				atRoot: true,
				directives: doc.directives,
				options: doc.options,
				schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
				indicator: 'doc-start',
				next: value ?? end?.[0],
				offset,
				onError,
				parentIndent: 0,
				startOnNewline: true
		});
		if (props.found) {
				doc.directives.docStart = true;
				if (value &&
						(value.type === 'block-map' || value.type === 'block-seq') &&
						!props.hasNewline)
						onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
		}
		doc.contents = value
				? composeNode.composeNode(ctx, value, props, onError)
				: composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment)
				doc.comment = re.comment;
		doc.range = [offset, contentEnd, re.offset];
		return doc;
}
exports.composeDoc = composeDoc;
/***/ }),
/***/ 45937:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var Alias = __webpack_require__(4065);
var identity = __webpack_require__(41127);
var composeCollection = __webpack_require__(57349);
var composeScalar = __webpack_require__(5413);
var resolveEnd = __webpack_require__(17788);
var utilEmptyScalarPosition = __webpack_require__(22599);
const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
				case 'alias':
						node = composeAlias(ctx, token, onError);
						if (anchor || tag)
								onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
						break;
				case 'scalar':
				case 'single-quoted-scalar':
				case 'double-quoted-scalar':
				case 'block-scalar':
						node = composeScalar.composeScalar(ctx, token, tag, onError);
						if (anchor)
								node.anchor = anchor.source.substring(1);
						break;
				case 'block-map':
				case 'block-seq':
				case 'flow-collection':
						try {
								node = composeCollection.composeCollection(CN, ctx, token, props, onError);
								if (anchor)
										node.anchor = anchor.source.substring(1);
						}
						catch (error) {
								const message = error instanceof Error ? error.message : String(error);
								onError(token, 'RESOURCE_EXHAUSTION', message);
						}
						break;
				default: {
						const message = token.type === 'error'
								? token.message
								: `Unsupported token (type: ${token.type})`;
						onError(token, 'UNEXPECTED_TOKEN', message);
						isSrcToken = false;
				}
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
		if (anchor && node.anchor === '')
				onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
		if (atKey &&
				ctx.options.stringKeys &&
				(!identity.isScalar(node) ||
						typeof node.value !== 'string' ||
						(node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
				const msg = 'With stringKeys, all keys must be strings';
				onError(tag ?? token, 'NON_STRING_KEY', msg);
		}
		if (spaceBefore)
				node.spaceBefore = true;
		if (comment) {
				if (token.type === 'scalar' && token.source === '')
						node.comment = comment;
				else
						node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken)
				node.srcToken = token;
		return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
				type: 'scalar',
				offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
				indent: -1,
				source: ''
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
				node.anchor = anchor.source.substring(1);
				if (node.anchor === '')
						onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
		}
		if (spaceBefore)
				node.spaceBefore = true;
		if (comment) {
				node.comment = comment;
				node.range[2] = end;
		}
		return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === '')
				onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
		if (alias.source.endsWith(':'))
				onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [offset, valueEnd, re.offset];
		if (re.comment)
				alias.comment = re.comment;
		return alias;
}
exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;
/***/ }),
/***/ 5413:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(41127);
var Scalar = __webpack_require__(63301);
var resolveBlockScalar = __webpack_require__(48913);
var resolveFlowScalar = __webpack_require__(76842);
function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === 'block-scalar'
				? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
				: resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken
				? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
				: null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) {
				tag = ctx.schema[identity.SCALAR];
		}
		else if (tagName)
				tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === 'scalar')
				tag = findScalarTagByTest(ctx, value, token, onError);
		else
				tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
				const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
				scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		}
		catch (error) {
				const msg = error instanceof Error ? error.message : String(error);
				onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
				scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type)
				scalar.type = type;
		if (tagName)
				scalar.tag = tagName;
		if (tag.format)
				scalar.format = tag.format;
		if (comment)
				scalar.comment = comment;
		return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === '!')
				return schema[identity.SCALAR]; // non-specific tag
		const matchWithTest = [];
		for (const tag of schema.tags) {
				if (!tag.collection && tag.tag === tagName) {
						if (tag.default && tag.test)
								matchWithTest.push(tag);
						else
								return tag;
				}
		}
		for (const tag of matchWithTest)
				if (tag.test?.test(value))
						return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
				schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
				return kt;
		}
		onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
		return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
				tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
				const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
						schema[identity.SCALAR];
				if (tag.tag !== compat.tag) {
						const ts = directives.tagString(tag.tag);
						const cs = directives.tagString(compat.tag);
						const msg = `Value may be parsed as either ${ts} or ${cs}`;
						onError(token, 'TAG_RESOLVE_FAILED', msg, true);
				}
		}
		return tag;
}
exports.composeScalar = composeScalar;
/***/ }),
/***/ 89984:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var node_process = __webpack_require__(932);
var directives = __webpack_require__(61342);
var Document = __webpack_require__(3021);
var errors = __webpack_require__(91464);
var identity = __webpack_require__(41127);
var composeDoc = __webpack_require__(23683);
var resolveEnd = __webpack_require__(17788);
function getErrorPos(src) {
		if (typeof src === 'number')
				return [src, src + 1];
		if (Array.isArray(src))
				return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
		let comment = '';
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
				const source = prelude[i];
				switch (source[0]) {
						case '#':
								comment +=
										(comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
												(source.substring(1) || ' ');
								atComment = true;
								afterEmptyLine = false;
								break;
						case '%':
								if (prelude[i + 1]?.[0] !== '#')
										i += 1;
								atComment = false;
								break;
						default:
								if (!atComment)
										afterEmptyLine = true;
								atComment = false;
				}
		}
		return { comment, afterEmptyLine };
}
class Composer {
		constructor(options = {}) {
				this.doc = null;
				this.atDirectives = false;
				this.prelude = [];
				this.errors = [];
				this.warnings = [];
				this.onError = (source, code, message, warning) => {
						const pos = getErrorPos(source);
						if (warning)
								this.warnings.push(new errors.YAMLWarning(pos, code, message));
						else
								this.errors.push(new errors.YAMLParseError(pos, code, message));
				};
				this.directives = new directives.Directives({ version: options.version || '1.2' });
				this.options = options;
		}
		decorate(doc, afterDoc) {
				const { comment, afterEmptyLine } = parsePrelude(this.prelude);
				//console.log({ dc: doc.comment, prelude, comment })
				if (comment) {
						const dc = doc.contents;
						if (afterDoc) {
								doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
						}
						else if (afterEmptyLine || doc.directives.docStart || !dc) {
								doc.commentBefore = comment;
						}
						else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
								let it = dc.items[0];
								if (identity.isPair(it))
										it = it.key;
								const cb = it.commentBefore;
								it.commentBefore = cb ? `${comment}\n${cb}` : comment;
						}
						else {
								const cb = dc.commentBefore;
								dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
						}
				}
				if (afterDoc) {
						for (let i = 0; i < this.errors.length; ++i)
								doc.errors.push(this.errors[i]);
						for (let i = 0; i < this.warnings.length; ++i)
								doc.warnings.push(this.warnings[i]);
				}
				else {
						doc.errors = this.errors;
						doc.warnings = this.warnings;
				}
				this.prelude = [];
				this.errors = [];
				this.warnings = [];
		}
		streamInfo() {
				return {
						comment: parsePrelude(this.prelude).comment,
						directives: this.directives,
						errors: this.errors,
						warnings: this.warnings
				};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
				for (const token of tokens)
						yield* this.next(token);
				yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
				if (node_process.env.LOG_STREAM)
						console.dir(token, { depth: null });
				switch (token.type) {
						case 'directive':
								this.directives.add(token.source, (offset, message, warning) => {
										const pos = getErrorPos(token);
										pos[0] += offset;
										this.onError(pos, 'BAD_DIRECTIVE', message, warning);
								});
								this.prelude.push(token.source);
								this.atDirectives = true;
								break;
						case 'document': {
								const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
								if (this.atDirectives && !doc.directives.docStart)
										this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
								this.decorate(doc, false);
								if (this.doc)
										yield this.doc;
								this.doc = doc;
								this.atDirectives = false;
								break;
						}
						case 'byte-order-mark':
						case 'space':
								break;
						case 'comment':
						case 'newline':
								this.prelude.push(token.source);
								break;
						case 'error': {
								const msg = token.source
										? `${token.message}: ${JSON.stringify(token.source)}`
										: token.message;
								const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
								if (this.atDirectives || !this.doc)
										this.errors.push(error);
								else
										this.doc.errors.push(error);
								break;
						}
						case 'doc-end': {
								if (!this.doc) {
										const msg = 'Unexpected doc-end without preceding document';
										this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
										break;
								}
								this.doc.directives.docEnd = true;
								const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
								this.decorate(this.doc, true);
								if (end.comment) {
										const dc = this.doc.comment;
										this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
								}
								this.doc.range[2] = end.offset;
								break;
						}
						default:
								this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
				}
		}
		*end(forceDoc = false, endOffset = -1) {
				if (this.doc) {
						this.decorate(this.doc, true);
						yield this.doc;
						this.doc = null;
				}
				else if (forceDoc) {
						const opts = Object.assign({ _directives: this.directives }, this.options);
						const doc = new Document.Document(undefined, opts);
						if (this.atDirectives)
								this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
						doc.range = [0, endOffset, endOffset];
						this.decorate(doc, false);
						yield doc;
				}
		}
}
exports.Composer = Composer;
/***/ }),
/***/ 87103:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var Pair = __webpack_require__(79546);
var YAMLMap = __webpack_require__(84454);
var resolveProps = __webpack_require__(34631);
var utilContainsNewline = __webpack_require__(9499);
var utilFlowIndentCheck = __webpack_require__(74051);
var utilMapIncludes = __webpack_require__(81187);
const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
		const map = new NodeClass(ctx.schema);
		if (ctx.atRoot)
				ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
				const { start, key, sep, value } = collItem;
				const keyProps = resolveProps.resolveProps(start, {
						indicator: 'explicit-key-ind',
						next: key ?? sep?.[0],
						offset,
						onError,
						parentIndent: bm.indent,
						startOnNewline: true
				});
				const implicitKey = !keyProps.found;
				if (implicitKey) {
						if (key) {
								if (key.type === 'block-seq')
										onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
								else if ('indent' in key && key.indent !== bm.indent)
										onError(offset, 'BAD_INDENT', startColMsg);
						}
						if (!keyProps.anchor && !keyProps.tag && !sep) {
								commentEnd = keyProps.end;
								if (keyProps.comment) {
										if (map.comment)
												map.comment += '\n' + keyProps.comment;
										else
												map.comment = keyProps.comment;
								}
								continue;
						}
						if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
								onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
						}
				}
				else if (keyProps.found?.indent !== bm.indent) {
						onError(offset, 'BAD_INDENT', startColMsg);
				}
				ctx.atKey = true;
				const keyStart = keyProps.end;
				const keyNode = key
						? composeNode(ctx, key, keyProps, onError)
						: composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
				if (ctx.schema.compat)
						utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
				ctx.atKey = false;
				if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
						onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
				const valueProps = resolveProps.resolveProps(sep ?? [], {
						indicator: 'map-value-ind',
						next: value,
						offset: keyNode.range[2],
						onError,
						parentIndent: bm.indent,
						startOnNewline: !key || key.type === 'block-scalar'
				});
				offset = valueProps.end;
				if (valueProps.found) {
						if (implicitKey) {
								if (value?.type === 'block-map' && !valueProps.hasNewline)
										onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
								if (ctx.options.strict &&
										keyProps.start < valueProps.found.offset - 1024)
										onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
						}
						const valueNode = value
								? composeNode(ctx, value, valueProps, onError)
								: composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
						if (ctx.schema.compat)
								utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
						offset = valueNode.range[2];
						const pair = new Pair.Pair(keyNode, valueNode);
						if (ctx.options.keepSourceTokens)
								pair.srcToken = collItem;
						map.items.push(pair);
				}
				else {
						if (implicitKey)
								onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
						if (valueProps.comment) {
								if (keyNode.comment)
										keyNode.comment += '\n' + valueProps.comment;
								else
										keyNode.comment = valueProps.comment;
						}
						const pair = new Pair.Pair(keyNode);
						if (ctx.options.keepSourceTokens)
								pair.srcToken = collItem;
						map.items.push(pair);
				}
		}
		if (commentEnd && commentEnd < offset)
				onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
		map.range = [bm.offset, offset, commentEnd ?? offset];
		return map;
}
exports.resolveBlockMap = resolveBlockMap;
/***/ }),
/***/ 48913:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var Scalar = __webpack_require__(63301);
function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header)
				return { value: '', type: null, comment: '', range: [start, start, start] };
		const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
				const content = lines[i][1];
				if (content === '' || content === '\r')
						chompStart = i;
				else
						break;
		}
		if (chompStart === 0) {
				const value = header.chomp === '+' && lines.length > 0
						? '\n'.repeat(Math.max(1, lines.length - 1))
						: '';
				let end = start + header.length;
				if (scalar.source)
						end += scalar.source.length;
				return { value, type, comment: header.comment, range: [start, end, end] };
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
				const [indent, content] = lines[i];
				if (content === '' || content === '\r') {
						if (header.indent === 0 && indent.length > trimIndent)
								trimIndent = indent.length;
				}
				else {
						if (indent.length < trimIndent) {
								const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
								onError(offset + indent.length, 'MISSING_CHAR', message);
						}
						if (header.indent === 0)
								trimIndent = indent.length;
						contentStart = i;
						if (trimIndent === 0 && !ctx.atRoot) {
								const message = 'Block scalar values in collections must be indented';
								onError(offset, 'BAD_INDENT', message);
						}
						break;
				}
				offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) {
				if (lines[i][0].length > trimIndent)
						chompStart = i + 1;
		}
		let value = '';
		let sep = '';
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i)
				value += lines[i][0].slice(trimIndent) + '\n';
		for (let i = contentStart; i < chompStart; ++i) {
				let [indent, content] = lines[i];
				offset += indent.length + content.length + 1;
				const crlf = content[content.length - 1] === '\r';
				if (crlf)
						content = content.slice(0, -1);
				if (content && indent.length < trimIndent) {
						const src = header.indent
								? 'explicit indentation indicator'
								: 'first line';
						const message = `Block scalar lines must not be less indented than their ${src}`;
						onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
						indent = '';
				}
				if (type === Scalar.Scalar.BLOCK_LITERAL) {
						value += sep + indent.slice(trimIndent) + content;
						sep = '\n';
				}
				else if (indent.length > trimIndent || content[0] === '\t') {
						if (sep === ' ')
								sep = '\n';
						else if (!prevMoreIndented && sep === '\n')
								sep = '\n\n';
						value += sep + indent.slice(trimIndent) + content;
						sep = '\n';
						prevMoreIndented = true;
				}
				else if (content === '') {
						if (sep === '\n')
								value += '\n';
						else
								sep = '\n';
				}
				else {
						value += sep + content;
						sep = ' ';
						prevMoreIndented = false;
				}
		}
		switch (header.chomp) {
				case '-':
						break;
				case '+':
						for (let i = chompStart; i < lines.length; ++i)
								value += '\n' + lines[i][0].slice(trimIndent);
						if (value[value.length - 1] !== '\n')
								value += '\n';
						break;
				default:
						value += '\n';
		}
		const end = start + header.length + scalar.source.length;
		return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
		if (props[0].type !== 'block-scalar-header') {
				onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
				return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = '';
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
				const ch = source[i];
				if (!chomp && (ch === '-' || ch === '+'))
						chomp = ch;
				else {
						const n = Number(ch);
						if (!indent && n)
								indent = n;
						else if (error === -1)
								error = offset + i;
				}
		}
		if (error !== -1)
				onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = '';
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
				const token = props[i];
				switch (token.type) {
						case 'space':
								hasSpace = true;
						case 'newline':
								length += token.source.length;
								break;
						case 'comment':
								if (strict && !hasSpace) {
										const message = 'Comments must be separated from other tokens by white space characters';
										onError(token, 'MISSING_CHAR', message);
								}
								length += token.source.length;
								comment = token.source.substring(1);
								break;
						case 'error':
								onError(token, 'UNEXPECTED_TOKEN', token.message);
								length += token.source.length;
								break;
						default: {
								const message = `Unexpected token in block scalar header: ${token.type}`;
								onError(token, 'UNEXPECTED_TOKEN', message);
								const ts = token.source;
								if (ts && typeof ts === 'string')
										length += ts.length;
						}
				}
		}
		return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const line0 = m?.[1]
				? [m[1], first.slice(m[1].length)]
				: ['', first];
		const lines = [line0];
		for (let i = 1; i < split.length; i += 2)
				lines.push([split[i], split[i + 1]]);
		return lines;
}
exports.resolveBlockScalar = resolveBlockScalar;
/***/ }),
/***/ 90334:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var YAMLSeq = __webpack_require__(92223);
var resolveProps = __webpack_require__(34631);
var utilFlowIndentCheck = __webpack_require__(74051);
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
		const seq = new NodeClass(ctx.schema);
		if (ctx.atRoot)
				ctx.atRoot = false;
		if (ctx.atKey)
				ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
				const props = resolveProps.resolveProps(start, {
						indicator: 'seq-item-ind',
						next: value,
						offset,
						onError,
						parentIndent: bs.indent,
						startOnNewline: true
				});
				if (!props.found) {
						if (props.anchor || props.tag || value) {
								if (value?.type === 'block-seq')
										onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
								else
										onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
						}
						else {
								commentEnd = props.end;
								if (props.comment)
										seq.comment = props.comment;
								continue;
						}
				}
				const node = value
						? composeNode(ctx, value, props, onError)
						: composeEmptyNode(ctx, props.end, start, null, props, onError);
				if (ctx.schema.compat)
						utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
				offset = node.range[2];
				seq.items.push(node);
		}
		seq.range = [bs.offset, offset, commentEnd ?? offset];
		return seq;
}
exports.resolveBlockSeq = resolveBlockSeq;
/***/ }),
/***/ 17788:
/***/ ((__unused_webpack_module, exports) => {
function resolveEnd(end, offset, reqSpace, onError) {
		let comment = '';
		if (end) {
				let hasSpace = false;
				let sep = '';
				for (const token of end) {
						const { source, type } = token;
						switch (type) {
								case 'space':
										hasSpace = true;
										break;
								case 'comment': {
										if (reqSpace && !hasSpace)
												onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
										const cb = source.substring(1) || ' ';
										if (!comment)
												comment = cb;
										else
												comment += sep + cb;
										sep = '';
										break;
								}
								case 'newline':
										if (comment)
												sep += source;
										hasSpace = true;
										break;
								default:
										onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
						}
						offset += source.length;
				}
		}
		return { comment, offset };
}
exports.resolveEnd = resolveEnd;
/***/ }),
/***/ 13142:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(41127);
var Pair = __webpack_require__(79546);
var YAMLMap = __webpack_require__(84454);
var YAMLSeq = __webpack_require__(92223);
var resolveEnd = __webpack_require__(17788);
var resolveProps = __webpack_require__(34631);
var utilContainsNewline = __webpack_require__(9499);
var utilMapIncludes = __webpack_require__(81187);
const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === '{';
		const fcName = isMap ? 'flow map' : 'flow sequence';
		const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
		const coll = new NodeClass(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot)
				ctx.atRoot = false;
		if (ctx.atKey)
				ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
				const collItem = fc.items[i];
				const { start, key, sep, value } = collItem;
				const props = resolveProps.resolveProps(start, {
						flow: fcName,
						indicator: 'explicit-key-ind',
						next: key ?? sep?.[0],
						offset,
						onError,
						parentIndent: fc.indent,
						startOnNewline: false
				});
				if (!props.found) {
						if (!props.anchor && !props.tag && !sep && !value) {
								if (i === 0 && props.comma)
										onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
								else if (i < fc.items.length - 1)
										onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
								if (props.comment) {
										if (coll.comment)
												coll.comment += '\n' + props.comment;
										else
												coll.comment = props.comment;
								}
								offset = props.end;
								continue;
						}
						if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
								onError(key, // checked by containsNewline()
								'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
				}
				if (i === 0) {
						if (props.comma)
								onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
				}
				else {
						if (!props.comma)
								onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
						if (props.comment) {
								let prevItemComment = '';
								loop: for (const st of start) {
										switch (st.type) {
												case 'comma':
												case 'space':
														break;
												case 'comment':
														prevItemComment = st.source.substring(1);
														break loop;
												default:
														break loop;
										}
								}
								if (prevItemComment) {
										let prev = coll.items[coll.items.length - 1];
										if (identity.isPair(prev))
												prev = prev.value ?? prev.key;
										if (prev.comment)
												prev.comment += '\n' + prevItemComment;
										else
												prev.comment = prevItemComment;
										props.comment = props.comment.substring(prevItemComment.length + 1);
								}
						}
				}
				if (!isMap && !sep && !props.found) {
						const valueNode = value
								? composeNode(ctx, value, props, onError)
								: composeEmptyNode(ctx, props.end, sep, null, props, onError);
						coll.items.push(valueNode);
						offset = valueNode.range[2];
						if (isBlock(value))
								onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
				}
				else {
						ctx.atKey = true;
						const keyStart = props.end;
						const keyNode = key
								? composeNode(ctx, key, props, onError)
								: composeEmptyNode(ctx, keyStart, start, null, props, onError);
						if (isBlock(key))
								onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
						ctx.atKey = false;
						const valueProps = resolveProps.resolveProps(sep ?? [], {
								flow: fcName,
								indicator: 'map-value-ind',
								next: value,
								offset: keyNode.range[2],
								onError,
								parentIndent: fc.indent,
								startOnNewline: false
						});
						if (valueProps.found) {
								if (!isMap && !props.found && ctx.options.strict) {
										if (sep)
												for (const st of sep) {
														if (st === valueProps.found)
																break;
														if (st.type === 'newline') {
																onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
																break;
														}
												}
										if (props.start < valueProps.found.offset - 1024)
												onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
								}
						}
						else if (value) {
								if ('source' in value && value.source?.[0] === ':')
										onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
								else
										onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
						}
						const valueNode = value
								? composeNode(ctx, value, valueProps, onError)
								: valueProps.found
										? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
										: null;
						if (valueNode) {
								if (isBlock(value))
										onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
						}
						else if (valueProps.comment) {
								if (keyNode.comment)
										keyNode.comment += '\n' + valueProps.comment;
								else
										keyNode.comment = valueProps.comment;
						}
						const pair = new Pair.Pair(keyNode, valueNode);
						if (ctx.options.keepSourceTokens)
								pair.srcToken = collItem;
						if (isMap) {
								const map = coll;
								if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
										onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
								map.items.push(pair);
						}
						else {
								const map = new YAMLMap.YAMLMap(ctx.schema);
								map.flow = true;
								map.items.push(pair);
								const endRange = (valueNode ?? keyNode).range;
								map.range = [keyNode.range[0], endRange[1], endRange[2]];
								coll.items.push(map);
						}
						offset = valueNode ? valueNode.range[2] : valueProps.end;
				}
		}
		const expectedEnd = isMap ? '}' : ']';
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd)
				cePos = ce.offset + ce.source.length;
		else {
				const name = fcName[0].toUpperCase() + fcName.substring(1);
				const msg = atRoot
						? `${name} must end with a ${expectedEnd}`
						: `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
				onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
				if (ce && ce.source.length !== 1)
						ee.unshift(ce);
		}
		if (ee.length > 0) {
				const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
				if (end.comment) {
						if (coll.comment)
								coll.comment += '\n' + end.comment;
						else
								coll.comment = end.comment;
				}
				coll.range = [fc.offset, cePos, end.offset];
		}
		else {
				coll.range = [fc.offset, cePos, cePos];
		}
		return coll;
}
exports.resolveFlowCollection = resolveFlowCollection;
/***/ }),
/***/ 76842:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var Scalar = __webpack_require__(63301);
var resolveEnd = __webpack_require__(17788);
function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
				case 'scalar':
						_type = Scalar.Scalar.PLAIN;
						value = plainValue(source, _onError);
						break;
				case 'single-quoted-scalar':
						_type = Scalar.Scalar.QUOTE_SINGLE;
						value = singleQuotedValue(source, _onError);
						break;
				case 'double-quoted-scalar':
						_type = Scalar.Scalar.QUOTE_DOUBLE;
						value = doubleQuotedValue(source, _onError);
						break;
				default:
						onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
						return {
								value: '',
								type: null,
								comment: '',
								range: [offset, offset + source.length, offset + source.length]
						};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
				value,
				type: _type,
				comment: re.comment,
				range: [offset, valueEnd, re.offset]
		};
}
function plainValue(source, onError) {
		let badChar = '';
		switch (source[0]) {
				case '\t':
						badChar = 'a tab character';
						break;
				case ',':
						badChar = 'flow indicator character ,';
						break;
				case '%':
						badChar = 'directive indicator character %';
						break;
				case '|':
				case '>': {
						badChar = `block scalar indicator ${source[0]}`;
						break;
				}
				case '@':
				case '`': {
						badChar = `reserved character ${source[0]}`;
						break;
				}
		}
		if (badChar)
				onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1)
				onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match)
				return source;
		let trimEnd, trimBoth;
		try {
				trimEnd = new RegExp('(?<![ \t])[ \t]+$');
				trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
		}
		catch {
				trimEnd = /[ \t]+$/;
				trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, '');
		let sep = ' ';
		let pos = line.lastIndex;
		while ((match = line.exec(source))) {
				const lm = match[1].replace(trimBoth, '');
				if (lm === '') {
						if (sep === '\n')
								res += sep;
						else
								sep = '\n';
				}
				else {
						res += sep + lm;
						sep = ' ';
				}
				pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
		let res = '';
		for (let i = 1; i < source.length - 1; ++i) {
				const ch = source[i];
				if (ch === '\r' && source[i + 1] === '\n')
						continue;
				if (ch === '\n') {
						const { fold, offset } = foldNewline(source, i);
						res += fold;
						i = offset;
				}
				else if (ch === '\\') {
						let next = source[++i];
						const cc = escapeCodes[next];
						if (cc)
								res += cc;
						else if (next === '\n') {
								next = source[i + 1];
								while (next === ' ' || next === '\t')
										next = source[++i + 1];
						}
						else if (next === '\r' && source[i + 1] === '\n') {
								next = source[++i + 1];
								while (next === ' ' || next === '\t')
										next = source[++i + 1];
						}
						else if (next === 'x' || next === 'u' || next === 'U') {
								const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
								res += parseCharCode(source, i + 1, length, onError);
								i += length;
						}
						else {
								const raw = source.substr(i - 1, 2);
								onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
								res += raw;
						}
				}
				else if (ch === ' ' || ch === '\t') {
						const wsStart = i;
						let next = source[i + 1];
						while (next === ' ' || next === '\t')
								next = source[++i + 1];
						if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
								res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
				}
				else {
						res += ch;
				}
		}
		if (source[source.length - 1] !== '"' || source.length === 1)
				onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
		return res;
}
function foldNewline(source, offset) {
		let fold = '';
		let ch = source[offset + 1];
		while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
				if (ch === '\r' && source[offset + 2] !== '\n')
						break;
				if (ch === '\n')
						fold += '\n';
				offset += 1;
				ch = source[offset + 1];
		}
		if (!fold)
				fold = ' ';
		return { fold, offset };
}
const escapeCodes = {
		'0': '\0', // null character
		a: '\x07', // bell character
		b: '\b', // backspace
		e: '\x1b', // escape character
		f: '\f', // form feed
		n: '\n', // line feed
		r: '\r', // carriage return
		t: '\t', // horizontal tab
		v: '\v', // vertical tab
		N: '\u0085', // Unicode next line
		_: '\u00a0', // Unicode non-breaking space
		L: '\u2028', // Unicode line separator
		P: '\u2029', // Unicode paragraph separator
		' ': ' ',
		'"': '"',
		'/': '/',
		'\\': '\\',
		'\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
		const code = ok ? parseInt(cc, 16) : NaN;
		try {
				return String.fromCodePoint(code);
		}
		catch {
				const raw = source.substr(offset - 2, length + 2);
				onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
				return raw;
		}
}
exports.resolveFlowScalar = resolveFlowScalar;
/***/ }),
/***/ 34631:
/***/ ((__unused_webpack_module, exports) => {
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = '';
		let commentSep = '';
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
				if (reqSpace) {
						if (token.type !== 'space' &&
								token.type !== 'newline' &&
								token.type !== 'comma')
								onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
						reqSpace = false;
				}
				if (tab) {
						if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
								onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
						}
						tab = null;
				}
				switch (token.type) {
						case 'space':
								if (!flow &&
										(indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
										token.source.includes('\t')) {
										tab = token;
								}
								hasSpace = true;
								break;
						case 'comment': {
								if (!hasSpace)
										onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
								const cb = token.source.substring(1) || ' ';
								if (!comment)
										comment = cb;
								else
										comment += commentSep + cb;
								commentSep = '';
								atNewline = false;
								break;
						}
						case 'newline':
								if (atNewline) {
										if (comment)
												comment += token.source;
										else if (!found || indicator !== 'seq-item-ind')
												spaceBefore = true;
								}
								else
										commentSep += token.source;
								atNewline = true;
								hasNewline = true;
								if (anchor || tag)
										newlineAfterProp = token;
								hasSpace = true;
								break;
						case 'anchor':
								if (anchor)
										onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
								if (token.source.endsWith(':'))
										onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
								anchor = token;
								start ?? (start = token.offset);
								atNewline = false;
								hasSpace = false;
								reqSpace = true;
								break;
						case 'tag': {
								if (tag)
										onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
								tag = token;
								start ?? (start = token.offset);
								atNewline = false;
								hasSpace = false;
								reqSpace = true;
								break;
						}
						case indicator:
								if (anchor || tag)
										onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
								if (found)
										onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
								found = token;
								atNewline =
										indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
								hasSpace = false;
								break;
						case 'comma':
								if (flow) {
										if (comma)
												onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
										comma = token;
										atNewline = false;
										hasSpace = false;
										break;
								}
						default:
								onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
								atNewline = false;
								hasSpace = false;
				}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace &&
				next &&
				next.type !== 'space' &&
				next.type !== 'newline' &&
				next.type !== 'comma' &&
				(next.type !== 'scalar' || next.source !== '')) {
				onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
		}
		if (tab &&
				((atNewline && tab.indent <= parentIndent) ||
						next?.type === 'block-map' ||
						next?.type === 'block-seq'))
				onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
		return {
				comma,
				found,
				spaceBefore,
				comment,
				hasNewline,
				anchor,
				tag,
				newlineAfterProp,
				end,
				start: start ?? end
		};
}
exports.resolveProps = resolveProps;
/***/ }),
/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {
function containsNewline(key) {
		if (!key)
				return null;
		switch (key.type) {
				case 'alias':
				case 'scalar':
				case 'double-quoted-scalar':
				case 'single-quoted-scalar':
						if (key.source.includes('\n'))
								return true;
						if (key.end)
								for (const st of key.end)
										if (st.type === 'newline')
												return true;
						return false;
				case 'flow-collection':
						for (const it of key.items) {
								for (const st of it.start)
										if (st.type === 'newline')
												return true;
								if (it.sep)
										for (const st of it.sep)
												if (st.type === 'newline')
														return true;
								if (containsNewline(it.key) || containsNewline(it.value))
										return true;
						}
						return false;
				default:
						return true;
		}
}
exports.containsNewline = containsNewline;
/***/ }),
/***/ 22599:
/***/ ((__unused_webpack_module, exports) => {
function emptyScalarPosition(offset, before, pos) {
		if (before) {
				pos ?? (pos = before.length);
				for (let i = pos - 1; i >= 0; --i) {
						let st = before[i];
						switch (st.type) {
								case 'space':
								case 'comment':
								case 'newline':
										offset -= st.source.length;
										continue;
						}
						st = before[++i];
						while (st?.type === 'space') {
								offset += st.source.length;
								st = before[++i];
						}
						break;
				}
		}
		return offset;
}
exports.emptyScalarPosition = emptyScalarPosition;
/***/ }),
/***/ 74051:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var utilContainsNewline = __webpack_require__(9499);
function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === 'flow-collection') {
				const end = fc.end[0];
				if (end.indent === indent &&
						(end.source === ']' || end.source === '}') &&
						utilContainsNewline.containsNewline(fc)) {
						const msg = 'Flow end indicator should be more indented than parent';
						onError(end, 'BAD_INDENT', msg, true);
				}
		}
}
exports.flowIndentCheck = flowIndentCheck;
/***/ }),
/***/ 81187:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(41127);
function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false)
				return false;
		const isEqual = typeof uniqueKeys === 'function'
				? uniqueKeys
				: (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
		return items.some(pair => isEqual(pair.key, search));
}
exports.mapIncludes = mapIncludes;
/***/ }),
/***/ 3021:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var Alias = __webpack_require__(4065);
var Collection = __webpack_require__(40101);
var identity = __webpack_require__(41127);
var Pair = __webpack_require__(79546);
var toJS = __webpack_require__(74043);
var Schema = __webpack_require__(45840);
var stringifyDocument = __webpack_require__(6829);
var anchors = __webpack_require__(71596);
var applyReviver = __webpack_require__(83661);
var createNode = __webpack_require__(42404);
var directives = __webpack_require__(61342);
class Document {
		constructor(value, replacer, options) {
				this.commentBefore = null;
				this.comment = null;
				this.errors = [];
				this.warnings = [];
				Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
				let _replacer = null;
				if (typeof replacer === 'function' || Array.isArray(replacer)) {
						_replacer = replacer;
				}
				else if (options === undefined && replacer) {
						options = replacer;
						replacer = undefined;
				}
				const opt = Object.assign({
						intAsBigInt: false,
						keepSourceTokens: false,
						logLevel: 'warn',
						prettyErrors: true,
						strict: true,
						stringKeys: false,
						uniqueKeys: true,
						version: '1.2'
				}, options);
				this.options = opt;
				let { version } = opt;
				if (options?._directives) {
						this.directives = options._directives.atDocument();
						if (this.directives.yaml.explicit)
								version = this.directives.yaml.version;
				}
				else
						this.directives = new directives.Directives({ version });
				this.setSchema(version, options);
				this.contents =
						value === undefined ? null : this.createNode(value, _replacer, options);
		}
		clone() {
				const copy = Object.create(Document.prototype, {
						[identity.NODE_TYPE]: { value: identity.DOC }
				});
				copy.commentBefore = this.commentBefore;
				copy.comment = this.comment;
				copy.errors = this.errors.slice();
				copy.warnings = this.warnings.slice();
				copy.options = Object.assign({}, this.options);
				if (this.directives)
						copy.directives = this.directives.clone();
				copy.schema = this.schema.clone();
				copy.contents = identity.isNode(this.contents)
						? this.contents.clone(copy.schema)
						: this.contents;
				if (this.range)
						copy.range = this.range.slice();
				return copy;
		}
		add(value) {
				if (assertCollection(this.contents))
						this.contents.add(value);
		}
		addIn(path, value) {
				if (assertCollection(this.contents))
						this.contents.addIn(path, value);
		}
		createAlias(node, name) {
				if (!node.anchor) {
						const prev = anchors.anchorNames(this);
						node.anchor =
								!name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
				}
				return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
				let _replacer = undefined;
				if (typeof replacer === 'function') {
						value = replacer.call({ '': value }, '', value);
						_replacer = replacer;
				}
				else if (Array.isArray(replacer)) {
						const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
						const asStr = replacer.filter(keyToStr).map(String);
						if (asStr.length > 0)
								replacer = replacer.concat(asStr);
						_replacer = replacer;
				}
				else if (options === undefined && replacer) {
						options = replacer;
						replacer = undefined;
				}
				const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
				const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
				anchorPrefix || 'a');
				const ctx = {
						aliasDuplicateObjects: aliasDuplicateObjects ?? true,
						keepUndefined: keepUndefined ?? false,
						onAnchor,
						onTagObj,
						replacer: _replacer,
						schema: this.schema,
						sourceObjects
				};
				const node = createNode.createNode(value, tag, ctx);
				if (flow && identity.isCollection(node))
						node.flow = true;
				setAnchors();
				return node;
		}
		createPair(key, value, options = {}) {
				const k = this.createNode(key, null, options);
				const v = this.createNode(value, null, options);
				return new Pair.Pair(k, v);
		}
		delete(key) {
				return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
				if (Collection.isEmptyPath(path)) {
						if (this.contents == null)
								return false;
						this.contents = null;
						return true;
				}
				return assertCollection(this.contents)
						? this.contents.deleteIn(path)
						: false;
		}
		get(key, keepScalar) {
				return identity.isCollection(this.contents)
						? this.contents.get(key, keepScalar)
						: undefined;
		}
		getIn(path, keepScalar) {
				if (Collection.isEmptyPath(path))
						return !keepScalar && identity.isScalar(this.contents)
								? this.contents.value
								: this.contents;
				return identity.isCollection(this.contents)
						? this.contents.getIn(path, keepScalar)
						: undefined;
		}
		has(key) {
				return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
				if (Collection.isEmptyPath(path))
						return this.contents !== undefined;
				return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
				if (this.contents == null) {
						this.contents = Collection.collectionFromPath(this.schema, [key], value);
				}
				else if (assertCollection(this.contents)) {
						this.contents.set(key, value);
				}
		}
		setIn(path, value) {
				if (Collection.isEmptyPath(path)) {
						this.contents = value;
				}
				else if (this.contents == null) {
						this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
				}
				else if (assertCollection(this.contents)) {
						this.contents.setIn(path, value);
				}
		}
		setSchema(version, options = {}) {
				if (typeof version === 'number')
						version = String(version);
				let opt;
				switch (version) {
						case '1.1':
								if (this.directives)
										this.directives.yaml.version = '1.1';
								else
										this.directives = new directives.Directives({ version: '1.1' });
								opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
								break;
						case '1.2':
						case 'next':
								if (this.directives)
										this.directives.yaml.version = version;
								else
										this.directives = new directives.Directives({ version });
								opt = { resolveKnownTags: true, schema: 'core' };
								break;
						case null:
								if (this.directives)
										delete this.directives;
								opt = null;
								break;
						default: {
								const sv = JSON.stringify(version);
								throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
						}
				}
				if (options.schema instanceof Object)
						this.schema = options.schema;
				else if (opt)
						this.schema = new Schema.Schema(Object.assign(opt, options));
				else
						throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
				const ctx = {
						anchors: new Map(),
						doc: this,
						keep: !json,
						mapAsMap: mapAsMap === true,
						mapKeyWarned: false,
						maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
				};
				const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
				if (typeof onAnchor === 'function')
						for (const { count, res } of ctx.anchors.values())
								onAnchor(res, count);
				return typeof reviver === 'function'
						? applyReviver.applyReviver(reviver, { '': res }, '', res)
						: res;
		}
		toJSON(jsonArg, onAnchor) {
				return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
		}
		toString(options = {}) {
				if (this.errors.length > 0)
						throw new Error('Document with errors cannot be stringified');
				if ('indent' in options &&
						(!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
						const s = JSON.stringify(options.indent);
						throw new Error(`"indent" option must be a positive integer, not ${s}`);
				}
				return stringifyDocument.stringifyDocument(this, options);
		}
}
function assertCollection(contents) {
		if (identity.isCollection(contents))
				return true;
		throw new Error('Expected a YAML collection as document contents');
}
exports.Document = Document;
/***/ }),
/***/ 71596:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(41127);
var visit = __webpack_require__(10204);
function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
				const sa = JSON.stringify(anchor);
				const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
				throw new Error(msg);
		}
		return true;
}
function anchorNames(root) {
		const anchors = new Set();
		visit.visit(root, {
				Value(_key, node) {
						if (node.anchor)
								anchors.add(node.anchor);
				}
		});
		return anchors;
}
function findNewAnchor(prefix, exclude) {
		for (let i = 1; true; ++i) {
				const name = `${prefix}${i}`;
				if (!exclude.has(name))
						return name;
		}
}
function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = new Map();
		let prevAnchors = null;
		return {
				onAnchor: (source) => {
						aliasObjects.push(source);
						prevAnchors ?? (prevAnchors = anchorNames(doc));
						const anchor = findNewAnchor(prefix, prevAnchors);
						prevAnchors.add(anchor);
						return anchor;
				},
				setAnchors: () => {
						for (const source of aliasObjects) {
								const ref = sourceObjects.get(source);
								if (typeof ref === 'object' &&
										ref.anchor &&
										(identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
										ref.node.anchor = ref.anchor;
								}
								else {
										const error = new Error('Failed to resolve repeated object (this should not happen)');
										error.source = source;
										throw error;
								}
						}
				},
				sourceObjects
		};
}
exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;
/***/ }),
/***/ 83661:
/***/ ((__unused_webpack_module, exports) => {
function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === 'object') {
				if (Array.isArray(val)) {
						for (let i = 0, len = val.length; i < len; ++i) {
								const v0 = val[i];
								const v1 = applyReviver(reviver, val, String(i), v0);
								if (v1 === undefined)
										delete val[i];
								else if (v1 !== v0)
										val[i] = v1;
						}
				}
				else if (val instanceof Map) {
						for (const k of Array.from(val.keys())) {
								const v0 = val.get(k);
								const v1 = applyReviver(reviver, val, k, v0);
								if (v1 === undefined)
										val.delete(k);
								else if (v1 !== v0)
										val.set(k, v1);
						}
				}
				else if (val instanceof Set) {
						for (const v0 of Array.from(val)) {
								const v1 = applyReviver(reviver, val, v0, v0);
								if (v1 === undefined)
										val.delete(v0);
								else if (v1 !== v0) {
										val.delete(v0);
										val.add(v1);
								}
						}
				}
				else {
						for (const [k, v0] of Object.entries(val)) {
								const v1 = applyReviver(reviver, val, k, v0);
								if (v1 === undefined)
										delete val[k];
								else if (v1 !== v0)
										val[k] = v1;
						}
				}
		}
		return reviver.call(obj, key, val);
}
exports.applyReviver = applyReviver;
/***/ }),
/***/ 42404:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var Alias = __webpack_require__(4065);
var identity = __webpack_require__(41127);
var Scalar = __webpack_require__(63301);
const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
		if (tagName) {
				const match = tags.filter(t => t.tag === tagName);
				const tagObj = match.find(t => !t.format) ?? match[0];
				if (!tagObj)
						throw new Error(`Tag ${tagName} not found`);
				return tagObj;
		}
		return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
		if (identity.isDocument(value))
				value = value.contents;
		if (identity.isNode(value))
				return value;
		if (identity.isPair(value)) {
				const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
				map.items.push(value);
				return map;
		}
		if (value instanceof String ||
				value instanceof Number ||
				value instanceof Boolean ||
				(typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
		) {
				value = value.valueOf();
		}
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = undefined;
		if (aliasDuplicateObjects && value && typeof value === 'object') {
				ref = sourceObjects.get(value);
				if (ref) {
						ref.anchor ?? (ref.anchor = onAnchor(value));
						return new Alias.Alias(ref.anchor);
				}
				else {
						ref = { anchor: null, node: null };
						sourceObjects.set(value, ref);
				}
		}
		if (tagName?.startsWith('!!'))
				tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
				if (value && typeof value.toJSON === 'function') {
						value = value.toJSON();
				}
				if (!value || typeof value !== 'object') {
						const node = new Scalar.Scalar(value);
						if (ref)
								ref.node = node;
						return node;
				}
				tagObj =
						value instanceof Map
								? schema[identity.MAP]
								: Symbol.iterator in Object(value)
										? schema[identity.SEQ]
										: schema[identity.MAP];
		}
		if (onTagObj) {
				onTagObj(tagObj);
				delete ctx.onTagObj;
		}
		const node = tagObj?.createNode
				? tagObj.createNode(ctx.schema, value, ctx)
				: typeof tagObj?.nodeClass?.from === 'function'
						? tagObj.nodeClass.from(ctx.schema, value, ctx)
						: new Scalar.Scalar(value);
		if (tagName)
				node.tag = tagName;
		else if (!tagObj.default)
				node.tag = tagObj.tag;
		if (ref)
				ref.node = node;
		return node;
}
exports.createNode = createNode;
/***/ }),
/***/ 61342:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(41127);
var visit = __webpack_require__(10204);
const escapeChars = {
		'!': '%21',
		',': '%2C',
		'[': '%5B',
		']': '%5D',
		'{': '%7B',
		'}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
		constructor(yaml, tags) {
				this.docStart = null;
				this.docEnd = false;
				this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
				this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
				const copy = new Directives(this.yaml, this.tags);
				copy.docStart = this.docStart;
				return copy;
		}
		atDocument() {
				const res = new Directives(this.yaml, this.tags);
				switch (this.yaml.version) {
						case '1.1':
								this.atNextDocument = true;
								break;
						case '1.2':
								this.atNextDocument = false;
								this.yaml = {
										explicit: Directives.defaultYaml.explicit,
										version: '1.2'
								};
								this.tags = Object.assign({}, Directives.defaultTags);
								break;
				}
				return res;
		}
		add(line, onError) {
				if (this.atNextDocument) {
						this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
						this.tags = Object.assign({}, Directives.defaultTags);
						this.atNextDocument = false;
				}
				const parts = line.trim().split(/[ \t]+/);
				const name = parts.shift();
				switch (name) {
						case '%TAG': {
								if (parts.length !== 2) {
										onError(0, '%TAG directive should contain exactly two parts');
										if (parts.length < 2)
												return false;
								}
								const [handle, prefix] = parts;
								this.tags[handle] = prefix;
								return true;
						}
						case '%YAML': {
								this.yaml.explicit = true;
								if (parts.length !== 1) {
										onError(0, '%YAML directive should contain exactly one part');
										return false;
								}
								const [version] = parts;
								if (version === '1.1' || version === '1.2') {
										this.yaml.version = version;
										return true;
								}
								else {
										const isValid = /^\d+\.\d+$/.test(version);
										onError(6, `Unsupported YAML version ${version}`, isValid);
										return false;
								}
						}
						default:
								onError(0, `Unknown directive ${name}`, true);
								return false;
				}
		}
		tagName(source, onError) {
				if (source === '!')
						return '!'; // non-specific tag
				if (source[0] !== '!') {
						onError(`Not a valid tag: ${source}`);
						return null;
				}
				if (source[1] === '<') {
						const verbatim = source.slice(2, -1);
						if (verbatim === '!' || verbatim === '!!') {
								onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
								return null;
						}
						if (source[source.length - 1] !== '>')
								onError('Verbatim tags must end with a >');
						return verbatim;
				}
				const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
				if (!suffix)
						onError(`The ${source} tag has no suffix`);
				const prefix = this.tags[handle];
				if (prefix) {
						try {
								return prefix + decodeURIComponent(suffix);
						}
						catch (error) {
								onError(String(error));
								return null;
						}
				}
				if (handle === '!')
						return source; // local tag
				onError(`Could not resolve tag: ${source}`);
				return null;
		}
		tagString(tag) {
				for (const [handle, prefix] of Object.entries(this.tags)) {
						if (tag.startsWith(prefix))
								return handle + escapeTagName(tag.substring(prefix.length));
				}
				return tag[0] === '!' ? tag : `!<${tag}>`;
		}
		toString(doc) {
				const lines = this.yaml.explicit
						? [`%YAML ${this.yaml.version || '1.2'}`]
						: [];
				const tagEntries = Object.entries(this.tags);
				let tagNames;
				if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
						const tags = {};
						visit.visit(doc.contents, (_key, node) => {
								if (identity.isNode(node) && node.tag)
										tags[node.tag] = true;
						});
						tagNames = Object.keys(tags);
				}
				else
						tagNames = [];
				for (const [handle, prefix] of tagEntries) {
						if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
								continue;
						if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
								lines.push(`%TAG ${handle} ${prefix}`);
				}
				return lines.join('\n');
		}
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };
exports.Directives = Directives;
/***/ }),
/***/ 91464:
/***/ ((__unused_webpack_module, exports) => {
class YAMLError extends Error {
		constructor(name, pos, code, message) {
				super();
				this.name = name;
				this.code = code;
				this.message = message;
				this.pos = pos;
		}
}
class YAMLParseError extends YAMLError {
		constructor(pos, code, message) {
				super('YAMLParseError', pos, code, message);
		}
}
class YAMLWarning extends YAMLError {
		constructor(pos, code, message) {
				super('YAMLWarning', pos, code, message);
		}
}
const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1)
				return;
		error.linePos = error.pos.map(pos => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src
				.substring(lc.lineStarts[line - 1], lc.lineStarts[line])
				.replace(/[\n\r]+$/, '');
		if (ci >= 60 && lineStr.length > 80) {
				const trimStart = Math.min(ci - 39, lineStr.length - 79);
				lineStr = '…' + lineStr.substring(trimStart);
				ci -= trimStart - 1;
		}
		if (lineStr.length > 80)
				lineStr = lineStr.substring(0, 79) + '…';
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
				let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
				if (prev.length > 80)
						prev = prev.substring(0, 79) + '…\n';
				lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
				let count = 1;
				const end = error.linePos[1];
				if (end?.line === line && end.col > col) {
						count = Math.max(1, Math.min(end.col - col, 80 - ci));
				}
				const pointer = ' '.repeat(ci) + '^'.repeat(count);
				error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
};
exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;
/***/ }),
/***/ 38815:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var __webpack_unused_export__;
var composer = __webpack_require__(89984);
var Document = __webpack_require__(3021);
var Schema = __webpack_require__(45840);
var errors = __webpack_require__(91464);
var Alias = __webpack_require__(4065);
var identity = __webpack_require__(41127);
var Pair = __webpack_require__(79546);
var Scalar = __webpack_require__(63301);
var YAMLMap = __webpack_require__(84454);
var YAMLSeq = __webpack_require__(92223);
var cst = __webpack_require__(3461);
var lexer = __webpack_require__(40361);
var lineCounter = __webpack_require__(66628);
var parser = __webpack_require__(3456);
var publicApi = __webpack_require__(84047);
var visit = __webpack_require__(10204);
__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
exports.qg = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;
/***/ }),
/***/ 57249:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var node_process = __webpack_require__(932);
function debug(logLevel, ...messages) {
		if (logLevel === 'debug')
				console.log(...messages);
}
function warn(logLevel, warning) {
		if (logLevel === 'debug' || logLevel === 'warn') {
				if (typeof node_process.emitWarning === 'function')
						node_process.emitWarning(warning);
				else
						console.warn(warning);
		}
}
exports.debug = debug;
exports.warn = warn;
/***/ }),
/***/ 4065:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var anchors = __webpack_require__(71596);
var visit = __webpack_require__(10204);
var identity = __webpack_require__(41127);
var Node = __webpack_require__(66673);
var toJS = __webpack_require__(74043);
class Alias extends Node.NodeBase {
		constructor(source) {
				super(identity.ALIAS);
				this.source = source;
				Object.defineProperty(this, 'tag', {
						set() {
								throw new Error('Alias nodes cannot have tags');
						}
				});
		}
		resolve(doc, ctx) {
				if (ctx?.maxAliasCount === 0)
						throw new ReferenceError('Alias resolution is disabled');
				let nodes;
				if (ctx?.aliasResolveCache) {
						nodes = ctx.aliasResolveCache;
				}
				else {
						nodes = [];
						visit.visit(doc, {
								Node: (_key, node) => {
										if (identity.isAlias(node) || identity.hasAnchor(node))
												nodes.push(node);
								}
						});
						if (ctx)
								ctx.aliasResolveCache = nodes;
				}
				let found = undefined;
				for (const node of nodes) {
						if (node === this)
								break;
						if (node.anchor === this.source)
								found = node;
				}
				if (found && ctx) {
						const { anchors, doc, maxAliasCount } = ctx;
						let data = anchors.get(found);
						if (!data) {
								toJS.toJS(found, null, ctx);
								data = anchors.get(found);
						}
						if (data?.res === undefined) {
								const msg = 'This should not happen: Alias anchor was not resolved?';
								throw new ReferenceError(msg);
						}
						if (maxAliasCount >= 0) {
								data.count += 1;
								if (data.aliasCount === 0)
										data.aliasCount = getAliasCount(doc, found, anchors);
								if (data.count * data.aliasCount > maxAliasCount) {
										const msg = 'Excessive alias count indicates a resource exhaustion attack';
										throw new ReferenceError(msg);
								}
						}
				}
				return found;
		}
		toJSON(_arg, ctx) {
				if (!ctx)
						return { source: this.source };
				const source = this.resolve(ctx.doc, ctx);
				if (!source) {
						const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
						throw new ReferenceError(msg);
				}
				return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
				const src = `*${this.source}`;
				if (ctx) {
						anchors.anchorIsValid(this.source);
						if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
								const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
								throw new Error(msg);
						}
						if (ctx.implicitKey)
								return `${src} `;
				}
				return src;
		}
}
function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
				const source = node.resolve(doc);
				const anchor = anchors && source && anchors.get(source);
				return anchor ? anchor.count * anchor.aliasCount : 0;
		}
		else if (identity.isCollection(node)) {
				let count = 0;
				for (const item of node.items) {
						const c = getAliasCount(doc, item, anchors);
						if (c > count)
								count = c;
				}
				return count;
		}
		else if (identity.isPair(node)) {
				const kc = getAliasCount(doc, node.key, anchors);
				const vc = getAliasCount(doc, node.value, anchors);
				return Math.max(kc, vc);
		}
		return 1;
}
exports.Alias = Alias;
/***/ }),
/***/ 40101:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var createNode = __webpack_require__(42404);
var identity = __webpack_require__(41127);
var Node = __webpack_require__(66673);
function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
				const k = path[i];
				if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
						const a = [];
						a[k] = v;
						v = a;
				}
				else {
						v = new Map([[k, v]]);
				}
		}
		return createNode.createNode(v, undefined, {
				aliasDuplicateObjects: false,
				keepUndefined: false,
				onAnchor: () => {
						throw new Error('This should not happen, please report a bug.');
				},
				schema,
				sourceObjects: new Map()
		});
}
const isEmptyPath = (path) => path == null ||
		(typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
		constructor(type, schema) {
				super(type);
				Object.defineProperty(this, 'schema', {
						value: schema,
						configurable: true,
						enumerable: false,
						writable: true
				});
		}
		clone(schema) {
				const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
				if (schema)
						copy.schema = schema;
				copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
				if (this.range)
						copy.range = this.range.slice();
				return copy;
		}
		addIn(path, value) {
				if (isEmptyPath(path))
						this.add(value);
				else {
						const [key, ...rest] = path;
						const node = this.get(key, true);
						if (identity.isCollection(node))
								node.addIn(rest, value);
						else if (node === undefined && this.schema)
								this.set(key, collectionFromPath(this.schema, rest, value));
						else
								throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
				}
		}
		deleteIn(path) {
				const [key, ...rest] = path;
				if (rest.length === 0)
						return this.delete(key);
				const node = this.get(key, true);
				if (identity.isCollection(node))
						return node.deleteIn(rest);
				else
						throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (rest.length === 0)
						return !keepScalar && identity.isScalar(node) ? node.value : node;
				else
						return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
		}
		hasAllNullValues(allowScalar) {
				return this.items.every(node => {
						if (!identity.isPair(node))
								return false;
						const n = node.value;
						return (n == null ||
								(allowScalar &&
										identity.isScalar(n) &&
										n.value == null &&
										!n.commentBefore &&
										!n.comment &&
										!n.tag));
				});
		}
		hasIn(path) {
				const [key, ...rest] = path;
				if (rest.length === 0)
						return this.has(key);
				const node = this.get(key, true);
				return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
				const [key, ...rest] = path;
				if (rest.length === 0) {
						this.set(key, value);
				}
				else {
						const node = this.get(key, true);
						if (identity.isCollection(node))
								node.setIn(rest, value);
						else if (node === undefined && this.schema)
								this.set(key, collectionFromPath(this.schema, rest, value));
						else
								throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
				}
		}
}
exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;
/***/ }),
/***/ 66673:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var applyReviver = __webpack_require__(83661);
var identity = __webpack_require__(41127);
var toJS = __webpack_require__(74043);
class NodeBase {
		constructor(type) {
				Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
				const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
				if (this.range)
						copy.range = this.range.slice();
				return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
				if (!identity.isDocument(doc))
						throw new TypeError('A document argument is required');
				const ctx = {
						anchors: new Map(),
						doc,
						keep: true,
						mapAsMap: mapAsMap === true,
						mapKeyWarned: false,
						maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
				};
				const res = toJS.toJS(this, '', ctx);
				if (typeof onAnchor === 'function')
						for (const { count, res } of ctx.anchors.values())
								onAnchor(res, count);
				return typeof reviver === 'function'
						? applyReviver.applyReviver(reviver, { '': res }, '', res)
						: res;
		}
}
exports.NodeBase = NodeBase;
/***/ }),
/***/ 79546:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var createNode = __webpack_require__(42404);
var stringifyPair = __webpack_require__(59748);
var addPairToJSMap = __webpack_require__(97104);
var identity = __webpack_require__(41127);
function createPair(key, value, ctx) {
		const k = createNode.createNode(key, undefined, ctx);
		const v = createNode.createNode(value, undefined, ctx);
		return new Pair(k, v);
}
class Pair {
		constructor(key, value = null) {
				Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
				this.key = key;
				this.value = value;
		}
		clone(schema) {
				let { key, value } = this;
				if (identity.isNode(key))
						key = key.clone(schema);
				if (identity.isNode(value))
						value = value.clone(schema);
				return new Pair(key, value);
		}
		toJSON(_, ctx) {
				const pair = ctx?.mapAsMap ? new Map() : {};
				return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
				return ctx?.doc
						? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
						: JSON.stringify(this);
		}
}
exports.Pair = Pair;
exports.createPair = createPair;
/***/ }),
/***/ 63301:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(41127);
var Node = __webpack_require__(66673);
var toJS = __webpack_require__(74043);
const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
		constructor(value) {
				super(identity.SCALAR);
				this.value = value;
		}
		toJSON(arg, ctx) {
				return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
				return String(this.value);
		}
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';
exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;
/***/ }),
/***/ 84454:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var stringifyCollection = __webpack_require__(61212);
var addPairToJSMap = __webpack_require__(97104);
var Collection = __webpack_require__(40101);
var identity = __webpack_require__(41127);
var Pair = __webpack_require__(79546);
var Scalar = __webpack_require__(63301);
function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) {
				if (identity.isPair(it)) {
						if (it.key === key || it.key === k)
								return it;
						if (identity.isScalar(it.key) && it.key.value === k)
								return it;
				}
		}
		return undefined;
}
class YAMLMap extends Collection.Collection {
		static get tagName() {
				return 'tag:yaml.org,2002:map';
		}
		constructor(schema) {
				super(identity.MAP, schema);
				this.items = [];
		}
		static from(schema, obj, ctx) {
				const { keepUndefined, replacer } = ctx;
				const map = new this(schema);
				const add = (key, value) => {
						if (typeof replacer === 'function')
								value = replacer.call(obj, key, value);
						else if (Array.isArray(replacer) && !replacer.includes(key))
								return;
						if (value !== undefined || keepUndefined)
								map.items.push(Pair.createPair(key, value, ctx));
				};
				if (obj instanceof Map) {
						for (const [key, value] of obj)
								add(key, value);
				}
				else if (obj && typeof obj === 'object') {
						for (const key of Object.keys(obj))
								add(key, obj[key]);
				}
				if (typeof schema.sortMapEntries === 'function') {
						map.items.sort(schema.sortMapEntries);
				}
				return map;
		}
		add(pair, overwrite) {
				let _pair;
				if (identity.isPair(pair))
						_pair = pair;
				else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
						_pair = new Pair.Pair(pair, pair?.value);
				}
				else
						_pair = new Pair.Pair(pair.key, pair.value);
				const prev = findPair(this.items, _pair.key);
				const sortEntries = this.schema?.sortMapEntries;
				if (prev) {
						if (!overwrite)
								throw new Error(`Key ${_pair.key} already set`);
						if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
								prev.value.value = _pair.value;
						else
								prev.value = _pair.value;
				}
				else if (sortEntries) {
						const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
						if (i === -1)
								this.items.push(_pair);
						else
								this.items.splice(i, 0, _pair);
				}
				else {
						this.items.push(_pair);
				}
		}
		delete(key) {
				const it = findPair(this.items, key);
				if (!it)
						return false;
				const del = this.items.splice(this.items.indexOf(it), 1);
				return del.length > 0;
		}
		get(key, keepScalar) {
				const it = findPair(this.items, key);
				const node = it?.value;
				return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
		}
		has(key) {
				return !!findPair(this.items, key);
		}
		set(key, value) {
				this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
				const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
				if (ctx?.onCreate)
						ctx.onCreate(map);
				for (const item of this.items)
						addPairToJSMap.addPairToJSMap(ctx, map, item);
				return map;
		}
		toString(ctx, onComment, onChompKeep) {
				if (!ctx)
						return JSON.stringify(this);
				for (const item of this.items) {
						if (!identity.isPair(item))
								throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
				}
				if (!ctx.allNullValues && this.hasAllNullValues(false))
						ctx = Object.assign({}, ctx, { allNullValues: true });
				return stringifyCollection.stringifyCollection(this, ctx, {
						blockItemPrefix: '',
						flowChars: { start: '{', end: '}' },
						itemIndent: ctx.indent || '',
						onChompKeep,
						onComment
				});
		}
}
exports.YAMLMap = YAMLMap;
exports.findPair = findPair;
/***/ }),
/***/ 92223:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var createNode = __webpack_require__(42404);
var stringifyCollection = __webpack_require__(61212);
var Collection = __webpack_require__(40101);
var identity = __webpack_require__(41127);
var Scalar = __webpack_require__(63301);
var toJS = __webpack_require__(74043);
class YAMLSeq extends Collection.Collection {
		static get tagName() {
				return 'tag:yaml.org,2002:seq';
		}
		constructor(schema) {
				super(identity.SEQ, schema);
				this.items = [];
		}
		add(value) {
				this.items.push(value);
		}
		delete(key) {
				const idx = asItemIndex(key);
				if (typeof idx !== 'number')
						return false;
				const del = this.items.splice(idx, 1);
				return del.length > 0;
		}
		get(key, keepScalar) {
				const idx = asItemIndex(key);
				if (typeof idx !== 'number')
						return undefined;
				const it = this.items[idx];
				return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
				const idx = asItemIndex(key);
				return typeof idx === 'number' && idx < this.items.length;
		}
		set(key, value) {
				const idx = asItemIndex(key);
				if (typeof idx !== 'number')
						throw new Error(`Expected a valid index, not ${key}.`);
				const prev = this.items[idx];
				if (identity.isScalar(prev) && Scalar.isScalarValue(value))
						prev.value = value;
				else
						this.items[idx] = value;
		}
		toJSON(_, ctx) {
				const seq = [];
				if (ctx?.onCreate)
						ctx.onCreate(seq);
				let i = 0;
				for (const item of this.items)
						seq.push(toJS.toJS(item, String(i++), ctx));
				return seq;
		}
		toString(ctx, onComment, onChompKeep) {
				if (!ctx)
						return JSON.stringify(this);
				return stringifyCollection.stringifyCollection(this, ctx, {
						blockItemPrefix: '- ',
						flowChars: { start: '[', end: ']' },
						itemIndent: (ctx.indent || '') + '  ',
						onChompKeep,
						onComment
				});
		}
		static from(schema, obj, ctx) {
				const { replacer } = ctx;
				const seq = new this(schema);
				if (obj && Symbol.iterator in Object(obj)) {
						let i = 0;
						for (let it of obj) {
								if (typeof replacer === 'function') {
										const key = obj instanceof Set ? it : String(i++);
										it = replacer.call(obj, key, it);
								}
								seq.items.push(createNode.createNode(it, undefined, ctx));
						}
				}
				return seq;
		}
}
function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === 'string')
				idx = Number(idx);
		return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
				? idx
				: null;
}
exports.YAMLSeq = YAMLSeq;
/***/ }),
/***/ 97104:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var log = __webpack_require__(57249);
var merge = __webpack_require__(90452);
var stringify = __webpack_require__(2148);
var identity = __webpack_require__(41127);
var toJS = __webpack_require__(74043);
function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap)
				key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key))
				merge.addMergeToJSMap(ctx, map, value);
		else {
				const jsKey = toJS.toJS(key, '', ctx);
				if (map instanceof Map) {
						map.set(jsKey, toJS.toJS(value, jsKey, ctx));
				}
				else if (map instanceof Set) {
						map.add(jsKey);
				}
				else {
						const stringKey = stringifyKey(key, jsKey, ctx);
						const jsValue = toJS.toJS(value, stringKey, ctx);
						if (stringKey in map)
								Object.defineProperty(map, stringKey, {
										value: jsValue,
										writable: true,
										enumerable: true,
										configurable: true
								});
						else
								map[stringKey] = jsValue;
				}
		}
		return map;
}
function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null)
				return '';
		if (typeof jsKey !== 'object')
				return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
				const strCtx = stringify.createStringifyContext(ctx.doc, {});
				strCtx.anchors = new Set();
				for (const node of ctx.anchors.keys())
						strCtx.anchors.add(node.anchor);
				strCtx.inFlow = true;
				strCtx.inStringifyKey = true;
				const strKey = key.toString(strCtx);
				if (!ctx.mapKeyWarned) {
						let jsonStr = JSON.stringify(strKey);
						if (jsonStr.length > 40)
								jsonStr = jsonStr.substring(0, 36) + '..."';
						log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
						ctx.mapKeyWarned = true;
				}
				return strKey;
		}
		return JSON.stringify(jsKey);
}
exports.addPairToJSMap = addPairToJSMap;
/***/ }),
/***/ 41127:
/***/ ((__unused_webpack_module, exports) => {
const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
		if (node && typeof node === 'object')
				switch (node[NODE_TYPE]) {
						case MAP:
						case SEQ:
								return true;
				}
		return false;
}
function isNode(node) {
		if (node && typeof node === 'object')
				switch (node[NODE_TYPE]) {
						case ALIAS:
						case MAP:
						case SCALAR:
						case SEQ:
								return true;
				}
		return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;
/***/ }),
/***/ 74043:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(41127);
function toJS(value, arg, ctx) {
		if (Array.isArray(value))
				return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === 'function') {
				if (!ctx || !identity.hasAnchor(value))
						return value.toJSON(arg, ctx);
				const data = { aliasCount: 0, count: 1, res: undefined };
				ctx.anchors.set(value, data);
				ctx.onCreate = res => {
						data.res = res;
						delete ctx.onCreate;
				};
				const res = value.toJSON(arg, ctx);
				if (ctx.onCreate)
						ctx.onCreate(res);
				return res;
		}
		if (typeof value === 'bigint' && !ctx?.keep)
				return Number(value);
		return value;
}
exports.toJS = toJS;
/***/ }),
/***/ 60110:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var resolveBlockScalar = __webpack_require__(48913);
var resolveFlowScalar = __webpack_require__(76842);
var errors = __webpack_require__(91464);
var stringifyString = __webpack_require__(83069);
function resolveAsScalar(token, strict = true, onError) {
		if (token) {
				const _onError = (pos, code, message) => {
						const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
						if (onError)
								onError(offset, code, message);
						else
								throw new errors.YAMLParseError([offset, offset + 1], code, message);
				};
				switch (token.type) {
						case 'scalar':
						case 'single-quoted-scalar':
						case 'double-quoted-scalar':
								return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
						case 'block-scalar':
								return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
				}
		}
		return null;
}
function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
		const source = stringifyString.stringifyString({ type, value }, {
				implicitKey,
				indent: indent > 0 ? ' '.repeat(indent) : '',
				inFlow,
				options: { blockQuote: true, lineWidth: -1 }
		});
		const end = context.end ?? [
				{ type: 'newline', offset: -1, indent, source: '\n' }
		];
		switch (source[0]) {
				case '|':
				case '>': {
						const he = source.indexOf('\n');
						const head = source.substring(0, he);
						const body = source.substring(he + 1) + '\n';
						const props = [
								{ type: 'block-scalar-header', offset, indent, source: head }
						];
						if (!addEndtoBlockProps(props, end))
								props.push({ type: 'newline', offset: -1, indent, source: '\n' });
						return { type: 'block-scalar', offset, indent, props, source: body };
				}
				case '"':
						return { type: 'double-quoted-scalar', offset, indent, source, end };
				case "'":
						return { type: 'single-quoted-scalar', offset, indent, source, end };
				default:
						return { type: 'scalar', offset, indent, source, end };
		}
}
function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = 'indent' in token ? token.indent : null;
		if (afterKey && typeof indent === 'number')
				indent += 2;
		if (!type)
				switch (token.type) {
						case 'single-quoted-scalar':
								type = 'QUOTE_SINGLE';
								break;
						case 'double-quoted-scalar':
								type = 'QUOTE_DOUBLE';
								break;
						case 'block-scalar': {
								const header = token.props[0];
								if (header.type !== 'block-scalar-header')
										throw new Error('Invalid block scalar header');
								type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
								break;
						}
						default:
								type = 'PLAIN';
				}
		const source = stringifyString.stringifyString({ type, value }, {
				implicitKey: implicitKey || indent === null,
				indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
				inFlow,
				options: { blockQuote: true, lineWidth: -1 }
		});
		switch (source[0]) {
				case '|':
				case '>':
						setBlockScalarValue(token, source);
						break;
				case '"':
						setFlowScalarValue(token, source, 'double-quoted-scalar');
						break;
				case "'":
						setFlowScalarValue(token, source, 'single-quoted-scalar');
						break;
				default:
						setFlowScalarValue(token, source, 'scalar');
		}
}
function setBlockScalarValue(token, source) {
		const he = source.indexOf('\n');
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + '\n';
		if (token.type === 'block-scalar') {
				const header = token.props[0];
				if (header.type !== 'block-scalar-header')
						throw new Error('Invalid block scalar header');
				header.source = head;
				token.source = body;
		}
		else {
				const { offset } = token;
				const indent = 'indent' in token ? token.indent : -1;
				const props = [
						{ type: 'block-scalar-header', offset, indent, source: head }
				];
				if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
						props.push({ type: 'newline', offset: -1, indent, source: '\n' });
				for (const key of Object.keys(token))
						if (key !== 'type' && key !== 'offset')
								delete token[key];
				Object.assign(token, { type: 'block-scalar', indent, props, source: body });
		}
}
function addEndtoBlockProps(props, end) {
		if (end)
				for (const st of end)
						switch (st.type) {
								case 'space':
								case 'comment':
										props.push(st);
										break;
								case 'newline':
										props.push(st);
										return true;
						}
		return false;
}
function setFlowScalarValue(token, source, type) {
		switch (token.type) {
				case 'scalar':
				case 'double-quoted-scalar':
				case 'single-quoted-scalar':
						token.type = type;
						token.source = source;
						break;
				case 'block-scalar': {
						const end = token.props.slice(1);
						let oa = source.length;
						if (token.props[0].type === 'block-scalar-header')
								oa -= token.props[0].source.length;
						for (const tok of end)
								tok.offset += oa;
						delete token.props;
						Object.assign(token, { type, source, end });
						break;
				}
				case 'block-map':
				case 'block-seq': {
						const offset = token.offset + source.length;
						const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
						delete token.items;
						Object.assign(token, { type, source, end: [nl] });
						break;
				}
				default: {
						const indent = 'indent' in token ? token.indent : -1;
						const end = 'end' in token && Array.isArray(token.end)
								? token.end.filter(st => st.type === 'space' ||
										st.type === 'comment' ||
										st.type === 'newline')
								: [];
						for (const key of Object.keys(token))
								if (key !== 'type' && key !== 'offset')
										delete token[key];
						Object.assign(token, { type, indent, source, end });
				}
		}
}
exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;
/***/ }),
/***/ 91733:
/***/ ((__unused_webpack_module, exports) => {
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
		switch (token.type) {
				case 'block-scalar': {
						let res = '';
						for (const tok of token.props)
								res += stringifyToken(tok);
						return res + token.source;
				}
				case 'block-map':
				case 'block-seq': {
						let res = '';
						for (const item of token.items)
								res += stringifyItem(item);
						return res;
				}
				case 'flow-collection': {
						let res = token.start.source;
						for (const item of token.items)
								res += stringifyItem(item);
						for (const st of token.end)
								res += st.source;
						return res;
				}
				case 'document': {
						let res = stringifyItem(token);
						if (token.end)
								for (const st of token.end)
										res += st.source;
						return res;
				}
				default: {
						let res = token.source;
						if ('end' in token && token.end)
								for (const st of token.end)
										res += st.source;
						return res;
				}
		}
}
function stringifyItem({ start, key, sep, value }) {
		let res = '';
		for (const st of start)
				res += st.source;
		if (key)
				res += stringifyToken(key);
		if (sep)
				for (const st of sep)
						res += st.source;
		if (value)
				res += stringifyToken(value);
		return res;
}
exports.stringify = stringify;
/***/ }),
/***/ 97715:
/***/ ((__unused_webpack_module, exports) => {
const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
function visit(cst, visitor) {
		if ('type' in cst && cst.type === 'document')
				cst = { start: cst.start, value: cst.value };
		_visit(Object.freeze([]), cst, visitor);
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
				const tok = item?.[field];
				if (tok && 'items' in tok) {
						item = tok.items[index];
				}
				else
						return undefined;
		}
		return item;
};
visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && 'items' in coll)
				return coll;
		throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === 'symbol')
				return ctrl;
		for (const field of ['key', 'value']) {
				const token = item[field];
				if (token && 'items' in token) {
						for (let i = 0; i < token.items.length; ++i) {
								const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
								if (typeof ci === 'number')
										i = ci - 1;
								else if (ci === BREAK)
										return BREAK;
								else if (ci === REMOVE) {
										token.items.splice(i, 1);
										i -= 1;
								}
						}
						if (typeof ctrl === 'function' && field === 'key')
								ctrl = ctrl(item, path);
				}
		}
		return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}
exports.visit = visit;
/***/ }),
/***/ 3461:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var cstScalar = __webpack_require__(60110);
var cstStringify = __webpack_require__(91733);
var cstVisit = __webpack_require__(97715);
const BOM = '\u{FEFF}';
const DOCUMENT = '\x02'; // C0: Start of Text
const FLOW_END = '\x18'; // C0: Cancel
const SCALAR = '\x1f'; // C0: Unit Separator
const isCollection = (token) => !!token && 'items' in token;
const isScalar = (token) => !!token &&
		(token.type === 'scalar' ||
				token.type === 'single-quoted-scalar' ||
				token.type === 'double-quoted-scalar' ||
				token.type === 'block-scalar');
function prettyToken(token) {
		switch (token) {
				case BOM:
						return '<BOM>';
				case DOCUMENT:
						return '<DOC>';
				case FLOW_END:
						return '<FLOW_END>';
				case SCALAR:
						return '<SCALAR>';
				default:
						return JSON.stringify(token);
		}
}
function tokenType(source) {
		switch (source) {
				case BOM:
						return 'byte-order-mark';
				case DOCUMENT:
						return 'doc-mode';
				case FLOW_END:
						return 'flow-error-end';
				case SCALAR:
						return 'scalar';
				case '---':
						return 'doc-start';
				case '...':
						return 'doc-end';
				case '':
				case '\n':
				case '\r\n':
						return 'newline';
				case '-':
						return 'seq-item-ind';
				case '?':
						return 'explicit-key-ind';
				case ':':
						return 'map-value-ind';
				case '{':
						return 'flow-map-start';
				case '}':
						return 'flow-map-end';
				case '[':
						return 'flow-seq-start';
				case ']':
						return 'flow-seq-end';
				case ',':
						return 'comma';
		}
		switch (source[0]) {
				case ' ':
				case '\t':
						return 'space';
				case '#':
						return 'comment';
				case '%':
						return 'directive-line';
				case '*':
						return 'alias';
				case '&':
						return 'anchor';
				case '!':
						return 'tag';
				case "'":
						return 'single-quoted-scalar';
				case '"':
						return 'double-quoted-scalar';
				case '|':
				case '>':
						return 'block-scalar-header';
		}
		return null;
}
exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;
/***/ }),
/***/ 40361:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var cst = __webpack_require__(3461);
function isEmpty(ch) {
		switch (ch) {
				case undefined:
				case ' ':
				case '\n':
				case '\r':
				case '\t':
						return true;
				default:
						return false;
		}
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
class Lexer {
		constructor() {
				this.atEnd = false;
				this.blockScalarIndent = -1;
				this.blockScalarKeep = false;
				this.buffer = '';
				this.flowKey = false;
				this.flowLevel = 0;
				this.indentNext = 0;
				this.indentValue = 0;
				this.lineEndPos = null;
				this.next = null;
				this.pos = 0;
		}
		*lex(source, incomplete = false) {
				if (source) {
						if (typeof source !== 'string')
								throw TypeError('source is not a string');
						this.buffer = this.buffer ? this.buffer + source : source;
						this.lineEndPos = null;
				}
				this.atEnd = !incomplete;
				let next = this.next ?? 'stream';
				while (next && (incomplete || this.hasChars(1)))
						next = yield* this.parseNext(next);
		}
		atLineEnd() {
				let i = this.pos;
				let ch = this.buffer[i];
				while (ch === ' ' || ch === '\t')
						ch = this.buffer[++i];
				if (!ch || ch === '#' || ch === '\n')
						return true;
				if (ch === '\r')
						return this.buffer[i + 1] === '\n';
				return false;
		}
		charAt(n) {
				return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
				let ch = this.buffer[offset];
				if (this.indentNext > 0) {
						let indent = 0;
						while (ch === ' ')
								ch = this.buffer[++indent + offset];
						if (ch === '\r') {
								const next = this.buffer[indent + offset + 1];
								if (next === '\n' || (!next && !this.atEnd))
										return offset + indent + 1;
						}
						return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
								? offset + indent
								: -1;
				}
				if (ch === '-' || ch === '.') {
						const dt = this.buffer.substr(offset, 3);
						if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
								return -1;
				}
				return offset;
		}
		getLine() {
				let end = this.lineEndPos;
				if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
						end = this.buffer.indexOf('\n', this.pos);
						this.lineEndPos = end;
				}
				if (end === -1)
						return this.atEnd ? this.buffer.substring(this.pos) : null;
				if (this.buffer[end - 1] === '\r')
						end -= 1;
				return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
				return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
				this.buffer = this.buffer.substring(this.pos);
				this.pos = 0;
				this.lineEndPos = null;
				this.next = state;
				return null;
		}
		peek(n) {
				return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
				switch (next) {
						case 'stream':
								return yield* this.parseStream();
						case 'line-start':
								return yield* this.parseLineStart();
						case 'block-start':
								return yield* this.parseBlockStart();
						case 'doc':
								return yield* this.parseDocument();
						case 'flow':
								return yield* this.parseFlowCollection();
						case 'quoted-scalar':
								return yield* this.parseQuotedScalar();
						case 'block-scalar':
								return yield* this.parseBlockScalar();
						case 'plain-scalar':
								return yield* this.parsePlainScalar();
				}
		}
		*parseStream() {
				let line = this.getLine();
				if (line === null)
						return this.setNext('stream');
				if (line[0] === cst.BOM) {
						yield* this.pushCount(1);
						line = line.substring(1);
				}
				if (line[0] === '%') {
						let dirEnd = line.length;
						let cs = line.indexOf('#');
						while (cs !== -1) {
								const ch = line[cs - 1];
								if (ch === ' ' || ch === '\t') {
										dirEnd = cs - 1;
										break;
								}
								else {
										cs = line.indexOf('#', cs + 1);
								}
						}
						while (true) {
								const ch = line[dirEnd - 1];
								if (ch === ' ' || ch === '\t')
										dirEnd -= 1;
								else
										break;
						}
						const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
						yield* this.pushCount(line.length - n); // possible comment
						this.pushNewline();
						return 'stream';
				}
				if (this.atLineEnd()) {
						const sp = yield* this.pushSpaces(true);
						yield* this.pushCount(line.length - sp);
						yield* this.pushNewline();
						return 'stream';
				}
				yield cst.DOCUMENT;
				return yield* this.parseLineStart();
		}
		*parseLineStart() {
				const ch = this.charAt(0);
				if (!ch && !this.atEnd)
						return this.setNext('line-start');
				if (ch === '-' || ch === '.') {
						if (!this.atEnd && !this.hasChars(4))
								return this.setNext('line-start');
						const s = this.peek(3);
						if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
								yield* this.pushCount(3);
								this.indentValue = 0;
								this.indentNext = 0;
								return s === '---' ? 'doc' : 'stream';
						}
				}
				this.indentValue = yield* this.pushSpaces(false);
				if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
						this.indentNext = this.indentValue;
				return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
				const [ch0, ch1] = this.peek(2);
				if (!ch1 && !this.atEnd)
						return this.setNext('block-start');
				if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
						const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
						this.indentNext = this.indentValue + 1;
						this.indentValue += n;
						return 'block-start';
				}
				return 'doc';
		}
		*parseDocument() {
				yield* this.pushSpaces(true);
				const line = this.getLine();
				if (line === null)
						return this.setNext('doc');
				let n = yield* this.pushIndicators();
				switch (line[n]) {
						case '#':
								yield* this.pushCount(line.length - n);
						case undefined:
								yield* this.pushNewline();
								return yield* this.parseLineStart();
						case '{':
						case '[':
								yield* this.pushCount(1);
								this.flowKey = false;
								this.flowLevel = 1;
								return 'flow';
						case '}':
						case ']':
								yield* this.pushCount(1);
								return 'doc';
						case '*':
								yield* this.pushUntil(isNotAnchorChar);
								return 'doc';
						case '"':
						case "'":
								return yield* this.parseQuotedScalar();
						case '|':
						case '>':
								n += yield* this.parseBlockScalarHeader();
								n += yield* this.pushSpaces(true);
								yield* this.pushCount(line.length - n);
								yield* this.pushNewline();
								return yield* this.parseBlockScalar();
						default:
								return yield* this.parsePlainScalar();
				}
		}
		*parseFlowCollection() {
				let nl, sp;
				let indent = -1;
				do {
						nl = yield* this.pushNewline();
						if (nl > 0) {
								sp = yield* this.pushSpaces(false);
								this.indentValue = indent = sp;
						}
						else {
								sp = 0;
						}
						sp += yield* this.pushSpaces(true);
				} while (nl + sp > 0);
				const line = this.getLine();
				if (line === null)
						return this.setNext('flow');
				if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
						(indent === 0 &&
								(line.startsWith('---') || line.startsWith('...')) &&
								isEmpty(line[3]))) {
						const atFlowEndMarker = indent === this.indentNext - 1 &&
								this.flowLevel === 1 &&
								(line[0] === ']' || line[0] === '}');
						if (!atFlowEndMarker) {
								this.flowLevel = 0;
								yield cst.FLOW_END;
								return yield* this.parseLineStart();
						}
				}
				let n = 0;
				while (line[n] === ',') {
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						this.flowKey = false;
				}
				n += yield* this.pushIndicators();
				switch (line[n]) {
						case undefined:
								return 'flow';
						case '#':
								yield* this.pushCount(line.length - n);
								return 'flow';
						case '{':
						case '[':
								yield* this.pushCount(1);
								this.flowKey = false;
								this.flowLevel += 1;
								return 'flow';
						case '}':
						case ']':
								yield* this.pushCount(1);
								this.flowKey = true;
								this.flowLevel -= 1;
								return this.flowLevel ? 'flow' : 'doc';
						case '*':
								yield* this.pushUntil(isNotAnchorChar);
								return 'flow';
						case '"':
						case "'":
								this.flowKey = true;
								return yield* this.parseQuotedScalar();
						case ':': {
								const next = this.charAt(1);
								if (this.flowKey || isEmpty(next) || next === ',') {
										this.flowKey = false;
										yield* this.pushCount(1);
										yield* this.pushSpaces(true);
										return 'flow';
								}
						}
						default:
								this.flowKey = false;
								return yield* this.parsePlainScalar();
				}
		}
		*parseQuotedScalar() {
				const quote = this.charAt(0);
				let end = this.buffer.indexOf(quote, this.pos + 1);
				if (quote === "'") {
						while (end !== -1 && this.buffer[end + 1] === "'")
								end = this.buffer.indexOf("'", end + 2);
				}
				else {
						while (end !== -1) {
								let n = 0;
								while (this.buffer[end - 1 - n] === '\\')
										n += 1;
								if (n % 2 === 0)
										break;
								end = this.buffer.indexOf('"', end + 1);
						}
				}
				const qb = this.buffer.substring(0, end);
				let nl = qb.indexOf('\n', this.pos);
				if (nl !== -1) {
						while (nl !== -1) {
								const cs = this.continueScalar(nl + 1);
								if (cs === -1)
										break;
								nl = qb.indexOf('\n', cs);
						}
						if (nl !== -1) {
								end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
						}
				}
				if (end === -1) {
						if (!this.atEnd)
								return this.setNext('quoted-scalar');
						end = this.buffer.length;
				}
				yield* this.pushToIndex(end + 1, false);
				return this.flowLevel ? 'flow' : 'doc';
		}
		*parseBlockScalarHeader() {
				this.blockScalarIndent = -1;
				this.blockScalarKeep = false;
				let i = this.pos;
				while (true) {
						const ch = this.buffer[++i];
						if (ch === '+')
								this.blockScalarKeep = true;
						else if (ch > '0' && ch <= '9')
								this.blockScalarIndent = Number(ch) - 1;
						else if (ch !== '-')
								break;
				}
				return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
		}
		*parseBlockScalar() {
				let nl = this.pos - 1; // may be -1 if this.pos === 0
				let indent = 0;
				let ch;
				loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
						switch (ch) {
								case ' ':
										indent += 1;
										break;
								case '\n':
										nl = i;
										indent = 0;
										break;
								case '\r': {
										const next = this.buffer[i + 1];
										if (!next && !this.atEnd)
												return this.setNext('block-scalar');
										if (next === '\n')
												break;
								} // fallthrough
								default:
										break loop;
						}
				}
				if (!ch && !this.atEnd)
						return this.setNext('block-scalar');
				if (indent >= this.indentNext) {
						if (this.blockScalarIndent === -1)
								this.indentNext = indent;
						else {
								this.indentNext =
										this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
						}
						do {
								const cs = this.continueScalar(nl + 1);
								if (cs === -1)
										break;
								nl = this.buffer.indexOf('\n', cs);
						} while (nl !== -1);
						if (nl === -1) {
								if (!this.atEnd)
										return this.setNext('block-scalar');
								nl = this.buffer.length;
						}
				}
				let i = nl + 1;
				ch = this.buffer[i];
				while (ch === ' ')
						ch = this.buffer[++i];
				if (ch === '\t') {
						while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
								ch = this.buffer[++i];
						nl = i - 1;
				}
				else if (!this.blockScalarKeep) {
						do {
								let i = nl - 1;
								let ch = this.buffer[i];
								if (ch === '\r')
										ch = this.buffer[--i];
								const lastChar = i; // Drop the line if last char not more indented
								while (ch === ' ')
										ch = this.buffer[--i];
								if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
										nl = i;
								else
										break;
						} while (true);
				}
				yield cst.SCALAR;
				yield* this.pushToIndex(nl + 1, true);
				return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
				const inFlow = this.flowLevel > 0;
				let end = this.pos - 1;
				let i = this.pos - 1;
				let ch;
				while ((ch = this.buffer[++i])) {
						if (ch === ':') {
								const next = this.buffer[i + 1];
								if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
										break;
								end = i;
						}
						else if (isEmpty(ch)) {
								let next = this.buffer[i + 1];
								if (ch === '\r') {
										if (next === '\n') {
												i += 1;
												ch = '\n';
												next = this.buffer[i + 1];
										}
										else
												end = i;
								}
								if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
										break;
								if (ch === '\n') {
										const cs = this.continueScalar(i + 1);
										if (cs === -1)
												break;
										i = Math.max(i, cs - 2); // to advance, but still account for ' #'
								}
						}
						else {
								if (inFlow && flowIndicatorChars.has(ch))
										break;
								end = i;
						}
				}
				if (!ch && !this.atEnd)
						return this.setNext('plain-scalar');
				yield cst.SCALAR;
				yield* this.pushToIndex(end + 1, true);
				return inFlow ? 'flow' : 'doc';
		}
		*pushCount(n) {
				if (n > 0) {
						yield this.buffer.substr(this.pos, n);
						this.pos += n;
						return n;
				}
				return 0;
		}
		*pushToIndex(i, allowEmpty) {
				const s = this.buffer.slice(this.pos, i);
				if (s) {
						yield s;
						this.pos += s.length;
						return s.length;
				}
				else if (allowEmpty)
						yield '';
				return 0;
		}
		*pushIndicators() {
				let n = 0;
				loop: while (true) {
						switch (this.charAt(0)) {
								case '!':
										n += yield* this.pushTag();
										n += yield* this.pushSpaces(true);
										continue loop;
								case '&':
										n += yield* this.pushUntil(isNotAnchorChar);
										n += yield* this.pushSpaces(true);
										continue loop;
								case '-': // this is an error
								case '?': // this is an error outside flow collections
								case ':': {
										const inFlow = this.flowLevel > 0;
										const ch1 = this.charAt(1);
										if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
												if (!inFlow)
														this.indentNext = this.indentValue + 1;
												else if (this.flowKey)
														this.flowKey = false;
												n += yield* this.pushCount(1);
												n += yield* this.pushSpaces(true);
												continue loop;
										}
								}
						}
						break loop;
				}
				return n;
		}
		*pushTag() {
				if (this.charAt(1) === '<') {
						let i = this.pos + 2;
						let ch = this.buffer[i];
						while (!isEmpty(ch) && ch !== '>')
								ch = this.buffer[++i];
						return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
				}
				else {
						let i = this.pos + 1;
						let ch = this.buffer[i];
						while (ch) {
								if (tagChars.has(ch))
										ch = this.buffer[++i];
								else if (ch === '%' &&
										hexDigits.has(this.buffer[i + 1]) &&
										hexDigits.has(this.buffer[i + 2])) {
										ch = this.buffer[(i += 3)];
								}
								else
										break;
						}
						return yield* this.pushToIndex(i, false);
				}
		}
		*pushNewline() {
				const ch = this.buffer[this.pos];
				if (ch === '\n')
						return yield* this.pushCount(1);
				else if (ch === '\r' && this.charAt(1) === '\n')
						return yield* this.pushCount(2);
				else
						return 0;
		}
		*pushSpaces(allowTabs) {
				let i = this.pos - 1;
				let ch;
				do {
						ch = this.buffer[++i];
				} while (ch === ' ' || (allowTabs && ch === '\t'));
				const n = i - this.pos;
				if (n > 0) {
						yield this.buffer.substr(this.pos, n);
						this.pos = i;
				}
				return n;
		}
		*pushUntil(test) {
				let i = this.pos;
				let ch = this.buffer[i];
				while (!test(ch))
						ch = this.buffer[++i];
				return yield* this.pushToIndex(i, false);
		}
}
exports.Lexer = Lexer;
/***/ }),
/***/ 66628:
/***/ ((__unused_webpack_module, exports) => {
class LineCounter {
		constructor() {
				this.lineStarts = [];
				this.addNewLine = (offset) => this.lineStarts.push(offset);
				this.linePos = (offset) => {
						let low = 0;
						let high = this.lineStarts.length;
						while (low < high) {
								const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
								if (this.lineStarts[mid] < offset)
										low = mid + 1;
								else
										high = mid;
						}
						if (this.lineStarts[low] === offset)
								return { line: low + 1, col: 1 };
						if (low === 0)
								return { line: 0, col: offset };
						const start = this.lineStarts[low - 1];
						return { line: low, col: offset - start + 1 };
				};
		}
}
exports.LineCounter = LineCounter;
/***/ }),
/***/ 3456:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var node_process = __webpack_require__(932);
var cst = __webpack_require__(3461);
var lexer = __webpack_require__(40361);
function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i)
				if (list[i].type === type)
						return true;
		return false;
}
function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) {
				switch (list[i].type) {
						case 'space':
						case 'comment':
						case 'newline':
								break;
						default:
								return i;
				}
		}
		return -1;
}
function isFlowToken(token) {
		switch (token?.type) {
				case 'alias':
				case 'scalar':
				case 'single-quoted-scalar':
				case 'double-quoted-scalar':
				case 'flow-collection':
						return true;
				default:
						return false;
		}
}
function getPrevProps(parent) {
		switch (parent.type) {
				case 'document':
						return parent.start;
				case 'block-map': {
						const it = parent.items[parent.items.length - 1];
						return it.sep ?? it.start;
				}
				case 'block-seq':
						return parent.items[parent.items.length - 1].start;
				default:
						return [];
		}
}
function getFirstKeyStartProps(prev) {
		if (prev.length === 0)
				return [];
		let i = prev.length;
		loop: while (--i >= 0) {
				switch (prev[i].type) {
						case 'doc-start':
						case 'explicit-key-ind':
						case 'map-value-ind':
						case 'seq-item-ind':
						case 'newline':
								break loop;
				}
		}
		while (prev[++i]?.type === 'space') {
		}
		return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
		if (source.length < 1e5)
				Array.prototype.push.apply(target, source);
		else
				for (let i = 0; i < source.length; ++i)
						target.push(source[i]);
}
function fixFlowSeqItems(fc) {
		if (fc.start.type === 'flow-seq-start') {
				for (const it of fc.items) {
						if (it.sep &&
								!it.value &&
								!includesToken(it.start, 'explicit-key-ind') &&
								!includesToken(it.sep, 'map-value-ind')) {
								if (it.key)
										it.value = it.key;
								delete it.key;
								if (isFlowToken(it.value)) {
										if (it.value.end)
												arrayPushArray(it.value.end, it.sep);
										else
												it.value.end = it.sep;
								}
								else
										arrayPushArray(it.start, it.sep);
								delete it.sep;
						}
				}
		}
}
class Parser {
		constructor(onNewLine) {
				this.atNewLine = true;
				this.atScalar = false;
				this.indent = 0;
				this.offset = 0;
				this.onKeyLine = false;
				this.stack = [];
				this.source = '';
				this.type = '';
				this.lexer = new lexer.Lexer();
				this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
				if (this.onNewLine && this.offset === 0)
						this.onNewLine(0);
				for (const lexeme of this.lexer.lex(source, incomplete))
						yield* this.next(lexeme);
				if (!incomplete)
						yield* this.end();
		}
		*next(source) {
				this.source = source;
				if (node_process.env.LOG_TOKENS)
						console.log('|', cst.prettyToken(source));
				if (this.atScalar) {
						this.atScalar = false;
						yield* this.step();
						this.offset += source.length;
						return;
				}
				const type = cst.tokenType(source);
				if (!type) {
						const message = `Not a YAML token: ${source}`;
						yield* this.pop({ type: 'error', offset: this.offset, message, source });
						this.offset += source.length;
				}
				else if (type === 'scalar') {
						this.atNewLine = false;
						this.atScalar = true;
						this.type = 'scalar';
				}
				else {
						this.type = type;
						yield* this.step();
						switch (type) {
								case 'newline':
										this.atNewLine = true;
										this.indent = 0;
										if (this.onNewLine)
												this.onNewLine(this.offset + source.length);
										break;
								case 'space':
										if (this.atNewLine && source[0] === ' ')
												this.indent += source.length;
										break;
								case 'explicit-key-ind':
								case 'map-value-ind':
								case 'seq-item-ind':
										if (this.atNewLine)
												this.indent += source.length;
										break;
								case 'doc-mode':
								case 'flow-error-end':
										return;
								default:
										this.atNewLine = false;
						}
						this.offset += source.length;
				}
		}
		*end() {
				while (this.stack.length > 0)
						yield* this.pop();
		}
		get sourceToken() {
				const st = {
						type: this.type,
						offset: this.offset,
						indent: this.indent,
						source: this.source
				};
				return st;
		}
		*step() {
				const top = this.peek(1);
				if (this.type === 'doc-end' && top?.type !== 'doc-end') {
						while (this.stack.length > 0)
								yield* this.pop();
						this.stack.push({
								type: 'doc-end',
								offset: this.offset,
								source: this.source
						});
						return;
				}
				if (!top)
						return yield* this.stream();
				switch (top.type) {
						case 'document':
								return yield* this.document(top);
						case 'alias':
						case 'scalar':
						case 'single-quoted-scalar':
						case 'double-quoted-scalar':
								return yield* this.scalar(top);
						case 'block-scalar':
								return yield* this.blockScalar(top);
						case 'block-map':
								return yield* this.blockMap(top);
						case 'block-seq':
								return yield* this.blockSequence(top);
						case 'flow-collection':
								return yield* this.flowCollection(top);
						case 'doc-end':
								return yield* this.documentEnd(top);
				}
				yield* this.pop();
		}
		peek(n) {
				return this.stack[this.stack.length - n];
		}
		*pop(error) {
				const token = error ?? this.stack.pop();
				if (!token) {
						const message = 'Tried to pop an empty stack';
						yield { type: 'error', offset: this.offset, source: '', message };
				}
				else if (this.stack.length === 0) {
						yield token;
				}
				else {
						const top = this.peek(1);
						if (token.type === 'block-scalar') {
								token.indent = 'indent' in top ? top.indent : 0;
						}
						else if (token.type === 'flow-collection' && top.type === 'document') {
								token.indent = 0;
						}
						if (token.type === 'flow-collection')
								fixFlowSeqItems(token);
						switch (top.type) {
								case 'document':
										top.value = token;
										break;
								case 'block-scalar':
										top.props.push(token); // error
										break;
								case 'block-map': {
										const it = top.items[top.items.length - 1];
										if (it.value) {
												top.items.push({ start: [], key: token, sep: [] });
												this.onKeyLine = true;
												return;
										}
										else if (it.sep) {
												it.value = token;
										}
										else {
												Object.assign(it, { key: token, sep: [] });
												this.onKeyLine = !it.explicitKey;
												return;
										}
										break;
								}
								case 'block-seq': {
										const it = top.items[top.items.length - 1];
										if (it.value)
												top.items.push({ start: [], value: token });
										else
												it.value = token;
										break;
								}
								case 'flow-collection': {
										const it = top.items[top.items.length - 1];
										if (!it || it.value)
												top.items.push({ start: [], key: token, sep: [] });
										else if (it.sep)
												it.value = token;
										else
												Object.assign(it, { key: token, sep: [] });
										return;
								}
								default:
										yield* this.pop();
										yield* this.pop(token);
						}
						if ((top.type === 'document' ||
								top.type === 'block-map' ||
								top.type === 'block-seq') &&
								(token.type === 'block-map' || token.type === 'block-seq')) {
								const last = token.items[token.items.length - 1];
								if (last &&
										!last.sep &&
										!last.value &&
										last.start.length > 0 &&
										findNonEmptyIndex(last.start) === -1 &&
										(token.indent === 0 ||
												last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
										if (top.type === 'document')
												top.end = last.start;
										else
												top.items.push({ start: last.start });
										token.items.splice(-1, 1);
								}
						}
				}
		}
		*stream() {
				switch (this.type) {
						case 'directive-line':
								yield { type: 'directive', offset: this.offset, source: this.source };
								return;
						case 'byte-order-mark':
						case 'space':
						case 'comment':
						case 'newline':
								yield this.sourceToken;
								return;
						case 'doc-mode':
						case 'doc-start': {
								const doc = {
										type: 'document',
										offset: this.offset,
										start: []
								};
								if (this.type === 'doc-start')
										doc.start.push(this.sourceToken);
								this.stack.push(doc);
								return;
						}
				}
				yield {
						type: 'error',
						offset: this.offset,
						message: `Unexpected ${this.type} token in YAML stream`,
						source: this.source
				};
		}
		*document(doc) {
				if (doc.value)
						return yield* this.lineEnd(doc);
				switch (this.type) {
						case 'doc-start': {
								if (findNonEmptyIndex(doc.start) !== -1) {
										yield* this.pop();
										yield* this.step();
								}
								else
										doc.start.push(this.sourceToken);
								return;
						}
						case 'anchor':
						case 'tag':
						case 'space':
						case 'comment':
						case 'newline':
								doc.start.push(this.sourceToken);
								return;
				}
				const bv = this.startBlockValue(doc);
				if (bv)
						this.stack.push(bv);
				else {
						yield {
								type: 'error',
								offset: this.offset,
								message: `Unexpected ${this.type} token in YAML document`,
								source: this.source
						};
				}
		}
		*scalar(scalar) {
				if (this.type === 'map-value-ind') {
						const prev = getPrevProps(this.peek(2));
						const start = getFirstKeyStartProps(prev);
						let sep;
						if (scalar.end) {
								sep = scalar.end;
								sep.push(this.sourceToken);
								delete scalar.end;
						}
						else
								sep = [this.sourceToken];
						const map = {
								type: 'block-map',
								offset: scalar.offset,
								indent: scalar.indent,
								items: [{ start, key: scalar, sep }]
						};
						this.onKeyLine = true;
						this.stack[this.stack.length - 1] = map;
				}
				else
						yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
				switch (this.type) {
						case 'space':
						case 'comment':
						case 'newline':
								scalar.props.push(this.sourceToken);
								return;
						case 'scalar':
								scalar.source = this.source;
								this.atNewLine = true;
								this.indent = 0;
								if (this.onNewLine) {
										let nl = this.source.indexOf('\n') + 1;
										while (nl !== 0) {
												this.onNewLine(this.offset + nl);
												nl = this.source.indexOf('\n', nl) + 1;
										}
								}
								yield* this.pop();
								break;
						default:
								yield* this.pop();
								yield* this.step();
				}
		}
		*blockMap(map) {
				const it = map.items[map.items.length - 1];
				switch (this.type) {
						case 'newline':
								this.onKeyLine = false;
								if (it.value) {
										const end = 'end' in it.value ? it.value.end : undefined;
										const last = Array.isArray(end) ? end[end.length - 1] : undefined;
										if (last?.type === 'comment')
												end?.push(this.sourceToken);
										else
												map.items.push({ start: [this.sourceToken] });
								}
								else if (it.sep) {
										it.sep.push(this.sourceToken);
								}
								else {
										it.start.push(this.sourceToken);
								}
								return;
						case 'space':
						case 'comment':
								if (it.value) {
										map.items.push({ start: [this.sourceToken] });
								}
								else if (it.sep) {
										it.sep.push(this.sourceToken);
								}
								else {
										if (this.atIndentedComment(it.start, map.indent)) {
												const prev = map.items[map.items.length - 2];
												const end = prev?.value?.end;
												if (Array.isArray(end)) {
														arrayPushArray(end, it.start);
														end.push(this.sourceToken);
														map.items.pop();
														return;
												}
										}
										it.start.push(this.sourceToken);
								}
								return;
				}
				if (this.indent >= map.indent) {
						const atMapIndent = !this.onKeyLine && this.indent === map.indent;
						const atNextItem = atMapIndent &&
								(it.sep || it.explicitKey) &&
								this.type !== 'seq-item-ind';
						let start = [];
						if (atNextItem && it.sep && !it.value) {
								const nl = [];
								for (let i = 0; i < it.sep.length; ++i) {
										const st = it.sep[i];
										switch (st.type) {
												case 'newline':
														nl.push(i);
														break;
												case 'space':
														break;
												case 'comment':
														if (st.indent > map.indent)
																nl.length = 0;
														break;
												default:
														nl.length = 0;
										}
								}
								if (nl.length >= 2)
										start = it.sep.splice(nl[1]);
						}
						switch (this.type) {
								case 'anchor':
								case 'tag':
										if (atNextItem || it.value) {
												start.push(this.sourceToken);
												map.items.push({ start });
												this.onKeyLine = true;
										}
										else if (it.sep) {
												it.sep.push(this.sourceToken);
										}
										else {
												it.start.push(this.sourceToken);
										}
										return;
								case 'explicit-key-ind':
										if (!it.sep && !it.explicitKey) {
												it.start.push(this.sourceToken);
												it.explicitKey = true;
										}
										else if (atNextItem || it.value) {
												start.push(this.sourceToken);
												map.items.push({ start, explicitKey: true });
										}
										else {
												this.stack.push({
														type: 'block-map',
														offset: this.offset,
														indent: this.indent,
														items: [{ start: [this.sourceToken], explicitKey: true }]
												});
										}
										this.onKeyLine = true;
										return;
								case 'map-value-ind':
										if (it.explicitKey) {
												if (!it.sep) {
														if (includesToken(it.start, 'newline')) {
																Object.assign(it, { key: null, sep: [this.sourceToken] });
														}
														else {
																const start = getFirstKeyStartProps(it.start);
																this.stack.push({
																		type: 'block-map',
																		offset: this.offset,
																		indent: this.indent,
																		items: [{ start, key: null, sep: [this.sourceToken] }]
																});
														}
												}
												else if (it.value) {
														map.items.push({ start: [], key: null, sep: [this.sourceToken] });
												}
												else if (includesToken(it.sep, 'map-value-ind')) {
														this.stack.push({
																type: 'block-map',
																offset: this.offset,
																indent: this.indent,
																items: [{ start, key: null, sep: [this.sourceToken] }]
														});
												}
												else if (isFlowToken(it.key) &&
														!includesToken(it.sep, 'newline')) {
														const start = getFirstKeyStartProps(it.start);
														const key = it.key;
														const sep = it.sep;
														sep.push(this.sourceToken);
														delete it.key;
														delete it.sep;
														this.stack.push({
																type: 'block-map',
																offset: this.offset,
																indent: this.indent,
																items: [{ start, key, sep }]
														});
												}
												else if (start.length > 0) {
														it.sep = it.sep.concat(start, this.sourceToken);
												}
												else {
														it.sep.push(this.sourceToken);
												}
										}
										else {
												if (!it.sep) {
														Object.assign(it, { key: null, sep: [this.sourceToken] });
												}
												else if (it.value || atNextItem) {
														map.items.push({ start, key: null, sep: [this.sourceToken] });
												}
												else if (includesToken(it.sep, 'map-value-ind')) {
														this.stack.push({
																type: 'block-map',
																offset: this.offset,
																indent: this.indent,
																items: [{ start: [], key: null, sep: [this.sourceToken] }]
														});
												}
												else {
														it.sep.push(this.sourceToken);
												}
										}
										this.onKeyLine = true;
										return;
								case 'alias':
								case 'scalar':
								case 'single-quoted-scalar':
								case 'double-quoted-scalar': {
										const fs = this.flowScalar(this.type);
										if (atNextItem || it.value) {
												map.items.push({ start, key: fs, sep: [] });
												this.onKeyLine = true;
										}
										else if (it.sep) {
												this.stack.push(fs);
										}
										else {
												Object.assign(it, { key: fs, sep: [] });
												this.onKeyLine = true;
										}
										return;
								}
								default: {
										const bv = this.startBlockValue(map);
										if (bv) {
												if (bv.type === 'block-seq') {
														if (!it.explicitKey &&
																it.sep &&
																!includesToken(it.sep, 'newline')) {
																yield* this.pop({
																		type: 'error',
																		offset: this.offset,
																		message: 'Unexpected block-seq-ind on same line with key',
																		source: this.source
																});
																return;
														}
												}
												else if (atMapIndent) {
														map.items.push({ start });
												}
												this.stack.push(bv);
												return;
										}
								}
						}
				}
				yield* this.pop();
				yield* this.step();
		}
		*blockSequence(seq) {
				const it = seq.items[seq.items.length - 1];
				switch (this.type) {
						case 'newline':
								if (it.value) {
										const end = 'end' in it.value ? it.value.end : undefined;
										const last = Array.isArray(end) ? end[end.length - 1] : undefined;
										if (last?.type === 'comment')
												end?.push(this.sourceToken);
										else
												seq.items.push({ start: [this.sourceToken] });
								}
								else
										it.start.push(this.sourceToken);
								return;
						case 'space':
						case 'comment':
								if (it.value)
										seq.items.push({ start: [this.sourceToken] });
								else {
										if (this.atIndentedComment(it.start, seq.indent)) {
												const prev = seq.items[seq.items.length - 2];
												const end = prev?.value?.end;
												if (Array.isArray(end)) {
														arrayPushArray(end, it.start);
														end.push(this.sourceToken);
														seq.items.pop();
														return;
												}
										}
										it.start.push(this.sourceToken);
								}
								return;
						case 'anchor':
						case 'tag':
								if (it.value || this.indent <= seq.indent)
										break;
								it.start.push(this.sourceToken);
								return;
						case 'seq-item-ind':
								if (this.indent !== seq.indent)
										break;
								if (it.value || includesToken(it.start, 'seq-item-ind'))
										seq.items.push({ start: [this.sourceToken] });
								else
										it.start.push(this.sourceToken);
								return;
				}
				if (this.indent > seq.indent) {
						const bv = this.startBlockValue(seq);
						if (bv) {
								this.stack.push(bv);
								return;
						}
				}
				yield* this.pop();
				yield* this.step();
		}
		*flowCollection(fc) {
				const it = fc.items[fc.items.length - 1];
				if (this.type === 'flow-error-end') {
						let top;
						do {
								yield* this.pop();
								top = this.peek(1);
						} while (top?.type === 'flow-collection');
				}
				else if (fc.end.length === 0) {
						switch (this.type) {
								case 'comma':
								case 'explicit-key-ind':
										if (!it || it.sep)
												fc.items.push({ start: [this.sourceToken] });
										else
												it.start.push(this.sourceToken);
										return;
								case 'map-value-ind':
										if (!it || it.value)
												fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
										else if (it.sep)
												it.sep.push(this.sourceToken);
										else
												Object.assign(it, { key: null, sep: [this.sourceToken] });
										return;
								case 'space':
								case 'comment':
								case 'newline':
								case 'anchor':
								case 'tag':
										if (!it || it.value)
												fc.items.push({ start: [this.sourceToken] });
										else if (it.sep)
												it.sep.push(this.sourceToken);
										else
												it.start.push(this.sourceToken);
										return;
								case 'alias':
								case 'scalar':
								case 'single-quoted-scalar':
								case 'double-quoted-scalar': {
										const fs = this.flowScalar(this.type);
										if (!it || it.value)
												fc.items.push({ start: [], key: fs, sep: [] });
										else if (it.sep)
												this.stack.push(fs);
										else
												Object.assign(it, { key: fs, sep: [] });
										return;
								}
								case 'flow-map-end':
								case 'flow-seq-end':
										fc.end.push(this.sourceToken);
										return;
						}
						const bv = this.startBlockValue(fc);
						if (bv)
								this.stack.push(bv);
						else {
								yield* this.pop();
								yield* this.step();
						}
				}
				else {
						const parent = this.peek(2);
						if (parent.type === 'block-map' &&
								((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
										(this.type === 'newline' &&
												!parent.items[parent.items.length - 1].sep))) {
								yield* this.pop();
								yield* this.step();
						}
						else if (this.type === 'map-value-ind' &&
								parent.type !== 'flow-collection') {
								const prev = getPrevProps(parent);
								const start = getFirstKeyStartProps(prev);
								fixFlowSeqItems(fc);
								const sep = fc.end.splice(1, fc.end.length);
								sep.push(this.sourceToken);
								const map = {
										type: 'block-map',
										offset: fc.offset,
										indent: fc.indent,
										items: [{ start, key: fc, sep }]
								};
								this.onKeyLine = true;
								this.stack[this.stack.length - 1] = map;
						}
						else {
								yield* this.lineEnd(fc);
						}
				}
		}
		flowScalar(type) {
				if (this.onNewLine) {
						let nl = this.source.indexOf('\n') + 1;
						while (nl !== 0) {
								this.onNewLine(this.offset + nl);
								nl = this.source.indexOf('\n', nl) + 1;
						}
				}
				return {
						type,
						offset: this.offset,
						indent: this.indent,
						source: this.source
				};
		}
		startBlockValue(parent) {
				switch (this.type) {
						case 'alias':
						case 'scalar':
						case 'single-quoted-scalar':
						case 'double-quoted-scalar':
								return this.flowScalar(this.type);
						case 'block-scalar-header':
								return {
										type: 'block-scalar',
										offset: this.offset,
										indent: this.indent,
										props: [this.sourceToken],
										source: ''
								};
						case 'flow-map-start':
						case 'flow-seq-start':
								return {
										type: 'flow-collection',
										offset: this.offset,
										indent: this.indent,
										start: this.sourceToken,
										items: [],
										end: []
								};
						case 'seq-item-ind':
								return {
										type: 'block-seq',
										offset: this.offset,
										indent: this.indent,
										items: [{ start: [this.sourceToken] }]
								};
						case 'explicit-key-ind': {
								this.onKeyLine = true;
								const prev = getPrevProps(parent);
								const start = getFirstKeyStartProps(prev);
								start.push(this.sourceToken);
								return {
										type: 'block-map',
										offset: this.offset,
										indent: this.indent,
										items: [{ start, explicitKey: true }]
								};
						}
						case 'map-value-ind': {
								this.onKeyLine = true;
								const prev = getPrevProps(parent);
								const start = getFirstKeyStartProps(prev);
								return {
										type: 'block-map',
										offset: this.offset,
										indent: this.indent,
										items: [{ start, key: null, sep: [this.sourceToken] }]
								};
						}
				}
				return null;
		}
		atIndentedComment(start, indent) {
				if (this.type !== 'comment')
						return false;
				if (this.indent <= indent)
						return false;
				return start.every(st => st.type === 'newline' || st.type === 'space');
		}
		*documentEnd(docEnd) {
				if (this.type !== 'doc-mode') {
						if (docEnd.end)
								docEnd.end.push(this.sourceToken);
						else
								docEnd.end = [this.sourceToken];
						if (this.type === 'newline')
								yield* this.pop();
				}
		}
		*lineEnd(token) {
				switch (this.type) {
						case 'comma':
						case 'doc-start':
						case 'doc-end':
						case 'flow-seq-end':
						case 'flow-map-end':
						case 'map-value-ind':
								yield* this.pop();
								yield* this.step();
								break;
						case 'newline':
								this.onKeyLine = false;
						case 'space':
						case 'comment':
						default:
								if (token.end)
										token.end.push(this.sourceToken);
								else
										token.end = [this.sourceToken];
								if (this.type === 'newline')
										yield* this.pop();
				}
		}
}
exports.Parser = Parser;
/***/ }),
/***/ 84047:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var composer = __webpack_require__(89984);
var Document = __webpack_require__(3021);
var errors = __webpack_require__(91464);
var log = __webpack_require__(57249);
var identity = __webpack_require__(41127);
var lineCounter = __webpack_require__(66628);
var parser = __webpack_require__(3456);
function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
		return { lineCounter: lineCounter$1, prettyErrors };
}
function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter)
				for (const doc of docs) {
						doc.errors.forEach(errors.prettifyError(source, lineCounter));
						doc.warnings.forEach(errors.prettifyError(source, lineCounter));
				}
		if (docs.length > 0)
				return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
}
function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
				if (!doc)
						doc = _doc;
				else if (doc.options.logLevel !== 'silent') {
						doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
						break;
				}
		}
		if (prettyErrors && lineCounter) {
				doc.errors.forEach(errors.prettifyError(source, lineCounter));
				doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
}
function parse(src, reviver, options) {
		let _reviver = undefined;
		if (typeof reviver === 'function') {
				_reviver = reviver;
		}
		else if (options === undefined && reviver && typeof reviver === 'object') {
				options = reviver;
		}
		const doc = parseDocument(src, options);
		if (!doc)
				return null;
		doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
				if (doc.options.logLevel !== 'silent')
						throw doc.errors[0];
				else
						doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === 'function' || Array.isArray(replacer)) {
				_replacer = replacer;
		}
		else if (options === undefined && replacer) {
				options = replacer;
		}
		if (typeof options === 'string')
				options = options.length;
		if (typeof options === 'number') {
				const indent = Math.round(options);
				options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === undefined) {
				const { keepUndefined } = options ?? replacer ?? {};
				if (!keepUndefined)
						return undefined;
		}
		if (identity.isDocument(value) && !_replacer)
				return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
}
exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;
/***/ }),
/***/ 45840:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(41127);
var map = __webpack_require__(47451);
var seq = __webpack_require__(1706);
var string = __webpack_require__(66464);
var tags = __webpack_require__(90018);
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
				this.compat = Array.isArray(compat)
						? tags.getTags(compat, 'compat')
						: compat
								? tags.getTags(null, compat)
								: null;
				this.name = (typeof schema === 'string' && schema) || 'core';
				this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
				this.tags = tags.getTags(customTags, this.name, merge);
				this.toStringOptions = toStringDefaults ?? null;
				Object.defineProperty(this, identity.MAP, { value: map.map });
				Object.defineProperty(this, identity.SCALAR, { value: string.string });
				Object.defineProperty(this, identity.SEQ, { value: seq.seq });
				this.sortMapEntries =
						typeof sortMapEntries === 'function'
								? sortMapEntries
								: sortMapEntries === true
										? sortMapEntriesByKey
										: null;
		}
		clone() {
				const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
				copy.tags = this.tags.slice();
				return copy;
		}
}
exports.Schema = Schema;
/***/ }),
/***/ 47451:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(41127);
var YAMLMap = __webpack_require__(84454);
const map = {
		collection: 'map',
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: 'tag:yaml.org,2002:map',
		resolve(map, onError) {
				if (!identity.isMap(map))
						onError('Expected a mapping for this tag');
				return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};
exports.map = map;
/***/ }),
/***/ 73632:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var Scalar = __webpack_require__(63301);
const nullTag = {
		identify: value => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: 'tag:yaml.org,2002:null',
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
				? source
				: ctx.options.nullStr
};
exports.nullTag = nullTag;
/***/ }),
/***/ 1706:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(41127);
var YAMLSeq = __webpack_require__(92223);
const seq = {
		collection: 'seq',
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: 'tag:yaml.org,2002:seq',
		resolve(seq, onError) {
				if (!identity.isSeq(seq))
						onError('Expected a sequence for this tag');
				return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};
exports.seq = seq;
/***/ }),
/***/ 66464:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var stringifyString = __webpack_require__(83069);
const string = {
		identify: value => typeof value === 'string',
		default: true,
		tag: 'tag:yaml.org,2002:str',
		resolve: str => str,
		stringify(item, ctx, onComment, onChompKeep) {
				ctx = Object.assign({ actualString: true }, ctx);
				return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
};
exports.string = string;
/***/ }),
/***/ 73959:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var Scalar = __webpack_require__(63301);
const boolTag = {
		identify: value => typeof value === 'boolean',
		default: true,
		tag: 'tag:yaml.org,2002:bool',
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
		stringify({ source, value }, ctx) {
				if (source && boolTag.test.test(source)) {
						const sv = source[0] === 't' || source[0] === 'T';
						if (value === sv)
								return source;
				}
				return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
};
exports.boolTag = boolTag;
/***/ }),
/***/ 38405:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var Scalar = __webpack_require__(63301);
var stringifyNumber = __webpack_require__(28689);
const floatNaN = {
		identify: value => typeof value === 'number',
		default: true,
		tag: 'tag:yaml.org,2002:float',
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: str => str.slice(-3).toLowerCase() === 'nan'
				? NaN
				: str[0] === '-'
						? Number.NEGATIVE_INFINITY
						: Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
		identify: value => typeof value === 'number',
		default: true,
		tag: 'tag:yaml.org,2002:float',
		format: 'EXP',
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: str => parseFloat(str),
		stringify(node) {
				const num = Number(node.value);
				return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
};
const float = {
		identify: value => typeof value === 'number',
		default: true,
		tag: 'tag:yaml.org,2002:float',
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
				const node = new Scalar.Scalar(parseFloat(str));
				const dot = str.indexOf('.');
				if (dot !== -1 && str[str.length - 1] === '0')
						node.minFractionDigits = str.length - dot - 1;
				return node;
		},
		stringify: stringifyNumber.stringifyNumber
};
exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;
/***/ }),
/***/ 59874:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var stringifyNumber = __webpack_require__(28689);
const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0)
				return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
}
const intOct = {
		identify: value => intIdentify(value) && value >= 0,
		default: true,
		tag: 'tag:yaml.org,2002:int',
		format: 'OCT',
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: node => intStringify(node, 8, '0o')
};
const int = {
		identify: intIdentify,
		default: true,
		tag: 'tag:yaml.org,2002:int',
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
};
const intHex = {
		identify: value => intIdentify(value) && value >= 0,
		default: true,
		tag: 'tag:yaml.org,2002:int',
		format: 'HEX',
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: node => intStringify(node, 16, '0x')
};
exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;
/***/ }),
/***/ 70896:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var map = __webpack_require__(47451);
var _null = __webpack_require__(73632);
var seq = __webpack_require__(1706);
var string = __webpack_require__(66464);
var bool = __webpack_require__(73959);
var float = __webpack_require__(38405);
var int = __webpack_require__(59874);
const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
];
exports.schema = schema;
/***/ }),
/***/ 33559:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var Scalar = __webpack_require__(63301);
var map = __webpack_require__(47451);
var seq = __webpack_require__(1706);
function intIdentify(value) {
		return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
		{
				identify: value => typeof value === 'string',
				default: true,
				tag: 'tag:yaml.org,2002:str',
				resolve: str => str,
				stringify: stringifyJSON
		},
		{
				identify: value => value == null,
				createNode: () => new Scalar.Scalar(null),
				default: true,
				tag: 'tag:yaml.org,2002:null',
				test: /^null$/,
				resolve: () => null,
				stringify: stringifyJSON
		},
		{
				identify: value => typeof value === 'boolean',
				default: true,
				tag: 'tag:yaml.org,2002:bool',
				test: /^true$|^false$/,
				resolve: str => str === 'true',
				stringify: stringifyJSON
		},
		{
				identify: intIdentify,
				default: true,
				tag: 'tag:yaml.org,2002:int',
				test: /^-?(?:0|[1-9][0-9]*)$/,
				resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
				stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
				identify: value => typeof value === 'number',
				default: true,
				tag: 'tag:yaml.org,2002:float',
				test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
				resolve: str => parseFloat(str),
				stringify: stringifyJSON
		}
];
const jsonError = {
		default: true,
		tag: '',
		test: /^/,
		resolve(str, onError) {
				onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
				return str;
		}
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
exports.schema = schema;
/***/ }),
/***/ 90018:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var map = __webpack_require__(47451);
var _null = __webpack_require__(73632);
var seq = __webpack_require__(1706);
var string = __webpack_require__(66464);
var bool = __webpack_require__(73959);
var float = __webpack_require__(38405);
var int = __webpack_require__(59874);
var schema = __webpack_require__(70896);
var schema$1 = __webpack_require__(33559);
var binary = __webpack_require__(56083);
var merge = __webpack_require__(90452);
var omap = __webpack_require__(50303);
var pairs = __webpack_require__(18385);
var schema$2 = __webpack_require__(35913);
var set = __webpack_require__(81528);
var timestamp = __webpack_require__(24371);
const schemas = new Map([
		['core', schema.schema],
		['failsafe', [map.map, seq.seq, string.string]],
		['json', schema$1.schema],
		['yaml11', schema$2.schema],
		['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
};
const coreKnownTags = {
		'tag:yaml.org,2002:binary': binary.binary,
		'tag:yaml.org,2002:merge': merge.merge,
		'tag:yaml.org,2002:omap': omap.omap,
		'tag:yaml.org,2002:pairs': pairs.pairs,
		'tag:yaml.org,2002:set': set.set,
		'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) {
				return addMergeTag && !schemaTags.includes(merge.merge)
						? schemaTags.concat(merge.merge)
						: schemaTags.slice();
		}
		let tags = schemaTags;
		if (!tags) {
				if (Array.isArray(customTags))
						tags = [];
				else {
						const keys = Array.from(schemas.keys())
								.filter(key => key !== 'yaml11')
								.map(key => JSON.stringify(key))
								.join(', ');
						throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
				}
		}
		if (Array.isArray(customTags)) {
				for (const tag of customTags)
						tags = tags.concat(tag);
		}
		else if (typeof customTags === 'function') {
				tags = customTags(tags.slice());
		}
		if (addMergeTag)
				tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
				const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
				if (!tagObj) {
						const tagName = JSON.stringify(tag);
						const keys = Object.keys(tagsByName)
								.map(key => JSON.stringify(key))
								.join(', ');
						throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
				}
				if (!tags.includes(tagObj))
						tags.push(tagObj);
				return tags;
		}, []);
}
exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;
/***/ }),
/***/ 56083:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var node_buffer = __webpack_require__(20181);
var Scalar = __webpack_require__(63301);
var stringifyString = __webpack_require__(83069);
const binary = {
		identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
		default: false,
		tag: 'tag:yaml.org,2002:binary',
		resolve(src, onError) {
				if (typeof node_buffer.Buffer === 'function') {
						return node_buffer.Buffer.from(src, 'base64');
				}
				else if (typeof atob === 'function') {
						const str = atob(src.replace(/[\n\r]/g, ''));
						const buffer = new Uint8Array(str.length);
						for (let i = 0; i < str.length; ++i)
								buffer[i] = str.charCodeAt(i);
						return buffer;
				}
				else {
						onError('This environment does not support reading binary tags; either Buffer or atob is required');
						return src;
				}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
				if (!value)
						return '';
				const buf = value; // checked earlier by binary.identify()
				let str;
				if (typeof node_buffer.Buffer === 'function') {
						str =
								buf instanceof node_buffer.Buffer
										? buf.toString('base64')
										: node_buffer.Buffer.from(buf.buffer).toString('base64');
				}
				else if (typeof btoa === 'function') {
						let s = '';
						for (let i = 0; i < buf.length; ++i)
								s += String.fromCharCode(buf[i]);
						str = btoa(s);
				}
				else {
						throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
				}
				type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
				if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
						const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
						const n = Math.ceil(str.length / lineWidth);
						const lines = new Array(n);
						for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
								lines[i] = str.substr(o, lineWidth);
						}
						str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
				}
				return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
		}
};
exports.binary = binary;
/***/ }),
/***/ 88398:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var Scalar = __webpack_require__(63301);
function boolStringify({ value, source }, ctx) {
		const boolObj = value ? trueTag : falseTag;
		if (source && boolObj.test.test(source))
				return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
		identify: value => value === true,
		default: true,
		tag: 'tag:yaml.org,2002:bool',
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
};
const falseTag = {
		identify: value => value === false,
		default: true,
		tag: 'tag:yaml.org,2002:bool',
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
};
exports.falseTag = falseTag;
exports.trueTag = trueTag;
/***/ }),
/***/ 35782:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var Scalar = __webpack_require__(63301);
var stringifyNumber = __webpack_require__(28689);
const floatNaN = {
		identify: value => typeof value === 'number',
		default: true,
		tag: 'tag:yaml.org,2002:float',
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
				? NaN
				: str[0] === '-'
						? Number.NEGATIVE_INFINITY
						: Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
		identify: value => typeof value === 'number',
		default: true,
		tag: 'tag:yaml.org,2002:float',
		format: 'EXP',
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, '')),
		stringify(node) {
				const num = Number(node.value);
				return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
};
const float = {
		identify: value => typeof value === 'number',
		default: true,
		tag: 'tag:yaml.org,2002:float',
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
				const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
				const dot = str.indexOf('.');
				if (dot !== -1) {
						const f = str.substring(dot + 1).replace(/_/g, '');
						if (f[f.length - 1] === '0')
								node.minFractionDigits = f.length;
				}
				return node;
		},
		stringify: stringifyNumber.stringifyNumber
};
exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;
/***/ }),
/***/ 10873:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var stringifyNumber = __webpack_require__(28689);
const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === '-' || sign === '+')
				offset += 1;
		str = str.substring(offset).replace(/_/g, '');
		if (intAsBigInt) {
				switch (radix) {
						case 2:
								str = `0b${str}`;
								break;
						case 8:
								str = `0o${str}`;
								break;
						case 16:
								str = `0x${str}`;
								break;
				}
				const n = BigInt(str);
				return sign === '-' ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
				const str = value.toString(radix);
				return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
}
const intBin = {
		identify: intIdentify,
		default: true,
		tag: 'tag:yaml.org,2002:int',
		format: 'BIN',
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
		identify: intIdentify,
		default: true,
		tag: 'tag:yaml.org,2002:int',
		format: 'OCT',
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: node => intStringify(node, 8, '0')
};
const int = {
		identify: intIdentify,
		default: true,
		tag: 'tag:yaml.org,2002:int',
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
};
const intHex = {
		identify: intIdentify,
		default: true,
		tag: 'tag:yaml.org,2002:int',
		format: 'HEX',
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: node => intStringify(node, 16, '0x')
};
exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;
/***/ }),
/***/ 90452:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(41127);
var Scalar = __webpack_require__(63301);
const MERGE_KEY = '<<';
const merge = {
		identify: value => value === MERGE_KEY ||
				(typeof value === 'symbol' && value.description === MERGE_KEY),
		default: 'key',
		tag: 'tag:yaml.org,2002:merge',
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
				addToJSMap: addMergeToJSMap
		}),
		stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
		(identity.isScalar(key) &&
				(!key.type || key.type === Scalar.Scalar.PLAIN) &&
				merge.identify(key.value))) &&
		ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source))
				for (const it of source.items)
						mergeValue(ctx, map, it);
		else if (Array.isArray(source))
				for (const it of source)
						mergeValue(ctx, map, it);
		else
				mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source))
				throw new Error('Merge sources must be maps or map aliases');
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) {
				if (map instanceof Map) {
						if (!map.has(key))
								map.set(key, value);
				}
				else if (map instanceof Set) {
						map.add(key);
				}
				else if (!Object.prototype.hasOwnProperty.call(map, key)) {
						Object.defineProperty(map, key, {
								value,
								writable: true,
								enumerable: true,
								configurable: true
						});
				}
		}
		return map;
}
function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;
/***/ }),
/***/ 50303:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(41127);
var toJS = __webpack_require__(74043);
var YAMLMap = __webpack_require__(84454);
var YAMLSeq = __webpack_require__(92223);
var pairs = __webpack_require__(18385);
class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
				super();
				this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
				this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
				this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
				this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
				this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
				this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
				if (!ctx)
						return super.toJSON(_);
				const map = new Map();
				if (ctx?.onCreate)
						ctx.onCreate(map);
				for (const pair of this.items) {
						let key, value;
						if (identity.isPair(pair)) {
								key = toJS.toJS(pair.key, '', ctx);
								value = toJS.toJS(pair.value, key, ctx);
						}
						else {
								key = toJS.toJS(pair, '', ctx);
						}
						if (map.has(key))
								throw new Error('Ordered maps must not include duplicate keys');
						map.set(key, value);
				}
				return map;
		}
		static from(schema, iterable, ctx) {
				const pairs$1 = pairs.createPairs(schema, iterable, ctx);
				const omap = new this();
				omap.items = pairs$1.items;
				return omap;
		}
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
		collection: 'seq',
		identify: value => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: 'tag:yaml.org,2002:omap',
		resolve(seq, onError) {
				const pairs$1 = pairs.resolvePairs(seq, onError);
				const seenKeys = [];
				for (const { key } of pairs$1.items) {
						if (identity.isScalar(key)) {
								if (seenKeys.includes(key.value)) {
										onError(`Ordered maps must not include duplicate keys: ${key.value}`);
								}
								else {
										seenKeys.push(key.value);
								}
						}
				}
				return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};
exports.YAMLOMap = YAMLOMap;
exports.omap = omap;
/***/ }),
/***/ 18385:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(41127);
var Pair = __webpack_require__(79546);
var Scalar = __webpack_require__(63301);
var YAMLSeq = __webpack_require__(92223);
function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) {
				for (let i = 0; i < seq.items.length; ++i) {
						let item = seq.items[i];
						if (identity.isPair(item))
								continue;
						else if (identity.isMap(item)) {
								if (item.items.length > 1)
										onError('Each pair must have its own sequence indicator');
								const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
								if (item.commentBefore)
										pair.key.commentBefore = pair.key.commentBefore
												? `${item.commentBefore}\n${pair.key.commentBefore}`
												: item.commentBefore;
								if (item.comment) {
										const cn = pair.value ?? pair.key;
										cn.comment = cn.comment
												? `${item.comment}\n${cn.comment}`
												: item.comment;
								}
								item = pair;
						}
						seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
				}
		}
		else
				onError('Expected a sequence for this tag');
		return seq;
}
function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = 'tag:yaml.org,2002:pairs';
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable))
				for (let it of iterable) {
						if (typeof replacer === 'function')
								it = replacer.call(iterable, String(i++), it);
						let key, value;
						if (Array.isArray(it)) {
								if (it.length === 2) {
										key = it[0];
										value = it[1];
								}
								else
										throw new TypeError(`Expected [key, value] tuple: ${it}`);
						}
						else if (it && it instanceof Object) {
								const keys = Object.keys(it);
								if (keys.length === 1) {
										key = keys[0];
										value = it[key];
								}
								else {
										throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
								}
						}
						else {
								key = it;
						}
						pairs.items.push(Pair.createPair(key, value, ctx));
				}
		return pairs;
}
const pairs = {
		collection: 'seq',
		default: false,
		tag: 'tag:yaml.org,2002:pairs',
		resolve: resolvePairs,
		createNode: createPairs
};
exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;
/***/ }),
/***/ 35913:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var map = __webpack_require__(47451);
var _null = __webpack_require__(73632);
var seq = __webpack_require__(1706);
var string = __webpack_require__(66464);
var binary = __webpack_require__(56083);
var bool = __webpack_require__(88398);
var float = __webpack_require__(35782);
var int = __webpack_require__(10873);
var merge = __webpack_require__(90452);
var omap = __webpack_require__(50303);
var pairs = __webpack_require__(18385);
var set = __webpack_require__(81528);
var timestamp = __webpack_require__(24371);
const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
];
exports.schema = schema;
/***/ }),
/***/ 81528:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(41127);
var Pair = __webpack_require__(79546);
var YAMLMap = __webpack_require__(84454);
class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
				super(schema);
				this.tag = YAMLSet.tag;
		}
		add(key) {
				let pair;
				if (identity.isPair(key))
						pair = key;
				else if (key &&
						typeof key === 'object' &&
						'key' in key &&
						'value' in key &&
						key.value === null)
						pair = new Pair.Pair(key.key, null);
				else
						pair = new Pair.Pair(key, null);
				const prev = YAMLMap.findPair(this.items, pair.key);
				if (!prev)
						this.items.push(pair);
		}
		get(key, keepPair) {
				const pair = YAMLMap.findPair(this.items, key);
				return !keepPair && identity.isPair(pair)
						? identity.isScalar(pair.key)
								? pair.key.value
								: pair.key
						: pair;
		}
		set(key, value) {
				if (typeof value !== 'boolean')
						throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
				const prev = YAMLMap.findPair(this.items, key);
				if (prev && !value) {
						this.items.splice(this.items.indexOf(prev), 1);
				}
				else if (!prev && value) {
						this.items.push(new Pair.Pair(key));
				}
		}
		toJSON(_, ctx) {
				return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
				if (!ctx)
						return JSON.stringify(this);
				if (this.hasAllNullValues(true))
						return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
				else
						throw new Error('Set items must all have null values');
		}
		static from(schema, iterable, ctx) {
				const { replacer } = ctx;
				const set = new this(schema);
				if (iterable && Symbol.iterator in Object(iterable))
						for (let value of iterable) {
								if (typeof replacer === 'function')
										value = replacer.call(iterable, value, value);
								set.items.push(Pair.createPair(value, null, ctx));
						}
				return set;
		}
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
		collection: 'map',
		identify: value => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: 'tag:yaml.org,2002:set',
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
				if (identity.isMap(map)) {
						if (map.hasAllNullValues(true))
								return Object.assign(new YAMLSet(), map);
						else
								onError('Set items must all have null values');
				}
				else
						onError('Expected a mapping for this tag');
				return map;
		}
};
exports.YAMLSet = YAMLSet;
exports.set = set;
/***/ }),
/***/ 24371:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var stringifyNumber = __webpack_require__(28689);
function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts
				.replace(/_/g, '')
				.split(':')
				.reduce((res, p) => res * num(60) + num(p), num(0));
		return (sign === '-' ? num(-1) * res : res);
}
function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === 'bigint')
				num = n => BigInt(n);
		else if (isNaN(value) || !isFinite(value))
				return stringifyNumber.stringifyNumber(node);
		let sign = '';
		if (value < 0) {
				sign = '-';
				value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60]; // seconds, including ms
		if (value < 60) {
				parts.unshift(0); // at least one : is required
		}
		else {
				value = (value - parts[0]) / _60;
				parts.unshift(value % _60); // minutes
				if (value >= 60) {
						value = (value - parts[0]) / _60;
						parts.unshift(value); // hours
				}
		}
		return (sign +
				parts
						.map(n => String(n).padStart(2, '0'))
						.join(':')
						.replace(/000000\d*$/, '') // % 60 may introduce error
		);
}
const intTime = {
		identify: value => typeof value === 'bigint' || Number.isInteger(value),
		default: true,
		tag: 'tag:yaml.org,2002:int',
		format: 'TIME',
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
};
const floatTime = {
		identify: value => typeof value === 'number',
		default: true,
		tag: 'tag:yaml.org,2002:float',
		format: 'TIME',
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: str => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
};
const timestamp = {
		identify: value => value instanceof Date,
		default: true,
		tag: 'tag:yaml.org,2002:timestamp',
		test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
				'(?:' + // time is optional
				'(?:t|T|[ \\t]+)' + // t | T | whitespace
				'([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
				'(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
				')?$'),
		resolve(str) {
				const match = str.match(timestamp.test);
				if (!match)
						throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
				const [, year, month, day, hour, minute, second] = match.map(Number);
				const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
				let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
				const tz = match[8];
				if (tz && tz !== 'Z') {
						let d = parseSexagesimal(tz, false);
						if (Math.abs(d) < 30)
								d *= 60;
						date -= 60000 * d;
				}
				return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};
exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;
/***/ }),
/***/ 34475:
/***/ ((__unused_webpack_module, exports) => {
const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0)
				return text;
		if (lineWidth < minContentWidth)
				minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep)
				return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === 'number') {
				if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
						folds.push(0);
				else
						end = lineWidth - indentAtStart;
		}
		let split = undefined;
		let prev = undefined;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
				i = consumeMoreIndentedLines(text, i, indent.length);
				if (i !== -1)
						end = i + endStep;
		}
		for (let ch; (ch = text[(i += 1)]);) {
				if (mode === FOLD_QUOTED && ch === '\\') {
						escStart = i;
						switch (text[i + 1]) {
								case 'x':
										i += 3;
										break;
								case 'u':
										i += 5;
										break;
								case 'U':
										i += 9;
										break;
								default:
										i += 1;
						}
						escEnd = i;
				}
				if (ch === '\n') {
						if (mode === FOLD_BLOCK)
								i = consumeMoreIndentedLines(text, i, indent.length);
						end = i + indent.length + endStep;
						split = undefined;
				}
				else {
						if (ch === ' ' &&
								prev &&
								prev !== ' ' &&
								prev !== '\n' &&
								prev !== '\t') {
								const next = text[i + 1];
								if (next && next !== ' ' && next !== '\n' && next !== '\t')
										split = i;
						}
						if (i >= end) {
								if (split) {
										folds.push(split);
										end = split + endStep;
										split = undefined;
								}
								else if (mode === FOLD_QUOTED) {
										while (prev === ' ' || prev === '\t') {
												prev = ch;
												ch = text[(i += 1)];
												overflow = true;
										}
										const j = i > escEnd + 1 ? i - 2 : escStart - 1;
										if (escapedFolds[j])
												return text;
										folds.push(j);
										escapedFolds[j] = true;
										end = j + endStep;
										split = undefined;
								}
								else {
										overflow = true;
								}
						}
				}
				prev = ch;
		}
		if (overflow && onOverflow)
				onOverflow();
		if (folds.length === 0)
				return text;
		if (onFold)
				onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
				const fold = folds[i];
				const end = folds[i + 1] || text.length;
				if (fold === 0)
						res = `\n${indent}${text.slice(0, end)}`;
				else {
						if (mode === FOLD_QUOTED && escapedFolds[fold])
								res += `${text[fold]}\\`;
						res += `\n${indent}${text.slice(fold + 1, end)}`;
				}
		}
		return res;
}
function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === ' ' || ch === '\t') {
				if (i < start + indent) {
						ch = text[++i];
				}
				else {
						do {
								ch = text[++i];
						} while (ch && ch !== '\n');
						end = i;
						start = i + 1;
						ch = text[start];
				}
		}
		return end;
}
exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;
/***/ }),
/***/ 2148:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var anchors = __webpack_require__(71596);
var identity = __webpack_require__(41127);
var stringifyComment = __webpack_require__(59799);
var stringifyString = __webpack_require__(83069);
function createStringifyContext(doc, options) {
		const opt = Object.assign({
				blockQuote: true,
				commentString: stringifyComment.stringifyComment,
				defaultKeyType: null,
				defaultStringType: 'PLAIN',
				directives: null,
				doubleQuotedAsJSON: false,
				doubleQuotedMinMultiLineLength: 40,
				falseStr: 'false',
				flowCollectionPadding: true,
				indentSeq: true,
				lineWidth: 80,
				minContentWidth: 20,
				nullStr: 'null',
				simpleKeys: false,
				singleQuote: null,
				trailingComma: false,
				trueStr: 'true',
				verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
				case 'block':
						inFlow = false;
						break;
				case 'flow':
						inFlow = true;
						break;
				default:
						inFlow = null;
		}
		return {
				anchors: new Set(),
				doc,
				flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
				indent: '',
				indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
				inFlow,
				options: opt
		};
}
function getTagObject(tags, item) {
		if (item.tag) {
				const match = tags.filter(t => t.tag === item.tag);
				if (match.length > 0)
						return match.find(t => t.format === item.format) ?? match[0];
		}
		let tagObj = undefined;
		let obj;
		if (identity.isScalar(item)) {
				obj = item.value;
				let match = tags.filter(t => t.identify?.(obj));
				if (match.length > 1) {
						const testMatch = match.filter(t => t.test);
						if (testMatch.length > 0)
								match = testMatch;
				}
				tagObj =
						match.find(t => t.format === item.format) ?? match.find(t => !t.format);
		}
		else {
				obj = item;
				tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
				const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
				throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
}
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives)
				return '';
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
				anchors$1.add(anchor);
				props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag)
				props.push(doc.directives.tagString(tag));
		return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item))
				return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
				if (ctx.doc.directives)
						return item.toString(ctx);
				if (ctx.resolvedAliases?.has(item)) {
						throw new TypeError(`Cannot stringify circular structure without alias nodes`);
				}
				else {
						if (ctx.resolvedAliases)
								ctx.resolvedAliases.add(item);
						else
								ctx.resolvedAliases = new Set([item]);
						item = item.resolve(ctx.doc);
				}
		}
		let tagObj = undefined;
		const node = identity.isNode(item)
				? item
				: ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0)
				ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === 'function'
				? tagObj.stringify(node, ctx, onComment, onChompKeep)
				: identity.isScalar(node)
						? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
						: node.toString(ctx, onComment, onChompKeep);
		if (!props)
				return str;
		return identity.isScalar(node) || str[0] === '{' || str[0] === '['
				? `${props} ${str}`
				: `${props}\n${ctx.indent}${str}`;
}
exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;
/***/ }),
/***/ 61212:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(41127);
var stringify = __webpack_require__(2148);
var stringifyComment = __webpack_require__(59799);
function stringifyCollection(collection, ctx, options) {
		const flow = ctx.inFlow ?? collection.flow;
		const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
		return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
		let chompKeep = false; // flag for the preceding node's status
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
				const item = items[i];
				let comment = null;
				if (identity.isNode(item)) {
						if (!chompKeep && item.spaceBefore)
								lines.push('');
						addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
						if (item.comment)
								comment = item.comment;
				}
				else if (identity.isPair(item)) {
						const ik = identity.isNode(item.key) ? item.key : null;
						if (ik) {
								if (!chompKeep && ik.spaceBefore)
										lines.push('');
								addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
						}
				}
				chompKeep = false;
				let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
				if (comment)
						str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
				if (chompKeep && comment)
						chompKeep = false;
				lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) {
				str = flowChars.start + flowChars.end;
		}
		else {
				str = lines[0];
				for (let i = 1; i < lines.length; ++i) {
						const line = lines[i];
						str += line ? `\n${indent}${line}` : '\n';
				}
		}
		if (comment) {
				str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
				if (onComment)
						onComment();
		}
		else if (chompKeep && onChompKeep)
				onChompKeep();
		return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
				indent: itemIndent,
				inFlow: true,
				type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
				const item = items[i];
				let comment = null;
				if (identity.isNode(item)) {
						if (item.spaceBefore)
								lines.push('');
						addCommentBefore(ctx, lines, item.commentBefore, false);
						if (item.comment)
								comment = item.comment;
				}
				else if (identity.isPair(item)) {
						const ik = identity.isNode(item.key) ? item.key : null;
						if (ik) {
								if (ik.spaceBefore)
										lines.push('');
								addCommentBefore(ctx, lines, ik.commentBefore, false);
								if (ik.comment)
										reqNewline = true;
						}
						const iv = identity.isNode(item.value) ? item.value : null;
						if (iv) {
								if (iv.comment)
										comment = iv.comment;
								if (iv.commentBefore)
										reqNewline = true;
						}
						else if (item.value == null && ik?.comment) {
								comment = ik.comment;
						}
				}
				if (comment)
						reqNewline = true;
				let str = stringify.stringify(item, itemCtx, () => (comment = null));
				reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
				if (i < items.length - 1) {
						str += ',';
				}
				else if (ctx.options.trailingComma) {
						if (ctx.options.lineWidth > 0) {
								reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
										(str.length + 2) >
										ctx.options.lineWidth);
						}
						if (reqNewline) {
								str += ',';
						}
				}
				if (comment)
						str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
				lines.push(str);
				linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) {
				return start + end;
		}
		else {
				if (!reqNewline) {
						const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
						reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
				}
				if (reqNewline) {
						let str = start;
						for (const line of lines)
								str += line ? `\n${indentStep}${indent}${line}` : '\n';
						return `${str}\n${indent}${end}`;
				}
				else {
						return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
				}
		}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep)
				comment = comment.replace(/^\n+/, '');
		if (comment) {
				const ic = stringifyComment.indentComment(commentString(comment), indent);
				lines.push(ic.trimStart()); // Avoid double indent on first line
		}
}
exports.stringifyCollection = stringifyCollection;
/***/ }),
/***/ 59799:
/***/ ((__unused_webpack_module, exports) => {
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
		if (/^\n+$/.test(comment))
				return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
		? indentComment(comment, indent)
		: comment.includes('\n')
				? '\n' + indentComment(comment, indent)
				: (str.endsWith(' ') ? '' : ' ') + comment;
exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;
/***/ }),
/***/ 6829:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(41127);
var stringify = __webpack_require__(2148);
var stringifyComment = __webpack_require__(59799);
function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
				const dir = doc.directives.toString(doc);
				if (dir) {
						lines.push(dir);
						hasDirectives = true;
				}
				else if (doc.directives.docStart)
						hasDirectives = true;
		}
		if (hasDirectives)
				lines.push('---');
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
				if (lines.length !== 1)
						lines.unshift('');
				const cs = commentString(doc.commentBefore);
				lines.unshift(stringifyComment.indentComment(cs, ''));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
				if (identity.isNode(doc.contents)) {
						if (doc.contents.spaceBefore && hasDirectives)
								lines.push('');
						if (doc.contents.commentBefore) {
								const cs = commentString(doc.contents.commentBefore);
								lines.push(stringifyComment.indentComment(cs, ''));
						}
						ctx.forceBlockIndent = !!doc.comment;
						contentComment = doc.contents.comment;
				}
				const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
				let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
				if (contentComment)
						body += stringifyComment.lineComment(body, '', commentString(contentComment));
				if ((body[0] === '|' || body[0] === '>') &&
						lines[lines.length - 1] === '---') {
						lines[lines.length - 1] = `--- ${body}`;
				}
				else
						lines.push(body);
		}
		else {
				lines.push(stringify.stringify(doc.contents, ctx));
		}
		if (doc.directives?.docEnd) {
				if (doc.comment) {
						const cs = commentString(doc.comment);
						if (cs.includes('\n')) {
								lines.push('...');
								lines.push(stringifyComment.indentComment(cs, ''));
						}
						else {
								lines.push(`... ${cs}`);
						}
				}
				else {
						lines.push('...');
				}
		}
		else {
				let dc = doc.comment;
				if (dc && chompKeep)
						dc = dc.replace(/^\n+/, '');
				if (dc) {
						if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
								lines.push('');
						lines.push(stringifyComment.indentComment(commentString(dc), ''));
				}
		}
		return lines.join('\n') + '\n';
}
exports.stringifyDocument = stringifyDocument;
/***/ }),
/***/ 28689:
/***/ ((__unused_webpack_module, exports) => {
function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === 'bigint')
				return String(value);
		const num = typeof value === 'number' ? value : Number(value);
		if (!isFinite(num))
				return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
		let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
		if (!format &&
				minFractionDigits &&
				(!tag || tag === 'tag:yaml.org,2002:float') &&
				/^-?\d/.test(n) &&
				!n.includes('e')) {
				let i = n.indexOf('.');
				if (i < 0) {
						i = n.length;
						n += '.';
				}
				let d = minFractionDigits - (n.length - i - 1);
				while (d-- > 0)
						n += '0';
		}
		return n;
}
exports.stringifyNumber = stringifyNumber;
/***/ }),
/***/ 59748:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(41127);
var Scalar = __webpack_require__(63301);
var stringify = __webpack_require__(2148);
var stringifyComment = __webpack_require__(59799);
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = (identity.isNode(key) && key.comment) || null;
		if (simpleKeys) {
				if (keyComment) {
						throw new Error('With simple keys, key nodes cannot have comments');
				}
				if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
						const msg = 'With simple keys, collection cannot be used as a key value';
						throw new Error(msg);
				}
		}
		let explicitKey = !simpleKeys &&
				(!key ||
						(keyComment && value == null && !ctx.inFlow) ||
						identity.isCollection(key) ||
						(identity.isScalar(key)
								? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
								: typeof key === 'object'));
		ctx = Object.assign({}, ctx, {
				allNullValues: false,
				implicitKey: !explicitKey && (simpleKeys || !allNullValues),
				indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
				if (simpleKeys)
						throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
				explicitKey = true;
		}
		if (ctx.inFlow) {
				if (allNullValues || value == null) {
						if (keyCommentDone && onComment)
								onComment();
						return str === '' ? '?' : explicitKey ? `? ${str}` : str;
				}
		}
		else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
				str = `? ${str}`;
				if (keyComment && !keyCommentDone) {
						str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
				}
				else if (chompKeep && onChompKeep)
						onChompKeep();
				return str;
		}
		if (keyCommentDone)
				keyComment = null;
		if (explicitKey) {
				if (keyComment)
						str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
				str = `? ${str}\n${indent}:`;
		}
		else {
				str = `${str}:`;
				if (keyComment)
						str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
				vsb = !!value.spaceBefore;
				vcb = value.commentBefore;
				valueComment = value.comment;
		}
		else {
				vsb = false;
				vcb = null;
				valueComment = null;
				if (value && typeof value === 'object')
						value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value))
				ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq &&
				indentStep.length >= 2 &&
				!ctx.inFlow &&
				!explicitKey &&
				identity.isSeq(value) &&
				!value.flow &&
				!value.tag &&
				!value.anchor) {
				ctx.indent = ctx.indent.substring(2);
		}
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
		let ws = ' ';
		if (keyComment || vsb || vcb) {
				ws = vsb ? '\n' : '';
				if (vcb) {
						const cs = commentString(vcb);
						ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
				}
				if (valueStr === '' && !ctx.inFlow) {
						if (ws === '\n' && valueComment)
								ws = '\n\n';
				}
				else {
						ws += `\n${ctx.indent}`;
				}
		}
		else if (!explicitKey && identity.isCollection(value)) {
				const vs0 = valueStr[0];
				const nl0 = valueStr.indexOf('\n');
				const hasNewline = nl0 !== -1;
				const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
				if (hasNewline || !flow) {
						let hasPropsLine = false;
						if (hasNewline && (vs0 === '&' || vs0 === '!')) {
								let sp0 = valueStr.indexOf(' ');
								if (vs0 === '&' &&
										sp0 !== -1 &&
										sp0 < nl0 &&
										valueStr[sp0 + 1] === '!') {
										sp0 = valueStr.indexOf(' ', sp0 + 1);
								}
								if (sp0 === -1 || nl0 < sp0)
										hasPropsLine = true;
						}
						if (!hasPropsLine)
								ws = `\n${ctx.indent}`;
				}
		}
		else if (valueStr === '' || valueStr[0] === '\n') {
				ws = '';
		}
		str += ws + valueStr;
		if (ctx.inFlow) {
				if (valueCommentDone && onComment)
						onComment();
		}
		else if (valueComment && !valueCommentDone) {
				str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		}
		else if (chompKeep && onChompKeep) {
				onChompKeep();
		}
		return str;
}
exports.stringifyPair = stringifyPair;
/***/ }),
/***/ 83069:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var Scalar = __webpack_require__(63301);
var foldFlowLines = __webpack_require__(34475);
const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0)
				return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit)
				return false;
		for (let i = 0, start = 0; i < strLen; ++i) {
				if (str[i] === '\n') {
						if (i - start > limit)
								return true;
						start = i + 1;
						if (strLen - start <= limit)
								return false;
				}
		}
		return true;
}
function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON)
				return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
		let str = '';
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
				if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
						str += json.slice(start, i) + '\\ ';
						i += 1;
						start = i;
						ch = '\\';
				}
				if (ch === '\\')
						switch (json[i + 1]) {
								case 'u':
										{
												str += json.slice(start, i);
												const code = json.substr(i + 2, 4);
												switch (code) {
														case '0000':
																str += '\\0';
																break;
														case '0007':
																str += '\\a';
																break;
														case '000b':
																str += '\\v';
																break;
														case '001b':
																str += '\\e';
																break;
														case '0085':
																str += '\\N';
																break;
														case '00a0':
																str += '\\_';
																break;
														case '2028':
																str += '\\L';
																break;
														case '2029':
																str += '\\P';
																break;
														default:
																if (code.substr(0, 2) === '00')
																		str += '\\x' + code.substr(2);
																else
																		str += json.substr(i, 6);
												}
												i += 5;
												start = i + 1;
										}
										break;
								case 'n':
										if (implicitKey ||
												json[i + 2] === '"' ||
												json.length < minMultiLineLength) {
												i += 1;
										}
										else {
												str += json.slice(start, i) + '\n\n';
												while (json[i + 2] === '\\' &&
														json[i + 3] === 'n' &&
														json[i + 4] !== '"') {
														str += '\n';
														i += 2;
												}
												str += indent;
												if (json[i + 2] === ' ')
														str += '\\';
												i += 1;
												start = i + 1;
										}
										break;
								default:
										i += 1;
						}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey
				? str
				: foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false ||
				(ctx.implicitKey && value.includes('\n')) ||
				/[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
		)
				return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey
				? res
				: foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false)
				qs = doubleQuotedString;
		else {
				const hasDouble = value.includes('"');
				const hasSingle = value.includes("'");
				if (hasDouble && !hasSingle)
						qs = singleQuotedString;
				else if (hasSingle && !hasDouble)
						qs = doubleQuotedString;
				else
						qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
}
let blockEndNewlines;
try {
		blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) {
				return quotedString(value, ctx);
		}
		const indent = ctx.indent ||
				(ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
		const literal = blockQuote === 'literal'
				? true
				: blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
						? false
						: type === Scalar.Scalar.BLOCK_LITERAL
								? true
								: !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value)
				return literal ? '|\n' : '>\n';
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
				const ch = value[endStart - 1];
				if (ch !== '\n' && ch !== '\t' && ch !== ' ')
						break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf('\n');
		if (endNlPos === -1) {
				chomp = '-'; // strip
		}
		else if (value === end || endNlPos !== end.length - 1) {
				chomp = '+'; // keep
				if (onChompKeep)
						onChompKeep();
		}
		else {
				chomp = ''; // clip
		}
		if (end) {
				value = value.slice(0, -end.length);
				if (end[end.length - 1] === '\n')
						end = end.slice(0, -1);
				end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
				const ch = value[startEnd];
				if (ch === ' ')
						startWithSpace = true;
				else if (ch === '\n')
						startNlPos = startEnd;
				else
						break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
				value = value.substring(start.length);
				start = start.replace(/\n+/g, `$&${indent}`);
		}
		const indentSize = indent ? '2' : '1'; // root is at -1
		let header = (startWithSpace ? indentSize : '') + chomp;
		if (comment) {
				header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
				if (onComment)
						onComment();
		}
		if (!literal) {
				const foldedValue = value
						.replace(/\n+/g, '\n$&')
						.replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
						.replace(/\n+/g, `$&${indent}`);
				let literalFallback = false;
				const foldOptions = getFoldOptions(ctx, true);
				if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
						foldOptions.onOverflow = () => {
								literalFallback = true;
						};
				}
				const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
				if (!literalFallback)
						return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if ((implicitKey && value.includes('\n')) ||
				(inFlow && /[[\]{},]/.test(value))) {
				return quotedString(value, ctx);
		}
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
				return implicitKey || inFlow || !value.includes('\n')
						? quotedString(value, ctx)
						: blockString(item, ctx, onComment, onChompKeep);
		}
		if (!implicitKey &&
				!inFlow &&
				type !== Scalar.Scalar.PLAIN &&
				value.includes('\n')) {
				return blockString(item, ctx, onComment, onChompKeep);
		}
		if (containsDocumentMarker(value)) {
				if (indent === '') {
						ctx.forceBlockIndent = true;
						return blockString(item, ctx, onComment, onChompKeep);
				}
				else if (implicitKey && indent === indentStep) {
						return quotedString(value, ctx);
				}
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
				const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
				const { compat, tags } = ctx.doc.schema;
				if (tags.some(test) || compat?.some(test))
						return quotedString(value, ctx);
		}
		return implicitKey
				? str
				: foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === 'string'
				? item
				: Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
						type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
				switch (_type) {
						case Scalar.Scalar.BLOCK_FOLDED:
						case Scalar.Scalar.BLOCK_LITERAL:
								return implicitKey || inFlow
										? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
										: blockString(ss, ctx, onComment, onChompKeep);
						case Scalar.Scalar.QUOTE_DOUBLE:
								return doubleQuotedString(ss.value, ctx);
						case Scalar.Scalar.QUOTE_SINGLE:
								return singleQuotedString(ss.value, ctx);
						case Scalar.Scalar.PLAIN:
								return plainString(ss, ctx, onComment, onChompKeep);
						default:
								return null;
				}
		};
		let res = _stringify(type);
		if (res === null) {
				const { defaultKeyType, defaultStringType } = ctx.options;
				const t = (implicitKey && defaultKeyType) || defaultStringType;
				res = _stringify(t);
				if (res === null)
						throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
}
exports.stringifyString = stringifyString;
/***/ }),
/***/ 10204:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var identity = __webpack_require__(41127);
const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
				const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
				if (cd === REMOVE)
						node.contents = null;
		}
		else
				visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
				replaceNode(key, path, ctrl);
				return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== 'symbol') {
				if (identity.isCollection(node)) {
						path = Object.freeze(path.concat(node));
						for (let i = 0; i < node.items.length; ++i) {
								const ci = visit_(i, node.items[i], visitor, path);
								if (typeof ci === 'number')
										i = ci - 1;
								else if (ci === BREAK)
										return BREAK;
								else if (ci === REMOVE) {
										node.items.splice(i, 1);
										i -= 1;
								}
						}
				}
				else if (identity.isPair(node)) {
						path = Object.freeze(path.concat(node));
						const ck = visit_('key', node.key, visitor, path);
						if (ck === BREAK)
								return BREAK;
						else if (ck === REMOVE)
								node.key = null;
						const cv = visit_('value', node.value, visitor, path);
						if (cv === BREAK)
								return BREAK;
						else if (cv === REMOVE)
								node.value = null;
				}
		}
		return ctrl;
}
async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
				const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
				if (cd === REMOVE)
						node.contents = null;
		}
		else
				await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
				replaceNode(key, path, ctrl);
				return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== 'symbol') {
				if (identity.isCollection(node)) {
						path = Object.freeze(path.concat(node));
						for (let i = 0; i < node.items.length; ++i) {
								const ci = await visitAsync_(i, node.items[i], visitor, path);
								if (typeof ci === 'number')
										i = ci - 1;
								else if (ci === BREAK)
										return BREAK;
								else if (ci === REMOVE) {
										node.items.splice(i, 1);
										i -= 1;
								}
						}
				}
				else if (identity.isPair(node)) {
						path = Object.freeze(path.concat(node));
						const ck = await visitAsync_('key', node.key, visitor, path);
						if (ck === BREAK)
								return BREAK;
						else if (ck === REMOVE)
								node.key = null;
						const cv = await visitAsync_('value', node.value, visitor, path);
						if (cv === BREAK)
								return BREAK;
						else if (cv === REMOVE)
								node.value = null;
				}
		}
		return ctrl;
}
function initVisitor(visitor) {
		if (typeof visitor === 'object' &&
				(visitor.Collection || visitor.Node || visitor.Value)) {
				return Object.assign({
						Alias: visitor.Node,
						Map: visitor.Node,
						Scalar: visitor.Node,
						Seq: visitor.Node
				}, visitor.Value && {
						Map: visitor.Value,
						Scalar: visitor.Value,
						Seq: visitor.Value
				}, visitor.Collection && {
						Map: visitor.Collection,
						Seq: visitor.Collection
				}, visitor);
		}
		return visitor;
}
function callVisitor(key, node, visitor, path) {
		if (typeof visitor === 'function')
				return visitor(key, node, path);
		if (identity.isMap(node))
				return visitor.Map?.(key, node, path);
		if (identity.isSeq(node))
				return visitor.Seq?.(key, node, path);
		if (identity.isPair(node))
				return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node))
				return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node))
				return visitor.Alias?.(key, node, path);
		return undefined;
}
function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) {
				parent.items[key] = node;
		}
		else if (identity.isPair(parent)) {
				if (key === 'key')
						parent.key = node;
				else
						parent.value = node;
		}
		else if (identity.isDocument(parent)) {
				parent.contents = node;
		}
		else {
				const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
				throw new Error(`Cannot replace node with ${pt} parent`);
		}
}
exports.visit = visit;
exports.visitAsync = visitAsync;
/***/ }),
/***/ 33854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	PH: () => (/* binding */ Tree),
	Qj: () => (/* binding */ IterMode),
	Z6: () => (/* binding */ NodeType),
	cF: () => (/* binding */ DefaultBufferLength),
	fI: () => (/* binding */ NodeSet),
	iX: () => (/* binding */ Parser),
	uY: () => (/* binding */ NodeProp)
});
const DefaultBufferLength = 1024;
let nextPropID = 0;
class Range {
		constructor(from, to) {
				this.from = from;
				this.to = to;
		}
}
class NodeProp {
		constructor(config = {}) {
				this.id = nextPropID++;
				this.perNode = !!config.perNode;
				this.deserialize = config.deserialize || (() => {
						throw new Error("This node type doesn't define a deserialize function");
				});
				this.combine = config.combine || null;
		}
		add(match) {
				if (this.perNode)
						throw new RangeError("Can't add per-node props to node types");
				if (typeof match != "function")
						match = NodeType.match(match);
				return (type) => {
						let result = match(type);
						return result === undefined ? null : [this, result];
				};
		}
}
NodeProp.closedBy = new NodeProp({ deserialize: str => str.split(" ") });
NodeProp.openedBy = new NodeProp({ deserialize: str => str.split(" ") });
NodeProp.group = new NodeProp({ deserialize: str => str.split(" ") });
NodeProp.isolate = new NodeProp({ deserialize: value => {
				if (value && value != "rtl" && value != "ltr" && value != "auto")
						throw new RangeError("Invalid value for isolate: " + value);
				return value || "auto";
		} });
NodeProp.contextHash = new NodeProp({ perNode: true });
NodeProp.lookAhead = new NodeProp({ perNode: true });
NodeProp.mounted = new NodeProp({ perNode: true });
class MountedTree {
		constructor(
		tree, 
		overlay, 
		parser, 
		bracketed = false) {
				this.tree = tree;
				this.overlay = overlay;
				this.parser = parser;
				this.bracketed = bracketed;
		}
		static get(tree) {
				return tree && tree.props && tree.props[NodeProp.mounted.id];
		}
}
const noProps = Object.create(null);
class NodeType {
		constructor(
		name, 
		props, 
		id, 
		flags = 0) {
				this.name = name;
				this.props = props;
				this.id = id;
				this.flags = flags;
		}
		static define(spec) {
				let props = spec.props && spec.props.length ? Object.create(null) : noProps;
				let flags = (spec.top ? 1 /* NodeFlag.Top */ : 0) | (spec.skipped ? 2 /* NodeFlag.Skipped */ : 0) |
						(spec.error ? 4 /* NodeFlag.Error */ : 0) | (spec.name == null ? 8 /* NodeFlag.Anonymous */ : 0);
				let type = new NodeType(spec.name || "", props, spec.id, flags);
				if (spec.props)
						for (let src of spec.props) {
								if (!Array.isArray(src))
										src = src(type);
								if (src) {
										if (src[0].perNode)
												throw new RangeError("Can't store a per-node prop on a node type");
										props[src[0].id] = src[1];
								}
						}
				return type;
		}
		prop(prop) { return this.props[prop.id]; }
		get isTop() { return (this.flags & 1 /* NodeFlag.Top */) > 0; }
		get isSkipped() { return (this.flags & 2 /* NodeFlag.Skipped */) > 0; }
		get isError() { return (this.flags & 4 /* NodeFlag.Error */) > 0; }
		get isAnonymous() { return (this.flags & 8 /* NodeFlag.Anonymous */) > 0; }
		is(name) {
				if (typeof name == 'string') {
						if (this.name == name)
								return true;
						let group = this.prop(NodeProp.group);
						return group ? group.indexOf(name) > -1 : false;
				}
				return this.id == name;
		}
		static match(map) {
				let direct = Object.create(null);
				for (let prop in map)
						for (let name of prop.split(" "))
								direct[name] = map[prop];
				return (node) => {
						for (let groups = node.prop(NodeProp.group), i = -1; i < (groups ? groups.length : 0); i++) {
								let found = direct[i < 0 ? node.name : groups[i]];
								if (found)
										return found;
						}
				};
		}
}
NodeType.none = new NodeType("", Object.create(null), 0, 8 /* NodeFlag.Anonymous */);
class NodeSet {
		constructor(
		types) {
				this.types = types;
				for (let i = 0; i < types.length; i++)
						if (types[i].id != i)
								throw new RangeError("Node type ids should correspond to array positions when creating a node set");
		}
		extend(...props) {
				let newTypes = [];
				for (let type of this.types) {
						let newProps = null;
						for (let source of props) {
								let add = source(type);
								if (add) {
										if (!newProps)
												newProps = Object.assign({}, type.props);
										let value = add[1], prop = add[0];
										if (prop.combine && prop.id in newProps)
												value = prop.combine(newProps[prop.id], value);
										newProps[prop.id] = value;
								}
						}
						newTypes.push(newProps ? new NodeType(type.name, newProps, type.id, type.flags) : type);
				}
				return new NodeSet(newTypes);
		}
}
const CachedNode = new WeakMap(), CachedInnerNode = new WeakMap();
var IterMode;
(function (IterMode) {
		IterMode[IterMode["ExcludeBuffers"] = 1] = "ExcludeBuffers";
		IterMode[IterMode["IncludeAnonymous"] = 2] = "IncludeAnonymous";
		IterMode[IterMode["IgnoreMounts"] = 4] = "IgnoreMounts";
		IterMode[IterMode["IgnoreOverlays"] = 8] = "IgnoreOverlays";
		IterMode[IterMode["EnterBracketed"] = 16] = "EnterBracketed";
})(IterMode || (IterMode = {}));
class Tree {
		constructor(
		type, 
		children, 
		positions, 
		length, 
		props) {
				this.type = type;
				this.children = children;
				this.positions = positions;
				this.length = length;
				this.props = null;
				if (props && props.length) {
						this.props = Object.create(null);
						for (let [prop, value] of props)
								this.props[typeof prop == "number" ? prop : prop.id] = value;
				}
		}
		toString() {
				let mounted = MountedTree.get(this);
				if (mounted && !mounted.overlay)
						return mounted.tree.toString();
				let children = "";
				for (let ch of this.children) {
						let str = ch.toString();
						if (str) {
								if (children)
										children += ",";
								children += str;
						}
				}
				return !this.type.name ? children :
						(/\W/.test(this.type.name) && !this.type.isError ? JSON.stringify(this.type.name) : this.type.name) +
								(children.length ? "(" + children + ")" : "");
		}
		cursor(mode = 0) {
				return new TreeCursor(this.topNode, mode);
		}
		cursorAt(pos, side = 0, mode = 0) {
				let scope = CachedNode.get(this) || this.topNode;
				let cursor = new TreeCursor(scope);
				cursor.moveTo(pos, side);
				CachedNode.set(this, cursor._tree);
				return cursor;
		}
		get topNode() {
				return new TreeNode(this, 0, 0, null);
		}
		resolve(pos, side = 0) {
				let node = resolveNode(CachedNode.get(this) || this.topNode, pos, side, false);
				CachedNode.set(this, node);
				return node;
		}
		resolveInner(pos, side = 0) {
				let node = resolveNode(CachedInnerNode.get(this) || this.topNode, pos, side, true);
				CachedInnerNode.set(this, node);
				return node;
		}
		resolveStack(pos, side = 0) {
				return stackIterator(this, pos, side);
		}
		iterate(spec) {
				let { enter, leave, from = 0, to = this.length } = spec;
				let mode = spec.mode || 0, anon = (mode & IterMode.IncludeAnonymous) > 0;
				for (let c = this.cursor(mode | IterMode.IncludeAnonymous);;) {
						let entered = false;
						if (c.from <= to && c.to >= from && (!anon && c.type.isAnonymous || enter(c) !== false)) {
								if (c.firstChild())
										continue;
								entered = true;
						}
						for (;;) {
								if (entered && leave && (anon || !c.type.isAnonymous))
										leave(c);
								if (c.nextSibling())
										break;
								if (!c.parent())
										return;
								entered = true;
						}
				}
		}
		prop(prop) {
				return !prop.perNode ? this.type.prop(prop) : this.props ? this.props[prop.id] : undefined;
		}
		get propValues() {
				let result = [];
				if (this.props)
						for (let id in this.props)
								result.push([+id, this.props[id]]);
				return result;
		}
		balance(config = {}) {
				return this.children.length <= 8 /* Balance.BranchFactor */ ? this :
						balanceRange(NodeType.none, this.children, this.positions, 0, this.children.length, 0, this.length, (children, positions, length) => new Tree(this.type, children, positions, length, this.propValues), config.makeTree || ((children, positions, length) => new Tree(NodeType.none, children, positions, length)));
		}
		static build(data) { return buildTree(data); }
}
Tree.empty = new Tree(NodeType.none, [], [], 0);
class FlatBufferCursor {
		constructor(buffer, index) {
				this.buffer = buffer;
				this.index = index;
		}
		get id() { return this.buffer[this.index - 4]; }
		get start() { return this.buffer[this.index - 3]; }
		get end() { return this.buffer[this.index - 2]; }
		get size() { return this.buffer[this.index - 1]; }
		get pos() { return this.index; }
		next() { this.index -= 4; }
		fork() { return new FlatBufferCursor(this.buffer, this.index); }
}
class TreeBuffer {
		constructor(
		buffer, 
		length, 
		set) {
				this.buffer = buffer;
				this.length = length;
				this.set = set;
		}
		get type() { return NodeType.none; }
		toString() {
				let result = [];
				for (let index = 0; index < this.buffer.length;) {
						result.push(this.childString(index));
						index = this.buffer[index + 3];
				}
				return result.join(",");
		}
		childString(index) {
				let id = this.buffer[index], endIndex = this.buffer[index + 3];
				let type = this.set.types[id], result = type.name;
				if (/\W/.test(result) && !type.isError)
						result = JSON.stringify(result);
				index += 4;
				if (endIndex == index)
						return result;
				let children = [];
				while (index < endIndex) {
						children.push(this.childString(index));
						index = this.buffer[index + 3];
				}
				return result + "(" + children.join(",") + ")";
		}
		findChild(startIndex, endIndex, dir, pos, side) {
				let { buffer } = this, pick = -1;
				for (let i = startIndex; i != endIndex; i = buffer[i + 3]) {
						if (checkSide(side, pos, buffer[i + 1], buffer[i + 2])) {
								pick = i;
								if (dir > 0)
										break;
						}
				}
				return pick;
		}
		slice(startI, endI, from) {
				let b = this.buffer;
				let copy = new Uint16Array(endI - startI), len = 0;
				for (let i = startI, j = 0; i < endI;) {
						copy[j++] = b[i++];
						copy[j++] = b[i++] - from;
						let to = copy[j++] = b[i++] - from;
						copy[j++] = b[i++] - startI;
						len = Math.max(len, to);
				}
				return new TreeBuffer(copy, len, this.set);
		}
}
function checkSide(side, pos, from, to) {
		switch (side) {
				case -2 /* Side.Before */: return from < pos;
				case -1 /* Side.AtOrBefore */: return to >= pos && from < pos;
				case 0 /* Side.Around */: return from < pos && to > pos;
				case 1 /* Side.AtOrAfter */: return from <= pos && to > pos;
				case 2 /* Side.After */: return to > pos;
				case 4 /* Side.DontCare */: return true;
		}
}
function resolveNode(node, pos, side, overlays) {
		var _a;
		while (node.from == node.to ||
				(side < 1 ? node.from >= pos : node.from > pos) ||
				(side > -1 ? node.to <= pos : node.to < pos)) {
				let parent = !overlays && node instanceof TreeNode && node.index < 0 ? null : node.parent;
				if (!parent)
						return node;
				node = parent;
		}
		let mode = overlays ? 0 : IterMode.IgnoreOverlays;
		if (overlays)
				for (let scan = node, parent = scan.parent; parent; scan = parent, parent = scan.parent) {
						if (scan instanceof TreeNode && scan.index < 0 && ((_a = parent.enter(pos, side, mode)) === null || _a === void 0 ? void 0 : _a.from) != scan.from)
								node = parent;
				}
		for (;;) {
				let inner = node.enter(pos, side, mode);
				if (!inner)
						return node;
				node = inner;
		}
}
class BaseNode {
		cursor(mode = 0) { return new TreeCursor(this, mode); }
		getChild(type, before = null, after = null) {
				let r = getChildren(this, type, before, after);
				return r.length ? r[0] : null;
		}
		getChildren(type, before = null, after = null) {
				return getChildren(this, type, before, after);
		}
		resolve(pos, side = 0) {
				return resolveNode(this, pos, side, false);
		}
		resolveInner(pos, side = 0) {
				return resolveNode(this, pos, side, true);
		}
		matchContext(context) {
				return matchNodeContext(this.parent, context);
		}
		enterUnfinishedNodesBefore(pos) {
				let scan = this.childBefore(pos), node = this;
				while (scan) {
						let last = scan.lastChild;
						if (!last || last.to != scan.to)
								break;
						if (last.type.isError && last.from == last.to) {
								node = scan;
								scan = last.prevSibling;
						}
						else {
								scan = last;
						}
				}
				return node;
		}
		get node() { return this; }
		get next() { return this.parent; }
}
class TreeNode extends BaseNode {
		constructor(_tree, from, 
		index, _parent) {
				super();
				this._tree = _tree;
				this.from = from;
				this.index = index;
				this._parent = _parent;
		}
		get type() { return this._tree.type; }
		get name() { return this._tree.type.name; }
		get to() { return this.from + this._tree.length; }
		nextChild(i, dir, pos, side, mode = 0) {
				for (let parent = this;;) {
						for (let { children, positions } = parent._tree, e = dir > 0 ? children.length : -1; i != e; i += dir) {
								let next = children[i], start = positions[i] + parent.from, mounted;
								if (!((mode & IterMode.EnterBracketed) && next instanceof Tree &&
										(mounted = MountedTree.get(next)) && !mounted.overlay && mounted.bracketed &&
										pos >= start && pos <= start + next.length) &&
										!checkSide(side, pos, start, start + next.length))
										continue;
								if (next instanceof TreeBuffer) {
										if (mode & IterMode.ExcludeBuffers)
												continue;
										let index = next.findChild(0, next.buffer.length, dir, pos - start, side);
										if (index > -1)
												return new BufferNode(new BufferContext(parent, next, i, start), null, index);
								}
								else if ((mode & IterMode.IncludeAnonymous) || (!next.type.isAnonymous || hasChild(next))) {
										let mounted;
										if (!(mode & IterMode.IgnoreMounts) && (mounted = MountedTree.get(next)) && !mounted.overlay)
												return new TreeNode(mounted.tree, start, i, parent);
										let inner = new TreeNode(next, start, i, parent);
										return (mode & IterMode.IncludeAnonymous) || !inner.type.isAnonymous ? inner
												: inner.nextChild(dir < 0 ? next.children.length - 1 : 0, dir, pos, side, mode);
								}
						}
						if ((mode & IterMode.IncludeAnonymous) || !parent.type.isAnonymous)
								return null;
						if (parent.index >= 0)
								i = parent.index + dir;
						else
								i = dir < 0 ? -1 : parent._parent._tree.children.length;
						parent = parent._parent;
						if (!parent)
								return null;
				}
		}
		get firstChild() { return this.nextChild(0, 1, 0, 4 /* Side.DontCare */); }
		get lastChild() { return this.nextChild(this._tree.children.length - 1, -1, 0, 4 /* Side.DontCare */); }
		childAfter(pos) { return this.nextChild(0, 1, pos, 2 /* Side.After */); }
		childBefore(pos) { return this.nextChild(this._tree.children.length - 1, -1, pos, -2 /* Side.Before */); }
		prop(prop) { return this._tree.prop(prop); }
		enter(pos, side, mode = 0) {
				let mounted;
				if (!(mode & IterMode.IgnoreOverlays) && (mounted = MountedTree.get(this._tree)) && mounted.overlay) {
						let rPos = pos - this.from, enterBracketed = (mode & IterMode.EnterBracketed) && mounted.bracketed;
						for (let { from, to } of mounted.overlay) {
								if ((side > 0 || enterBracketed ? from <= rPos : from < rPos) &&
										(side < 0 || enterBracketed ? to >= rPos : to > rPos))
										return new TreeNode(mounted.tree, mounted.overlay[0].from + this.from, -1, this);
						}
				}
				return this.nextChild(0, 1, pos, side, mode);
		}
		nextSignificantParent() {
				let val = this;
				while (val.type.isAnonymous && val._parent)
						val = val._parent;
				return val;
		}
		get parent() {
				return this._parent ? this._parent.nextSignificantParent() : null;
		}
		get nextSibling() {
				return this._parent && this.index >= 0 ? this._parent.nextChild(this.index + 1, 1, 0, 4 /* Side.DontCare */) : null;
		}
		get prevSibling() {
				return this._parent && this.index >= 0 ? this._parent.nextChild(this.index - 1, -1, 0, 4 /* Side.DontCare */) : null;
		}
		get tree() { return this._tree; }
		toTree() { return this._tree; }
		toString() { return this._tree.toString(); }
}
function getChildren(node, type, before, after) {
		let cur = node.cursor(), result = [];
		if (!cur.firstChild())
				return result;
		if (before != null)
				for (let found = false; !found;) {
						found = cur.type.is(before);
						if (!cur.nextSibling())
								return result;
				}
		for (;;) {
				if (after != null && cur.type.is(after))
						return result;
				if (cur.type.is(type))
						result.push(cur.node);
				if (!cur.nextSibling())
						return after == null ? result : [];
		}
}
function matchNodeContext(node, context, i = context.length - 1) {
		for (let p = node; i >= 0; p = p.parent) {
				if (!p)
						return false;
				if (!p.type.isAnonymous) {
						if (context[i] && context[i] != p.name)
								return false;
						i--;
				}
		}
		return true;
}
class BufferContext {
		constructor(parent, buffer, index, start) {
				this.parent = parent;
				this.buffer = buffer;
				this.index = index;
				this.start = start;
		}
}
class BufferNode extends BaseNode {
		get name() { return this.type.name; }
		get from() { return this.context.start + this.context.buffer.buffer[this.index + 1]; }
		get to() { return this.context.start + this.context.buffer.buffer[this.index + 2]; }
		constructor(context, _parent, index) {
				super();
				this.context = context;
				this._parent = _parent;
				this.index = index;
				this.type = context.buffer.set.types[context.buffer.buffer[index]];
		}
		child(dir, pos, side) {
				let { buffer } = this.context;
				let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.context.start, side);
				return index < 0 ? null : new BufferNode(this.context, this, index);
		}
		get firstChild() { return this.child(1, 0, 4 /* Side.DontCare */); }
		get lastChild() { return this.child(-1, 0, 4 /* Side.DontCare */); }
		childAfter(pos) { return this.child(1, pos, 2 /* Side.After */); }
		childBefore(pos) { return this.child(-1, pos, -2 /* Side.Before */); }
		prop(prop) { return this.type.prop(prop); }
		enter(pos, side, mode = 0) {
				if (mode & IterMode.ExcludeBuffers)
						return null;
				let { buffer } = this.context;
				let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], side > 0 ? 1 : -1, pos - this.context.start, side);
				return index < 0 ? null : new BufferNode(this.context, this, index);
		}
		get parent() {
				return this._parent || this.context.parent.nextSignificantParent();
		}
		externalSibling(dir) {
				return this._parent ? null : this.context.parent.nextChild(this.context.index + dir, dir, 0, 4 /* Side.DontCare */);
		}
		get nextSibling() {
				let { buffer } = this.context;
				let after = buffer.buffer[this.index + 3];
				if (after < (this._parent ? buffer.buffer[this._parent.index + 3] : buffer.buffer.length))
						return new BufferNode(this.context, this._parent, after);
				return this.externalSibling(1);
		}
		get prevSibling() {
				let { buffer } = this.context;
				let parentStart = this._parent ? this._parent.index + 4 : 0;
				if (this.index == parentStart)
						return this.externalSibling(-1);
				return new BufferNode(this.context, this._parent, buffer.findChild(parentStart, this.index, -1, 0, 4 /* Side.DontCare */));
		}
		get tree() { return null; }
		toTree() {
				let children = [], positions = [];
				let { buffer } = this.context;
				let startI = this.index + 4, endI = buffer.buffer[this.index + 3];
				if (endI > startI) {
						let from = buffer.buffer[this.index + 1];
						children.push(buffer.slice(startI, endI, from));
						positions.push(0);
				}
				return new Tree(this.type, children, positions, this.to - this.from);
		}
		toString() { return this.context.buffer.childString(this.index); }
}
function iterStack(heads) {
		if (!heads.length)
				return null;
		let pick = 0, picked = heads[0];
		for (let i = 1; i < heads.length; i++) {
				let node = heads[i];
				if (node.from > picked.from || node.to < picked.to) {
						picked = node;
						pick = i;
				}
		}
		let next = picked instanceof TreeNode && picked.index < 0 ? null : picked.parent;
		let newHeads = heads.slice();
		if (next)
				newHeads[pick] = next;
		else
				newHeads.splice(pick, 1);
		return new StackIterator(newHeads, picked);
}
class StackIterator {
		constructor(heads, node) {
				this.heads = heads;
				this.node = node;
		}
		get next() { return iterStack(this.heads); }
}
function stackIterator(tree, pos, side) {
		let inner = tree.resolveInner(pos, side), layers = null;
		for (let scan = inner instanceof TreeNode ? inner : inner.context.parent; scan; scan = scan.parent) {
				if (scan.index < 0) { // This is an overlay root
						let parent = scan.parent;
						(layers || (layers = [inner])).push(parent.resolve(pos, side));
						scan = parent;
				}
				else {
						let mount = MountedTree.get(scan.tree);
						if (mount && mount.overlay && mount.overlay[0].from <= pos && mount.overlay[mount.overlay.length - 1].to >= pos) {
								let root = new TreeNode(mount.tree, mount.overlay[0].from + scan.from, -1, scan);
								(layers || (layers = [inner])).push(resolveNode(root, pos, side, false));
						}
				}
		}
		return layers ? iterStack(layers) : inner;
}
class TreeCursor {
		get name() { return this.type.name; }
		constructor(node, mode = 0) {
				this.buffer = null;
				this.stack = [];
				this.index = 0;
				this.bufferNode = null;
				this.mode = mode & ~IterMode.EnterBracketed;
				if (node instanceof TreeNode) {
						this.yieldNode(node);
				}
				else {
						this._tree = node.context.parent;
						this.buffer = node.context;
						for (let n = node._parent; n; n = n._parent)
								this.stack.unshift(n.index);
						this.bufferNode = node;
						this.yieldBuf(node.index);
				}
		}
		yieldNode(node) {
				if (!node)
						return false;
				this._tree = node;
				this.type = node.type;
				this.from = node.from;
				this.to = node.to;
				return true;
		}
		yieldBuf(index, type) {
				this.index = index;
				let { start, buffer } = this.buffer;
				this.type = type || buffer.set.types[buffer.buffer[index]];
				this.from = start + buffer.buffer[index + 1];
				this.to = start + buffer.buffer[index + 2];
				return true;
		}
		yield(node) {
				if (!node)
						return false;
				if (node instanceof TreeNode) {
						this.buffer = null;
						return this.yieldNode(node);
				}
				this.buffer = node.context;
				return this.yieldBuf(node.index, node.type);
		}
		toString() {
				return this.buffer ? this.buffer.buffer.childString(this.index) : this._tree.toString();
		}
		enterChild(dir, pos, side) {
				if (!this.buffer)
						return this.yield(this._tree.nextChild(dir < 0 ? this._tree._tree.children.length - 1 : 0, dir, pos, side, this.mode));
				let { buffer } = this.buffer;
				let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.buffer.start, side);
				if (index < 0)
						return false;
				this.stack.push(this.index);
				return this.yieldBuf(index);
		}
		firstChild() { return this.enterChild(1, 0, 4 /* Side.DontCare */); }
		lastChild() { return this.enterChild(-1, 0, 4 /* Side.DontCare */); }
		childAfter(pos) { return this.enterChild(1, pos, 2 /* Side.After */); }
		childBefore(pos) { return this.enterChild(-1, pos, -2 /* Side.Before */); }
		enter(pos, side, mode = this.mode) {
				if (!this.buffer)
						return this.yield(this._tree.enter(pos, side, mode));
				return mode & IterMode.ExcludeBuffers ? false : this.enterChild(1, pos, side);
		}
		parent() {
				if (!this.buffer)
						return this.yieldNode((this.mode & IterMode.IncludeAnonymous) ? this._tree._parent : this._tree.parent);
				if (this.stack.length)
						return this.yieldBuf(this.stack.pop());
				let parent = (this.mode & IterMode.IncludeAnonymous) ? this.buffer.parent : this.buffer.parent.nextSignificantParent();
				this.buffer = null;
				return this.yieldNode(parent);
		}
		sibling(dir) {
				if (!this.buffer)
						return !this._tree._parent ? false
								: this.yield(this._tree.index < 0 ? null
										: this._tree._parent.nextChild(this._tree.index + dir, dir, 0, 4 /* Side.DontCare */, this.mode));
				let { buffer } = this.buffer, d = this.stack.length - 1;
				if (dir < 0) {
						let parentStart = d < 0 ? 0 : this.stack[d] + 4;
						if (this.index != parentStart)
								return this.yieldBuf(buffer.findChild(parentStart, this.index, -1, 0, 4 /* Side.DontCare */));
				}
				else {
						let after = buffer.buffer[this.index + 3];
						if (after < (d < 0 ? buffer.buffer.length : buffer.buffer[this.stack[d] + 3]))
								return this.yieldBuf(after);
				}
				return d < 0 ? this.yield(this.buffer.parent.nextChild(this.buffer.index + dir, dir, 0, 4 /* Side.DontCare */, this.mode)) : false;
		}
		nextSibling() { return this.sibling(1); }
		prevSibling() { return this.sibling(-1); }
		atLastNode(dir) {
				let index, parent, { buffer } = this;
				if (buffer) {
						if (dir > 0) {
								if (this.index < buffer.buffer.buffer.length)
										return false;
						}
						else {
								for (let i = 0; i < this.index; i++)
										if (buffer.buffer.buffer[i + 3] < this.index)
												return false;
						}
						({ index, parent } = buffer);
				}
				else {
						({ index, _parent: parent } = this._tree);
				}
				for (; parent; { index, _parent: parent } = parent) {
						if (index > -1)
								for (let i = index + dir, e = dir < 0 ? -1 : parent._tree.children.length; i != e; i += dir) {
										let child = parent._tree.children[i];
										if ((this.mode & IterMode.IncludeAnonymous) ||
												child instanceof TreeBuffer ||
												!child.type.isAnonymous ||
												hasChild(child))
												return false;
								}
				}
				return true;
		}
		move(dir, enter) {
				if (enter && this.enterChild(dir, 0, 4 /* Side.DontCare */))
						return true;
				for (;;) {
						if (this.sibling(dir))
								return true;
						if (this.atLastNode(dir) || !this.parent())
								return false;
				}
		}
		next(enter = true) { return this.move(1, enter); }
		prev(enter = true) { return this.move(-1, enter); }
		moveTo(pos, side = 0) {
				while (this.from == this.to ||
						(side < 1 ? this.from >= pos : this.from > pos) ||
						(side > -1 ? this.to <= pos : this.to < pos))
						if (!this.parent())
								break;
				while (this.enterChild(1, pos, side)) { }
				return this;
		}
		get node() {
				if (!this.buffer)
						return this._tree;
				let cache = this.bufferNode, result = null, depth = 0;
				if (cache && cache.context == this.buffer) {
						scan: for (let index = this.index, d = this.stack.length; d >= 0;) {
								for (let c = cache; c; c = c._parent)
										if (c.index == index) {
												if (index == this.index)
														return c;
												result = c;
												depth = d + 1;
												break scan;
										}
								index = this.stack[--d];
						}
				}
				for (let i = depth; i < this.stack.length; i++)
						result = new BufferNode(this.buffer, result, this.stack[i]);
				return this.bufferNode = new BufferNode(this.buffer, result, this.index);
		}
		get tree() {
				return this.buffer ? null : this._tree._tree;
		}
		iterate(enter, leave) {
				for (let depth = 0;;) {
						let mustLeave = false;
						if (this.type.isAnonymous || enter(this) !== false) {
								if (this.firstChild()) {
										depth++;
										continue;
								}
								if (!this.type.isAnonymous)
										mustLeave = true;
						}
						for (;;) {
								if (mustLeave && leave)
										leave(this);
								mustLeave = this.type.isAnonymous;
								if (!depth)
										return;
								if (this.nextSibling())
										break;
								this.parent();
								depth--;
								mustLeave = true;
						}
				}
		}
		matchContext(context) {
				if (!this.buffer)
						return matchNodeContext(this.node.parent, context);
				let { buffer } = this.buffer, { types } = buffer.set;
				for (let i = context.length - 1, d = this.stack.length - 1; i >= 0; d--) {
						if (d < 0)
								return matchNodeContext(this._tree, context, i);
						let type = types[buffer.buffer[this.stack[d]]];
						if (!type.isAnonymous) {
								if (context[i] && context[i] != type.name)
										return false;
								i--;
						}
				}
				return true;
		}
}
function hasChild(tree) {
		return tree.children.some(ch => ch instanceof TreeBuffer || !ch.type.isAnonymous || hasChild(ch));
}
function buildTree(data) {
		var _a;
		let { buffer, nodeSet, maxBufferLength = DefaultBufferLength, reused = [], minRepeatType = nodeSet.types.length } = data;
		let cursor = Array.isArray(buffer) ? new FlatBufferCursor(buffer, buffer.length) : buffer;
		let types = nodeSet.types;
		let contextHash = 0, lookAhead = 0;
		function takeNode(parentStart, minPos, children, positions, inRepeat, depth) {
				let { id, start, end, size } = cursor;
				let lookAheadAtStart = lookAhead, contextAtStart = contextHash;
				if (size < 0) {
						cursor.next();
						if (size == -1 /* SpecialRecord.Reuse */) {
								let node = reused[id];
								children.push(node);
								positions.push(start - parentStart);
								return;
						}
						else if (size == -3 /* SpecialRecord.ContextChange */) { // Context change
								contextHash = id;
								return;
						}
						else if (size == -4 /* SpecialRecord.LookAhead */) {
								lookAhead = id;
								return;
						}
						else {
								throw new RangeError(`Unrecognized record size: ${size}`);
						}
				}
				let type = types[id], node, buffer;
				let startPos = start - parentStart;
				if (end - start <= maxBufferLength && (buffer = findBufferSize(cursor.pos - minPos, inRepeat))) {
						let data = new Uint16Array(buffer.size - buffer.skip);
						let endPos = cursor.pos - buffer.size, index = data.length;
						while (cursor.pos > endPos)
								index = copyToBuffer(buffer.start, data, index);
						node = new TreeBuffer(data, end - buffer.start, nodeSet);
						startPos = buffer.start - parentStart;
				}
				else { // Make it a node
						let endPos = cursor.pos - size;
						cursor.next();
						let localChildren = [], localPositions = [];
						let localInRepeat = id >= minRepeatType ? id : -1;
						let lastGroup = 0, lastEnd = end, groupLookAhead = lookAheadAtStart;
						while (cursor.pos > endPos) {
								if (localInRepeat >= 0 && cursor.id == localInRepeat && cursor.size >= 0) {
										if (cursor.end <= lastEnd - maxBufferLength) {
												makeRepeatLeaf(localChildren, localPositions, start, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
												lastGroup = localChildren.length;
												lastEnd = cursor.end;
												groupLookAhead = lookAhead;
										}
										cursor.next();
								}
								else if (depth > 2500 /* CutOff.Depth */) {
										takeFlatNode(start, endPos, localChildren, localPositions);
								}
								else {
										if (localInRepeat >= 0 && cursor.size == -1 /* SpecialRecord.Reuse */ &&
												reused[cursor.id].type == nodeSet.types[localInRepeat]) {
												if (lastGroup < localChildren.length)
														makeRepeatLeaf(localChildren, localPositions, start, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
												lastGroup = localChildren.length + 1;
												lastEnd = cursor.start;
												groupLookAhead = lookAhead;
										}
										takeNode(start, endPos, localChildren, localPositions, localInRepeat, depth + 1);
								}
						}
						if (localInRepeat >= 0 && lastGroup > 0 && lastGroup < localChildren.length)
								makeRepeatLeaf(localChildren, localPositions, start, lastGroup, start, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
						localChildren.reverse();
						localPositions.reverse();
						if (localInRepeat > -1 && lastGroup > 0) {
								let make = makeBalanced(type, contextAtStart);
								node = balanceRange(type, localChildren, localPositions, 0, localChildren.length, 0, end - start, make, make);
						}
						else {
								node = makeTree(type, localChildren, localPositions, end - start, lookAheadAtStart - end, contextAtStart);
						}
				}
				children.push(node);
				positions.push(startPos);
		}
		function takeFlatNode(parentStart, minPos, children, positions) {
				let nodes = []; // Temporary, inverted array of leaf nodes found, with absolute positions
				let nodeCount = 0, stopAt = -1;
				while (cursor.pos > minPos) {
						let { id, start, end, size } = cursor;
						if (size > 4) { // Not a leaf
								cursor.next();
						}
						else if (stopAt > -1 && start < stopAt) {
								break;
						}
						else {
								if (stopAt < 0)
										stopAt = end - maxBufferLength;
								nodes.push(id, start, end);
								nodeCount++;
								cursor.next();
						}
				}
				if (nodeCount) {
						let buffer = new Uint16Array(nodeCount * 4);
						let start = nodes[nodes.length - 2];
						for (let i = nodes.length - 3, j = 0; i >= 0; i -= 3) {
								buffer[j++] = nodes[i];
								buffer[j++] = nodes[i + 1] - start;
								buffer[j++] = nodes[i + 2] - start;
								buffer[j++] = j;
						}
						children.push(new TreeBuffer(buffer, nodes[2] - start, nodeSet));
						positions.push(start - parentStart);
				}
		}
		function makeBalanced(type, contextHash) {
				return (children, positions, length) => {
						let lookAhead = 0, lastI = children.length - 1, last, lookAheadProp;
						if (lastI >= 0 && (last = children[lastI]) instanceof Tree) {
								if (!lastI && last.type == type && last.length == length)
										return last;
								if (lookAheadProp = last.prop(NodeProp.lookAhead))
										lookAhead = positions[lastI] + last.length + lookAheadProp - length;
						}
						return makeTree(type, children, positions, length, lookAhead, contextHash);
				};
		}
		function makeRepeatLeaf(children, positions, base, i, from, to, type, lookAhead, contextHash) {
				let localChildren = [], localPositions = [];
				while (children.length > i) {
						localChildren.push(children.pop());
						localPositions.push(positions.pop() + base - from);
				}
				children.push(makeTree(nodeSet.types[type], localChildren, localPositions, to - from, lookAhead - to, contextHash));
				positions.push(from - base);
		}
		function makeTree(type, children, positions, length, lookAhead, contextHash, props) {
				if (contextHash) {
						let pair = [NodeProp.contextHash, contextHash];
						props = props ? [pair].concat(props) : [pair];
				}
				if (lookAhead > 25) {
						let pair = [NodeProp.lookAhead, lookAhead];
						props = props ? [pair].concat(props) : [pair];
				}
				return new Tree(type, children, positions, length, props);
		}
		function findBufferSize(maxSize, inRepeat) {
				let fork = cursor.fork();
				let size = 0, start = 0, skip = 0, minStart = fork.end - maxBufferLength;
				let result = { size: 0, start: 0, skip: 0 };
				scan: for (let minPos = fork.pos - maxSize; fork.pos > minPos;) {
						let nodeSize = fork.size;
						if (fork.id == inRepeat && nodeSize >= 0) {
								result.size = size;
								result.start = start;
								result.skip = skip;
								skip += 4;
								size += 4;
								fork.next();
								continue;
						}
						let startPos = fork.pos - nodeSize;
						if (nodeSize < 0 || startPos < minPos || fork.start < minStart)
								break;
						let localSkipped = fork.id >= minRepeatType ? 4 : 0;
						let nodeStart = fork.start;
						fork.next();
						while (fork.pos > startPos) {
								if (fork.size < 0) {
										if (fork.size == -3 /* SpecialRecord.ContextChange */ || fork.size == -4 /* SpecialRecord.LookAhead */)
												localSkipped += 4;
										else
												break scan;
								}
								else if (fork.id >= minRepeatType) {
										localSkipped += 4;
								}
								fork.next();
						}
						start = nodeStart;
						size += nodeSize;
						skip += localSkipped;
				}
				if (inRepeat < 0 || size == maxSize) {
						result.size = size;
						result.start = start;
						result.skip = skip;
				}
				return result.size > 4 ? result : undefined;
		}
		function copyToBuffer(bufferStart, buffer, index) {
				let { id, start, end, size } = cursor;
				cursor.next();
				if (size >= 0 && id < minRepeatType) {
						let startIndex = index;
						if (size > 4) {
								let endPos = cursor.pos - (size - 4);
								while (cursor.pos > endPos)
										index = copyToBuffer(bufferStart, buffer, index);
						}
						buffer[--index] = startIndex;
						buffer[--index] = end - bufferStart;
						buffer[--index] = start - bufferStart;
						buffer[--index] = id;
				}
				else if (size == -3 /* SpecialRecord.ContextChange */) {
						contextHash = id;
				}
				else if (size == -4 /* SpecialRecord.LookAhead */) {
						lookAhead = id;
				}
				return index;
		}
		let children = [], positions = [];
		while (cursor.pos > 0)
				takeNode(data.start || 0, data.bufferStart || 0, children, positions, -1, 0);
		let length = (_a = data.length) !== null && _a !== void 0 ? _a : (children.length ? positions[0] + children[0].length : 0);
		return new Tree(types[data.topID], children.reverse(), positions.reverse(), length);
}
const nodeSizeCache = new WeakMap;
function nodeSize(balanceType, node) {
		if (!balanceType.isAnonymous || node instanceof TreeBuffer || node.type != balanceType)
				return 1;
		let size = nodeSizeCache.get(node);
		if (size == null) {
				size = 1;
				for (let child of node.children) {
						if (child.type != balanceType || !(child instanceof Tree)) {
								size = 1;
								break;
						}
						size += nodeSize(balanceType, child);
				}
				nodeSizeCache.set(node, size);
		}
		return size;
}
function balanceRange(
balanceType, 
children, positions, 
from, to, 
start, 
length, 
mkTop, 
mkTree) {
		let total = 0;
		for (let i = from; i < to; i++)
				total += nodeSize(balanceType, children[i]);
		let maxChild = Math.ceil((total * 1.5) / 8 /* Balance.BranchFactor */);
		let localChildren = [], localPositions = [];
		function divide(children, positions, from, to, offset) {
				for (let i = from; i < to;) {
						let groupFrom = i, groupStart = positions[i], groupSize = nodeSize(balanceType, children[i]);
						i++;
						for (; i < to; i++) {
								let nextSize = nodeSize(balanceType, children[i]);
								if (groupSize + nextSize >= maxChild)
										break;
								groupSize += nextSize;
						}
						if (i == groupFrom + 1) {
								if (groupSize > maxChild) {
										let only = children[groupFrom]; // Only trees can have a size > 1
										divide(only.children, only.positions, 0, only.children.length, positions[groupFrom] + offset);
										continue;
								}
								localChildren.push(children[groupFrom]);
						}
						else {
								let length = positions[i - 1] + children[i - 1].length - groupStart;
								localChildren.push(balanceRange(balanceType, children, positions, groupFrom, i, groupStart, length, null, mkTree));
						}
						localPositions.push(groupStart + offset - start);
				}
		}
		divide(children, positions, from, to, 0);
		return (mkTop || mkTree)(localChildren, localPositions, length);
}
class NodeWeakMap {
		constructor() {
				this.map = new WeakMap();
		}
		setBuffer(buffer, index, value) {
				let inner = this.map.get(buffer);
				if (!inner)
						this.map.set(buffer, inner = new Map);
				inner.set(index, value);
		}
		getBuffer(buffer, index) {
				let inner = this.map.get(buffer);
				return inner && inner.get(index);
		}
		set(node, value) {
				if (node instanceof BufferNode)
						this.setBuffer(node.context.buffer, node.index, value);
				else if (node instanceof TreeNode)
						this.map.set(node.tree, value);
		}
		get(node) {
				return node instanceof BufferNode ? this.getBuffer(node.context.buffer, node.index)
						: node instanceof TreeNode ? this.map.get(node.tree) : undefined;
		}
		cursorSet(cursor, value) {
				if (cursor.buffer)
						this.setBuffer(cursor.buffer.buffer, cursor.index, value);
				else
						this.map.set(cursor.tree, value);
		}
		cursorGet(cursor) {
				return cursor.buffer ? this.getBuffer(cursor.buffer.buffer, cursor.index) : this.map.get(cursor.tree);
		}
}
class TreeFragment {
		constructor(
		from, 
		to, 
		tree, 
		offset, openStart = false, openEnd = false) {
				this.from = from;
				this.to = to;
				this.tree = tree;
				this.offset = offset;
				this.open = (openStart ? 1 /* Open.Start */ : 0) | (openEnd ? 2 /* Open.End */ : 0);
		}
		get openStart() { return (this.open & 1 /* Open.Start */) > 0; }
		get openEnd() { return (this.open & 2 /* Open.End */) > 0; }
		static addTree(tree, fragments = [], partial = false) {
				let result = [new TreeFragment(0, tree.length, tree, 0, false, partial)];
				for (let f of fragments)
						if (f.to > tree.length)
								result.push(f);
				return result;
		}
		static applyChanges(fragments, changes, minGap = 128) {
				if (!changes.length)
						return fragments;
				let result = [];
				let fI = 1, nextF = fragments.length ? fragments[0] : null;
				for (let cI = 0, pos = 0, off = 0;; cI++) {
						let nextC = cI < changes.length ? changes[cI] : null;
						let nextPos = nextC ? nextC.fromA : 1e9;
						if (nextPos - pos >= minGap)
								while (nextF && nextF.from < nextPos) {
										let cut = nextF;
										if (pos >= cut.from || nextPos <= cut.to || off) {
												let fFrom = Math.max(cut.from, pos) - off, fTo = Math.min(cut.to, nextPos) - off;
												cut = fFrom >= fTo ? null : new TreeFragment(fFrom, fTo, cut.tree, cut.offset + off, cI > 0, !!nextC);
										}
										if (cut)
												result.push(cut);
										if (nextF.to > nextPos)
												break;
										nextF = fI < fragments.length ? fragments[fI++] : null;
								}
						if (!nextC)
								break;
						pos = nextC.toA;
						off = nextC.toA - nextC.toB;
				}
				return result;
		}
}
class Parser {
		startParse(input, fragments, ranges) {
				if (typeof input == "string")
						input = new StringInput(input);
				ranges = !ranges ? [new Range(0, input.length)] : ranges.length ? ranges.map(r => new Range(r.from, r.to)) : [new Range(0, 0)];
				return this.createParse(input, fragments || [], ranges);
		}
		parse(input, fragments, ranges) {
				let parse = this.startParse(input, fragments, ranges);
				for (;;) {
						let done = parse.advance();
						if (done)
								return done;
				}
		}
}
class StringInput {
		constructor(string) {
				this.string = string;
		}
		get length() { return this.string.length; }
		chunk(from) { return this.string.slice(from); }
		get lineChunks() { return false; }
		read(from, to) { return this.string.slice(from, to); }
}
function parseMixed(nest) {
		return (parse, input, fragments, ranges) => new MixedParse(parse, nest, input, fragments, ranges);
}
class InnerParse {
		constructor(parser, parse, overlay, bracketed, target, from) {
				this.parser = parser;
				this.parse = parse;
				this.overlay = overlay;
				this.bracketed = bracketed;
				this.target = target;
				this.from = from;
		}
}
function checkRanges(ranges) {
		if (!ranges.length || ranges.some(r => r.from >= r.to))
				throw new RangeError("Invalid inner parse ranges given: " + JSON.stringify(ranges));
}
class ActiveOverlay {
		constructor(parser, predicate, mounts, index, start, bracketed, target, prev) {
				this.parser = parser;
				this.predicate = predicate;
				this.mounts = mounts;
				this.index = index;
				this.start = start;
				this.bracketed = bracketed;
				this.target = target;
				this.prev = prev;
				this.depth = 0;
				this.ranges = [];
		}
}
const stoppedInner = new NodeProp({ perNode: true });
class MixedParse {
		constructor(base, nest, input, fragments, ranges) {
				this.nest = nest;
				this.input = input;
				this.fragments = fragments;
				this.ranges = ranges;
				this.inner = [];
				this.innerDone = 0;
				this.baseTree = null;
				this.stoppedAt = null;
				this.baseParse = base;
		}
		advance() {
				if (this.baseParse) {
						let done = this.baseParse.advance();
						if (!done)
								return null;
						this.baseParse = null;
						this.baseTree = done;
						this.startInner();
						if (this.stoppedAt != null)
								for (let inner of this.inner)
										inner.parse.stopAt(this.stoppedAt);
				}
				if (this.innerDone == this.inner.length) {
						let result = this.baseTree;
						if (this.stoppedAt != null)
								result = new Tree(result.type, result.children, result.positions, result.length, result.propValues.concat([[stoppedInner, this.stoppedAt]]));
						return result;
				}
				let inner = this.inner[this.innerDone], done = inner.parse.advance();
				if (done) {
						this.innerDone++;
						let props = Object.assign(Object.create(null), inner.target.props);
						props[NodeProp.mounted.id] = new MountedTree(done, inner.overlay, inner.parser, inner.bracketed);
						inner.target.props = props;
				}
				return null;
		}
		get parsedPos() {
				if (this.baseParse)
						return 0;
				let pos = this.input.length;
				for (let i = this.innerDone; i < this.inner.length; i++) {
						if (this.inner[i].from < pos)
								pos = Math.min(pos, this.inner[i].parse.parsedPos);
				}
				return pos;
		}
		stopAt(pos) {
				this.stoppedAt = pos;
				if (this.baseParse)
						this.baseParse.stopAt(pos);
				else
						for (let i = this.innerDone; i < this.inner.length; i++)
								this.inner[i].parse.stopAt(pos);
		}
		startInner() {
				let fragmentCursor = new FragmentCursor(this.fragments);
				let overlay = null;
				let covered = null;
				let cursor = new TreeCursor(new TreeNode(this.baseTree, this.ranges[0].from, 0, null), IterMode.IncludeAnonymous | IterMode.IgnoreMounts);
				scan: for (let nest, isCovered;;) {
						let enter = true, range;
						if (this.stoppedAt != null && cursor.from >= this.stoppedAt) {
								enter = false;
						}
						else if (fragmentCursor.hasNode(cursor)) {
								if (overlay) {
										let match = overlay.mounts.find(m => m.frag.from <= cursor.from && m.frag.to >= cursor.to && m.mount.overlay);
										if (match)
												for (let r of match.mount.overlay) {
														let from = r.from + match.pos, to = r.to + match.pos;
														if (from >= cursor.from && to <= cursor.to && !overlay.ranges.some(r => r.from < to && r.to > from))
																overlay.ranges.push({ from, to });
												}
								}
								enter = false;
						}
						else if (covered && (isCovered = checkCover(covered.ranges, cursor.from, cursor.to))) {
								enter = isCovered != 2 /* Cover.Full */;
						}
						else if (!cursor.type.isAnonymous && (nest = this.nest(cursor, this.input)) &&
								(cursor.from < cursor.to || !nest.overlay)) {
								if (!cursor.tree) {
										materialize(cursor);
										if (overlay)
												overlay.depth++;
										if (covered)
												covered.depth++;
								}
								let oldMounts = fragmentCursor.findMounts(cursor.from, nest.parser);
								if (typeof nest.overlay == "function") {
										overlay = new ActiveOverlay(nest.parser, nest.overlay, oldMounts, this.inner.length, cursor.from, !!nest.bracketed, cursor.tree, overlay);
								}
								else {
										let ranges = punchRanges(this.ranges, nest.overlay ||
												(cursor.from < cursor.to ? [new Range(cursor.from, cursor.to)] : []));
										if (ranges.length)
												checkRanges(ranges);
										if (ranges.length || !nest.overlay)
												this.inner.push(new InnerParse(nest.parser, ranges.length ? nest.parser.startParse(this.input, enterFragments(oldMounts, ranges), ranges)
														: nest.parser.startParse(""), nest.overlay ? nest.overlay.map(r => new Range(r.from - cursor.from, r.to - cursor.from)) : null, !!nest.bracketed, cursor.tree, ranges.length ? ranges[0].from : cursor.from));
										if (!nest.overlay)
												enter = false;
										else if (ranges.length)
												covered = { ranges, depth: 0, prev: covered };
								}
						}
						else if (overlay && (range = overlay.predicate(cursor))) {
								if (range === true)
										range = new Range(cursor.from, cursor.to);
								if (range.from < range.to) {
										let last = overlay.ranges.length - 1;
										if (last >= 0 && overlay.ranges[last].to == range.from)
												overlay.ranges[last] = { from: overlay.ranges[last].from, to: range.to };
										else
												overlay.ranges.push(range);
								}
						}
						if (enter && cursor.firstChild()) {
								if (overlay)
										overlay.depth++;
								if (covered)
										covered.depth++;
						}
						else {
								for (;;) {
										if (cursor.nextSibling())
												break;
										if (!cursor.parent())
												break scan;
										if (overlay && !--overlay.depth) {
												let ranges = punchRanges(this.ranges, overlay.ranges);
												if (ranges.length) {
														checkRanges(ranges);
														this.inner.splice(overlay.index, 0, new InnerParse(overlay.parser, overlay.parser.startParse(this.input, enterFragments(overlay.mounts, ranges), ranges), overlay.ranges.map(r => new Range(r.from - overlay.start, r.to - overlay.start)), overlay.bracketed, overlay.target, ranges[0].from));
												}
												overlay = overlay.prev;
										}
										if (covered && !--covered.depth)
												covered = covered.prev;
								}
						}
				}
		}
}
function checkCover(covered, from, to) {
		for (let range of covered) {
				if (range.from >= to)
						break;
				if (range.to > from)
						return range.from <= from && range.to >= to ? 2 /* Cover.Full */ : 1 /* Cover.Partial */;
		}
		return 0 /* Cover.None */;
}
function sliceBuf(buf, startI, endI, nodes, positions, off) {
		if (startI < endI) {
				let from = buf.buffer[startI + 1];
				nodes.push(buf.slice(startI, endI, from));
				positions.push(from - off);
		}
}
function materialize(cursor) {
		let { node } = cursor, stack = [];
		let buffer = node.context.buffer;
		do {
				stack.push(cursor.index);
				cursor.parent();
		} while (!cursor.tree);
		let base = cursor.tree, i = base.children.indexOf(buffer);
		let buf = base.children[i], b = buf.buffer, newStack = [i];
		function split(startI, endI, type, innerOffset, length, stackPos) {
				let targetI = stack[stackPos];
				let children = [], positions = [];
				sliceBuf(buf, startI, targetI, children, positions, innerOffset);
				let from = b[targetI + 1], to = b[targetI + 2];
				newStack.push(children.length);
				let child = stackPos
						? split(targetI + 4, b[targetI + 3], buf.set.types[b[targetI]], from, to - from, stackPos - 1)
						: node.toTree();
				children.push(child);
				positions.push(from - innerOffset);
				sliceBuf(buf, b[targetI + 3], endI, children, positions, innerOffset);
				return new Tree(type, children, positions, length);
		}
		base.children[i] = split(0, b.length, NodeType.none, 0, buf.length, stack.length - 1);
		for (let index of newStack) {
				let tree = cursor.tree.children[index], pos = cursor.tree.positions[index];
				cursor.yield(new TreeNode(tree, pos + cursor.from, index, cursor._tree));
		}
}
class StructureCursor {
		constructor(root, offset) {
				this.offset = offset;
				this.done = false;
				this.cursor = root.cursor(IterMode.IncludeAnonymous | IterMode.IgnoreMounts | IterMode.ExcludeBuffers);
		}
		moveTo(pos) {
				let { cursor } = this, p = pos - this.offset;
				while (!this.done && cursor.from < p) {
						if (cursor.to >= p && cursor.enter(p, 1, IterMode.IncludeAnonymous | IterMode.IgnoreMounts | IterMode.IgnoreOverlays | IterMode.ExcludeBuffers)) ;
						else if (cursor.to <= p) {
								if (!cursor.next(false))
										this.done = true;
						}
						else {
								break;
						}
				}
		}
		hasNode(cursor) {
				this.moveTo(cursor.from);
				if (!this.done && this.cursor.from + this.offset == cursor.from && this.cursor.tree) {
						for (let tree = this.cursor.tree;;) {
								if (tree == cursor.tree)
										return true;
								if (tree.children.length && tree.positions[0] == 0 && tree.children[0] instanceof Tree)
										tree = tree.children[0];
								else
										break;
						}
				}
				return false;
		}
}
function fragEnd(frag) {
		let stopped = frag.tree.prop(stoppedInner);
		return stopped == null ? frag.to : Math.min(frag.to, stopped - frag.offset);
}
class FragmentCursor {
		constructor(fragments) {
				this.fragments = fragments;
				this.curTo = 0;
				this.fragI = 0;
				if (fragments.length) {
						let first = this.curFrag = fragments[0];
						this.curTo = fragEnd(first);
						this.inner = new StructureCursor(first.tree, -first.offset);
				}
				else {
						this.curFrag = this.inner = null;
				}
		}
		hasNode(node) {
				while (this.curFrag && node.from >= this.curTo)
						this.nextFrag();
				return this.curFrag && this.curFrag.from <= node.from && this.curTo >= node.to && this.inner.hasNode(node);
		}
		nextFrag() {
				this.fragI++;
				if (this.fragI == this.fragments.length) {
						this.curFrag = this.inner = null;
				}
				else {
						let frag = this.curFrag = this.fragments[this.fragI];
						this.curTo = fragEnd(frag);
						this.inner = new StructureCursor(frag.tree, -frag.offset);
				}
		}
		findMounts(pos, parser) {
				var _a;
				let result = [];
				if (this.inner) {
						this.inner.cursor.moveTo(pos, 1);
						for (let pos = this.inner.cursor.node; pos; pos = pos.parent) {
								let mount = (_a = pos.tree) === null || _a === void 0 ? void 0 : _a.prop(NodeProp.mounted);
								if (mount && mount.parser == parser) {
										for (let i = this.fragI; i < this.fragments.length; i++) {
												let frag = this.fragments[i];
												if (frag.from >= pos.to)
														break;
												if (frag.tree == this.curFrag.tree)
														result.push({
																frag,
																pos: pos.from - frag.offset,
																mount
														});
										}
								}
						}
				}
				return result;
		}
}
function punchRanges(outer, ranges) {
		let copy = null, current = ranges;
		for (let i = 1, j = 0; i < outer.length; i++) {
				let gapFrom = outer[i - 1].to, gapTo = outer[i].from;
				for (; j < current.length; j++) {
						let r = current[j];
						if (r.from >= gapTo)
								break;
						if (r.to <= gapFrom)
								continue;
						if (!copy)
								current = copy = ranges.slice();
						if (r.from < gapFrom) {
								copy[j] = new Range(r.from, gapFrom);
								if (r.to > gapTo)
										copy.splice(j + 1, 0, new Range(gapTo, r.to));
						}
						else if (r.to > gapTo) {
								copy[j--] = new Range(gapTo, r.to);
						}
						else {
								copy.splice(j--, 1);
						}
				}
		}
		return current;
}
function findCoverChanges(a, b, from, to) {
		let iA = 0, iB = 0, inA = false, inB = false, pos = -1e9;
		let result = [];
		for (;;) {
				let nextA = iA == a.length ? 1e9 : inA ? a[iA].to : a[iA].from;
				let nextB = iB == b.length ? 1e9 : inB ? b[iB].to : b[iB].from;
				if (inA != inB) {
						let start = Math.max(pos, from), end = Math.min(nextA, nextB, to);
						if (start < end)
								result.push(new Range(start, end));
				}
				pos = Math.min(nextA, nextB);
				if (pos == 1e9)
						break;
				if (nextA == pos) {
						if (!inA)
								inA = true;
						else {
								inA = false;
								iA++;
						}
				}
				if (nextB == pos) {
						if (!inB)
								inB = true;
						else {
								inB = false;
								iB++;
						}
				}
		}
		return result;
}
function enterFragments(mounts, ranges) {
		let result = [];
		for (let { pos, mount, frag } of mounts) {
				let startPos = pos + (mount.overlay ? mount.overlay[0].from : 0), endPos = startPos + mount.tree.length;
				let from = Math.max(frag.from, startPos), to = Math.min(frag.to, endPos);
				if (mount.overlay) {
						let overlay = mount.overlay.map(r => new Range(r.from + pos, r.to + pos));
						let changes = findCoverChanges(ranges, overlay, from, to);
						for (let i = 0, pos = from;; i++) {
								let last = i == changes.length, end = last ? to : changes[i].from;
								if (end > pos)
										result.push(new TreeFragment(pos, end, mount.tree, -startPos, frag.from >= pos || frag.openStart, frag.to <= end || frag.openEnd));
								if (last)
										break;
								pos = changes[i].to;
						}
				}
				else {
						result.push(new TreeFragment(from, to, mount.tree, -startPos, frag.from >= startPos || frag.openStart, frag.to <= endPos || frag.openEnd));
				}
		}
		return result;
}
/***/ }),
/***/ 15405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	_A: () => (/* binding */ tags),
	pn: () => (/* binding */ styleTags)
});
var _lezer_common__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33854);
let nextTagID = 0;
class Tag {
		constructor(
		name, 
		set, 
		base, 
		modified) {
				this.name = name;
				this.set = set;
				this.base = base;
				this.modified = modified;
				this.id = nextTagID++;
		}
		toString() {
				let { name } = this;
				for (let mod of this.modified)
						if (mod.name)
								name = `${mod.name}(${name})`;
				return name;
		}
		static define(nameOrParent, parent) {
				let name = typeof nameOrParent == "string" ? nameOrParent : "?";
				if (nameOrParent instanceof Tag)
						parent = nameOrParent;
				if (parent === null || parent === void 0 ? void 0 : parent.base)
						throw new Error("Can not derive from a modified tag");
				let tag = new Tag(name, [], null, []);
				tag.set.push(tag);
				if (parent)
						for (let t of parent.set)
								tag.set.push(t);
				return tag;
		}
		static defineModifier(name) {
				let mod = new Modifier(name);
				return (tag) => {
						if (tag.modified.indexOf(mod) > -1)
								return tag;
						return Modifier.get(tag.base || tag, tag.modified.concat(mod).sort((a, b) => a.id - b.id));
				};
		}
}
let nextModifierID = 0;
class Modifier {
		constructor(name) {
				this.name = name;
				this.instances = [];
				this.id = nextModifierID++;
		}
		static get(base, mods) {
				if (!mods.length)
						return base;
				let exists = mods[0].instances.find(t => t.base == base && sameArray(mods, t.modified));
				if (exists)
						return exists;
				let set = [], tag = new Tag(base.name, set, base, mods);
				for (let m of mods)
						m.instances.push(tag);
				let configs = powerSet(mods);
				for (let parent of base.set)
						if (!parent.modified.length)
								for (let config of configs)
										set.push(Modifier.get(parent, config));
				return tag;
		}
}
function sameArray(a, b) {
		return a.length == b.length && a.every((x, i) => x == b[i]);
}
function powerSet(array) {
		let sets = [[]];
		for (let i = 0; i < array.length; i++) {
				for (let j = 0, e = sets.length; j < e; j++) {
						sets.push(sets[j].concat(array[i]));
				}
		}
		return sets.sort((a, b) => b.length - a.length);
}
function styleTags(spec) {
		let byName = Object.create(null);
		for (let prop in spec) {
				let tags = spec[prop];
				if (!Array.isArray(tags))
						tags = [tags];
				for (let part of prop.split(" "))
						if (part) {
								let pieces = [], mode = 2 /* Mode.Normal */, rest = part;
								for (let pos = 0;;) {
										if (rest == "..." && pos > 0 && pos + 3 == part.length) {
												mode = 1 /* Mode.Inherit */;
												break;
										}
										let m = /^"(?:[^"\\]|\\.)*?"|[^\/!]+/.exec(rest);
										if (!m)
												throw new RangeError("Invalid path: " + part);
										pieces.push(m[0] == "*" ? "" : m[0][0] == '"' ? JSON.parse(m[0]) : m[0]);
										pos += m[0].length;
										if (pos == part.length)
												break;
										let next = part[pos++];
										if (pos == part.length && next == "!") {
												mode = 0 /* Mode.Opaque */;
												break;
										}
										if (next != "/")
												throw new RangeError("Invalid path: " + part);
										rest = part.slice(pos);
								}
								let last = pieces.length - 1, inner = pieces[last];
								if (!inner)
										throw new RangeError("Invalid path: " + part);
								let rule = new Rule(tags, mode, last > 0 ? pieces.slice(0, last) : null);
								byName[inner] = rule.sort(byName[inner]);
						}
		}
		return ruleNodeProp.add(byName);
}
const ruleNodeProp = new _lezer_common__WEBPACK_IMPORTED_MODULE_0__/* .NodeProp */ .uY({
		combine(a, b) {
				let cur, root, take;
				while (a || b) {
						if (!a || b && a.depth <= b.depth) {
								take = b;
								b = b.next;
						}
						else {
								take = a;
								a = a.next;
						}
						if (cur && cur.mode == take.mode && !take.context && !cur.context)
								continue;
						let copy = new Rule(take.tags, take.mode, take.context);
						if (cur)
								cur.next = copy;
						else
								root = copy;
						cur = copy;
				}
				return root;
		}
});
class Rule {
		constructor(tags, mode, context, next) {
				this.tags = tags;
				this.mode = mode;
				this.context = context;
				this.next = next;
		}
		get opaque() { return this.mode == 0 /* Mode.Opaque */; }
		get inherit() { return this.mode == 1 /* Mode.Inherit */; }
		sort(other) {
				if (!other || other.depth < this.depth) {
						this.next = other;
						return this;
				}
				other.next = this.sort(other.next);
				return other;
		}
		get depth() { return this.context ? this.context.length : 0; }
}
Rule.empty = new Rule([], 2 /* Mode.Normal */, null);
function tagHighlighter(tags, options) {
		let map = Object.create(null);
		for (let style of tags) {
				if (!Array.isArray(style.tag))
						map[style.tag.id] = style.class;
				else
						for (let tag of style.tag)
								map[tag.id] = style.class;
		}
		let { scope, all = null } = options || {};
		return {
				style: (tags) => {
						let cls = all;
						for (let tag of tags) {
								for (let sub of tag.set) {
										let tagClass = map[sub.id];
										if (tagClass) {
												cls = cls ? cls + " " + tagClass : tagClass;
												break;
										}
								}
						}
						return cls;
				},
				scope
		};
}
function highlightTags(highlighters, tags) {
		let result = null;
		for (let highlighter of highlighters) {
				let value = highlighter.style(tags);
				if (value)
						result = result ? result + " " + value : value;
		}
		return result;
}
function highlightTree(tree, highlighter, 
putStyle, 
from = 0, 
to = tree.length) {
		let builder = new HighlightBuilder(from, Array.isArray(highlighter) ? highlighter : [highlighter], putStyle);
		builder.highlightRange(tree.cursor(), from, to, "", builder.highlighters);
		builder.flush(to);
}
function highlightCode(code, tree, highlighter, putText, putBreak, from = 0, to = code.length) {
		let pos = from;
		function writeTo(p, classes) {
				if (p <= pos)
						return;
				for (let text = code.slice(pos, p), i = 0;;) {
						let nextBreak = text.indexOf("\n", i);
						let upto = nextBreak < 0 ? text.length : nextBreak;
						if (upto > i)
								putText(text.slice(i, upto), classes);
						if (nextBreak < 0)
								break;
						putBreak();
						i = nextBreak + 1;
				}
				pos = p;
		}
		highlightTree(tree, highlighter, (from, to, classes) => {
				writeTo(from, "");
				writeTo(to, classes);
		}, from, to);
		writeTo(to, "");
}
class HighlightBuilder {
		constructor(at, highlighters, span) {
				this.at = at;
				this.highlighters = highlighters;
				this.span = span;
				this.class = "";
		}
		startSpan(at, cls) {
				if (cls != this.class) {
						this.flush(at);
						if (at > this.at)
								this.at = at;
						this.class = cls;
				}
		}
		flush(to) {
				if (to > this.at && this.class)
						this.span(this.at, to, this.class);
		}
		highlightRange(cursor, from, to, inheritedClass, highlighters) {
				let { type, from: start, to: end } = cursor;
				if (start >= to || end <= from)
						return;
				if (type.isTop)
						highlighters = this.highlighters.filter(h => !h.scope || h.scope(type));
				let cls = inheritedClass;
				let rule = getStyleTags(cursor) || Rule.empty;
				let tagCls = highlightTags(highlighters, rule.tags);
				if (tagCls) {
						if (cls)
								cls += " ";
						cls += tagCls;
						if (rule.mode == 1 /* Mode.Inherit */)
								inheritedClass += (inheritedClass ? " " : "") + tagCls;
				}
				this.startSpan(Math.max(from, start), cls);
				if (rule.opaque)
						return;
				let mounted = cursor.tree && cursor.tree.prop(NodeProp.mounted);
				if (mounted && mounted.overlay) {
						let inner = cursor.node.enter(mounted.overlay[0].from + start, 1);
						let innerHighlighters = this.highlighters.filter(h => !h.scope || h.scope(mounted.tree.type));
						let hasChild = cursor.firstChild();
						for (let i = 0, pos = start;; i++) {
								let next = i < mounted.overlay.length ? mounted.overlay[i] : null;
								let nextPos = next ? next.from + start : end;
								let rangeFrom = Math.max(from, pos), rangeTo = Math.min(to, nextPos);
								if (rangeFrom < rangeTo && hasChild) {
										while (cursor.from < rangeTo) {
												this.highlightRange(cursor, rangeFrom, rangeTo, inheritedClass, highlighters);
												this.startSpan(Math.min(rangeTo, cursor.to), cls);
												if (cursor.to >= nextPos || !cursor.nextSibling())
														break;
										}
								}
								if (!next || nextPos > to)
										break;
								pos = next.to + start;
								if (pos > from) {
										this.highlightRange(inner.cursor(), Math.max(from, next.from + start), Math.min(to, pos), "", innerHighlighters);
										this.startSpan(Math.min(to, pos), cls);
								}
						}
						if (hasChild)
								cursor.parent();
				}
				else if (cursor.firstChild()) {
						if (mounted)
								inheritedClass = "";
						do {
								if (cursor.to <= from)
										continue;
								if (cursor.from >= to)
										break;
								this.highlightRange(cursor, from, to, inheritedClass, highlighters);
								this.startSpan(Math.min(to, cursor.to), cls);
						} while (cursor.nextSibling());
						cursor.parent();
				}
		}
}
function getStyleTags(node) {
		let rule = node.type.prop(ruleNodeProp);
		while (rule && rule.context && !node.matchContext(rule.context))
				rule = rule.next;
		return rule || null;
}
const t = Tag.define;
const comment = t(), name = t(), typeName = t(name), propertyName = t(name), literal = t(), string = t(literal), number = t(literal), content = t(), heading = t(content), keyword = t(), operator = t(), punctuation = t(), bracket = t(punctuation), meta = t();
const tags = {
		comment,
		lineComment: t(comment),
		blockComment: t(comment),
		docComment: t(comment),
		name,
		variableName: t(name),
		typeName: typeName,
		tagName: t(typeName),
		propertyName: propertyName,
		attributeName: t(propertyName),
		className: t(name),
		labelName: t(name),
		namespace: t(name),
		macroName: t(name),
		literal,
		string,
		docString: t(string),
		character: t(string),
		attributeValue: t(string),
		number,
		integer: t(number),
		float: t(number),
		bool: t(literal),
		regexp: t(literal),
		escape: t(literal),
		color: t(literal),
		url: t(literal),
		keyword,
		self: t(keyword),
		null: t(keyword),
		atom: t(keyword),
		unit: t(keyword),
		modifier: t(keyword),
		operatorKeyword: t(keyword),
		controlKeyword: t(keyword),
		definitionKeyword: t(keyword),
		moduleKeyword: t(keyword),
		operator,
		derefOperator: t(operator),
		arithmeticOperator: t(operator),
		logicOperator: t(operator),
		bitwiseOperator: t(operator),
		compareOperator: t(operator),
		updateOperator: t(operator),
		definitionOperator: t(operator),
		typeOperator: t(operator),
		controlOperator: t(operator),
		punctuation,
		separator: t(punctuation),
		bracket,
		angleBracket: t(bracket),
		squareBracket: t(bracket),
		paren: t(bracket),
		brace: t(bracket),
		content,
		heading,
		heading1: t(heading),
		heading2: t(heading),
		heading3: t(heading),
		heading4: t(heading),
		heading5: t(heading),
		heading6: t(heading),
		contentSeparator: t(content),
		list: t(content),
		quote: t(content),
		emphasis: t(content),
		strong: t(content),
		link: t(content),
		monospace: t(content),
		strikethrough: t(content),
		inserted: t(),
		deleted: t(),
		changed: t(),
		invalid: t(),
		meta,
		documentMeta: t(meta),
		annotation: t(meta),
		processingInstruction: t(meta),
		definition: Tag.defineModifier("definition"),
		constant: Tag.defineModifier("constant"),
		function: Tag.defineModifier("function"),
		standard: Tag.defineModifier("standard"),
		local: Tag.defineModifier("local"),
		special: Tag.defineModifier("special")
};
for (let name in tags) {
		let val = tags[name];
		if (val instanceof Tag)
				val.name = name;
}
const classHighlighter = tagHighlighter([
		{ tag: tags.link, class: "tok-link" },
		{ tag: tags.heading, class: "tok-heading" },
		{ tag: tags.emphasis, class: "tok-emphasis" },
		{ tag: tags.strong, class: "tok-strong" },
		{ tag: tags.keyword, class: "tok-keyword" },
		{ tag: tags.atom, class: "tok-atom" },
		{ tag: tags.bool, class: "tok-bool" },
		{ tag: tags.url, class: "tok-url" },
		{ tag: tags.labelName, class: "tok-labelName" },
		{ tag: tags.inserted, class: "tok-inserted" },
		{ tag: tags.deleted, class: "tok-deleted" },
		{ tag: tags.literal, class: "tok-literal" },
		{ tag: tags.string, class: "tok-string" },
		{ tag: tags.number, class: "tok-number" },
		{ tag: [tags.regexp, tags.escape, tags.special(tags.string)], class: "tok-string2" },
		{ tag: tags.variableName, class: "tok-variableName" },
		{ tag: tags.local(tags.variableName), class: "tok-variableName tok-local" },
		{ tag: tags.definition(tags.variableName), class: "tok-variableName tok-definition" },
		{ tag: tags.special(tags.variableName), class: "tok-variableName2" },
		{ tag: tags.definition(tags.propertyName), class: "tok-propertyName tok-definition" },
		{ tag: tags.typeName, class: "tok-typeName" },
		{ tag: tags.namespace, class: "tok-namespace" },
		{ tag: tags.className, class: "tok-className" },
		{ tag: tags.macroName, class: "tok-macroName" },
		{ tag: tags.propertyName, class: "tok-propertyName" },
		{ tag: tags.operator, class: "tok-operator" },
		{ tag: tags.comment, class: "tok-comment" },
		{ tag: tags.meta, class: "tok-meta" },
		{ tag: tags.invalid, class: "tok-invalid" },
		{ tag: tags.punctuation, class: "tok-punctuation" }
]);
/***/ }),
/***/ 37096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K: () => (/* binding */ parser)
});
var _lezer_lr__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47071);
var _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15405);
const noSemi = 317,
	noSemiType = 318,
	incdec = 1,
	incdecPrefix = 2,
	questionDot = 3,
	JSXStartTag = 4,
	insertSemi = 319,
	spaces = 321,
	newline = 322,
	LineComment = 5,
	BlockComment = 6,
	Dialect_jsx = 0;
const space = [9, 10, 11, 12, 13, 32, 133, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200,
							 8201, 8202, 8232, 8233, 8239, 8287, 12288];
const braceR = 125, semicolon = 59, slash = 47, star = 42, plus = 43, minus = 45, lt = 60, comma = 44,
			question = 63, dot = 46, bracketL = 91;
const trackNewline = new _lezer_lr__WEBPACK_IMPORTED_MODULE_0__/* .ContextTracker */ .Aj({
	start: false,
	shift(context, term) {
		return term == LineComment || term == BlockComment || term == spaces ? context : term == newline
	},
	strict: false
});
const insertSemicolon = new _lezer_lr__WEBPACK_IMPORTED_MODULE_0__/* .ExternalTokenizer */ .Lu((input, stack) => {
	let {next} = input;
	if (next == braceR || next == -1 || stack.context)
		input.acceptToken(insertSemi);
}, {contextual: true, fallback: true});
const noSemicolon = new _lezer_lr__WEBPACK_IMPORTED_MODULE_0__/* .ExternalTokenizer */ .Lu((input, stack) => {
	let {next} = input, after;
	if (space.indexOf(next) > -1) return
	if (next == slash && ((after = input.peek(1)) == slash || after == star)) return
	if (next != braceR && next != semicolon && next != -1 && !stack.context)
		input.acceptToken(noSemi);
}, {contextual: true});
const noSemicolonType = new _lezer_lr__WEBPACK_IMPORTED_MODULE_0__/* .ExternalTokenizer */ .Lu((input, stack) => {
	if (input.next == bracketL && !stack.context) input.acceptToken(noSemiType);
}, {contextual: true});
const operatorToken = new _lezer_lr__WEBPACK_IMPORTED_MODULE_0__/* .ExternalTokenizer */ .Lu((input, stack) => {
	let {next} = input;
	if (next == plus || next == minus) {
		input.advance();
		if (next == input.next) {
			input.advance();
			let mayPostfix = !stack.context && stack.canShift(incdec);
			input.acceptToken(mayPostfix ? incdec : incdecPrefix);
		}
	} else if (next == question && input.peek(1) == dot) {
		input.advance(); input.advance();
		if (input.next < 48 || input.next > 57) // No digit after
			input.acceptToken(questionDot);
	}
}, {contextual: true});
function identifierChar(ch, start) {
	return ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || ch == 95 || ch >= 192 ||
		!start && ch >= 48 && ch <= 57
}
const jsx = new _lezer_lr__WEBPACK_IMPORTED_MODULE_0__/* .ExternalTokenizer */ .Lu((input, stack) => {
	if (input.next != lt || !stack.dialectEnabled(Dialect_jsx)) return
	input.advance();
	if (input.next == slash) return
	let back = 0;
	while (space.indexOf(input.next) > -1) { input.advance(); back++; }
	if (identifierChar(input.next, true)) {
		input.advance();
		back++;
		while (identifierChar(input.next, false)) { input.advance(); back++; }
		while (space.indexOf(input.next) > -1) { input.advance(); back++; }
		if (input.next == comma) return
		for (let i = 0;; i++) {
			if (i == 7) {
				if (!identifierChar(input.next, true)) return
				break
			}
			if (input.next != "extends".charCodeAt(i)) break
			input.advance();
			back++;
		}
	}
	input.acceptToken(JSXStartTag, -back);
});
const jsHighlight = (0,_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .styleTags */ .pn)({
	"get set async static": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.modifier,
	"for while do if else switch try catch finally return throw break continue default case defer": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.controlKeyword,
	"in of await yield void typeof delete instanceof as satisfies": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.operatorKeyword,
	"let var const using function class extends": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.definitionKeyword,
	"import export from": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.moduleKeyword,
	"with debugger new": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.keyword,
	TemplateString: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.special(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.string),
	super: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.atom,
	BooleanLiteral: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.bool,
	this: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.self,
	null: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.null,
	Star: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.modifier,
	VariableName: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.variableName,
	"CallExpression/VariableName TaggedTemplateExpression/VariableName": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.function(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.variableName),
	VariableDefinition: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.definition(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.variableName),
	Label: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.labelName,
	PropertyName: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.propertyName,
	PrivatePropertyName: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.special(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.propertyName),
	"CallExpression/MemberExpression/PropertyName": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.function(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.propertyName),
	"FunctionDeclaration/VariableDefinition": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.function(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.definition(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.variableName)),
	"ClassDeclaration/VariableDefinition": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.definition(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.className),
	"NewExpression/VariableName": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.className,
	PropertyDefinition: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.definition(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.propertyName),
	PrivatePropertyDefinition: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.definition(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.special(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.propertyName)),
	UpdateOp: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.updateOperator,
	"LineComment Hashbang": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.lineComment,
	BlockComment: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.blockComment,
	Number: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.number,
	String: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.string,
	Escape: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.escape,
	ArithOp: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.arithmeticOperator,
	LogicOp: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.logicOperator,
	BitOp: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.bitwiseOperator,
	CompareOp: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.compareOperator,
	RegExp: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.regexp,
	Equals: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.definitionOperator,
	Arrow: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.function(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.punctuation),
	": Spread": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.punctuation,
	"( )": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.paren,
	"[ ]": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.squareBracket,
	"{ }": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.brace,
	"InterpolationStart InterpolationEnd": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.special(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.brace),
	".": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.derefOperator,
	", ;": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.separator,
	"@": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.meta,
	TypeName: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.typeName,
	TypeDefinition: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.definition(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.typeName),
	"type enum interface implements namespace module declare": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.definitionKeyword,
	"abstract global Privacy readonly override": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.modifier,
	"is keyof unique infer asserts": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.operatorKeyword,
	JSXAttributeValue: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.attributeValue,
	JSXText: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.content,
	"JSXStartTag JSXStartCloseTag JSXSelfCloseEndTag JSXEndTag": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.angleBracket,
	"JSXIdentifier JSXNameSpacedName": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.tagName,
	"JSXAttribute/JSXIdentifier JSXAttribute/JSXNameSpacedName": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.attributeName,
	"JSXBuiltin/JSXIdentifier": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.standard(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.tagName)
});
const spec_identifier = {__proto__:null,export:20, as:25, from:33, default:36, async:41, function:42, in:52, out:55, const:56, extends:60, this:64, true:72, false:72, null:84, void:88, typeof:92, super:108, new:142, delete:154, yield:163, await:167, class:172, public:237, private:237, protected:237, readonly:239, instanceof:258, satisfies:261, import:294, keyof:351, unique:355, infer:361, asserts:397, is:399, abstract:419, implements:421, type:423, let:426, var:428, using:431, interface:437, enum:441, namespace:447, module:449, declare:453, global:457, defer:473, for:478, of:487, while:490, with:494, do:498, if:502, else:504, switch:508, case:514, try:520, catch:524, finally:528, return:532, throw:536, break:540, continue:544, debugger:548};
const spec_word = {__proto__:null,async:129, get:131, set:133, declare:195, public:197, private:197, protected:197, static:199, abstract:201, override:203, readonly:209, accessor:211, new:403};
const spec_LessThan = {__proto__:null,"<":193};
const parser = _lezer_lr__WEBPACK_IMPORTED_MODULE_0__/* .LRParser */ .U1.deserialize({
	version: 14,
	states: "$GSQ%TQlOOO%[QlOOO'_QpOOP(lO`OOO*zQ!0MxO'#CiO+RO#tO'#CjO+aO&jO'#CjO+oO#@ItO'#DaO.QQlO'#DgO.bQlO'#DrO%[QlO'#DzO0fQlO'#ESOOQ!0Lf'#E['#E[O1PQ`O'#EXOOQO'#Ep'#EpOOQO'#Im'#ImO1XQ`O'#GtO1dQ`O'#EoO1iQ`O'#EoO3hQ!0MxO'#JsO6[Q!0MxO'#JtO6uQ`O'#F^O6zQ,UO'#FuOOQ!0Lf'#Fg'#FgO7VO7dO'#FgO9XQMhO'#F}O9`Q`O'#F|OOQ!0Lf'#Jt'#JtOOQ!0Lb'#Js'#JsO9eQ`O'#GxOOQ['#K`'#K`O9pQ`O'#IZO9uQ!0LrO'#I[OOQ['#Ja'#JaOOQ['#I`'#I`Q`QlOOQ`QlOOO9}Q!L^O'#DvO:UQlO'#EOO:]QlO'#EQO9kQ`O'#GtO:dQMhO'#CoO:rQ`O'#EnO:}Q`O'#EzO;hQMhO'#FfO;xQ`O'#GtOOQO'#Ka'#KaO;}Q`O'#KaO<]Q`O'#G|O<]Q`O'#G}O<]Q`O'#HPO9kQ`O'#HSO=SQ`O'#HVO>kQ`O'#CeO>{Q`O'#HdO?TQ`O'#HjO?TQ`O'#HlO`QlO'#HnO?TQ`O'#HpO?TQ`O'#HsO?YQ`O'#HyO?_Q!0LsO'#IPO%[QlO'#IRO?jQ!0LsO'#ITO?uQ!0LsO'#IVO9uQ!0LrO'#IXO@QQ!0MxO'#CiOASQpO'#DlQOQ`OOO%[QlO'#EQOAjQ`O'#ETO:dQMhO'#EnOAuQ`O'#EnOBQQ!bO'#FfOOQ['#Cg'#CgOOQ!0Lb'#Dq'#DqOOQ!0Lb'#Jw'#JwO%[QlO'#JwOOQO'#Jz'#JzOOQO'#Ii'#IiOCQQpO'#EgOOQ!0Lb'#Ef'#EfOOQ!0Lb'#KO'#KOOC|Q!0MSO'#EgODWQpO'#EWOOQO'#Jy'#JyODlQpO'#JzOEyQpO'#EWODWQpO'#EgPFWO&2DjO'#CbPOOO)CEO)CEOOOOO'#Ia'#IaOFcO#tO,59UOOQ!0Lh,59U,59UOOOO'#Ib'#IbOFqO&jO,59UOGPQ!L^O'#DcOOOO'#Id'#IdOGWO#@ItO,59{OOQ!0Lf,59{,59{OGfQlO'#IeOGyQ`O'#JuOIxQ!fO'#JuO+}QlO'#JuOJPQ`O,5:ROJgQ`O'#EpOJtQ`O'#KUOKPQ`O'#KTOKPQ`O'#KTOKXQ`O,5;^OK^Q`O'#KSOOQ!0Ln,5:^,5:^OKeQlO,5:^OMcQ!0MxO,5:fONSQ`O,5:nONmQ!0LrO'#KRONtQ`O'#KQO9eQ`O'#KQO! YQ`O'#KQO! bQ`O,5;]O! gQ`O'#KQO!#lQ!fO'#JtOOQ!0Lh'#Ci'#CiO%[QlO'#ESO!$[Q!fO,5:sOOQS'#J{'#J{OOQO-E<k-E<kO9kQ`O,5=`O!$rQ`O,5=`O!$wQlO,5;ZO!&zQMhO'#EkO!(eQ`O,5;ZO!(jQlO'#DyO!(tQpO,5;eO!(|QpO,5;eO%[QlO,5;eOOQ['#FU'#FUOOQ['#FW'#FWO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fO%[QlO,5;fOOQ['#F['#F[O!)[QlO,5;uOOQ!0Lf,5;z,5;zOOQ!0Lf,5;{,5;{OOQ!0Lf,5;},5;}O%[QlO'#IqO!+_Q!0LrO,5<jO%[QlO,5;fO!&zQMhO,5;fO!+|QMhO,5;fO!-nQMhO'#E^O%[QlO,5;xOOQ!0Lf,5;|,5;|O!-uQ,UO'#FkO!.rQ,UO'#KYO!.^Q,UO'#KYO!.yQ,UO'#KYOOQO'#KY'#KYO!/_Q,UO,5<TOOOW,5<a,5<aO!/pQlO'#FwOOOW'#Ip'#IpO7VO7dO,5<RO!/wQ,UO'#FyOOQ!0Lf,5<R,5<RO!0hQ$IUO'#CyOOQ!0Lh'#C}'#C}O!0{O#@ItO'#DRO!1iQMjO,5<fO!1pQ`O,5<iO!3YQ(CWO'#GYO!3jQ`O'#GZO!3oQ`O'#GZO!5_Q(CWO'#G_O!6dQpO'#GcOOQO'#Go'#GoO!,TQMhO'#GnOOQO'#Gq'#GqO!,TQMhO'#GpO!7VQ$IUO'#JmOOQ!0Lh'#Jm'#JmO!7aQ`O'#JlO!7oQ`O'#JkO!7wQ`O'#CuOOQ!0Lh'#C{'#C{O!8YQ`O'#C}OOQ!0Lh'#DV'#DVOOQ!0Lh'#DX'#DXO!8_Q`O,5<fO1SQ`O'#DZO!,TQMhO'#GQO!,TQMhO'#GSO!8gQ`O'#GUO!8lQ`O'#GVO!3oQ`O'#G]O!,TQMhO'#GbO<]Q`O'#JlO!8qQ`O'#EqO!9`Q`O,5<hOOQ!0Lb'#Cr'#CrO!9hQ`O'#ErO!:bQpO'#EsOOQ!0Lb'#KS'#KSO!:iQ!0LrO'#KbO9uQ!0LrO,5=dO`QlO,5>uOOQ['#Ji'#JiOOQ[,5>v,5>vOOQ[-E<^-E<^O!<hQ!0MxO,5:bO!=[QpO,5:`O!?WQ!0MxO,5:jO%[QlO,5:jO!AnQ!0MxO,5:lOOQO,5@{,5@{O!B_QMhO,5=`O!BmQ!0LrO'#JjO9`Q`O'#JjO!COQ!0LrO,59ZO!CZQpO,59ZO!CcQMhO,59ZO:dQMhO,59ZO!CnQ`O,5;ZO!CvQ`O'#HcO!D[Q`O'#KeO%[QlO,5<OO!=[QpO,5<QO!DdQ`O,5={O!DiQ`O,5={O!DnQ`O,5={O!D|Q`O,5={O9uQ!0LrO,5={O<]Q`O,5=kOOQO'#Cy'#CyO!ETQpO,5=hO!E]QMhO,5=iO!EhQ`O,5=kO!EmQ!bO,5=nO!EuQ`O'#KaO?YQ`O'#HXO9kQ`O'#HZO!EzQ`O'#HZO:dQMhO'#H]O!FPQ`O'#H]OOQ[,5=q,5=qO!FUQ`O'#H^O!FgQ`O'#CoO!FlQ`O,59PO!FvQ`O,59PO!H{QlO,59POOQ[,59P,59PO!I]Q!0LrO,59PO%[QlO,59PO!KhQlO'#HfOOQ['#Hg'#HgOOQ['#Hh'#HhO`QlO,5>OO!LOQ`O,5>OO`QlO,5>UO`QlO,5>WO!LTQ`O,5>YO`QlO,5>[O!LYQ`O,5>_O!L_QlO,5>eOOQ[,5>k,5>kO%[QlO,5>kO9uQ!0LrO,5>mOOQ[,5>o,5>oO#!iQ`O,5>oOOQ[,5>q,5>qO#!iQ`O,5>qOOQ[,5>s,5>sO##VQpO'#D_O%[QlO'#JwO##aQpO'#JwO##{QpO'#DmO#$^QpO'#DmO#&oQlO'#DmO#&vQ`O'#JvO#'OQ`O,5:WO#'TQ`O'#EtO#'`Q`O'#EtO#'eQ`O'#KVO#'mQ`O,5;_O#'rQpO'#DmO#(PQpO'#EVOOQ!0Lf,5:o,5:oO%[QlO,5:oO#(WQ`O,5:oO?YQ`O,5;YO!CZQpO,5;YO!CcQMhO,5;YO:dQMhO,5;YO#(`Q`O,5@cO#(eQ07dO,5:sOOQO-E<g-E<gO#)kQ!0MSO,5;RODWQpO,5:rO#)uQpO,5:rODWQpO,5;RO!COQ!0LrO,5:rOOQ!0Lb'#Ej'#EjOOQO,5;R,5;RO%[QlO,5;RO#*SQ!0LrO,5;RO#*_Q!0LrO,5;RO!CZQpO,5:rOOQO,5;X,5;XO#*mQ!0LrO,5;RPOOO'#I_'#I_P#+RO&2DjO,58|POOO,58|,58|OOOO-E<_-E<_OOQ!0Lh1G.p1G.pOOOO-E<`-E<`OOOO,59},59}O#+^Q!bO,59}OOOO-E<b-E<bOOQ!0Lf1G/g1G/gO#+cQ!fO,5?PO+}QlO,5?POOQO,5?V,5?VO#+mQlO'#IeOOQO-E<c-E<cO#+zQ`O,5@aO#,SQ!fO,5@aO#,ZQ`O,5@oOOQ!0Lf1G/m1G/mO%[QlO,5@pO#,cQ`O'#IkOOQO-E<i-E<iO#,ZQ`O,5@oOOQ!0Lb1G0x1G0xOOQ!0Ln1G/x1G/xOOQ!0Ln1G0Y1G0YO%[QlO,5@mO#,wQ!0LrO,5@mO#-YQ!0LrO,5@mO#-aQ`O,5@lO9eQ`O,5@lO#-iQ`O,5@lO#-wQ`O'#InO#-aQ`O,5@lOOQ!0Lb1G0w1G0wO!(tQpO,5:uO!)PQpO,5:uOOQS,5:w,5:wO#.iQdO,5:wO#.qQMhO1G2zO9kQ`O1G2zOOQ!0Lf1G0u1G0uO#/PQ!0MxO1G0uO#0UQ!0MvO,5;VOOQ!0Lh'#GX'#GXO#0rQ!0MzO'#JmO!$wQlO1G0uO#2}Q!fO'#JxO%[QlO'#JxO#3XQ`O,5:eOOQ!0Lh'#D_'#D_OOQ!0Lf1G1P1G1PO%[QlO1G1POOQ!0Lf1G1g1G1gO#3^Q`O1G1PO#5rQ!0MxO1G1QO#5yQ!0MxO1G1QO#8aQ!0MxO1G1QO#8hQ!0MxO1G1QO#;OQ!0MxO1G1QO#=fQ!0MxO1G1QO#=mQ!0MxO1G1QO#=tQ!0MxO1G1QO#@[Q!0MxO1G1QO#@cQ!0MxO1G1QO#BpQ?MtO'#CiO#DkQ?MtO1G1aO#DrQ?MtO'#JtO#EVQ!0MxO,5?]OOQ!0Lb-E<o-E<oO#GdQ!0MxO1G1QO#HaQ!0MzO1G1QOOQ!0Lf1G1Q1G1QO#IdQMjO'#J}O#InQ`O,5:xO#IsQ!0MxO1G1dO#JgQ,UO,5<XO#JoQ,UO,5<YO#JwQ,UO'#FpO#K`Q`O'#FoOOQO'#KZ'#KZOOQO'#Io'#IoO#KeQ,UO1G1oOOQ!0Lf1G1o1G1oOOOW1G1z1G1zO#KvQ?MtO'#JsO#LQQ`O,5<cO!)[QlO,5<cOOOW-E<n-E<nOOQ!0Lf1G1m1G1mO#LVQpO'#KYOOQ!0Lf,5<e,5<eO#L_QpO,5<eO#LdQMhO'#DTOOOO'#Ic'#IcO#LkO#@ItO,59mOOQ!0Lh,59m,59mO%[QlO1G2QO!8lQ`O'#IsO#LvQ`O,5<{OOQ!0Lh,5<x,5<xO!,TQMhO'#IvO#MdQMjO,5=YO!,TQMhO'#IxO#NVQMjO,5=[O!&zQMhO,5=^OOQO1G2T1G2TO#NaQ!dO'#CrO#NtQ(CWO'#ErO$ |QpO'#GcO$!dQ!dO,5<tO$!kQ`O'#K]O9eQ`O'#K]O$!yQ`O,5<vO$#aQ!dO'#C{O!,TQMhO,5<uO$#kQ`O'#G[O$$PQ`O,5<uO$$UQ!dO'#GXO$$cQ!dO'#K^O$$mQ`O'#K^O!&zQMhO'#K^O$$rQ`O,5<yO$$wQlO'#JwO$%RQpO'#GdO#$^QpO'#GdO$%dQ`O'#GhO!3oQ`O'#GlO$%iQ!0LrO'#IuO$%tQpO,5<}OOQ!0Lp,5<},5<}O$%{QpO'#GdO$&YQpO'#GeO$&kQpO'#GeO$&pQMjO,5=YO$'QQMjO,5=[OOQ!0Lh,5=_,5=_O!,TQMhO,5@WO!,TQMhO,5@WO$'bQ`O'#IzO$'vQ`O,5@VO$(OQ`O,59aOOQ!0Lh,59i,59iO$(TQ`O,5@WO$)TQ$IYO,59uOOQ!0Lh'#Jq'#JqO$)vQMjO,5<lO$*iQMjO,5<nO@zQ`O,5<pOOQ!0Lh,5<q,5<qO$*sQ`O,5<wO$*xQMjO,5<|O$+YQ`O'#KQO!$wQlO1G2SO$+_Q`O1G2SO9eQ`O'#KTO$+dQ`O'#D_O9eQ`O'#EtO%[QlO'#EtO9eQ`O'#I|O$+rQ!0LrO,5@|OOQ[1G3O1G3OOOQ[1G4a1G4aOOQ!0Lf1G/|1G/|OOQ!0Lf1G/z1G/zO$-tQ!0MxO1G0UOOQ[1G2z1G2zO!&zQMhO1G2zO%[QlO1G2zO#.tQ`O1G2zO$/xQMhO'#EkOOQ!0Lb,5@U,5@UO$0VQ!0LrO,5@UOOQ[1G.u1G.uO!COQ!0LrO1G.uO!CZQpO1G.uO!CcQMhO1G.uO$0hQ`O1G0uO$0mQ`O'#CiO$0xQ`O'#KfO$1QQ`O,5=}O$1VQ`O'#KfO$1[Q`O'#KfO$1jQ`O'#JSO$1xQ`O,5APO$2QQ!fO1G1jOOQ!0Lf1G1l1G1lO9kQ`O1G3gO@zQ`O1G3gO$2XQ`O1G3gO$2^Q`O1G3gO!DnQ`O1G3gO9uQ!0LrO1G3gOOQ[1G3g1G3gO!EhQ`O1G3VO!&zQMhO1G3SO$2cQ`O1G3SOOQ[1G3T1G3TO!&zQMhO1G3TO$2hQ`O1G3TO$2pQpO'#HROOQ[1G3V1G3VO!6_QpO'#JOO!EmQ!bO1G3YOOQ[1G3Y1G3YOOQ[,5=s,5=sO$2xQMhO,5=uO9kQ`O,5=uO$%dQ`O,5=wO9`Q`O,5=wO!CZQpO,5=wO!CcQMhO,5=wO:dQMhO,5=wO$3WQ`O'#KdO$3cQ`O,5=xOOQ[1G.k1G.kO$3hQ!0LrO1G.kO@zQ`O1G.kO$3sQ`O1G.kO9uQ!0LrO1G.kO$5{Q!fO,5ARO$6YQ`O,5ARO9eQ`O,5ARO$6eQlO,5>QO$6lQ`O,5>QOOQ[1G3j1G3jO`QlO1G3jOOQ[1G3p1G3pOOQ[1G3r1G3rO?TQ`O1G3tO$6qQlO1G3vO$:uQlO'#HuOOQ[1G3y1G3yO$;SQ`O'#H{O?YQ`O'#H}OOQ[1G4P1G4PO$;[QlO1G4PO9uQ!0LrO1G4VOOQ[1G4X1G4XOOQ!0Lb'#G`'#G`O9uQ!0LrO1G4ZO9uQ!0LrO1G4]O$?cQ`O,5@cO9eQ`O,5;`O?YQ`O,5:XO!)[QlO,5:XO!CZQpO,5:XO$?hQ?MtO,5:XOOQO,5;`,5;`O$?rQpO'#IfO$@YQ`O,5@bOOQ!0Lf1G/r1G/rO!)[QlO,5;`O$@bQpO'#IlO$@lQ`O,5@qOOQ!0Lb1G0y1G0yO#$^QpO,5:XOOQO'#Ih'#IhO$@tQpO,5:qOOQ!0Ln,5:q,5:qO#(ZQ`O1G0ZOOQ!0Lf1G0Z1G0ZO%[QlO1G0ZOOQ!0Lf1G0t1G0tO?YQ`O1G0tO!CZQpO1G0tO!CcQMhO1G0tOOQ!0Lb1G5}1G5}O!COQ!0LrO1G0^OOQO1G0m1G0mO%[QlO1G0mO$@{Q!0LrO1G0mO$AWQ!0LrO1G0mO!CZQpO1G0^ODWQpO1G0^O$AfQ!0LrO1G0mOOQO1G0^1G0^O$AzQ!0MxO1G0mPOOO-E<]-E<]POOO1G.h1G.hOOOO1G/i1G/iO$BUQ!bO,5<jO$B^Q!fO1G4kOOQO1G4q1G4qO%[QlO,5?PO$BhQ`O1G5{O$BpQ`O1G6ZO$BxQ!fO1G6[O9eQ`O,5?VO$CSQ!0MxO1G6XO%[QlO1G6XO$CdQ!0LrO1G6XO$CuQ`O1G6WO$CuQ`O1G6WO9eQ`O1G6WO$C}Q`O,5?YO9eQ`O,5?YOOQO,5?Y,5?YO$DcQ`O,5?YO$+YQ`O,5?YOOQO-E<l-E<lOOQS1G0a1G0aOOQS1G0c1G0cO#.lQ`O1G0cOOQ[7+(f7+(fO!&zQMhO7+(fO%[QlO7+(fO$DqQ`O7+(fO$D|QMhO7+(fO$E[Q!0MzO,5=YO$GgQ!0MzO,5=[O$IrQ!0MzO,5=YO$LTQ!0MzO,5=[O$NfQ!0MzO,59uO%!kQ!0MzO,5<lO%$vQ!0MzO,5<nO%'RQ!0MzO,5<|OOQ!0Lf7+&a7+&aO%)dQ!0MxO7+&aO%*WQlO'#IgO%*eQ`O,5@dO%*mQ!fO,5@dOOQ!0Lf1G0P1G0PO%*wQ`O7+&kOOQ!0Lf7+&k7+&kO%*|Q?MtO,5:fO%[QlO7+&{O%+WQ?MtO,5:bO%+eQ?MtO,5:jO%+oQ?MtO,5:lO%+yQMhO'#IjO%,TQ`O,5@iOOQ!0Lh1G0d1G0dOOQO1G1s1G1sOOQO1G1t1G1tO%,]Q!jO,5<[O!)[QlO,5<ZOOQO-E<m-E<mOOQ!0Lf7+'Z7+'ZOOOW7+'f7+'fOOOW1G1}1G1}O%,hQ`O1G1}OOQ!0Lf1G2P1G2POOOO,59o,59oO%,mQ!dO,59oOOOO-E<a-E<aOOQ!0Lh1G/X1G/XO%,tQ!0MxO7+'lOOQ!0Lh,5?_,5?_O%-hQMhO1G2gP%-oQ`O'#IsPOQ!0Lh-E<q-E<qO%.]QMjO,5?bOOQ!0Lh-E<t-E<tO%/OQMjO,5?dOOQ!0Lh-E<v-E<vO%/YQ!dO1G2xO%/aQ!dO'#CrO%/wQMhO'#KTO$$wQlO'#JwOOQ!0Lh1G2`1G2`O%0RQ`O'#IrO%0jQ`O,5@wO%0jQ`O,5@wO%0rQ`O,5@wO%0}Q`O,5@wOOQO1G2b1G2bO%1]QMjO1G2aO$+YQ`O'#K]O!,TQMhO1G2aO%1mQ(CWO'#ItO%1zQ`O,5@xO!&zQMhO,5@xO%2SQ!dO,5@xOOQ!0Lh1G2e1G2eO%4dQ!fO'#CiO%4nQ`O,5=QOOQ!0Lb,5=O,5=OO%4vQpO,5=OOOQ!0Lb,5=P,5=POCwQ`O,5=OO%5RQpO,5=OOOQ!0Lb,5=S,5=SO$+YQ`O,5=WOOQO,5?a,5?aOOQO-E<s-E<sOOQ!0Lp1G2i1G2iO#$^QpO,5=OO$$wQlO,5=QO%5aQ`O,5=PO%5lQpO,5=PO!,TQMhO'#IvO%6fQMjO1G2tO!,TQMhO'#IxO%7XQMjO1G2vO%7cQMjO1G5rO%7mQMjO1G5rOOQO,5?f,5?fOOQO-E<x-E<xOOQO1G.{1G.{O!,TQMhO1G5rO!,TQMhO1G5rO!=[QpO,59wO%[QlO,59wOOQ!0Lh,5<k,5<kO%7zQ`O1G2[O!,TQMhO1G2cO%8PQ!0MxO7+'nOOQ!0Lf7+'n7+'nO!$wQlO7+'nO%8sQ`O,5;`OOQ!0Lb,5?h,5?hOOQ!0Lb-E<z-E<zO%8xQ!dO'#K_O#(ZQ`O7+(fO4UQ!fO7+(fO$DtQ`O7+(fO%9SQ!0MvO'#CiO%9gQ!0MvO,5=TO%9zQ`O,5=TO%:SQ`O,5=TOOQ!0Lb1G5p1G5pOOQ[7+$a7+$aO!COQ!0LrO7+$aO!CZQpO7+$aO!$wQlO7+&aO%:XQ`O'#JRO%:pQ`O,5AQOOQO1G3i1G3iO9kQ`O,5AQO%:pQ`O,5AQO%:xQ`O,5AQOOQO,5?n,5?nOOQO-E=Q-E=QOOQ!0Lf7+'U7+'UO%:}Q`O7+)RO9uQ!0LrO7+)RO9kQ`O7+)RO@zQ`O7+)RO%;SQ`O7+)ROOQ[7+)R7+)ROOQ[7+(q7+(qO%;XQ!0MvO7+(nO!&zQMhO7+(nO!EcQ`O7+(oOOQ[7+(o7+(oO!&zQMhO7+(oO%;cQ`O'#KcO%;nQ`O,5=mOOQO,5?j,5?jOOQO-E<|-E<|OOQ[7+(t7+(tO%=QQpO'#H[OOQ[1G3a1G3aO!&zQMhO1G3aO%[QlO1G3aO%=XQ`O1G3aO%=dQMhO1G3aO9uQ!0LrO1G3cO$%dQ`O1G3cO9`Q`O1G3cO!CZQpO1G3cO!CcQMhO1G3cO%=rQ`O'#JQO%>WQ`O,5AOO%>`QpO,5AOOOQ!0Lb1G3d1G3dOOQ[7+$V7+$VO@zQ`O7+$VO9uQ!0LrO7+$VO%>kQ`O7+$VO%[QlO1G6mO%[QlO1G6nO%>pQ!0LrO1G6mO%>zQlO1G3lO%?RQ`O1G3lO%?WQlO1G3lOOQ[7+)U7+)UO9uQ!0LrO7+)`O`QlO7+)bOOQ['#Ki'#KiOOQ['#JT'#JTO%?_QlO,5>aOOQ[,5>a,5>aO%[QlO'#HvO%?lQ`O'#HxOOQ[,5>g,5>gO9eQ`O,5>gOOQ[,5>i,5>iOOQ[7+)k7+)kOOQ[7+)q7+)qOOQ[7+)u7+)uOOQ[7+)w7+)wO%?qQpO1G5}O%@]Q`O1G0zOOQO1G/s1G/sO%@hQ?MtO1G/sO?YQ`O1G/sO!)[QlO'#DmOOQO,5?Q,5?QOOQO-E<d-E<dO%@rQ?MtO1G0zOOQO,5?W,5?WOOQO-E<j-E<jO!CZQpO1G/sOOQO-E<f-E<fOOQ!0Ln1G0]1G0]OOQ!0Lf7+%u7+%uO#(ZQ`O7+%uOOQ!0Lf7+&`7+&`O?YQ`O7+&`O!CZQpO7+&`OOQO7+%x7+%xO$AzQ!0MxO7+&XOOQO7+&X7+&XO%[QlO7+&XO%@|Q!0LrO7+&XO!COQ!0LrO7+%xO!CZQpO7+%xO%AXQ!0LrO7+&XO%AgQ!0MxO7++sO%[QlO7++sO%AwQ`O7++rO%AwQ`O7++rOOQO1G4t1G4tO9eQ`O1G4tO%BPQ`O1G4tOOQS7+%}7+%}O#(ZQ`O<<LQO4UQ!fO<<LQO%B_Q`O<<LQOOQ[<<LQ<<LQO!&zQMhO<<LQO%[QlO<<LQO%BgQ`O<<LQO%BrQ!0MzO,5?bO%D}Q!0MzO,5?dO%GYQ!0MzO1G2aO%IkQ!0MzO1G2tO%KvQ!0MzO1G2vO%NRQ!fO,5?RO%[QlO,5?ROOQO-E<e-E<eO%N]Q`O1G6OOOQ!0Lf<<JV<<JVO%NeQ?MtO1G0uO&!lQ?MtO1G1QO&!sQ?MtO1G1QO&$tQ?MtO1G1QO&${Q?MtO1G1QO&&|Q?MtO1G1QO&(}Q?MtO1G1QO&)UQ?MtO1G1QO&)]Q?MtO1G1QO&+^Q?MtO1G1QO&+eQ?MtO1G1QO&+lQ!0MxO<<JgO&-dQ?MtO1G1QO&.aQ?MvO1G1QO&/dQ?MvO'#JmO&1jQ?MtO1G1dO&1wQ?MtO1G0UO&2RQMjO,5?UOOQO-E<h-E<hO!)[QlO'#FrOOQO'#K['#K[OOQO1G1v1G1vO&2]Q`O1G1uO&2bQ?MtO,5?]OOOW7+'i7+'iOOOO1G/Z1G/ZO&2lQ!dO1G4yOOQ!0Lh7+(R7+(RP!&zQMhO,5?_O!,TQMhO7+(dO&2sQ`O,5?^O9eQ`O,5?^O$+YQ`O,5?^OOQO-E<p-E<pO&3RQ`O1G6cO&3RQ`O1G6cO&3ZQ`O1G6cO&3fQMjO7+'{O&3vQ!dO,5?`O&4QQ`O,5?`O!&zQMhO,5?`OOQO-E<r-E<rO&4VQ!dO1G6dO&4aQ`O1G6dO&4iQ`O1G2lO!&zQMhO1G2lOOQ!0Lb1G2j1G2jOOQ!0Lb1G2k1G2kO%4vQpO1G2jO!CZQpO1G2jOCwQ`O1G2jOOQ!0Lb1G2r1G2rO&4nQpO1G2jO&4|Q`O1G2lO$+YQ`O1G2kOCwQ`O1G2kO$$wQlO1G2lO&5UQ`O1G2kO&5xQMjO,5?bOOQ!0Lh-E<u-E<uO&6kQMjO,5?dOOQ!0Lh-E<w-E<wO!,TQMhO7++^O&6uQMjO7++^O&7PQMjO7++^OOQ!0Lh1G/c1G/cO&7^Q`O1G/cOOQ!0Lh7+'v7+'vO&7cQMjO7+'}O&7sQ!0MxO<<KYOOQ!0Lf<<KY<<KYO&8gQ`O1G0zO!&zQMhO'#I{O&8lQ`O,5@yO&:nQ!fO<<LQO!&zQMhO1G2oO&:uQ!0LrO1G2oOOQ[<<G{<<G{O!COQ!0LrO<<G{O&;WQ!0MxO<<I{OOQ!0Lf<<I{<<I{OOQO,5?m,5?mO&;zQ`O,5?mO&<PQ`O,5?mOOQO-E=P-E=PO&<_Q`O1G6lO&<_Q`O1G6lO9kQ`O1G6lO@zQ`O<<LmOOQ[<<Lm<<LmO&<gQ`O<<LmO9uQ!0LrO<<LmO9kQ`O<<LmOOQ[<<LY<<LYO%;XQ!0MvO<<LYOOQ[<<LZ<<LZO!EcQ`O<<LZO&<lQpO'#I}O&<wQ`O,5@}O!)[QlO,5@}OOQ[1G3X1G3XOOQO'#JP'#JPO9uQ!0LrO'#JPO&=PQpO,5=vOOQ[,5=v,5=vO&=WQpO'#EgO&=_QpO'#GfO&=dQ`O7+({O&=iQ`O7+({OOQ[7+({7+({O!&zQMhO7+({O%[QlO7+({O&=qQ`O7+({OOQ[7+(}7+(}O9uQ!0LrO7+(}O$%dQ`O7+(}O9`Q`O7+(}O!CZQpO7+(}O&=|Q`O,5?lOOQO-E=O-E=OOOQO'#H_'#H_O&>XQ`O1G6jO9uQ!0LrO<<GqOOQ[<<Gq<<GqO@zQ`O<<GqO&>aQ`O7+,XO&>fQ`O7+,YO%[QlO7+,XO%[QlO7+,YOOQ[7+)W7+)WO&>kQ`O7+)WO&>pQlO7+)WO&>wQ`O7+)WOOQ[<<Lz<<LzOOQ[<<L|<<L|OOQ[-E=R-E=ROOQ[1G3{1G3{O&>|Q`O,5>bOOQ[,5>d,5>dO&?RQ`O1G4RO9eQ`O7+&fO!)[QlO7+&fOOQO7+%_7+%_O&?WQ?MtO1G6[O?YQ`O7+%_OOQ!0Lf<<Ia<<IaOOQ!0Lf<<Iz<<IzO?YQ`O<<IzOOQO<<Is<<IsO$AzQ!0MxO<<IsO%[QlO<<IsOOQO<<Id<<IdO!COQ!0LrO<<IdO&?bQ!0LrO<<IsO&?mQ!0MxO<= _O&?}Q`O<= ^OOQO7+*`7+*`O9eQ`O7+*`OOQ[ANAlANAlO&@VQ!fOANAlO!&zQMhOANAlO#(ZQ`OANAlO4UQ!fOANAlO&@^Q`OANAlO%[QlOANAlO&@fQ!0MzO7+'{O&BwQ!0MzO,5?bO&ESQ!0MzO,5?dO&G_Q!0MzO7+'}O&IpQ!fO1G4mO&IzQ?MtO7+&aO&LOQ?MvO,5=YO&NVQ?MvO,5=[O&NgQ?MvO,5=YO&NwQ?MvO,5=[O' XQ?MvO,59uO'#_Q?MvO,5<lO'%bQ?MvO,5<nO''vQ?MvO,5<|O')lQ?MtO7+'lO')yQ?MtO7+'nO'*WQ`O,5<^OOQO7+'a7+'aOOQ!0Lh7+*e7+*eO'*]QMjO<<LOOOQO1G4x1G4xO'*dQ`O1G4xO'*oQ`O1G4xO'*}Q`O7++}O'*}Q`O7++}O!&zQMhO1G4zO'+VQ!dO1G4zO'+aQ`O7+,OO'+iQ`O7+(WO'+tQ!dO7+(WOOQ!0Lb7+(U7+(UOOQ!0Lb7+(V7+(VO!CZQpO7+(UOCwQ`O7+(UO',OQ`O7+(WO!&zQMhO7+(WO$+YQ`O7+(VO',TQ`O7+(WOCwQ`O7+(VO',]QMjO<<NxO!,TQMhO<<NxOOQ!0Lh7+$}7+$}O',gQ!dO,5?gOOQO-E<y-E<yO',qQ!0MvO7+(ZO!&zQMhO7+(ZOOQ[AN=gAN=gO9kQ`O1G5XOOQO1G5X1G5XO'-RQ`O1G5XO'-WQ`O7+,WO'-WQ`O7+,WO9uQ!0LrOANBXO@zQ`OANBXOOQ[ANBXANBXO'-`Q`OANBXOOQ[ANAtANAtOOQ[ANAuANAuO'-eQ`O,5?iOOQO-E<{-E<{O'-pQ?MtO1G6iOOQO,5?k,5?kOOQO-E<}-E<}OOQ[1G3b1G3bO'-zQ`O,5=QOOQ[<<Lg<<LgO!&zQMhO<<LgO&=dQ`O<<LgO'.PQ`O<<LgO%[QlO<<LgOOQ[<<Li<<LiO9uQ!0LrO<<LiO$%dQ`O<<LiO9`Q`O<<LiO'.XQpO1G5WO'.dQ`O7+,UOOQ[AN=]AN=]O9uQ!0LrOAN=]OOQ[<= s<= sOOQ[<= t<= tO'.lQ`O<= sO'.qQ`O<= tOOQ[<<Lr<<LrO'.vQ`O<<LrO'.{QlO<<LrOOQ[1G3|1G3|O?YQ`O7+)mO'/SQ`O<<JQO'/_Q?MtO<<JQOOQO<<Hy<<HyOOQ!0LfAN?fAN?fOOQOAN?_AN?_O$AzQ!0MxOAN?_OOQOAN?OAN?OO%[QlOAN?_OOQO<<Mz<<MzOOQ[G27WG27WO!&zQMhOG27WO#(ZQ`OG27WO'/iQ!fOG27WO4UQ!fOG27WO'/pQ`OG27WO'/xQ?MtO<<JgO'0VQ?MvO1G2aO'1{Q?MvO,5?bO'4OQ?MvO,5?dO'6RQ?MvO1G2tO'8UQ?MvO1G2vO':XQ?MtO<<KYO':fQ?MtO<<I{OOQO1G1x1G1xO!,TQMhOANAjOOQO7+*d7+*dO':sQ`O7+*dO';OQ`O<= iO';WQ!dO7+*fOOQ!0Lb<<Kr<<KrO$+YQ`O<<KrOCwQ`O<<KrO';bQ`O<<KrO!&zQMhO<<KrOOQ!0Lb<<Kp<<KpO!CZQpO<<KpO';mQ!dO<<KrOOQ!0Lb<<Kq<<KqO';wQ`O<<KrO!&zQMhO<<KrO$+YQ`O<<KqO';|QMjOANDdO'<WQ!0MvO<<KuOOQO7+*s7+*sO9kQ`O7+*sO'<hQ`O<= rOOQ[G27sG27sO9uQ!0LrOG27sO@zQ`OG27sO!)[QlO1G5TO'<pQ`O7+,TO'<xQ`O1G2lO&=dQ`OANBROOQ[ANBRANBRO!&zQMhOANBRO'<}Q`OANBROOQ[ANBTANBTO9uQ!0LrOANBTO$%dQ`OANBTOOQO'#H`'#H`OOQO7+*r7+*rOOQ[G22wG22wOOQ[ANE_ANE_OOQ[ANE`ANE`OOQ[ANB^ANB^O'=VQ`OANB^OOQ[<<MX<<MXO!)[QlOAN?lOOQOG24yG24yO$AzQ!0MxOG24yO#(ZQ`OLD,rOOQ[LD,rLD,rO!&zQMhOLD,rO'=[Q!fOLD,rO'=cQ?MvO7+'{O'?XQ?MvO,5?bO'A[Q?MvO,5?dO'C_Q?MvO7+'}O'ETQMjOG27UOOQO<<NO<<NOOOQ!0LbANA^ANA^O$+YQ`OANA^OCwQ`OANA^O'EeQ!dOANA^OOQ!0LbANA[ANA[O'ElQ`OANA^O!&zQMhOANA^O'EwQ!dOANA^OOQ!0LbANA]ANA]OOQO<<N_<<N_OOQ[LD-_LD-_O9uQ!0LrOLD-_O'FRQ?MtO7+*oOOQO'#Gg'#GgOOQ[G27mG27mO&=dQ`OG27mO!&zQMhOG27mOOQ[G27oG27oO9uQ!0LrOG27oOOQ[G27xG27xO'F]Q?MtOG25WOOQOLD*eLD*eOOQ[!$(!^!$(!^O#(ZQ`O!$(!^O!&zQMhO!$(!^O'FgQ!0MzOG27UOOQ!0LbG26xG26xO$+YQ`OG26xO'HxQ`OG26xOCwQ`OG26xO'ITQ!dOG26xO!&zQMhOG26xOOQ[!$(!y!$(!yOOQ[LD-XLD-XO&=dQ`OLD-XOOQ[LD-ZLD-ZOOQ[!)9Ex!)9ExO#(ZQ`O!)9ExOOQ!0LbLD,dLD,dO$+YQ`OLD,dOCwQ`OLD,dO'I[Q`OLD,dO'IgQ!dOLD,dOOQ[!$(!s!$(!sOOQ[!.K;d!.K;dO'InQ?MvOG27UOOQ!0Lb!$(!O!$(!OO$+YQ`O!$(!OOCwQ`O!$(!OO'KdQ`O!$(!OOOQ!0Lb!)9Ej!)9EjO$+YQ`O!)9EjOCwQ`O!)9EjOOQ!0Lb!.K;U!.K;UO$+YQ`O!.K;UOOQ!0Lb!4/0p!4/0pO!)[QlO'#DzO1PQ`O'#EXO'KoQ!fO'#JsO'KvQ!L^O'#DvO'K}QlO'#EOO'LUQ!fO'#CiO'NlQ!fO'#CiO!)[QlO'#EQO'N|QlO,5;ZO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO,5;fO!)[QlO'#IqO(#PQ`O,5<jO!)[QlO,5;fO(#XQMhO,5;fO($rQMhO,5;fO!)[QlO,5;xO!&zQMhO'#GnO(#XQMhO'#GnO!&zQMhO'#GpO(#XQMhO'#GpO1SQ`O'#DZO1SQ`O'#DZO!&zQMhO'#GQO(#XQMhO'#GQO!&zQMhO'#GSO(#XQMhO'#GSO!&zQMhO'#GbO(#XQMhO'#GbO!)[QlO,5:jO($yQpO'#D_O!)[QlO,5@pO'N|QlO1G0uO(%TQ?MtO'#CiO!)[QlO1G2QO!&zQMhO'#IvO(#XQMhO'#IvO!&zQMhO'#IxO(#XQMhO'#IxO(%_Q!dO'#CrO!&zQMhO,5<uO(#XQMhO,5<uO'N|QlO1G2SO!)[QlO7+&{O!&zQMhO1G2aO(#XQMhO1G2aO!&zQMhO'#IvO(#XQMhO'#IvO!&zQMhO'#IxO(#XQMhO'#IxO!&zQMhO1G2cO(#XQMhO1G2cO'N|QlO7+'nO'N|QlO7+&aO!&zQMhOANAjO(#XQMhOANAjO(%rQ`O'#EoO(%wQ`O'#EoO(&PQ`O'#F^O(&UQ`O'#EzO(&ZQ`O'#KUO(&fQ`O'#KSO(&qQ`O,5;ZO(&vQMjO,5<fO(&}Q`O'#GZO('SQ`O'#GZO('XQ`O,5<fO('aQ`O,5<hO('iQ`O,5;ZO('qQ?MtO1G1aO('xQ`O,5<uO('}Q`O,5<uO((SQ`O,5<wO((XQ`O,5<wO((^Q`O1G2SO((cQ`O1G0uO((hQMjO<<LOO((oQMjO<<LOO((vQMhO'#F}O9`Q`O'#F|OAuQ`O'#EnO!)[QlO,5;uO!3oQ`O'#GZO!3oQ`O'#GZO!3oQ`O'#G]O!3oQ`O'#G]O!,TQMhO7+(dO!,TQMhO7+(dO%/YQ!dO1G2xO%/YQ!dO1G2xO!&zQMhO,5=^O!&zQMhO,5=^",
	stateData: "(){~O'}OS(OOSTOS(PRQ~OPYOQYOSfOY!VOaqOdzOeyOl!POpkOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!_XO!iuO!lZO!oYO!pYO!qYO!svO!uwO!xxO!|]O$X|O$oiO%i}O%k!QO%m!OO%n!OO%o!OO%r!RO%t!SO%w!TO%x!TO%z!UO&X!WO&_!XO&a!YO&c!ZO&e![O&h!]O&n!^O&t!_O&v!`O&x!aO&z!bO&|!cO(USO(WTO(ZUO(bVO(p[O~OWtO~P`OPYOQYOSfOd!jOe!iOpkOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!_!eO!iuO!lZO!oYO!pYO!qYO!svO!u!gO!x!hO$X!kO$oiO(U!dO(WTO(ZUO(bVO(p[O~Oa!wOs!nO!S!oO!b!yO!c!vO!d!vO!|<XO#T!pO#U!pO#V!xO#W!pO#X!pO#[!zO#]!zO(V!lO(WTO(ZUO(f!mO(p!sO~O(P!{O~OP]XR]X[]Xa]Xj]Xr]X!Q]X!S]X!]]X!l]X!p]X#R]X#S]X#`]X#lfX#o]X#p]X#q]X#r]X#s]X#t]X#u]X#v]X#w]X#y]X#{]X#|]X$R]X'{]X(b]X(s]X(z]X({]X~O!g%SX~P(qO_!}O(W#PO(X!}O(Y#PO~O_#QO(Y#PO(Z#PO([#QO~Ox#SO!U#TO(c#TO(d#VO~OPYOQYOSfOd!jOe!iOpkOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!_!eO!iuO!lZO!oYO!pYO!qYO!svO!u!gO!x!hO$X!kO$oiO(U<]O(WTO(ZUO(bVO(p[O~O![#ZO!]#WO!Y(iP!Y(wP~P+}O!^#cO~P`OPYOQYOSfOd!jOe!iOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!_!eO!iuO!lZO!oYO!pYO!qYO!svO!u!gO!x!hO$X!kO$oiO(WTO(ZUO(bVO(p[O~Op#mO![#iO!|]O#j#lO#k#iO(U<^O!k(tP~P.iO!l#oO(U#nO~O!x#sO!|]O%i#tO~O#l#uO~O!g#vO#l#uO~OP$[OR#zO[$cOj$ROr$aO!Q#yO!S#{O!]$_O!l#xO!p$[O#R$RO#o$OO#p$PO#q$PO#r$PO#s$QO#t$RO#u$RO#v$bO#w$SO#y$UO#{$WO#|$XO(bVO(s$YO(z#|O({#}O~Oa(gX'{(gX'x(gX!k(gX!Y(gX!_(gX%j(gX!g(gX~P1qO#S$dO#`$eO$R$eOP(hXR(hX[(hXj(hXr(hX!Q(hX!S(hX!](hX!l(hX!p(hX#R(hX#o(hX#p(hX#q(hX#r(hX#s(hX#t(hX#u(hX#v(hX#w(hX#y(hX#{(hX#|(hX(b(hX(s(hX(z(hX({(hX!_(hX%j(hX~Oa(hX'{(hX'x(hX!Y(hX!k(hXv(hX!g(hX~P4UO#`$eO~O$^$hO$`$gO$g$mO~OSfO!_$nO$j$oO$l$qO~Oh%VOj%dOk%dOp%WOr%XOs$tOt$tOz%YO|%ZO!O%]O!S${O!_$|O!i%bO!l$xO#k%cO$X%`O$u%^O$w%_O$z%aO(U$sO(WTO(ZUO(b$uO(z$}O({%POg(_P~Ol%[O~P7eO!l%eO~O!S%hO!_%iO(U%gO~O!g%mO~Oa%nO'{%nO~O!Q%rO~P%[O(V!lO~P%[O%o%vO~P%[Oh%VO!l%eO(U%gO(V!lO~Oe%}O!l%eO(U%gO~Oj$RO~O!_&PO(U%gO(V!lO(WTO(ZUO`)XP~O!Q&SO!l&RO%k&VO&U&WO~P;SO!x#sO~O%t&YO!S)TX!_)TX(U)TX~O(U&ZO~Ol!PO!u&`O%k!QO%m!OO%n!OO%o!OO%r!RO%t!SO%w!TO%x!TO~Od&eOe&dO!x&bO%i&cO%|&aO~P<bOd&hOeyOl!PO!_&gO!u&`O!xxO!|]O%i}O%m!OO%n!OO%o!OO%r!RO%t!SO%w!TO%x!TO%z!UO~Ob&kO#`&nO%k&iO(V!lO~P=gO!l&oO!u&sO~O!l#oO~O!_XO~Oa%nO'y&{O'{%nO~Oa%nO'y'OO'{%nO~Oa%nO'y'QO'{%nO~O'x]X!Y]Xv]X!k]X&]]X!_]X%j]X!g]X~P(qO!b'`O!c'WO!d'WO(V!lO(WTO(ZUO~Os'UO!S'TO!['XO(f'SO!^(jP!^(yP~P@nOn'cO!_'aO(U%gO~Oe'hO!l%eO(U%gO~O!Q&SO!l&RO~Os!nO!S!oO!|<XO#T!pO#U!pO#W!pO#X!pO(V!lO(WTO(ZUO(f!mO(p!sO~O!b'nO!c'mO!d'mO#V!pO#['oO#]'oO~PBYOa%nOh%VO!g#vO!l%eO'{%nO(s'qO~O!p'uO#`'sO~PChOs!nO!S!oO(WTO(ZUO(f!mO(p!sO~O!_XOs(nX!S(nX!b(nX!c(nX!d(nX!|(nX#T(nX#U(nX#V(nX#W(nX#X(nX#[(nX#](nX(V(nX(W(nX(Z(nX(f(nX(p(nX~O!c'mO!d'mO(V!lO~PDWO(Q'yO(R'yO(S'{O~O_!}O(W'}O(X!}O(Y'}O~O_#QO(Y'}O(Z'}O([#QO~Ov(PO~P%[Ox#SO!U#TO(c#TO(d(SO~O![(UO!Y'XX!Y'_X!]'XX!]'_X~P+}O!](WO!Y(iX~OP$[OR#zO[$cOj$ROr$aO!Q#yO!S#{O!](WO!l#xO!p$[O#R$RO#o$OO#p$PO#q$PO#r$PO#s$QO#t$RO#u$RO#v$bO#w$SO#y$UO#{$WO#|$XO(bVO(s$YO(z#|O({#}O~O!Y(iX~PHRO!Y(]O~O!Y(vX!](vX!g(vX!k(vX(s(vX~O#`(vX#l#dX!^(vX~PJUO#`(^O!Y(xX!](xX~O!](_O!Y(wX~O!Y(bO~O#`$eO~PJUO!^(cO~P`OR#zO!Q#yO!S#{O!l#xO(bVOP!na[!naj!nar!na!]!na!p!na#R!na#o!na#p!na#q!na#r!na#s!na#t!na#u!na#v!na#w!na#y!na#{!na#|!na(s!na(z!na({!na~Oa!na'{!na'x!na!Y!na!k!nav!na!_!na%j!na!g!na~PKlO!k(dO~O!g#vO#`(eO(s'qO!](uXa(uX'{(uX~O!k(uX~PNXO!S%hO!_%iO!|]O#j(jO#k(iO(U%gO~O!](kO!k(tX~O!k(mO~O!S%hO!_%iO#k(iO(U%gO~OP(hXR(hX[(hXj(hXr(hX!Q(hX!S(hX!](hX!l(hX!p(hX#R(hX#o(hX#p(hX#q(hX#r(hX#s(hX#t(hX#u(hX#v(hX#w(hX#y(hX#{(hX#|(hX(b(hX(s(hX(z(hX({(hX~O!g#vO!k(hX~P! uOR(oO!Q(nO!l#xO#S$dO!|!{a!S!{a~O!x!{a%i!{a!_!{a#j!{a#k!{a(U!{a~P!#vO!x(sO~OPYOQYOSfOd!jOe!iOpkOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!_XO!iuO!lZO!oYO!pYO!qYO!svO!u!gO!x!hO$X!kO$oiO(U!dO(WTO(ZUO(bVO(p[O~Oh%VOp%WOr%XOs$tOt$tOz%YO|%ZO!O<uO!S${O!_$|O!i>WO!l$xO#k<{O$X%`O$u<wO$w<yO$z%aO(U(wO(WTO(ZUO(b$uO(z$}O({%PO~O#l(yO~O![({O!k(lP~P%[O(f(}O(p[O~O!S)PO!l#xO(f(}O(p[O~OP<WOQ<WOSfOd>SOe!iOpkOr<WOskOtkOzkO|<WO!O<WO!SWO!WkO!XkO!_!eO!i<ZO!lZO!o<WO!p<WO!q<WO!s<[O!u<_O!x!hO$X!kO$o>QO(U)^O(WTO(ZUO(bVO(p[O~O!]$_Oa$ra'{$ra'x$ra!k$ra!Y$ra!_$ra%j$ra!g$ra~Ol)eO~P!&zOh%VOp%WOr%XOs$tOt$tOz%YO|%ZO!O%]O!S${O!_$|O!i%bO!l$xO#k%cO$X%`O$u%^O$w%_O$z%aO(U(wO(WTO(ZUO(b$uO(z$}O({%PO~Og(qP~P!,TO!Q)jO!g)iO!_$_X$[$_X$^$_X$`$_X$g$_X~O!g)iO!_(|X$[(|X$^(|X$`(|X$g(|X~O!Q)jO~P!.^O!Q)jO!_(|X$[(|X$^(|X$`(|X$g(|X~O!_)lO$[)pO$^)kO$`)kO$g)qO~O![)tO~P!)[O$^$hO$`$gO$g)xO~On${X!Q${X#S${X'z${X(z${X({${X~OgmXg${XnmX!]mX#`mX~P!0SOx)zO(c){O(d)}O~On*WO!Q*PO'z*QO(z$}O({%PO~Og*OO~P!1WOg*XO~Oh%VOr%XOs$tOt$tOz%YO|%ZO!O<uO!S*ZO!_*[O!i>WO!l$xO#k<{O$X%`O$u<wO$w<yO$z%aO(WTO(ZUO(b$uO(z$}O({%PO~Op*aO![*_O(U*YO!k)PP~P!1uO#l*bO~O!l*cO~Oh%VOp%WOr%XOs$tOt$tOz%YO|%ZO!O<uO!S${O!_$|O!i>WO!l$xO#k<{O$X%`O$u<wO$w<yO$z%aO(U*eO(WTO(ZUO(b$uO(z$}O({%PO~O![*hO!Y)QP~P!3tOr*tOs!nO!S*jO!b*rO!c*lO!d*lO!l*cO#[*sO%a*nO(V!lO(WTO(ZUO(f!mO~O!^*qO~P!5iO#S$dOn(aX!Q(aX'z(aX(z(aX({(aX!](aX#`(aX~Og(aX$P(aX~P!6kOn*yO#`*xOg(`X!](`X~O!]*zOg(_X~Oj%dOk%dOl%dO(U&ZOg(_P~Os*}O~Og*OO(U&ZO~O!l+TO~O(U(wO~Op+XO!S%hO![#iO!_%iO!|]O#j#lO#k#iO(U%gO!k(tP~O!g#vO#l+YO~O!S%hO![+[O!](_O!_%iO(U%gO!Y(wP~Os']O!S+_O![+^O(WTO(ZUO(f+]O~O!^(yP~P!9|O!]+`Oa)UX'{)UX~OP$[OR#zO[$cOj$ROr$aO!Q#yO!S#{O!l#xO!p$[O#R$RO#o$OO#p$PO#q$PO#r$PO#s$QO#t$RO#u$RO#v$bO#w$SO#y$UO#{$WO#|$XO(bVO(s$YO(z#|O({#}O~Oa!ja!]!ja'{!ja'x!ja!Y!ja!k!jav!ja!_!ja%j!ja!g!ja~P!:tO(f(}O~OR#zO!Q#yO!S#{O!l#xO(bVOP!ra[!raj!rar!ra!]!ra!p!ra#R!ra#o!ra#p!ra#q!ra#r!ra#s!ra#t!ra#u!ra#v!ra#w!ra#y!ra#{!ra#|!ra(s!ra(z!ra({!ra~Oa!ra'{!ra'x!ra!Y!ra!k!rav!ra!_!ra%j!ra!g!ra~P!=aOR#zO!Q#yO!S#{O!l#xO(bVOP!ta[!taj!tar!ta!]!ta!p!ta#R!ta#o!ta#p!ta#q!ta#r!ta#s!ta#t!ta#u!ta#v!ta#w!ta#y!ta#{!ta#|!ta(s!ta(z!ta({!ta~Oa!ta'{!ta'x!ta!Y!ta!k!tav!ta!_!ta%j!ta!g!ta~P!?wOh%VOn+iO!_'aO%j+hO~O!g+kOa(^X!_(^X'{(^X!](^X~Oa%nO!_XO'{%nO~Oh%VO!l%eO~Oh%VO!l%eO(U%gO~O!g#vO#l(yO~Ob+vO%k+wO(U+sO(WTO(ZUO!^)YP~O!]+xO`)XX~O[+|O~O`+}O~O!_&PO(U%gO(V!lO`)XP~O%k,QO~P;SOh%VO#`,UO~Oh%VOn,XO!_$|O~O!_,ZO~O!Q,]O!_XO~O%o%vO~O!x,bO~Oe,gO~Ob,hO(U#nO(WTO(ZUO!^)WP~Oe%}O~O%k!QO(U&ZO~P=gO[,mO`,lO~OPYOQYOSfOdzOeyOpkOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!iuO!lZO!oYO!pYO!qYO!svO!xxO!|]O$oiO%i}O(WTO(ZUO(bVO(p[O~O!_!eO!u!gO$X!kO(U!dO~P!GOO`,lOa%nO'{%nO~OPYOQYOSfOd!jOe!iOpkOrYOskOtkOzkO|YO!OYO!SWO!WkO!XkO!_!eO!iuO!lZO!oYO!pYO!qYO!svO!x!hO$X!kO$oiO(U!dO(WTO(ZUO(bVO(p[O~Oa,rOl!OO!uwO%m!OO%n!OO%o!OO~P!IhO!l&oO~O&_,xO~O!_,zO~O&p,|O&r,}OP&maQ&maS&maY&maa&mad&mae&mal&map&mar&mas&mat&maz&ma|&ma!O&ma!S&ma!W&ma!X&ma!_&ma!i&ma!l&ma!o&ma!p&ma!q&ma!s&ma!u&ma!x&ma!|&ma$X&ma$o&ma%i&ma%k&ma%m&ma%n&ma%o&ma%r&ma%t&ma%w&ma%x&ma%z&ma&X&ma&_&ma&a&ma&c&ma&e&ma&h&ma&n&ma&t&ma&v&ma&x&ma&z&ma&|&ma'x&ma(U&ma(W&ma(Z&ma(b&ma(p&ma!^&ma&f&mab&ma&k&ma~O(U-SO~Oh!eX!]#iX!^#iX!g!RX!g!eX!l!eX#`#iX~O!]!eX!^!eX~P#!nO!g-WOh(kX!](kX!^(kX!g(kX!l(kXr(kX(s(kX~Oh%VO!g-YO!l%eO!]!aX!^!aX~Os!nO!S!oO(WTO(ZUO(f!mO~OP<WOQ<WOSfOd>SOe!iOpkOr<WOskOtkOzkO|<WO!O<WO!SWO!WkO!XkO!_!eO!i<ZO!lZO!o<WO!p<WO!q<WO!s<[O!u<_O!x!hO$X!kO$o>QO(WTO(ZUO(bVO(p[O~O(U=RO~P#$oO!]-^O!^(jX~O!^-`O~O#`-aO!]#hX!^#hX~O!g-WO~O!]-bO!^(yX~O!^-dO~O!c-eO!d-eO(V!lO~P#$^O!^-hO~P'_On-kO!_'aO~O!Y-pO~Os!{a!b!{a!c!{a!d!{a#T!{a#U!{a#V!{a#W!{a#X!{a#[!{a#]!{a(V!{a(W!{a(Z!{a(f!{a(p!{a~P!#vO!p-uO#`-sO~PChO!c-wO!d-wO(V!lO~PDWOa%nO#`-sO'{%nO~Oa%nO!g#vO#`-sO'{%nO~Oa%nO!g#vO!p-uO#`-sO'{%nO(s'qO~O(Q'yO(R'yO(S-|O~Ov-}O~O!Y'Xa!]'Xa~P!:tO![.RO!Y'XX!]'XX~P%[O!](WO!Y(ia~O!Y(ia~PHRO!](_O!Y(wa~O!S%hO![.VO!_%iO(U%gO!Y'_X!]'_X~O#`.XO!](ua!k(uaa(ua'{(ua~O!g#vO~P#,wO!](kO!k(ta~O!S%hO!_%iO#k.]O(U%gO~Op.bO!S%hO![._O!_%iO!|]O#j.aO#k._O(U%gO!]'bX!k'bX~OR.fO!l#xO~Oh%VOn.iO!_'aO%j.hO~Oa#ci!]#ci'{#ci'x#ci!Y#ci!k#civ#ci!_#ci%j#ci!g#ci~P!:tOn>^O!Q*PO'z*QO(z$}O({%PO~O#l#_aa#_a#`#_a'{#_a!]#_a!k#_a!_#_a!Y#_a~P#/sO#l(aXP(aXR(aX[(aXa(aXj(aXr(aX!S(aX!l(aX!p(aX#R(aX#o(aX#p(aX#q(aX#r(aX#s(aX#t(aX#u(aX#v(aX#w(aX#y(aX#{(aX#|(aX'{(aX(b(aX(s(aX!k(aX!Y(aX'x(aXv(aX!_(aX%j(aX!g(aX~P!6kO!].vO!k(lX~P!:tO!k.yO~O!Y.{O~OP$[OR#zO!Q#yO!S#{O!l#xO!p$[O(bVO[#nia#nij#nir#ni!]#ni#R#ni#p#ni#q#ni#r#ni#s#ni#t#ni#u#ni#v#ni#w#ni#y#ni#{#ni#|#ni'{#ni(s#ni(z#ni({#ni'x#ni!Y#ni!k#niv#ni!_#ni%j#ni!g#ni~O#o#ni~P#3cO#o$OO~P#3cOP$[OR#zOr$aO!Q#yO!S#{O!l#xO!p$[O#o$OO#p$PO#q$PO#r$PO(bVO[#nia#nij#ni!]#ni#R#ni#t#ni#u#ni#v#ni#w#ni#y#ni#{#ni#|#ni'{#ni(s#ni(z#ni({#ni'x#ni!Y#ni!k#niv#ni!_#ni%j#ni!g#ni~O#s#ni~P#6QO#s$QO~P#6QOP$[OR#zO[$cOj$ROr$aO!Q#yO!S#{O!l#xO!p$[O#R$RO#o$OO#p$PO#q$PO#r$PO#s$QO#t$RO#u$RO#v$bO(bVOa#ni!]#ni#y#ni#{#ni#|#ni'{#ni(s#ni(z#ni({#ni'x#ni!Y#ni!k#niv#ni!_#ni%j#ni!g#ni~O#w#ni~P#8oOP$[OR#zO[$cOj$ROr$aO!Q#yO!S#{O!l#xO!p$[O#R$RO#o$OO#p$PO#q$PO#r$PO#s$QO#t$RO#u$RO#v$bO#w$SO(bVO({#}Oa#ni!]#ni#{#ni#|#ni'{#ni(s#ni(z#ni'x#ni!Y#ni!k#niv#ni!_#ni%j#ni!g#ni~O#y$UO~P#;VO#y#ni~P#;VO#w$SO~P#8oOP$[OR#zO[$cOj$ROr$aO!Q#yO!S#{O!l#xO!p$[O#R$RO#o$OO#p$PO#q$PO#r$PO#s$QO#t$RO#u$RO#v$bO#w$SO#y$UO(bVO(z#|O({#}Oa#ni!]#ni#|#ni'{#ni(s#ni'x#ni!Y#ni!k#niv#ni!_#ni%j#ni!g#ni~O#{#ni~P#={O#{$WO~P#={OP]XR]X[]Xj]Xr]X!Q]X!S]X!l]X!p]X#R]X#S]X#`]X#lfX#o]X#p]X#q]X#r]X#s]X#t]X#u]X#v]X#w]X#y]X#{]X#|]X$R]X(b]X(s]X(z]X({]X!]]X!^]X~O$P]X~P#@jOP$[OR#zO[<oOj<dOr<mO!Q#yO!S#{O!l#xO!p$[O#R<dO#o<aO#p<bO#q<bO#r<bO#s<cO#t<dO#u<dO#v<nO#w<eO#y<gO#{<iO#|<jO(bVO(s$YO(z#|O({#}O~O$P.}O~P#BwO#S$dO#`<pO$R<pO$P(hX!^(hX~P! uOa'ea!]'ea'{'ea'x'ea!k'ea!Y'eav'ea!_'ea%j'ea!g'ea~P!:tO[#nia#nij#nir#ni!]#ni#R#ni#s#ni#t#ni#u#ni#v#ni#w#ni#y#ni#{#ni#|#ni'{#ni(s#ni'x#ni!Y#ni!k#niv#ni!_#ni%j#ni!g#ni~OP$[OR#zO!Q#yO!S#{O!l#xO!p$[O#o$OO#p$PO#q$PO#r$PO(bVO(z#ni({#ni~P#EyOn>^O!Q*PO'z*QO(z$}O({%POP#niR#ni!S#ni!l#ni!p#ni#o#ni#p#ni#q#ni#r#ni(b#ni~P#EyO!]/ROg(qX~P!1WOg/TO~Oa$Qi!]$Qi'{$Qi'x$Qi!Y$Qi!k$Qiv$Qi!_$Qi%j$Qi!g$Qi~P!:tO$^/UO$`/UO~O$^/VO$`/VO~O!g)iO#`/WO!_$dX$[$dX$^$dX$`$dX$g$dX~O![/XO~O!_)lO$[/ZO$^)kO$`)kO$g/[O~O!]<kO!^(gX~P#BwO!^/]O~O!g)iO$g(|X~O$g/_O~Ov/`O~P!&zOx)zO(c){O(d/cO~O!S/fO~O(z$}On%ba!Q%ba'z%ba({%ba!]%ba#`%ba~Og%ba$P%ba~P#L{O({%POn%da!Q%da'z%da(z%da!]%da#`%da~Og%da$P%da~P#MnO!]fX!gfX!kfX!k${X(sfX~P!0SOp%WO![/oO!](_O(U/nO!Y(wP!Y)QP~P!1uOr*tO!b*rO!c*lO!d*lO!l*cO#[*sO%a*nO(V!lO(WTO(ZUO~Os'UO!S/pO![+^O!^*qO(f=OO!^(yP~P$ [O!k/qO~P#/sO!]/rO!g#vO(s'qO!k)PX~O!k/wO~OnoX!QoX'zoX(zoX({oX~O!g#vO!koX~P$#OOp/yO!S%hO![*_O!_%iO(U%gO!k)PP~O#l/zO~O!Y${X!]${X!g%SX~P!0SO!]/{O!Y)QX~P#/sO!g/}O~O!Y0PO~OpkO(U0QO~P.iOh%VOr0VO!g#vO!l%eO(s'qO~O!g+kO~Oa%nO!]0ZO'{%nO~O!^0]O~P!5iO!c0^O!d0^O(V!lO~P#$^Os!nO!S0_O(WTO(ZUO(f!mO~O#[0aO~Og%ba!]%ba#`%ba$P%ba~P!1WOg%da!]%da#`%da$P%da~P!1WOj%dOk%dOl%dO(U&ZOg'nX!]'nX~O!]*zOg(_a~Og0jO~On0lO#`0kOg(`a!](`a~OR0mO!Q0mO!S0nO#S$dOn}a'z}a(z}a({}a!]}a#`}a~Og}a$P}a~P$(cO!Q*PO'z*QOn$ta(z$ta({$ta!]$ta#`$ta~Og$ta$P$ta~P$)_O!Q*PO'z*QOn$va(z$va({$va!]$va#`$va~Og$va$P$va~P$*QO#l0qO~Og%Ua!]%Ua#`%Ua$P%Ua~P!1WO!g#vO~O#l0tO~O!]#iX!^#iX!g!RX#`#iX~O!]+`Oa)Ua'{)Ua~OR#zO!Q#yO!S#{O!l#xO(bVOP!ri[!rij!rir!ri!]!ri!p!ri#R!ri#o!ri#p!ri#q!ri#r!ri#s!ri#t!ri#u!ri#v!ri#w!ri#y!ri#{!ri#|!ri(s!ri(z!ri({!ri~Oa!ri'{!ri'x!ri!Y!ri!k!riv!ri!_!ri%j!ri!g!ri~P$+}Oh%VOr%XOs$tOt$tOz%YO|%ZO!O<uO!S${O!_$|O!i>WO!l$xO#k<{O$X%`O$u<wO$w<yO$z%aO(WTO(ZUO(b$uO(z$}O({%PO~Op0}O%^1OO(U0|O~P$.eO!g+kOa(^a!_(^a'{(^a!](^a~O#l1UO~O[]X!]fX!^fX~O!]1VO!^)YX~O!^1XO~O[1YO~Ob1[O(U+sO(WTO(ZUO~O!_&PO(U%gO`'vX!]'vX~O!]+xO`)Xa~O!k1_O~P!:tO[1bO~O`1cO~O#`1hO~On1kO!_$|O~O(f(}O!^)VP~Oh%VOn1tO!_1qO%j1sO~O[2OO!]1|O!^)WX~O!^2PO~O`2ROa%nO'{%nO~O(U#nO(WTO(ZUO~O#S$dO#`$eO$R$eOP(hXR(hX[(hXr(hX!Q(hX!S(hX!](hX!l(hX!p(hX#R(hX#o(hX#p(hX#q(hX#r(hX#s(hX#t(hX#u(hX#v(hX#w(hX#y(hX#{(hX#|(hX(b(hX(s(hX(z(hX({(hX~Oj2UO&]2VOa(hX~P$4OOj2UO#`$eO&]2VO~Oa2XO~P%[Oa2ZO~O&f2^OP&diQ&diS&diY&dia&did&die&dil&dip&dir&dis&dit&diz&di|&di!O&di!S&di!W&di!X&di!_&di!i&di!l&di!o&di!p&di!q&di!s&di!u&di!x&di!|&di$X&di$o&di%i&di%k&di%m&di%n&di%o&di%r&di%t&di%w&di%x&di%z&di&X&di&_&di&a&di&c&di&e&di&h&di&n&di&t&di&v&di&x&di&z&di&|&di'x&di(U&di(W&di(Z&di(b&di(p&di!^&dib&di&k&di~Ob2dO!^2bO&k2cO~P`O!_XO!l2fO~O&r,}OP&miQ&miS&miY&mia&mid&mie&mil&mip&mir&mis&mit&miz&mi|&mi!O&mi!S&mi!W&mi!X&mi!_&mi!i&mi!l&mi!o&mi!p&mi!q&mi!s&mi!u&mi!x&mi!|&mi$X&mi$o&mi%i&mi%k&mi%m&mi%n&mi%o&mi%r&mi%t&mi%w&mi%x&mi%z&mi&X&mi&_&mi&a&mi&c&mi&e&mi&h&mi&n&mi&t&mi&v&mi&x&mi&z&mi&|&mi'x&mi(U&mi(W&mi(Z&mi(b&mi(p&mi!^&mi&f&mib&mi&k&mi~O!Y2lO~O!]!aa!^!aa~P#BwOs!nO!S!oO![2qO(f!mO!]'YX!^'YX~P@nO!]-^O!^(ja~O!]'`X!^'`X~P!9|O!]-bO!^(ya~O!^2yO~P'_Oa%nO#`3SO'{%nO~Oa%nO!g#vO#`3SO'{%nO~Oa%nO!g#vO!p3WO#`3SO'{%nO(s'qO~Oa%nO'{%nO~P!:tO!]$_Ov$ra~O!Y'Xi!]'Xi~P!:tO!](WO!Y(ii~O!](_O!Y(wi~O!Y(xi!](xi~P!:tO!](ui!k(uia(ui'{(ui~P!:tO#`3YO!](ui!k(uia(ui'{(ui~O!](kO!k(ti~O!S%hO!_%iO!|]O#j3_O#k3^O(U%gO~O!S%hO!_%iO#k3^O(U%gO~On3fO!_'aO%j3eO~Oh%VOn3fO!_'aO%j3eO~O#l%baP%baR%ba[%baa%baj%bar%ba!S%ba!l%ba!p%ba#R%ba#o%ba#p%ba#q%ba#r%ba#s%ba#t%ba#u%ba#v%ba#w%ba#y%ba#{%ba#|%ba'{%ba(b%ba(s%ba!k%ba!Y%ba'x%bav%ba!_%ba%j%ba!g%ba~P#L{O#l%daP%daR%da[%daa%daj%dar%da!S%da!l%da!p%da#R%da#o%da#p%da#q%da#r%da#s%da#t%da#u%da#v%da#w%da#y%da#{%da#|%da'{%da(b%da(s%da!k%da!Y%da'x%dav%da!_%da%j%da!g%da~P#MnO#l%baP%baR%ba[%baa%baj%bar%ba!S%ba!]%ba!l%ba!p%ba#R%ba#o%ba#p%ba#q%ba#r%ba#s%ba#t%ba#u%ba#v%ba#w%ba#y%ba#{%ba#|%ba'{%ba(b%ba(s%ba!k%ba!Y%ba'x%ba#`%bav%ba!_%ba%j%ba!g%ba~P#/sO#l%daP%daR%da[%daa%daj%dar%da!S%da!]%da!l%da!p%da#R%da#o%da#p%da#q%da#r%da#s%da#t%da#u%da#v%da#w%da#y%da#{%da#|%da'{%da(b%da(s%da!k%da!Y%da'x%da#`%dav%da!_%da%j%da!g%da~P#/sO#l}aP}a[}aa}aj}ar}a!l}a!p}a#R}a#o}a#p}a#q}a#r}a#s}a#t}a#u}a#v}a#w}a#y}a#{}a#|}a'{}a(b}a(s}a!k}a!Y}a'x}av}a!_}a%j}a!g}a~P$(cO#l$taP$taR$ta[$taa$taj$tar$ta!S$ta!l$ta!p$ta#R$ta#o$ta#p$ta#q$ta#r$ta#s$ta#t$ta#u$ta#v$ta#w$ta#y$ta#{$ta#|$ta'{$ta(b$ta(s$ta!k$ta!Y$ta'x$tav$ta!_$ta%j$ta!g$ta~P$)_O#l$vaP$vaR$va[$vaa$vaj$var$va!S$va!l$va!p$va#R$va#o$va#p$va#q$va#r$va#s$va#t$va#u$va#v$va#w$va#y$va#{$va#|$va'{$va(b$va(s$va!k$va!Y$va'x$vav$va!_$va%j$va!g$va~P$*QO#l%UaP%UaR%Ua[%Uaa%Uaj%Uar%Ua!S%Ua!]%Ua!l%Ua!p%Ua#R%Ua#o%Ua#p%Ua#q%Ua#r%Ua#s%Ua#t%Ua#u%Ua#v%Ua#w%Ua#y%Ua#{%Ua#|%Ua'{%Ua(b%Ua(s%Ua!k%Ua!Y%Ua'x%Ua#`%Uav%Ua!_%Ua%j%Ua!g%Ua~P#/sOa#cq!]#cq'{#cq'x#cq!Y#cq!k#cqv#cq!_#cq%j#cq!g#cq~P!:tO![3nO!]'ZX!k'ZX~P%[O!].vO!k(la~O!].vO!k(la~P!:tO!Y3qO~O$P!na!^!na~PKlO$P!ja!]!ja!^!ja~P#BwO$P!ra!^!ra~P!=aO$P!ta!^!ta~P!?wOg'^X!]'^X~P!,TO!]/ROg(qa~OSfO!_4VO$e4WO~O!^4[O~Ov4]O~P#/sOa$nq!]$nq'{$nq'x$nq!Y$nq!k$nqv$nq!_$nq%j$nq!g$nq~P!:tO!Y4_O~P!&zO!S4`O~O!Q*PO'z*QO({%POn'ja(z'ja!]'ja#`'ja~Og'ja$P'ja~P%-tO!Q*PO'z*QOn'la(z'la({'la!]'la#`'la~Og'la$P'la~P%.gO(s$YO~P#/sO!YfX!Y${X!]fX!]${X!g%SX#`fX~P!0SOp%WO(U=XO~P!1uOp4dO!S%hO![4cO!_%iO(U%gO!]'fX!k'fX~O!]/rO!k)Pa~O!]/rO!g#vO!k)Pa~O!]/rO!g#vO(s'qO!k)Pa~Og$}i!]$}i#`$}i$P$}i~P!1WO![4lO!Y'hX!]'hX~P!3tO!]/{O!Y)Qa~O!]/{O!Y)Qa~P#/sOP]XR]X[]Xj]Xr]X!Q]X!S]X!Y]X!]]X!l]X!p]X#R]X#S]X#`]X#lfX#o]X#p]X#q]X#r]X#s]X#t]X#u]X#v]X#w]X#y]X#{]X#|]X$R]X(b]X(s]X(z]X({]X~Oj%ZX!g%ZX~P%2^Oj4qO!g#vO~Oh%VO!g#vO!l%eO~Oh%VOr4vO!l%eO(s'qO~Or4{O!g#vO(s'qO~Os!nO!S4|O(WTO(ZUO(f!mO~O(z$}On%bi!Q%bi'z%bi({%bi!]%bi#`%bi~Og%bi$P%bi~P%5}O({%POn%di!Q%di'z%di(z%di!]%di#`%di~Og%di$P%di~P%6pOg(`i!](`i~P!1WO#`5SOg(`i!](`i~P!1WO!k5XO~Oa$pq!]$pq'{$pq'x$pq!Y$pq!k$pqv$pq!_$pq%j$pq!g$pq~P!:tO!Y5]O~O!]5^O!_)RX~P#/sOa${X!_${X%_]X'{${X!]${X~P!0SO%_5aOaoX!_oX'{oX!]oX~P$#OOp5bO(U#nO~O%_5aO~Ob5hO%k5iO(U+sO(WTO(ZUO!]'uX!^'uX~O!]1VO!^)Ya~O[5mO~O`5nO~O[5rO~Oa%nO'{%nO~P#/sO!]5wO#`5yO!^)VX~O!^5zO~Or6QOs!nO!S*jO!b!yO!c!vO!d!vO!|<XO#T!pO#U!pO#V!pO#W!pO#X!pO#[6PO#]!zO(V!lO(WTO(ZUO(f!mO(p!sO~O!^6OO~P%;sOn6VO!_1qO%j6UO~Oh%VOn6VO!_1qO%j6UO~Ob6^O(U#nO(WTO(ZUO!]'tX!^'tX~O!]1|O!^)Wa~O(WTO(ZUO(f6`O~O`6dO~Oj6gO&]6hO~PNXO!k6iO~P%[Oa6kO~Oa6kO~P%[Ob2dO!^6pO&k2cO~P`O!g6rO~O!g6tOh(ki!](ki!^(ki!g(ki!l(kir(ki(s(ki~O#`6uO!]#hi!^#hi~O!]!ai!^!ai~P#BwO!]#hi!^#hi~P#BwOa%nO#`7OO'{%nO~Oa%nO!g#vO#`7OO'{%nO~O!](uq!k(uqa(uq'{(uq~P!:tO!](kO!k(tq~O!S%hO!_%iO#k7VO(U%gO~O!_'aO%j7YO~On7^O!_'aO%j7YO~O#l'jaP'jaR'ja['jaa'jaj'jar'ja!S'ja!l'ja!p'ja#R'ja#o'ja#p'ja#q'ja#r'ja#s'ja#t'ja#u'ja#v'ja#w'ja#y'ja#{'ja#|'ja'{'ja(b'ja(s'ja!k'ja!Y'ja'x'jav'ja!_'ja%j'ja!g'ja~P%-tO#l'laP'laR'la['laa'laj'lar'la!S'la!l'la!p'la#R'la#o'la#p'la#q'la#r'la#s'la#t'la#u'la#v'la#w'la#y'la#{'la#|'la'{'la(b'la(s'la!k'la!Y'la'x'lav'la!_'la%j'la!g'la~P%.gO#l$}iP$}iR$}i[$}ia$}ij$}ir$}i!S$}i!]$}i!l$}i!p$}i#R$}i#o$}i#p$}i#q$}i#r$}i#s$}i#t$}i#u$}i#v$}i#w$}i#y$}i#{$}i#|$}i'{$}i(b$}i(s$}i!k$}i!Y$}i'x$}i#`$}iv$}i!_$}i%j$}i!g$}i~P#/sO#l%biP%biR%bi[%bia%bij%bir%bi!S%bi!l%bi!p%bi#R%bi#o%bi#p%bi#q%bi#r%bi#s%bi#t%bi#u%bi#v%bi#w%bi#y%bi#{%bi#|%bi'{%bi(b%bi(s%bi!k%bi!Y%bi'x%biv%bi!_%bi%j%bi!g%bi~P%5}O#l%diP%diR%di[%dia%dij%dir%di!S%di!l%di!p%di#R%di#o%di#p%di#q%di#r%di#s%di#t%di#u%di#v%di#w%di#y%di#{%di#|%di'{%di(b%di(s%di!k%di!Y%di'x%div%di!_%di%j%di!g%di~P%6pO!]'Za!k'Za~P!:tO!].vO!k(li~O$P#ci!]#ci!^#ci~P#BwOP$[OR#zO!Q#yO!S#{O!l#xO!p$[O(bVO[#nij#nir#ni#R#ni#p#ni#q#ni#r#ni#s#ni#t#ni#u#ni#v#ni#w#ni#y#ni#{#ni#|#ni$P#ni(s#ni(z#ni({#ni!]#ni!^#ni~O#o#ni~P%NrO#o<aO~P%NrOP$[OR#zOr<mO!Q#yO!S#{O!l#xO!p$[O#o<aO#p<bO#q<bO#r<bO(bVO[#nij#ni#R#ni#t#ni#u#ni#v#ni#w#ni#y#ni#{#ni#|#ni$P#ni(s#ni(z#ni({#ni!]#ni!^#ni~O#s#ni~P&!zO#s<cO~P&!zOP$[OR#zO[<oOj<dOr<mO!Q#yO!S#{O!l#xO!p$[O#R<dO#o<aO#p<bO#q<bO#r<bO#s<cO#t<dO#u<dO#v<nO(bVO#y#ni#{#ni#|#ni$P#ni(s#ni(z#ni({#ni!]#ni!^#ni~O#w#ni~P&%SOP$[OR#zO[<oOj<dOr<mO!Q#yO!S#{O!l#xO!p$[O#R<dO#o<aO#p<bO#q<bO#r<bO#s<cO#t<dO#u<dO#v<nO#w<eO(bVO({#}O#{#ni#|#ni$P#ni(s#ni(z#ni!]#ni!^#ni~O#y<gO~P&'TO#y#ni~P&'TO#w<eO~P&%SOP$[OR#zO[<oOj<dOr<mO!Q#yO!S#{O!l#xO!p$[O#R<dO#o<aO#p<bO#q<bO#r<bO#s<cO#t<dO#u<dO#v<nO#w<eO#y<gO(bVO(z#|O({#}O#|#ni$P#ni(s#ni!]#ni!^#ni~O#{#ni~P&)dO#{<iO~P&)dOa#}y!]#}y'{#}y'x#}y!Y#}y!k#}yv#}y!_#}y%j#}y!g#}y~P!:tO[#nij#nir#ni#R#ni#s#ni#t#ni#u#ni#v#ni#w#ni#y#ni#{#ni#|#ni$P#ni(s#ni!]#ni!^#ni~OP$[OR#zO!Q#yO!S#{O!l#xO!p$[O#o<aO#p<bO#q<bO#r<bO(bVO(z#ni({#ni~P&,`On>_O!Q*PO'z*QO(z$}O({%POP#niR#ni!S#ni!l#ni!p#ni#o#ni#p#ni#q#ni#r#ni(b#ni~P&,`O#S$dOP(aXR(aX[(aXj(aXn(aXr(aX!Q(aX!S(aX!l(aX!p(aX#R(aX#o(aX#p(aX#q(aX#r(aX#s(aX#t(aX#u(aX#v(aX#w(aX#y(aX#{(aX#|(aX$P(aX'z(aX(b(aX(s(aX(z(aX({(aX!](aX!^(aX~O$P$Qi!]$Qi!^$Qi~P#BwO$P!ri!^!ri~P$+}Og'^a!]'^a~P!1WO!^7pO~O!]'ea!^'ea~P#BwO!Y7qO~P#/sO!g#vO(s'qO!]'fa!k'fa~O!]/rO!k)Pi~O!]/rO!g#vO!k)Pi~Og$}q!]$}q#`$}q$P$}q~P!1WO!Y'ha!]'ha~P#/sO!g7xO~O!]/{O!Y)Qi~P#/sO!]/{O!Y)Qi~O!Y7{O~Oh%VOr8QO!l%eO(s'qO~Oj8SO!g#vO~Or8VO!g#vO(s'qO~O!Q*PO'z*QO({%POn'ka(z'ka!]'ka#`'ka~Og'ka$P'ka~P&5aO!Q*PO'z*QOn'ma(z'ma({'ma!]'ma#`'ma~Og'ma$P'ma~P&6SOg(`q!](`q~P!1WO#`8XOg(`q!](`q~P!1WO!Y8YO~Og%Pq!]%Pq#`%Pq$P%Pq~P!1WOa$py!]$py'{$py'x$py!Y$py!k$pyv$py!_$py%j$py!g$py~P!:tO!g6tO~O!]5^O!_)Ra~O!_'aOP$UaR$Ua[$Uaj$Uar$Ua!Q$Ua!S$Ua!]$Ua!l$Ua!p$Ua#R$Ua#o$Ua#p$Ua#q$Ua#r$Ua#s$Ua#t$Ua#u$Ua#v$Ua#w$Ua#y$Ua#{$Ua#|$Ua(b$Ua(s$Ua(z$Ua({$Ua~O%j7YO~P&8tO%_8^Oa%]i!_%]i'{%]i!]%]i~Oa#cy!]#cy'{#cy'x#cy!Y#cy!k#cyv#cy!_#cy%j#cy!g#cy~P!:tO[8`O~Ob8bO(U+sO(WTO(ZUO~O!]1VO!^)Yi~O`8fO~O(f(}O!]'qX!^'qX~O!]5wO!^)Va~O!^8pO~P%;sO(p!sO~P$&YO#[8qO~O!_1qO~O!_1qO%j8sO~On8vO!_1qO%j8sO~O[8{O!]'ta!^'ta~O!]1|O!^)Wi~O!k9PO~O!k9QO~O!k9TO~O!k9TO~P%[Oa9VO~O!g9WO~O!k9XO~O!](xi!^(xi~P#BwOa%nO#`9aO'{%nO~O!](uy!k(uya(uy'{(uy~P!:tO!](kO!k(ty~O%j9dO~P&8tO!_'aO%j9dO~O#l$}qP$}qR$}q[$}qa$}qj$}qr$}q!S$}q!]$}q!l$}q!p$}q#R$}q#o$}q#p$}q#q$}q#r$}q#s$}q#t$}q#u$}q#v$}q#w$}q#y$}q#{$}q#|$}q'{$}q(b$}q(s$}q!k$}q!Y$}q'x$}q#`$}qv$}q!_$}q%j$}q!g$}q~P#/sO#l'kaP'kaR'ka['kaa'kaj'kar'ka!S'ka!l'ka!p'ka#R'ka#o'ka#p'ka#q'ka#r'ka#s'ka#t'ka#u'ka#v'ka#w'ka#y'ka#{'ka#|'ka'{'ka(b'ka(s'ka!k'ka!Y'ka'x'kav'ka!_'ka%j'ka!g'ka~P&5aO#l'maP'maR'ma['maa'maj'mar'ma!S'ma!l'ma!p'ma#R'ma#o'ma#p'ma#q'ma#r'ma#s'ma#t'ma#u'ma#v'ma#w'ma#y'ma#{'ma#|'ma'{'ma(b'ma(s'ma!k'ma!Y'ma'x'mav'ma!_'ma%j'ma!g'ma~P&6SO#l%PqP%PqR%Pq[%Pqa%Pqj%Pqr%Pq!S%Pq!]%Pq!l%Pq!p%Pq#R%Pq#o%Pq#p%Pq#q%Pq#r%Pq#s%Pq#t%Pq#u%Pq#v%Pq#w%Pq#y%Pq#{%Pq#|%Pq'{%Pq(b%Pq(s%Pq!k%Pq!Y%Pq'x%Pq#`%Pqv%Pq!_%Pq%j%Pq!g%Pq~P#/sO!]'Zi!k'Zi~P!:tO$P#cq!]#cq!^#cq~P#BwO(z$}OP%baR%ba[%baj%bar%ba!S%ba!l%ba!p%ba#R%ba#o%ba#p%ba#q%ba#r%ba#s%ba#t%ba#u%ba#v%ba#w%ba#y%ba#{%ba#|%ba$P%ba(b%ba(s%ba!]%ba!^%ba~On%ba!Q%ba'z%ba({%ba~P&JXO({%POP%daR%da[%daj%dar%da!S%da!l%da!p%da#R%da#o%da#p%da#q%da#r%da#s%da#t%da#u%da#v%da#w%da#y%da#{%da#|%da$P%da(b%da(s%da!]%da!^%da~On%da!Q%da'z%da(z%da~P&L`On>_O!Q*PO'z*QO({%PO~P&JXOn>_O!Q*PO'z*QO(z$}O~P&L`OR0mO!Q0mO!S0nO#S$dOP}a[}aj}an}ar}a!l}a!p}a#R}a#o}a#p}a#q}a#r}a#s}a#t}a#u}a#v}a#w}a#y}a#{}a#|}a$P}a'z}a(b}a(s}a(z}a({}a!]}a!^}a~O!Q*PO'z*QOP$taR$ta[$taj$tan$tar$ta!S$ta!l$ta!p$ta#R$ta#o$ta#p$ta#q$ta#r$ta#s$ta#t$ta#u$ta#v$ta#w$ta#y$ta#{$ta#|$ta$P$ta(b$ta(s$ta(z$ta({$ta!]$ta!^$ta~O!Q*PO'z*QOP$vaR$va[$vaj$van$var$va!S$va!l$va!p$va#R$va#o$va#p$va#q$va#r$va#s$va#t$va#u$va#v$va#w$va#y$va#{$va#|$va$P$va(b$va(s$va(z$va({$va!]$va!^$va~On>_O!Q*PO'z*QO(z$}O({%PO~OP%UaR%Ua[%Uaj%Uar%Ua!S%Ua!l%Ua!p%Ua#R%Ua#o%Ua#p%Ua#q%Ua#r%Ua#s%Ua#t%Ua#u%Ua#v%Ua#w%Ua#y%Ua#{%Ua#|%Ua$P%Ua(b%Ua(s%Ua!]%Ua!^%Ua~P''eO$P$nq!]$nq!^$nq~P#BwO$P$pq!]$pq!^$pq~P#BwO!^9qO~O$P9rO~P!1WO!g#vO!]'fi!k'fi~O!g#vO(s'qO!]'fi!k'fi~O!]/rO!k)Pq~O!Y'hi!]'hi~P#/sO!]/{O!Y)Qq~Or9yO!g#vO(s'qO~O[9{O!Y9zO~P#/sO!Y9zO~Oj:RO!g#vO~Og(`y!](`y~P!1WO!]'oa!_'oa~P#/sOa%]q!_%]q'{%]q!]%]q~P#/sO[:WO~O!]1VO!^)Yq~O`:[O~O#`:]O!]'qa!^'qa~O!]5wO!^)Vi~P#BwO!S:_O~O!_1qO%j:bO~O(WTO(ZUO(f:gO~O!]1|O!^)Wq~O!k:jO~O!k:kO~O!k:lO~O!k:lO~P%[O#`:oO!]#hy!^#hy~O!]#hy!^#hy~P#BwO%j:tO~P&8tO!_'aO%j:tO~O$P#}y!]#}y!^#}y~P#BwOP$}iR$}i[$}ij$}ir$}i!S$}i!l$}i!p$}i#R$}i#o$}i#p$}i#q$}i#r$}i#s$}i#t$}i#u$}i#v$}i#w$}i#y$}i#{$}i#|$}i$P$}i(b$}i(s$}i!]$}i!^$}i~P''eO!Q*PO'z*QO({%POP'jaR'ja['jaj'jan'jar'ja!S'ja!l'ja!p'ja#R'ja#o'ja#p'ja#q'ja#r'ja#s'ja#t'ja#u'ja#v'ja#w'ja#y'ja#{'ja#|'ja$P'ja(b'ja(s'ja(z'ja!]'ja!^'ja~O!Q*PO'z*QOP'laR'la['laj'lan'lar'la!S'la!l'la!p'la#R'la#o'la#p'la#q'la#r'la#s'la#t'la#u'la#v'la#w'la#y'la#{'la#|'la$P'la(b'la(s'la(z'la({'la!]'la!^'la~O(z$}OP%biR%bi[%bij%bin%bir%bi!Q%bi!S%bi!l%bi!p%bi#R%bi#o%bi#p%bi#q%bi#r%bi#s%bi#t%bi#u%bi#v%bi#w%bi#y%bi#{%bi#|%bi$P%bi'z%bi(b%bi(s%bi({%bi!]%bi!^%bi~O({%POP%diR%di[%dij%din%dir%di!Q%di!S%di!l%di!p%di#R%di#o%di#p%di#q%di#r%di#s%di#t%di#u%di#v%di#w%di#y%di#{%di#|%di$P%di'z%di(b%di(s%di(z%di!]%di!^%di~O$P$py!]$py!^$py~P#BwO$P#cy!]#cy!^#cy~P#BwO!g#vO!]'fq!k'fq~O!]/rO!k)Py~O!Y'hq!]'hq~P#/sOr;OO!g#vO(s'qO~O[;SO!Y;RO~P#/sO!Y;RO~Og(`!R!](`!R~P!1WOa%]y!_%]y'{%]y!]%]y~P#/sO!]1VO!^)Yy~O!]5wO!^)Vq~O(U;ZO~O!_1qO%j;^O~O!k;aO~O%j;fO~P&8tOP$}qR$}q[$}qj$}qr$}q!S$}q!l$}q!p$}q#R$}q#o$}q#p$}q#q$}q#r$}q#s$}q#t$}q#u$}q#v$}q#w$}q#y$}q#{$}q#|$}q$P$}q(b$}q(s$}q!]$}q!^$}q~P''eO!Q*PO'z*QO({%POP'kaR'ka['kaj'kan'kar'ka!S'ka!l'ka!p'ka#R'ka#o'ka#p'ka#q'ka#r'ka#s'ka#t'ka#u'ka#v'ka#w'ka#y'ka#{'ka#|'ka$P'ka(b'ka(s'ka(z'ka!]'ka!^'ka~O!Q*PO'z*QOP'maR'ma['maj'man'mar'ma!S'ma!l'ma!p'ma#R'ma#o'ma#p'ma#q'ma#r'ma#s'ma#t'ma#u'ma#v'ma#w'ma#y'ma#{'ma#|'ma$P'ma(b'ma(s'ma(z'ma({'ma!]'ma!^'ma~OP%PqR%Pq[%Pqj%Pqr%Pq!S%Pq!l%Pq!p%Pq#R%Pq#o%Pq#p%Pq#q%Pq#r%Pq#s%Pq#t%Pq#u%Pq#v%Pq#w%Pq#y%Pq#{%Pq#|%Pq$P%Pq(b%Pq(s%Pq!]%Pq!^%Pq~P''eOg%f!Z!]%f!Z#`%f!Z$P%f!Z~P!1WO!Y;jO~P#/sOr;kO!g#vO(s'qO~O[;mO!Y;jO~P#/sO!]'qq!^'qq~P#BwO!]#h!Z!^#h!Z~P#BwO#l%f!ZP%f!ZR%f!Z[%f!Za%f!Zj%f!Zr%f!Z!S%f!Z!]%f!Z!l%f!Z!p%f!Z#R%f!Z#o%f!Z#p%f!Z#q%f!Z#r%f!Z#s%f!Z#t%f!Z#u%f!Z#v%f!Z#w%f!Z#y%f!Z#{%f!Z#|%f!Z'{%f!Z(b%f!Z(s%f!Z!k%f!Z!Y%f!Z'x%f!Z#`%f!Zv%f!Z!_%f!Z%j%f!Z!g%f!Z~P#/sOr;vO!g#vO(s'qO~O!Y;wO~P#/sOr<OO!g#vO(s'qO~O!Y<PO~P#/sOP%f!ZR%f!Z[%f!Zj%f!Zr%f!Z!S%f!Z!l%f!Z!p%f!Z#R%f!Z#o%f!Z#p%f!Z#q%f!Z#r%f!Z#s%f!Z#t%f!Z#u%f!Z#v%f!Z#w%f!Z#y%f!Z#{%f!Z#|%f!Z$P%f!Z(b%f!Z(s%f!Z!]%f!Z!^%f!Z~P''eOr<SO!g#vO(s'qO~Ov(gX~P1qO!Q%rO~P!)[O(V!lO~P!)[O!YfX!]fX#`fX~P%2^OP]XR]X[]Xj]Xr]X!Q]X!S]X!]]X!]fX!l]X!p]X#R]X#S]X#`]X#`fX#lfX#o]X#p]X#q]X#r]X#s]X#t]X#u]X#v]X#w]X#y]X#{]X#|]X$R]X(b]X(s]X(z]X({]X~O!gfX!k]X!kfX(sfX~P'LcOP<WOQ<WOSfOd>SOe!iOpkOr<WOskOtkOzkO|<WO!O<WO!SWO!WkO!XkO!_XO!i<ZO!lZO!o<WO!p<WO!q<WO!s<[O!u<_O!x!hO$X!kO$o>QO(U)^O(WTO(ZUO(bVO(p[O~O!]<kO!^$ra~Oh%VOp%WOr%XOs$tOt$tOz%YO|%ZO!O<vO!S${O!_$|O!i>XO!l$xO#k<|O$X%`O$u<xO$w<zO$z%aO(U(wO(WTO(ZUO(b$uO(z$}O({%PO~Ol)eO~P(#XOr!eX(s!eX~P#!nO!^]X!^fX~P'LcO!YfX!Y${X!]fX!]${X#`fX~P!0SO#l<`O~O!g#vO#l<`O~O#`<pO~Oj<dO~O#`=PO!](xX!^(xX~O#`<pO!](vX!^(vX~O#l=QO~Og=SO~P!1WO#l=YO~O#l=ZO~Og=SO(U&ZO~O!g#vO#l=[O~O!g#vO#l=QO~O$P=]O~P#BwO#l=^O~O#l=_O~O#l=dO~O#l=eO~O#l=fO~O#l=gO~O$P=hO~P!1WO$P=iO~P!1WOl=tO~P7eOk#S#T#U#W#X#[#j#k#v$o$u$w$z%^%_%i%j%k%r%t%w%x%z%|~(PT#p!X'}(V#qs#o#rr!Q(O$^(U$`(f~",
	goto: "$9_)^PPPPPP)_PP)bP)sP+X/^PPPP6lPP7SPP=PPPP@sPA]PA]PPPA]PCePA]PA]PA]PCiPCnPD]PIVPPPIZPPPPIZL^PPPLdMUPIZPIZPP! dIZPPPIZPIZP!#kIZP!'R!(W!(aP!)T!)X!)T!,fPPPPPPP!-V!(WPP!-g!/XP!2hIZIZ!2m!5y!:g!:g!>f!>nPPP!>tIZPPPPPPPPP!BTP!CbPPIZ!DsPIZPIZIZIZIZIZPIZ!FVP!IaP!LgP!Lk!Lu!Ly!LyP!I^P!L}!L}P#!TP#!XIZPIZ#!_#%dCiA]PA]PA]A]P#&qA]A]#)TA]#+{A]#.XA]A]#.w#1]#1]#1b#1k#1]#1vPP#1]PA]#2`A]#6_A]A]6lPPP#:dPPP#:}#:}P#:}P#;e#:}PP#;kP#;bP#;b#<O#;b#<j#<p#<s)bP#<v)bP#=P#=P#=PP)bP)bP)bP)bPP)bP#=V#=YP#=Y)bP#=^P#=aP)bP)bP)bP)bP)bP)b)bPP#=g#=m#=x#>O#>U#>[#>b#>p#>v#?Q#?W#?b#?h#?x#@O#@p#AS#AY#A`#An#BT#Cx#DW#D_#Ey#FX#Gy#HX#H_#He#Hk#Hu#H{#IR#I]#Io#IuPPPPPPPPPPP#I{PPPPPPP#Jp#M}$ g$ n$ vPPP$'bP$'k$*d$0}$1Q$1T$2S$2V$2^$2fP$2l$2oP$3]$3a$4X$5g$5l$6SPP$6X$6_$6c$6f$6j$6n$7j$8R$8j$8n$8q$8t$9O$9R$9V$9ZR!|RoqOXst!Z#d%m&r&t&u&w,u,z2^2aY!vQ'a-g1q5}Q%tvQ%|yQ&T|Q&j!VS'W!e-^Q'g!iS'm!r!yU*l$|*[*pQ+q%}S,O&V&WQ,f&dQ-e'`Q-o'hQ-w'nQ0^*rQ1d,QQ1{,gR<}<[%SdOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&r&t&u&w&{'T'c's(U(W(^(e(y({)P*O*j+Y+_,r,u,z-k-s.R.X.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3n4|6V6g6h6k7O8v9V9aS#q]<X!r)`$Z$n'X)t-Y-a/X2q4V5y6u:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TU+Q%]<u<vQ+v&PQ,h&gQ,o&oQ0z+iQ1P+kQ1[+wQ2T,mQ3b.iQ5b1OQ5h1VQ6^1|Q7[3fQ8b5iR9g7^'QkOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>T!S!nQ!r!v!y!z$|'W'`'a'm'n'o*l*p*r*s-^-e-g-w0^0a1q5}6P%[$ti#v$b$c$d$x${%O%Q%^%_%c)z*S*U*W*Z*b*h*x*y+h+k,U,X.h/R/f/o/z/{/}0b0d0k0l0q1h1k1s3e4`4a4l4q5S5^5a6U7Y7x8S8X8^8s9d9r9{:R:b:t;S;^;f;m<n<o<q<r<s<t<w<x<y<z<{<|=T=U=V=W=Y=Z=^=_=`=a=b=c=d=e=h=i>Q>Y>Z>^>_Q&X|S'U!e*[S']%i-bQ+v&PQ,R&WQ,h&gQ0p+TQ1[+wQ1a+}Q2S,lQ2T,mQ5h1VQ5q1cQ6^1|Q6a2OQ6b2RQ8b5iQ8e5nQ9O6dQ:Z8fQ:h8{R;X:[rnOXst!V!Z#d%m&i&r&t&u&w,u,z2^2aR,j&k&z^OPXYstuvwz!Z!`!g!j!o#S#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n%m%t&R&k&n&o&r&t&u&w&{'T'c's(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>S>T[#]WZ#W#Z'X(U!b%jm#h#i#l$x%e%h(_(i(j(k*Z*_*c+[+^+`,q-W.V.].^._.a/o/r2f3^3_4c6t7VQ%wxQ%{yW&Q|&V&W,QQ&_!TQ'd!hQ'f!iQ(r#sS+p%|%}Q+t&PQ,a&bQ,e&dS-n'g'hQ.k(sQ1T+qQ1Z+wQ1]+xQ1`+|Q1v,bS1z,f,gQ3O-oQ5g1VQ5k1YQ5p1bQ6]1{Q8a5iQ8d5mQ8h5rQ:V8`R;V:W!U$zi$d%O%Q%^%_%c*S*U*b*x*y/R/z0b0d0k0l0q4a5S8X9r>Q>Y>Z!^%yy!i!u%{%|%}'V'f'g'h'l'v*k+p+q-Z-n-o-v0T0W1T2w3O3V4t4u4x8P9}Q+j%wQ,V&[Q,Y&]Q,d&dQ.j(rQ1u,aU1y,e,f,gQ3g.kQ6W1vS6[1z1{Q8z6]#f>U#v$b$c$x${)z*W*Z*h+h+k,U,X.h/f/o/{/}1h1k1s3e4`4l4q5^5a6U7Y7x8S8^8s9d9{:R:b:t;S;^;f;m<q<s<w<y<{=T=V=Y=^=`=b=d=h>^>_o>V<n<o<r<t<x<z<|=U=W=Z=_=a=c=e=iW%Ti%V*z>QS&[!Q&iQ&]!RQ&^!SU+O%[%d=tR,T&Y%]%Si#v$b$c$d$x${%O%Q%^%_%c)z*S*U*W*Z*b*h*x*y+h+k,U,X.h/R/f/o/z/{/}0b0d0k0l0q1h1k1s3e4`4a4l4q5S5^5a6U7Y7x8S8X8^8s9d9r9{:R:b:t;S;^;f;m<n<o<q<r<s<t<w<x<y<z<{<|=T=U=V=W=Y=Z=^=_=`=a=b=c=d=e=h=i>Q>Y>Z>^>_T){$u)|V+Q%]<u<vW']!e%i*[-bS)O#y#zQ+e%rQ+{&SS.d(n(oQ1l,ZQ5V0mR8k5w'QkOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>T$i$^c#Y#e%q%s%u(T(Z(u(z)S)T)U)V)W)X)Y)Z)[)])_)a)c)h)r+f+z-[-z.P.U.W.u.x.|/O/P/Q/d0r2o2t3Q3X3m3r3s3t3u3v3w3x3y3z3{3|3}4O4R4S4Z5Z5e6w6}7S7c7d7m7n8m9Z9_9i9o9p:q;Y;b<Y=wT#TV#U'RkOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TQ'Y!eR2r-^!W!nQ!e!r!v!y!z$|'W'`'a'm'n'o*[*l*p*r*s-^-e-g-w0^0a1q5}6PR1n,]nqOXst!Z#d%m&r&t&u&w,u,z2^2aQ&y!^Q'w!xS(t#u<`Q+n%zQ,_&_Q,`&aQ-l'eQ-y'pS.t(y=QS0s+Y=[Q1R+oQ1p,^Q2e,|Q2g,}Q2n-XQ2|-mQ3P-qS5[0t=fQ5c1SS5f1U=gQ6v2pQ6z2}Q7P3UQ8_5dQ9[6xQ9]6{Q9`7QR:n9X$d$]c#Y#e%s%u(T(Z(u(z)S)T)U)V)W)X)Y)Z)[)])_)a)c)h)r+f+z-[-z.P.U.W.u.x.|/P/Q/d0r2o2t3Q3X3m3r3s3t3u3v3w3x3y3z3{3|3}4O4R4S4Z5Z5e6w6}7S7c7d7m7n8m9Z9_9i9o9p:q;Y;b<Y=wS(p#p'jQ)Q#zS+d%q/OS.e(o(qR3`.f'QkOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TS#q]<XQ&t!XQ&u!YQ&w![Q&x!]R2],xQ'b!hQ+g%wQ-j'dS.g(r+jQ2z-iW3d.j.k0y0{Q6y2{W7W3a3c3g5`U9c7X7Z7]U:s9e9f9hS;d:r:uQ;r;eR;z;sU!wQ'a-gT5{1q5}!Q_OXZ`st!V!Z#d#h%e%m&i&k&r&t&u&w(k,u,z.^2^2a]!pQ!r'a-g1q5}T#q]<X%^{OPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&o&r&t&u&w&{'T'c's(U(W(^(e(y({)P*O*j+Y+_+i,r,u,z-k-s.R.X.i.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3f3n4|6V6g6h6k7O7^8v9V9aS)O#y#zS.d(n(o!s=m$Z$n'X)t-Y-a/X2q4V5y6u:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TU$fd)`,oS(q#p'jU*w%R(x4QU0o+P.p7iQ5`0zQ7X3bQ9f7[R:u9gm!tQ!r!v!y!z'a'm'n'o-g-w1q5}6PQ'u!uS(g#g2WS-u'l'xQ/u*^Q0T*kQ3W-xQ4h/vQ4t0VQ4u0WQ4z0`Q7t4bS8P4v4xS8T4{4}Q9t7uQ9x7{Q9}8QQ:S8VS:}9y9zS;i;O;RS;u;j;kS;};v;wS<R<O<PR<U<SQ#wbQ't!uS(f#g2WS(h#m+XQ+Z%fQ+l%xQ+r&OU-t'l'u'xQ.Y(gU/t*^*a/yQ0U*kQ0X*mQ1Q+mQ1w,cS3T-u-xQ3].bS4g/u/vQ4p0RS4s0T0`Q4w0YQ6Y1xQ7R3WS7s4b4dQ7w4hU8O4t4z4}Q8R4yQ8x6ZS9s7t7uQ9w7{Q:P8TQ:Q8UQ:e8yQ:{9tS:|9x9zQ;U:SQ;`:fS;h:};RS;t;i;jS;|;u;wS<Q;}<PQ<T<RQ<V<UQ=p=kQ=|=uR=}=vV!wQ'a-g%^aOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&o&r&t&u&w&{'T'c's(U(W(^(e(y({)P*O*j+Y+_+i,r,u,z-k-s.R.X.i.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3f3n4|6V6g6h6k7O7^8v9V9aS#wz!j!r=j$Z$n'X)t-Y-a/X2q4V5y6u:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TR=p>S%^bOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&o&r&t&u&w&{'T'c's(U(W(^(e(y({)P*O*j+Y+_+i,r,u,z-k-s.R.X.i.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3f3n4|6V6g6h6k7O7^8v9V9aQ%fj!^%xy!i!u%{%|%}'V'f'g'h'l'v*k+p+q-Z-n-o-v0T0W1T2w3O3V4t4u4x8P9}S&Oz!jQ+m%yQ,c&dW1x,d,e,f,gU6Z1y1z1{S8y6[6]Q:f8z!r=k$Z$n'X)t-Y-a/X2q4V5y6u:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TQ=u>RR=v>S%QeOPXYstuvw!Z!`!g!o#S#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&r&t&u&w&{'T'c's(W(^(e(y({)P*O*j+Y+_+i,r,u,z-k-s.R.X.i.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3f3n4|6V6g6h6k7O7^8v9V9aY#bWZ#W#Z(U!b%jm#h#i#l$x%e%h(_(i(j(k*Z*_*c+[+^+`,q-W.V.].^._.a/o/r2f3^3_4c6t7VQ,p&o!p=l$Z$n)t-Y-a/X2q4V5y6u:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TR=o'XU'^!e%i*[R2u-bX'[!e%i*[-b%SdOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&r&t&u&w&{'T'c's(U(W(^(e(y({)P*O*j+Y+_,r,u,z-k-s.R.X.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3n4|6V6g6h6k7O8v9V9a!r)`$Z$n'X)t-Y-a/X2q4V5y6u:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TQ,o&oQ0z+iQ3b.iQ7[3fR9g7^!b$Tc#Y%q(T(Z(u(z)[)])a)h+z-z.P.U.W.u.x/d0r3Q3X3m3}5Z5e6}7S7c9_:q<Y!P<f)_)r-[/O2o2t3r3{3|4R4Z6w7d7m7n8m9Z9i9o9p;Y;b=w!f$Vc#Y%q(T(Z(u(z)X)Y)[)])a)h+z-z.P.U.W.u.x/d0r3Q3X3m3}5Z5e6}7S7c9_:q<Y!T<h)_)r-[/O2o2t3r3x3y3{3|4R4Z6w7d7m7n8m9Z9i9o9p;Y;b=w!^$Zc#Y%q(T(Z(u(z)a)h+z-z.P.U.W.u.x/d0r3Q3X3m3}5Z5e6}7S7c9_:q<YQ4a/mz>T)_)r-[/O2o2t3r4R4Z6w7d7m7n8m9Z9i9o9p;Y;b=wQ>Y>[R>Z>]'QkOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TS$oh$pR4W/W'XgOPWXYZhstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n$p%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/W/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TT$kf$qQ$ifS)k$l)oR)w$qT$jf$qT)m$l)o'XhOPWXYZhstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$Z$_$a$e$n$p%m%t&R&k&n&o&r&t&u&w&{'T'X'c's(U(W(^(e(y({)P)t*O*j+Y+_+i,r,u,z-Y-a-k-s.R.X.i.v.}/W/X/p0_0n0t1U1t2U2V2X2Z2^2a2c2q3S3Y3f3n4V4|5y6V6g6h6k6u7O7^8v9V9a:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>TT$oh$pQ$rhR)v$p%^jOPWXYZstuvw!Z!`!g!o#S#W#Z#d#o#u#x#{$O$P$Q$R$S$T$U$V$W$X$_$a$e%m%t&R&k&n&o&r&t&u&w&{'T'c's(U(W(^(e(y({)P*O*j+Y+_+i,r,u,z-k-s.R.X.i.v.}/p0_0n0t1U1t2U2V2X2Z2^2a2c3S3Y3f3n4|6V6g6h6k7O7^8v9V9a!s>R$Z$n'X)t-Y-a/X2q4V5y6u:]:o<W<Z<[<_<`<a<b<c<d<e<f<g<h<i<j<k<m<p<}=P=Q=S=[=]=f=g>T#glOPXZst!Z!`!o#S#d#o#{$n%m&k&n&o&r&t&u&w&{'T'c)P)t*j+_+i,r,u,z-k.i/X/p0_0n1t2U2V2X2Z2^2a2c3f4V4|6V6g6h6k7^8v9V!U%Ri$d%O%Q%^%_%c*S*U*b*x*y/R/z0b0d0k0l0q4a5S8X9r>Q>Y>Z#f(x#v$b$c$x${)z*W*Z*h+h+k,U,X.h/f/o/{/}1h1k1s3e4`4l4q5^5a6U7Y7x8S8^8s9d9{:R:b:t;S;^;f;m<q<s<w<y<{=T=V=Y=^=`=b=d=h>^>_Q+U%aQ/e*Po4Q<n<o<r<t<x<z<|=U=W=Z=_=a=c=e=i!U$yi$d%O%Q%^%_%c*S*U*b*x*y/R/z0b0d0k0l0q4a5S8X9r>Q>Y>ZQ*d$zU*m$|*[*pQ+V%bQ0Y*n#f=r#v$b$c$x${)z*W*Z*h+h+k,U,X.h/f/o/{/}1h1k1s3e4`4l4q5^5a6U7Y7x8S8^8s9d9{:R:b:t;S;^;f;m<q<s<w<y<{=T=V=Y=^=`=b=d=h>^>_n=s<n<o<r<t<x<z<|=U=W=Z=_=a=c=e=iQ=x>UQ=y>VQ=z>WR={>X!U%Ri$d%O%Q%^%_%c*S*U*b*x*y/R/z0b0d0k0l0q4a5S8X9r>Q>Y>Z#f(x#v$b$c$x${)z*W*Z*h+h+k,U,X.h/f/o/{/}1h1k1s3e4`4l4q5^5a6U7Y7x8S8^8s9d9{:R:b:t;S;^;f;m<q<s<w<y<{=T=V=Y=^=`=b=d=h>^>_o4Q<n<o<r<t<x<z<|=U=W=Z=_=a=c=e=inoOXst!Z#d%m&r&t&u&w,u,z2^2aS*g${*ZQ-T'OQ-U'QR4k/{%[%Si#v$b$c$d$x${%O%Q%^%_%c)z*S*U*W*Z*b*h*x*y+h+k,U,X.h/R/f/o/z/{/}0b0d0k0l0q1h1k1s3e4`4a4l4q5S5^5a6U7Y7x8S8X8^8s9d9r9{:R:b:t;S;^;f;m<n<o<q<r<s<t<w<x<y<z<{<|=T=U=V=W=Y=Z=^=_=`=a=b=c=d=e=h=i>Q>Y>Z>^>_Q,W&]Q1j,YQ5u1iR8j5vV*o$|*[*pU*o$|*[*pT5|1q5}S0R*j/pQ4y0_T8U4|:_Q+l%xQ0X*mQ1Q+mQ1w,cQ6Y1xQ8x6ZQ:e8yR;`:f!U%Oi$d%O%Q%^%_%c*S*U*b*x*y/R/z0b0d0k0l0q4a5S8X9r>Q>Y>Zx*S$v)f*T*v+W/x0f0g4T4i5T5U5Y7r8W:T:z=q>O>PS0b*u0c#f<q#v$b$c$x${)z*W*Z*h+h+k,U,X.h/f/o/{/}1h1k1s3e4`4l4q5^5a6U7Y7x8S8^8s9d9{:R:b:t;S;^;f;m<q<s<w<y<{=T=V=Y=^=`=b=d=h>^>_n<r<n<o<r<t<x<z<|=U=W=Z=_=a=c=e=i!d=T(v)d*]*f.l.o.s/a/m0O0x1g3j4^4j4n5t7_7b7y7|8Z8]9v:O:U;P;T;g;l;x>[>]`=U4P7e7h7l9j:v:y;{S=`.n3kT=a7g9m!U%Qi$d%O%Q%^%_%c*S*U*b*x*y/R/z0b0d0k0l0q4a5S8X9r>Q>Y>Z|*U$v)f*V*u+W/i/x0f0g4T4i5O5T5U5Y7r8W:T:z=q>O>PS0d*v0e#f<s#v$b$c$x${)z*W*Z*h+h+k,U,X.h/f/o/{/}1h1k1s3e4`4l4q5^5a6U7Y7x8S8^8s9d9{:R:b:t;S;^;f;m<q<s<w<y<{=T=V=Y=^=`=b=d=h>^>_n<t<n<o<r<t<x<z<|=U=W=Z=_=a=c=e=i!h=V(v)d*]*f.m.n.s/a/m0O0x1g3h3j4^4j4n5t7_7`7b7y7|8Z8]9v:O:U;P;T;g;l;x>[>]d=W4P7f7g7l9j9k:v:w:y;{S=b.o3lT=c7h9nrnOXst!V!Z#d%m&i&r&t&u&w,u,z2^2aQ&f!UR,r&ornOXst!V!Z#d%m&i&r&t&u&w,u,z2^2aR&f!UQ,[&^R1f,TsnOXst!V!Z#d%m&i&r&t&u&w,u,z2^2aQ1r,aS6T1u1vU8r6R6S6WS:a8t8uS;[:`:cQ;o;]R;y;pQ&m!VR,k&iR6a2OR:h8{W&Q|&V&W,QR1]+xQ&r!WR,u&sR,{&xT2_,z2aR-P&yQ-O&yR2h-PQ'z!{R-{'zSsOtQ#dXT%ps#dQ#OTR'|#OQ#RUR(O#RQ)|$uR/b)|Q#UVR(R#UQ#XWU(X#X(Y.SQ(Y#YR.S(ZQ-_'YR2s-_Q.w(zS3o.w3pR3p.xQ-g'aR2x-gY!rQ'a-g1q5}R'k!rQ/S)fR4U/SU#_W%h*ZU(`#_(a.TQ(a#`R.T([Q-c'^R2v-ct`OXst!V!Z#d%m&i&k&r&t&u&w,u,z2^2aS#hZ%eU#r`#h.^R.^(kQ(l#jQ.Z(hW.c(l.Z3Z7TQ3Z.[R7T3[Q)o$lR/Y)oQ$phR)u$pQ$`cU)b$`.O<lQ.O<YR<l)rQ/s*^W4e/s4f7v9uU4f/t/u/vS7v4g4hR9u7w$e*R$v(v)d)f*]*f*u*v+R+S+W.n.o.q.r.s/a/i/k/m/x0O0f0g0x1g3h3i3j4P4T4^4i4j4n5O5Q5T5U5Y5t7_7`7a7b7g7h7j7k7l7r7y7|8W8Z8]9j9k9l9v:O:T:U:v:w:x:y:z;P;T;g;l;x;{=q>O>P>[>]Q/|*fU4m/|4o7zQ4o0OR7z4nS*p$|*[R0[*px*T$v)f*u*v+W/x0f0g4T4i5T5U5Y7r8W:T:z=q>O>P!d.l(v)d*]*f.n.o.s/a/m0O0x1g3j4^4j4n5t7_7b7y7|8Z8]9v:O:U;P;T;g;l;x>[>]U/j*T.l7ea7e4P7g7h7l9j:v:y;{Q0c*uQ3k.nU5P0c3k9mR9m7g|*V$v)f*u*v+W/i/x0f0g4T4i5O5T5U5Y7r8W:T:z=q>O>P!h.m(v)d*]*f.n.o.s/a/m0O0x1g3h3j4^4j4n5t7_7`7b7y7|8Z8]9v:O:U;P;T;g;l;x>[>]U/l*V.m7fe7f4P7g7h7l9j9k:v:w:y;{Q0e*vQ3l.oU5R0e3l9nR9n7hQ*{%UR0i*{Q5_0xR8[5_Q+a%kR0w+aQ5x1lS8l5x:^R:^8mQ,^&_R1o,^Q5}1qR8o5}Q1},hS6_1}8|R8|6aQ1W+tW5j1W5l8c:XQ5l1ZQ8c5kR:X8dQ+y&QR1^+yQ2a,zR6o2aYrOXst#dQ&v!ZQ+c%mQ,t&rQ,v&tQ,w&uQ,y&wQ2[,uS2_,z2aR6n2^Q%opQ&z!_Q&}!aQ'P!bQ'R!cQ'r!uQ+b%lQ+n%zQ,S&XQ,j&mQ-R&|W-r'l't'u'xQ-y'pQ0Z*oQ1R+oQ1e,RS2Q,k,nQ2i-QQ2j-TQ2k-UQ3P-qW3R-t-u-x-zQ5c1SQ5o1aQ5s1gQ6X1wQ6c2SQ6m2]U6|3Q3T3WQ7P3UQ8_5dQ8g5qQ8i5tQ8n5|Q8w6YQ8}6bS9^6}7RQ9`7QQ:Y8eQ:d8xQ:i9OQ:p9_Q;W:ZQ;_:eQ;c:qQ;n;XR;q;`Q%zyQ'e!iQ'p!uU+o%{%|%}Q-X'VU-m'f'g'hS-q'l'vQ0S*kS1S+p+qQ2p-ZS2}-n-oQ3U-vS4r0T0WQ5d1TQ6x2wQ6{3OQ7Q3VU7}4t4u4xQ9|8PR;Q9}S$wi>QR*|%VU%Ui%V>QR0h*zQ$viS(v#v+kS)d$b$cQ)f$dQ*]$xS*f${*ZQ*u%OQ*v%QQ+R%^Q+S%_Q+W%cQ.n<qQ.o<sQ.q<wQ.r<yQ.s<{Q/a)zQ/i*SQ/k*UQ/m*WQ/x*bS0O*h/oQ0f*xQ0g*yl0x+h,X.h1k1s3e6U7Y8s9d:b:t;^;fQ1g,UQ3h=TQ3i=VQ3j=YS4P<n<oQ4T/RS4^/f4`Q4i/zQ4j/{Q4n/}Q5O0bQ5Q0dQ5T0kQ5U0lQ5Y0qQ5t1hQ7_=^Q7`=`Q7a=bQ7b=dQ7g<rQ7h<tQ7j<xQ7k<zQ7l<|Q7r4aQ7y4lQ7|4qQ8W5SQ8Z5^Q8]5aQ9j=ZQ9k=UQ9l=WQ9v7xQ:O8SQ:T8XQ:U8^Q:v=_Q:w=aQ:x=cQ:y=eQ:z9rQ;P9{Q;T:RQ;g=hQ;l;SQ;x;mQ;{=iQ=q>QQ>O>YQ>P>ZQ>[>^R>]>_Q+P%]Q.p<uR7i<vnpOXst!Z#d%m&r&t&u&w,u,z2^2aQ!fPS#fZ#oQ&|!`W'i!o*j0_4|Q(Q#SQ)R#{Q)s$nS,n&k&nQ,s&oQ-Q&{S-V'T/pQ-i'cQ.z)PQ/^)tQ0u+_Q0{+iQ2Y,rQ2{-kQ3c.iQ4Y/XQ5W0nQ6S1tQ6e2UQ6f2VQ6j2XQ6l2ZQ6q2cQ7]3fQ7o4VQ8u6VQ9R6gQ9S6hQ9U6kQ9h7^Q:c8vR:m9V#[cOPXZst!Z!`!o#d#o#{%m&k&n&o&r&t&u&w&{'T'c)P*j+_+i,r,u,z-k.i/p0_0n1t2U2V2X2Z2^2a2c3f4|6V6g6h6k7^8v9VQ#YWQ#eYQ%quQ%svS%uw!gS(T#W(WQ(Z#ZQ(u#uQ(z#xQ)S$OQ)T$PQ)U$QQ)V$RQ)W$SQ)X$TQ)Y$UQ)Z$VQ)[$WQ)]$XQ)_$ZQ)a$_Q)c$aQ)h$eW)r$n)t/X4VQ+f%tQ+z&RS-['X2qQ-z'sS.P(U.RQ.U(^Q.W(eQ.u(yQ.x({Q.|<WQ/O<ZQ/P<[Q/Q<_Q/d*OQ0r+YQ2o-YQ2t-aQ3Q-sQ3X.XQ3m.vQ3r<`Q3s<aQ3t<bQ3u<cQ3v<dQ3w<eQ3x<fQ3y<gQ3z<hQ3{<iQ3|<jQ3}.}Q4O<mQ4R<pQ4S<}Q4Z<kQ5Z0tQ5e1UQ6w=PQ6}3SQ7S3YQ7c3nQ7d=QQ7m=SQ7n=[Q8m5yQ9Z6uQ9_7OQ9i=]Q9o=fQ9p=gQ:q9aQ;Y:]Q;b:oQ<Y#SR=w>TR#[WR'Z!el!tQ!r!v!y!z'a'm'n'o-g-w1q5}6PS'V!e-^U*k$|*[*pS-Z'W'`S0W*l*rQ0`*sQ2w-eQ4x0^R4}0aR(|#xQ!fQT-f'a-g]!qQ!r'a-g1q5}Q#p]R'j<XR)g$dY!uQ'a-g1q5}Q'l!rS'v!v!yS'x!z6PS-v'm'nQ-x'oR3V-wT#kZ%eS#jZ%eS%km,qU(h#h#i#lS.[(i(jQ.`(kQ0v+`Q3[.]U3].^._.aS7U3^3_R9b7Vd#^W#W#Z%h(U(_*Z+[.V/or#gZm#h#i#l%e(i(j(k+`.].^._.a3^3_7VS*^$x*cQ/v*_Q2W,qQ2m-WQ4b/rQ6s2fQ7u4cQ9Y6tT=n'X+^V#aW%h*ZU#`W%h*ZS(V#W(_U([#Z+[/oS-]'X+^T.Q(U.VV'_!e%i*[Q$lfR)y$qT)n$l)oR4X/WT*`$x*cT*i${*ZQ0y+hQ1i,XQ3a.hQ5v1kQ6R1sQ7Z3eQ8t6UQ9e7YQ:`8sQ:r9dQ;]:bQ;e:tQ;p;^R;s;fnqOXst!Z#d%m&r&t&u&w,u,z2^2aQ&l!VR,j&itmOXst!U!V!Z#d%m&i&r&t&u&w,u,z2^2aR,q&oT%lm,qR1m,ZR,i&gQ&U|S,P&V&WR1`,QR+u&PT&p!W&sT&q!W&sT2`,z2a",
	nodeNames: "⚠ ArithOp ArithOp ?. JSXStartTag LineComment BlockComment Script Hashbang ExportDeclaration export Star as VariableName String Escape from ; default FunctionDeclaration async function VariableDefinition > < TypeParamList in out const TypeDefinition extends ThisType this LiteralType ArithOp Number BooleanLiteral TemplateType InterpolationEnd Interpolation InterpolationStart NullType null VoidType void TypeofType typeof MemberExpression . PropertyName [ TemplateString Escape Interpolation super RegExp ] ArrayExpression Spread , } { ObjectExpression Property async get set PropertyDefinition Block : NewTarget new NewExpression ) ( ArgList UnaryExpression delete LogicOp BitOp YieldExpression yield AwaitExpression await ParenthesizedExpression ClassExpression class ClassBody MethodDeclaration Decorator @ MemberExpression PrivatePropertyName CallExpression TypeArgList CompareOp < declare Privacy static abstract override PrivatePropertyDefinition PropertyDeclaration readonly accessor Optional TypeAnnotation Equals StaticBlock FunctionExpression ArrowFunction ParamList ParamList ArrayPattern ObjectPattern PatternProperty VariableDefinition Privacy readonly Arrow MemberExpression BinaryExpression ArithOp ArithOp ArithOp ArithOp BitOp CompareOp instanceof satisfies CompareOp BitOp BitOp BitOp LogicOp LogicOp ConditionalExpression LogicOp LogicOp AssignmentExpression UpdateOp PostfixExpression CallExpression InstantiationExpression TaggedTemplateExpression DynamicImport import ImportMeta JSXElement JSXSelfCloseEndTag JSXSelfClosingTag JSXIdentifier JSXBuiltin JSXIdentifier JSXNamespacedName JSXMemberExpression JSXSpreadAttribute JSXAttribute JSXAttributeValue JSXEscape JSXEndTag JSXOpenTag JSXFragmentTag JSXText JSXEscape JSXStartCloseTag JSXCloseTag PrefixCast < ArrowFunction TypeParamList SequenceExpression InstantiationExpression KeyofType keyof UniqueType unique ImportType InferredType infer TypeName ParenthesizedType FunctionSignature ParamList NewSignature IndexedType TupleType Label ArrayType ReadonlyType ObjectType MethodType PropertyType IndexSignature PropertyDefinition CallSignature TypePredicate asserts is NewSignature new UnionType LogicOp IntersectionType LogicOp ConditionalType ParameterizedType ClassDeclaration abstract implements type VariableDeclaration let var using TypeAliasDeclaration InterfaceDeclaration interface EnumDeclaration enum EnumBody NamespaceDeclaration namespace module AmbientDeclaration declare GlobalDeclaration global ClassDeclaration ClassBody AmbientFunctionDeclaration ExportGroup VariableName VariableName ImportDeclaration defer ImportGroup ForStatement for ForSpec ForInSpec ForOfSpec of WhileStatement while WithStatement with DoStatement do IfStatement if else SwitchStatement switch SwitchBody CaseLabel case DefaultLabel TryStatement try CatchClause catch FinallyClause finally ReturnStatement return ThrowStatement throw BreakStatement break ContinueStatement continue DebuggerStatement debugger LabeledStatement ExpressionStatement SingleExpression SingleClassItem",
	maxTerm: 381,
	context: trackNewline,
	nodeProps: [
		["isolate", -8,5,6,14,37,39,51,53,55,""],
		["group", -26,9,17,19,68,208,212,216,217,219,222,225,235,238,244,246,248,250,253,259,265,267,269,271,273,275,276,"Statement",-34,13,14,32,35,36,42,51,54,55,57,62,70,72,76,80,82,84,85,110,111,121,122,137,140,142,143,144,145,146,148,149,168,170,172,"Expression",-23,31,33,37,41,43,45,174,176,178,179,181,182,183,185,186,187,189,190,191,202,204,206,207,"Type",-3,88,103,109,"ClassItem"],
		["openedBy", 23,"<",38,"InterpolationStart",56,"[",60,"{",73,"(",161,"JSXStartCloseTag"],
		["closedBy", -2,24,169,">",40,"InterpolationEnd",50,"]",61,"}",74,")",166,"JSXEndTag"]
	],
	propSources: [jsHighlight],
	skippedNodes: [0,5,6,279],
	repeatNodeCount: 37,
	tokenData: "$Fq07[R!bOX%ZXY+gYZ-yZ[+g[]%Z]^.c^p%Zpq+gqr/mrs3cst:_tuEruvJSvwLkwx! Yxy!'iyz!(sz{!)}{|!,q|}!.O}!O!,q!O!P!/Y!P!Q!9j!Q!R#:O!R![#<_![!]#I_!]!^#Jk!^!_#Ku!_!`$![!`!a$$v!a!b$*T!b!c$,r!c!}Er!}#O$-|#O#P$/W#P#Q$4o#Q#R$5y#R#SEr#S#T$7W#T#o$8b#o#p$<r#p#q$=h#q#r$>x#r#s$@U#s$f%Z$f$g+g$g#BYEr#BY#BZ$A`#BZ$ISEr$IS$I_$A`$I_$I|Er$I|$I}$Dk$I}$JO$Dk$JO$JTEr$JT$JU$A`$JU$KVEr$KV$KW$A`$KW&FUEr&FU&FV$A`&FV;'SEr;'S;=`I|<%l?HTEr?HT?HU$A`?HUOEr(n%d_$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z&j&hT$j&jO!^&c!_#o&c#p;'S&c;'S;=`&w<%lO&c&j&zP;=`<%l&c'|'U]$j&j([!bOY&}YZ&cZw&}wx&cx!^&}!^!_'}!_#O&}#O#P&c#P#o&}#o#p'}#p;'S&};'S;=`(l<%lO&}!b(SU([!bOY'}Zw'}x#O'}#P;'S'};'S;=`(f<%lO'}!b(iP;=`<%l'}'|(oP;=`<%l&}'[(y]$j&j(XpOY(rYZ&cZr(rrs&cs!^(r!^!_)r!_#O(r#O#P&c#P#o(r#o#p)r#p;'S(r;'S;=`*a<%lO(rp)wU(XpOY)rZr)rs#O)r#P;'S)r;'S;=`*Z<%lO)rp*^P;=`<%l)r'[*dP;=`<%l(r#S*nX(Xp([!bOY*gZr*grs'}sw*gwx)rx#O*g#P;'S*g;'S;=`+Z<%lO*g#S+^P;=`<%l*g(n+dP;=`<%l%Z07[+rq$j&j(Xp([!b'}0/lOX%ZXY+gYZ&cZ[+g[p%Zpq+gqr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p$f%Z$f$g+g$g#BY%Z#BY#BZ+g#BZ$IS%Z$IS$I_+g$I_$JT%Z$JT$JU+g$JU$KV%Z$KV$KW+g$KW&FU%Z&FU&FV+g&FV;'S%Z;'S;=`+a<%l?HT%Z?HT?HU+g?HUO%Z07[.ST(Y#S$j&j(O0/lO!^&c!_#o&c#p;'S&c;'S;=`&w<%lO&c07[.n_$j&j(Xp([!b(O0/lOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z)3p/x`$j&j!p),Q(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`0z!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW1V`#w(Ch$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`2X!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW2d_#w(Ch$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'At3l_(W':f$j&j([!bOY4kYZ5qZr4krs7nsw4kwx5qx!^4k!^!_8p!_#O4k#O#P5q#P#o4k#o#p8p#p;'S4k;'S;=`:X<%lO4k(^4r_$j&j([!bOY4kYZ5qZr4krs7nsw4kwx5qx!^4k!^!_8p!_#O4k#O#P5q#P#o4k#o#p8p#p;'S4k;'S;=`:X<%lO4k&z5vX$j&jOr5qrs6cs!^5q!^!_6y!_#o5q#o#p6y#p;'S5q;'S;=`7h<%lO5q&z6jT$e`$j&jO!^&c!_#o&c#p;'S&c;'S;=`&w<%lO&c`6|TOr6yrs7]s;'S6y;'S;=`7b<%lO6y`7bO$e``7eP;=`<%l6y&z7kP;=`<%l5q(^7w]$e`$j&j([!bOY&}YZ&cZw&}wx&cx!^&}!^!_'}!_#O&}#O#P&c#P#o&}#o#p'}#p;'S&};'S;=`(l<%lO&}!r8uZ([!bOY8pYZ6yZr8prs9hsw8pwx6yx#O8p#O#P6y#P;'S8p;'S;=`:R<%lO8p!r9oU$e`([!bOY'}Zw'}x#O'}#P;'S'};'S;=`(f<%lO'}!r:UP;=`<%l8p(^:[P;=`<%l4k%9[:hh$j&j(Xp([!bOY%ZYZ&cZq%Zqr<Srs&}st%ZtuCruw%Zwx(rx!^%Z!^!_*g!_!c%Z!c!}Cr!}#O%Z#O#P&c#P#R%Z#R#SCr#S#T%Z#T#oCr#o#p*g#p$g%Z$g;'SCr;'S;=`El<%lOCr(r<__WS$j&j(Xp([!bOY<SYZ&cZr<Srs=^sw<Swx@nx!^<S!^!_Bm!_#O<S#O#P>`#P#o<S#o#pBm#p;'S<S;'S;=`Cl<%lO<S(Q=g]WS$j&j([!bOY=^YZ&cZw=^wx>`x!^=^!^!_?q!_#O=^#O#P>`#P#o=^#o#p?q#p;'S=^;'S;=`@h<%lO=^&n>gXWS$j&jOY>`YZ&cZ!^>`!^!_?S!_#o>`#o#p?S#p;'S>`;'S;=`?k<%lO>`S?XSWSOY?SZ;'S?S;'S;=`?e<%lO?SS?hP;=`<%l?S&n?nP;=`<%l>`!f?xWWS([!bOY?qZw?qwx?Sx#O?q#O#P?S#P;'S?q;'S;=`@b<%lO?q!f@eP;=`<%l?q(Q@kP;=`<%l=^'`@w]WS$j&j(XpOY@nYZ&cZr@nrs>`s!^@n!^!_Ap!_#O@n#O#P>`#P#o@n#o#pAp#p;'S@n;'S;=`Bg<%lO@ntAwWWS(XpOYApZrAprs?Ss#OAp#O#P?S#P;'SAp;'S;=`Ba<%lOAptBdP;=`<%lAp'`BjP;=`<%l@n#WBvYWS(Xp([!bOYBmZrBmrs?qswBmwxApx#OBm#O#P?S#P;'SBm;'S;=`Cf<%lOBm#WCiP;=`<%lBm(rCoP;=`<%l<S%9[C}i$j&j(p%1l(Xp([!bOY%ZYZ&cZr%Zrs&}st%ZtuCruw%Zwx(rx!Q%Z!Q![Cr![!^%Z!^!_*g!_!c%Z!c!}Cr!}#O%Z#O#P&c#P#R%Z#R#SCr#S#T%Z#T#oCr#o#p*g#p$g%Z$g;'SCr;'S;=`El<%lOCr%9[EoP;=`<%lCr07[FRk$j&j(Xp([!b$^#t(U,2j(f$I[OY%ZYZ&cZr%Zrs&}st%ZtuEruw%Zwx(rx}%Z}!OGv!O!Q%Z!Q![Er![!^%Z!^!_*g!_!c%Z!c!}Er!}#O%Z#O#P&c#P#R%Z#R#SEr#S#T%Z#T#oEr#o#p*g#p$g%Z$g;'SEr;'S;=`I|<%lOEr+dHRk$j&j(Xp([!b$^#tOY%ZYZ&cZr%Zrs&}st%ZtuGvuw%Zwx(rx}%Z}!OGv!O!Q%Z!Q![Gv![!^%Z!^!_*g!_!c%Z!c!}Gv!}#O%Z#O#P&c#P#R%Z#R#SGv#S#T%Z#T#oGv#o#p*g#p$g%Z$g;'SGv;'S;=`Iv<%lOGv+dIyP;=`<%lGv07[JPP;=`<%lEr(KWJ_`$j&j(Xp([!b#q(ChOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KWKl_$j&j$R(Ch(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z,#xLva({+JY$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sv%ZvwM{wx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KWNW`$j&j#{(Ch(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'At! c_(Z';W$j&j(XpOY!!bYZ!#hZr!!brs!#hsw!!bwx!$xx!^!!b!^!_!%z!_#O!!b#O#P!#h#P#o!!b#o#p!%z#p;'S!!b;'S;=`!'c<%lO!!b'l!!i_$j&j(XpOY!!bYZ!#hZr!!brs!#hsw!!bwx!$xx!^!!b!^!_!%z!_#O!!b#O#P!#h#P#o!!b#o#p!%z#p;'S!!b;'S;=`!'c<%lO!!b&z!#mX$j&jOw!#hwx6cx!^!#h!^!_!$Y!_#o!#h#o#p!$Y#p;'S!#h;'S;=`!$r<%lO!#h`!$]TOw!$Ywx7]x;'S!$Y;'S;=`!$l<%lO!$Y`!$oP;=`<%l!$Y&z!$uP;=`<%l!#h'l!%R]$e`$j&j(XpOY(rYZ&cZr(rrs&cs!^(r!^!_)r!_#O(r#O#P&c#P#o(r#o#p)r#p;'S(r;'S;=`*a<%lO(r!Q!&PZ(XpOY!%zYZ!$YZr!%zrs!$Ysw!%zwx!&rx#O!%z#O#P!$Y#P;'S!%z;'S;=`!']<%lO!%z!Q!&yU$e`(XpOY)rZr)rs#O)r#P;'S)r;'S;=`*Z<%lO)r!Q!'`P;=`<%l!%z'l!'fP;=`<%l!!b/5|!'t_!l/.^$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z#&U!)O_!k!Lf$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z-!n!*[b$j&j(Xp([!b(V%&f#r(ChOY%ZYZ&cZr%Zrs&}sw%Zwx(rxz%Zz{!+d{!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW!+o`$j&j(Xp([!b#o(ChOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z+;x!,|`$j&j(Xp([!br+4YOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z,$U!.Z_!]+Jf$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z07[!/ec$j&j(Xp([!b!Q.2^OY%ZYZ&cZr%Zrs&}sw%Zwx(rx!O%Z!O!P!0p!P!Q%Z!Q![!3Y![!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z#%|!0ya$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!O%Z!O!P!2O!P!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z#%|!2Z_![!L^$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad!3eg$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q![!3Y![!^%Z!^!_*g!_!g%Z!g!h!4|!h#O%Z#O#P&c#P#R%Z#R#S!3Y#S#X%Z#X#Y!4|#Y#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad!5Vg$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx{%Z{|!6n|}%Z}!O!6n!O!Q%Z!Q![!8S![!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S!8S#S#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad!6wc$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q![!8S![!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S!8S#S#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad!8_c$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q![!8S![!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S!8S#S#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z07[!9uf$j&j(Xp([!b#p(ChOY!;ZYZ&cZr!;Zrs!<nsw!;Zwx!Lcxz!;Zz{#-}{!P!;Z!P!Q#/d!Q!^!;Z!^!_#(i!_!`#7S!`!a#8i!a!}!;Z!}#O#,f#O#P!Dy#P#o!;Z#o#p#(i#p;'S!;Z;'S;=`#-w<%lO!;Z?O!;fb$j&j(Xp([!b!X7`OY!;ZYZ&cZr!;Zrs!<nsw!;Zwx!Lcx!P!;Z!P!Q#&`!Q!^!;Z!^!_#(i!_!}!;Z!}#O#,f#O#P!Dy#P#o!;Z#o#p#(i#p;'S!;Z;'S;=`#-w<%lO!;Z>^!<w`$j&j([!b!X7`OY!<nYZ&cZw!<nwx!=yx!P!<n!P!Q!Eq!Q!^!<n!^!_!Gr!_!}!<n!}#O!KS#O#P!Dy#P#o!<n#o#p!Gr#p;'S!<n;'S;=`!L]<%lO!<n<z!>Q^$j&j!X7`OY!=yYZ&cZ!P!=y!P!Q!>|!Q!^!=y!^!_!@c!_!}!=y!}#O!CW#O#P!Dy#P#o!=y#o#p!@c#p;'S!=y;'S;=`!Ek<%lO!=y<z!?Td$j&j!X7`O!^&c!_#W&c#W#X!>|#X#Z&c#Z#[!>|#[#]&c#]#^!>|#^#a&c#a#b!>|#b#g&c#g#h!>|#h#i&c#i#j!>|#j#k!>|#k#m&c#m#n!>|#n#o&c#p;'S&c;'S;=`&w<%lO&c7`!@hX!X7`OY!@cZ!P!@c!P!Q!AT!Q!}!@c!}#O!Ar#O#P!Bq#P;'S!@c;'S;=`!CQ<%lO!@c7`!AYW!X7`#W#X!AT#Z#[!AT#]#^!AT#a#b!AT#g#h!AT#i#j!AT#j#k!AT#m#n!AT7`!AuVOY!ArZ#O!Ar#O#P!B[#P#Q!@c#Q;'S!Ar;'S;=`!Bk<%lO!Ar7`!B_SOY!ArZ;'S!Ar;'S;=`!Bk<%lO!Ar7`!BnP;=`<%l!Ar7`!BtSOY!@cZ;'S!@c;'S;=`!CQ<%lO!@c7`!CTP;=`<%l!@c<z!C][$j&jOY!CWYZ&cZ!^!CW!^!_!Ar!_#O!CW#O#P!DR#P#Q!=y#Q#o!CW#o#p!Ar#p;'S!CW;'S;=`!Ds<%lO!CW<z!DWX$j&jOY!CWYZ&cZ!^!CW!^!_!Ar!_#o!CW#o#p!Ar#p;'S!CW;'S;=`!Ds<%lO!CW<z!DvP;=`<%l!CW<z!EOX$j&jOY!=yYZ&cZ!^!=y!^!_!@c!_#o!=y#o#p!@c#p;'S!=y;'S;=`!Ek<%lO!=y<z!EnP;=`<%l!=y>^!Ezl$j&j([!b!X7`OY&}YZ&cZw&}wx&cx!^&}!^!_'}!_#O&}#O#P&c#P#W&}#W#X!Eq#X#Z&}#Z#[!Eq#[#]&}#]#^!Eq#^#a&}#a#b!Eq#b#g&}#g#h!Eq#h#i&}#i#j!Eq#j#k!Eq#k#m&}#m#n!Eq#n#o&}#o#p'}#p;'S&};'S;=`(l<%lO&}8r!GyZ([!b!X7`OY!GrZw!Grwx!@cx!P!Gr!P!Q!Hl!Q!}!Gr!}#O!JU#O#P!Bq#P;'S!Gr;'S;=`!J|<%lO!Gr8r!Hse([!b!X7`OY'}Zw'}x#O'}#P#W'}#W#X!Hl#X#Z'}#Z#[!Hl#[#]'}#]#^!Hl#^#a'}#a#b!Hl#b#g'}#g#h!Hl#h#i'}#i#j!Hl#j#k!Hl#k#m'}#m#n!Hl#n;'S'};'S;=`(f<%lO'}8r!JZX([!bOY!JUZw!JUwx!Arx#O!JU#O#P!B[#P#Q!Gr#Q;'S!JU;'S;=`!Jv<%lO!JU8r!JyP;=`<%l!JU8r!KPP;=`<%l!Gr>^!KZ^$j&j([!bOY!KSYZ&cZw!KSwx!CWx!^!KS!^!_!JU!_#O!KS#O#P!DR#P#Q!<n#Q#o!KS#o#p!JU#p;'S!KS;'S;=`!LV<%lO!KS>^!LYP;=`<%l!KS>^!L`P;=`<%l!<n=l!Ll`$j&j(Xp!X7`OY!LcYZ&cZr!Lcrs!=ys!P!Lc!P!Q!Mn!Q!^!Lc!^!_# o!_!}!Lc!}#O#%P#O#P!Dy#P#o!Lc#o#p# o#p;'S!Lc;'S;=`#&Y<%lO!Lc=l!Mwl$j&j(Xp!X7`OY(rYZ&cZr(rrs&cs!^(r!^!_)r!_#O(r#O#P&c#P#W(r#W#X!Mn#X#Z(r#Z#[!Mn#[#](r#]#^!Mn#^#a(r#a#b!Mn#b#g(r#g#h!Mn#h#i(r#i#j!Mn#j#k!Mn#k#m(r#m#n!Mn#n#o(r#o#p)r#p;'S(r;'S;=`*a<%lO(r8Q# vZ(Xp!X7`OY# oZr# ors!@cs!P# o!P!Q#!i!Q!}# o!}#O#$R#O#P!Bq#P;'S# o;'S;=`#$y<%lO# o8Q#!pe(Xp!X7`OY)rZr)rs#O)r#P#W)r#W#X#!i#X#Z)r#Z#[#!i#[#])r#]#^#!i#^#a)r#a#b#!i#b#g)r#g#h#!i#h#i)r#i#j#!i#j#k#!i#k#m)r#m#n#!i#n;'S)r;'S;=`*Z<%lO)r8Q#$WX(XpOY#$RZr#$Rrs!Ars#O#$R#O#P!B[#P#Q# o#Q;'S#$R;'S;=`#$s<%lO#$R8Q#$vP;=`<%l#$R8Q#$|P;=`<%l# o=l#%W^$j&j(XpOY#%PYZ&cZr#%Prs!CWs!^#%P!^!_#$R!_#O#%P#O#P!DR#P#Q!Lc#Q#o#%P#o#p#$R#p;'S#%P;'S;=`#&S<%lO#%P=l#&VP;=`<%l#%P=l#&]P;=`<%l!Lc?O#&kn$j&j(Xp([!b!X7`OY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#W%Z#W#X#&`#X#Z%Z#Z#[#&`#[#]%Z#]#^#&`#^#a%Z#a#b#&`#b#g%Z#g#h#&`#h#i%Z#i#j#&`#j#k#&`#k#m%Z#m#n#&`#n#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z9d#(r](Xp([!b!X7`OY#(iZr#(irs!Grsw#(iwx# ox!P#(i!P!Q#)k!Q!}#(i!}#O#+`#O#P!Bq#P;'S#(i;'S;=`#,`<%lO#(i9d#)th(Xp([!b!X7`OY*gZr*grs'}sw*gwx)rx#O*g#P#W*g#W#X#)k#X#Z*g#Z#[#)k#[#]*g#]#^#)k#^#a*g#a#b#)k#b#g*g#g#h#)k#h#i*g#i#j#)k#j#k#)k#k#m*g#m#n#)k#n;'S*g;'S;=`+Z<%lO*g9d#+gZ(Xp([!bOY#+`Zr#+`rs!JUsw#+`wx#$Rx#O#+`#O#P!B[#P#Q#(i#Q;'S#+`;'S;=`#,Y<%lO#+`9d#,]P;=`<%l#+`9d#,cP;=`<%l#(i?O#,o`$j&j(Xp([!bOY#,fYZ&cZr#,frs!KSsw#,fwx#%Px!^#,f!^!_#+`!_#O#,f#O#P!DR#P#Q!;Z#Q#o#,f#o#p#+`#p;'S#,f;'S;=`#-q<%lO#,f?O#-tP;=`<%l#,f?O#-zP;=`<%l!;Z07[#.[b$j&j(Xp([!b(P0/l!X7`OY!;ZYZ&cZr!;Zrs!<nsw!;Zwx!Lcx!P!;Z!P!Q#&`!Q!^!;Z!^!_#(i!_!}!;Z!}#O#,f#O#P!Dy#P#o!;Z#o#p#(i#p;'S!;Z;'S;=`#-w<%lO!;Z07[#/o_$j&j(Xp([!bT0/lOY#/dYZ&cZr#/drs#0nsw#/dwx#4Ox!^#/d!^!_#5}!_#O#/d#O#P#1p#P#o#/d#o#p#5}#p;'S#/d;'S;=`#6|<%lO#/d06j#0w]$j&j([!bT0/lOY#0nYZ&cZw#0nwx#1px!^#0n!^!_#3R!_#O#0n#O#P#1p#P#o#0n#o#p#3R#p;'S#0n;'S;=`#3x<%lO#0n05W#1wX$j&jT0/lOY#1pYZ&cZ!^#1p!^!_#2d!_#o#1p#o#p#2d#p;'S#1p;'S;=`#2{<%lO#1p0/l#2iST0/lOY#2dZ;'S#2d;'S;=`#2u<%lO#2d0/l#2xP;=`<%l#2d05W#3OP;=`<%l#1p01O#3YW([!bT0/lOY#3RZw#3Rwx#2dx#O#3R#O#P#2d#P;'S#3R;'S;=`#3r<%lO#3R01O#3uP;=`<%l#3R06j#3{P;=`<%l#0n05x#4X]$j&j(XpT0/lOY#4OYZ&cZr#4Ors#1ps!^#4O!^!_#5Q!_#O#4O#O#P#1p#P#o#4O#o#p#5Q#p;'S#4O;'S;=`#5w<%lO#4O00^#5XW(XpT0/lOY#5QZr#5Qrs#2ds#O#5Q#O#P#2d#P;'S#5Q;'S;=`#5q<%lO#5Q00^#5tP;=`<%l#5Q05x#5zP;=`<%l#4O01p#6WY(Xp([!bT0/lOY#5}Zr#5}rs#3Rsw#5}wx#5Qx#O#5}#O#P#2d#P;'S#5};'S;=`#6v<%lO#5}01p#6yP;=`<%l#5}07[#7PP;=`<%l#/d)3h#7ab$j&j$R(Ch(Xp([!b!X7`OY!;ZYZ&cZr!;Zrs!<nsw!;Zwx!Lcx!P!;Z!P!Q#&`!Q!^!;Z!^!_#(i!_!}!;Z!}#O#,f#O#P!Dy#P#o!;Z#o#p#(i#p;'S!;Z;'S;=`#-w<%lO!;ZAt#8vb$[#t$j&j(Xp([!b!X7`OY!;ZYZ&cZr!;Zrs!<nsw!;Zwx!Lcx!P!;Z!P!Q#&`!Q!^!;Z!^!_#(i!_!}!;Z!}#O#,f#O#P!Dy#P#o!;Z#o#p#(i#p;'S!;Z;'S;=`#-w<%lO!;Z'Ad#:Zp$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!O%Z!O!P!3Y!P!Q%Z!Q![#<_![!^%Z!^!_*g!_!g%Z!g!h!4|!h#O%Z#O#P&c#P#R%Z#R#S#<_#S#U%Z#U#V#?i#V#X%Z#X#Y!4|#Y#b%Z#b#c#>_#c#d#Bq#d#l%Z#l#m#Es#m#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#<jk$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!O%Z!O!P!3Y!P!Q%Z!Q![#<_![!^%Z!^!_*g!_!g%Z!g!h!4|!h#O%Z#O#P&c#P#R%Z#R#S#<_#S#X%Z#X#Y!4|#Y#b%Z#b#c#>_#c#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#>j_$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#?rd$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q!R#AQ!R!S#AQ!S!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S#AQ#S#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#A]f$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q!R#AQ!R!S#AQ!S!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S#AQ#S#b%Z#b#c#>_#c#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#Bzc$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q!Y#DV!Y!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S#DV#S#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#Dbe$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q!Y#DV!Y!^%Z!^!_*g!_#O%Z#O#P&c#P#R%Z#R#S#DV#S#b%Z#b#c#>_#c#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#E|g$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q![#Ge![!^%Z!^!_*g!_!c%Z!c!i#Ge!i#O%Z#O#P&c#P#R%Z#R#S#Ge#S#T%Z#T#Z#Ge#Z#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z'Ad#Gpi$j&j(Xp([!bs'9tOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!Q%Z!Q![#Ge![!^%Z!^!_*g!_!c%Z!c!i#Ge!i#O%Z#O#P&c#P#R%Z#R#S#Ge#S#T%Z#T#Z#Ge#Z#b%Z#b#c#>_#c#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z*)x#Il_!g$b$j&j$P)Lv(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z)[#Jv_al$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z04f#LS^h#)`#R-<U(Xp([!b$o7`OY*gZr*grs'}sw*gwx)rx!P*g!P!Q#MO!Q!^*g!^!_#Mt!_!`$ f!`#O*g#P;'S*g;'S;=`+Z<%lO*g(n#MXX$l&j(Xp([!bOY*gZr*grs'}sw*gwx)rx#O*g#P;'S*g;'S;=`+Z<%lO*g(El#M}Z#s(Ch(Xp([!bOY*gZr*grs'}sw*gwx)rx!_*g!_!`#Np!`#O*g#P;'S*g;'S;=`+Z<%lO*g(El#NyX$R(Ch(Xp([!bOY*gZr*grs'}sw*gwx)rx#O*g#P;'S*g;'S;=`+Z<%lO*g(El$ oX#t(Ch(Xp([!bOY*gZr*grs'}sw*gwx)rx#O*g#P;'S*g;'S;=`+Z<%lO*g*)x$!ga#`*!Y$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`0z!`!a$#l!a#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(K[$#w_#l(Cl$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z*)x$%Vag!*r#t(Ch$g#|$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`$&[!`!a$'f!a#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW$&g_#t(Ch$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW$'qa#s(Ch$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`!a$(v!a#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW$)R`#s(Ch$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(Kd$*`a(s(Ct$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!a%Z!a!b$+e!b#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW$+p`$j&j#|(Ch(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z%#`$,}_!|$Ip$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z04f$.X_!S0,v$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(n$/]Z$j&jO!^$0O!^!_$0f!_#i$0O#i#j$0k#j#l$0O#l#m$2^#m#o$0O#o#p$0f#p;'S$0O;'S;=`$4i<%lO$0O(n$0VT_#S$j&jO!^&c!_#o&c#p;'S&c;'S;=`&w<%lO&c#S$0kO_#S(n$0p[$j&jO!Q&c!Q![$1f![!^&c!_!c&c!c!i$1f!i#T&c#T#Z$1f#Z#o&c#o#p$3|#p;'S&c;'S;=`&w<%lO&c(n$1kZ$j&jO!Q&c!Q![$2^![!^&c!_!c&c!c!i$2^!i#T&c#T#Z$2^#Z#o&c#p;'S&c;'S;=`&w<%lO&c(n$2cZ$j&jO!Q&c!Q![$3U![!^&c!_!c&c!c!i$3U!i#T&c#T#Z$3U#Z#o&c#p;'S&c;'S;=`&w<%lO&c(n$3ZZ$j&jO!Q&c!Q![$0O![!^&c!_!c&c!c!i$0O!i#T&c#T#Z$0O#Z#o&c#p;'S&c;'S;=`&w<%lO&c#S$4PR!Q![$4Y!c!i$4Y#T#Z$4Y#S$4]S!Q![$4Y!c!i$4Y#T#Z$4Y#q#r$0f(n$4lP;=`<%l$0O#1[$4z_!Y#)l$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z(KW$6U`#y(Ch$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z+;p$7c_$j&j(Xp([!b(b+4QOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z07[$8qk$j&j(Xp([!b(U,2j$`#t(f$I[OY%ZYZ&cZr%Zrs&}st%Ztu$8buw%Zwx(rx}%Z}!O$:f!O!Q%Z!Q![$8b![!^%Z!^!_*g!_!c%Z!c!}$8b!}#O%Z#O#P&c#P#R%Z#R#S$8b#S#T%Z#T#o$8b#o#p*g#p$g%Z$g;'S$8b;'S;=`$<l<%lO$8b+d$:qk$j&j(Xp([!b$`#tOY%ZYZ&cZr%Zrs&}st%Ztu$:fuw%Zwx(rx}%Z}!O$:f!O!Q%Z!Q![$:f![!^%Z!^!_*g!_!c%Z!c!}$:f!}#O%Z#O#P&c#P#R%Z#R#S$:f#S#T%Z#T#o$:f#o#p*g#p$g%Z$g;'S$:f;'S;=`$<f<%lO$:f+d$<iP;=`<%l$:f07[$<oP;=`<%l$8b#Jf$<{X!_#Hb(Xp([!bOY*gZr*grs'}sw*gwx)rx#O*g#P;'S*g;'S;=`+Z<%lO*g,#x$=sa(z+JY$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_!`Ka!`#O%Z#O#P&c#P#o%Z#o#p*g#p#q$+e#q;'S%Z;'S;=`+a<%lO%Z)>v$?V_!^(CdvBr$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z?O$@a_!q7`$j&j(Xp([!bOY%ZYZ&cZr%Zrs&}sw%Zwx(rx!^%Z!^!_*g!_#O%Z#O#P&c#P#o%Z#o#p*g#p;'S%Z;'S;=`+a<%lO%Z07[$Aq|$j&j(Xp([!b'}0/l$^#t(U,2j(f$I[OX%ZXY+gYZ&cZ[+g[p%Zpq+gqr%Zrs&}st%ZtuEruw%Zwx(rx}%Z}!OGv!O!Q%Z!Q![Er![!^%Z!^!_*g!_!c%Z!c!}Er!}#O%Z#O#P&c#P#R%Z#R#SEr#S#T%Z#T#oEr#o#p*g#p$f%Z$f$g+g$g#BYEr#BY#BZ$A`#BZ$ISEr$IS$I_$A`$I_$JTEr$JT$JU$A`$JU$KVEr$KV$KW$A`$KW&FUEr&FU&FV$A`&FV;'SEr;'S;=`I|<%l?HTEr?HT?HU$A`?HUOEr07[$D|k$j&j(Xp([!b(O0/l$^#t(U,2j(f$I[OY%ZYZ&cZr%Zrs&}st%ZtuEruw%Zwx(rx}%Z}!OGv!O!Q%Z!Q![Er![!^%Z!^!_*g!_!c%Z!c!}Er!}#O%Z#O#P&c#P#R%Z#R#SEr#S#T%Z#T#oEr#o#p*g#p$g%Z$g;'SEr;'S;=`I|<%lOEr",
	tokenizers: [noSemicolon, noSemicolonType, operatorToken, jsx, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, insertSemicolon, new _lezer_lr__WEBPACK_IMPORTED_MODULE_0__/* .LocalTokenGroup */ .uC("$S~RRtu[#O#Pg#S#T#|~_P#o#pb~gOx~~jVO#i!P#i#j!U#j#l!P#l#m!q#m;'S!P;'S;=`#v<%lO!P~!UO!U~~!XS!Q![!e!c!i!e#T#Z!e#o#p#Z~!hR!Q![!q!c!i!q#T#Z!q~!tR!Q![!}!c!i!}#T#Z!}~#QR!Q![!P!c!i!P#T#Z!P~#^R!Q![#g!c!i#g#T#Z#g~#jS!Q![#g!c!i#g#T#Z#g#q#r!P~#yP;=`<%l!P~$RO(d~~", 141, 341), new _lezer_lr__WEBPACK_IMPORTED_MODULE_0__/* .LocalTokenGroup */ .uC("j~RQYZXz{^~^O(R~~aP!P!Qd~iO(S~~", 25, 324)],
	topRules: {"Script":[0,7],"SingleExpression":[1,277],"SingleClassItem":[2,278]},
	dialects: {jsx: 0, ts: 15179},
	dynamicPrecedences: {"80":1,"82":1,"94":1,"170":1,"200":1},
	specialized: [{term: 328, get: (value) => spec_identifier[value] || -1},{term: 344, get: (value) => spec_word[value] || -1},{term: 95, get: (value) => spec_LessThan[value] || -1}],
	tokenPrec: 15205
});
/***/ }),
/***/ 47071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Aj: () => (/* binding */ ContextTracker),
	Lu: () => (/* binding */ ExternalTokenizer),
	U1: () => (/* binding */ LRParser),
	uC: () => (/* binding */ LocalTokenGroup)
});
var _lezer_common__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33854);
class Stack {
		constructor(
		p, 
		stack, 
		state, 
		reducePos, 
		pos, 
		score, 
		buffer, 
		bufferBase, 
		curContext, 
		lookAhead = 0, 
		parent) {
				this.p = p;
				this.stack = stack;
				this.state = state;
				this.reducePos = reducePos;
				this.pos = pos;
				this.score = score;
				this.buffer = buffer;
				this.bufferBase = bufferBase;
				this.curContext = curContext;
				this.lookAhead = lookAhead;
				this.parent = parent;
		}
		toString() {
				return `[${this.stack.filter((_, i) => i % 3 == 0).concat(this.state)}]@${this.pos}${this.score ? "!" + this.score : ""}`;
		}
		static start(p, state, pos = 0) {
				let cx = p.parser.context;
				return new Stack(p, [], state, pos, pos, 0, [], 0, cx ? new StackContext(cx, cx.start) : null, 0, null);
		}
		get context() { return this.curContext ? this.curContext.context : null; }
		pushState(state, start) {
				this.stack.push(this.state, start, this.bufferBase + this.buffer.length);
				this.state = state;
		}
		reduce(action) {
				var _a;
				let depth = action >> 19 /* Action.ReduceDepthShift */, type = action & 65535 /* Action.ValueMask */;
				let { parser } = this.p;
				let lookaheadRecord = this.reducePos < this.pos - 25 /* Lookahead.Margin */ && this.setLookAhead(this.pos);
				let dPrec = parser.dynamicPrecedence(type);
				if (dPrec)
						this.score += dPrec;
				if (depth == 0) {
						if (type < parser.minRepeatTerm && this.reducePos < this.pos)
								this.reducePos = this.pos;
						this.pushState(parser.getGoto(this.state, type, true), this.reducePos);
						if (type < parser.minRepeatTerm)
								this.storeNode(type, this.reducePos, this.reducePos, lookaheadRecord ? 8 : 4, true);
						this.reduceContext(type, this.reducePos);
						return;
				}
				let base = this.stack.length - ((depth - 1) * 3) - (action & 262144 /* Action.StayFlag */ ? 6 : 0);
				let start = base ? this.stack[base - 2] : this.p.ranges[0].from;
				if (type < parser.minRepeatTerm && start == this.reducePos && this.reducePos < this.pos)
						this.reducePos = this.pos;
				let size = this.reducePos - start;
				if (size >= 2000 /* Recover.MinBigReduction */ && !((_a = this.p.parser.nodeSet.types[type]) === null || _a === void 0 ? void 0 : _a.isAnonymous)) {
						if (start == this.p.lastBigReductionStart) {
								this.p.bigReductionCount++;
								this.p.lastBigReductionSize = size;
						}
						else if (this.p.lastBigReductionSize < size) {
								this.p.bigReductionCount = 1;
								this.p.lastBigReductionStart = start;
								this.p.lastBigReductionSize = size;
						}
				}
				let bufferBase = base ? this.stack[base - 1] : 0, count = this.bufferBase + this.buffer.length - bufferBase;
				if (type < parser.minRepeatTerm || (action & 131072 /* Action.RepeatFlag */)) {
						let pos = parser.stateFlag(this.state, 1 /* StateFlag.Skipped */) ? this.pos : this.reducePos;
						this.storeNode(type, start, pos, count + 4, true);
				}
				if (action & 262144 /* Action.StayFlag */) {
						this.state = this.stack[base];
				}
				else {
						let baseStateID = this.stack[base - 3];
						this.state = parser.getGoto(baseStateID, type, true);
				}
				while (this.stack.length > base)
						this.stack.pop();
				this.reduceContext(type, start);
		}
		storeNode(term, start, end, size = 4, mustSink = false) {
				if (term == 0 /* Term.Err */ &&
						(!this.stack.length || this.stack[this.stack.length - 1] < this.buffer.length + this.bufferBase)) {
						let top = this.buffer.length;
						if (top > 0 && this.buffer[top - 4] == 0 /* Term.Err */ && this.buffer[top - 1] > -1) {
								if (start == end)
										return;
								if (this.buffer[top - 2] >= start) {
										this.buffer[top - 2] = end;
										return;
								}
						}
				}
				if (!mustSink || this.pos == end) { // Simple case, just append
						this.buffer.push(term, start, end, size);
				}
				else { // There may be skipped nodes that have to be moved forward
						let index = this.buffer.length;
						if (index > 0 && (this.buffer[index - 4] != 0 /* Term.Err */ || this.buffer[index - 1] < 0)) {
								let mustMove = false;
								for (let scan = index; scan > 0 && this.buffer[scan - 2] > end; scan -= 4) {
										if (this.buffer[scan - 1] >= 0) {
												mustMove = true;
												break;
										}
								}
								if (mustMove)
										while (index > 0 && this.buffer[index - 2] > end) {
												this.buffer[index] = this.buffer[index - 4];
												this.buffer[index + 1] = this.buffer[index - 3];
												this.buffer[index + 2] = this.buffer[index - 2];
												this.buffer[index + 3] = this.buffer[index - 1];
												index -= 4;
												if (size > 4)
														size -= 4;
										}
						}
						this.buffer[index] = term;
						this.buffer[index + 1] = start;
						this.buffer[index + 2] = end;
						this.buffer[index + 3] = size;
				}
		}
		shift(action, type, start, end) {
				if (action & 131072 /* Action.GotoFlag */) {
						this.pushState(action & 65535 /* Action.ValueMask */, this.pos);
				}
				else if ((action & 262144 /* Action.StayFlag */) == 0) { // Regular shift
						let nextState = action, { parser } = this.p;
						this.pos = end;
						let skipped = parser.stateFlag(nextState, 1 /* StateFlag.Skipped */);
						if (!skipped && (end > start || type <= parser.maxNode))
								this.reducePos = end;
						this.pushState(nextState, skipped ? start : Math.min(start, this.reducePos));
						this.shiftContext(type, start);
						if (type <= parser.maxNode)
								this.buffer.push(type, start, end, 4);
				}
				else { // Shift-and-stay, which means this is a skipped token
						this.pos = end;
						this.shiftContext(type, start);
						if (type <= this.p.parser.maxNode)
								this.buffer.push(type, start, end, 4);
				}
		}
		apply(action, next, nextStart, nextEnd) {
				if (action & 65536 /* Action.ReduceFlag */)
						this.reduce(action);
				else
						this.shift(action, next, nextStart, nextEnd);
		}
		useNode(value, next, start) {
				let index = this.p.reused.length - 1;
				if (index < 0 || this.p.reused[index] != value) {
						this.p.reused.push(value);
						index++;
				}
				let end = this.reducePos = this.pos = start + value.length;
				this.pushState(next, start);
				this.buffer.push(index, start, end, -1 /* size == -1 means this is a reused value */);
				if (this.curContext)
						this.updateContext(this.curContext.tracker.reuse(this.curContext.context, value, this, this.p.stream.reset(this.pos - value.length)));
		}
		split() {
				let parent = this;
				let off = parent.buffer.length;
				if (off && parent.buffer[off - 4] == 0 /* Term.Err */)
						off -= 4;
				while (off > 0 && parent.buffer[off - 2] > parent.reducePos)
						off -= 4;
				let buffer = parent.buffer.slice(off), base = parent.bufferBase + off;
				while (parent && base == parent.bufferBase)
						parent = parent.parent;
				return new Stack(this.p, this.stack.slice(), this.state, this.reducePos, this.pos, this.score, buffer, base, this.curContext, this.lookAhead, parent);
		}
		recoverByDelete(next, nextEnd) {
				let isNode = next <= this.p.parser.maxNode;
				if (isNode)
						this.storeNode(next, this.pos, nextEnd, 4);
				this.storeNode(0 /* Term.Err */, this.pos, nextEnd, isNode ? 8 : 4);
				this.pos = this.reducePos = nextEnd;
				this.score -= 190 /* Recover.Delete */;
		}
		canShift(term) {
				for (let sim = new SimulatedStack(this);;) {
						let action = this.p.parser.stateSlot(sim.state, 4 /* ParseState.DefaultReduce */) || this.p.parser.hasAction(sim.state, term);
						if (action == 0)
								return false;
						if ((action & 65536 /* Action.ReduceFlag */) == 0)
								return true;
						sim.reduce(action);
				}
		}
		recoverByInsert(next) {
				if (this.stack.length >= 300 /* Recover.MaxInsertStackDepth */)
						return [];
				let nextStates = this.p.parser.nextStates(this.state);
				if (nextStates.length > 4 /* Recover.MaxNext */ << 1 || this.stack.length >= 120 /* Recover.DampenInsertStackDepth */) {
						let best = [];
						for (let i = 0, s; i < nextStates.length; i += 2) {
								if ((s = nextStates[i + 1]) != this.state && this.p.parser.hasAction(s, next))
										best.push(nextStates[i], s);
						}
						if (this.stack.length < 120 /* Recover.DampenInsertStackDepth */)
								for (let i = 0; best.length < 4 /* Recover.MaxNext */ << 1 && i < nextStates.length; i += 2) {
										let s = nextStates[i + 1];
										if (!best.some((v, i) => (i & 1) && v == s))
												best.push(nextStates[i], s);
								}
						nextStates = best;
				}
				let result = [];
				for (let i = 0; i < nextStates.length && result.length < 4 /* Recover.MaxNext */; i += 2) {
						let s = nextStates[i + 1];
						if (s == this.state)
								continue;
						let stack = this.split();
						stack.pushState(s, this.pos);
						stack.storeNode(0 /* Term.Err */, stack.pos, stack.pos, 4, true);
						stack.shiftContext(nextStates[i], this.pos);
						stack.reducePos = this.pos;
						stack.score -= 200 /* Recover.Insert */;
						result.push(stack);
				}
				return result;
		}
		forceReduce() {
				let { parser } = this.p;
				let reduce = parser.stateSlot(this.state, 5 /* ParseState.ForcedReduce */);
				if ((reduce & 65536 /* Action.ReduceFlag */) == 0)
						return false;
				if (!parser.validAction(this.state, reduce)) {
						let depth = reduce >> 19 /* Action.ReduceDepthShift */, term = reduce & 65535 /* Action.ValueMask */;
						let target = this.stack.length - depth * 3;
						if (target < 0 || parser.getGoto(this.stack[target], term, false) < 0) {
								let backup = this.findForcedReduction();
								if (backup == null)
										return false;
								reduce = backup;
						}
						this.storeNode(0 /* Term.Err */, this.pos, this.pos, 4, true);
						this.score -= 100 /* Recover.Reduce */;
				}
				this.reducePos = this.pos;
				this.reduce(reduce);
				return true;
		}
		findForcedReduction() {
				let { parser } = this.p, seen = [];
				let explore = (state, depth) => {
						if (seen.includes(state))
								return;
						seen.push(state);
						return parser.allActions(state, (action) => {
								if (action & (262144 /* Action.StayFlag */ | 131072 /* Action.GotoFlag */)) ;
								else if (action & 65536 /* Action.ReduceFlag */) {
										let rDepth = (action >> 19 /* Action.ReduceDepthShift */) - depth;
										if (rDepth > 1) {
												let term = action & 65535 /* Action.ValueMask */, target = this.stack.length - rDepth * 3;
												if (target >= 0 && parser.getGoto(this.stack[target], term, false) >= 0)
														return (rDepth << 19 /* Action.ReduceDepthShift */) | 65536 /* Action.ReduceFlag */ | term;
										}
								}
								else {
										let found = explore(action, depth + 1);
										if (found != null)
												return found;
								}
						});
				};
				return explore(this.state, 0);
		}
		forceAll() {
				while (!this.p.parser.stateFlag(this.state, 2 /* StateFlag.Accepting */)) {
						if (!this.forceReduce()) {
								this.storeNode(0 /* Term.Err */, this.pos, this.pos, 4, true);
								break;
						}
				}
				return this;
		}
		get deadEnd() {
				if (this.stack.length != 3)
						return false;
				let { parser } = this.p;
				return parser.data[parser.stateSlot(this.state, 1 /* ParseState.Actions */)] == 65535 /* Seq.End */ &&
						!parser.stateSlot(this.state, 4 /* ParseState.DefaultReduce */);
		}
		restart() {
				this.storeNode(0 /* Term.Err */, this.pos, this.pos, 4, true);
				this.state = this.stack[0];
				this.stack.length = 0;
		}
		sameState(other) {
				if (this.state != other.state || this.stack.length != other.stack.length)
						return false;
				for (let i = 0; i < this.stack.length; i += 3)
						if (this.stack[i] != other.stack[i])
								return false;
				return true;
		}
		get parser() { return this.p.parser; }
		dialectEnabled(dialectID) { return this.p.parser.dialect.flags[dialectID]; }
		shiftContext(term, start) {
				if (this.curContext)
						this.updateContext(this.curContext.tracker.shift(this.curContext.context, term, this, this.p.stream.reset(start)));
		}
		reduceContext(term, start) {
				if (this.curContext)
						this.updateContext(this.curContext.tracker.reduce(this.curContext.context, term, this, this.p.stream.reset(start)));
		}
		emitContext() {
				let last = this.buffer.length - 1;
				if (last < 0 || this.buffer[last] != -3)
						this.storeNode(this.curContext.hash, this.reducePos, this.reducePos, -3, true);
		}
		emitLookAhead() {
				let last = this.buffer.length - 1;
				if (last < 0 || this.buffer[last] != -4)
						this.buffer.push(this.lookAhead, this.pos, this.pos, -4);
		}
		updateContext(context) {
				if (context != this.curContext.context) {
						let newCx = new StackContext(this.curContext.tracker, context);
						if (newCx.hash != this.curContext.hash)
								this.emitContext();
						this.curContext = newCx;
				}
		}
		setLookAhead(lookAhead) {
				if (lookAhead <= this.lookAhead)
						return false;
				this.emitLookAhead();
				this.lookAhead = lookAhead;
				return true;
		}
		close() {
				if (this.curContext && this.curContext.tracker.strict)
						this.emitContext();
				if (this.lookAhead > 0)
						this.emitLookAhead();
		}
}
class StackContext {
		constructor(tracker, context) {
				this.tracker = tracker;
				this.context = context;
				this.hash = tracker.strict ? tracker.hash(context) : 0;
		}
}
class SimulatedStack {
		constructor(start) {
				this.start = start;
				this.state = start.state;
				this.stack = start.stack;
				this.base = this.stack.length;
		}
		reduce(action) {
				let term = action & 65535 /* Action.ValueMask */, depth = action >> 19 /* Action.ReduceDepthShift */;
				if (depth == 0) {
						if (this.stack == this.start.stack)
								this.stack = this.stack.slice();
						this.stack.push(this.state, 0, 0);
						this.base += 3;
				}
				else {
						this.base -= (depth - 1) * 3;
				}
				let goto = this.start.p.parser.getGoto(this.stack[this.base - 3], term, true);
				this.state = goto;
		}
}
class StackBufferCursor {
		constructor(stack, pos, index) {
				this.stack = stack;
				this.pos = pos;
				this.index = index;
				this.buffer = stack.buffer;
				if (this.index == 0)
						this.maybeNext();
		}
		static create(stack, pos = stack.bufferBase + stack.buffer.length) {
				return new StackBufferCursor(stack, pos, pos - stack.bufferBase);
		}
		maybeNext() {
				let next = this.stack.parent;
				if (next != null) {
						this.index = this.stack.bufferBase - next.bufferBase;
						this.stack = next;
						this.buffer = next.buffer;
				}
		}
		get id() { return this.buffer[this.index - 4]; }
		get start() { return this.buffer[this.index - 3]; }
		get end() { return this.buffer[this.index - 2]; }
		get size() { return this.buffer[this.index - 1]; }
		next() {
				this.index -= 4;
				this.pos -= 4;
				if (this.index == 0)
						this.maybeNext();
		}
		fork() {
				return new StackBufferCursor(this.stack, this.pos, this.index);
		}
}
function decodeArray(input, Type = Uint16Array) {
		if (typeof input != "string")
				return input;
		let array = null;
		for (let pos = 0, out = 0; pos < input.length;) {
				let value = 0;
				for (;;) {
						let next = input.charCodeAt(pos++), stop = false;
						if (next == 126 /* Encode.BigValCode */) {
								value = 65535 /* Encode.BigVal */;
								break;
						}
						if (next >= 92 /* Encode.Gap2 */)
								next--;
						if (next >= 34 /* Encode.Gap1 */)
								next--;
						let digit = next - 32 /* Encode.Start */;
						if (digit >= 46 /* Encode.Base */) {
								digit -= 46 /* Encode.Base */;
								stop = true;
						}
						value += digit;
						if (stop)
								break;
						value *= 46 /* Encode.Base */;
				}
				if (array)
						array[out++] = value;
				else
						array = new Type(value);
		}
		return array;
}
class CachedToken {
		constructor() {
				this.start = -1;
				this.value = -1;
				this.end = -1;
				this.extended = -1;
				this.lookAhead = 0;
				this.mask = 0;
				this.context = 0;
		}
}
const nullToken = new CachedToken;
class InputStream {
		constructor(
		input, 
		ranges) {
				this.input = input;
				this.ranges = ranges;
				this.chunk = "";
				this.chunkOff = 0;
				this.chunk2 = "";
				this.chunk2Pos = 0;
				this.next = -1;
				this.token = nullToken;
				this.rangeIndex = 0;
				this.pos = this.chunkPos = ranges[0].from;
				this.range = ranges[0];
				this.end = ranges[ranges.length - 1].to;
				this.readNext();
		}
		resolveOffset(offset, assoc) {
				let range = this.range, index = this.rangeIndex;
				let pos = this.pos + offset;
				while (pos < range.from) {
						if (!index)
								return null;
						let next = this.ranges[--index];
						pos -= range.from - next.to;
						range = next;
				}
				while (assoc < 0 ? pos > range.to : pos >= range.to) {
						if (index == this.ranges.length - 1)
								return null;
						let next = this.ranges[++index];
						pos += next.from - range.to;
						range = next;
				}
				return pos;
		}
		clipPos(pos) {
				if (pos >= this.range.from && pos < this.range.to)
						return pos;
				for (let range of this.ranges)
						if (range.to > pos)
								return Math.max(pos, range.from);
				return this.end;
		}
		peek(offset) {
				let idx = this.chunkOff + offset, pos, result;
				if (idx >= 0 && idx < this.chunk.length) {
						pos = this.pos + offset;
						result = this.chunk.charCodeAt(idx);
				}
				else {
						let resolved = this.resolveOffset(offset, 1);
						if (resolved == null)
								return -1;
						pos = resolved;
						if (pos >= this.chunk2Pos && pos < this.chunk2Pos + this.chunk2.length) {
								result = this.chunk2.charCodeAt(pos - this.chunk2Pos);
						}
						else {
								let i = this.rangeIndex, range = this.range;
								while (range.to <= pos)
										range = this.ranges[++i];
								this.chunk2 = this.input.chunk(this.chunk2Pos = pos);
								if (pos + this.chunk2.length > range.to)
										this.chunk2 = this.chunk2.slice(0, range.to - pos);
								result = this.chunk2.charCodeAt(0);
						}
				}
				if (pos >= this.token.lookAhead)
						this.token.lookAhead = pos + 1;
				return result;
		}
		acceptToken(token, endOffset = 0) {
				let end = endOffset ? this.resolveOffset(endOffset, -1) : this.pos;
				if (end == null || end < this.token.start)
						throw new RangeError("Token end out of bounds");
				this.token.value = token;
				this.token.end = end;
		}
		acceptTokenTo(token, endPos) {
				this.token.value = token;
				this.token.end = endPos;
		}
		getChunk() {
				if (this.pos >= this.chunk2Pos && this.pos < this.chunk2Pos + this.chunk2.length) {
						let { chunk, chunkPos } = this;
						this.chunk = this.chunk2;
						this.chunkPos = this.chunk2Pos;
						this.chunk2 = chunk;
						this.chunk2Pos = chunkPos;
						this.chunkOff = this.pos - this.chunkPos;
				}
				else {
						this.chunk2 = this.chunk;
						this.chunk2Pos = this.chunkPos;
						let nextChunk = this.input.chunk(this.pos);
						let end = this.pos + nextChunk.length;
						this.chunk = end > this.range.to ? nextChunk.slice(0, this.range.to - this.pos) : nextChunk;
						this.chunkPos = this.pos;
						this.chunkOff = 0;
				}
		}
		readNext() {
				if (this.chunkOff >= this.chunk.length) {
						this.getChunk();
						if (this.chunkOff == this.chunk.length)
								return this.next = -1;
				}
				return this.next = this.chunk.charCodeAt(this.chunkOff);
		}
		advance(n = 1) {
				this.chunkOff += n;
				while (this.pos + n >= this.range.to) {
						if (this.rangeIndex == this.ranges.length - 1)
								return this.setDone();
						n -= this.range.to - this.pos;
						this.range = this.ranges[++this.rangeIndex];
						this.pos = this.range.from;
				}
				this.pos += n;
				if (this.pos >= this.token.lookAhead)
						this.token.lookAhead = this.pos + 1;
				return this.readNext();
		}
		setDone() {
				this.pos = this.chunkPos = this.end;
				this.range = this.ranges[this.rangeIndex = this.ranges.length - 1];
				this.chunk = "";
				return this.next = -1;
		}
		reset(pos, token) {
				if (token) {
						this.token = token;
						token.start = pos;
						token.lookAhead = pos + 1;
						token.value = token.extended = -1;
				}
				else {
						this.token = nullToken;
				}
				if (this.pos != pos) {
						this.pos = pos;
						if (pos == this.end) {
								this.setDone();
								return this;
						}
						while (pos < this.range.from)
								this.range = this.ranges[--this.rangeIndex];
						while (pos >= this.range.to)
								this.range = this.ranges[++this.rangeIndex];
						if (pos >= this.chunkPos && pos < this.chunkPos + this.chunk.length) {
								this.chunkOff = pos - this.chunkPos;
						}
						else {
								this.chunk = "";
								this.chunkOff = 0;
						}
						this.readNext();
				}
				return this;
		}
		read(from, to) {
				if (from >= this.chunkPos && to <= this.chunkPos + this.chunk.length)
						return this.chunk.slice(from - this.chunkPos, to - this.chunkPos);
				if (from >= this.chunk2Pos && to <= this.chunk2Pos + this.chunk2.length)
						return this.chunk2.slice(from - this.chunk2Pos, to - this.chunk2Pos);
				if (from >= this.range.from && to <= this.range.to)
						return this.input.read(from, to);
				let result = "";
				for (let r of this.ranges) {
						if (r.from >= to)
								break;
						if (r.to > from)
								result += this.input.read(Math.max(r.from, from), Math.min(r.to, to));
				}
				return result;
		}
}
class TokenGroup {
		constructor(data, id) {
				this.data = data;
				this.id = id;
		}
		token(input, stack) {
				let { parser } = stack.p;
				readToken(this.data, input, stack, this.id, parser.data, parser.tokenPrecTable);
		}
}
TokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = false;
class LocalTokenGroup {
		constructor(data, precTable, elseToken) {
				this.precTable = precTable;
				this.elseToken = elseToken;
				this.data = typeof data == "string" ? decodeArray(data) : data;
		}
		token(input, stack) {
				let start = input.pos, skipped = 0;
				for (;;) {
						let atEof = input.next < 0, nextPos = input.resolveOffset(1, 1);
						readToken(this.data, input, stack, 0, this.data, this.precTable);
						if (input.token.value > -1)
								break;
						if (this.elseToken == null)
								return;
						if (!atEof)
								skipped++;
						if (nextPos == null)
								break;
						input.reset(nextPos, input.token);
				}
				if (skipped) {
						input.reset(start, input.token);
						input.acceptToken(this.elseToken, skipped);
				}
		}
}
LocalTokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = false;
class ExternalTokenizer {
		constructor(
		token, options = {}) {
				this.token = token;
				this.contextual = !!options.contextual;
				this.fallback = !!options.fallback;
				this.extend = !!options.extend;
		}
}
function readToken(data, input, stack, group, precTable, precOffset) {
		let state = 0, groupMask = 1 << group, { dialect } = stack.p.parser;
		scan: for (;;) {
				if ((groupMask & data[state]) == 0)
						break;
				let accEnd = data[state + 1];
				for (let i = state + 3; i < accEnd; i += 2)
						if ((data[i + 1] & groupMask) > 0) {
								let term = data[i];
								if (dialect.allows(term) &&
										(input.token.value == -1 || input.token.value == term ||
												overrides(term, input.token.value, precTable, precOffset))) {
										input.acceptToken(term);
										break;
								}
						}
				let next = input.next, low = 0, high = data[state + 2];
				if (input.next < 0 && high > low && data[accEnd + high * 3 - 3] == 65535 /* Seq.End */) {
						state = data[accEnd + high * 3 - 1];
						continue scan;
				}
				for (; low < high;) {
						let mid = (low + high) >> 1;
						let index = accEnd + mid + (mid << 1);
						let from = data[index], to = data[index + 1] || 0x10000;
						if (next < from)
								high = mid;
						else if (next >= to)
								low = mid + 1;
						else {
								state = data[index + 2];
								input.advance();
								continue scan;
						}
				}
				break;
		}
}
function findOffset(data, start, term) {
		for (let i = start, next; (next = data[i]) != 65535 /* Seq.End */; i++)
				if (next == term)
						return i - start;
		return -1;
}
function overrides(token, prev, tableData, tableOffset) {
		let iPrev = findOffset(tableData, tableOffset, prev);
		return iPrev < 0 || findOffset(tableData, tableOffset, token) < iPrev;
}
const verbose = typeof process != "undefined" && process.env && /\bparse\b/.test(process.env.LOG);
let stackIDs = null;
function cutAt(tree, pos, side) {
		let cursor = tree.cursor(_lezer_common__WEBPACK_IMPORTED_MODULE_0__/* .IterMode */ .Qj.IncludeAnonymous);
		cursor.moveTo(pos);
		for (;;) {
				if (!(side < 0 ? cursor.childBefore(pos) : cursor.childAfter(pos)))
						for (;;) {
								if ((side < 0 ? cursor.to < pos : cursor.from > pos) && !cursor.type.isError)
										return side < 0 ? Math.max(0, Math.min(cursor.to - 1, pos - 25 /* Lookahead.Margin */))
												: Math.min(tree.length, Math.max(cursor.from + 1, pos + 25 /* Lookahead.Margin */));
								if (side < 0 ? cursor.prevSibling() : cursor.nextSibling())
										break;
								if (!cursor.parent())
										return side < 0 ? 0 : tree.length;
						}
		}
}
class FragmentCursor {
		constructor(fragments, minRepeat) {
				this.fragments = fragments;
				this.minRepeat = minRepeat;
				this.i = 0;
				this.fragment = null;
				this.safeFrom = -1;
				this.safeTo = -1;
				this.trees = [];
				this.start = [];
				this.index = [];
				this.lastRepeat = null;
				this.lastRepeatPos = -1;
				this.nextFragment();
		}
		nextFragment() {
				let fr = this.fragment = this.i == this.fragments.length ? null : this.fragments[this.i++];
				if (fr) {
						this.safeFrom = fr.openStart ? cutAt(fr.tree, fr.from + fr.offset, 1) - fr.offset : fr.from;
						this.safeTo = fr.openEnd ? cutAt(fr.tree, fr.to + fr.offset, -1) - fr.offset : fr.to;
						while (this.trees.length) {
								this.trees.pop();
								this.start.pop();
								this.index.pop();
						}
						this.trees.push(fr.tree);
						this.start.push(-fr.offset);
						this.index.push(0);
						this.nextStart = this.safeFrom;
				}
				else {
						this.nextStart = 1e9;
				}
		}
		nodeAt(pos) {
				if (pos < this.nextStart)
						return null;
				while (this.fragment && this.safeTo <= pos)
						this.nextFragment();
				if (!this.fragment)
						return null;
				for (;;) {
						let last = this.trees.length - 1;
						if (last < 0) { // End of tree
								this.nextFragment();
								return null;
						}
						if (pos < this.safeFrom)
								return null;
						let top = this.trees[last], index = this.index[last];
						if (index == top.children.length) {
								this.trees.pop();
								this.start.pop();
								this.index.pop();
								continue;
						}
						let next = top.children[index];
						let start = this.start[last] + top.positions[index];
						if (start > pos) {
								this.nextStart = start;
								return null;
						}
						if (next instanceof _lezer_common__WEBPACK_IMPORTED_MODULE_0__/* .Tree */ .PH) {
								let storeRepeat = start > this.lastRepeatPos && next.type.id >= this.minRepeat;
								if (start == pos || storeRepeat) {
										let end = start + next.length, lookahead;
										if (start >= this.safeFrom && end <= this.safeTo &&
												(!(lookahead = next.prop(_lezer_common__WEBPACK_IMPORTED_MODULE_0__/* .NodeProp */ .uY.lookAhead)) || end + lookahead < this.fragment.to)) {
												if (storeRepeat) {
														this.lastRepeat = next;
														this.lastRepeatPos = start;
												}
												if (start == pos)
														return next;
										}
								}
								this.index[last]++;
								if (start + next.length >= Math.max(this.safeFrom, pos)) { // Enter this node
										this.trees.push(next);
										this.start.push(start);
										this.index.push(0);
								}
						}
						else {
								this.index[last]++;
								this.nextStart = start + next.length;
						}
				}
		}
}
class TokenCache {
		constructor(parser, stream) {
				this.stream = stream;
				this.tokens = [];
				this.mainToken = null;
				this.actions = [];
				this.tokens = parser.tokenizers.map(_ => new CachedToken);
		}
		getActions(stack) {
				let actionIndex = 0;
				let main = null;
				let { parser } = stack.p, { tokenizers } = parser;
				let mask = parser.stateSlot(stack.state, 3 /* ParseState.TokenizerMask */);
				let context = stack.curContext ? stack.curContext.hash : 0;
				let lookAhead = 0;
				for (let i = 0; i < tokenizers.length; i++) {
						if (((1 << i) & mask) == 0)
								continue;
						let tokenizer = tokenizers[i], token = this.tokens[i];
						if (main && !tokenizer.fallback)
								continue;
						if (tokenizer.contextual || token.start != stack.pos || token.mask != mask || token.context != context) {
								this.updateCachedToken(token, tokenizer, stack);
								token.mask = mask;
								token.context = context;
						}
						if (token.lookAhead > token.end + 25 /* Lookahead.Margin */)
								lookAhead = Math.max(token.lookAhead, lookAhead);
						if (token.value != 0 /* Term.Err */) {
								let startIndex = actionIndex;
								if (token.extended > -1)
										actionIndex = this.addActions(stack, token.extended, token.end, actionIndex);
								actionIndex = this.addActions(stack, token.value, token.end, actionIndex);
								if (!tokenizer.extend) {
										main = token;
										if (actionIndex > startIndex)
												break;
								}
						}
				}
				while (this.actions.length > actionIndex)
						this.actions.pop();
				if (lookAhead)
						stack.setLookAhead(lookAhead);
				if (!main && stack.pos == this.stream.end) {
						main = new CachedToken;
						main.value = stack.p.parser.eofTerm;
						main.start = main.end = stack.pos;
						actionIndex = this.addActions(stack, main.value, main.end, actionIndex);
				}
				this.mainToken = main;
				return this.actions;
		}
		getMainToken(stack) {
				if (this.mainToken)
						return this.mainToken;
				let main = new CachedToken, { pos, p } = stack;
				main.start = pos;
				main.end = Math.min(pos + 1, p.stream.end);
				main.value = pos == p.stream.end ? p.parser.eofTerm : 0 /* Term.Err */;
				return main;
		}
		updateCachedToken(token, tokenizer, stack) {
				let start = this.stream.clipPos(stack.pos);
				tokenizer.token(this.stream.reset(start, token), stack);
				if (token.value > -1) {
						let { parser } = stack.p;
						for (let i = 0; i < parser.specialized.length; i++)
								if (parser.specialized[i] == token.value) {
										let result = parser.specializers[i](this.stream.read(token.start, token.end), stack);
										if (result >= 0 && stack.p.parser.dialect.allows(result >> 1)) {
												if ((result & 1) == 0 /* Specialize.Specialize */)
														token.value = result >> 1;
												else
														token.extended = result >> 1;
												break;
										}
								}
				}
				else {
						token.value = 0 /* Term.Err */;
						token.end = this.stream.clipPos(start + 1);
				}
		}
		putAction(action, token, end, index) {
				for (let i = 0; i < index; i += 3)
						if (this.actions[i] == action)
								return index;
				this.actions[index++] = action;
				this.actions[index++] = token;
				this.actions[index++] = end;
				return index;
		}
		addActions(stack, token, end, index) {
				let { state } = stack, { parser } = stack.p, { data } = parser;
				for (let set = 0; set < 2; set++) {
						for (let i = parser.stateSlot(state, set ? 2 /* ParseState.Skip */ : 1 /* ParseState.Actions */);; i += 3) {
								if (data[i] == 65535 /* Seq.End */) {
										if (data[i + 1] == 1 /* Seq.Next */) {
												i = pair(data, i + 2);
										}
										else {
												if (index == 0 && data[i + 1] == 2 /* Seq.Other */)
														index = this.putAction(pair(data, i + 2), token, end, index);
												break;
										}
								}
								if (data[i] == token)
										index = this.putAction(pair(data, i + 1), token, end, index);
						}
				}
				return index;
		}
}
class Parse {
		constructor(parser, input, fragments, ranges) {
				this.parser = parser;
				this.input = input;
				this.ranges = ranges;
				this.recovering = 0;
				this.nextStackID = 0x2654; // ♔, ♕, ♖, ♗, ♘, ♙, ♠, ♡, ♢, ♣, ♤, ♥, ♦, ♧
				this.minStackPos = 0;
				this.reused = [];
				this.stoppedAt = null;
				this.lastBigReductionStart = -1;
				this.lastBigReductionSize = 0;
				this.bigReductionCount = 0;
				this.stream = new InputStream(input, ranges);
				this.tokens = new TokenCache(parser, this.stream);
				this.topTerm = parser.top[1];
				let { from } = ranges[0];
				this.stacks = [Stack.start(this, parser.top[0], from)];
				this.fragments = fragments.length && this.stream.end - from > parser.bufferLength * 4
						? new FragmentCursor(fragments, parser.minRepeatTerm) : null;
		}
		get parsedPos() {
				return this.minStackPos;
		}
		advance() {
				let stacks = this.stacks, pos = this.minStackPos;
				let newStacks = this.stacks = [];
				let stopped, stoppedTokens;
				if (this.bigReductionCount > 300 /* Rec.MaxLeftAssociativeReductionCount */ && stacks.length == 1) {
						let [s] = stacks;
						while (s.forceReduce() && s.stack.length && s.stack[s.stack.length - 2] >= this.lastBigReductionStart) { }
						this.bigReductionCount = this.lastBigReductionSize = 0;
				}
				for (let i = 0; i < stacks.length; i++) {
						let stack = stacks[i];
						for (;;) {
								this.tokens.mainToken = null;
								if (stack.pos > pos) {
										newStacks.push(stack);
								}
								else if (this.advanceStack(stack, newStacks, stacks)) {
										continue;
								}
								else {
										if (!stopped) {
												stopped = [];
												stoppedTokens = [];
										}
										stopped.push(stack);
										let tok = this.tokens.getMainToken(stack);
										stoppedTokens.push(tok.value, tok.end);
								}
								break;
						}
				}
				if (!newStacks.length) {
						let finished = stopped && findFinished(stopped);
						if (finished) {
								if (verbose)
										console.log("Finish with " + this.stackID(finished));
								return this.stackToTree(finished);
						}
						if (this.parser.strict) {
								if (verbose && stopped)
										console.log("Stuck with token " + (this.tokens.mainToken ? this.parser.getName(this.tokens.mainToken.value) : "none"));
								throw new SyntaxError("No parse at " + pos);
						}
						if (!this.recovering)
								this.recovering = 5 /* Rec.Distance */;
				}
				if (this.recovering && stopped) {
						let finished = this.stoppedAt != null && stopped[0].pos > this.stoppedAt ? stopped[0]
								: this.runRecovery(stopped, stoppedTokens, newStacks);
						if (finished) {
								if (verbose)
										console.log("Force-finish " + this.stackID(finished));
								return this.stackToTree(finished.forceAll());
						}
				}
				if (this.recovering) {
						let maxRemaining = this.recovering == 1 ? 1 : this.recovering * 3 /* Rec.MaxRemainingPerStep */;
						if (newStacks.length > maxRemaining) {
								newStacks.sort((a, b) => b.score - a.score);
								while (newStacks.length > maxRemaining)
										newStacks.pop();
						}
						if (newStacks.some(s => s.reducePos > pos))
								this.recovering--;
				}
				else if (newStacks.length > 1) {
						outer: for (let i = 0; i < newStacks.length - 1; i++) {
								let stack = newStacks[i];
								for (let j = i + 1; j < newStacks.length; j++) {
										let other = newStacks[j];
										if (stack.sameState(other) ||
												stack.buffer.length > 500 /* Rec.MinBufferLengthPrune */ && other.buffer.length > 500 /* Rec.MinBufferLengthPrune */) {
												if (((stack.score - other.score) || (stack.buffer.length - other.buffer.length)) > 0) {
														newStacks.splice(j--, 1);
												}
												else {
														newStacks.splice(i--, 1);
														continue outer;
												}
										}
								}
						}
						if (newStacks.length > 12 /* Rec.MaxStackCount */) {
								newStacks.sort((a, b) => b.score - a.score);
								newStacks.splice(12 /* Rec.MaxStackCount */, newStacks.length - 12 /* Rec.MaxStackCount */);
						}
				}
				this.minStackPos = newStacks[0].pos;
				for (let i = 1; i < newStacks.length; i++)
						if (newStacks[i].pos < this.minStackPos)
								this.minStackPos = newStacks[i].pos;
				return null;
		}
		stopAt(pos) {
				if (this.stoppedAt != null && this.stoppedAt < pos)
						throw new RangeError("Can't move stoppedAt forward");
				this.stoppedAt = pos;
		}
		tryReuse(stack, start, tree, repeatOnly) {
				if (!tree)
						return null;
				let strictCx = stack.curContext && stack.curContext.tracker.strict, cxHash = strictCx ? stack.curContext.hash : 0;
				for (; tree;) {
						let match = this.parser.nodeSet.types[tree.type.id] != tree.type ? -1
								: this.parser.getGoto(stack.state, tree.type.id);
						if (match > -1 && tree.length && (!strictCx || (tree.prop(_lezer_common__WEBPACK_IMPORTED_MODULE_0__/* .NodeProp */ .uY.contextHash) || 0) == cxHash)) {
								stack.useNode(tree, match, start);
								return tree;
						}
						if (tree.children.length == 0 || tree.positions[0] > 0)
								break;
						let inner = tree.children[0];
						if (inner instanceof _lezer_common__WEBPACK_IMPORTED_MODULE_0__/* .Tree */ .PH && (!repeatOnly || inner.type.id >= this.parser.minRepeatTerm))
								tree = inner;
						else
								break;
				}
				return null;
		}
		advanceStack(stack, stacks, split) {
				let start = stack.pos, { parser } = this;
				let base = verbose ? this.stackID(stack) + " -> " : "";
				if (this.stoppedAt != null && start > this.stoppedAt)
						return stack.forceReduce() ? stack : null;
				if (this.fragments) {
						let reused = (stack.reducePos < start && stack.buffer.length && stack.buffer[stack.buffer.length - 2] <= stack.reducePos &&
								this.fragments.lastRepeatPos == stack.reducePos &&
								this.tryReuse(stack, stack.reducePos, this.fragments.lastRepeat, true)) ||
								this.tryReuse(stack, start, this.fragments.nodeAt(start), false);
						if (reused) {
								if (verbose)
										console.log(base + this.stackID(stack) + ` (via reuse of ${parser.getName(reused.type.id)})`);
								return true;
						}
				}
				let defaultReduce = parser.stateSlot(stack.state, 4 /* ParseState.DefaultReduce */);
				if (defaultReduce > 0) {
						stack.reduce(defaultReduce);
						if (verbose)
								console.log(base + this.stackID(stack) + ` (via always-reduce ${parser.getName(defaultReduce & 65535 /* Action.ValueMask */)})`);
						return true;
				}
				if (stack.stack.length >= 8400 /* Rec.CutDepth */) {
						while (stack.stack.length > 6000 /* Rec.CutTo */ && stack.forceReduce()) { }
				}
				let actions = this.tokens.getActions(stack);
				for (let i = 0; i < actions.length;) {
						let action = actions[i++], term = actions[i++], end = actions[i++];
						let last = i == actions.length || !split;
						let localStack = last ? stack : stack.split();
						let main = this.tokens.mainToken;
						localStack.apply(action, term, main ? main.start : localStack.pos, end);
						if (verbose)
								console.log(base + this.stackID(localStack) + ` (via ${(action & 65536 /* Action.ReduceFlag */) == 0 ? "shift"
										: `reduce of ${parser.getName(action & 65535 /* Action.ValueMask */)}`} for ${parser.getName(term)} @ ${start}${localStack == stack ? "" : ", split"})`);
						if (last)
								return true;
						else if (localStack.pos > start)
								stacks.push(localStack);
						else
								split.push(localStack);
				}
				return false;
		}
		advanceFully(stack, newStacks) {
				let pos = stack.pos;
				for (;;) {
						if (!this.advanceStack(stack, null, null))
								return false;
						if (stack.pos > pos) {
								pushStackDedup(stack, newStacks);
								return true;
						}
				}
		}
		runRecovery(stacks, tokens, newStacks) {
				let finished = null, restarted = false;
				for (let i = 0; i < stacks.length; i++) {
						let stack = stacks[i], token = tokens[i << 1], tokenEnd = tokens[(i << 1) + 1];
						let base = verbose ? this.stackID(stack) + " -> " : "";
						if (stack.deadEnd) {
								if (restarted)
										continue;
								restarted = true;
								stack.restart();
								if (verbose)
										console.log(base + this.stackID(stack) + " (restarted)");
								let done = this.advanceFully(stack, newStacks);
								if (done)
										continue;
						}
						let force = stack.split(), forceBase = base;
						for (let j = 0; j < 10 /* Rec.ForceReduceLimit */ && force.forceReduce(); j++) {
								if (verbose)
										console.log(forceBase + this.stackID(force) + " (via force-reduce)");
								let done = this.advanceFully(force, newStacks);
								if (done)
										break;
								if (verbose)
										forceBase = this.stackID(force) + " -> ";
						}
						for (let insert of stack.recoverByInsert(token)) {
								if (verbose)
										console.log(base + this.stackID(insert) + " (via recover-insert)");
								this.advanceFully(insert, newStacks);
						}
						if (this.stream.end > stack.pos) {
								if (tokenEnd == stack.pos) {
										tokenEnd++;
										token = 0 /* Term.Err */;
								}
								stack.recoverByDelete(token, tokenEnd);
								if (verbose)
										console.log(base + this.stackID(stack) + ` (via recover-delete ${this.parser.getName(token)})`);
								pushStackDedup(stack, newStacks);
						}
						else if (!finished || finished.score < force.score) {
								finished = force;
						}
				}
				return finished;
		}
		stackToTree(stack) {
				stack.close();
				return _lezer_common__WEBPACK_IMPORTED_MODULE_0__/* .Tree */ .PH.build({ buffer: StackBufferCursor.create(stack),
						nodeSet: this.parser.nodeSet,
						topID: this.topTerm,
						maxBufferLength: this.parser.bufferLength,
						reused: this.reused,
						start: this.ranges[0].from,
						length: stack.pos - this.ranges[0].from,
						minRepeatType: this.parser.minRepeatTerm });
		}
		stackID(stack) {
				let id = (stackIDs || (stackIDs = new WeakMap)).get(stack);
				if (!id)
						stackIDs.set(stack, id = String.fromCodePoint(this.nextStackID++));
				return id + stack;
		}
}
function pushStackDedup(stack, newStacks) {
		for (let i = 0; i < newStacks.length; i++) {
				let other = newStacks[i];
				if (other.pos == stack.pos && other.sameState(stack)) {
						if (newStacks[i].score < stack.score)
								newStacks[i] = stack;
						return;
				}
		}
		newStacks.push(stack);
}
class Dialect {
		constructor(source, flags, disabled) {
				this.source = source;
				this.flags = flags;
				this.disabled = disabled;
		}
		allows(term) { return !this.disabled || this.disabled[term] == 0; }
}
const id = x => x;
class ContextTracker {
		constructor(spec) {
				this.start = spec.start;
				this.shift = spec.shift || id;
				this.reduce = spec.reduce || id;
				this.reuse = spec.reuse || id;
				this.hash = spec.hash || (() => 0);
				this.strict = spec.strict !== false;
		}
}
class LRParser extends _lezer_common__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX {
		constructor(spec) {
				super();
				this.wrappers = [];
				if (spec.version != 14 /* File.Version */)
						throw new RangeError(`Parser version (${spec.version}) doesn't match runtime version (${14 /* File.Version */})`);
				let nodeNames = spec.nodeNames.split(" ");
				this.minRepeatTerm = nodeNames.length;
				for (let i = 0; i < spec.repeatNodeCount; i++)
						nodeNames.push("");
				let topTerms = Object.keys(spec.topRules).map(r => spec.topRules[r][1]);
				let nodeProps = [];
				for (let i = 0; i < nodeNames.length; i++)
						nodeProps.push([]);
				function setProp(nodeID, prop, value) {
						nodeProps[nodeID].push([prop, prop.deserialize(String(value))]);
				}
				if (spec.nodeProps)
						for (let propSpec of spec.nodeProps) {
								let prop = propSpec[0];
								if (typeof prop == "string")
										prop = _lezer_common__WEBPACK_IMPORTED_MODULE_0__/* .NodeProp */ .uY[prop];
								for (let i = 1; i < propSpec.length;) {
										let next = propSpec[i++];
										if (next >= 0) {
												setProp(next, prop, propSpec[i++]);
										}
										else {
												let value = propSpec[i + -next];
												for (let j = -next; j > 0; j--)
														setProp(propSpec[i++], prop, value);
												i++;
										}
								}
						}
				this.nodeSet = new _lezer_common__WEBPACK_IMPORTED_MODULE_0__/* .NodeSet */ .fI(nodeNames.map((name, i) => _lezer_common__WEBPACK_IMPORTED_MODULE_0__/* .NodeType */ .Z6.define({
						name: i >= this.minRepeatTerm ? undefined : name,
						id: i,
						props: nodeProps[i],
						top: topTerms.indexOf(i) > -1,
						error: i == 0,
						skipped: spec.skippedNodes && spec.skippedNodes.indexOf(i) > -1
				})));
				if (spec.propSources)
						this.nodeSet = this.nodeSet.extend(...spec.propSources);
				this.strict = false;
				this.bufferLength = _lezer_common__WEBPACK_IMPORTED_MODULE_0__/* .DefaultBufferLength */ .cF;
				let tokenArray = decodeArray(spec.tokenData);
				this.context = spec.context;
				this.specializerSpecs = spec.specialized || [];
				this.specialized = new Uint16Array(this.specializerSpecs.length);
				for (let i = 0; i < this.specializerSpecs.length; i++)
						this.specialized[i] = this.specializerSpecs[i].term;
				this.specializers = this.specializerSpecs.map(getSpecializer);
				this.states = decodeArray(spec.states, Uint32Array);
				this.data = decodeArray(spec.stateData);
				this.goto = decodeArray(spec.goto);
				this.maxTerm = spec.maxTerm;
				this.tokenizers = spec.tokenizers.map(value => typeof value == "number" ? new TokenGroup(tokenArray, value) : value);
				this.topRules = spec.topRules;
				this.dialects = spec.dialects || {};
				this.dynamicPrecedences = spec.dynamicPrecedences || null;
				this.tokenPrecTable = spec.tokenPrec;
				this.termNames = spec.termNames || null;
				this.maxNode = this.nodeSet.types.length - 1;
				this.dialect = this.parseDialect();
				this.top = this.topRules[Object.keys(this.topRules)[0]];
		}
		createParse(input, fragments, ranges) {
				let parse = new Parse(this, input, fragments, ranges);
				for (let w of this.wrappers)
						parse = w(parse, input, fragments, ranges);
				return parse;
		}
		getGoto(state, term, loose = false) {
				let table = this.goto;
				if (term >= table[0])
						return -1;
				for (let pos = table[term + 1];;) {
						let groupTag = table[pos++], last = groupTag & 1;
						let target = table[pos++];
						if (last && loose)
								return target;
						for (let end = pos + (groupTag >> 1); pos < end; pos++)
								if (table[pos] == state)
										return target;
						if (last)
								return -1;
				}
		}
		hasAction(state, terminal) {
				let data = this.data;
				for (let set = 0; set < 2; set++) {
						for (let i = this.stateSlot(state, set ? 2 /* ParseState.Skip */ : 1 /* ParseState.Actions */), next;; i += 3) {
								if ((next = data[i]) == 65535 /* Seq.End */) {
										if (data[i + 1] == 1 /* Seq.Next */)
												next = data[i = pair(data, i + 2)];
										else if (data[i + 1] == 2 /* Seq.Other */)
												return pair(data, i + 2);
										else
												break;
								}
								if (next == terminal || next == 0 /* Term.Err */)
										return pair(data, i + 1);
						}
				}
				return 0;
		}
		stateSlot(state, slot) {
				return this.states[(state * 6 /* ParseState.Size */) + slot];
		}
		stateFlag(state, flag) {
				return (this.stateSlot(state, 0 /* ParseState.Flags */) & flag) > 0;
		}
		validAction(state, action) {
				return !!this.allActions(state, a => a == action ? true : null);
		}
		allActions(state, action) {
				let deflt = this.stateSlot(state, 4 /* ParseState.DefaultReduce */);
				let result = deflt ? action(deflt) : undefined;
				for (let i = this.stateSlot(state, 1 /* ParseState.Actions */); result == null; i += 3) {
						if (this.data[i] == 65535 /* Seq.End */) {
								if (this.data[i + 1] == 1 /* Seq.Next */)
										i = pair(this.data, i + 2);
								else
										break;
						}
						result = action(pair(this.data, i + 1));
				}
				return result;
		}
		nextStates(state) {
				let result = [];
				for (let i = this.stateSlot(state, 1 /* ParseState.Actions */);; i += 3) {
						if (this.data[i] == 65535 /* Seq.End */) {
								if (this.data[i + 1] == 1 /* Seq.Next */)
										i = pair(this.data, i + 2);
								else
										break;
						}
						if ((this.data[i + 2] & (65536 /* Action.ReduceFlag */ >> 16)) == 0) {
								let value = this.data[i + 1];
								if (!result.some((v, i) => (i & 1) && v == value))
										result.push(this.data[i], value);
						}
				}
				return result;
		}
		configure(config) {
				let copy = Object.assign(Object.create(LRParser.prototype), this);
				if (config.props)
						copy.nodeSet = this.nodeSet.extend(...config.props);
				if (config.top) {
						let info = this.topRules[config.top];
						if (!info)
								throw new RangeError(`Invalid top rule name ${config.top}`);
						copy.top = info;
				}
				if (config.tokenizers)
						copy.tokenizers = this.tokenizers.map(t => {
								let found = config.tokenizers.find(r => r.from == t);
								return found ? found.to : t;
						});
				if (config.specializers) {
						copy.specializers = this.specializers.slice();
						copy.specializerSpecs = this.specializerSpecs.map((s, i) => {
								let found = config.specializers.find(r => r.from == s.external);
								if (!found)
										return s;
								let spec = Object.assign(Object.assign({}, s), { external: found.to });
								copy.specializers[i] = getSpecializer(spec);
								return spec;
						});
				}
				if (config.contextTracker)
						copy.context = config.contextTracker;
				if (config.dialect)
						copy.dialect = this.parseDialect(config.dialect);
				if (config.strict != null)
						copy.strict = config.strict;
				if (config.wrap)
						copy.wrappers = copy.wrappers.concat(config.wrap);
				if (config.bufferLength != null)
						copy.bufferLength = config.bufferLength;
				return copy;
		}
		hasWrappers() {
				return this.wrappers.length > 0;
		}
		getName(term) {
				return this.termNames ? this.termNames[term] : String(term <= this.maxNode && this.nodeSet.types[term].name || term);
		}
		get eofTerm() { return this.maxNode + 1; }
		get topNode() { return this.nodeSet.types[this.top[1]]; }
		dynamicPrecedence(term) {
				let prec = this.dynamicPrecedences;
				return prec == null ? 0 : prec[term] || 0;
		}
		parseDialect(dialect) {
				let values = Object.keys(this.dialects), flags = values.map(() => false);
				if (dialect)
						for (let part of dialect.split(" ")) {
								let id = values.indexOf(part);
								if (id >= 0)
										flags[id] = true;
						}
				let disabled = null;
				for (let i = 0; i < values.length; i++)
						if (!flags[i]) {
								for (let j = this.dialects[values[i]], id; (id = this.data[j++]) != 65535 /* Seq.End */;)
										(disabled || (disabled = new Uint8Array(this.maxTerm + 1)))[id] = 1;
						}
				return new Dialect(dialect, flags, disabled);
		}
		static deserialize(spec) {
				return new LRParser(spec);
		}
}
function pair(data, off) { return data[off] | (data[off + 1] << 16); }
function findFinished(stacks) {
		let best = null;
		for (let stack of stacks) {
				let stopped = stack.p.stoppedAt;
				if ((stack.pos == stack.p.stream.end || stopped != null && stack.pos > stopped) &&
						stack.p.parser.stateFlag(stack.state, 2 /* StateFlag.Accepting */) &&
						(!best || best.score < stack.score))
						best = stack;
		}
		return best;
}
function getSpecializer(spec) {
		if (spec.external) {
				let mask = spec.extend ? 1 /* Specialize.Extend */ : 0 /* Specialize.Specialize */;
				return (value, stack) => (spec.external(value, stack) << 1) | mask;
		}
		return spec.get;
}
/***/ }),
/***/ 17335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K: () => (/* binding */ parser)
});
var _lezer_lr__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47071);
var _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15405);
const printKeyword = 1,
	indent = 194,
	dedent = 195,
	newline$1 = 196,
	blankLineStart = 197,
	newlineBracketed = 198,
	eof = 199,
	stringContent = 200,
	Escape = 2,
	replacementStart = 3,
	stringEnd = 201,
	ParenL = 24,
	ParenthesizedExpression = 25,
	TupleExpression = 49,
	ComprehensionExpression = 50,
	BracketL = 55,
	ArrayExpression = 56,
	ArrayComprehensionExpression = 57,
	BraceL = 59,
	DictionaryExpression = 60,
	DictionaryComprehensionExpression = 61,
	SetExpression = 62,
	SetComprehensionExpression = 63,
	ArgList = 65,
	subscript = 238,
	String$1 = 71,
	stringStart = 241,
	stringStartD = 242,
	stringStartL = 243,
	stringStartLD = 244,
	stringStartR = 245,
	stringStartRD = 246,
	stringStartRL = 247,
	stringStartRLD = 248,
	FormatString = 72,
	stringStartF = 249,
	stringStartFD = 250,
	stringStartFL = 251,
	stringStartFLD = 252,
	stringStartFR = 253,
	stringStartFRD = 254,
	stringStartFRL = 255,
	stringStartFRLD = 256,
	FormatReplacement = 73,
	nestedFormatReplacement = 77,
	importList = 263,
	TypeParamList = 112,
	ParamList = 130,
	SequencePattern = 151,
	MappingPattern = 152,
	PatternArgList = 155;
const newline = 10, carriageReturn = 13, space = 32, tab = 9, hash = 35, parenOpen = 40, dot = 46,
			braceOpen = 123, braceClose = 125, singleQuote = 39, doubleQuote = 34, backslash = 92,
			letter_o = 111, letter_x = 120, letter_N = 78, letter_u = 117, letter_U = 85;
const bracketed = new Set([
	ParenthesizedExpression, TupleExpression, ComprehensionExpression, importList, ArgList, ParamList,
	ArrayExpression, ArrayComprehensionExpression, subscript,
	SetExpression, SetComprehensionExpression, FormatString, FormatReplacement, nestedFormatReplacement,
	DictionaryExpression, DictionaryComprehensionExpression,
	SequencePattern, MappingPattern, PatternArgList, TypeParamList
]);
function isLineBreak(ch) {
	return ch == newline || ch == carriageReturn
}
function isHex(ch) {
	return ch >= 48 && ch <= 57 || ch >= 65 && ch <= 70 || ch >= 97 && ch <= 102
}
const newlines = new _lezer_lr__WEBPACK_IMPORTED_MODULE_0__/* .ExternalTokenizer */ .Lu((input, stack) => {
	let prev;
	if (input.next < 0) {
		input.acceptToken(eof);
	} else if (stack.context.flags & cx_Bracketed) {
		if (isLineBreak(input.next)) input.acceptToken(newlineBracketed, 1);
	} else if (((prev = input.peek(-1)) < 0 || isLineBreak(prev)) &&
						 stack.canShift(blankLineStart)) {
		let spaces = 0;
		while (input.next == space || input.next == tab) { input.advance(); spaces++; }
		if (input.next == newline || input.next == carriageReturn || input.next == hash)
			input.acceptToken(blankLineStart, -spaces);
	} else if (isLineBreak(input.next)) {
		input.acceptToken(newline$1, 1);
	}
}, {contextual: true});
const indentation = new _lezer_lr__WEBPACK_IMPORTED_MODULE_0__/* .ExternalTokenizer */ .Lu((input, stack) => {
	let context = stack.context;
	if (context.flags) return
	let prev = input.peek(-1);
	if (prev == newline || prev == carriageReturn) {
		let depth = 0, chars = 0;
		for (;;) {
			if (input.next == space) depth++;
			else if (input.next == tab) depth += 8 - (depth % 8);
			else break
			input.advance();
			chars++;
		}
		if (depth != context.indent &&
				input.next != newline && input.next != carriageReturn && input.next != hash) {
			if (depth < context.indent) input.acceptToken(dedent, -chars);
			else input.acceptToken(indent);
		}
	}
});
const cx_Bracketed = 1, cx_String = 2, cx_DoubleQuote = 4, cx_Long = 8, cx_Raw = 16, cx_Format = 32;
function Context(parent, indent, flags) {
	this.parent = parent;
	this.indent = indent;
	this.flags = flags;
	this.hash = (parent ? parent.hash + parent.hash << 8 : 0) + indent + (indent << 4) + flags + (flags << 6);
}
const topIndent = new Context(null, 0, 0);
function countIndent(space) {
	let depth = 0;
	for (let i = 0; i < space.length; i++)
		depth += space.charCodeAt(i) == tab ? 8 - (depth % 8) : 1;
	return depth
}
const stringFlags = new Map([
	[stringStart, 0],
	[stringStartD, cx_DoubleQuote],
	[stringStartL, cx_Long],
	[stringStartLD, cx_Long | cx_DoubleQuote],
	[stringStartR, cx_Raw],
	[stringStartRD, cx_Raw | cx_DoubleQuote],
	[stringStartRL, cx_Raw | cx_Long],
	[stringStartRLD, cx_Raw | cx_Long | cx_DoubleQuote],
	[stringStartF, cx_Format],
	[stringStartFD, cx_Format | cx_DoubleQuote],
	[stringStartFL, cx_Format | cx_Long],
	[stringStartFLD, cx_Format | cx_Long | cx_DoubleQuote],
	[stringStartFR, cx_Format | cx_Raw],
	[stringStartFRD, cx_Format | cx_Raw | cx_DoubleQuote],
	[stringStartFRL, cx_Format | cx_Raw | cx_Long],
	[stringStartFRLD, cx_Format | cx_Raw | cx_Long | cx_DoubleQuote]
].map(([term, flags]) => [term, flags | cx_String]));
const trackIndent = new _lezer_lr__WEBPACK_IMPORTED_MODULE_0__/* .ContextTracker */ .Aj({
	start: topIndent,
	reduce(context, term, _, input) {
		if ((context.flags & cx_Bracketed) && bracketed.has(term) ||
				(term == String$1 || term == FormatString) && (context.flags & cx_String))
			return context.parent
		return context
	},
	shift(context, term, stack, input) {
		if (term == indent)
			return new Context(context, countIndent(input.read(input.pos, stack.pos)), 0)
		if (term == dedent)
			return context.parent
		if (term == ParenL || term == BracketL || term == BraceL || term == replacementStart)
			return new Context(context, 0, cx_Bracketed)
		if (stringFlags.has(term))
			return new Context(context, 0, stringFlags.get(term) | (context.flags & cx_Bracketed))
		return context
	},
	hash(context) { return context.hash }
});
const legacyPrint = new _lezer_lr__WEBPACK_IMPORTED_MODULE_0__/* .ExternalTokenizer */ .Lu(input => {
	for (let i = 0; i < 5; i++) {
		if (input.next != "print".charCodeAt(i)) return
		input.advance();
	}
	if (/\w/.test(String.fromCharCode(input.next))) return
	for (let off = 0;; off++) {
		let next = input.peek(off);
		if (next == space || next == tab) continue
		if (next != parenOpen && next != dot && next != newline && next != carriageReturn && next != hash)
			input.acceptToken(printKeyword);
		return
	}
});
const strings = new _lezer_lr__WEBPACK_IMPORTED_MODULE_0__/* .ExternalTokenizer */ .Lu((input, stack) => {
	let {flags} = stack.context;
	let quote = (flags & cx_DoubleQuote) ? doubleQuote : singleQuote;
	let long = (flags & cx_Long) > 0;
	let escapes = !(flags & cx_Raw);
	let format = (flags & cx_Format) > 0;
	let start = input.pos;
	for (;;) {
		if (input.next < 0) {
			break
		} else if (format && input.next == braceOpen) {
			if (input.peek(1) == braceOpen) {
				input.advance(2);
			} else {
				if (input.pos == start) {
					input.acceptToken(replacementStart, 1);
					return
				}
				break
			}
		} else if (escapes && input.next == backslash) {
			if (input.pos == start) {
				input.advance();
				let escaped = input.next;
				if (escaped >= 0) {
					input.advance();
					skipEscape(input, escaped);
				}
				input.acceptToken(Escape);
				return
			}
			break
		} else if (input.next == backslash && !escapes && input.peek(1) > -1) {
			input.advance(2);
		} else if (input.next == quote && (!long || input.peek(1) == quote && input.peek(2) == quote)) {
			if (input.pos == start) {
				input.acceptToken(stringEnd, long ? 3 : 1);
				return
			}
			break
		} else if (input.next == newline) {
			if (long) {
				input.advance();
			} else if (input.pos == start) {
				input.acceptToken(stringEnd);
				return
			}
			break
		} else {
			input.advance();
		}
	}
	if (input.pos > start) input.acceptToken(stringContent);
});
function skipEscape(input, ch) {
	if (ch == letter_o) {
		for (let i = 0; i < 2 && input.next >= 48 && input.next <= 55; i++) input.advance();
	} else if (ch == letter_x) {
		for (let i = 0; i < 2 && isHex(input.next); i++) input.advance();
	} else if (ch == letter_u) {
		for (let i = 0; i < 4 && isHex(input.next); i++) input.advance();
	} else if (ch == letter_U) {
		for (let i = 0; i < 8 && isHex(input.next); i++) input.advance();
	} else if (ch == letter_N) {
		if (input.next == braceOpen) {
			input.advance();
			while (input.next >= 0 && input.next != braceClose && input.next != singleQuote &&
						 input.next != doubleQuote && input.next != newline) input.advance();
			if (input.next == braceClose) input.advance();
		}
	}
}
const pythonHighlighting = (0,_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .styleTags */ .pn)({
	"async \"*\" \"**\" FormatConversion FormatSpec": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.modifier,
	"for while if elif else try except finally return raise break continue with pass assert await yield match case": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.controlKeyword,
	"in not and or is del": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.operatorKeyword,
	"from def class global nonlocal lambda": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.definitionKeyword,
	import: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.moduleKeyword,
	"with as print": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.keyword,
	Boolean: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.bool,
	None: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.null,
	VariableName: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.variableName,
	"CallExpression/VariableName": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.function(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.variableName),
	"FunctionDefinition/VariableName": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.function(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.definition(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.variableName)),
	"ClassDefinition/VariableName": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.definition(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.className),
	PropertyName: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.propertyName,
	"CallExpression/MemberExpression/PropertyName": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.function(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.propertyName),
	Comment: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.lineComment,
	Number: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.number,
	String: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.string,
	FormatString: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.special(_lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.string),
	Escape: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.escape,
	UpdateOp: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.updateOperator,
	"ArithOp!": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.arithmeticOperator,
	BitOp: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.bitwiseOperator,
	CompareOp: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.compareOperator,
	AssignOp: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.definitionOperator,
	Ellipsis: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.punctuation,
	At: _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.meta,
	"( )": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.paren,
	"[ ]": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.squareBracket,
	"{ }": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.brace,
	".": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.derefOperator,
	", ;": _lezer_highlight__WEBPACK_IMPORTED_MODULE_1__/* .tags */ ._A.separator
});
const spec_identifier = {__proto__:null,await:44, or:54, and:56, in:60, not:62, is:64, if:70, else:72, lambda:76, yield:94, from:96, async:102, for:104, None:162, True:164, False:164, del:178, pass:182, break:186, continue:190, return:194, raise:202, import:206, as:208, global:212, nonlocal:214, assert:218, type:223, elif:236, while:240, try:246, except:248, finally:250, with:254, def:258, class:268, match:279, case:285};
const parser = _lezer_lr__WEBPACK_IMPORTED_MODULE_0__/* .LRParser */ .U1.deserialize({
	version: 14,
	states: "##jQ`QeOOP$}OSOOO&WQtO'#HUOOQS'#Co'#CoOOQS'#Cp'#CpO'vQdO'#CnO*UQtO'#HTOOQS'#HU'#HUOOQS'#DU'#DUOOQS'#HT'#HTO*rQdO'#D_O+VQdO'#DfO+gQdO'#DjO+zOWO'#DuO,VOWO'#DvO.[QtO'#GuOOQS'#Gu'#GuO'vQdO'#GtO0ZQtO'#GtOOQS'#Eb'#EbO0rQdO'#EcOOQS'#Gs'#GsO0|QdO'#GrOOQV'#Gr'#GrO1XQdO'#FYOOQS'#G^'#G^O1^QdO'#FXOOQV'#IS'#ISOOQV'#Gq'#GqOOQV'#Fq'#FqQ`QeOOO'vQdO'#CqO1lQdO'#C}O1sQdO'#DRO2RQdO'#HYO2cQtO'#EVO'vQdO'#EWOOQS'#EY'#EYOOQS'#E['#E[OOQS'#E^'#E^O2wQdO'#E`O3_QdO'#EdO3rQdO'#EfO3zQtO'#EfO1XQdO'#EiO0rQdO'#ElO1XQdO'#EnO0rQdO'#EtO0rQdO'#EwO4VQdO'#EyO4^QdO'#FOO4iQdO'#EzO0rQdO'#FOO1XQdO'#FQO1XQdO'#FVO4nQdO'#F[P4uOdO'#GpPOOO)CBd)CBdOOQS'#Ce'#CeOOQS'#Cf'#CfOOQS'#Cg'#CgOOQS'#Ch'#ChOOQS'#Ci'#CiOOQS'#Cj'#CjOOQS'#Cl'#ClO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO5TQdO'#DoOOQS,5:Y,5:YO5hQdO'#HdOOQS,5:],5:]O5uQ!fO,5:]O5zQtO,59YO1lQdO,59bO1lQdO,59bO1lQdO,59bO8jQdO,59bO8oQdO,59bO8vQdO,59jO8}QdO'#HTO:TQdO'#HSOOQS'#HS'#HSOOQS'#D['#D[O:lQdO,59aO'vQdO,59aO:zQdO,59aOOQS,59y,59yO;PQdO,5:RO'vQdO,5:ROOQS,5:Q,5:QO;_QdO,5:QO;dQdO,5:XO'vQdO,5:XO'vQdO,5:VOOQS,5:U,5:UO;uQdO,5:UO;zQdO,5:WOOOW'#Fy'#FyO<POWO,5:aOOQS,5:a,5:aO<[QdO'#HwOOOW'#Dw'#DwOOOW'#Fz'#FzO<lOWO,5:bOOQS,5:b,5:bOOQS'#F}'#F}O<zQtO,5:iO?lQtO,5=`O@VQ#xO,5=`O@vQtO,5=`OOQS,5:},5:}OA_QeO'#GWOBqQdO,5;^OOQV,5=^,5=^OB|QtO'#IPOCkQdO,5;tOOQS-E:[-E:[OOQV,5;s,5;sO4dQdO'#FQOOQV-E9o-E9oOCsQtO,59]OEzQtO,59iOFeQdO'#HVOFpQdO'#HVO1XQdO'#HVOF{QdO'#DTOGTQdO,59mOGYQdO'#HZO'vQdO'#HZO0rQdO,5=tOOQS,5=t,5=tO0rQdO'#EROOQS'#ES'#ESOGwQdO'#GPOHXQdO,58|OHXQdO,58|O*xQdO,5:oOHgQtO'#H]OOQS,5:r,5:rOOQS,5:z,5:zOHzQdO,5;OOI]QdO'#IOO1XQdO'#H}OOQS,5;Q,5;QOOQS'#GT'#GTOIqQtO,5;QOJPQdO,5;QOJUQdO'#IQOOQS,5;T,5;TOJdQdO'#H|OOQS,5;W,5;WOJuQdO,5;YO4iQdO,5;`O4iQdO,5;cOJ}QtO'#ITO'vQdO'#ITOKXQdO,5;eO4VQdO,5;eO0rQdO,5;jO1XQdO,5;lOK^QeO'#EuOLjQgO,5;fO!!kQdO'#IUO4iQdO,5;jO!!vQdO,5;lO!#OQdO,5;qO!#ZQtO,5;vO'vQdO,5;vPOOO,5=[,5=[P!#bOSO,5=[P!#jOdO,5=[O!&bQtO1G.jO!&iQtO1G.jO!)YQtO1G.jO!)dQtO1G.jO!+}QtO1G.jO!,bQtO1G.jO!,uQdO'#HcO!-TQtO'#GuO0rQdO'#HcO!-_QdO'#HbOOQS,5:Z,5:ZO!-gQdO,5:ZO!-lQdO'#HeO!-wQdO'#HeO!.[QdO,5>OOOQS'#Ds'#DsOOQS1G/w1G/wOOQS1G.|1G.|O!/[QtO1G.|O!/cQtO1G.|O1lQdO1G.|O!0OQdO1G/UOOQS'#DZ'#DZO0rQdO,59tOOQS1G.{1G.{O!0VQdO1G/eO!0gQdO1G/eO!0oQdO1G/fO'vQdO'#H[O!0tQdO'#H[O!0yQtO1G.{O!1ZQdO,59iO!2aQdO,5=zO!2qQdO,5=zO!2yQdO1G/mO!3OQtO1G/mOOQS1G/l1G/lO!3`QdO,5=uO!4VQdO,5=uO0rQdO1G/qO!4tQdO1G/sO!4yQtO1G/sO!5ZQtO1G/qOOQS1G/p1G/pOOQS1G/r1G/rOOOW-E9w-E9wOOQS1G/{1G/{O!5kQdO'#HxO0rQdO'#HxO!5|QdO,5>cOOOW-E9x-E9xOOQS1G/|1G/|OOQS-E9{-E9{O!6[Q#xO1G2zO!6{QtO1G2zO'vQdO,5<jOOQS,5<j,5<jOOQS-E9|-E9|OOQS,5<r,5<rOOQS-E:U-E:UOOQV1G0x1G0xO1XQdO'#GRO!7dQtO,5>kOOQS1G1`1G1`O!8RQdO1G1`OOQS'#DV'#DVO0rQdO,5=qOOQS,5=q,5=qO!8WQdO'#FrO!8cQdO,59oO!8kQdO1G/XO!8uQtO,5=uOOQS1G3`1G3`OOQS,5:m,5:mO!9fQdO'#GtOOQS,5<k,5<kOOQS-E9}-E9}O!9wQdO1G.hOOQS1G0Z1G0ZO!:VQdO,5=wO!:gQdO,5=wO0rQdO1G0jO0rQdO1G0jO!:xQdO,5>jO!;ZQdO,5>jO1XQdO,5>jO!;lQdO,5>iOOQS-E:R-E:RO!;qQdO1G0lO!;|QdO1G0lO!<RQdO,5>lO!<aQdO,5>lO!<oQdO,5>hO!=VQdO,5>hO!=hQdO'#EpO0rQdO1G0tO!=sQdO1G0tO!=xQgO1G0zO!AvQgO1G0}O!EqQdO,5>oO!E{QdO,5>oO!FTQtO,5>oO0rQdO1G1PO!F_QdO1G1PO4iQdO1G1UO!!vQdO1G1WOOQV,5;a,5;aO!FdQfO,5;aO!FiQgO1G1QO!JjQdO'#GZO4iQdO1G1QO4iQdO1G1QO!JzQdO,5>pO!KXQdO,5>pO1XQdO,5>pOOQV1G1U1G1UO!KaQdO'#FSO!KrQ!fO1G1WO!KzQdO1G1WOOQV1G1]1G1]O4iQdO1G1]O!LPQdO1G1]O!LXQdO'#F^OOQV1G1b1G1bO!#ZQtO1G1bPOOO1G2v1G2vP!L^OSO1G2vOOQS,5=},5=}OOQS'#Dp'#DpO0rQdO,5=}O!LfQdO,5=|O!LyQdO,5=|OOQS1G/u1G/uO!MRQdO,5>PO!McQdO,5>PO!MkQdO,5>PO!NOQdO,5>PO!N`QdO,5>POOQS1G3j1G3jOOQS7+$h7+$hO!8kQdO7+$pO#!RQdO1G.|O#!YQdO1G.|OOQS1G/`1G/`OOQS,5<`,5<`O'vQdO,5<`OOQS7+%P7+%PO#!aQdO7+%POOQS-E9r-E9rOOQS7+%Q7+%QO#!qQdO,5=vO'vQdO,5=vOOQS7+$g7+$gO#!vQdO7+%PO##OQdO7+%QO##TQdO1G3fOOQS7+%X7+%XO##eQdO1G3fO##mQdO7+%XOOQS,5<_,5<_O'vQdO,5<_O##rQdO1G3aOOQS-E9q-E9qO#$iQdO7+%]OOQS7+%_7+%_O#$wQdO1G3aO#%fQdO7+%_O#%kQdO1G3gO#%{QdO1G3gO#&TQdO7+%]O#&YQdO,5>dO#&sQdO,5>dO#&sQdO,5>dOOQS'#Dx'#DxO#'UO&jO'#DzO#'aO`O'#HyOOOW1G3}1G3}O#'fQdO1G3}O#'nQdO1G3}O#'yQ#xO7+(fO#(jQtO1G2UP#)TQdO'#GOOOQS,5<m,5<mOOQS-E:P-E:POOQS7+&z7+&zOOQS1G3]1G3]OOQS,5<^,5<^OOQS-E9p-E9pOOQS7+$s7+$sO#)bQdO,5=`O#){QdO,5=`O#*^QtO,5<aO#*qQdO1G3cOOQS-E9s-E9sOOQS7+&U7+&UO#+RQdO7+&UO#+aQdO,5<nO#+uQdO1G4UOOQS-E:Q-E:QO#,WQdO1G4UOOQS1G4T1G4TOOQS7+&W7+&WO#,iQdO7+&WOOQS,5<p,5<pO#,tQdO1G4WOOQS-E:S-E:SOOQS,5<l,5<lO#-SQdO1G4SOOQS-E:O-E:OO1XQdO'#EqO#-jQdO'#EqO#-uQdO'#IRO#-}QdO,5;[OOQS7+&`7+&`O0rQdO7+&`O#.SQgO7+&fO!JmQdO'#GXO4iQdO7+&fO4iQdO7+&iO#2QQtO,5<tO'vQdO,5<tO#2[QdO1G4ZOOQS-E:W-E:WO#2fQdO1G4ZO4iQdO7+&kO0rQdO7+&kOOQV7+&p7+&pO!KrQ!fO7+&rO!KzQdO7+&rO`QeO1G0{OOQV-E:X-E:XO4iQdO7+&lO4iQdO7+&lOOQV,5<u,5<uO#2nQdO,5<uO!JmQdO,5<uOOQV7+&l7+&lO#2yQgO7+&lO#6tQdO,5<vO#7PQdO1G4[OOQS-E:Y-E:YO#7^QdO1G4[O#7fQdO'#IWO#7tQdO'#IWO1XQdO'#IWOOQS'#IW'#IWO#8PQdO'#IVOOQS,5;n,5;nO#8XQdO,5;nO0rQdO'#FUOOQV7+&r7+&rO4iQdO7+&rOOQV7+&w7+&wO4iQdO7+&wO#8^QfO,5;xOOQV7+&|7+&|POOO7+(b7+(bO#8cQdO1G3iOOQS,5<c,5<cO#8qQdO1G3hOOQS-E9u-E9uO#9UQdO,5<dO#9aQdO,5<dO#9tQdO1G3kOOQS-E9v-E9vO#:UQdO1G3kO#:^QdO1G3kO#:nQdO1G3kO#:UQdO1G3kOOQS<<H[<<H[O#:yQtO1G1zOOQS<<Hk<<HkP#;WQdO'#FtO8vQdO1G3bO#;eQdO1G3bO#;jQdO<<HkOOQS<<Hl<<HlO#;zQdO7+)QOOQS<<Hs<<HsO#<[QtO1G1yP#<{QdO'#FsO#=YQdO7+)RO#=jQdO7+)RO#=rQdO<<HwO#=wQdO7+({OOQS<<Hy<<HyO#>nQdO,5<bO'vQdO,5<bOOQS-E9t-E9tOOQS<<Hw<<HwOOQS,5<g,5<gO0rQdO,5<gO#>sQdO1G4OOOQS-E9y-E9yO#?^QdO1G4OO<[QdO'#H{OOOO'#D{'#D{OOOO'#F|'#F|O#?oO&jO,5:fOOOW,5>e,5>eOOOW7+)i7+)iO#?zQdO7+)iO#@SQdO1G2zO#@mQdO1G2zP'vQdO'#FuO0rQdO<<IpO1XQdO1G2YP1XQdO'#GSO#AOQdO7+)pO#AaQdO7+)pOOQS<<Ir<<IrP1XQdO'#GUP0rQdO'#GQOOQS,5;],5;]O#ArQdO,5>mO#BQQdO,5>mOOQS1G0v1G0vOOQS<<Iz<<IzOOQV-E:V-E:VO4iQdO<<JQOOQV,5<s,5<sO4iQdO,5<sOOQV<<JQ<<JQOOQV<<JT<<JTO#BYQtO1G2`P#BdQdO'#GYO#BkQdO7+)uO#BuQgO<<JVO4iQdO<<JVOOQV<<J^<<J^O4iQdO<<J^O!KrQ!fO<<J^O#FpQgO7+&gOOQV<<JW<<JWO#FzQgO<<JWOOQV1G2a1G2aO1XQdO1G2aO#JuQdO1G2aO4iQdO<<JWO1XQdO1G2bP0rQdO'#G[O#KQQdO7+)vO#K_QdO7+)vOOQS'#FT'#FTO0rQdO,5>rO#KgQdO,5>rO#KrQdO,5>rO#K}QdO,5>qO#L`QdO,5>qOOQS1G1Y1G1YOOQS,5;p,5;pOOQV<<Jc<<JcO#LhQdO1G1dOOQS7+)T7+)TP#LmQdO'#FwO#L}QdO1G2OO#MbQdO1G2OO#MrQdO1G2OP#M}QdO'#FxO#N[QdO7+)VO#NlQdO7+)VO#NlQdO7+)VO#NtQdO7+)VO$ UQdO7+(|O8vQdO7+(|OOQSAN>VAN>VO$ oQdO<<LmOOQSAN>cAN>cO0rQdO1G1|O$!PQtO1G1|P$!ZQdO'#FvOOQS1G2R1G2RP$!hQdO'#F{O$!uQdO7+)jO$#`QdO,5>gOOOO-E9z-E9zOOOW<<MT<<MTO$#nQdO7+(fOOQSAN?[AN?[OOQS7+'t7+'tO$$XQdO<<M[OOQS,5<q,5<qO$$jQdO1G4XOOQS-E:T-E:TOOQVAN?lAN?lOOQV1G2_1G2_O4iQdOAN?qO$$xQgOAN?qOOQVAN?xAN?xO4iQdOAN?xOOQV<<JR<<JRO4iQdOAN?rO4iQdO7+'{OOQV7+'{7+'{O1XQdO7+'{OOQVAN?rAN?rOOQS7+'|7+'|O$(sQdO<<MbOOQS1G4^1G4^O0rQdO1G4^OOQS,5<w,5<wO$)QQdO1G4]OOQS-E:Z-E:ZOOQU'#G_'#G_O$)cQfO7+'OO$)nQdO'#F_O$*uQdO7+'jO$+VQdO7+'jOOQS7+'j7+'jO$+bQdO<<LqO$+rQdO<<LqO$+rQdO<<LqO$+zQdO'#H^OOQS<<Lh<<LhO$,UQdO<<LhOOQS7+'h7+'hOOQS'#D|'#D|OOOO1G4R1G4RO$,oQdO1G4RO$,wQdO1G4RP!=hQdO'#GVOOQVG25]G25]O4iQdOG25]OOQVG25dG25dOOQVG25^G25^OOQV<<Kg<<KgO4iQdO<<KgOOQS7+)x7+)xP$-SQdO'#G]OOQU-E:]-E:]OOQV<<Jj<<JjO$-vQtO'#FaOOQS'#Fc'#FcO$.WQdO'#FbO$.xQdO'#FbOOQS'#Fb'#FbO$.}QdO'#IYO$)nQdO'#FiO$)nQdO'#FiO$/fQdO'#FjO$)nQdO'#FkO$/mQdO'#IZOOQS'#IZ'#IZO$0[QdO,5;yOOQS<<KU<<KUO$0dQdO<<KUO$0tQdOANB]O$1UQdOANB]O$1^QdO'#H_OOQS'#H_'#H_O1sQdO'#DcO$1wQdO,5=xOOQSANBSANBSOOOO7+)m7+)mO$2`QdO7+)mOOQVLD*wLD*wOOQVANARANARO5uQ!fO'#GaO$2hQtO,5<SO$)nQdO'#FmOOQS,5<W,5<WOOQS'#Fd'#FdO$3YQdO,5;|O$3_QdO,5;|OOQS'#Fg'#FgO$)nQdO'#G`O$4PQdO,5<QO$4kQdO,5>tO$4{QdO,5>tO1XQdO,5<PO$5^QdO,5<TO$5cQdO,5<TO$)nQdO'#I[O$5hQdO'#I[O$5mQdO,5<UOOQS,5<V,5<VO0rQdO'#FpOOQU1G1e1G1eO4iQdO1G1eOOQSAN@pAN@pO$5rQdOG27wO$6SQdO,59}OOQS1G3d1G3dOOOO<<MX<<MXOOQS,5<{,5<{OOQS-E:_-E:_O$6XQtO'#FaO$6`QdO'#I]O$6nQdO'#I]O$6vQdO,5<XOOQS1G1h1G1hO$6{QdO1G1hO$7QQdO,5<zOOQS-E:^-E:^O$7lQdO,5=OO$8TQdO1G4`OOQS-E:b-E:bOOQS1G1k1G1kOOQS1G1o1G1oO$8eQdO,5>vO$)nQdO,5>vOOQS1G1p1G1pOOQS,5<[,5<[OOQU7+'P7+'PO$+zQdO1G/iO$)nQdO,5<YO$8sQdO,5>wO$8zQdO,5>wOOQS1G1s1G1sOOQS7+'S7+'SP$)nQdO'#GdO$9SQdO1G4bO$9^QdO1G4bO$9fQdO1G4bOOQS7+%T7+%TO$9tQdO1G1tO$:SQtO'#FaO$:ZQdO,5<}OOQS,5<},5<}O$:iQdO1G4cOOQS-E:a-E:aO$)nQdO,5<|O$:pQdO,5<|O$:uQdO7+)|OOQS-E:`-E:`O$;PQdO7+)|O$)nQdO,5<ZP$)nQdO'#GcO$;XQdO1G2hO$)nQdO1G2hP$;gQdO'#GbO$;nQdO<<MhO$;xQdO1G1uO$<WQdO7+(SO8vQdO'#C}O8vQdO,59bO8vQdO,59bO8vQdO,59bO$<fQtO,5=`O8vQdO1G.|O0rQdO1G/XO0rQdO7+$pP$<yQdO'#GOO'vQdO'#GtO$=WQdO,59bO$=]QdO,59bO$=dQdO,59mO$=iQdO1G/UO1sQdO'#DRO8vQdO,59j",
	stateData: "$>S~O%cOS%^OSSOS%]PQ~OPdOVaOfoOhYOopOs!POvqO!PrO!Q{O!T!SO!U!RO!XZO!][O!h`O!r`O!s`O!t`O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#l!QO#o!TO#s!UO#u!VO#z!WO#}hO$P!XO%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~O%]!YO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%j![O%k!]O%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aO~Ok%xXl%xXm%xXn%xXo%xXp%xXs%xXz%xX{%xX!x%xX#g%xX%[%xX%_%xX%z%xXg%xX!T%xX!U%xX%{%xX!W%xX![%xX!Q%xX#[%xXt%xX!m%xX~P%SOfoOhYO!XZO!][O!h`O!r`O!s`O!t`O%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~Oz%wX{%wX#g%wX%[%wX%_%wX%z%wX~Ok!pOl!qOm!oOn!oOo!rOp!sOs!tO!x%wX~P)pOV!zOg!|Oo0cOv0qO!PrO~P'vOV#OOo0cOv0qO!W#PO~P'vOV#SOa#TOo0cOv0qO![#UO~P'vOQ#XO%`#XO%a#ZO~OQ#^OR#[O%`#^O%a#`O~OV%iX_%iXa%iXh%iXk%iXl%iXm%iXn%iXo%iXp%iXs%iXz%iX!X%iX!f%iX%j%iX%k%iX%l%iX%m%iX%n%iX%o%iX%p%iX%q%iX%r%iX%s%iXg%iX!T%iX!U%iX~O&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O{%iX!x%iX#g%iX%[%iX%_%iX%z%iX%{%iX!W%iX![%iX!Q%iX#[%iXt%iX!m%iX~P,eOz#dO{%hX!x%hX#g%hX%[%hX%_%hX%z%hX~Oo0cOv0qO~P'vO#g#gO%[#iO%_#iO~O%uWO~O!T#nO#u!VO#z!WO#}hO~OopO~P'vOV#sOa#tO%uWO{wP~OV#xOo0cOv0qO!Q#yO~P'vO{#{O!x$QO%z#|O#g!yX%[!yX%_!yX~OV#xOo0cOv0qO#g#SX%[#SX%_#SX~P'vOo0cOv0qO#g#WX%[#WX%_#WX~P'vOh$WO%uWO~O!f$YO!r$YO%uWO~OV$eO~P'vO!U$gO#s$hO#u$iO~O{$jO~OV$qO~P'vOS$sO%[$rO%_$rO%c$tO~OV$}Oa$}Og%POo0cOv0qO~P'vOo0cOv0qO{%SO~P'vO&Y%UO~Oa!bOh!iO!X!kO!f!mOVba_bakbalbambanbaobapbasbazba{ba!xba#gba%[ba%_ba%jba%kba%lba%mba%nba%oba%pba%qba%rba%sba%zbagba!Tba!Uba%{ba!Wba![ba!Qba#[batba!mba~On%ZO~Oo%ZO~P'vOo0cO~P'vOk0eOl0fOm0dOn0dOo0mOp0nOs0rOg%wX!T%wX!U%wX%{%wX!W%wX![%wX!Q%wX#[%wX!m%wX~P)pO%{%]Og%vXz%vX!T%vX!U%vX!W%vX{%vX~Og%_Oz%`O!T%dO!U%cO~Og%_O~Oz%gO!T%dO!U%cO!W&SX~O!W%kO~Oz%lO{%nO!T%dO!U%cO![%}X~O![%rO~O![%sO~OQ#XO%`#XO%a%uO~OV%wOo0cOv0qO!PrO~P'vOQ#^OR#[O%`#^O%a%zO~OV!qa_!qaa!qah!qak!qal!qam!qan!qao!qap!qas!qaz!qa{!qa!X!qa!f!qa!x!qa#g!qa%[!qa%_!qa%j!qa%k!qa%l!qa%m!qa%n!qa%o!qa%p!qa%q!qa%r!qa%s!qa%z!qag!qa!T!qa!U!qa%{!qa!W!qa![!qa!Q!qa#[!qat!qa!m!qa~P#yOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P%SOV&OOopOvqO{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P'vOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#g$zX%[$zX%_$zX~P'vO#g#gO%[&TO%_&TO~O!f&UOh&sX%[&sXz&sX#[&sX#g&sX%_&sX#Z&sXg&sX~Oh!iO%[&WO~Okealeameaneaoeapeaseazea{ea!xea#gea%[ea%_ea%zeagea!Tea!Uea%{ea!Wea![ea!Qea#[eatea!mea~P%SOsqazqa{qa#gqa%[qa%_qa%zqa~Ok!pOl!qOm!oOn!oOo!rOp!sO!xqa~PEcO%z&YOz%yX{%yX~O%uWOz%yX{%yX~Oz&]O{wX~O{&_O~Oz%lO#g%}X%[%}X%_%}Xg%}X{%}X![%}X!m%}X%z%}X~OV0lOo0cOv0qO!PrO~P'vO%z#|O#gUa%[Ua%_Ua~Oz&hO#g&PX%[&PX%_&PXn&PX~P%SOz&kO!Q&jO#g#Wa%[#Wa%_#Wa~Oz&lO#[&nO#g&rX%[&rX%_&rXg&rX~O!f$YO!r$YO#Z&qO%uWO~O#Z&qO~Oz&sO#g&tX%[&tX%_&tX~Oz&uO#g&pX%[&pX%_&pX{&pX~O!X&wO%z&xO~Oz&|On&wX~P%SOn'PO~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO%['UO~P'vOt'YO#p'WO#q'XOP#naV#naf#nah#nao#nas#nav#na!P#na!Q#na!T#na!U#na!X#na!]#na!h#na!r#na!s#na!t#na!{#na!}#na#P#na#R#na#T#na#X#na#Z#na#^#na#_#na#a#na#c#na#l#na#o#na#s#na#u#na#z#na#}#na$P#na%X#na%o#na%p#na%t#na%u#na&Z#na&[#na&]#na&^#na&_#na&`#na&a#na&b#na&c#na&d#na&e#na&f#na&g#na&h#na&i#na&j#na%Z#na%_#na~Oz'ZO#[']O{&xX~Oh'_O!X&wO~Oh!iO{$jO!X&wO~O{'eO~P%SO%['hO%_'hO~OS'iO%['hO%_'hO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%k!]O~P!#uO%kWi~P!#uOV!aO_!aOa!bOh!iO!X!kO!f!mO%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%m!_O%n!_O~P!&pO%mWi%nWi~P!&pOa!bOh!iO!X!kO!f!mOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%mWi%nWi%oWi%pWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~OV!aO_!aO%q!aO%r!aO%s!aO~P!)nOVWi_Wi%qWi%rWi%sWi~P!)nO!T%dO!U%cOg&VXz&VX~O%z'kO%{'kO~P,eOz'mOg&UX~Og'oO~Oz'pO{'rO!W&XX~Oo0cOv0qOz'pO{'sO!W&XX~P'vO!W'uO~Om!oOn!oOo!rOp!sOkjisjizji{ji!xji#gji%[ji%_ji%zji~Ol!qO~P!.aOlji~P!.aOk0eOl0fOm0dOn0dOo0mOp0nO~Ot'wO~P!/jOV'|Og'}Oo0cOv0qO~P'vOg'}Oz(OO~Og(QO~O!U(SO~Og(TOz(OO!T%dO!U%cO~P%SOk0eOl0fOm0dOn0dOo0mOp0nOgqa!Tqa!Uqa%{qa!Wqa![qa!Qqa#[qatqa!mqa~PEcOV'|Oo0cOv0qO!W&Sa~P'vOz(WO!W&Sa~O!W(XO~Oz(WO!T%dO!U%cO!W&Sa~P%SOV(]Oo0cOv0qO![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~P'vOz(^O![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~O![(aO~Oz(^O!T%dO!U%cO![%}a~P%SOz(dO!T%dO!U%cO![&Ta~P%SOz(gO{&lX![&lX!m&lX%z&lX~O{(kO![(mO!m(nO%z(jO~OV&OOopOvqO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~P'vOz(pO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~O!f&UOh&sa%[&saz&sa#[&sa#g&sa%_&sa#Z&sag&sa~O%[(uO~OV#sOa#tO%uWO~Oz&]O{wa~OopOvqO~P'vOz(^O#g%}a%[%}a%_%}ag%}a{%}a![%}a!m%}a%z%}a~P%SOz(zO#g%hX%[%hX%_%hX%z%hX~O%z#|O#gUi%[Ui%_Ui~O#g&Pa%[&Pa%_&Pan&Pa~P'vOz(}O#g&Pa%[&Pa%_&Pan&Pa~O%uWO#g&ra%[&ra%_&rag&ra~Oz)SO#g&ra%[&ra%_&rag&ra~Og)VO~OV)WOh$WO%uWO~O#Z)XO~O%uWO#g&ta%[&ta%_&ta~Oz)ZO#g&ta%[&ta%_&ta~Oo0cOv0qO#g&pa%[&pa%_&pa{&pa~P'vOz)^O#g&pa%[&pa%_&pa{&pa~OV)`Oa)`O%uWO~O%z)eO~Ot)hO#j)gOP#hiV#hif#hih#hio#his#hiv#hi!P#hi!Q#hi!T#hi!U#hi!X#hi!]#hi!h#hi!r#hi!s#hi!t#hi!{#hi!}#hi#P#hi#R#hi#T#hi#X#hi#Z#hi#^#hi#_#hi#a#hi#c#hi#l#hi#o#hi#s#hi#u#hi#z#hi#}#hi$P#hi%X#hi%o#hi%p#hi%t#hi%u#hi&Z#hi&[#hi&]#hi&^#hi&_#hi&`#hi&a#hi&b#hi&c#hi&d#hi&e#hi&f#hi&g#hi&h#hi&i#hi&j#hi%Z#hi%_#hi~Ot)iOP#kiV#kif#kih#kio#kis#kiv#ki!P#ki!Q#ki!T#ki!U#ki!X#ki!]#ki!h#ki!r#ki!s#ki!t#ki!{#ki!}#ki#P#ki#R#ki#T#ki#X#ki#Z#ki#^#ki#_#ki#a#ki#c#ki#l#ki#o#ki#s#ki#u#ki#z#ki#}#ki$P#ki%X#ki%o#ki%p#ki%t#ki%u#ki&Z#ki&[#ki&]#ki&^#ki&_#ki&`#ki&a#ki&b#ki&c#ki&d#ki&e#ki&f#ki&g#ki&h#ki&i#ki&j#ki%Z#ki%_#ki~OV)kOn&wa~P'vOz)lOn&wa~Oz)lOn&wa~P%SOn)pO~O%Y)tO~Ot)wO#p'WO#q)vOP#niV#nif#nih#nio#nis#niv#ni!P#ni!Q#ni!T#ni!U#ni!X#ni!]#ni!h#ni!r#ni!s#ni!t#ni!{#ni!}#ni#P#ni#R#ni#T#ni#X#ni#Z#ni#^#ni#_#ni#a#ni#c#ni#l#ni#o#ni#s#ni#u#ni#z#ni#}#ni$P#ni%X#ni%o#ni%p#ni%t#ni%u#ni&Z#ni&[#ni&]#ni&^#ni&_#ni&`#ni&a#ni&b#ni&c#ni&d#ni&e#ni&f#ni&g#ni&h#ni&i#ni&j#ni%Z#ni%_#ni~OV)zOo0cOv0qO{$jO~P'vOo0cOv0qO{&xa~P'vOz*OO{&xa~OV*SOa*TOg*WO%q*UO%uWO~O{$jO&{*YO~Oh'_O~Oh!iO{$jO~O%[*_O~O%[*aO%_*aO~OV$}Oa$}Oo0cOv0qOg&Ua~P'vOz*dOg&Ua~Oo0cOv0qO{*gO!W&Xa~P'vOz*hO!W&Xa~Oo0cOv0qOz*hO{*kO!W&Xa~P'vOo0cOv0qOz*hO!W&Xa~P'vOz*hO{*kO!W&Xa~Om0dOn0dOo0mOp0nOgjikjisjizji!Tji!Uji%{ji!Wji{ji![ji#gji%[ji%_ji!Qji#[jitji!mji%zji~Ol0fO~P!NkOlji~P!NkOV'|Og*pOo0cOv0qO~P'vOn*rO~Og*pOz*tO~Og*uO~OV'|Oo0cOv0qO!W&Si~P'vOz*vO!W&Si~O!W*wO~OV(]Oo0cOv0qO![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~P'vOz*zO!T%dO!U%cO![&Ti~Oz*}O![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~O![+OO~Oa+QOo0cOv0qO![&Ti~P'vOz*zO![&Ti~O![+SO~OV+UOo0cOv0qO{&la![&la!m&la%z&la~P'vOz+VO{&la![&la!m&la%z&la~O!]+YO&n+[O![!nX~O![+^O~O{(kO![+_O~O{(kO![+_O!m+`O~OV&OOopOvqO{%hq!x%hq#g%hq%[%hq%_%hq%z%hq~P'vOz$ri{$ri!x$ri#g$ri%[$ri%_$ri%z$ri~P%SOV&OOopOvqO~P'vOV&OOo0cOv0qO#g%ha%[%ha%_%ha%z%ha~P'vOz+aO#g%ha%[%ha%_%ha%z%ha~Oz$ia#g$ia%[$ia%_$ian$ia~P%SO#g&Pi%[&Pi%_&Pin&Pi~P'vOz+dO#g#Wq%[#Wq%_#Wq~O#[+eOz$va#g$va%[$va%_$vag$va~O%uWO#g&ri%[&ri%_&rig&ri~Oz+gO#g&ri%[&ri%_&rig&ri~OV+iOh$WO%uWO~O%uWO#g&ti%[&ti%_&ti~Oo0cOv0qO#g&pi%[&pi%_&pi{&pi~P'vO{#{Oz#eX!W#eX~Oz+mO!W&uX~O!W+oO~Ot+rO#j)gOP#hqV#hqf#hqh#hqo#hqs#hqv#hq!P#hq!Q#hq!T#hq!U#hq!X#hq!]#hq!h#hq!r#hq!s#hq!t#hq!{#hq!}#hq#P#hq#R#hq#T#hq#X#hq#Z#hq#^#hq#_#hq#a#hq#c#hq#l#hq#o#hq#s#hq#u#hq#z#hq#}#hq$P#hq%X#hq%o#hq%p#hq%t#hq%u#hq&Z#hq&[#hq&]#hq&^#hq&_#hq&`#hq&a#hq&b#hq&c#hq&d#hq&e#hq&f#hq&g#hq&h#hq&i#hq&j#hq%Z#hq%_#hq~On$|az$|a~P%SOV)kOn&wi~P'vOz+yOn&wi~Oz,TO{$jO#[,TO~O#q,VOP#nqV#nqf#nqh#nqo#nqs#nqv#nq!P#nq!Q#nq!T#nq!U#nq!X#nq!]#nq!h#nq!r#nq!s#nq!t#nq!{#nq!}#nq#P#nq#R#nq#T#nq#X#nq#Z#nq#^#nq#_#nq#a#nq#c#nq#l#nq#o#nq#s#nq#u#nq#z#nq#}#nq$P#nq%X#nq%o#nq%p#nq%t#nq%u#nq&Z#nq&[#nq&]#nq&^#nq&_#nq&`#nq&a#nq&b#nq&c#nq&d#nq&e#nq&f#nq&g#nq&h#nq&i#nq&j#nq%Z#nq%_#nq~O#[,WOz%Oa{%Oa~Oo0cOv0qO{&xi~P'vOz,YO{&xi~O{#{O%z,[Og&zXz&zX~O%uWOg&zXz&zX~Oz,`Og&yX~Og,bO~O%Y,eO~O!T%dO!U%cOg&Viz&Vi~OV$}Oa$}Oo0cOv0qOg&Ui~P'vO{,hOz$la!W$la~Oo0cOv0qO{,iOz$la!W$la~P'vOo0cOv0qO{*gO!W&Xi~P'vOz,lO!W&Xi~Oo0cOv0qOz,lO!W&Xi~P'vOz,lO{,oO!W&Xi~Og$hiz$hi!W$hi~P%SOV'|Oo0cOv0qO~P'vOn,qO~OV'|Og,rOo0cOv0qO~P'vOV'|Oo0cOv0qO!W&Sq~P'vOz$gi![$gi#g$gi%[$gi%_$gig$gi{$gi!m$gi%z$gi~P%SOV(]Oo0cOv0qO~P'vOa+QOo0cOv0qO![&Tq~P'vOz,sO![&Tq~O![,tO~OV(]Oo0cOv0qO![%}q#g%}q%[%}q%_%}qg%}q{%}q!m%}q%z%}q~P'vO{,uO~OV+UOo0cOv0qO{&li![&li!m&li%z&li~P'vOz,zO{&li![&li!m&li%z&li~O!]+YO&n+[O![!na~O{(kO![,}O~OV&OOo0cOv0qO#g%hi%[%hi%_%hi%z%hi~P'vOz-OO#g%hi%[%hi%_%hi%z%hi~O%uWO#g&rq%[&rq%_&rqg&rq~Oz-RO#g&rq%[&rq%_&rqg&rq~OV)`Oa)`O%uWO!W&ua~Oz-TO!W&ua~On$|iz$|i~P%SOV)kO~P'vOV)kOn&wq~P'vOt-XOP#myV#myf#myh#myo#mys#myv#my!P#my!Q#my!T#my!U#my!X#my!]#my!h#my!r#my!s#my!t#my!{#my!}#my#P#my#R#my#T#my#X#my#Z#my#^#my#_#my#a#my#c#my#l#my#o#my#s#my#u#my#z#my#}#my$P#my%X#my%o#my%p#my%t#my%u#my&Z#my&[#my&]#my&^#my&_#my&`#my&a#my&b#my&c#my&d#my&e#my&f#my&g#my&h#my&i#my&j#my%Z#my%_#my~O%Z-]O%_-]O~P`O#q-^OP#nyV#nyf#nyh#nyo#nys#nyv#ny!P#ny!Q#ny!T#ny!U#ny!X#ny!]#ny!h#ny!r#ny!s#ny!t#ny!{#ny!}#ny#P#ny#R#ny#T#ny#X#ny#Z#ny#^#ny#_#ny#a#ny#c#ny#l#ny#o#ny#s#ny#u#ny#z#ny#}#ny$P#ny%X#ny%o#ny%p#ny%t#ny%u#ny&Z#ny&[#ny&]#ny&^#ny&_#ny&`#ny&a#ny&b#ny&c#ny&d#ny&e#ny&f#ny&g#ny&h#ny&i#ny&j#ny%Z#ny%_#ny~Oz-aO{$jO#[-aO~Oo0cOv0qO{&xq~P'vOz-dO{&xq~O%z,[Og&zaz&za~O{#{Og&zaz&za~OV*SOa*TO%q*UO%uWOg&ya~Oz-hOg&ya~O$S-lO~OV$}Oa$}Oo0cOv0qO~P'vOo0cOv0qO{-mOz$li!W$li~P'vOo0cOv0qOz$li!W$li~P'vO{-mOz$li!W$li~Oo0cOv0qO{*gO~P'vOo0cOv0qO{*gO!W&Xq~P'vOz-pO!W&Xq~Oo0cOv0qOz-pO!W&Xq~P'vOs-sO!T%dO!U%cOg&Oq!W&Oq![&Oqz&Oq~P!/jOa+QOo0cOv0qO![&Ty~P'vOz$ji![$ji~P%SOa+QOo0cOv0qO~P'vOV+UOo0cOv0qO~P'vOV+UOo0cOv0qO{&lq![&lq!m&lq%z&lq~P'vO{(kO![-xO!m-yO%z-wO~OV&OOo0cOv0qO#g%hq%[%hq%_%hq%z%hq~P'vO%uWO#g&ry%[&ry%_&ryg&ry~OV)`Oa)`O%uWO!W&ui~Ot-}OP#m!RV#m!Rf#m!Rh#m!Ro#m!Rs#m!Rv#m!R!P#m!R!Q#m!R!T#m!R!U#m!R!X#m!R!]#m!R!h#m!R!r#m!R!s#m!R!t#m!R!{#m!R!}#m!R#P#m!R#R#m!R#T#m!R#X#m!R#Z#m!R#^#m!R#_#m!R#a#m!R#c#m!R#l#m!R#o#m!R#s#m!R#u#m!R#z#m!R#}#m!R$P#m!R%X#m!R%o#m!R%p#m!R%t#m!R%u#m!R&Z#m!R&[#m!R&]#m!R&^#m!R&_#m!R&`#m!R&a#m!R&b#m!R&c#m!R&d#m!R&e#m!R&f#m!R&g#m!R&h#m!R&i#m!R&j#m!R%Z#m!R%_#m!R~Oo0cOv0qO{&xy~P'vOV*SOa*TO%q*UO%uWOg&yi~O$S-lO%Z.VO%_.VO~OV.aOh._O!X.^O!].`O!h.YO!s.[O!t.[O%p.XO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O~Oo0cOv0qOz$lq!W$lq~P'vO{.fOz$lq!W$lq~Oo0cOv0qO{*gO!W&Xy~P'vOz.gO!W&Xy~Oo0cOv.kO~P'vOs-sO!T%dO!U%cOg&Oy!W&Oy![&Oyz&Oy~P!/jO{(kO![.nO~O{(kO![.nO!m.oO~OV*SOa*TO%q*UO%uWO~Oh.tO!f.rOz$TX#[$TX%j$TXg$TX~Os$TX{$TX!W$TX![$TX~P$-bO%o.vO%p.vOs$UXz$UX{$UX#[$UX%j$UX!W$UXg$UX![$UX~O!h.xO~Oz.|O#[/OO%j.yOs&|X{&|X!W&|Xg&|X~Oa/RO~P$)zOh.tOs&}Xz&}X{&}X#[&}X%j&}X!W&}Xg&}X![&}X~Os/VO{$jO~Oo0cOv0qOz$ly!W$ly~P'vOo0cOv0qO{*gO!W&X!R~P'vOz/ZO!W&X!R~Og&RXs&RX!T&RX!U&RX!W&RX![&RXz&RX~P!/jOs-sO!T%dO!U%cOg&Qa!W&Qa![&Qaz&Qa~O{(kO![/^O~O!f.rOh$[as$[az$[a{$[a#[$[a%j$[a!W$[ag$[a![$[a~O!h/eO~O%o.vO%p.vOs$Uaz$Ua{$Ua#[$Ua%j$Ua!W$Uag$Ua![$Ua~O%j.yOs$Yaz$Ya{$Ya#[$Ya!W$Yag$Ya![$Ya~Os&|a{&|a!W&|ag&|a~P$)nOz/jOs&|a{&|a!W&|ag&|a~O!W/mO~Og/mO~O{/oO~O![/pO~Oo0cOv0qO{*gO!W&X!Z~P'vO{/sO~O%z/tO~P$-bOz/uO#[/OO%j.yOg'PX~Oz/uOg'PX~Og/wO~O!h/xO~O#[/OOs%Saz%Sa{%Sa%j%Sa!W%Sag%Sa![%Sa~O#[/OO%j.yOs%Waz%Wa{%Wa!W%Wag%Wa~Os&|i{&|i!W&|ig&|i~P$)nOz/zO#[/OO%j.yO!['Oa~Og'Pa~P$)nOz0SOg'Pa~Oa0UO!['Oi~P$)zOz0WO!['Oi~Oz0WO#[/OO%j.yO!['Oi~O#[/OO%j.yOg$biz$bi~O%z0ZO~P$-bO#[/OO%j.yOg%Vaz%Va~Og'Pi~P$)nO{0^O~Oa0UO!['Oq~P$)zOz0`O!['Oq~O#[/OO%j.yOz%Ui![%Ui~Oa0UO~P$)zOa0UO!['Oy~P$)zO#[/OO%j.yOg$ciz$ci~O#[/OO%j.yOz%Uq![%Uq~Oz+aO#g%ha%[%ha%_%ha%z%ha~P%SOV&OOo0cOv0qO~P'vOn0hO~Oo0hO~P'vO{0iO~Ot0jO~P!/jO&]&Z&j&h&i&g&f&d&e&c&b&`&a&_&^&[%u~",
	goto: "!=j'QPPPPPP'RP'Z*s+[+t,_,y-fP.SP'Z.r.r'ZPPP'Z2[PPPPPP2[5PPP5PP7b7k=sPP=v>h>kPP'Z'ZPP>zPP'Z'ZPP'Z'Z'Z'Z'Z?O?w'ZP?zP@QDXGuGyPG|HWH['ZPPPH_Hk'RP'R'RP'RP'RP'RP'RP'R'R'RP'RPP'RPP'RP'RPHqH}IVPI^IdPI^PI^I^PPPI^PKrPK{LVL]KrPI^LfPI^PLmLsPLwM]MzNeLwLwNkNxLwLwLwLw! ^! d! g! l! o! y!!P!!]!!o!!u!#P!#V!#s!#y!$P!$Z!$a!$g!$y!%T!%Z!%a!%k!%q!%w!%}!&T!&Z!&e!&k!&u!&{!'U!'[!'k!'s!'}!(UPPPPPPPPPPP!([!(_!(e!(n!(x!)TPPPPPPPPPPPP!-u!/Z!3^!6oPP!6w!7W!7a!8Y!8P!8c!8i!8l!8o!8r!8z!9jPPPPPPPPPPPPPPPPP!9m!9q!9wP!:]!:a!:m!:v!;S!;j!;m!;p!;v!;|!<S!<VP!<_!<h!=d!=g]eOn#g$j)t,P'}`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r{!cQ#c#p$R$d$p%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g}!dQ#c#p$R$d$p$u%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!P!eQ#c#p$R$d$p$u$v%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!R!fQ#c#p$R$d$p$u$v$w%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!T!gQ#c#p$R$d$p$u$v$w$x%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!V!hQ#c#p$R$d$p$u$v$w$x$y%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!Z!hQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g'}TOTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r&eVOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0r%oXOYZ[dnrxy}!P!Q!U!i!k#[#d#g#y#{#}$Q$h$j$}%S%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#vqQ/[.kR0o0q't`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rh#jhz{$W$Z&l&q)S)X+f+g-RW#rq&].k0qQ$]|Q$a!OQ$n!VQ$o!WW$|!i'm*d,gS&[#s#tQ'S$iQ(s&UQ)U&nU)Y&s)Z+jW)a&w+m-T-{Q*Q']W*R'_,`-h.TQ+l)`S,_*S*TQ-Q+eQ-_,TQ-c,WQ.R-al.W-l.^._.a.z.|/R/j/o/t/y0U0Z0^Q/S.`Q/a.tQ/l/OU0P/u0S0[X0V/z0W0_0`R&Z#r!_!wYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZR%^!vQ!{YQ%x#[Q&d#}Q&g$QR,{+YT.j-s/s!Y!jQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gQ&X#kQ'c$oR*^'dR'l$|Q%V!mR/_.r'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rS#a_#b!P.[-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rT#a_#bT#^^#_R(o%xa(l%x(n(o+`,{-y-z.oT+[(k+]R-z,{Q$PsQ+l)aQ,^*RR-e,_X#}s$O$P&fQ&y$aQ'a$nQ'd$oR)s'SQ)b&wV-S+m-T-{ZgOn$j)t,PXkOn)t,PQ$k!TQ&z$bQ&{$cQ'^$mQ'b$oQ)q'RQ)x'WQ){'XQ)|'YQ*Z'`S*]'c'dQ+s)gQ+u)hQ+v)iQ+z)oS+|)r*[Q,Q)vQ,R)wS,S)y)zQ,d*^Q-V+rQ-W+tQ-Y+{S-Z+},OQ-`,UQ-b,VQ-|-XQ.O-[Q.P-^Q.Q-_Q.p-}Q.q.RQ/W.dR/r/XWkOn)t,PR#mjQ'`$nS)r'S'aR,O)sQ,]*RR-f,^Q*['`Q+})rR-[,OZiOjn)t,PQ'f$pR*`'gT-j,e-ku.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^t.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^Q/S.`X0V/z0W0_0`!P.Z-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`Q.w.YR/f.xg.z.].{/b/i/n/|0O0Q0]0a0bu.b-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^X.u.W.b/a0PR/c.tV0R/u0S0[R/X.dQnOS#on,PR,P)tQ&^#uR(x&^S%m#R#wS(_%m(bT(b%p&`Q%a!yQ%h!}W(P%a%h(U(YQ(U%eR(Y%jQ&i$RR)O&iQ(e%qQ*{(`T+R(e*{Q'n%OR*e'nS'q%R%SY*i'q*j,m-q.hU*j'r's'tU,m*k*l*mS-q,n,oR.h-rQ#Y]R%t#YQ#_^R%y#_Q(h%vS+W(h+XR+X(iQ+](kR,|+]Q#b_R%{#bQ#ebQ%}#cW&Q#e%}({+bQ({&cR+b0gQ$OsS&e$O&fR&f$PQ&v$_R)_&vQ&V#jR(t&VQ&m$VS)T&m+hR+h)UQ$Z{R&p$ZQ&t$]R)[&tQ+n)bR-U+nQ#hfR&S#hQ)f&zR+q)fQ&}$dS)m&})nR)n'OQ'V$kR)u'VQ'[$lS*P'[,ZR,Z*QQ,a*VR-i,aWjOn)t,PR#ljQ-k,eR.U-kd.{.]/b/i/n/|0O0Q0]0a0bR/h.{U.s.W/a0PR/`.sQ/{/nS0X/{0YR0Y/|S/v/b/cR0T/vQ.}.]R/k.}R!ZPXmOn)t,PWlOn)t,PR'T$jYfOn$j)t,PR&R#g[sOn#g$j)t,PR&d#}&dQOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0rQ!nTQ#caQ#poU$Rt%c(SS$d!R$gQ$p!XQ$u!cQ$v!dQ$w!eQ$x!fQ$y!gQ$z!hQ%e!zQ%j#OQ%p#SQ%q#TQ&`#xQ'O$eQ'g$qQ(q&OU(|&h(}+cW)j&|)l+x+yQ*o'|Q*x(]Q+w)kQ,v+QR0g0lQ!yYQ!}ZQ$b!PQ$c!QQ%R!kQ't%S^'{%`%g(O(W*q*t*v^*f'p*h,k,l-p.g/ZQ*l'rQ*m'sQ+t)gQ,j*gQ,n*kQ-n,hQ-o,iQ-r,oQ.e-mR/Y.f[bOn#g$j)t,P!^!vYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZQ#R[Q#fdS#wrxQ$UyW$_}$Q'P)pS$l!U$hW${!i'm*d,gS%v#[+Y`&P#d%|(p(r(z+a-O0kQ&a#yQ&b#{Q&c#}Q'j$}Q'z%^W([%l(^*y*}Q(`%nQ(i%wQ(v&ZS(y&_0iQ)P&jQ)Q&kU)]&u)^+kQ)d&xQ)y'WY)}'Z*O,X,Y-dQ*b'lS*n'w0jW+P(d*z,s,wW+T(g+V,y,zQ+p)eQ,U)zQ,c*YQ,x+UQ-P+dQ-e,]Q-v,uQ.S-fR/q/VhUOn#d#g$j%|&_'w(p(r)t,P%U!uYZ[drxy}!P!Q!U!i!k#[#y#{#}$Q$h$}%S%^%`%g%l%n%w&Z&j&k&u&x'P'W'Z'l'm'p'r's(O(W(^(d(g(z)^)e)g)p)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#qpW%W!o!s0d0nQ%X!pQ%Y!qQ%[!tQ%f0cS'v%Z0hQ'x0eQ'y0fQ,p*rQ-u,qS.i-s/sR0p0rU#uq.k0qR(w&][cOn#g$j)t,PZ!xY#[#}$Q+YQ#W[Q#zrR$TxQ%b!yQ%i!}Q%o#RQ'j${Q(V%eQ(Z%jQ(c%pQ(f%qQ*|(`Q,f*bQ-t,pQ.m-uR/].lQ$StQ(R%cR*s(SQ.l-sR/}/sR#QZR#V[R%Q!iQ%O!iV*c'm*d,g!Z!lQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gR%T!kT#]^#_Q%x#[R,{+YQ(m%xS+_(n(oQ,}+`Q-x,{S.n-y-zR/^.oT+Z(k+]Q$`}Q&g$QQ)o'PR+{)pQ$XzQ)W&qR+i)XQ$XzQ&o$WQ)W&qR+i)XQ#khW$Vz$W&q)XQ$[{Q&r$ZZ)R&l)S+f+g-RR$^|R)c&wXlOn)t,PQ$f!RR'Q$gQ$m!UR'R$hR*X'_Q*V'_V-g,`-h.TQ.d-lQ/P.^R/Q._U.]-l.^._Q/U.aQ/b.tQ/g.zU/i.|/j/yQ/n/RQ/|/oQ0O/tU0Q/u0S0[Q0]0UQ0a0ZR0b0^R/T.`R/d.t",
	nodeNames: "⚠ print Escape { Comment Script AssignStatement * BinaryExpression BitOp BitOp BitOp BitOp ArithOp ArithOp @ ArithOp ** UnaryExpression ArithOp BitOp AwaitExpression await ) ( ParenthesizedExpression BinaryExpression or and CompareOp in not is UnaryExpression ConditionalExpression if else LambdaExpression lambda ParamList VariableName AssignOp , : NamedExpression AssignOp YieldExpression yield from TupleExpression ComprehensionExpression async for LambdaExpression ] [ ArrayExpression ArrayComprehensionExpression } { DictionaryExpression DictionaryComprehensionExpression SetExpression SetComprehensionExpression CallExpression ArgList AssignOp MemberExpression . PropertyName Number String FormatString FormatReplacement FormatSelfDoc FormatConversion FormatSpec FormatReplacement FormatSelfDoc ContinuedString Ellipsis None Boolean TypeDef AssignOp UpdateStatement UpdateOp ExpressionStatement DeleteStatement del PassStatement pass BreakStatement break ContinueStatement continue ReturnStatement return YieldStatement PrintStatement RaiseStatement raise ImportStatement import as ScopeStatement global nonlocal AssertStatement assert TypeDefinition type TypeParamList TypeParam StatementGroup ; IfStatement Body elif WhileStatement while ForStatement TryStatement try except finally WithStatement with FunctionDefinition def ParamList AssignOp TypeDef ClassDefinition class DecoratedStatement Decorator At MatchStatement match MatchBody MatchClause case CapturePattern LiteralPattern ArithOp ArithOp AsPattern OrPattern LogicOp AttributePattern SequencePattern MappingPattern StarPattern ClassPattern PatternArgList KeywordPattern KeywordPattern Guard",
	maxTerm: 277,
	context: trackIndent,
	nodeProps: [
		["isolate", -5,4,71,72,73,77,""],
		["group", -15,6,85,87,88,90,92,94,96,98,99,100,102,105,108,110,"Statement Statement",-22,8,18,21,25,40,49,50,56,57,60,61,62,63,64,67,70,71,72,79,80,81,82,"Expression",-10,114,116,119,121,122,126,128,133,135,138,"Statement",-9,143,144,147,148,150,151,152,153,154,"Pattern"],
		["openedBy", 23,"(",54,"[",58,"{"],
		["closedBy", 24,")",55,"]",59,"}"]
	],
	propSources: [pythonHighlighting],
	skippedNodes: [0,4],
	repeatNodeCount: 34,
	tokenData: "!2|~R!`OX%TXY%oY[%T[]%o]p%Tpq%oqr'ars)Yst*xtu%Tuv,dvw-hwx.Uxy/tyz0[z{0r{|2S|}2p}!O3W!O!P4_!P!Q:Z!Q!R;k!R![>_![!]Do!]!^Es!^!_FZ!_!`Gk!`!aHX!a!b%T!b!cIf!c!dJU!d!eK^!e!hJU!h!i!#f!i!tJU!t!u!,|!u!wJU!w!x!.t!x!}JU!}#O!0S#O#P&o#P#Q!0j#Q#R!1Q#R#SJU#S#T%T#T#UJU#U#VK^#V#YJU#Y#Z!#f#Z#fJU#f#g!,|#g#iJU#i#j!.t#j#oJU#o#p!1n#p#q!1s#q#r!2a#r#s!2f#s$g%T$g;'SJU;'S;=`KW<%lOJU`%YT&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T`%lP;=`<%l%To%v]&n`%c_OX%TXY%oY[%T[]%o]p%Tpq%oq#O%T#O#P&o#P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To&tX&n`OY%TYZ%oZ]%T]^%o^#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc'f[&n`O!_%T!_!`([!`#T%T#T#U(r#U#f%T#f#g(r#g#h(r#h#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(cTmR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(yT!mR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk)aV&n`&[ZOr%Trs)vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk){V&n`Or%Trs*bs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk*iT&n`&^ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To+PZS_&n`OY*xYZ%TZ]*x]^%T^#o*x#o#p+r#p#q*x#q#r+r#r;'S*x;'S;=`,^<%lO*x_+wTS_OY+rZ]+r^;'S+r;'S;=`,W<%lO+r_,ZP;=`<%l+ro,aP;=`<%l*xj,kV%rQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-XT!xY&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-oV%lQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.]V&n`&ZZOw%Twx.rx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.wV&n`Ow%Twx/^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/eT&n`&]ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/{ThZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc0cTgR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk0yXVZ&n`Oz%Tz{1f{!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk1mVaR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk2ZV%oZ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc2wTzR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To3_W%pZ&n`O!_%T!_!`-Q!`!a3w!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Td4OT&{S&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk4fX!fQ&n`O!O%T!O!P5R!P!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5WV&n`O!O%T!O!P5m!P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5tT!rZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti6[a!hX&n`O!Q%T!Q![6T![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S6T#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti7fZ&n`O{%T{|8X|}%T}!O8X!O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8^V&n`O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8z]!hX&n`O!Q%T!Q![8s![!l%T!l!m9s!m#R%T#R#S8s#S#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti9zT!hX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk:bX%qR&n`O!P%T!P!Q:}!Q!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj;UV%sQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti;ro!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!d%T!d!e?q!e!g%T!g!h7a!h!l%T!l!m9s!m!q%T!q!rA]!r!z%T!z!{Bq!{#R%T#R#S>_#S#U%T#U#V?q#V#X%T#X#Y7a#Y#^%T#^#_9s#_#c%T#c#dA]#d#l%T#l#mBq#m#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti=xV&n`O!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti>fc!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S>_#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti?vY&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti@mY!hX&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiAbX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBUX!hX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBv]&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiCv]!hX&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToDvV{_&n`O!_%T!_!`E]!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TcEdT%{R&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkEzT#gZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkFbXmR&n`O!^%T!^!_F}!_!`([!`!a([!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjGUV%mQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkGrV%zZ&n`O!_%T!_!`([!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkH`WmR&n`O!_%T!_!`([!`!aHx!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjIPV%nQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkIoV_Q#}P&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToJ_]&n`&YS%uZO!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoKZP;=`<%lJUoKge&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!tJU!t!uLx!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#gLx#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoMRa&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUkN_V&n`&`ZOr%TrsNts#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkNyV&n`Or%Trs! `s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! gT&n`&bZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! }V&n`&_ZOw%Twx!!dx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!!iV&n`Ow%Twx!#Ox#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!#VT&n`&aZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!#oe&n`&YS%uZOr%Trs!%Qsw%Twx!&px!Q%T!Q![JU![!c%T!c!tJU!t!u!(`!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#g!(`#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!%XV&n`&dZOr%Trs!%ns#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!%sV&n`Or%Trs!&Ys#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&aT&n`&fZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&wV&n`&cZOw%Twx!'^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!'cV&n`Ow%Twx!'xx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!(PT&n`&eZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!(ia&n`&YS%uZOr%Trs!)nsw%Twx!+^x!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!)uV&n`&hZOr%Trs!*[s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*aV&n`Or%Trs!*vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*}T&n`&jZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!+eV&n`&gZOw%Twx!+zx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,PV&n`Ow%Twx!,fx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,mT&n`&iZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!-Vi&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!dJU!d!eLx!e!hJU!h!i!(`!i!}JU!}#R%T#R#SJU#S#T%T#T#UJU#U#VLx#V#YJU#Y#Z!(`#Z#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUo!.}a&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!0ZT!XZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc!0qT!WR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj!1XV%kQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!1sO!]~k!1zV%jR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!2fO![~i!2mT%tX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T",
	tokenizers: [legacyPrint, indentation, newlines, strings, 0, 1, 2, 3, 4],
	topRules: {"Script":[0,5]},
	specialized: [{term: 221, get: (value) => spec_identifier[value] || -1}],
	tokenPrec: 7668
});
/***/ }),
/***/ 33581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	VR: () => (/* binding */ Minimatch)
});
;// CONCATENATED MODULE: ./node_modules/balanced-match/dist/esm/index.js
const balanced = (a, b, str) => {
		const ma = a instanceof RegExp ? maybeMatch(a, str) : a;
		const mb = b instanceof RegExp ? maybeMatch(b, str) : b;
		const r = ma !== null && mb != null && range(ma, mb, str);
		return (r && {
				start: r[0],
				end: r[1],
				pre: str.slice(0, r[0]),
				body: str.slice(r[0] + ma.length, r[1]),
				post: str.slice(r[1] + mb.length),
		});
};
const maybeMatch = (reg, str) => {
		const m = str.match(reg);
		return m ? m[0] : null;
};
const range = (a, b, str) => {
		let begs, beg, left, right = undefined, result;
		let ai = str.indexOf(a);
		let bi = str.indexOf(b, ai + 1);
		let i = ai;
		if (ai >= 0 && bi > 0) {
				if (a === b) {
						return [ai, bi];
				}
				begs = [];
				left = str.length;
				while (i >= 0 && !result) {
						if (i === ai) {
								begs.push(i);
								ai = str.indexOf(a, i + 1);
						}
						else if (begs.length === 1) {
								const r = begs.pop();
								if (r !== undefined)
										result = [r, bi];
						}
						else {
								beg = begs.pop();
								if (beg !== undefined && beg < left) {
										left = beg;
										right = bi;
								}
								bi = str.indexOf(b, i + 1);
						}
						i = ai < bi && ai >= 0 ? ai : bi;
				}
				if (begs.length && right !== undefined) {
						result = [left, right];
				}
		}
		return result;
};
;// CONCATENATED MODULE: ./node_modules/brace-expansion/dist/esm/index.js
const escSlash = '\0SLASH' + Math.random().toFixed(16) + '\0';
const escOpen = '\0OPEN' + Math.random().toFixed(16) + '\0';
const escClose = '\0CLOSE' + Math.random().toFixed(16) + '\0';
const escComma = '\0COMMA' + Math.random().toFixed(16) + '\0';
const escPeriod = '\0PERIOD' + Math.random().toFixed(16) + '\0';
const escSlashPattern = new RegExp(escSlash, 'g');
const escOpenPattern = new RegExp(escOpen, 'g');
const escClosePattern = new RegExp(escClose, 'g');
const escCommaPattern = new RegExp(escComma, 'g');
const escPeriodPattern = new RegExp(escPeriod, 'g');
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 100_000;
const EXPANSION_MAX_LENGTH = 4_000_000;
const EXPANSION_MAX_DEPTH = 1_000;
const EXPANSION_MAX_REWRITES = 1_000;
const EXPANSION_MAX_STEPS = 20_000_000;
const CALL_STEPS = 16;
function numeric(str) {
		return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
		return str
				.replace(slashPattern, escSlash)
				.replace(openPattern, escOpen)
				.replace(closePattern, escClose)
				.replace(commaPattern, escComma)
				.replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
		return str
				.replace(escSlashPattern, '\\')
				.replace(escOpenPattern, '{')
				.replace(escClosePattern, '}')
				.replace(escCommaPattern, ',')
				.replace(escPeriodPattern, '.');
}
function pushAll(target, items) {
		for (let i = 0; i < items.length; i++) {
				target.push(items[i]);
		}
}
function balancedWithBudget(str, masked, budget) {
		if (budget.remaining < 0) {
				return undefined;
		}
		const r = range('{', '}', masked);
		const unmatched = r !== undefined && masked.indexOf('{') < r[0];
		budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
		if (!r || budget.remaining < 0) {
				return undefined;
		}
		return {
				end: r[1],
				pre: str.slice(0, r[0]),
				body: str.slice(r[0] + 1, r[1]),
				post: str.slice(r[1] + 1),
				unmatched,
		};
}
function maskUnmatchedOpens(masked, budget) {
		budget.remaining -= masked.length;
		const open = [];
		for (let i = 0; i < masked.length; i++) {
				const c = masked.charCodeAt(i);
				if (c === 0x7b) {
						open.push(i);
				}
				else if (c === 0x7d && open.length) {
						open.pop();
				}
		}
		let out = '';
		let last = 0;
		for (let i = 0; i < open.length; i++) {
				const at = open[i];
				out += masked.slice(last, at) + '\0';
				last = at + 1;
		}
		return out + masked.slice(last);
}
function commaSetFollows(str, budget) {
		budget.remaining -= str.length;
		if (budget.remaining < 0) {
				return false;
		}
		let close = false;
		for (let i = str.length - 1; i >= 0; i--) {
				const c = str.charCodeAt(i);
				if (c === 0x7d) {
						close = true;
				}
				else if (c === 0x0a || c === 0x0d || c === 0x2028 || c === 0x2029) {
						close = false;
				}
				else if (c === 0x2c && close && str.charCodeAt(i + 1) !== 0x2c) {
						return true;
				}
		}
		return false;
}
function parseCommaParts(str, budget) {
		const parts = [];
		let carry = '';
		for (;;) {
				const m = balancedWithBudget(str, str, budget);
				if (budget.remaining < 0) {
						return undefined;
				}
				if (!m) {
						const tail = str.split(',');
						tail[0] = carry + tail[0];
						pushAll(parts, tail);
						return parts;
				}
				const { pre, body, post } = m;
				const p = pre.split(',');
				p[0] = carry + p[0];
				p[p.length - 1] += '{' + body + '}';
				if (!post.length) {
						pushAll(parts, p);
						return parts;
				}
				carry = p.pop();
				pushAll(parts, p);
				str = post;
		}
}
function bound(value, fallback) {
		return value === undefined || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
		if (!str) {
				return [];
		}
		const max = bound(options.max, EXPANSION_MAX);
		const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
		const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
		const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
		const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
		if (str.slice(0, 2) === '{}') {
				str = '\\{\\}' + str.slice(2);
		}
		return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
		return '{' + str + '}';
}
function isPadded(el) {
		return /^-?0\d/.test(el);
}
function lte(i, y) {
		return i <= y;
}
function gte(i, y) {
		return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
		const out = [];
		let length = 0;
		let nonEmpty;
		outer: for (let a = 0; a < acc.length; a++) {
				const prefix = acc[a] + pre;
				let vs = values;
				if (dropEmpties && !prefix) {
						if (!nonEmpty)
								nonEmpty = values.filter(v => v);
						vs = nonEmpty;
				}
				for (let v = 0; v < vs.length; v++) {
						if (out.length >= max)
								break outer;
						const expansion = prefix + vs[v];
						if (length + expansion.length > maxLength)
								break outer;
						out.push(expansion);
						length += expansion.length;
				}
		}
		budget.remaining -= out.length;
		return out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
		const n = body.split(/\.\./);
		const N = [];
		if (n[0] === undefined || n[1] === undefined) {
				return N;
		}
		const x = numeric(n[0]);
		const y = numeric(n[1]);
		const width = Math.max(n[0].length, n[1].length);
		let incr = n.length === 3 && n[2] !== undefined ?
				Math.max(Math.abs(numeric(n[2])), 1)
				: 1;
		let test = lte;
		const reverse = y < x;
		if (reverse) {
				incr *= -1;
				test = gte;
		}
		const pad = n.some(isPadded);
		const cost = pad ? width : 1;
		let length = 0;
		for (let i = x; test(i, y) && N.length < max; i += incr) {
				budget.remaining -= cost;
				if (budget.remaining < 0) {
						return undefined;
				}
				let c;
				if (isAlphaSequence) {
						c = String.fromCharCode(i);
						if (c === '\\') {
								c = '';
						}
				}
				else {
						c = String(i);
						if (pad) {
								const need = width - c.length;
								if (need > 0) {
										const z = new Array(need + 1).join('0');
										if (i < 0) {
												c = '-' + z + c.slice(1);
										}
										else {
												c = z + c;
										}
								}
						}
				}
				if (length + c.length > maxLength)
						break;
				N.push(c);
				length += c.length;
		}
		return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
		budget.remaining -= CALL_STEPS;
		if (depth > maxDepth) {
				return [str];
		}
		let acc = [''];
		let rewrites = 0;
		let dropEmpties = false;
		let firstGroup = true;
		let masked = str;
		for (;;) {
				const m = balancedWithBudget(str, masked, budget);
				if (!m) {
						return combine(acc, str, [''], max, maxLength, dropEmpties, budget);
				}
				if (m.unmatched) {
						masked = maskUnmatchedOpens(masked, budget);
				}
				const pre = m.pre;
				const literal = () => combine(acc, pre + '{' + m.body + '}' + m.post, [''], max, maxLength, dropEmpties, budget);
				if (/\$$/.test(pre)) {
						acc = combine(acc, pre + '{' + m.body + '}', [''], max, maxLength, dropEmpties && !m.post.length, budget);
						firstGroup = false;
						if (!m.post.length)
								break;
						str = m.post;
						masked = masked.slice(m.end + 1);
						continue;
				}
				const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
				const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
				const isSequence = isNumericSequence || isAlphaSequence;
				const isOptions = m.body.indexOf(',') >= 0;
				if (!isSequence && !isOptions) {
						if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
								rewrites++;
								str = m.pre + '{' + m.body + escClose + m.post;
								masked =
										masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
								isTop = true;
								continue;
						}
						return literal();
				}
				if (firstGroup) {
						dropEmpties = isTop && !isSequence;
						firstGroup = false;
				}
				let values;
				if (isSequence) {
						values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
						if (!values) {
								return literal();
						}
				}
				else {
						let n = parseCommaParts(m.body, budget);
						if (!n) {
								return literal();
						}
						if (n.length === 1 && n[0] !== undefined) {
								n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
								if (budget.remaining < 0) {
										return literal();
								}
								//XXX is this necessary? Can't seem to hit it in tests.
								if (n.length === 1) {
										const next = combine(acc, pre + n[0], [''], max, maxLength, dropEmpties && !m.post.length, budget);
										if (budget.remaining < 0) {
												return literal();
										}
										acc = next;
										if (!m.post.length)
												break;
										str = m.post;
										masked = masked.slice(m.end + 1);
										continue;
								}
						}
						let dropsEmpties = dropEmpties && !m.post.length && !pre;
						for (let d = 0; dropsEmpties && d < acc.length; d++) {
								if (acc[d]) {
										dropsEmpties = false;
								}
						}
						values = [];
						let valuesLength = 0;
						outer: for (let j = 0; j < n.length; j++) {
								const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
								if (budget.remaining < 0) {
										return literal();
								}
								for (let k = 0; k < expanded.length; k++) {
										const v = expanded[k];
										if (dropsEmpties && !v)
												continue;
										if (values.length >= max ||
												valuesLength + v.length > maxLength) {
												break outer;
										}
										values.push(v);
										valuesLength += v.length;
								}
						}
				}
				const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
				if (budget.remaining < 0) {
						return literal();
				}
				acc = next;
				if (!m.post.length)
						break;
				str = m.post;
				masked = masked.slice(m.end + 1);
		}
		return acc;
}
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 1024 * 64;
const assertValidPattern = (pattern) => {
		if (typeof pattern !== 'string') {
				throw new TypeError('invalid pattern');
		}
		if (pattern.length > MAX_PATTERN_LENGTH) {
				throw new TypeError('pattern is too long');
		}
};
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/brace-expressions.js
const posixClasses = {
		'[:alnum:]': ['\\p{L}\\p{Nl}\\p{Nd}', true],
		'[:alpha:]': ['\\p{L}\\p{Nl}', true],
		'[:ascii:]': ['\\x' + '00-\\x' + '7f', false],
		'[:blank:]': ['\\p{Zs}\\t', true],
		'[:cntrl:]': ['\\p{Cc}', true],
		'[:digit:]': ['\\p{Nd}', true],
		'[:graph:]': ['\\p{Z}\\p{C}', true, true],
		'[:lower:]': ['\\p{Ll}', true],
		'[:print:]': ['\\p{C}', true],
		'[:punct:]': ['\\p{P}', true],
		'[:space:]': ['\\p{Z}\\t\\r\\n\\v\\f', true],
		'[:upper:]': ['\\p{Lu}', true],
		'[:word:]': ['\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}', true],
		'[:xdigit:]': ['A-Fa-f0-9', false],
};
const braceEscape = (s) => s.replace(/[[\]\\-]/g, '\\$&');
const regexpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
const rangesToString = (ranges) => ranges.join('');
const parseClass = (glob, position) => {
		const pos = position;
		if (glob.charAt(pos) !== '[') {
				throw new Error('not in a brace expression');
		}
		const ranges = [];
		const negs = [];
		let i = pos + 1;
		let sawStart = false;
		let uflag = false;
		let escaping = false;
		let negate = false;
		let endPos = pos;
		let rangeStart = '';
		WHILE: while (i < glob.length) {
				const c = glob.charAt(i);
				if ((c === '!' || c === '^') && i === pos + 1) {
						negate = true;
						i++;
						continue;
				}
				if (c === ']' && sawStart && !escaping) {
						endPos = i + 1;
						break;
				}
				sawStart = true;
				if (c === '\\') {
						if (!escaping) {
								escaping = true;
								i++;
								continue;
						}
				}
				if (c === '[' && !escaping) {
						for (const [cls, [unip, u, neg]] of Object.entries(posixClasses)) {
								if (glob.startsWith(cls, i)) {
										if (rangeStart) {
												return ['$.', false, glob.length - pos, true];
										}
										i += cls.length;
										if (neg)
												negs.push(unip);
										else
												ranges.push(unip);
										uflag = uflag || u;
										continue WHILE;
								}
						}
				}
				escaping = false;
				if (rangeStart) {
						if (c > rangeStart) {
								ranges.push(braceEscape(rangeStart) + '-' + braceEscape(c));
						}
						else if (c === rangeStart) {
								ranges.push(braceEscape(c));
						}
						rangeStart = '';
						i++;
						continue;
				}
				if (glob.startsWith('-]', i + 1)) {
						ranges.push(braceEscape(c + '-'));
						i += 2;
						continue;
				}
				if (glob.startsWith('-', i + 1)) {
						rangeStart = c;
						i += 2;
						continue;
				}
				ranges.push(braceEscape(c));
				i++;
		}
		if (endPos < i) {
				return ['', false, 0, false];
		}
		if (!ranges.length && !negs.length) {
				return ['$.', false, glob.length - pos, true];
		}
		if (negs.length === 0 &&
				ranges.length === 1 &&
				/^\\?.$/.test(ranges[0]) &&
				!negate) {
				const r = ranges[0].length === 2 ? ranges[0].slice(-1) : ranges[0];
				return [regexpEscape(r), false, endPos - pos, false];
		}
		const sranges = '[' + (negate ? '^' : '') + rangesToString(ranges) + ']';
		const snegs = '[' + (negate ? '' : '^') + rangesToString(negs) + ']';
		const comb = ranges.length && negs.length ? '(' + sranges + '|' + snegs + ')'
				: ranges.length ? sranges
						: snegs;
		return [comb, uflag, endPos - pos, true];
};
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/unescape.js
const unescape_unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true, } = {}) => {
		if (magicalBraces) {
				return windowsPathsNoEscape ?
						s.replace(/\[([^/\\])\]/g, '$1')
						: s
								.replace(/((?!\\).|^)\[([^/\\])\]/g, '$1$2')
								.replace(/\\([^/])/g, '$1');
		}
		return windowsPathsNoEscape ?
				s.replace(/\[([^/\\{}])\]/g, '$1')
				: s
						.replace(/((?!\\).|^)\[([^/\\{}])\]/g, '$1$2')
						.replace(/\\([^/{}])/g, '$1');
};
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/ast.js
var _a;
const types = new Set(['!', '?', '+', '*', '@']);
const isExtglobType = (c) => types.has(c);
const isExtglobAST = (c) => isExtglobType(c.type);
const adoptionMap = new Map([
		['!', ['@']],
		['?', ['?', '@']],
		['@', ['@']],
		['*', ['*', '+', '?', '@']],
		['+', ['+', '@']],
]);
const adoptionWithSpaceMap = new Map([
		['!', ['?']],
		['@', ['?']],
		['+', ['?', '*']],
]);
const adoptionAnyMap = new Map([
		['!', ['?', '@']],
		['?', ['?', '@']],
		['@', ['?', '@']],
		['*', ['*', '+', '?', '@']],
		['+', ['+', '@', '?', '*']],
]);
const usurpMap = new Map([
		['!', new Map([['!', '@']])],
		[
				'?',
				new Map([
						['*', '*'],
						['+', '*'],
				]),
		],
		[
				'@',
				new Map([
						['!', '!'],
						['?', '?'],
						['@', '@'],
						['*', '*'],
						['+', '+'],
				]),
		],
		[
				'+',
				new Map([
						['?', '*'],
						['*', '*'],
				]),
		],
]);
const startNoTraversal = '(?!(?:^|/)\\.\\.?(?:$|/))';
const startNoDot = '(?!\\.)';
const addPatternStart = new Set(['[', '.']);
const justDots = new Set(['..', '.']);
const reSpecials = new Set('().*{}+?[]^$\\!');
const regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
const qmark = '[^/]';
const star = qmark + '*?';
const starNoEmpty = qmark + '+?';
let ID = 0;
class AST {
		type;
		#root;
		#hasMagic;
		#uflag = false;
		#parts = [];
		#parent;
		#parentIndex;
		#negs;
		#filledNegs = false;
		#options;
		#toString;
		#emptyExt = false;
		id = ++ID;
		get depth() {
				return (this.#parent?.depth ?? -1) + 1;
		}
		[Symbol.for('nodejs.util.inspect.custom')]() {
				return {
						'@@type': 'AST',
						id: this.id,
						type: this.type,
						root: this.#root.id,
						parent: this.#parent?.id,
						depth: this.depth,
						partsLength: this.#parts.length,
						parts: this.#parts,
				};
		}
		constructor(type, parent, options = {}) {
				this.type = type;
				if (type)
						this.#hasMagic = true;
				this.#parent = parent;
				this.#root = this.#parent ? this.#parent.#root : this;
				this.#options = this.#root === this ? options : this.#root.#options;
				this.#negs = this.#root === this ? [] : this.#root.#negs;
				if (type === '!' && !this.#root.#filledNegs)
						this.#negs.push(this);
				this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
		}
		get hasMagic() {
				if (this.#hasMagic !== undefined)
						return this.#hasMagic;
				for (const p of this.#parts) {
						if (typeof p === 'string')
								continue;
						if (p.type || p.hasMagic)
								return (this.#hasMagic = true);
				}
				return this.#hasMagic;
		}
		toString() {
				return (this.#toString !== undefined ? this.#toString
						: !this.type ?
								(this.#toString = this.#parts.map(p => String(p)).join(''))
								: (this.#toString =
										this.type +
												'(' +
												this.#parts.map(p => String(p)).join('|') +
												')'));
		}
		#fillNegs() {
				if (this !== this.#root)
						throw new Error('should only call on root');
				if (this.#filledNegs)
						return this;
				this.toString();
				this.#filledNegs = true;
				let n;
				while ((n = this.#negs.pop())) {
						if (n.type !== '!')
								continue;
						let p = n;
						let pp = p.#parent;
						while (pp) {
								for (let i = p.#parentIndex + 1; !pp.type && i < pp.#parts.length; i++) {
										for (const part of n.#parts) {
												if (typeof part === 'string') {
														throw new Error('string part in extglob AST??');
												}
												part.copyIn(pp.#parts[i]);
										}
								}
								p = pp;
								pp = p.#parent;
						}
				}
				return this;
		}
		push(...parts) {
				for (const p of parts) {
						if (p === '')
								continue;
						if (typeof p !== 'string' &&
								!(p instanceof _a && p.#parent === this)) {
								throw new Error('invalid part: ' + p);
						}
						this.#parts.push(p);
				}
		}
		toJSON() {
				const ret = this.type === null ?
						this.#parts
								.slice()
								.map(p => (typeof p === 'string' ? p : p.toJSON()))
						: [this.type, ...this.#parts.map(p => p.toJSON())];
				if (this.isStart() && !this.type)
						ret.unshift([]);
				if (this.isEnd() &&
						(this === this.#root ||
								(this.#root.#filledNegs && this.#parent?.type === '!'))) {
						ret.push({});
				}
				return ret;
		}
		isStart() {
				if (this.#root === this)
						return true;
				if (!this.#parent?.isStart())
						return false;
				if (this.#parentIndex === 0)
						return true;
				const p = this.#parent;
				for (let i = 0; i < this.#parentIndex; i++) {
						const pp = p.#parts[i];
						if (!(pp instanceof _a && pp.type === '!')) {
								return false;
						}
				}
				return true;
		}
		isEnd() {
				if (this.#root === this)
						return true;
				if (this.#parent?.type === '!')
						return true;
				if (!this.#parent?.isEnd())
						return false;
				if (!this.type)
						return this.#parent?.isEnd();
				const pl = this.#parent ? this.#parent.#parts.length : 0;
				return this.#parentIndex === pl - 1;
		}
		copyIn(part) {
				if (typeof part === 'string')
						this.push(part);
				else
						this.push(part.clone(this));
		}
		clone(parent) {
				const c = new _a(this.type, parent);
				for (const p of this.#parts) {
						c.copyIn(p);
				}
				return c;
		}
		static #parseAST(str, ast, pos, opt, extDepth) {
				const maxDepth = opt.maxExtglobRecursion ?? 2;
				let escaping = false;
				let inBrace = false;
				let braceStart = -1;
				let braceNeg = false;
				if (ast.type === null) {
						let i = pos;
						let acc = '';
						while (i < str.length) {
								const c = str.charAt(i++);
								if (escaping || c === '\\') {
										escaping = !escaping;
										acc += c;
										continue;
								}
								if (inBrace) {
										if (i === braceStart + 1) {
												if (c === '^' || c === '!') {
														braceNeg = true;
												}
										}
										else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
												inBrace = false;
										}
										acc += c;
										continue;
								}
								else if (c === '[') {
										inBrace = true;
										braceStart = i;
										braceNeg = false;
										acc += c;
										continue;
								}
								const doRecurse = !opt.noext &&
										isExtglobType(c) &&
										str.charAt(i) === '(' &&
										extDepth <= maxDepth;
								if (doRecurse) {
										ast.push(acc);
										acc = '';
										const ext = new _a(c, ast);
										i = _a.#parseAST(str, ext, i, opt, extDepth + 1);
										ast.push(ext);
										continue;
								}
								acc += c;
						}
						ast.push(acc);
						return i;
				}
				let i = pos + 1;
				let part = new _a(null, ast);
				const parts = [];
				let acc = '';
				while (i < str.length) {
						const c = str.charAt(i++);
						if (escaping || c === '\\') {
								escaping = !escaping;
								acc += c;
								continue;
						}
						if (inBrace) {
								if (i === braceStart + 1) {
										if (c === '^' || c === '!') {
												braceNeg = true;
										}
								}
								else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
										inBrace = false;
								}
								acc += c;
								continue;
						}
						else if (c === '[') {
								inBrace = true;
								braceStart = i;
								braceNeg = false;
								acc += c;
								continue;
						}
						const doRecurse = !opt.noext &&
								isExtglobType(c) &&
								str.charAt(i) === '(' &&
								(extDepth <= maxDepth || (ast && ast.#canAdoptType(c)));
						if (doRecurse) {
								const depthAdd = ast && ast.#canAdoptType(c) ? 0 : 1;
								part.push(acc);
								acc = '';
								const ext = new _a(c, part);
								part.push(ext);
								i = _a.#parseAST(str, ext, i, opt, extDepth + depthAdd);
								continue;
						}
						if (c === '|') {
								part.push(acc);
								acc = '';
								parts.push(part);
								part = new _a(null, ast);
								continue;
						}
						if (c === ')') {
								if (acc === '' && ast.#parts.length === 0) {
										ast.#emptyExt = true;
								}
								part.push(acc);
								acc = '';
								ast.push(...parts, part);
								return i;
						}
						acc += c;
				}
				ast.type = null;
				ast.#hasMagic = undefined;
				ast.#parts = [str.substring(pos - 1)];
				return i;
		}
		#canAdoptWithSpace(child) {
				return this.#canAdopt(child, adoptionWithSpaceMap);
		}
		#canAdopt(child, map = adoptionMap) {
				if (!child ||
						typeof child !== 'object' ||
						child.type !== null ||
						child.#parts.length !== 1 ||
						this.type === null) {
						return false;
				}
				const gc = child.#parts[0];
				if (!gc || typeof gc !== 'object' || gc.type === null) {
						return false;
				}
				return this.#canAdoptType(gc.type, map);
		}
		#canAdoptType(c, map = adoptionAnyMap) {
				return !!map.get(this.type)?.includes(c);
		}
		#adoptWithSpace(child, index) {
				const gc = child.#parts[0];
				const blank = new _a(null, gc, this.options);
				blank.#parts.push('');
				gc.push(blank);
				this.#adopt(child, index);
		}
		#adopt(child, index) {
				const gc = child.#parts[0];
				this.#parts.splice(index, 1, ...gc.#parts);
				for (const p of gc.#parts) {
						if (typeof p === 'object')
								p.#parent = this;
				}
				this.#toString = undefined;
		}
		#canUsurpType(c) {
				const m = usurpMap.get(this.type);
				return !!m?.has(c);
		}
		#canUsurp(child) {
				if (!child ||
						typeof child !== 'object' ||
						child.type !== null ||
						child.#parts.length !== 1 ||
						this.type === null ||
						this.#parts.length !== 1) {
						return false;
				}
				const gc = child.#parts[0];
				if (!gc || typeof gc !== 'object' || gc.type === null) {
						return false;
				}
				return this.#canUsurpType(gc.type);
		}
		#usurp(child) {
				const m = usurpMap.get(this.type);
				const gc = child.#parts[0];
				const nt = m?.get(gc.type);
				if (!nt)
						return false;
				this.#parts = gc.#parts;
				for (const p of this.#parts) {
						if (typeof p === 'object') {
								p.#parent = this;
						}
				}
				this.type = nt;
				this.#toString = undefined;
				this.#emptyExt = false;
		}
		static fromGlob(pattern, options = {}) {
				const ast = new _a(null, undefined, options);
				_a.#parseAST(pattern, ast, 0, options, 0);
				return ast;
		}
		toMMPattern() {
				if (this !== this.#root)
						return this.#root.toMMPattern();
				const glob = this.toString();
				const [re, body, hasMagic, uflag] = this.toRegExpSource();
				const anyMagic = hasMagic ||
						this.#hasMagic ||
						(this.#options.nocase &&
								!this.#options.nocaseMagicOnly &&
								glob.toUpperCase() !== glob.toLowerCase());
				if (!anyMagic) {
						return body;
				}
				const flags = (this.#options.nocase ? 'i' : '') + (uflag ? 'u' : '');
				return Object.assign(new RegExp(`^${re}$`, flags), {
						_src: re,
						_glob: glob,
				});
		}
		get options() {
				return this.#options;
		}
		toRegExpSource(allowDot) {
				const dot = allowDot ?? !!this.#options.dot;
				if (this.#root === this) {
						this.#flatten();
						this.#fillNegs();
				}
				if (!isExtglobAST(this)) {
						const noEmpty = this.isStart() &&
								this.isEnd() &&
								!this.#parts.some(s => typeof s !== 'string');
						const src = this.#parts
								.map(p => {
								const [re, _, hasMagic, uflag] = typeof p === 'string' ?
										_a.#parseGlob(p, this.#hasMagic, noEmpty)
										: p.toRegExpSource(allowDot);
								this.#hasMagic = this.#hasMagic || hasMagic;
								this.#uflag = this.#uflag || uflag;
								return re;
						})
								.join('');
						let start = '';
						if (this.isStart()) {
								if (typeof this.#parts[0] === 'string') {
										const dotTravAllowed = this.#parts.length === 1 && justDots.has(this.#parts[0]);
										if (!dotTravAllowed) {
												const aps = addPatternStart;
												const needNoTrav = 
												(dot && aps.has(src.charAt(0))) ||
														(src.startsWith('\\.') && aps.has(src.charAt(2))) ||
														(src.startsWith('\\.\\.') && aps.has(src.charAt(4)));
												const needNoDot = !dot && !allowDot && aps.has(src.charAt(0));
												start =
														needNoTrav ? startNoTraversal
																: needNoDot ? startNoDot
																		: '';
										}
								}
						}
						let end = '';
						if (this.isEnd() &&
								this.#root.#filledNegs &&
								this.#parent?.type === '!') {
								end = '(?:$|\\/)';
						}
						const final = start + src + end;
						return [
								final,
								unescape_unescape(src),
								(this.#hasMagic = !!this.#hasMagic),
								this.#uflag,
						];
				}
				const repeated = this.type === '*' || this.type === '+';
				const start = this.type === '!' ? '(?:(?!(?:' : '(?:';
				let body = this.#partsToRegExp(dot);
				if (this.isStart() && this.isEnd() && !body && this.type !== '!') {
						const s = this.toString();
						const me = this;
						me.#parts = [s];
						me.type = null;
						me.#hasMagic = undefined;
						return [s, unescape_unescape(this.toString()), false, false];
				}
				let bodyDotAllowed = !repeated || allowDot || dot || !startNoDot ?
						''
						: this.#partsToRegExp(true);
				if (bodyDotAllowed === body) {
						bodyDotAllowed = '';
				}
				if (bodyDotAllowed) {
						body = `(?:${body})(?:${bodyDotAllowed})*?`;
				}
				let final = '';
				if (this.type === '!' && this.#emptyExt) {
						final = (this.isStart() && !dot ? startNoDot : '') + starNoEmpty;
				}
				else {
						const close = this.type === '!' ?
								'))' +
										(this.isStart() && !dot && !allowDot ? startNoDot : '') +
										star +
										')'
								: this.type === '@' ? ')'
										: this.type === '?' ? ')?'
												: this.type === '+' && bodyDotAllowed ? ')'
														: this.type === '*' && bodyDotAllowed ? `)?`
																: `)${this.type}`;
						final = start + body + close;
				}
				return [
						final,
						unescape_unescape(body),
						(this.#hasMagic = !!this.#hasMagic),
						this.#uflag,
				];
		}
		#flatten() {
				if (!isExtglobAST(this)) {
						for (const p of this.#parts) {
								if (typeof p === 'object') {
										p.#flatten();
								}
						}
				}
				else {
						let iterations = 0;
						let done = false;
						do {
								done = true;
								for (let i = 0; i < this.#parts.length; i++) {
										const c = this.#parts[i];
										if (typeof c === 'object') {
												c.#flatten();
												if (this.#canAdopt(c)) {
														done = false;
														this.#adopt(c, i);
												}
												else if (this.#canAdoptWithSpace(c)) {
														done = false;
														this.#adoptWithSpace(c, i);
												}
												else if (this.#canUsurp(c)) {
														done = false;
														this.#usurp(c);
												}
										}
								}
						} while (!done && ++iterations < 10);
				}
				this.#toString = undefined;
		}
		#partsToRegExp(dot) {
				return this.#parts
						.map(p => {
						if (typeof p === 'string') {
								throw new Error('string type in extglob ast??');
						}
						const [re, _, _hasMagic, uflag] = p.toRegExpSource(dot);
						this.#uflag = this.#uflag || uflag;
						return re;
				})
						.filter(p => !(this.isStart() && this.isEnd()) || !!p)
						.join('|');
		}
		static #parseGlob(glob, hasMagic, noEmpty = false) {
				let escaping = false;
				let re = '';
				let uflag = false;
				let inStar = false;
				for (let i = 0; i < glob.length; i++) {
						const c = glob.charAt(i);
						if (escaping) {
								escaping = false;
								re += (reSpecials.has(c) ? '\\' : '') + c;
								continue;
						}
						if (c === '*') {
								if (inStar)
										continue;
								inStar = true;
								re += noEmpty && /^[*]+$/.test(glob) ? starNoEmpty : star;
								hasMagic = true;
								continue;
						}
						else {
								inStar = false;
						}
						if (c === '\\') {
								if (i === glob.length - 1) {
										re += '\\\\';
								}
								else {
										escaping = true;
								}
								continue;
						}
						if (c === '[') {
								const [src, needUflag, consumed, magic] = parseClass(glob, i);
								if (consumed) {
										re += src;
										uflag = uflag || needUflag;
										i += consumed - 1;
										hasMagic = hasMagic || magic;
										continue;
								}
						}
						if (c === '?') {
								re += qmark;
								hasMagic = true;
								continue;
						}
						re += regExpEscape(c);
				}
				return [re, unescape_unescape(glob), !!hasMagic, uflag];
		}
}
_a = AST;
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/escape.js
const escape_escape = (s, { windowsPathsNoEscape = false, magicalBraces = false, } = {}) => {
		if (magicalBraces) {
				return windowsPathsNoEscape ?
						s.replace(/[?*()[\]{}]/g, '[$&]')
						: s.replace(/[?*()[\]\\{}]/g, '\\$&');
		}
		return windowsPathsNoEscape ?
				s.replace(/[?*()[\]]/g, '[$&]')
				: s.replace(/[?*()[\]\\]/g, '\\$&');
};
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/index.js
const minimatch = (p, pattern, options = {}) => {
		assertValidPattern(pattern);
		if (!options.nocomment && pattern.charAt(0) === '#') {
				return false;
		}
		return new Minimatch(pattern, options).match(p);
};
const starDotExtRE = /^\*+([^+@!?*[(]*)$/;
const starDotExtTest = (ext) => (f) => !f.startsWith('.') && f.endsWith(ext);
const starDotExtTestDot = (ext) => (f) => f.endsWith(ext);
const starDotExtTestNocase = (ext) => {
		ext = ext.toLowerCase();
		return (f) => !f.startsWith('.') && f.toLowerCase().endsWith(ext);
};
const starDotExtTestNocaseDot = (ext) => {
		ext = ext.toLowerCase();
		return (f) => f.toLowerCase().endsWith(ext);
};
const starDotStarRE = /^\*+\.\*+$/;
const starDotStarTest = (f) => !f.startsWith('.') && f.includes('.');
const starDotStarTestDot = (f) => f !== '.' && f !== '..' && f.includes('.');
const dotStarRE = /^\.\*+$/;
const dotStarTest = (f) => f !== '.' && f !== '..' && f.startsWith('.');
const starRE = /^\*+$/;
const starTest = (f) => f.length !== 0 && !f.startsWith('.');
const starTestDot = (f) => f.length !== 0 && f !== '.' && f !== '..';
const qmarksRE = /^\?+([^+@!?*[(]*)?$/;
const qmarksTestNocase = ([$0, ext = '']) => {
		const noext = qmarksTestNoExt([$0]);
		if (!ext)
				return noext;
		ext = ext.toLowerCase();
		return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestNocaseDot = ([$0, ext = '']) => {
		const noext = qmarksTestNoExtDot([$0]);
		if (!ext)
				return noext;
		ext = ext.toLowerCase();
		return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestDot = ([$0, ext = '']) => {
		const noext = qmarksTestNoExtDot([$0]);
		return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTest = ([$0, ext = '']) => {
		const noext = qmarksTestNoExt([$0]);
		return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTestNoExt = ([$0]) => {
		const len = $0.length;
		return (f) => f.length === len && !f.startsWith('.');
};
const qmarksTestNoExtDot = ([$0]) => {
		const len = $0.length;
		return (f) => f.length === len && f !== '.' && f !== '..';
};
const defaultPlatform = (typeof process === 'object' && process ?
		(typeof process.env === 'object' &&
				process.env &&
				process.env.__MINIMATCH_TESTING_PLATFORM__) ||
				process.platform
		: 'posix');
const path = {
		win32: { sep: '\\' },
		posix: { sep: '/' },
};
const sep = defaultPlatform === 'win32' ? path.win32.sep : path.posix.sep;
minimatch.sep = sep;
const GLOBSTAR = Symbol('globstar **');
minimatch.GLOBSTAR = GLOBSTAR;
const esm_qmark = '[^/]';
const esm_star = esm_qmark + '*?';
const twoStarDot = '(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?';
const twoStarNoDot = '(?:(?!(?:\\/|^)\\.).)*?';
const filter = (pattern, options = {}) => (p) => minimatch(p, pattern, options);
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
		if (!def || typeof def !== 'object' || !Object.keys(def).length) {
				return minimatch;
		}
		const orig = minimatch;
		const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
		return Object.assign(m, {
				Minimatch: class Minimatch extends orig.Minimatch {
						constructor(pattern, options = {}) {
								super(pattern, ext(def, options));
						}
						static defaults(options) {
								return orig.defaults(ext(def, options)).Minimatch;
						}
				},
				AST: class AST extends orig.AST {
						constructor(type, parent, options = {}) {
								super(type, parent, ext(def, options));
						}
						static fromGlob(pattern, options = {}) {
								return orig.AST.fromGlob(pattern, ext(def, options));
						}
				},
				unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
				escape: (s, options = {}) => orig.escape(s, ext(def, options)),
				filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
				defaults: (options) => orig.defaults(ext(def, options)),
				makeRe: (pattern, options = {}) => orig.makeRe(pattern, ext(def, options)),
				braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
				match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
				sep: orig.sep,
				GLOBSTAR: GLOBSTAR,
		});
};
minimatch.defaults = defaults;
const braceExpand = (pattern, options = {}) => {
		assertValidPattern(pattern);
		if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
				return [pattern];
		}
		return expand(pattern, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
const makeRe = (pattern, options = {}) => new Minimatch(pattern, options).makeRe();
minimatch.makeRe = makeRe;
const match = (list, pattern, options = {}) => {
		const mm = new Minimatch(pattern, options);
		list = list.filter(f => mm.match(f));
		if (mm.options.nonull && !list.length) {
				list.push(pattern);
		}
		return list;
};
minimatch.match = match;
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const esm_regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
class Minimatch {
		options;
		set;
		pattern;
		windowsPathsNoEscape;
		nonegate;
		negate;
		comment;
		empty;
		preserveMultipleSlashes;
		partial;
		globSet;
		globParts;
		nocase;
		isWindows;
		platform;
		windowsNoMagicRoot;
		maxGlobstarRecursion;
		regexp;
		constructor(pattern, options = {}) {
				assertValidPattern(pattern);
				options = options || {};
				this.options = options;
				this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? 200;
				this.pattern = pattern;
				this.platform = options.platform || defaultPlatform;
				this.isWindows = this.platform === 'win32';
				const awe = ('allowWindow' + 'sEscape');
				this.windowsPathsNoEscape =
						!!options.windowsPathsNoEscape || options[awe] === false;
				if (this.windowsPathsNoEscape) {
						this.pattern = this.pattern.replace(/\\/g, '/');
				}
				this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
				this.regexp = null;
				this.negate = false;
				this.nonegate = !!options.nonegate;
				this.comment = false;
				this.empty = false;
				this.partial = !!options.partial;
				this.nocase = !!this.options.nocase;
				this.windowsNoMagicRoot =
						options.windowsNoMagicRoot !== undefined ?
								options.windowsNoMagicRoot
								: !!(this.isWindows && this.nocase);
				this.globSet = [];
				this.globParts = [];
				this.set = [];
				this.make();
		}
		hasMagic() {
				if (this.options.magicalBraces && this.set.length > 1) {
						return true;
				}
				for (const pattern of this.set) {
						for (const part of pattern) {
								if (typeof part !== 'string')
										return true;
						}
				}
				return false;
		}
		debug(..._) { }
		make() {
				const pattern = this.pattern;
				const options = this.options;
				if (!options.nocomment && pattern.charAt(0) === '#') {
						this.comment = true;
						return;
				}
				if (!pattern) {
						this.empty = true;
						return;
				}
				this.parseNegate();
				this.globSet = [...new Set(this.braceExpand())];
				if (options.debug) {
						//oxlint-disable-next-line no-console
						this.debug = (...args) => console.error(...args);
				}
				this.debug(this.pattern, this.globSet);
				const rawGlobParts = this.globSet.map(s => this.slashSplit(s));
				this.globParts = this.preprocess(rawGlobParts);
				this.debug(this.pattern, this.globParts);
				let set = this.globParts.map((s, _, __) => {
						if (this.isWindows && this.windowsNoMagicRoot) {
								const isUNC = s[0] === '' &&
										s[1] === '' &&
										(s[2] === '?' || !globMagic.test(s[2])) &&
										!globMagic.test(s[3]);
								const isDrive = /^[a-z]:/i.test(s[0]);
								if (isUNC) {
										return [
												...s.slice(0, 4),
												...s.slice(4).map(ss => this.parse(ss)),
										];
								}
								else if (isDrive) {
										return [s[0], ...s.slice(1).map(ss => this.parse(ss))];
								}
						}
						return s.map(ss => this.parse(ss));
				});
				this.debug(this.pattern, set);
				this.set = set.filter(s => s.indexOf(false) === -1);
				if (this.isWindows) {
						for (let i = 0; i < this.set.length; i++) {
								const p = this.set[i];
								if (p[0] === '' &&
										p[1] === '' &&
										this.globParts[i][2] === '?' &&
										typeof p[3] === 'string' &&
										/^[a-z]:$/i.test(p[3])) {
										p[2] = '?';
								}
						}
				}
				this.debug(this.pattern, this.set);
		}
		preprocess(globParts) {
				if (this.options.noglobstar) {
						for (const partset of globParts) {
								for (let j = 0; j < partset.length; j++) {
										if (partset[j] === '**') {
												partset[j] = '*';
										}
								}
						}
				}
				const { optimizationLevel = 1 } = this.options;
				if (optimizationLevel >= 2) {
						globParts = this.firstPhasePreProcess(globParts);
						globParts = this.secondPhasePreProcess(globParts);
				}
				else if (optimizationLevel >= 1) {
						globParts = this.levelOneOptimize(globParts);
				}
				else {
						globParts = this.adjascentGlobstarOptimize(globParts);
				}
				return globParts;
		}
		adjascentGlobstarOptimize(globParts) {
				return globParts.map(parts => {
						let gs = -1;
						while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
								let i = gs;
								while (parts[i + 1] === '**') {
										i++;
								}
								if (i !== gs) {
										parts.splice(gs, i - gs);
								}
						}
						return parts;
				});
		}
		levelOneOptimize(globParts) {
				return globParts.map(parts => {
						parts = parts.reduce((set, part) => {
								const prev = set[set.length - 1];
								if (part === '**' && prev === '**') {
										return set;
								}
								if (part === '..') {
										if (prev && prev !== '..' && prev !== '.' && prev !== '**') {
												set.pop();
												return set;
										}
								}
								set.push(part);
								return set;
						}, []);
						return parts.length === 0 ? [''] : parts;
				});
		}
		levelTwoFileOptimize(parts) {
				if (!Array.isArray(parts)) {
						parts = this.slashSplit(parts);
				}
				let didSomething = false;
				do {
						didSomething = false;
						if (!this.preserveMultipleSlashes) {
								for (let i = 1; i < parts.length - 1; i++) {
										const p = parts[i];
										if (i === 1 && p === '' && parts[0] === '')
												continue;
										if (p === '.' || p === '') {
												didSomething = true;
												parts.splice(i, 1);
												i--;
										}
								}
								if (parts[0] === '.' &&
										parts.length === 2 &&
										(parts[1] === '.' || parts[1] === '')) {
										didSomething = true;
										parts.pop();
								}
						}
						let dd = 0;
						while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
								const p = parts[dd - 1];
								if (p &&
										p !== '.' &&
										p !== '..' &&
										p !== '**' &&
										!(this.isWindows && /^[a-z]:$/i.test(p))) {
										didSomething = true;
										parts.splice(dd - 1, 2);
										dd -= 2;
								}
						}
				} while (didSomething);
				return parts.length === 0 ? [''] : parts;
		}
		firstPhasePreProcess(globParts) {
				let didSomething = false;
				do {
						didSomething = false;
						for (let parts of globParts) {
								let gs = -1;
								while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
										let gss = gs;
										while (parts[gss + 1] === '**') {
												gss++;
										}
										if (gss > gs) {
												parts.splice(gs + 1, gss - gs);
										}
										let next = parts[gs + 1];
										const p = parts[gs + 2];
										const p2 = parts[gs + 3];
										if (next !== '..')
												continue;
										if (!p ||
												p === '.' ||
												p === '..' ||
												!p2 ||
												p2 === '.' ||
												p2 === '..') {
												continue;
										}
										didSomething = true;
										parts.splice(gs, 1);
										const other = parts.slice(0);
										other[gs] = '**';
										globParts.push(other);
										gs--;
								}
								if (!this.preserveMultipleSlashes) {
										for (let i = 1; i < parts.length - 1; i++) {
												const p = parts[i];
												if (i === 1 && p === '' && parts[0] === '')
														continue;
												if (p === '.' || p === '') {
														didSomething = true;
														parts.splice(i, 1);
														i--;
												}
										}
										if (parts[0] === '.' &&
												parts.length === 2 &&
												(parts[1] === '.' || parts[1] === '')) {
												didSomething = true;
												parts.pop();
										}
								}
								let dd = 0;
								while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
										const p = parts[dd - 1];
										if (p && p !== '.' && p !== '..' && p !== '**') {
												didSomething = true;
												const needDot = dd === 1 && parts[dd + 1] === '**';
												const splin = needDot ? ['.'] : [];
												parts.splice(dd - 1, 2, ...splin);
												if (parts.length === 0)
														parts.push('');
												dd -= 2;
										}
								}
						}
				} while (didSomething);
				return globParts;
		}
		secondPhasePreProcess(globParts) {
				for (let i = 0; i < globParts.length - 1; i++) {
						for (let j = i + 1; j < globParts.length; j++) {
								const matched = this.partsMatch(globParts[i], globParts[j], !this.preserveMultipleSlashes);
								if (matched) {
										globParts[i] = [];
										globParts[j] = matched;
										break;
								}
						}
				}
				return globParts.filter(gs => gs.length);
		}
		partsMatch(a, b, emptyGSMatch = false) {
				let ai = 0;
				let bi = 0;
				let result = [];
				let which = '';
				while (ai < a.length && bi < b.length) {
						if (a[ai] === b[bi]) {
								result.push(which === 'b' ? b[bi] : a[ai]);
								ai++;
								bi++;
						}
						else if (emptyGSMatch && a[ai] === '**' && b[bi] === a[ai + 1]) {
								result.push(a[ai]);
								ai++;
						}
						else if (emptyGSMatch && b[bi] === '**' && a[ai] === b[bi + 1]) {
								result.push(b[bi]);
								bi++;
						}
						else if (a[ai] === '*' &&
								b[bi] &&
								(this.options.dot || !b[bi].startsWith('.')) &&
								b[bi] !== '**') {
								if (which === 'b')
										return false;
								which = 'a';
								result.push(a[ai]);
								ai++;
								bi++;
						}
						else if (b[bi] === '*' &&
								a[ai] &&
								(this.options.dot || !a[ai].startsWith('.')) &&
								a[ai] !== '**') {
								if (which === 'a')
										return false;
								which = 'b';
								result.push(b[bi]);
								ai++;
								bi++;
						}
						else {
								return false;
						}
				}
				return a.length === b.length && result;
		}
		parseNegate() {
				if (this.nonegate)
						return;
				const pattern = this.pattern;
				let negate = false;
				let negateOffset = 0;
				for (let i = 0; i < pattern.length && pattern.charAt(i) === '!'; i++) {
						negate = !negate;
						negateOffset++;
				}
				if (negateOffset)
						this.pattern = pattern.slice(negateOffset);
				this.negate = negate;
		}
		matchOne(file, pattern, partial = false) {
				let fileStartIndex = 0;
				let patternStartIndex = 0;
				if (this.isWindows) {
						const fileDrive = typeof file[0] === 'string' && /^[a-z]:$/i.test(file[0]);
						const fileUNC = !fileDrive &&
								file[0] === '' &&
								file[1] === '' &&
								file[2] === '?' &&
								/^[a-z]:$/i.test(file[3]);
						const patternDrive = typeof pattern[0] === 'string' && /^[a-z]:$/i.test(pattern[0]);
						const patternUNC = !patternDrive &&
								pattern[0] === '' &&
								pattern[1] === '' &&
								pattern[2] === '?' &&
								typeof pattern[3] === 'string' &&
								/^[a-z]:$/i.test(pattern[3]);
						const fdi = fileUNC ? 3
								: fileDrive ? 0
										: undefined;
						const pdi = patternUNC ? 3
								: patternDrive ? 0
										: undefined;
						if (typeof fdi === 'number' && typeof pdi === 'number') {
								const [fd, pd] = [
										file[fdi],
										pattern[pdi],
								];
								if (fd.toLowerCase() === pd.toLowerCase()) {
										pattern[pdi] = fd;
										patternStartIndex = pdi;
										fileStartIndex = fdi;
								}
						}
				}
				const { optimizationLevel = 1 } = this.options;
				if (optimizationLevel >= 2) {
						file = this.levelTwoFileOptimize(file);
				}
				if (pattern.includes(GLOBSTAR)) {
						return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
				}
				return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
		}
		#matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
				const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
				const lastgs = pattern.lastIndexOf(GLOBSTAR);
				const [head, body, tail] = partial ?
						[
								pattern.slice(patternIndex, firstgs),
								pattern.slice(firstgs + 1),
								[],
						]
						: [
								pattern.slice(patternIndex, firstgs),
								pattern.slice(firstgs + 1, lastgs),
								pattern.slice(lastgs + 1),
						];
				if (head.length) {
						const fileHead = file.slice(fileIndex, fileIndex + head.length);
						if (!this.#matchOne(fileHead, head, partial, 0, 0)) {
								return false;
						}
						fileIndex += head.length;
						patternIndex += head.length;
				}
				let fileTailMatch = 0;
				if (tail.length) {
						if (tail.length + fileIndex > file.length)
								return false;
						let tailStart = file.length - tail.length;
						if (this.#matchOne(file, tail, partial, tailStart, 0)) {
								fileTailMatch = tail.length;
						}
						else {
								if (file[file.length - 1] !== '' ||
										fileIndex + tail.length === file.length) {
										return false;
								}
								tailStart--;
								if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
										return false;
								}
								fileTailMatch = tail.length + 1;
						}
				}
				if (!body.length) {
						let sawSome = !!fileTailMatch;
						for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
								const f = String(file[i]);
								sawSome = true;
								if (f === '.' ||
										f === '..' ||
										(!this.options.dot && f.startsWith('.'))) {
										return false;
								}
						}
						return partial || sawSome;
				}
				const bodySegments = [[[], 0]];
				let currentBody = bodySegments[0];
				let nonGsParts = 0;
				const nonGsPartsSums = [0];
				for (const b of body) {
						if (b === GLOBSTAR) {
								nonGsPartsSums.push(nonGsParts);
								currentBody = [[], 0];
								bodySegments.push(currentBody);
						}
						else {
								currentBody[0].push(b);
								nonGsParts++;
						}
				}
				let i = bodySegments.length - 1;
				const fileLength = file.length - fileTailMatch;
				for (const b of bodySegments) {
						b[1] = fileLength - (nonGsPartsSums[i--] + b[0].length);
				}
				return !!this.#matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
		}
		#matchGlobStarBodySections(file, 
		bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
				const bs = bodySegments[bodyIndex];
				if (!bs) {
						for (let i = fileIndex; i < file.length; i++) {
								sawTail = true;
								const f = file[i];
								if (f === '.' ||
										f === '..' ||
										(!this.options.dot && f.startsWith('.'))) {
										return false;
								}
						}
						return sawTail;
				}
				const [body, after] = bs;
				while (fileIndex <= after) {
						const m = this.#matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0);
						if (m && globStarDepth < this.maxGlobstarRecursion) {
								const sub = this.#matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
								if (sub !== false) {
										return sub;
								}
						}
						const f = file[fileIndex];
						if (f === '.' ||
								f === '..' ||
								(!this.options.dot && f.startsWith('.'))) {
								return false;
						}
						fileIndex++;
				}
				return partial || null;
		}
		#matchOne(file, pattern, partial, fileIndex, patternIndex) {
				let fi;
				let pi;
				let pl;
				let fl;
				for (fi = fileIndex,
						pi = patternIndex,
						fl = file.length,
						pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
						this.debug('matchOne loop');
						let p = pattern[pi];
						let f = file[fi];
						this.debug(pattern, p, f);
						if (p === false || p === GLOBSTAR) {
								return false;
						}
						let hit;
						if (typeof p === 'string') {
								hit = f === p;
								this.debug('string match', p, f, hit);
						}
						else {
								hit = p.test(f);
								this.debug('pattern match', p, f, hit);
						}
						if (!hit)
								return false;
				}
				if (fi === fl && pi === pl) {
						return true;
				}
				else if (fi === fl) {
						return partial;
				}
				else if (pi === pl) {
						return fi === fl - 1 && file[fi] === '';
				}
				else {
						throw new Error('wtf?');
				}
		}
		braceExpand() {
				return braceExpand(this.pattern, this.options);
		}
		parse(pattern) {
				assertValidPattern(pattern);
				const options = this.options;
				if (pattern === '**')
						return GLOBSTAR;
				if (pattern === '')
						return '';
				let m;
				let fastTest = null;
				if ((m = pattern.match(starRE))) {
						fastTest = options.dot ? starTestDot : starTest;
				}
				else if ((m = pattern.match(starDotExtRE))) {
						fastTest = (options.nocase ?
								options.dot ?
										starDotExtTestNocaseDot
										: starDotExtTestNocase
								: options.dot ? starDotExtTestDot
										: starDotExtTest)(m[1]);
				}
				else if ((m = pattern.match(qmarksRE))) {
						fastTest = (options.nocase ?
								options.dot ?
										qmarksTestNocaseDot
										: qmarksTestNocase
								: options.dot ? qmarksTestDot
										: qmarksTest)(m);
				}
				else if ((m = pattern.match(starDotStarRE))) {
						fastTest = options.dot ? starDotStarTestDot : starDotStarTest;
				}
				else if ((m = pattern.match(dotStarRE))) {
						fastTest = dotStarTest;
				}
				const re = AST.fromGlob(pattern, this.options).toMMPattern();
				if (fastTest && typeof re === 'object') {
						Reflect.defineProperty(re, 'test', { value: fastTest });
				}
				return re;
		}
		makeRe() {
				if (this.regexp || this.regexp === false)
						return this.regexp;
				const set = this.set;
				if (!set.length) {
						this.regexp = false;
						return this.regexp;
				}
				const options = this.options;
				const twoStar = options.noglobstar ? esm_star
						: options.dot ? twoStarDot
								: twoStarNoDot;
				const flags = new Set(options.nocase ? ['i'] : []);
				let re = set
						.map(pattern => {
						const pp = pattern.map(p => {
								if (p instanceof RegExp) {
										for (const f of p.flags.split(''))
												flags.add(f);
								}
								return (typeof p === 'string' ? esm_regExpEscape(p)
										: p === GLOBSTAR ? GLOBSTAR
												: p._src);
						});
						pp.forEach((p, i) => {
								const next = pp[i + 1];
								const prev = pp[i - 1];
								if (p !== GLOBSTAR || prev === GLOBSTAR) {
										return;
								}
								if (prev === undefined) {
										if (next !== undefined && next !== GLOBSTAR) {
												pp[i + 1] = '(?:\\/|' + twoStar + '\\/)?' + next;
										}
										else {
												pp[i] = twoStar;
										}
								}
								else if (next === undefined) {
										pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + ')?';
								}
								else if (next !== GLOBSTAR) {
										pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + '\\/)' + next;
										pp[i + 1] = GLOBSTAR;
								}
						});
						const filtered = pp.filter(p => p !== GLOBSTAR);
						if (this.partial && filtered.length >= 1) {
								const prefixes = [];
								for (let i = 1; i <= filtered.length; i++) {
										prefixes.push(filtered.slice(0, i).join('/'));
								}
								return '(?:' + prefixes.join('|') + ')';
						}
						return filtered.join('/');
				})
						.join('|');
				const [open, close] = set.length > 1 ? ['(?:', ')'] : ['', ''];
				re = '^' + open + re + close + '$';
				if (this.partial) {
						re = '^(?:\\/|' + open + re.slice(1, -1) + close + ')$';
				}
				if (this.negate)
						re = '^(?!' + re + ').+$';
				try {
						this.regexp = new RegExp(re, [...flags].join(''));
				}
				catch {
						this.regexp = false;
				}
				return this.regexp;
		}
		slashSplit(p) {
				if (this.preserveMultipleSlashes) {
						return p.split('/');
				}
				else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
						return ['', ...p.split(/\/+/)];
				}
				else {
						return p.split(/\/+/);
				}
		}
		match(f, partial = this.partial) {
				this.debug('match', f, this.pattern);
				if (this.comment) {
						return false;
				}
				if (this.empty) {
						return f === '';
				}
				if (f === '/' && partial) {
						return true;
				}
				const options = this.options;
				if (this.isWindows) {
						f = f.split('\\').join('/');
				}
				const ff = this.slashSplit(f);
				this.debug(this.pattern, 'split', ff);
				const set = this.set;
				this.debug(this.pattern, 'set', set);
				let filename = ff[ff.length - 1];
				if (!filename) {
						for (let i = ff.length - 2; !filename && i >= 0; i--) {
								filename = ff[i];
						}
				}
				for (const pattern of set) {
						let file = ff;
						if (options.matchBase && pattern.length === 1) {
								file = [filename];
						}
						const hit = this.matchOne(file, pattern, partial);
						if (hit) {
								if (options.flipNegate) {
										return true;
								}
								return !this.negate;
						}
				}
				if (options.flipNegate) {
						return false;
				}
				return this.negate;
		}
		static defaults(def) {
				return minimatch.defaults(def).Minimatch;
		}
}
minimatch.AST = AST;
minimatch.Minimatch = Minimatch;
minimatch.escape = escape_escape;
minimatch.unescape = unescape_unescape;
/***/ }),
/***/ 85901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A: () => (/* binding */ prettyBytes)
});
const BYTE_UNITS = [
	'B',
	'kB',
	'MB',
	'GB',
	'TB',
	'PB',
	'EB',
	'ZB',
	'YB',
];
const BIBYTE_UNITS = [
	'B',
	'KiB',
	'MiB',
	'GiB',
	'TiB',
	'PiB',
	'EiB',
	'ZiB',
	'YiB',
];
const BIT_UNITS = [
	'b',
	'kbit',
	'Mbit',
	'Gbit',
	'Tbit',
	'Pbit',
	'Ebit',
	'Zbit',
	'Ybit',
];
const BIBIT_UNITS = [
	'b',
	'kibit',
	'Mibit',
	'Gibit',
	'Tibit',
	'Pibit',
	'Eibit',
	'Zibit',
	'Yibit',
];
const UNIT_SETS = [BYTE_UNITS, BIBYTE_UNITS, BIT_UNITS, BIBIT_UNITS];
const toDecimalString = number => {
	if (number >= 1e-6 && number < 1e21) {
		return String(number);
	}
	const [mantissa, exponentString] = number.toExponential().split('e');
	const digits = mantissa.replace('.', '');
	const pointPosition = Number(exponentString) + 1;
	const isPositive = pointPosition > 0;
	const padded = isPositive ? digits.padEnd(pointPosition, '0') : '0'.repeat(1 - pointPosition) + digits;
	const integerPart = padded.slice(0, isPositive ? pointPosition : 1);
	const fractionPart = padded.slice(isPositive ? pointPosition : 1).replace(/0+$/, '');
	return fractionPart ? `${integerPart}.${fractionPart}` : integerPart;
};
const toLocaleString = (number, locale, options) => {
	if (typeof locale === 'string' || Array.isArray(locale) || locale === true) {
		const locales = locale === true ? undefined : locale;
		if (options !== undefined) {
			return number.toLocaleString(locales, options);
		}
		const text = toDecimalString(number);
		const pointIndex = text.indexOf('.');
		const maximumFractionDigits = pointIndex === -1 ? 0 : text.length - pointIndex - 1;
		if (maximumFractionDigits > 100) {
			return text;
		}
		return number.toLocaleString(locales, {maximumFractionDigits});
	}
	if (options === undefined) {
		return toDecimalString(number);
	}
	return number.toLocaleString('en-US', {...options, useGrouping: false});
};
const log10 = numberOrBigInt => {
	if (typeof numberOrBigInt === 'number') {
		return Math.log10(numberOrBigInt);
	}
	const string = numberOrBigInt.toString(10);
	return string.length + Math.log10(`0.${string.slice(0, 15)}`);
};
const log = numberOrBigInt => {
	if (typeof numberOrBigInt === 'number') {
		return Math.log(numberOrBigInt);
	}
	return log10(numberOrBigInt) * Math.log(10);
};
const divide = (numberOrBigInt, base, exponent) => {
	const divisor = base ** exponent;
	if (typeof numberOrBigInt === 'number' || numberOrBigInt <= Number.MAX_SAFE_INTEGER) {
		return Number(numberOrBigInt) / divisor;
	}
	const bigintDivisor = BigInt(base) ** BigInt(exponent);
	const integerPart = numberOrBigInt / bigintDivisor;
	const remainder = numberOrBigInt % bigintDivisor;
	return Number(integerPart) + (Number(remainder) / divisor);
};
const toUnrepresentableString = (number, base, exponent, localeOptions) => {
	const scale = BigInt(base) ** BigInt(exponent);
	const whole = number / scale;
	if (localeOptions === undefined) {
		return whole.toString();
	}
	const minimumFractionDigits = localeOptions.minimumFractionDigits ?? 0;
	const maximumFractionDigits = Math.max(localeOptions.maximumFractionDigits ?? 3, minimumFractionDigits);
	const truncated = ((number % scale) * (10n ** BigInt(maximumFractionDigits)) / scale).toString().padStart(maximumFractionDigits, '0');
	const fraction = truncated.replace(/0+$/, '').padEnd(minimumFractionDigits, '0');
	return fraction ? `${whole}.${fraction}` : whole.toString();
};
const signOf = (number, signed) => {
	if (number < 0) {
		return '-';
	}
	if (!signed) {
		return '';
	}
	return number === 0 || number === 0n ? ' ' : '+';
};
const assertFixedWidth = fixedWidth => {
	if (fixedWidth !== undefined && (typeof fixedWidth !== 'number' || !Number.isSafeInteger(fixedWidth) || fixedWidth < 0)) {
		throw new TypeError(`Expected fixedWidth to be a non-negative integer, got ${typeof fixedWidth}: ${fixedWidth}`);
	}
};
const assertFractionDigits = (name, value) => {
	if (value !== undefined && (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 100)) {
		throw new TypeError(`Expected ${name} to be an integer between 0 and 100, got ${typeof value}: ${value}`);
	}
};
const buildLocaleOptions = options => {
	const {minimumFractionDigits, maximumFractionDigits} = options;
	if (minimumFractionDigits === undefined && maximumFractionDigits === undefined) {
		return undefined;
	}
	assertFractionDigits('minimumFractionDigits', minimumFractionDigits);
	assertFractionDigits('maximumFractionDigits', maximumFractionDigits);
	if (minimumFractionDigits > maximumFractionDigits) {
		throw new RangeError(`Expected minimumFractionDigits (${minimumFractionDigits}) to not be greater than maximumFractionDigits (${maximumFractionDigits})`);
	}
	return {
		...(minimumFractionDigits !== undefined && {minimumFractionDigits}),
		...(maximumFractionDigits !== undefined && {maximumFractionDigits}),
		roundingMode: 'trunc',
	};
};
function prettyBytes(number, options) {
	if (typeof number !== 'bigint' && !Number.isFinite(number)) {
		throw new TypeError(`Expected a finite number, got ${typeof number}: ${number}`);
	}
	options = {
		bits: false,
		binary: false,
		space: true,
		nonBreakingSpace: false,
		...options,
	};
	assertFixedWidth(options.fixedWidth);
	const localeOptions = buildLocaleOptions(options);
	const UNITS = UNIT_SETS[(options.bits ? 2 : 0) + (options.binary ? 1 : 0)];
	const separator = options.space ? (options.nonBreakingSpace ? '\u00A0' : ' ') : '';
	if (Object.is(number, -0)) {
		number = 0;
	}
	const prefix = signOf(number, options.signed);
	if (number < 0) {
		number = -number;
	}
	const base = options.binary ? 1024 : 1000;
	let exponent = 0;
	if (number >= 1) {
		exponent = Math.min(Math.floor(options.binary ? log(number) / Math.log(base) : log10(number) / 3), UNITS.length - 1);
	}
	const scaled = divide(number, base, exponent);
	let numberString;
	if (Number.isFinite(scaled)) {
		number = scaled;
		if (number < 1 && exponent > 0) {
			number *= base;
			exponent -= 1;
		}
		if (!localeOptions) {
			const minimumPrecision = Math.max(3, Math.floor(number).toString().length);
			number = Number(number.toPrecision(minimumPrecision));
			if (number >= base && exponent < UNITS.length - 1) {
				number /= base;
				exponent += 1;
			}
		}
		numberString = toLocaleString(number, options.locale, localeOptions);
	} else {
		numberString = toUnrepresentableString(number, base, exponent, localeOptions);
	}
	const result = prefix + numberString + separator + UNITS[exponent];
	return result.padStart(options.fixedWidth ?? 0);
}
/***/ }),
/***/ 73382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	TI: () => (/* binding */ glob)
});
var external_fs_ = __webpack_require__(79896);
var external_fs_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_fs_, 2);
var external_path_ = __webpack_require__(16928);
var external_url_ = __webpack_require__(87016);
var external_module_ = __webpack_require__(73339);
;// CONCATENATED MODULE: ./node_modules/fdir/dist/index.mjs
var __require = /* @__PURE__ */ (0,external_module_.createRequire)(import.meta.url);
function cleanPath(path) {
	let normalized = (0,external_path_.normalize)(path);
	if (normalized.length > 1 && normalized[normalized.length - 1] === external_path_.sep) normalized = normalized.substring(0, normalized.length - 1);
	return normalized;
}
const SLASHES_REGEX = /[\\/]/g;
function convertSlashes(path, separator) {
	return path.replace(SLASHES_REGEX, separator);
}
const WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
function isRootDirectory(path) {
	return path === "/" || WINDOWS_ROOT_DIR_REGEX.test(path);
}
function normalizePath(path, options) {
	const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options;
	const pathNeedsCleaning = process.platform === "win32" && path.includes("/") || path.startsWith(".");
	if (resolvePaths) path = (0,external_path_.resolve)(path);
	if (normalizePath$1 || pathNeedsCleaning) path = cleanPath(path);
	if (path === ".") return "";
	const needsSeperator = path[path.length - 1] !== pathSeparator;
	return convertSlashes(needsSeperator ? path + pathSeparator : path, pathSeparator);
}
function joinPathWithBasePath(filename, directoryPath) {
	return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
	return function(filename, directoryPath) {
		const sameRoot = directoryPath.startsWith(root);
		if (sameRoot) return directoryPath.slice(root.length) + filename;
		else return convertSlashes((0,external_path_.relative)(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
	};
}
function joinPath(filename) {
	return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
	return directoryPath + filename + separator;
}
function build$7(root, options) {
	const { relativePaths, includeBasePath } = options;
	return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}
function pushDirectoryWithRelativePath(root) {
	return function(directoryPath, paths) {
		paths.push(directoryPath.substring(root.length) || ".");
	};
}
function pushDirectoryFilterWithRelativePath(root) {
	return function(directoryPath, paths, filters) {
		const relativePath = directoryPath.substring(root.length) || ".";
		if (filters.every((filter) => filter(relativePath, true))) paths.push(relativePath);
	};
}
const pushDirectory = (directoryPath, paths) => {
	paths.push(directoryPath || ".");
};
const pushDirectoryFilter = (directoryPath, paths, filters) => {
	const path = directoryPath || ".";
	if (filters.every((filter) => filter(path, true))) paths.push(path);
};
const empty$2 = () => {};
function build$6(root, options) {
	const { includeDirs, filters, relativePaths } = options;
	if (!includeDirs) return empty$2;
	if (relativePaths) return filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root);
	return filters && filters.length ? pushDirectoryFilter : pushDirectory;
}
const pushFileFilterAndCount = (filename, _paths, counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) counts.files++;
};
const pushFileFilter = (filename, paths, _counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) paths.push(filename);
};
const pushFileCount = (_filename, _paths, counts, _filters) => {
	counts.files++;
};
const pushFile = (filename, paths) => {
	paths.push(filename);
};
const empty$1 = () => {};
function build$5(options) {
	const { excludeFiles, filters, onlyCounts } = options;
	if (excludeFiles) return empty$1;
	if (filters && filters.length) return onlyCounts ? pushFileFilterAndCount : pushFileFilter;
	else if (onlyCounts) return pushFileCount;
	else return pushFile;
}
const getArray = (paths) => {
	return paths;
};
const getArrayGroup = () => {
	return [""].slice(0, 0);
};
function build$4(options) {
	return options.group ? getArrayGroup : getArray;
}
const groupFiles = (groups, directory, files) => {
	groups.push({
		directory,
		files,
		dir: directory
	});
};
const empty = () => {};
function build$3(options) {
	return options.group ? groupFiles : empty;
}
const resolveSymlinksAsync = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	fs.realpath(path, (error, resolvedPath) => {
		if (error) return queue.dequeue(suppressErrors ? null : error, state);
		fs.stat(resolvedPath, (error$1, stat) => {
			if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
			if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return queue.dequeue(null, state);
			callback$1(stat, resolvedPath);
			queue.dequeue(null, state);
		});
	});
};
const resolveSymlinks = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	try {
		const resolvedPath = fs.realpathSync(path);
		const stat = fs.statSync(resolvedPath);
		if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return;
		callback$1(stat, resolvedPath);
	} catch (e) {
		if (!suppressErrors) throw e;
	}
};
function build$2(options, isSynchronous) {
	if (!options.resolveSymlinks || options.excludeSymlinks) return null;
	return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path, resolved, state) {
	if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
	let parent = (0,external_path_.dirname)(path);
	let depth = 1;
	while (parent !== state.root && depth < 2) {
		const resolvedPath = state.symlinks.get(parent);
		const isSameRoot = !!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath));
		if (isSameRoot) depth++;
		else parent = (0,external_path_.dirname)(parent);
	}
	state.symlinks.set(path, resolved);
	return depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
	return state.visited.includes(resolved + state.options.pathSeparator);
}
const onlyCountsSync = (state) => {
	return state.counts;
};
const groupsSync = (state) => {
	return state.groups;
};
const defaultSync = (state) => {
	return state.paths;
};
const limitFilesSync = (state) => {
	return state.paths.slice(0, state.options.maxFiles);
};
const onlyCountsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.counts, state.options.suppressErrors);
	return null;
};
const defaultAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths, state.options.suppressErrors);
	return null;
};
const limitFilesAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors);
	return null;
};
const groupsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.groups, state.options.suppressErrors);
	return null;
};
function report(error, callback$1, output, suppressErrors) {
	if (error && !suppressErrors) callback$1(error, output);
	else callback$1(null, output);
}
function build$1(options, isSynchronous) {
	const { onlyCounts, group, maxFiles } = options;
	if (onlyCounts) return isSynchronous ? onlyCountsSync : onlyCountsAsync;
	else if (group) return isSynchronous ? groupsSync : groupsAsync;
	else if (maxFiles) return isSynchronous ? limitFilesSync : limitFilesAsync;
	else return isSynchronous ? defaultSync : defaultAsync;
}
const readdirOpts = { withFileTypes: true };
const walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	state.queue.enqueue();
	if (currentDepth < 0) return state.queue.dequeue(null, state);
	const { fs } = state;
	state.visited.push(crawlPath);
	state.counts.directories++;
	fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
		callback$1(entries, directoryPath, currentDepth);
		state.queue.dequeue(state.options.suppressErrors ? null : error, state);
	});
};
const walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	const { fs } = state;
	if (currentDepth < 0) return;
	state.visited.push(crawlPath);
	state.counts.directories++;
	let entries = [];
	try {
		entries = fs.readdirSync(crawlPath || ".", readdirOpts);
	} catch (e) {
		if (!state.options.suppressErrors) throw e;
	}
	callback$1(entries, directoryPath, currentDepth);
};
function build(isSynchronous) {
	return isSynchronous ? walkSync : walkAsync;
}
var Queue = class {
	count = 0;
	constructor(onQueueEmpty) {
		this.onQueueEmpty = onQueueEmpty;
	}
	enqueue() {
		this.count++;
		return this.count;
	}
	dequeue(error, output) {
		if (this.onQueueEmpty && (--this.count <= 0 || error)) {
			this.onQueueEmpty(error, output);
			if (error) {
				output.controller.abort();
				this.onQueueEmpty = void 0;
			}
		}
	}
};
var Counter = class {
	_files = 0;
	_directories = 0;
	set files(num) {
		this._files = num;
	}
	get files() {
		return this._files;
	}
	set directories(num) {
		this._directories = num;
	}
	get directories() {
		return this._directories;
	}
	get dirs() {
		return this._directories;
	}
};
var Aborter = class {
	aborted = false;
	abort() {
		this.aborted = true;
	}
};
var Walker = class {
	root;
	isSynchronous;
	state;
	joinPath;
	pushDirectory;
	pushFile;
	getArray;
	groupFiles;
	resolveSymlink;
	walkDirectory;
	callbackInvoker;
	constructor(root, options, callback$1) {
		this.isSynchronous = !callback$1;
		this.callbackInvoker = build$1(options, this.isSynchronous);
		this.root = normalizePath(root, options);
		this.state = {
			root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
			paths: [""].slice(0, 0),
			groups: [],
			counts: new Counter(),
			options,
			queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
			symlinks: /* @__PURE__ */ new Map(),
			visited: [""].slice(0, 0),
			controller: new Aborter(),
			fs: options.fs || external_fs_namespaceObject
		};
		this.joinPath = build$7(this.root, options);
		this.pushDirectory = build$6(this.root, options);
		this.pushFile = build$5(options);
		this.getArray = build$4(options);
		this.groupFiles = build$3(options);
		this.resolveSymlink = build$2(options, this.isSynchronous);
		this.walkDirectory = build(this.isSynchronous);
	}
	start() {
		this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
		this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
		return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
	}
	walk = (entries, directoryPath, depth) => {
		const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
		if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
		const files = this.getArray(this.state.paths);
		for (let i = 0; i < entries.length; ++i) {
			const entry = entries[i];
			if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
				const filename = this.joinPath(entry.name, directoryPath);
				this.pushFile(filename, files, this.state.counts, filters);
			} else if (entry.isDirectory()) {
				let path = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
				if (exclude && exclude(entry.name, path)) continue;
				this.pushDirectory(path, paths, filters);
				this.walkDirectory(this.state, path, path, depth - 1, this.walk);
			} else if (this.resolveSymlink && entry.isSymbolicLink()) {
				let path = joinPathWithBasePath(entry.name, directoryPath);
				this.resolveSymlink(path, this.state, (stat, resolvedPath) => {
					if (stat.isDirectory()) {
						resolvedPath = normalizePath(resolvedPath, this.state.options);
						if (exclude && exclude(entry.name, useRealPaths ? resolvedPath : path + pathSeparator)) return;
						this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path + pathSeparator, depth - 1, this.walk);
					} else {
						resolvedPath = useRealPaths ? resolvedPath : path;
						const filename = (0,external_path_.basename)(resolvedPath);
						const directoryPath$1 = normalizePath((0,external_path_.dirname)(resolvedPath), this.state.options);
						resolvedPath = this.joinPath(filename, directoryPath$1);
						this.pushFile(resolvedPath, files, this.state.counts, filters);
					}
				});
			}
		}
		this.groupFiles(this.state.groups, directoryPath, files);
	};
};
function promise(root, options) {
	return new Promise((resolve$1, reject) => {
		callback(root, options, (err, output) => {
			if (err) return reject(err);
			resolve$1(output);
		});
	});
}
function callback(root, options, callback$1) {
	let walker = new Walker(root, options, callback$1);
	walker.start();
}
function sync(root, options) {
	const walker = new Walker(root, options);
	return walker.start();
}
var APIBuilder = class {
	constructor(root, options) {
		this.root = root;
		this.options = options;
	}
	withPromise() {
		return promise(this.root, this.options);
	}
	withCallback(cb) {
		callback(this.root, this.options, cb);
	}
	sync() {
		return sync(this.root, this.options);
	}
};
let pm = null;
try {
	__require.resolve("picomatch");
	pm = __require("picomatch");
} catch {}
var Builder = class {
	globCache = {};
	options = {
		maxDepth: Infinity,
		suppressErrors: true,
		pathSeparator: external_path_.sep,
		filters: []
	};
	globFunction;
	constructor(options) {
		this.options = {
			...this.options,
			...options
		};
		this.globFunction = this.options.globFunction;
	}
	group() {
		this.options.group = true;
		return this;
	}
	withPathSeparator(separator) {
		this.options.pathSeparator = separator;
		return this;
	}
	withBasePath() {
		this.options.includeBasePath = true;
		return this;
	}
	withRelativePaths() {
		this.options.relativePaths = true;
		return this;
	}
	withDirs() {
		this.options.includeDirs = true;
		return this;
	}
	withMaxDepth(depth) {
		this.options.maxDepth = depth;
		return this;
	}
	withMaxFiles(limit) {
		this.options.maxFiles = limit;
		return this;
	}
	withFullPaths() {
		this.options.resolvePaths = true;
		this.options.includeBasePath = true;
		return this;
	}
	withErrors() {
		this.options.suppressErrors = false;
		return this;
	}
	withSymlinks({ resolvePaths = true } = {}) {
		this.options.resolveSymlinks = true;
		this.options.useRealPaths = resolvePaths;
		return this.withFullPaths();
	}
	withAbortSignal(signal) {
		this.options.signal = signal;
		return this;
	}
	normalize() {
		this.options.normalizePath = true;
		return this;
	}
	filter(predicate) {
		this.options.filters.push(predicate);
		return this;
	}
	onlyDirs() {
		this.options.excludeFiles = true;
		this.options.includeDirs = true;
		return this;
	}
	exclude(predicate) {
		this.options.exclude = predicate;
		return this;
	}
	onlyCounts() {
		this.options.onlyCounts = true;
		return this;
	}
	crawl(root) {
		return new APIBuilder(root || ".", this.options);
	}
	withGlobFunction(fn) {
		this.globFunction = fn;
		return this;
	}
	crawlWithOptions(root, options) {
		this.options = {
			...this.options,
			...options
		};
		return new APIBuilder(root || ".", this.options);
	}
	glob(...patterns) {
		if (this.globFunction) return this.globWithOptions(patterns);
		return this.globWithOptions(patterns, ...[{ dot: true }]);
	}
	globWithOptions(patterns, ...options) {
		const globFn = this.globFunction || pm;
		if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
		var isMatch = this.globCache[patterns.join("\0")];
		if (!isMatch) {
			isMatch = globFn(patterns, ...options);
			this.globCache[patterns.join("\0")] = isMatch;
		}
		this.options.filters.push((path) => isMatch(path));
		return this;
	}
};
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./node_modules/tinyglobby/dist/index.mjs
const isReadonlyArray = Array.isArray;
const BACKSLASHES = /\\/g;
const DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/;
const isWin = process.platform === "win32";
const ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
function getPartialMatcher(patterns, options = {}) {
	const patternsCount = patterns.length;
	const patternsParts = Array(patternsCount);
	const matchers = Array(patternsCount);
	let i, j;
	for (i = 0; i < patternsCount; i++) {
		const parts = splitPattern(patterns[i]);
		patternsParts[i] = parts;
		const partsCount = parts.length;
		const partMatchers = Array(partsCount);
		for (j = 0; j < partsCount; j++) partMatchers[j] = picomatch(parts[j], options);
		matchers[i] = partMatchers;
	}
	return (input) => {
		const inputParts = input.split("/");
		if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return true;
		for (i = 0; i < patternsCount; i++) {
			const patternParts = patternsParts[i];
			const matcher = matchers[i];
			const inputPatternCount = inputParts.length;
			const minParts = Math.min(inputPatternCount, patternParts.length);
			j = 0;
			while (j < minParts) {
				const part = patternParts[j];
				if (part.includes("/")) return true;
				if (!matcher[j](inputParts[j])) break;
				if (!options.noglobstar && part === "**") return true;
				j++;
			}
			if (j === inputPatternCount) return true;
		}
		return false;
	};
}
const WIN32_ROOT_DIR = /^[A-Z]:\/$/i;
const isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
function buildFormat(cwd, root, absolute) {
	if (cwd === root || root.startsWith(`${cwd}/`)) {
		if (absolute) {
			const start = cwd.length + +!isRoot(cwd);
			return (p, isDir) => p.slice(start, isDir ? -1 : void 0) || ".";
		}
		const prefix = root.slice(cwd.length + 1);
		if (prefix) return (p, isDir) => {
			if (p === ".") return prefix;
			const result = `${prefix}/${p}`;
			return isDir ? result.slice(0, -1) : result;
		};
		return (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
	}
	if (absolute) return (p) => external_path_.posix.relative(cwd, p) || ".";
	return (p) => external_path_.posix.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
	if (root.startsWith(`${cwd}/`)) {
		const prefix = root.slice(cwd.length + 1);
		return (p) => `${prefix}/${p}`;
	}
	return (p) => {
		const result = external_path_.posix.relative(cwd, `${root}/${p}`);
		return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
	};
}
function ensureNonDriveRelativePath(path) {
	return path.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
const splitPatternOptions = { parts: true };
function splitPattern(path) {
	var _result$parts;
	const result = picomatch.scan(path, splitPatternOptions);
	return ((_result$parts = result.parts) === null || _result$parts === void 0 ? void 0 : _result$parts.length) ? result.parts : [path];
}
const ESCAPED_WIN32_BACKSLASHES = /\\(?![()[\]{}!+@])/g;
function convertPosixPathToPattern(path) {
	return escapePosixPath(path);
}
function convertWin32PathToPattern(path) {
	return escapeWin32Path(path).replace(ESCAPED_WIN32_BACKSLASHES, "/");
}
const convertPathToPattern = (/* unused pure expression or super */ null && (isWin ? convertWin32PathToPattern : convertPosixPathToPattern));
const POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
const WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
const escapePosixPath = (path) => path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&");
const escapeWin32Path = (path) => path.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&");
const escapePath = isWin ? escapeWin32Path : escapePosixPath;
function isDynamicPattern(pattern, options) {
	if ((options === null || options === void 0 ? void 0 : options.caseSensitiveMatch) === false) return true;
	const scan = picomatch.scan(pattern);
	return scan.isGlob || scan.negated;
}
function log(...tasks) {
	console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value) {
	return typeof value === "string" ? [value] : value !== null && value !== void 0 ? value : [];
}
const PARENT_DIRECTORY = /^(\/?\.\.)+/;
const ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern, opts, props, isIgnore) {
	var _PARENT_DIRECTORY$exe;
	const cwd = opts.cwd;
	let result = pattern;
	if (pattern[pattern.length - 1] === "/") result = pattern.slice(0, -1);
	if (result[result.length - 1] !== "*" && opts.expandDirectories) result += "/**";
	const escapedCwd = escapePath(cwd);
	result = (0,external_path_.isAbsolute)(result.replace(ESCAPING_BACKSLASHES, "")) ? external_path_.posix.relative(escapedCwd, result) : external_path_.posix.normalize(result);
	const parentDir = (_PARENT_DIRECTORY$exe = PARENT_DIRECTORY.exec(result)) === null || _PARENT_DIRECTORY$exe === void 0 ? void 0 : _PARENT_DIRECTORY$exe[0];
	const parts = splitPattern(result);
	if (parentDir) {
		const n = (parentDir.length + 1) / 3;
		let i = 0;
		const cwdParts = escapedCwd.split("/");
		while (i < n && parts[i + n] === cwdParts[cwdParts.length + i - n]) {
			result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts[i + n].length + 1) || ".";
			i++;
		}
		const potentialRoot = external_path_.posix.join(cwd, parentDir.slice(i * 3));
		if (potentialRoot[0] !== "." && props.root.length > potentialRoot.length) {
			props.root = ensureNonDriveRelativePath(potentialRoot);
			props.depthOffset = -n + i;
		}
	}
	if (!isIgnore && props.depthOffset >= 0) {
		var _props$commonPath;
		(_props$commonPath = props.commonPath) !== null && _props$commonPath !== void 0 || (props.commonPath = parts);
		const newCommonPath = [];
		const length = Math.min(props.commonPath.length, parts.length);
		for (let i = 0; i < length; i++) {
			const part = parts[i];
			if (part === "**" && !parts[i + 1]) {
				newCommonPath.pop();
				break;
			}
			if (i === parts.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
			newCommonPath.push(part);
		}
		props.depthOffset = newCommonPath.length;
		props.commonPath = newCommonPath;
		props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? external_path_.posix.join(cwd, ...newCommonPath) : cwd);
	}
	return result;
}
function processPatterns(options, patterns, props) {
	const matchPatterns = [];
	const ignorePatterns = [];
	for (const pattern of options.ignore) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") ignorePatterns.push(normalizePattern(pattern, options, props, true));
	}
	for (const pattern of patterns) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") matchPatterns.push(normalizePattern(pattern, options, props, false));
		else if (pattern[1] !== "!" || pattern[2] === "(") ignorePatterns.push(normalizePattern(pattern.slice(1), options, props, true));
	}
	return {
		match: matchPatterns,
		ignore: ignorePatterns
	};
}
function buildCrawler(options, patterns) {
	const cwd = options.cwd;
	const props = {
		root: cwd,
		depthOffset: 0
	};
	const processed = processPatterns(options, patterns, props);
	if (options.debug) log("internal processing patterns:", processed);
	const { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options;
	const root = props.root.replace(BACKSLASHES, "");
	const matchOptions = {
		dot,
		nobrace: options.braceExpansion === false,
		nocase: !caseSensitiveMatch,
		noextglob: options.extglob === false,
		noglobstar: options.globstar === false,
		posix: true
	};
	const matcher = picomatch(processed.match, matchOptions);
	const ignore = picomatch(processed.ignore, matchOptions);
	const partialMatcher = getPartialMatcher(processed.match, matchOptions);
	const format = buildFormat(cwd, root, absolute);
	const excludeFormatter = absolute ? format : buildFormat(cwd, root, true);
	const excludePredicate = (_, p) => {
		const relativePath = excludeFormatter(p, true);
		return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
	};
	let maxDepth;
	if (options.deep !== void 0) maxDepth = Math.round(options.deep - props.depthOffset);
	const crawler = new Builder({
		filters: [debug ? (p, isDirectory) => {
			const path = format(p, isDirectory);
			const matches = matcher(path) && !ignore(path);
			if (matches) log(`matched ${path}`);
			return matches;
		} : (p, isDirectory) => {
			const path = format(p, isDirectory);
			return matcher(path) && !ignore(path);
		}],
		exclude: debug ? (_, p) => {
			const skipped = excludePredicate(_, p);
			log(`${skipped ? "skipped" : "crawling"} ${p}`);
			return skipped;
		} : excludePredicate,
		fs: options.fs,
		pathSeparator: "/",
		relativePaths: !absolute,
		resolvePaths: absolute,
		includeBasePath: absolute,
		resolveSymlinks: followSymbolicLinks,
		excludeSymlinks: !followSymbolicLinks,
		excludeFiles: onlyDirectories,
		includeDirs: onlyDirectories || !options.onlyFiles,
		maxDepth,
		signal: options.signal
	}).crawl(root);
	if (options.debug) log("internal properties:", {
		...props,
		root
	});
	return [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
function formatPaths(paths, mapper) {
	if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
	return paths;
}
const defaultOptions = {
	caseSensitiveMatch: true,
	debug: !!process.env.TINYGLOBBY_DEBUG,
	expandDirectories: true,
	followSymbolicLinks: true,
	onlyFiles: true
};
function getOptions(options) {
	const opts = Object.assign({}, options);
	for (const key in defaultOptions) if (opts[key] === void 0) Object.assign(opts, { [key]: defaultOptions[key] });
	opts.cwd = (opts.cwd instanceof URL ? (0,external_url_.fileURLToPath)(opts.cwd) : (0,external_path_.resolve)(opts.cwd || process.cwd())).replace(BACKSLASHES, "/");
	opts.ignore = ensureStringArray(opts.ignore);
	opts.fs && (opts.fs = {
		readdir: opts.fs.readdir || external_fs_.readdir,
		readdirSync: opts.fs.readdirSync || external_fs_.readdirSync,
		realpath: opts.fs.realpath || external_fs_.realpath,
		realpathSync: opts.fs.realpathSync || external_fs_.realpathSync,
		stat: opts.fs.stat || external_fs_.stat,
		statSync: opts.fs.statSync || external_fs_.statSync
	});
	if (opts.debug) log("globbing with options:", opts);
	return opts;
}
function getCrawler(globInput, inputOptions = {}) {
	var _ref;
	if (globInput && (inputOptions === null || inputOptions === void 0 ? void 0 : inputOptions.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
	const isModern = isReadonlyArray(globInput) || typeof globInput === "string";
	const patterns = ensureStringArray((_ref = isModern ? globInput : globInput.patterns) !== null && _ref !== void 0 ? _ref : "**/*");
	const options = getOptions(isModern ? inputOptions : globInput);
	return patterns.length > 0 ? buildCrawler(options, patterns) : [];
}
async function glob(globInput, options) {
	const [crawler, relative] = getCrawler(globInput, options);
	return crawler ? formatPaths(await crawler.withPromise(), relative) : [];
}
function globSync(globInput, options) {
	const [crawler, relative] = getCrawler(globInput, options);
	return crawler ? formatPaths(crawler.sync(), relative) : [];
}
/***/ }),
/***/ 9605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	mB: () => (/* binding */ ParseError),
	MD: () => (/* binding */ parseTOML)
});
;// CONCATENATED MODULE: ./node_modules/toml-eslint-parser/lib/chunk-15K8U1wQ.mjs
var __defProp = Object.defineProperty;
var __exportAll = (all, symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};
;// CONCATENATED MODULE: ./node_modules/eslint-visitor-keys/lib/visitor-keys.js
const KEYS = {
	ArrayExpression: ["elements"],
	ArrayPattern: ["elements"],
	ArrowFunctionExpression: ["params", "body"],
	AssignmentExpression: ["left", "right"],
	AssignmentPattern: ["left", "right"],
	AwaitExpression: ["argument"],
	BinaryExpression: ["left", "right"],
	BlockStatement: ["body"],
	BreakStatement: ["label"],
	CallExpression: ["callee", "arguments"],
	CatchClause: ["param", "body"],
	ChainExpression: ["expression"],
	ClassBody: ["body"],
	ClassDeclaration: ["id", "superClass", "body"],
	ClassExpression: ["id", "superClass", "body"],
	ConditionalExpression: ["test", "consequent", "alternate"],
	ContinueStatement: ["label"],
	DebuggerStatement: [],
	DoWhileStatement: ["body", "test"],
	EmptyStatement: [],
	ExperimentalRestProperty: ["argument"],
	ExperimentalSpreadProperty: ["argument"],
	ExportAllDeclaration: ["exported", "source", "attributes"],
	ExportDefaultDeclaration: ["declaration"],
	ExportNamedDeclaration: [
		"declaration",
		"specifiers",
		"source",
		"attributes",
	],
	ExportSpecifier: ["local", "exported"],
	ExpressionStatement: ["expression"],
	ForInStatement: ["left", "right", "body"],
	ForOfStatement: ["left", "right", "body"],
	ForStatement: ["init", "test", "update", "body"],
	FunctionDeclaration: ["id", "params", "body"],
	FunctionExpression: ["id", "params", "body"],
	Identifier: [],
	IfStatement: ["test", "consequent", "alternate"],
	ImportAttribute: ["key", "value"],
	ImportDeclaration: ["specifiers", "source", "attributes"],
	ImportDefaultSpecifier: ["local"],
	ImportExpression: ["source", "options"],
	ImportNamespaceSpecifier: ["local"],
	ImportSpecifier: ["imported", "local"],
	JSXAttribute: ["name", "value"],
	JSXClosingElement: ["name"],
	JSXClosingFragment: [],
	JSXElement: ["openingElement", "children", "closingElement"],
	JSXEmptyExpression: [],
	JSXExpressionContainer: ["expression"],
	JSXFragment: ["openingFragment", "children", "closingFragment"],
	JSXIdentifier: [],
	JSXMemberExpression: ["object", "property"],
	JSXNamespacedName: ["namespace", "name"],
	JSXOpeningElement: ["name", "attributes"],
	JSXOpeningFragment: [],
	JSXSpreadAttribute: ["argument"],
	JSXSpreadChild: ["expression"],
	JSXText: [],
	LabeledStatement: ["label", "body"],
	Literal: [],
	LogicalExpression: ["left", "right"],
	MemberExpression: ["object", "property"],
	MetaProperty: ["meta", "property"],
	MethodDefinition: ["key", "value"],
	NewExpression: ["callee", "arguments"],
	ObjectExpression: ["properties"],
	ObjectPattern: ["properties"],
	PrivateIdentifier: [],
	Program: ["body"],
	Property: ["key", "value"],
	PropertyDefinition: ["key", "value"],
	RestElement: ["argument"],
	ReturnStatement: ["argument"],
	SequenceExpression: ["expressions"],
	SpreadElement: ["argument"],
	StaticBlock: ["body"],
	Super: [],
	SwitchCase: ["test", "consequent"],
	SwitchStatement: ["discriminant", "cases"],
	TaggedTemplateExpression: ["tag", "quasi"],
	TemplateElement: [],
	TemplateLiteral: ["quasis", "expressions"],
	ThisExpression: [],
	ThrowStatement: ["argument"],
	TryStatement: ["block", "handler", "finalizer"],
	UnaryExpression: ["argument"],
	UpdateExpression: ["argument"],
	VariableDeclaration: ["declarations"],
	VariableDeclarator: ["id", "init"],
	WhileStatement: ["test", "body"],
	WithStatement: ["object", "body"],
	YieldExpression: ["argument"],
};
const NODE_TYPES = Object.keys(KEYS);
for (const type of NODE_TYPES) {
	Object.freeze(KEYS[type]);
}
Object.freeze(KEYS);
const visitor_keys = (KEYS);
;// CONCATENATED MODULE: ./node_modules/eslint-visitor-keys/lib/index.js
const KEY_BLACKLIST = new Set([
	"parent",
	"leadingComments",
	"trailingComments",
]);
function filterKey(key) {
	return !KEY_BLACKLIST.has(key) && key[0] !== "_";
}
function getKeys(node) {
	return Object.keys(node).filter(filterKey);
}
function unionWith(additionalKeys) {
	const retv =
		(Object.assign({}, visitor_keys));
	for (const type of Object.keys(additionalKeys)) {
		if (Object.hasOwn(retv, type)) {
			const keys = new Set(additionalKeys[type]);
			for (const key of retv[type]) {
				keys.add(key);
			}
			retv[type] = Object.freeze(Array.from(keys));
		} else {
			retv[type] = Object.freeze(Array.from(additionalKeys[type]));
		}
	}
	return Object.freeze(retv);
}
;// CONCATENATED MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs
function last(arr) {
	return arr[arr.length - 1] ?? null;
}
function toKeyName(node) {
	return node.type === "TOMLBare" ? node.name : node.value;
}
var TOMLVerImpl = class {
	constructor(major, minor) {
		this.major = major;
		this.minor = minor;
	}
	lt(major, minor) {
		return this.major < major || this.major === major && this.minor < minor;
	}
	gte(major, minor) {
		return this.major > major || this.major === major && this.minor >= minor;
	}
};
const TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
const TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
const DEFAULT_TOML_VERSION = TOML_VERSION_1_1;
const SUPPORTED_TOML_VERSIONS = {
	"1.0": TOML_VERSION_1_0,
	"1.0.0": TOML_VERSION_1_0,
	"1.1": TOML_VERSION_1_1,
	"1.1.0": TOML_VERSION_1_1,
	latest: TOML_VERSION_1_1,
	next: TOML_VERSION_1_1
};
function getTOMLVer(v) {
	return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
}
const MESSAGES = {
	"unterminated-string": "Unterminated string constant",
	"unterminated-table-key": "Unterminated table-key",
	"unterminated-array": "Unterminated array",
	"unterminated-inline-table": "Unterminated inline table",
	"missing-key": "Empty bare keys are not allowed",
	"missing-newline": "Must be a newline",
	"missing-equals-sign": "Expected equal (=) token",
	"missing-value": "Unspecified values are invalid",
	"missing-comma": "Expected comma (,) token",
	"dupe-keys": "Defining a key multiple times is invalid",
	"unexpected-char": "Unexpected character",
	"unexpected-token": "Unexpected token",
	"invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
	"invalid-comment-character": "Invalid code point {{cp}} within comments",
	"invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
	"invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
	"invalid-underscore": "Underscores are allowed between digits",
	"invalid-space": "Unexpected spaces",
	"invalid-three-quotes": "Three or more quotes are not permitted",
	"invalid-date": "Unexpected invalid date",
	"invalid-time": "Unexpected invalid time",
	"invalid-leading-zero": "Leading zeros are not allowed",
	"invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
	"invalid-char-in-escape-sequence": "Invalid character in escape sequence",
	"invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
	"invalid-code-point": "Invalid code point {{cp}}",
	"invalid-trailing-dot-in-key": "Keys cannot end with a dot",
	"invalid-leading-dot-in-key": "Keys cannot start with a dot"
};
function getMessage(code, data) {
	if (data) return MESSAGES[code].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => {
		if (name$2 in data) return data[name$2];
		return `{{${name$2}}}`;
	});
	return MESSAGES[code];
}
var ParseError = class extends SyntaxError {
	constructor(code, offset, line, column, data) {
		super(getMessage(code, data));
		this.index = offset;
		this.lineNumber = line;
		this.column = column;
	}
};
const CodePoint = {
	EOF: -1,
	NULL: 0,
	SOH: 1,
	BACKSPACE: 8,
	TABULATION: 9,
	LINE_FEED: 10,
	FORM_FEED: 12,
	CARRIAGE_RETURN: 13,
	ESCAPE: 27,
	SO: 14,
	US: 31,
	SPACE: 32,
	QUOTATION_MARK: 34,
	HASH: 35,
	SINGLE_QUOTE: 39,
	PLUS_SIGN: 43,
	COMMA: 44,
	DASH: 45,
	DOT: 46,
	DIGIT_0: 48,
	DIGIT_1: 49,
	DIGIT_2: 50,
	DIGIT_3: 51,
	DIGIT_7: 55,
	DIGIT_9: 57,
	COLON: 58,
	EQUALS_SIGN: 61,
	LATIN_CAPITAL_A: 65,
	LATIN_CAPITAL_E: 69,
	LATIN_CAPITAL_F: 70,
	LATIN_CAPITAL_T: 84,
	LATIN_CAPITAL_U: 85,
	LATIN_CAPITAL_Z: 90,
	LEFT_BRACKET: 91,
	BACKSLASH: 92,
	RIGHT_BRACKET: 93,
	UNDERSCORE: 95,
	LATIN_SMALL_A: 97,
	LATIN_SMALL_B: 98,
	LATIN_SMALL_E: 101,
	LATIN_SMALL_F: 102,
	LATIN_SMALL_I: 105,
	LATIN_SMALL_L: 108,
	LATIN_SMALL_N: 110,
	LATIN_SMALL_O: 111,
	LATIN_SMALL_R: 114,
	LATIN_SMALL_S: 115,
	LATIN_SMALL_T: 116,
	LATIN_SMALL_U: 117,
	LATIN_SMALL_X: 120,
	LATIN_SMALL_Z: 122,
	LEFT_BRACE: 123,
	RIGHT_BRACE: 125,
	TILDE: 126,
	DELETE: 127,
	PAD: 128,
	SUPERSCRIPT_TWO: 178,
	SUPERSCRIPT_THREE: 179,
	SUPERSCRIPT_ONE: 185,
	VULGAR_FRACTION_ONE_QUARTER: 188,
	VULGAR_FRACTION_THREE_QUARTERS: 190,
	LATIN_CAPITAL_LETTER_A_WITH_GRAVE: 192,
	LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS: 214,
	LATIN_CAPITAL_LETTER_O_WITH_STROKE: 216,
	LATIN_SMALL_LETTER_O_WITH_DIAERESIS: 246,
	LATIN_SMALL_LETTER_O_WITH_STROKE: 248,
	GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL: 891,
	GREEK_CAPITAL_LETTER_YOT: 895,
	CP_1FFF: 8191,
	ZERO_WIDTH_NON_JOINER: 8204,
	ZERO_WIDTH_JOINER: 8205,
	UNDERTIE: 8255,
	CHARACTER_TIE: 8256,
	SUPERSCRIPT_ZERO: 8304,
	CP_218F: 8591,
	CIRCLED_DIGIT_ONE: 9312,
	NEGATIVE_CIRCLED_DIGIT_ZERO: 9471,
	GLAGOLITIC_CAPITAL_LETTER_AZU: 11264,
	CP_2FEF: 12271,
	IDEOGRAPHIC_COMMA: 12289,
	CP_D7FF: 55295,
	CP_E000: 57344,
	CJK_COMPATIBILITY_IDEOGRAPH_F900: 63744,
	ARABIC_LIGATURE_SALAAMUHU_ALAYNAA: 64975,
	ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM: 65008,
	REPLACEMENT_CHARACTER: 65533,
	LINEAR_B_SYLLABLE_B008_A: 65536,
	CP_EFFFF: 983039,
	CP_10FFFF: 1114111
};
function isControl(cp) {
	return cp >= CodePoint.NULL && cp <= CodePoint.US;
}
function isWhitespace(cp) {
	return cp === CodePoint.TABULATION || cp === CodePoint.SPACE;
}
function isEOL(cp) {
	return cp === CodePoint.LINE_FEED || cp === CodePoint.CARRIAGE_RETURN;
}
function isUpperLetter(cp) {
	return cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_Z;
}
function isLowerLetter(cp) {
	return cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_Z;
}
function isLetter(cp) {
	return isLowerLetter(cp) || isUpperLetter(cp);
}
function isDigit(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
}
function isHexDig(cp) {
	return isDigit(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
}
function isOctalDig(cp) {
	return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_7;
}
function isUnicodeScalarValue(cp) {
	return cp >= 0 && cp <= 55295 || cp >= 57344 && cp <= 1114111;
}
function sortedLastIndex(array, value) {
	let low = 0;
	let high = array.length;
	while (low < high) {
		const mid = low + high >>> 1;
		const val = array[mid];
		if (val === value) return mid + 1;
		if (val < value) low = mid + 1;
		else high = mid;
	}
	return low;
}
var Locations = class {
	constructor() {
		this.offsets = [];
	}
	addOffset(offset) {
		for (let i = this.offsets.length - 1; i >= 0; i--) {
			const element = this.offsets[i];
			if (element === offset) return;
			if (element < offset) break;
		}
		this.offsets.push(offset);
	}
	getLocFromIndex(offset) {
		const line = sortedLastIndex(this.offsets, offset) + 1;
		return {
			line,
			column: offset - (line === 1 ? 0 : this.offsets[line - 2])
		};
	}
};
var CodePointIterator = class {
	constructor(text) {
		this.locs = new Locations();
		this.lastCodePoint = CodePoint.NULL;
		this.start = -1;
		this.end = 0;
		this.text = text;
	}
	next() {
		if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
		return this.lastCodePoint = this.moveAt(this.end);
	}
	getLocFromIndex(index) {
		return this.locs.getLocFromIndex(index);
	}
	eat(cp) {
		if (this.text.codePointAt(this.end) === cp) {
			this.next();
			return true;
		}
		return false;
	}
	moveAt(offset) {
		this.start = this.end = offset;
		const cp = this.text.codePointAt(this.start) ?? CodePoint.EOF;
		if (cp === CodePoint.EOF) {
			this.end = this.start;
			return cp;
		}
		this.end += cp >= 65536 ? 2 : 1;
		if (cp === CodePoint.LINE_FEED) this.locs.addOffset(this.end);
		else if (cp === CodePoint.CARRIAGE_RETURN) {
			if (this.text.codePointAt(this.end) === CodePoint.LINE_FEED) {
				this.end++;
				this.locs.addOffset(this.end);
			}
			return CodePoint.LINE_FEED;
		}
		return cp;
	}
};
const HAS_BIGINT = typeof BigInt !== "undefined";
const RADIX_PREFIXES = {
	16: "0x",
	10: "",
	8: "0o",
	2: "0b"
};
const ESCAPES_1_0 = {
	[CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
	[CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
	[CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
	[CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
	[CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
	[CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
	[CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
};
const ESCAPES_LATEST = {
	...ESCAPES_1_0,
	[CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
};
var Tokenizer = class {
	constructor(text, parserOptions) {
		this.backCode = false;
		this.lastCodePoint = CodePoint.NULL;
		this.state = "DATA";
		this.token = null;
		this.tokenStart = -1;
		this.valuesEnabled = false;
		this.text = text;
		this.parserOptions = parserOptions || {};
		this.codePointIterator = new CodePointIterator(text);
		this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
		this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
	}
	get start() {
		return this.codePointIterator.start;
	}
	get end() {
		return this.codePointIterator.end;
	}
	getLocFromIndex(index) {
		return this.codePointIterator.getLocFromIndex(index);
	}
	reportParseError(code, data) {
		const offset = this.codePointIterator.start;
		const loc = this.codePointIterator.getLocFromIndex(offset);
		throw new ParseError(code, offset, loc.line, loc.column, data);
	}
	nextToken() {
		let token = this.token;
		if (token != null) {
			this.token = null;
			return token;
		}
		let cp = this.lastCodePoint;
		while (cp !== CodePoint.EOF && !this.token) {
			cp = this.nextCode();
			const nextState = this[this.state](cp);
			if (!nextState) throw new Error(`Unknown error: pre state=${this.state}`);
			this.state = nextState;
		}
		token = this.token;
		this.token = null;
		return token;
	}
	nextCode() {
		if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
		if (this.backCode) {
			this.backCode = false;
			return this.lastCodePoint;
		}
		return this.lastCodePoint = this.codePointIterator.next();
	}
	eatCode(cp) {
		if (this.lastCodePoint === CodePoint.EOF) return false;
		if (this.backCode) {
			if (this.lastCodePoint === cp) {
				this.backCode = false;
				return true;
			}
			return false;
		}
		return this.codePointIterator.eat(cp);
	}
	moveAt(loc) {
		if (this.backCode) this.backCode = false;
		this.lastCodePoint = this.codePointIterator.moveAt(loc);
	}
	back(state) {
		this.backCode = true;
		return state;
	}
	punctuatorToken() {
		this.startToken();
		this.endToken("Punctuator", "end");
	}
	startToken() {
		this.tokenStart = this.codePointIterator.start;
	}
	endToken(type, pos, option1, option2) {
		const { tokenStart } = this;
		const end = this.codePointIterator[pos];
		const range = [tokenStart, end];
		const loc = {
			start: this.codePointIterator.getLocFromIndex(tokenStart),
			end: this.codePointIterator.getLocFromIndex(end)
		};
		if (type === "Block") this.token = {
			type,
			value: this.text.slice(tokenStart + 1, end),
			range,
			loc
		};
		else {
			let token;
			const value = this.text.slice(tokenStart, end);
			if (type === "BasicString" || type === "LiteralString" || type === "MultiLineBasicString" || type === "MultiLineLiteralString") token = {
				type,
				value,
				string: option1,
				range,
				loc
			};
			else if (type === "Integer") {
				const text = option1;
				token = {
					type,
					value,
					number: parseInt(text, option2),
					bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option2] + text) : null,
					range,
					loc
				};
			} else if (type === "Float") token = {
				type,
				value,
				number: option1,
				range,
				loc
			};
			else if (type === "Boolean") token = {
				type,
				value,
				boolean: option1,
				range,
				loc
			};
			else if (type === "LocalDate" || type === "LocalTime" || type === "LocalDateTime" || type === "OffsetDateTime") token = {
				type,
				value,
				date: option1,
				range,
				loc
			};
			else token = {
				type,
				value,
				range,
				loc
			};
			this.token = token;
		}
	}
	DATA(cp) {
		while (isWhitespace(cp) || isEOL(cp)) cp = this.nextCode();
		if (cp === CodePoint.HASH) {
			this.startToken();
			return "COMMENT";
		}
		if (cp === CodePoint.QUOTATION_MARK) {
			this.startToken();
			return "BASIC_STRING";
		}
		if (cp === CodePoint.SINGLE_QUOTE) {
			this.startToken();
			return "LITERAL_STRING";
		}
		if (cp === CodePoint.DOT || cp === CodePoint.EQUALS_SIGN || cp === CodePoint.LEFT_BRACKET || cp === CodePoint.RIGHT_BRACKET || cp === CodePoint.LEFT_BRACE || cp === CodePoint.RIGHT_BRACE || cp === CodePoint.COMMA) {
			this.punctuatorToken();
			return "DATA";
		}
		if (this.valuesEnabled) {
			if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
				this.startToken();
				return "SIGN";
			}
			if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) {
				this.startToken();
				return this.back("NAN_OR_INF");
			}
			if (isDigit(cp)) {
				this.startToken();
				return this.back("NUMBER");
			}
			if (cp === CodePoint.LATIN_SMALL_T || cp === CodePoint.LATIN_SMALL_F) {
				this.startToken();
				return this.back("BOOLEAN");
			}
		} else if (isUnquotedKeyChar(cp, this.tomlVersion)) {
			this.startToken();
			return "BARE";
		}
		if (cp === CodePoint.EOF) return "DATA";
		return this.reportParseError("unexpected-char");
	}
	COMMENT(cp) {
		const processCommentChar = this.tomlVersion.gte(1, 1) ? (c) => {
			if (!isNonEOL(c)) this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1) });
		} : (c) => {
			if (isControlOtherThanTab(c)) this.reportParseErrorControlChar();
		};
		while (!isEOL(cp) && cp !== CodePoint.EOF) {
			processCommentChar(cp);
			cp = this.nextCode();
		}
		this.endToken("Block", "start");
		return "DATA";
	}
	BARE(cp) {
		while (isUnquotedKeyChar(cp, this.tomlVersion)) cp = this.nextCode();
		this.endToken("Bare", "start");
		return this.back("DATA");
	}
	BASIC_STRING(cp) {
		if (cp === CodePoint.QUOTATION_MARK) {
			cp = this.nextCode();
			if (cp === CodePoint.QUOTATION_MARK) return "MULTI_LINE_BASIC_STRING";
			this.endToken("BasicString", "start", "");
			return this.back("DATA");
		}
		const out = [];
		while (cp !== CodePoint.QUOTATION_MARK && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
			if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.BACKSLASH) {
				cp = this.nextCode();
				const ecp = this.ESCAPES[cp];
				if (ecp) {
					out.push(ecp);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_U) {
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
					cp = this.nextCode();
					continue;
				}
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			out.push(cp);
			cp = this.nextCode();
		}
		if (cp !== CodePoint.QUOTATION_MARK) return this.reportParseError("unterminated-string");
		this.endToken("BasicString", "end", String.fromCodePoint(...out));
		return "DATA";
	}
	MULTI_LINE_BASIC_STRING(cp) {
		const out = [];
		if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
		while (cp !== CodePoint.EOF) {
			if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.QUOTATION_MARK) {
				const startPos = this.codePointIterator.start;
				if (this.eatCode(CodePoint.QUOTATION_MARK) && this.eatCode(CodePoint.QUOTATION_MARK)) {
					if (this.eatCode(CodePoint.QUOTATION_MARK)) {
						out.push(CodePoint.QUOTATION_MARK);
						if (this.eatCode(CodePoint.QUOTATION_MARK)) {
							out.push(CodePoint.QUOTATION_MARK);
							if (this.eatCode(CodePoint.QUOTATION_MARK)) {
								this.moveAt(startPos);
								return this.reportParseError("invalid-three-quotes");
							}
						}
					}
					this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out));
					return "DATA";
				}
				this.moveAt(startPos);
			}
			if (cp === CodePoint.BACKSLASH) {
				cp = this.nextCode();
				const ecp = this.ESCAPES[cp];
				if (ecp) {
					out.push(ecp);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_U) {
					const code = this.parseUnicode(4);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_CAPITAL_U) {
					const code = this.parseUnicode(8);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
					const code = this.parseUnicode(2);
					out.push(code);
					cp = this.nextCode();
					continue;
				} else if (cp === CodePoint.LINE_FEED) {
					cp = this.nextCode();
					while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
					continue;
				} else if (isWhitespace(cp)) {
					let valid = true;
					const startPos = this.codePointIterator.start;
					let nextCp;
					while ((nextCp = this.nextCode()) !== CodePoint.EOF) {
						if (nextCp === CodePoint.LINE_FEED) break;
						if (!isWhitespace(nextCp)) {
							this.moveAt(startPos);
							valid = false;
							break;
						}
					}
					if (valid) {
						cp = this.nextCode();
						while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
						continue;
					}
				}
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			out.push(cp);
			cp = this.nextCode();
		}
		return this.reportParseError("unterminated-string");
	}
	LITERAL_STRING(cp) {
		if (cp === CodePoint.SINGLE_QUOTE) {
			cp = this.nextCode();
			if (cp === CodePoint.SINGLE_QUOTE) return "MULTI_LINE_LITERAL_STRING";
			this.endToken("LiteralString", "start", "");
			return this.back("DATA");
		}
		const out = [];
		while (cp !== CodePoint.SINGLE_QUOTE && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
			if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			out.push(cp);
			cp = this.nextCode();
		}
		if (cp !== CodePoint.SINGLE_QUOTE) return this.reportParseError("unterminated-string");
		this.endToken("LiteralString", "end", String.fromCodePoint(...out));
		return "DATA";
	}
	MULTI_LINE_LITERAL_STRING(cp) {
		const out = [];
		if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
		while (cp !== CodePoint.EOF) {
			if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
			if (cp === CodePoint.SINGLE_QUOTE) {
				const startPos = this.codePointIterator.start;
				if (this.eatCode(CodePoint.SINGLE_QUOTE) && this.eatCode(CodePoint.SINGLE_QUOTE)) {
					if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
						out.push(CodePoint.SINGLE_QUOTE);
						if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
							out.push(CodePoint.SINGLE_QUOTE);
							if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
								this.moveAt(startPos);
								return this.reportParseError("invalid-three-quotes");
							}
						}
					}
					this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out));
					return "DATA";
				}
				this.moveAt(startPos);
			}
			out.push(cp);
			cp = this.nextCode();
		}
		return this.reportParseError("unterminated-string");
	}
	SIGN(cp) {
		if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) return this.back("NAN_OR_INF");
		if (isDigit(cp)) return this.back("NUMBER");
		return this.reportParseError("unexpected-char");
	}
	NAN_OR_INF(cp) {
		if (cp === CodePoint.LATIN_SMALL_N) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_N)) {
				this.endToken("Float", "end", NaN);
				return "DATA";
			}
			this.moveAt(startPos);
		} else if (cp === CodePoint.LATIN_SMALL_I) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_N) && this.eatCode(CodePoint.LATIN_SMALL_F)) {
				this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -Infinity : Infinity);
				return "DATA";
			}
			this.moveAt(startPos);
		}
		return this.reportParseError("unexpected-char");
	}
	NUMBER(cp) {
		const start = this.text[this.tokenStart];
		const sign = start === "+" ? CodePoint.PLUS_SIGN : start === "-" ? CodePoint.DASH : CodePoint.NULL;
		if (cp === CodePoint.DIGIT_0) {
			if (sign === CodePoint.NULL) {
				const startPos = this.codePointIterator.start;
				const nextCp$1 = this.nextCode();
				if (isDigit(nextCp$1)) {
					const nextNextCp = this.nextCode();
					if (nextNextCp === CodePoint.COLON) {
						this.data = {
							hasDate: false,
							year: 0,
							month: 0,
							day: 0,
							hour: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1)),
							minute: 0,
							second: 0
						};
						return "TIME_MINUTE";
					}
					if (isDigit(nextNextCp)) {
						const nextNextNextCp = this.nextCode();
						if (isDigit(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
							this.data = {
								hasDate: true,
								year: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1, nextNextCp, nextNextNextCp)),
								month: 0,
								day: 0,
								hour: 0,
								minute: 0,
								second: 0
							};
							return "DATE_MONTH";
						}
					}
					this.moveAt(startPos);
					return this.reportParseError("invalid-leading-zero");
				}
				this.moveAt(startPos);
			}
			cp = this.nextCode();
			if (cp === CodePoint.LATIN_SMALL_X || cp === CodePoint.LATIN_SMALL_O || cp === CodePoint.LATIN_SMALL_B) {
				if (sign !== CodePoint.NULL) return this.reportParseError("unexpected-char");
				return cp === CodePoint.LATIN_SMALL_X ? "HEX" : cp === CodePoint.LATIN_SMALL_O ? "OCTAL" : "BINARY";
			}
			if (cp === CodePoint.LATIN_SMALL_E || cp === CodePoint.LATIN_CAPITAL_E) {
				this.data = {
					minus: sign === CodePoint.DASH,
					left: [CodePoint.DIGIT_0]
				};
				return "EXPONENT_RIGHT";
			}
			if (cp === CodePoint.DOT) {
				this.data = {
					minus: sign === CodePoint.DASH,
					absInt: [CodePoint.DIGIT_0]
				};
				return "FRACTIONAL_RIGHT";
			}
			this.endToken("Integer", "start", "0", 10);
			return this.back("DATA");
		}
		const { out, nextCp, hasUnderscore } = this.parseDigits(cp, isDigit);
		if (nextCp === CodePoint.DASH && sign === CodePoint.NULL && !hasUnderscore && out.length === 4) {
			this.data = {
				hasDate: true,
				year: Number(String.fromCodePoint(...out)),
				month: 0,
				day: 0,
				hour: 0,
				minute: 0,
				second: 0
			};
			return "DATE_MONTH";
		}
		if (nextCp === CodePoint.COLON && sign === CodePoint.NULL && !hasUnderscore && out.length === 2) {
			this.data = {
				hasDate: false,
				year: 0,
				month: 0,
				day: 0,
				hour: Number(String.fromCodePoint(...out)),
				minute: 0,
				second: 0
			};
			return "TIME_MINUTE";
		}
		if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
			this.data = {
				minus: sign === CodePoint.DASH,
				left: out
			};
			return "EXPONENT_RIGHT";
		}
		if (nextCp === CodePoint.DOT) {
			this.data = {
				minus: sign === CodePoint.DASH,
				absInt: out
			};
			return "FRACTIONAL_RIGHT";
		}
		this.endToken("Integer", "start", sign === CodePoint.DASH ? String.fromCodePoint(CodePoint.DASH, ...out) : String.fromCodePoint(...out), 10);
		return this.back("DATA");
	}
	HEX(cp) {
		const { out } = this.parseDigits(cp, isHexDig);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 16);
		return this.back("DATA");
	}
	OCTAL(cp) {
		const { out } = this.parseDigits(cp, isOctalDig);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 8);
		return this.back("DATA");
	}
	BINARY(cp) {
		const { out } = this.parseDigits(cp, (c) => c === CodePoint.DIGIT_0 || c === CodePoint.DIGIT_1);
		this.endToken("Integer", "start", String.fromCodePoint(...out), 2);
		return this.back("DATA");
	}
	FRACTIONAL_RIGHT(cp) {
		const { minus, absInt } = this.data;
		const { out, nextCp } = this.parseDigits(cp, isDigit);
		const absNum = [
			...absInt,
			CodePoint.DOT,
			...out
		];
		if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
			this.data = {
				minus,
				left: absNum
			};
			return "EXPONENT_RIGHT";
		}
		const value = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
		this.endToken("Float", "start", value);
		return this.back("DATA");
	}
	EXPONENT_RIGHT(cp) {
		const { left, minus: leftMinus } = this.data;
		let minus = false;
		if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
			minus = cp === CodePoint.DASH;
			cp = this.nextCode();
		}
		const { out } = this.parseDigits(cp, isDigit);
		const right = out;
		if (minus) right.unshift(CodePoint.DASH);
		const value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
		this.endToken("Float", "start", value);
		return this.back("DATA");
	}
	BOOLEAN(cp) {
		if (cp === CodePoint.LATIN_SMALL_T) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_R) && this.eatCode(CodePoint.LATIN_SMALL_U) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
				this.endToken("Boolean", "end", true);
				return "DATA";
			}
			this.moveAt(startPos);
		} else if (cp === CodePoint.LATIN_SMALL_F) {
			const startPos = this.codePointIterator.start;
			if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_L) && this.eatCode(CodePoint.LATIN_SMALL_S) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
				this.endToken("Boolean", "end", false);
				return "DATA";
			}
			this.moveAt(startPos);
		}
		return this.reportParseError("unexpected-char");
	}
	DATE_MONTH(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.DASH) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.month = Number(this.text.slice(start, end));
		return "DATE_DAY";
	}
	DATE_DAY(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.day = Number(this.text.slice(start, end));
		if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
		cp = this.nextCode();
		if (cp === CodePoint.LATIN_CAPITAL_T || cp === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
		if (cp === CodePoint.SPACE) {
			const startPos = this.codePointIterator.start;
			if (isDigit(this.nextCode()) && isDigit(this.nextCode())) {
				this.moveAt(startPos);
				return "TIME_HOUR";
			}
			this.moveAt(startPos);
		}
		const dateValue = getDateFromDateTimeData(data, "");
		this.endToken("LocalDate", "start", dateValue);
		return this.back("DATA");
	}
	TIME_HOUR(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.start;
		const data = this.data;
		data.hour = Number(this.text.slice(start, end));
		return "TIME_MINUTE";
	}
	TIME_MINUTE(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.minute = Number(this.text.slice(start, end));
		cp = this.nextCode();
		if (cp === CodePoint.COLON) return "TIME_SECOND";
		if (this.tomlVersion.lt(1, 1)) return this.reportParseError("unexpected-char");
		if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
		return this.processTimeEnd(cp, data);
	}
	TIME_SECOND(cp) {
		const start = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const end = this.codePointIterator.end;
		const data = this.data;
		data.second = Number(this.text.slice(start, end));
		if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
		cp = this.nextCode();
		if (cp === CodePoint.DOT) return "TIME_SEC_FRAC";
		return this.processTimeEnd(cp, data);
	}
	TIME_SEC_FRAC(cp) {
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const start = this.codePointIterator.start;
		while (isDigit(cp)) cp = this.nextCode();
		const end = this.codePointIterator.start;
		const data = this.data;
		data.frac = this.text.slice(start, end);
		return this.processTimeEnd(cp, data);
	}
	processTimeEnd(cp, data) {
		if (data.hasDate) {
			if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
				data.offsetSign = cp;
				return "TIME_OFFSET";
			}
			if (cp === CodePoint.LATIN_CAPITAL_Z || cp === CodePoint.LATIN_SMALL_Z) {
				const dateValue$2 = getDateFromDateTimeData(data, "Z");
				this.endToken("OffsetDateTime", "end", dateValue$2);
				return "DATA";
			}
			const dateValue$1 = getDateFromDateTimeData(data, "");
			this.endToken("LocalDateTime", "start", dateValue$1);
			return this.back("DATA");
		}
		const dateValue = getDateFromDateTimeData(data, "");
		this.endToken("LocalTime", "start", dateValue);
		return this.back("DATA");
	}
	TIME_OFFSET(cp) {
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const hourStart = this.codePointIterator.start;
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
		const hourEnd = this.codePointIterator.start;
		cp = this.nextCode();
		const minuteStart = this.codePointIterator.start;
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		cp = this.nextCode();
		if (!isDigit(cp)) return this.reportParseError("unexpected-char");
		const minuteEnd = this.codePointIterator.end;
		const hour = Number(this.text.slice(hourStart, hourEnd));
		const minute = Number(this.text.slice(minuteStart, minuteEnd));
		if (!isValidTime(hour, minute, 0)) return this.reportParseError("invalid-time");
		const data = this.data;
		const dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
		this.endToken("OffsetDateTime", "end", dateValue);
		return "DATA";
	}
	parseDigits(cp, checkDigit) {
		if (cp === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
		if (!checkDigit(cp)) return this.reportParseError("unexpected-char");
		const out = [];
		let before = CodePoint.NULL;
		let hasUnderscore = false;
		while (checkDigit(cp) || cp === CodePoint.UNDERSCORE) {
			if (cp === CodePoint.UNDERSCORE) {
				hasUnderscore = true;
				if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
			} else out.push(cp);
			before = cp;
			cp = this.nextCode();
		}
		if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
		return {
			out,
			nextCp: cp,
			hasUnderscore
		};
	}
	parseUnicode(count) {
		const startLoc = this.codePointIterator.start;
		const start = this.codePointIterator.end;
		let charCount = 0;
		let cp;
		while ((cp = this.nextCode()) !== CodePoint.EOF) {
			if (!isHexDig(cp)) {
				this.moveAt(startLoc);
				return this.reportParseError("invalid-char-in-escape-sequence");
			}
			charCount++;
			if (charCount >= count) break;
		}
		const end = this.codePointIterator.end;
		const code = this.text.slice(start, end);
		const codePoint = parseInt(code, 16);
		if (!isUnicodeScalarValue(codePoint)) return this.reportParseError("invalid-code-point", { cp: code });
		return codePoint;
	}
	reportParseErrorControlChar() {
		return this.reportParseError("invalid-control-character");
	}
};
function isUnquotedKeyChar(cp, tomlVersion) {
	if (isLetter(cp) || isDigit(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH) return true;
	if (tomlVersion.lt(1, 1)) return false;
	return false;
}
function isControlOtherThanTab(cp) {
	return isControl(cp) && cp !== CodePoint.TABULATION || cp === CodePoint.DELETE;
}
function isNonEOL(cp) {
	return cp === CodePoint.TABULATION || CodePoint.SPACE <= cp && cp <= CodePoint.TILDE || isNonAscii(cp);
}
function isNonAscii(cp) {
	return CodePoint.PAD <= cp && cp <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp && cp <= CodePoint.CP_10FFFF;
}
function isValidDate(y, m, d) {
	if (y >= 0 && m <= 12 && m >= 1 && d >= 1) return d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1));
	return false;
}
function isValidTime(h, m, s) {
	if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) return false;
	return true;
}
function getDateFromDateTimeData(data, timeZone) {
	const year = padStart(data.year, 4);
	const month = data.month ? padStart(data.month, 2) : "01";
	const day = data.day ? padStart(data.day, 2) : "01";
	const hour = padStart(data.hour, 2);
	const minute = padStart(data.minute, 2);
	const second = padStart(data.second, 2);
	const textDate = `${year}-${month}-${day}`;
	const frac = data.frac ? `.${data.frac}` : "";
	const dateValue = /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
	if (!isNaN(dateValue.getTime()) || data.second !== 60) return dateValue;
	return /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
}
function padStart(num, maxLength) {
	return String(num).padStart(maxLength, "0");
}
const VALUE_KIND_VALUE = Symbol("VALUE_KIND_VALUE");
const VALUE_KIND_INTERMEDIATE = Symbol("VALUE_KIND_INTERMEDIATE");
var KeysResolver = class {
	constructor(ctx) {
		this.rootKeys = /* @__PURE__ */ new Map();
		this.tables = [];
		this.ctx = ctx;
	}
	applyResolveKeyForTable(node) {
		let keys = this.rootKeys;
		const peekKeyIndex = node.key.keys.length - 1;
		for (let index = 0; index < peekKeyIndex; index++) {
			const keyNode = node.key.keys[index];
			const keyName = toKeyName(keyNode);
			node.resolvedKey.push(keyName);
			let keyStore = keys.get(keyName);
			if (!keyStore) {
				keyStore = {
					node: keyNode,
					keys: /* @__PURE__ */ new Map()
				};
				keys.set(keyName, keyStore);
			} else if (keyStore.table === "array") {
				const peekIndex = keyStore.peekIndex;
				node.resolvedKey.push(peekIndex);
				keyStore = keyStore.keys.get(peekIndex);
			}
			keys = keyStore.keys;
		}
		const lastKeyNode = node.key.keys[peekKeyIndex];
		const lastKeyName = toKeyName(lastKeyNode);
		node.resolvedKey.push(lastKeyName);
		const lastKeyStore = keys.get(lastKeyName);
		if (!lastKeyStore) if (node.kind === "array") {
			node.resolvedKey.push(0);
			const newKeyStore = {
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(lastKeyName, {
				table: node.kind,
				node: lastKeyNode,
				keys: new Map([[0, newKeyStore]]),
				peekIndex: 0
			});
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		} else {
			const newKeyStore = {
				table: node.kind,
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(lastKeyName, newKeyStore);
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		}
		else if (!lastKeyStore.table) if (node.kind === "array") this.ctx.reportParseError("dupe-keys", lastKeyNode);
		else {
			const transformKey = {
				table: node.kind,
				node: lastKeyNode,
				keys: lastKeyStore.keys
			};
			keys.set(lastKeyName, transformKey);
			this.tables.push({
				node,
				keys: transformKey.keys
			});
		}
		else if (lastKeyStore.table === "array") if (node.kind === "array") {
			const newKeyStore = {
				node: lastKeyNode,
				keys: /* @__PURE__ */ new Map()
			};
			const newIndex = lastKeyStore.peekIndex + 1;
			node.resolvedKey.push(newIndex);
			lastKeyStore.keys.set(newIndex, newKeyStore);
			lastKeyStore.peekIndex = newIndex;
			this.tables.push({
				node,
				keys: newKeyStore.keys
			});
		} else this.ctx.reportParseError("dupe-keys", lastKeyNode);
		else this.ctx.reportParseError("dupe-keys", lastKeyNode);
	}
	verifyDuplicateKeys(node) {
		for (const body of node.body) if (body.type === "TOMLKeyValue") verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body);
		for (const { node: tableNode, keys } of this.tables) for (const body of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys, body);
	}
};
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
	let keys = defineKeys;
	const lastKey = last(node.key.keys);
	for (const keyNode of node.key.keys) {
		const key = toKeyName(keyNode);
		let defineKey = keys.get(key);
		if (defineKey) {
			if (defineKey.value === VALUE_KIND_VALUE) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			else if (lastKey === keyNode) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			else if (defineKey.table) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
			defineKey.value = VALUE_KIND_INTERMEDIATE;
		} else {
			if (lastKey === keyNode) defineKey = {
				value: VALUE_KIND_VALUE,
				node: keyNode,
				keys: /* @__PURE__ */ new Map()
			};
			else defineKey = {
				value: VALUE_KIND_INTERMEDIATE,
				node: keyNode,
				keys: /* @__PURE__ */ new Map()
			};
			keys.set(key, defineKey);
		}
		keys = defineKey.keys;
	}
	if (node.value.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, keys, node.value);
	else if (node.value.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, keys, node.value);
}
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
	for (const body of node.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
}
function verifyDuplicateKeysForArray(ctx, defineKeys, node) {
	const keys = defineKeys;
	for (let index = 0; index < node.elements.length; index++) {
		const element = node.elements[index];
		let defineKey = keys.get(index);
		if (defineKey) ctx.reportParseError("dupe-keys", getAfterNode(element, defineKey.node));
		else {
			defineKey = {
				value: VALUE_KIND_VALUE,
				node: element,
				keys: /* @__PURE__ */ new Map()
			};
			defineKeys.set(index, defineKey);
			if (element.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element);
			else if (element.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, defineKey.keys, element);
		}
	}
}
function getAfterNode(a, b) {
	return a.range[0] <= b.range[0] ? b : a;
}
var Context = class {
	constructor(data) {
		this.tokens = [];
		this.comments = [];
		this.back = null;
		this.stateStack = [];
		this.needNewLine = false;
		this.needSameLine = false;
		this.currToken = null;
		this.prevToken = null;
		this.valueContainerStack = [];
		this.tokenizer = new Tokenizer(data.text, data.parserOptions);
		this.topLevelTable = data.topLevelTable;
		this.table = data.topLevelTable;
		this.keysResolver = new KeysResolver(this);
	}
	nextToken(option) {
		this.prevToken = this.currToken;
		if (this.back) {
			this.currToken = this.back;
			this.back = null;
		} else this.currToken = this._nextTokenFromTokenizer(option);
		if ((this.needNewLine || this.needSameLine || option?.needSameLine) && this.prevToken && this.currToken) if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
			if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
		} else {
			const needSameLine = this.needSameLine || option?.needSameLine;
			if (needSameLine) return this.reportParseError(needSameLine, this.currToken);
		}
		this.needNewLine = false;
		this.needSameLine = false;
		return this.currToken;
	}
	_nextTokenFromTokenizer(option) {
		const valuesEnabled = this.tokenizer.valuesEnabled;
		if (option?.valuesEnabled) this.tokenizer.valuesEnabled = option.valuesEnabled;
		let token = this.tokenizer.nextToken();
		while (token && token.type === "Block") {
			this.comments.push(token);
			token = this.tokenizer.nextToken();
		}
		if (token) this.tokens.push(token);
		this.tokenizer.valuesEnabled = valuesEnabled;
		return token;
	}
	backToken() {
		if (this.back) throw new Error("Illegal state");
		this.back = this.currToken;
		this.currToken = this.prevToken;
	}
	addValueContainer(valueContainer) {
		this.valueContainerStack.push(valueContainer);
		this.tokenizer.valuesEnabled = true;
	}
	consumeValueContainer() {
		const valueContainer = this.valueContainerStack.pop();
		this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
		return valueContainer;
	}
	applyResolveKeyForTable(node) {
		this.keysResolver.applyResolveKeyForTable(node);
	}
	verifyDuplicateKeys() {
		this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
	}
	reportParseError(code, token) {
		let offset, line, column;
		if (token) {
			offset = token.range[0];
			line = token.loc.start.line;
			column = token.loc.start.column;
		} else {
			offset = this.tokenizer.start;
			const startPos = this.tokenizer.getLocFromIndex(offset);
			line = startPos.line;
			column = startPos.column;
		}
		throw new ParseError(code, offset, line, column);
	}
};
const STATE_FOR_ERROR = { VALUE: "missing-value" };
const STRING_VALUE_STYLE_MAP = {
	BasicString: "basic",
	MultiLineBasicString: "basic",
	LiteralString: "literal",
	MultiLineLiteralString: "literal"
};
const STRING_KEY_STYLE_MAP = {
	BasicString: "basic",
	LiteralString: "literal"
};
const DATETIME_VALUE_KIND_MAP = {
	OffsetDateTime: "offset-date-time",
	LocalDateTime: "local-date-time",
	LocalDate: "local-date",
	LocalTime: "local-time"
};
var TOMLParser = class {
	constructor(text, parserOptions) {
		this.text = text;
		this.parserOptions = parserOptions || {};
		this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
	}
	parse() {
		const ast = {
			type: "Program",
			body: [],
			sourceType: "module",
			tokens: [],
			comments: [],
			parent: null,
			range: [0, 0],
			loc: {
				start: {
					line: 1,
					column: 0
				},
				end: {
					line: 1,
					column: 0
				}
			}
		};
		const node = {
			type: "TOMLTopLevelTable",
			body: [],
			parent: ast,
			range: cloneRange(ast.range),
			loc: cloneLoc(ast.loc)
		};
		ast.body = [node];
		const ctx = new Context({
			text: this.text,
			parserOptions: this.parserOptions,
			topLevelTable: node
		});
		let token = ctx.nextToken();
		if (token) {
			node.range[0] = token.range[0];
			node.loc.start = clonePos(token.loc.start);
			while (token) {
				const state$1 = ctx.stateStack.pop() || "TABLE";
				ctx.stateStack.push(...this[state$1](token, ctx));
				token = ctx.nextToken();
			}
			const state = ctx.stateStack.pop() || "TABLE";
			if (state in STATE_FOR_ERROR) return ctx.reportParseError(STATE_FOR_ERROR[state], null);
			if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
			applyEndLoc(node, last(node.body));
		}
		ctx.verifyDuplicateKeys();
		ast.tokens = ctx.tokens;
		ast.comments = ctx.comments;
		const endOffset = ctx.tokenizer.end;
		const endPos = ctx.tokenizer.getLocFromIndex(endOffset);
		ast.range[1] = endOffset;
		ast.loc.end = {
			line: endPos.line,
			column: endPos.column
		};
		return ast;
	}
	TABLE(token, ctx) {
		if (isBare(token) || isString(token)) return this.processKeyValue(token, ctx.table, ctx);
		if (isLeftBracket(token)) return this.processTable(token, ctx.topLevelTable, ctx);
		return ctx.reportParseError("unexpected-token", token);
	}
	VALUE(token, ctx) {
		if (isString(token) || isMultiLineString(token)) return this.processStringValue(token, ctx);
		if (isNumber(token)) return this.processNumberValue(token, ctx);
		if (isBoolean(token)) return this.processBooleanValue(token, ctx);
		if (isDateTime(token)) return this.processDateTimeValue(token, ctx);
		if (isLeftBracket(token)) return this.processArray(token, ctx);
		if (isLeftBrace(token)) return this.processInlineTable(token, ctx);
		return ctx.reportParseError("unexpected-token", token);
	}
	processTable(token, topLevelTableNode, ctx) {
		const tableNode = {
			type: "TOMLTable",
			kind: "standard",
			key: null,
			resolvedKey: [],
			body: [],
			parent: topLevelTableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
		topLevelTableNode.body.push(tableNode);
		ctx.table = tableNode;
		let targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		if (isLeftBracket(targetToken)) {
			if (token.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
			tableNode.kind = "array";
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		}
		if (isRightBracket(targetToken)) return ctx.reportParseError("missing-key", targetToken);
		if (!targetToken) return ctx.reportParseError("unterminated-table-key", null);
		targetToken = this.processKeyNode(targetToken, tableNode, ctx).nextToken;
		if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
		if (tableNode.kind === "array") {
			const rightBracket = targetToken;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
			if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
			if (rightBracket.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
		}
		applyEndLoc(tableNode, targetToken);
		ctx.applyResolveKeyForTable(tableNode);
		ctx.needNewLine = true;
		return [];
	}
	processKeyValue(token, tableNode, ctx) {
		const keyValueNode = {
			type: "TOMLKeyValue",
			key: null,
			value: null,
			parent: tableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		tableNode.body.push(keyValueNode);
		const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
		if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
		ctx.addValueContainer({
			parent: keyValueNode,
			set: (valNode) => {
				keyValueNode.value = valNode;
				applyEndLoc(keyValueNode, valNode);
				ctx.needNewLine = true;
				return [];
			}
		});
		ctx.needSameLine = "invalid-key-value-newline";
		return ["VALUE"];
	}
	processKeyNode(token, parent, ctx) {
		if (isDot(token)) ctx.reportParseError("invalid-leading-dot-in-key", token);
		const keyNode = {
			type: "TOMLKey",
			keys: [],
			parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		parent.key = keyNode;
		let targetToken = token;
		let dotToken = null;
		do {
			if (isBare(targetToken)) this.processBareKey(targetToken, keyNode);
			else if (isString(targetToken)) this.processStringKey(targetToken, keyNode);
			else break;
			dotToken = null;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
			if (!isDot(targetToken)) break;
			dotToken = targetToken;
			targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
		} while (targetToken);
		if (dotToken) ctx.reportParseError(isDot(targetToken) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", dotToken);
		applyEndLoc(keyNode, last(keyNode.keys));
		return {
			keyNode,
			nextToken: targetToken
		};
	}
	processBareKey(token, keyNode) {
		const node = {
			type: "TOMLBare",
			name: token.value,
			parent: keyNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		keyNode.keys.push(node);
	}
	processStringKey(token, keyNode) {
		const node = {
			type: "TOMLQuoted",
			kind: "string",
			value: token.string,
			style: STRING_KEY_STYLE_MAP[token.type],
			multiline: false,
			parent: keyNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		keyNode.keys.push(node);
	}
	processStringValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: "string",
			value: token.string,
			style: STRING_VALUE_STYLE_MAP[token.type],
			multiline: isMultiLineString(token),
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processNumberValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const text = this.text;
		const [startRange, endRange] = token.range;
		let numberString = null;
		const getNumberText = () => {
			return numberString ?? (numberString = text.slice(startRange, endRange).replace(/_/g, ""));
		};
		let node;
		if (token.type === "Integer") node = {
			type: "TOMLValue",
			kind: "integer",
			value: token.number,
			bigint: token.bigint,
			get number() {
				return getNumberText();
			},
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		else node = {
			type: "TOMLValue",
			kind: "float",
			value: token.number,
			get number() {
				return getNumberText();
			},
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processBooleanValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: "boolean",
			value: token.boolean,
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processDateTimeValue(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLValue",
			kind: DATETIME_VALUE_KIND_MAP[token.type],
			value: token.date,
			datetime: token.value,
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		return valueContainer.set(node);
	}
	processArray(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLArray",
			elements: [],
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		const nextToken = ctx.nextToken({ valuesEnabled: true });
		if (isRightBracket(nextToken)) {
			applyEndLoc(node, nextToken);
			return valueContainer.set(node);
		}
		ctx.backToken();
		return this.processArrayValue(node, valueContainer, ctx);
	}
	processArrayValue(node, valueContainer, ctx) {
		ctx.addValueContainer({
			parent: node,
			set: (valNode) => {
				node.elements.push(valNode);
				let nextToken = ctx.nextToken({ valuesEnabled: true });
				const hasComma = isComma(nextToken);
				if (hasComma) nextToken = ctx.nextToken({ valuesEnabled: true });
				if (isRightBracket(nextToken)) {
					applyEndLoc(node, nextToken);
					return valueContainer.set(node);
				}
				if (hasComma) {
					ctx.backToken();
					return this.processArrayValue(node, valueContainer, ctx);
				}
				return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-array", nextToken);
			}
		});
		return ["VALUE"];
	}
	processInlineTable(token, ctx) {
		const valueContainer = ctx.consumeValueContainer();
		const node = {
			type: "TOMLInlineTable",
			body: [],
			parent: valueContainer.parent,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
		const nextToken = ctx.nextToken({ needSameLine });
		if (nextToken) {
			if (isBare(nextToken) || isString(nextToken)) return this.processInlineTableKeyValue(nextToken, node, valueContainer, ctx);
			if (isRightBrace(nextToken)) {
				applyEndLoc(node, nextToken);
				return valueContainer.set(node);
			}
		}
		return ctx.reportParseError("unexpected-token", nextToken);
	}
	processInlineTableKeyValue(token, inlineTableNode, valueContainer, ctx) {
		const keyValueNode = {
			type: "TOMLKeyValue",
			key: null,
			value: null,
			parent: inlineTableNode,
			range: cloneRange(token.range),
			loc: cloneLoc(token.loc)
		};
		inlineTableNode.body.push(keyValueNode);
		const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
		if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
		const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
		ctx.addValueContainer({
			parent: keyValueNode,
			set: (valNode) => {
				keyValueNode.value = valNode;
				applyEndLoc(keyValueNode, valNode);
				let nextToken = ctx.nextToken({ needSameLine });
				if (isComma(nextToken)) {
					nextToken = ctx.nextToken({ needSameLine });
					if (nextToken && (isBare(nextToken) || isString(nextToken))) return this.processInlineTableKeyValue(nextToken, inlineTableNode, valueContainer, ctx);
					if (isRightBrace(nextToken)) {
						if (this.tomlVersion.lt(1, 1)) return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken);
					} else return ctx.reportParseError(nextToken ? "unexpected-token" : "unterminated-inline-table", nextToken);
				}
				if (isRightBrace(nextToken)) {
					applyEndLoc(inlineTableNode, nextToken);
					return valueContainer.set(inlineTableNode);
				}
				return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-inline-table", nextToken);
			}
		});
		ctx.needSameLine = "invalid-key-value-newline";
		return ["VALUE"];
	}
};
function isDot(token) {
	return isPunctuator(token) && token.value === ".";
}
function isEq(token) {
	return isPunctuator(token) && token.value === "=";
}
function isLeftBracket(token) {
	return isPunctuator(token) && token.value === "[";
}
function isRightBracket(token) {
	return isPunctuator(token) && token.value === "]";
}
function isLeftBrace(token) {
	return isPunctuator(token) && token.value === "{";
}
function isRightBrace(token) {
	return isPunctuator(token) && token.value === "}";
}
function isComma(token) {
	return isPunctuator(token) && token.value === ",";
}
function isPunctuator(token) {
	return Boolean(token && token.type === "Punctuator");
}
function isBare(token) {
	return token.type === "Bare";
}
function isString(token) {
	return token.type === "BasicString" || token.type === "LiteralString";
}
function isMultiLineString(token) {
	return token.type === "MultiLineBasicString" || token.type === "MultiLineLiteralString";
}
function isNumber(token) {
	return token.type === "Integer" || token.type === "Float";
}
function isBoolean(token) {
	return token.type === "Boolean";
}
function isDateTime(token) {
	return token.type === "OffsetDateTime" || token.type === "LocalDateTime" || token.type === "LocalDate" || token.type === "LocalTime";
}
function applyEndLoc(node, child) {
	if (child) {
		node.range[1] = child.range[1];
		node.loc.end = clonePos(child.loc.end);
	}
}
function cloneRange(range) {
	return [range[0], range[1]];
}
function cloneLoc(loc) {
	return {
		start: clonePos(loc.start),
		end: clonePos(loc.end)
	};
}
function clonePos(pos) {
	return {
		line: pos.line,
		column: pos.column
	};
}
const tomlKeys = {
	Program: ["body"],
	TOMLTopLevelTable: ["body"],
	TOMLTable: ["key", "body"],
	TOMLKeyValue: ["key", "value"],
	TOMLKey: ["keys"],
	TOMLArray: ["elements"],
	TOMLInlineTable: ["body"],
	TOMLBare: [],
	TOMLQuoted: [],
	TOMLValue: []
};
const lib_KEYS = unionWith(tomlKeys);
function parseForESLint(code, options) {
	return {
		ast: new TOMLParser(code, options).parse(),
		visitorKeys: lib_KEYS,
		services: { isTOML: true }
	};
}
function fallbackKeysFilter(key) {
	let value = null;
	return key !== "comments" && key !== "leadingComments" && key !== "loc" && key !== "parent" && key !== "range" && key !== "tokens" && key !== "trailingComments" && (value = this[key]) !== null && typeof value === "object" && (typeof value.type === "string" || Array.isArray(value));
}
function getFallbackKeys(node) {
	return Object.keys(node).filter(fallbackKeysFilter, node);
}
function lib_getKeys(node, visitorKeys) {
	return ((visitorKeys || lib_KEYS)[node.type] || getFallbackKeys(node)).filter((key) => !getNodes(node, key).next().done);
}
function* getNodes(node, key) {
	const child = node[key];
	if (Array.isArray(child)) {
		for (const c of child) if (isNode(c)) yield c;
	} else if (isNode(child)) yield child;
}
function isNode(x) {
	return x !== null && typeof x === "object" && typeof x.type === "string";
}
function traverse(node, parent, visitor) {
	visitor.enterNode(node, parent);
	const keys = lib_getKeys(node, visitor.visitorKeys);
	for (const key of keys) for (const child of getNodes(node, key)) traverse(child, node, visitor);
	visitor.leaveNode(node, parent);
}
function traverseNodes(node, visitor) {
	traverse(node, null, visitor);
}
const getStaticTOMLValue = generateConvertTOMLValue((node) => node.value);
function generateConvertTOMLValue(convertValue) {
	function resolveValue(node, baseTable) {
		return resolver[node.type](node, baseTable);
	}
	const resolver = {
		Program(node, baseTable = {}) {
			return resolveValue(node.body[0], baseTable);
		},
		TOMLTopLevelTable(node, baseTable = {}) {
			for (const body of node.body) resolveValue(body, baseTable);
			return baseTable;
		},
		TOMLKeyValue(node, baseTable = {}) {
			const value = resolveValue(node.value);
			set(baseTable, resolveValue(node.key), value);
			return baseTable;
		},
		TOMLTable(node, baseTable = {}) {
			const table = getTable(baseTable, resolveValue(node.key), node.kind === "array");
			for (const body of node.body) resolveValue(body, table);
			return baseTable;
		},
		TOMLArray(node) {
			return node.elements.map((e) => resolveValue(e));
		},
		TOMLInlineTable(node) {
			const table = {};
			for (const body of node.body) resolveValue(body, table);
			return table;
		},
		TOMLKey(node) {
			return node.keys.map((key) => resolveValue(key));
		},
		TOMLBare(node) {
			return node.name;
		},
		TOMLQuoted(node) {
			return node.value;
		},
		TOMLValue(node) {
			return convertValue(node);
		}
	};
	return (node) => resolveValue(node);
}
function getTable(baseTable, keys, array) {
	let target = baseTable;
	for (let index = 0; index < keys.length - 1; index++) {
		const key = keys[index];
		target = getNextTargetFromKey(target, key);
	}
	const lastKey = last(keys);
	const lastTarget = target[lastKey];
	if (lastTarget == null) {
		const tableValue$1 = {};
		target[lastKey] = array ? [tableValue$1] : tableValue$1;
		return tableValue$1;
	}
	if (isValue(lastTarget)) {
		const tableValue$1 = {};
		target[lastKey] = array ? [tableValue$1] : tableValue$1;
		return tableValue$1;
	}
	if (!array) {
		if (Array.isArray(lastTarget)) {
			const tableValue$1 = {};
			target[lastKey] = tableValue$1;
			return tableValue$1;
		}
		return lastTarget;
	}
	if (Array.isArray(lastTarget)) {
		const tableValue$1 = {};
		lastTarget.push(tableValue$1);
		return tableValue$1;
	}
	const tableValue = {};
	target[lastKey] = [tableValue];
	return tableValue;
	function getNextTargetFromKey(currTarget, key) {
		const nextTarget = currTarget[key];
		if (nextTarget == null) {
			const val = {};
			currTarget[key] = val;
			return val;
		}
		if (isValue(nextTarget)) {
			const val = {};
			currTarget[key] = val;
			return val;
		}
		let resultTarget = nextTarget;
		while (Array.isArray(resultTarget)) {
			const lastIndex = resultTarget.length - 1;
			const nextElement = resultTarget[lastIndex];
			if (isValue(nextElement)) {
				const val = {};
				resultTarget[lastIndex] = val;
				return val;
			}
			resultTarget = nextElement;
		}
		return resultTarget;
	}
}
function set(baseTable, keys, value) {
	let target = baseTable;
	for (let index = 0; index < keys.length - 1; index++) {
		const key = keys[index];
		const nextTarget = target[key];
		if (nextTarget == null) {
			const val = {};
			target[key] = val;
			target = val;
		} else if (isValue(nextTarget) || Array.isArray(nextTarget)) {
			const val = {};
			target[key] = val;
			target = val;
		} else target = nextTarget;
	}
	target[last(keys)] = value;
}
function isValue(value) {
	return typeof value !== "object" || value instanceof Date;
}
var name$1 = "toml-eslint-parser";
var version$1 = "1.0.3";
var meta_exports = /* @__PURE__ */ __exportAll({
	name: () => lib_name,
	version: () => version
});
const lib_name = name$1;
const version = version$1;
const VisitorKeys = (/* unused pure expression or super */ null && (lib_KEYS));
function parseTOML(code, options) {
	return parseForESLint(code, options).ast;
}
/***/ }),
/***/ 11730:
/***/ ((module) => {
module.exports = /*#__PURE__*/JSON.parse('["_http_agent","_http_client","_http_common","_http_incoming","_http_outgoing","_http_server","_stream_duplex","_stream_passthrough","_stream_readable","_stream_transform","_stream_wrap","_stream_writable","_tls_common","_tls_wrap","assert","assert/strict","async_hooks","buffer","child_process","cluster","console","constants","crypto","dgram","diagnostics_channel","dns","dns/promises","domain","events","fs","fs/promises","http","http2","https","inspector","inspector/promises","module","net","os","path","path/posix","path/win32","perf_hooks","process","punycode","querystring","readline","readline/promises","repl","stream","stream/consumers","stream/promises","stream/web","string_decoder","sys","timers","timers/promises","tls","trace_events","tty","url","util","util/types","v8","vm","wasi","worker_threads","zlib","node:sea","node:sqlite","node:test","node:test/reporters"]');
/***/ })
};
