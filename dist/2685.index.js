export const id = 2685;
export const ids = [2685];
export const modules = {
/***/ 80829:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const parseUrl = __webpack_require__(71186)
const isGitHubShorthand = (arg) => {
	const firstHash = arg.indexOf('#')
	const firstSlash = arg.indexOf('/')
	const secondSlash = arg.indexOf('/', firstSlash + 1)
	const firstColon = arg.indexOf(':')
	const firstSpace = /\s/.exec(arg)
	const firstAt = arg.indexOf('@')
	const spaceOnlyAfterHash = !firstSpace || (firstHash > -1 && firstSpace.index > firstHash)
	const atOnlyAfterHash = firstAt === -1 || (firstHash > -1 && firstAt > firstHash)
	const colonOnlyAfterHash = firstColon === -1 || (firstHash > -1 && firstColon > firstHash)
	const secondSlashOnlyAfterHash = secondSlash === -1 || (firstHash > -1 && secondSlash > firstHash)
	const hasSlash = firstSlash > 0
	const doesNotEndWithSlash = firstHash > -1 ? arg[firstHash - 1] !== '/' : !arg.endsWith('/')
	const doesNotStartWithDot = !arg.startsWith('.')
	return spaceOnlyAfterHash && hasSlash && doesNotEndWithSlash &&
		doesNotStartWithDot && atOnlyAfterHash && colonOnlyAfterHash &&
		secondSlashOnlyAfterHash
}
module.exports = (giturl, opts, { gitHosts, protocols }) => {
	if (!giturl) {
		return
	}
	const correctedUrl = isGitHubShorthand(giturl) ? `github:${giturl}` : giturl
	const parsed = parseUrl(correctedUrl, protocols)
	if (!parsed) {
		return
	}
	const gitHostShortcut = gitHosts.byShortcut[parsed.protocol]
	const gitHostDomain = gitHosts.byDomain[parsed.hostname.startsWith('www.')
		? parsed.hostname.slice(4)
		: parsed.hostname]
	const gitHostName = gitHostShortcut || gitHostDomain
	if (!gitHostName) {
		return
	}
	const gitHostInfo = gitHosts[gitHostShortcut || gitHostDomain]
	let auth = null
	if (protocols[parsed.protocol]?.auth && (parsed.username || parsed.password)) {
		auth = `${parsed.username}${parsed.password ? ':' + parsed.password : ''}`
	}
	let committish = null
	let user = null
	let project = null
	let defaultRepresentation = null
	try {
		if (gitHostShortcut) {
			let pathname = parsed.pathname.startsWith('/') ? parsed.pathname.slice(1) : parsed.pathname
			const firstAt = pathname.indexOf('@')
			if (firstAt > -1) {
				pathname = pathname.slice(firstAt + 1)
			}
			const lastSlash = pathname.lastIndexOf('/')
			if (lastSlash > -1) {
				user = decodeURIComponent(pathname.slice(0, lastSlash))
				if (!user) {
					user = null
				}
				project = decodeURIComponent(pathname.slice(lastSlash + 1))
			} else {
				project = decodeURIComponent(pathname)
			}
			if (project.endsWith('.git')) {
				project = project.slice(0, -4)
			}
			if (parsed.hash) {
				committish = decodeURIComponent(parsed.hash.slice(1))
			}
			defaultRepresentation = 'shortcut'
		} else {
			if (!gitHostInfo.protocols.includes(parsed.protocol)) {
				return
			}
			const segments = gitHostInfo.extract(parsed)
			if (!segments) {
				return
			}
			user = segments.user && decodeURIComponent(segments.user)
			project = decodeURIComponent(segments.project)
			committish = decodeURIComponent(segments.committish)
			defaultRepresentation = protocols[parsed.protocol]?.name || parsed.protocol.slice(0, -1)
		}
	} catch (err) {
		if (err instanceof URIError) {
			return
		} else {
			throw err
		}
	}
	return [gitHostName, user, auth, project, committish, defaultRepresentation, opts]
}
/***/ }),
/***/ 38926:
/***/ ((module) => {
const maybeJoin = (...args) => args.every(arg => arg) ? args.join('') : ''
const maybeEncode = (arg) => arg ? encodeURIComponent(arg) : ''
const formatHashFragment = (f) => f.toLowerCase()
	.replace(/^\W+/g, '') // strip leading non-characters
	.replace(/(?<!\W)\W+$/, '') // strip trailing non-characters
	.replace(/\//g, '') // strip all slashes
	.replace(/\W+/g, '-') // replace remaining non-characters with '-'
const defaults = {
	sshtemplate: ({ domain, user, project, committish }) =>
		`git@${domain}:${user}/${project}.git${maybeJoin('#', committish)}`,
	sshurltemplate: ({ domain, user, project, committish }) =>
		`git+ssh://git@${domain}/${user}/${project}.git${maybeJoin('#', committish)}`,
	edittemplate: ({ domain, user, project, committish, editpath, path }) =>
		`https://${domain}/${user}/${project}${maybeJoin('/', editpath, '/', maybeEncode(committish || 'HEAD'), '/', path)}`,
	browsetemplate: ({ domain, user, project, committish, treepath }) =>
		`https://${domain}/${user}/${project}${maybeJoin('/', treepath, '/', maybeEncode(committish))}`,
	browsetreetemplate: ({ domain, user, project, committish, treepath, path, fragment, hashformat }) =>
		`https://${domain}/${user}/${project}/${treepath}/${maybeEncode(committish || 'HEAD')}/${path}${maybeJoin('#', hashformat(fragment || ''))}`,
	browseblobtemplate: ({ domain, user, project, committish, blobpath, path, fragment, hashformat }) =>
		`https://${domain}/${user}/${project}/${blobpath}/${maybeEncode(committish || 'HEAD')}/${path}${maybeJoin('#', hashformat(fragment || ''))}`,
	docstemplate: ({ domain, user, project, treepath, committish }) =>
		`https://${domain}/${user}/${project}${maybeJoin('/', treepath, '/', maybeEncode(committish))}#readme`,
	httpstemplate: ({ auth, domain, user, project, committish }) =>
		`git+https://${maybeJoin(auth, '@')}${domain}/${user}/${project}.git${maybeJoin('#', committish)}`,
	filetemplate: ({ domain, user, project, committish, path }) =>
		`https://${domain}/${user}/${project}/raw/${maybeEncode(committish || 'HEAD')}/${path}`,
	shortcuttemplate: ({ type, user, project, committish }) =>
		`${type}:${user}/${project}${maybeJoin('#', committish)}`,
	pathtemplate: ({ user, project, committish }) =>
		`${user}/${project}${maybeJoin('#', committish)}`,
	bugstemplate: ({ domain, user, project }) =>
		`https://${domain}/${user}/${project}/issues`,
	hashformat: formatHashFragment,
}
const hosts = {}
hosts.github = {
	protocols: ['git:', 'http:', 'git+ssh:', 'git+https:', 'ssh:', 'https:'],
	domain: 'github.com',
	treepath: 'tree',
	blobpath: 'blob',
	editpath: 'edit',
	filetemplate: ({ auth, user, project, committish, path }) =>
		`https://${maybeJoin(auth, '@')}raw.githubusercontent.com/${user}/${project}/${maybeEncode(committish || 'HEAD')}/${path}`,
	gittemplate: ({ auth, domain, user, project, committish }) =>
		`git://${maybeJoin(auth, '@')}${domain}/${user}/${project}.git${maybeJoin('#', committish)}`,
	tarballtemplate: ({ domain, user, project, committish }) =>
		`https://codeload.${domain}/${user}/${project}/tar.gz/${maybeEncode(committish || 'HEAD')}`,
	extract: (url) => {
		let [, user, project, type, committish] = url.pathname.split('/', 5)
		if (type && type !== 'tree') {
			return
		}
		if (!type) {
			committish = url.hash.slice(1)
		}
		if (project && project.endsWith('.git')) {
			project = project.slice(0, -4)
		}
		if (!user || !project) {
			return
		}
		return { user, project, committish }
	},
}
hosts.bitbucket = {
	protocols: ['git+ssh:', 'git+https:', 'ssh:', 'https:'],
	domain: 'bitbucket.org',
	treepath: 'src',
	blobpath: 'src',
	editpath: '?mode=edit',
	edittemplate: ({ domain, user, project, committish, treepath, path, editpath }) =>
		`https://${domain}/${user}/${project}${maybeJoin('/', treepath, '/', maybeEncode(committish || 'HEAD'), '/', path, editpath)}`,
	tarballtemplate: ({ domain, user, project, committish }) =>
		`https://${domain}/${user}/${project}/get/${maybeEncode(committish || 'HEAD')}.tar.gz`,
	extract: (url) => {
		let [, user, project, aux] = url.pathname.split('/', 4)
		if (['get'].includes(aux)) {
			return
		}
		if (project && project.endsWith('.git')) {
			project = project.slice(0, -4)
		}
		if (!user || !project) {
			return
		}
		return { user, project, committish: url.hash.slice(1) }
	},
}
hosts.gitlab = {
	protocols: ['git+ssh:', 'git+https:', 'ssh:', 'https:'],
	domain: 'gitlab.com',
	treepath: 'tree',
	blobpath: 'tree',
	editpath: '-/edit',
	tarballtemplate: ({ domain, user, project, committish }) =>
		`https://${domain}/api/v4/projects/${maybeEncode(user + '/' + project)}/repository/archive.tar.gz?sha=${maybeEncode(committish || 'HEAD')}`,
	extract: (url) => {
		const path = url.pathname.slice(1)
		if (path.includes('/-/') || path.includes('/archive.tar.gz')) {
			return
		}
		const segments = path.split('/')
		let project = segments.pop()
		if (project.endsWith('.git')) {
			project = project.slice(0, -4)
		}
		const user = segments.join('/')
		if (!user || !project) {
			return
		}
		return { user, project, committish: url.hash.slice(1) }
	},
}
hosts.gist = {
	protocols: ['git:', 'git+ssh:', 'git+https:', 'ssh:', 'https:'],
	domain: 'gist.github.com',
	editpath: 'edit',
	sshtemplate: ({ domain, project, committish }) =>
		`git@${domain}:${project}.git${maybeJoin('#', committish)}`,
	sshurltemplate: ({ domain, project, committish }) =>
		`git+ssh://git@${domain}/${project}.git${maybeJoin('#', committish)}`,
	edittemplate: ({ domain, user, project, committish, editpath }) =>
		`https://${domain}/${user}/${project}${maybeJoin('/', maybeEncode(committish))}/${editpath}`,
	browsetemplate: ({ domain, project, committish }) =>
		`https://${domain}/${project}${maybeJoin('/', maybeEncode(committish))}`,
	browsetreetemplate: ({ domain, project, committish, path, hashformat }) =>
		`https://${domain}/${project}${maybeJoin('/', maybeEncode(committish))}${maybeJoin('#', hashformat(path))}`,
	browseblobtemplate: ({ domain, project, committish, path, hashformat }) =>
		`https://${domain}/${project}${maybeJoin('/', maybeEncode(committish))}${maybeJoin('#', hashformat(path))}`,
	docstemplate: ({ domain, project, committish }) =>
		`https://${domain}/${project}${maybeJoin('/', maybeEncode(committish))}`,
	httpstemplate: ({ domain, project, committish }) =>
		`git+https://${domain}/${project}.git${maybeJoin('#', committish)}`,
	filetemplate: ({ user, project, committish, path }) =>
		`https://gist.githubusercontent.com/${user}/${project}/raw${maybeJoin('/', maybeEncode(committish))}/${path}`,
	shortcuttemplate: ({ type, project, committish }) =>
		`${type}:${project}${maybeJoin('#', committish)}`,
	pathtemplate: ({ project, committish }) =>
		`${project}${maybeJoin('#', committish)}`,
	bugstemplate: ({ domain, project }) =>
		`https://${domain}/${project}`,
	gittemplate: ({ domain, project, committish }) =>
		`git://${domain}/${project}.git${maybeJoin('#', committish)}`,
	tarballtemplate: ({ project, committish }) =>
		`https://codeload.github.com/gist/${project}/tar.gz/${maybeEncode(committish || 'HEAD')}`,
	extract: (url) => {
		let [, user, project, aux] = url.pathname.split('/', 4)
		if (aux === 'raw') {
			return
		}
		if (!project) {
			if (!user) {
				return
			}
			project = user
			user = null
		}
		if (project.endsWith('.git')) {
			project = project.slice(0, -4)
		}
		return { user, project, committish: url.hash.slice(1) }
	},
	hashformat: function (fragment) {
		return fragment && 'file-' + formatHashFragment(fragment)
	},
}
hosts.sourcehut = {
	protocols: ['git+ssh:', 'https:'],
	domain: 'git.sr.ht',
	treepath: 'tree',
	blobpath: 'tree',
	filetemplate: ({ domain, user, project, committish, path }) =>
		`https://${domain}/${user}/${project}/blob/${maybeEncode(committish) || 'HEAD'}/${path}`,
	httpstemplate: ({ domain, user, project, committish }) =>
		`https://${domain}/${user}/${project}${maybeJoin('#', committish)}`,
	tarballtemplate: ({ domain, user, project, committish }) =>
		`https://${domain}/${user}/${project}/archive/${maybeEncode(committish) || 'HEAD'}.tar.gz`,
	bugstemplate: () => null,
	extract: (url) => {
		let [, user, project, aux] = url.pathname.split('/', 4)
		if (['archive'].includes(aux)) {
			return
		}
		if (project && project.endsWith('.git')) {
			project = project.slice(0, -4)
		}
		if (!user || !project) {
			return
		}
		return { user, project, committish: url.hash.slice(1) }
	},
}
for (const [name, host] of Object.entries(hosts)) {
	hosts[name] = Object.assign({}, defaults, host)
}
module.exports = hosts
/***/ }),
/***/ 82537:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { LRUCache } = __webpack_require__(8416)
const hosts = __webpack_require__(38926)
const fromUrl = __webpack_require__(80829)
const parseUrl = __webpack_require__(71186)
const cache = new LRUCache({ max: 1000 })
function unknownHostedUrl (url) {
	try {
		const {
			protocol,
			hostname,
			pathname,
		} = new URL(url)
		if (!hostname) {
			return null
		}
		const proto = /(?:git\+)http:$/.test(protocol) ? 'http:' : 'https:'
		const path = pathname.replace(/\.git$/, '')
		return `${proto}//${hostname}${path}`
	} catch {
		return null
	}
}
class GitHost {
	constructor (type, user, auth, project, committish, defaultRepresentation, opts = {}) {
		Object.assign(this, GitHost.#gitHosts[type], {
			type,
			user,
			auth,
			project,
			committish,
			default: defaultRepresentation,
			opts,
		})
	}
	static #gitHosts = { byShortcut: {}, byDomain: {} }
	static #protocols = {
		'git+ssh:': { name: 'sshurl' },
		'ssh:': { name: 'sshurl' },
		'git+https:': { name: 'https', auth: true },
		'git:': { auth: true },
		'http:': { auth: true },
		'https:': { auth: true },
		'git+http:': { auth: true },
	}
	static addHost (name, host) {
		GitHost.#gitHosts[name] = host
		GitHost.#gitHosts.byDomain[host.domain] = name
		GitHost.#gitHosts.byShortcut[`${name}:`] = name
		GitHost.#protocols[`${name}:`] = { name }
	}
	static fromUrl (giturl, opts) {
		if (typeof giturl !== 'string') {
			return
		}
		const key = giturl + JSON.stringify(opts || {})
		if (!cache.has(key)) {
			const hostArgs = fromUrl(giturl, opts, {
				gitHosts: GitHost.#gitHosts,
				protocols: GitHost.#protocols,
			})
			cache.set(key, hostArgs ? new GitHost(...hostArgs) : undefined)
		}
		return cache.get(key)
	}
	static fromManifest (manifest, opts = {}) {
		if (!manifest || typeof manifest !== 'object') {
			return
		}
		const r = manifest.repository
		const rurl = r && (
			typeof r === 'string'
				? r
				: typeof r === 'object' && typeof r.url === 'string'
					? r.url
					: null
		)
		if (!rurl) {
			throw new Error('no repository')
		}
		const info = (rurl && GitHost.fromUrl(rurl.replace(/^git\+/, ''), opts)) || null
		if (info) {
			return info
		}
		const unk = unknownHostedUrl(rurl)
		return GitHost.fromUrl(unk, opts) || unk
	}
	static parseUrl (url) {
		return parseUrl(url)
	}
	#fill (template, opts) {
		if (typeof template !== 'function') {
			return null
		}
		const options = { ...this, ...this.opts, ...opts }
		if (!options.path) {
			options.path = ''
		}
		if (options.path.startsWith('/')) {
			options.path = options.path.slice(1)
		}
		if (options.noCommittish) {
			options.committish = null
		}
		const result = template(options)
		return options.noGitPlus && result.startsWith('git+') ? result.slice(4) : result
	}
	hash () {
		return this.committish ? `#${this.committish}` : ''
	}
	ssh (opts) {
		return this.#fill(this.sshtemplate, opts)
	}
	sshurl (opts) {
		return this.#fill(this.sshurltemplate, opts)
	}
	browse (path, ...args) {
		if (typeof path !== 'string') {
			return this.#fill(this.browsetemplate, path)
		}
		if (typeof args[0] !== 'string') {
			return this.#fill(this.browsetreetemplate, { ...args[0], path })
		}
		return this.#fill(this.browsetreetemplate, { ...args[1], fragment: args[0], path })
	}
	browseFile (path, ...args) {
		if (typeof args[0] !== 'string') {
			return this.#fill(this.browseblobtemplate, { ...args[0], path })
		}
		return this.#fill(this.browseblobtemplate, { ...args[1], fragment: args[0], path })
	}
	docs (opts) {
		return this.#fill(this.docstemplate, opts)
	}
	bugs (opts) {
		return this.#fill(this.bugstemplate, opts)
	}
	https (opts) {
		return this.#fill(this.httpstemplate, opts)
	}
	git (opts) {
		return this.#fill(this.gittemplate, opts)
	}
	shortcut (opts) {
		return this.#fill(this.shortcuttemplate, opts)
	}
	path (opts) {
		return this.#fill(this.pathtemplate, opts)
	}
	tarball (opts) {
		return this.#fill(this.tarballtemplate, { ...opts, noCommittish: false })
	}
	file (path, opts) {
		return this.#fill(this.filetemplate, { ...opts, path })
	}
	edit (path, opts) {
		return this.#fill(this.edittemplate, { ...opts, path })
	}
	getDefaultRepresentation () {
		return this.default
	}
	toString (opts) {
		if (this.default && typeof this[this.default] === 'function') {
			return this[this.default](opts)
		}
		return this.sshurl(opts)
	}
}
for (const [name, host] of Object.entries(hosts)) {
	GitHost.addHost(name, host)
}
module.exports = GitHost
/***/ }),
/***/ 71186:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const url = __webpack_require__(87016)
const lastIndexOfBefore = (str, char, beforeChar) => {
	const startPosition = str.indexOf(beforeChar)
	return str.lastIndexOf(char, startPosition > -1 ? startPosition : Infinity)
}
const safeUrl = (u) => {
	try {
		return new url.URL(u)
	} catch {
	}
}
const correctProtocol = (arg, protocols) => {
	const firstColon = arg.indexOf(':')
	const proto = arg.slice(0, firstColon + 1)
	if (Object.prototype.hasOwnProperty.call(protocols, proto)) {
		return arg
	}
	if (arg.substr(firstColon, 3) === '://') {
		return arg
	}
	const firstAt = arg.indexOf('@')
	if (firstAt > -1) {
		if (firstAt > firstColon) {
			return `git+ssh://${arg}`
		} else {
			return arg
		}
	}
	return `${arg.slice(0, firstColon + 1)}//${arg.slice(firstColon + 1)}`
}
const correctUrl = (giturl) => {
	const firstAt = lastIndexOfBefore(giturl, '@', '#')
	const lastColonBeforeHash = lastIndexOfBefore(giturl, ':', '#')
	if (lastColonBeforeHash > firstAt) {
		giturl = giturl.slice(0, lastColonBeforeHash) + '/' + giturl.slice(lastColonBeforeHash + 1)
	}
	if (lastIndexOfBefore(giturl, ':', '#') === -1 && giturl.indexOf('//') === -1) {
		giturl = `git+ssh://${giturl}`
	}
	return giturl
}
module.exports = (giturl, protocols) => {
	const withProtocol = protocols ? correctProtocol(giturl, protocols) : giturl
	return safeUrl(withProtocol) || safeUrl(correctUrl(withProtocol))
}
/***/ }),
/***/ 87091:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
/*!
Copyright (c) the purl authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
const {
	PackageURL,
	PurlComponent,
	PurlQualifierNames,
	PurlType
} = __webpack_require__(36686)
module.exports = {
	PackageURL,
	PurlComponent,
	PurlQualifierNames,
	PurlType
}
/***/ }),
/***/ 93779:
/***/ ((module) => {
const LOOP_SENTINEL = 1_000_000
const REUSED_SEARCH_PARAMS = new URLSearchParams()
const REUSED_SEARCH_PARAMS_KEY = '_'
const REUSED_SEARCH_PARAMS_OFFSET = 2 // '_='.length
module.exports = {
		LOOP_SENTINEL,
		REUSED_SEARCH_PARAMS,
		REUSED_SEARCH_PARAMS_KEY,
		REUSED_SEARCH_PARAMS_OFFSET
}
/***/ }),
/***/ 50782:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { PurlError } = __webpack_require__(616)
const { decodeURIComponent } = globalThis
function decodePurlComponent(comp, encodedURIComponent) {
		try {
				return decodeURIComponent(encodedURIComponent)
		} catch {}
		throw new PurlError(`unable to decode "${comp}" component`)
}
module.exports = {
		decodePurlComponent
}
/***/ }),
/***/ 75954:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const {
		REUSED_SEARCH_PARAMS,
		REUSED_SEARCH_PARAMS_KEY,
		REUSED_SEARCH_PARAMS_OFFSET
} = __webpack_require__(93779)
const { isObject } = __webpack_require__(57018)
const { isNonEmptyString } = __webpack_require__(22764)
const { encodeURIComponent } = globalThis
function encodeNamespace(namespace) {
		return isNonEmptyString(namespace)
				? encodeURIComponent(namespace)
							.replace(/%3A/g, ':')
							.replace(/%2F/g, '/')
				: ''
}
function encodeQualifierParam(param) {
		if (isNonEmptyString(param)) {
				REUSED_SEARCH_PARAMS.set(REUSED_SEARCH_PARAMS_KEY, param)
				return replacePlusSignWithPercentEncodedSpace(
						REUSED_SEARCH_PARAMS.toString().slice(REUSED_SEARCH_PARAMS_OFFSET)
				)
		}
		return ''
}
function encodeQualifiers(qualifiers) {
		if (isObject(qualifiers)) {
				const qualifiersKeys = Object.keys(qualifiers).sort()
				const searchParams = new URLSearchParams()
				for (let i = 0, { length } = qualifiersKeys; i < length; i += 1) {
						const key = qualifiersKeys[i]
						searchParams.set(key, qualifiers[key])
				}
				return replacePlusSignWithPercentEncodedSpace(searchParams.toString())
		}
		return ''
}
function encodeSubpath(subpath) {
		return isNonEmptyString(subpath)
				? encodeURIComponent(subpath).replace(/%2F/g, '/')
				: ''
}
function encodeVersion(version) {
		return isNonEmptyString(version)
				? encodeURIComponent(version).replace(/%3A/g, ':').replace(/%2B/g, '+')
				: ''
}
function replacePlusSignWithPercentEncodedSpace(str) {
		return str.replace(/\+/g, '%20')
}
module.exports = {
		encodeNamespace,
		encodeVersion,
		encodeQualifiers,
		encodeQualifierParam,
		encodeSubpath,
		encodeURIComponent
}
/***/ }),
/***/ 616:
/***/ ((module) => {
function formatPurlErrorMessage(message = '') {
		const { length } = message
		let formatted = ''
		if (length) {
				const code0 = message.charCodeAt(0)
				formatted =
						code0 >= 65 /*'A'*/ || code0 <= 90 /*'Z'*/
								? `${message[0].toLowerCase()}${message.slice(1)}`
								: message
				if (
						length > 1 &&
						message.charCodeAt(length - 1) === 46 /*'.'*/ &&
						message.charCodeAt(length - 2) !== 46
				) {
						formatted = formatted.slice(0, -1)
				}
		}
		return `Invalid purl: ${formatted}`
}
class PurlError extends Error {
		constructor(message) {
				super(formatPurlErrorMessage(message))
		}
}
module.exports = {
		formatPurlErrorMessage,
		PurlError
}
/***/ }),
/***/ 54947:
/***/ ((module) => {
function createHelpersNamespaceObject(helpers, options_ = {}) {
		const { comparator, ...defaults } = { __proto__: null, ...options_ }
		const helperNames = Object.keys(helpers).sort()
		const propNames = [
				...new Set([...Object.values(helpers)].map(Object.keys).flat())
		].sort(comparator)
		const nsObject = Object.create(null)
		for (let i = 0, { length } = propNames; i < length; i += 1) {
				const propName = propNames[i]
				const helpersForProp = Object.create(null)
				for (
						let j = 0, { length: length_j } = helperNames;
						j < length_j;
						j += 1
				) {
						const helperName = helperNames[j]
						const helperValue =
								helpers[helperName][propName] ?? defaults[helperName]
						if (helperValue !== undefined) {
								helpersForProp[helperName] = helperValue
						}
				}
				nsObject[propName] = helpersForProp
		}
		return nsObject
}
module.exports = {
		createHelpersNamespaceObject
}
/***/ }),
/***/ 86808:
/***/ ((module) => {
function isNullishOrEmptyString(value) {
		return (
				value === null ||
				value === undefined ||
				(typeof value === 'string' && value.length === 0)
		)
}
module.exports = {
		isNullishOrEmptyString
}
/***/ }),
/***/ 44265:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { isObject } = __webpack_require__(57018)
const { isBlank } = __webpack_require__(22764)
function normalizeName(rawName) {
		return typeof rawName === 'string' ? rawName.trim() : undefined
}
function normalizeNamespace(rawNamespace) {
		return typeof rawNamespace === 'string'
				? normalizePath(rawNamespace)
				: undefined
}
function normalizePath(pathname, callback) {
		let collapsed = ''
		let start = 0
		while (pathname.charCodeAt(start) === 47 /*'/'*/) {
				start += 1
		}
		let nextIndex = pathname.indexOf('/', start)
		if (nextIndex === -1) {
				return pathname.slice(start)
		}
		while (nextIndex !== -1) {
				const segment = pathname.slice(start, nextIndex)
				if (callback === undefined || callback(segment)) {
						collapsed =
								collapsed + (collapsed.length === 0 ? '' : '/') + segment
				}
				start = nextIndex + 1
				while (pathname.charCodeAt(start) === 47) {
						start += 1
				}
				nextIndex = pathname.indexOf('/', start)
		}
		const lastSegment = pathname.slice(start)
		if (
				lastSegment.length !== 0 &&
				(callback === undefined || callback(lastSegment))
		) {
				collapsed = collapsed + '/' + lastSegment
		}
		return collapsed
}
function normalizeQualifiers(rawQualifiers) {
		let qualifiers
		for (const { 0: key, 1: value } of qualifiersToEntries(rawQualifiers)) {
				const strValue = typeof value === 'string' ? value : String(value)
				const trimmed = strValue.trim()
				if (trimmed.length === 0) {
						continue
				}
				if (qualifiers === undefined) {
						qualifiers = { __proto__: null }
				}
				qualifiers[key.toLowerCase()] = trimmed
		}
		return qualifiers
}
function normalizeSubpath(rawSubpath) {
		return typeof rawSubpath === 'string'
				? normalizePath(rawSubpath, subpathFilter)
				: undefined
}
function normalizeType(rawType) {
		return typeof rawType === 'string'
				? rawType.trim().toLowerCase()
				: undefined
}
function normalizeVersion(rawVersion) {
		return typeof rawVersion === 'string' ? rawVersion.trim() : undefined
}
function qualifiersToEntries(rawQualifiers) {
		if (isObject(rawQualifiers)) {
				return rawQualifiers instanceof URLSearchParams
						? rawQualifiers.entries()
						: Object.entries(rawQualifiers)
		}
		return typeof rawQualifiers === 'string'
				? new URLSearchParams(rawQualifiers).entries()
				: Object.entries({})
}
function subpathFilter(segment) {
		const { length } = segment
		if (length === 1 && segment.charCodeAt(0) === 46 /*'.'*/) return false
		if (
				length === 2 &&
				segment.charCodeAt(0) === 46 &&
				segment.charCodeAt(1) === 46
		) {
				return false
		}
		return !isBlank(segment)
}
module.exports = {
		normalizeName,
		normalizeNamespace,
		normalizePath,
		normalizeQualifiers,
		normalizeSubpath,
		normalizeType,
		normalizeVersion
}
/***/ }),
/***/ 57018:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { LOOP_SENTINEL } = __webpack_require__(93779)
function isObject(value) {
		return value !== null && typeof value === 'object'
}
function recursiveFreeze(value_) {
		if (
				value_ === null ||
				!(typeof value_ === 'object' || typeof value_ === 'function') ||
				Object.isFrozen(value_)
		) {
				return value_
		}
		const queue = [value_]
		let { length: queueLength } = queue
		let pos = 0
		while (pos < queueLength) {
				if (pos === LOOP_SENTINEL) {
						throw new Error(
								'Detected infinite loop in object crawl of recursiveFreeze'
						)
				}
				const obj = queue[pos++]
				Object.freeze(obj)
				if (Array.isArray(obj)) {
						for (let i = 0, { length } = obj; i < length; i += 1) {
								const item = obj[i]
								if (
										item !== null &&
										(typeof item === 'object' || typeof item === 'function') &&
										!Object.isFrozen(item)
								) {
										queue[queueLength++] = item
								}
						}
				} else {
						const keys = Reflect.ownKeys(obj)
						for (let i = 0, { length } = keys; i < length; i += 1) {
								const propValue = obj[keys[i]]
								if (
										propValue !== null &&
										(typeof propValue === 'object' ||
												typeof propValue === 'function') &&
										!Object.isFrozen(propValue)
								) {
										queue[queueLength++] = propValue
								}
						}
				}
		}
		return value_
}
module.exports = {
		isObject,
		recursiveFreeze
}
/***/ }),
/***/ 36686:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { decodePurlComponent } = __webpack_require__(50782)
const { isObject, recursiveFreeze } = __webpack_require__(57018)
const { isBlank, isNonEmptyString, trimLeadingSlashes } = __webpack_require__(22764)
const { PurlComponent } = __webpack_require__(71487)
const { PurlQualifierNames } = __webpack_require__(37197)
const { PurlType } = __webpack_require__(48958)
const { PurlError } = __webpack_require__(616)
class PackageURL {
		static Component = recursiveFreeze(PurlComponent)
		static KnownQualifierNames = recursiveFreeze(PurlQualifierNames)
		static Type = recursiveFreeze(PurlType)
		constructor(
				rawType,
				rawNamespace,
				rawName,
				rawVersion,
				rawQualifiers,
				rawSubpath
		) {
				const type = isNonEmptyString(rawType)
						? PurlComponent.type.normalize(rawType)
						: rawType
				PurlComponent.type.validate(type, true)
				const namespace = isNonEmptyString(rawNamespace)
						? PurlComponent.namespace.normalize(rawNamespace)
						: rawNamespace
				PurlComponent.namespace.validate(namespace, true)
				const name = isNonEmptyString(rawName)
						? PurlComponent.name.normalize(rawName)
						: rawName
				PurlComponent.name.validate(name, true)
				const version = isNonEmptyString(rawVersion)
						? PurlComponent.version.normalize(rawVersion)
						: rawVersion
				PurlComponent.version.validate(version, true)
				const qualifiers =
						typeof rawQualifiers === 'string' || isObject(rawQualifiers)
								? PurlComponent.qualifiers.normalize(rawQualifiers)
								: rawQualifiers
				PurlComponent.qualifiers.validate(qualifiers, true)
				const subpath = isNonEmptyString(rawSubpath)
						? PurlComponent.subpath.normalize(rawSubpath)
						: rawSubpath
				PurlComponent.subpath.validate(subpath, true)
				this.type = type
				this.name = name
				this.namespace = namespace ?? undefined
				this.version = version ?? undefined
				this.qualifiers = qualifiers ?? undefined
				this.subpath = subpath ?? undefined
				const typeHelpers = PurlType[type]
				if (typeHelpers) {
						typeHelpers.normalize(this)
						typeHelpers.validate(this, true)
				}
		}
		toString() {
				const { namespace, name, version, qualifiers, subpath, type } = this
				let purlStr = `pkg:${PurlComponent.type.encode(type)}/`
				if (namespace) {
						purlStr = `${purlStr}${PurlComponent.namespace.encode(namespace)}/`
				}
				purlStr = `${purlStr}${PurlComponent.name.encode(name)}`
				if (version) {
						purlStr = `${purlStr}@${PurlComponent.version.encode(version)}`
				}
				if (qualifiers) {
						purlStr = `${purlStr}?${PurlComponent.qualifiers.encode(qualifiers)}`
				}
				if (subpath) {
						purlStr = `${purlStr}#${PurlComponent.subpath.encode(subpath)}`
				}
				return purlStr
		}
		static fromString(purlStr) {
				return new PackageURL(...PackageURL.parseString(purlStr))
		}
		static parseString(purlStr) {
				if (typeof purlStr !== 'string') {
						throw new Error('A purl string argument is required.')
				}
				if (isBlank(purlStr)) {
						return [
								undefined,
								undefined,
								undefined,
								undefined,
								undefined,
								undefined
						]
				}
				const colonIndex = purlStr.indexOf(':')
				let url
				let maybeUrlWithAuth
				if (colonIndex !== -1) {
						try {
								const beforeColon = purlStr.slice(0, colonIndex)
								const afterColon = purlStr.slice(colonIndex + 1)
								const trimmedAfterColon = trimLeadingSlashes(afterColon)
								url = new URL(`${beforeColon}:${trimmedAfterColon}`)
								maybeUrlWithAuth =
										afterColon.length === trimmedAfterColon.length
												? url
												: new URL(purlStr)
						} catch (e) {
								throw new PurlError('failed to parse as URL', {
										cause: e
								})
						}
				}
				if (url?.protocol !== 'pkg:') {
						throw new PurlError('missing required "pkg" scheme component')
				}
				if (
						maybeUrlWithAuth.username !== '' ||
						maybeUrlWithAuth.password !== ''
				) {
						throw new PurlError('cannot contain a "user:pass@host:port"')
				}
				const { pathname } = url
				const firstSlashIndex = pathname.indexOf('/')
				const rawType = decodePurlComponent(
						'type',
						firstSlashIndex === -1
								? pathname
								: pathname.slice(0, firstSlashIndex)
				)
				if (firstSlashIndex < 1) {
						return [
								rawType,
								undefined,
								undefined,
								undefined,
								undefined,
								undefined
						]
				}
				let rawVersion
				let atSignIndex = pathname.lastIndexOf('@')
				if (
						atSignIndex !== -1 &&
						pathname.charCodeAt(atSignIndex - 1) === 47 /*'/'*/
				) {
						atSignIndex = -1
				}
				const beforeVersion = pathname.slice(
						rawType.length + 1,
						atSignIndex === -1 ? pathname.length : atSignIndex
				)
				if (atSignIndex !== -1) {
						rawVersion = decodePurlComponent(
								'version',
								pathname.slice(atSignIndex + 1)
						)
				}
				let rawNamespace
				let rawName
				const lastSlashIndex = beforeVersion.lastIndexOf('/')
				if (lastSlashIndex === -1) {
						rawName = decodePurlComponent('name', beforeVersion)
				} else {
						rawName = decodePurlComponent(
								'name',
								beforeVersion.slice(lastSlashIndex + 1)
						)
						rawNamespace = decodePurlComponent(
								'namespace',
								beforeVersion.slice(0, lastSlashIndex)
						)
				}
				let rawQualifiers
				const { searchParams } = url
				if (searchParams.size !== 0) {
						searchParams.forEach((value) =>
								decodePurlComponent('qualifiers', value)
						)
						rawQualifiers = searchParams
				}
				let rawSubpath
				const { hash } = url
				if (hash.length !== 0) {
						rawSubpath = decodePurlComponent('subpath', hash.slice(1))
				}
				return [
						rawType,
						rawNamespace,
						rawName,
						rawVersion,
						rawQualifiers,
						rawSubpath
				]
		}
}
for (const staticProp of ['Component', 'KnownQualifierNames', 'Type']) {
		Reflect.defineProperty(PackageURL, staticProp, {
				...Reflect.getOwnPropertyDescriptor(PackageURL, staticProp),
				writable: false
		})
}
Reflect.setPrototypeOf(PackageURL.prototype, null)
module.exports = {
		PackageURL,
		PurlComponent,
		PurlQualifierNames,
		PurlType
}
/***/ }),
/***/ 71487:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const {
		encodeNamespace,
		encodeVersion,
		encodeQualifiers,
		encodeQualifierParam,
		encodeSubpath,
		encodeURIComponent
} = __webpack_require__(75954)
const { createHelpersNamespaceObject } = __webpack_require__(54947)
const {
		normalizeType,
		normalizeNamespace,
		normalizeName,
		normalizeVersion,
		normalizeQualifiers,
		normalizeSubpath
} = __webpack_require__(44265)
const { localeCompare, isNonEmptyString } = __webpack_require__(22764)
const {
		validateType,
		validateNamespace,
		validateName,
		validateVersion,
		validateQualifiers,
		validateQualifierKey,
		validateSubpath
} = __webpack_require__(93206)
const PurlComponentEncoder = (comp) =>
		isNonEmptyString(comp) ? encodeURIComponent(comp) : ''
const PurlComponentStringNormalizer = (comp) =>
		typeof comp === 'string' ? comp : undefined
const PurlComponentValidator = (_comp, _throws) => true
const componentSortOrderLookup = {
		__proto__: null,
		type: 0,
		namespace: 1,
		name: 2,
		version: 3,
		qualifiers: 4,
		qualifierKey: 5,
		qualifierValue: 6,
		subpath: 7
}
function componentSortOrder(comp) {
		return componentSortOrderLookup[comp] ?? comp
}
function componentComparator(compA, compB) {
		return localeCompare(componentSortOrder(compA), componentSortOrder(compB))
}
module.exports = {
		PurlComponent: createHelpersNamespaceObject(
				{
						encode: {
								namespace: encodeNamespace,
								version: encodeVersion,
								qualifiers: encodeQualifiers,
								qualifierKey: encodeQualifierParam,
								qualifierValue: encodeQualifierParam,
								subpath: encodeSubpath
						},
						normalize: {
								type: normalizeType,
								namespace: normalizeNamespace,
								name: normalizeName,
								version: normalizeVersion,
								qualifiers: normalizeQualifiers,
								subpath: normalizeSubpath
						},
						validate: {
								type: validateType,
								namespace: validateNamespace,
								name: validateName,
								version: validateVersion,
								qualifierKey: validateQualifierKey,
								qualifiers: validateQualifiers,
								subpath: validateSubpath
						}
				},
				{
						comparator: componentComparator,
						encode: PurlComponentEncoder,
						normalize: PurlComponentStringNormalizer,
						validate: PurlComponentValidator
				}
		)
}
/***/ }),
/***/ 37197:
/***/ ((module) => {
module.exports = {
		PurlQualifierNames: {
				__proto__: null,
				RepositoryUrl: 'repository_url',
				DownloadUrl: 'download_url',
				VcsUrl: 'vcs_url',
				FileName: 'file_name',
				Checksum: 'checksum'
		}
}
/***/ }),
/***/ 48958:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { isNullishOrEmptyString } = __webpack_require__(86808)
const { createHelpersNamespaceObject } = __webpack_require__(54947)
const {
		isSemverString,
		lowerName,
		lowerNamespace,
		lowerVersion,
		replaceDashesWithUnderscores,
		replaceUnderscoresWithDashes
} = __webpack_require__(22764)
const { validateEmptyByType, validateRequiredByType } = __webpack_require__(93206)
const { PurlError } = __webpack_require__(616)
const PurlTypNormalizer = (purl) => purl
const PurlTypeValidator = (_purl, _throws) => true
module.exports = {
		PurlType: createHelpersNamespaceObject(
				{
						normalize: {
								alpm(purl) {
										lowerNamespace(purl)
										lowerName(purl)
										return purl
								},
								apk(purl) {
										lowerNamespace(purl)
										lowerName(purl)
										return purl
								},
								bitbucket(purl) {
										lowerNamespace(purl)
										lowerName(purl)
										return purl
								},
								bitnami(purl) {
										lowerName(purl)
										return purl
								},
								composer(purl) {
										lowerNamespace(purl)
										lowerName(purl)
										return purl
								},
								deb(purl) {
										lowerNamespace(purl)
										lowerName(purl)
										return purl
								},
								gitlab(purl) {
										lowerNamespace(purl)
										lowerName(purl)
										return purl
								},
								github(purl) {
										lowerNamespace(purl)
										lowerName(purl)
										return purl
								},
								hex(purl) {
										lowerNamespace(purl)
										lowerName(purl)
										return purl
								},
								huggingface(purl) {
										lowerVersion(purl)
										return purl
								},
								mlflow(purl) {
										if (
												purl.qualifiers?.repository_url?.includes('databricks')
										) {
												lowerName(purl)
										}
										return purl
								},
								npm(purl) {
										lowerNamespace(purl)
										lowerName(purl)
										return purl
								},
								luarocks(purl) {
										lowerVersion(purl)
										return purl
								},
								oci(purl) {
										lowerName(purl)
										return purl
								},
								pub(purl) {
										lowerName(purl)
										purl.name = replaceDashesWithUnderscores(purl.name)
										return purl
								},
								pypi(purl) {
										lowerNamespace(purl)
										lowerName(purl)
										purl.name = replaceUnderscoresWithDashes(purl.name)
										return purl
								},
								qpkg(purl) {
										lowerNamespace(purl)
										return purl
								},
								rpm(purl) {
										lowerNamespace(purl)
										return purl
								}
						},
						validate: {
								conan(purl, throws) {
										if (isNullishOrEmptyString(purl.namespace)) {
												if (purl.qualifiers?.channel) {
														if (throws) {
																throw new PurlError(
																		'conan requires a "namespace" component when a "channel" qualifier is present'
																)
														}
														return false
												}
										} else if (isNullishOrEmptyString(purl.qualifiers)) {
												if (throws) {
														throw new PurlError(
																'conan requires a "qualifiers" component when a namespace is present'
														)
												}
												return false
										}
										return true
								},
								cran(purl, throws) {
										return validateRequiredByType(
												'cran',
												'version',
												purl.version,
												throws
										)
								},
								golang(purl) {
										const { version } = purl
										const length =
												typeof version === 'string' ? version.length : 0
										if (
												length &&
												version.charCodeAt(0) === 118 /*'v'*/ &&
												!isSemverString(version.slice(1))
										) {
												if (throws) {
														throw new PurlError(
																'golang "version" component starting with a "v" must be followed by a valid semver version'
														)
												}
												return false
										}
										return true
								},
								maven(purl, throws) {
										return validateRequiredByType(
												'maven',
												'namespace',
												purl.namespace,
												throws
										)
								},
								mlflow(purl, throws) {
										return validateEmptyByType(
												'mlflow',
												'namespace',
												purl.namespace,
												throws
										)
								},
								oci(purl, throws) {
										return validateEmptyByType(
												'oci',
												'namespace',
												purl.namespace,
												throws
										)
								},
								pub(purl, throws) {
										const { name } = purl
										for (let i = 0, { length } = name; i < length; i += 1) {
												const code = name.charCodeAt(i)
												if (
									!(
											(
													(code >= 48 && code <= 57)  || // 0-9
													(code >= 97 && code <= 122) || // a-z
													code === 95 // _
											)
									)
							) {
									if (throws) {
											throw new PurlError(
													'pub "name" component may only contain [a-z0-9_] characters'
											)
									}
									return false
							}
										}
										return true
								},
								swift(purl, throws) {
										return (
												validateRequiredByType(
														'swift',
														'namespace',
														purl.namespace,
														throws
												) &&
												validateRequiredByType(
														'swift',
														'version',
														purl.version,
														throws
												)
										)
								}
						}
				},
				{
						normalize: PurlTypNormalizer,
						validate: PurlTypeValidator
				}
		)
}
/***/ }),
/***/ 22764:
/***/ ((module) => {
const { compare: localeCompare } = new Intl.Collator()
const regexSemverNumberedGroups =
		/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/
function isBlank(str) {
		for (let i = 0, { length } = str; i < length; i += 1) {
				const code = str.charCodeAt(i)
				if (
						!(
								(
										code === 0x0020 || // Space
										code === 0x0009 || // Tab
										code === 0x000a || // Line Feed
										code === 0x000b || // Vertical Tab
										code === 0x000c || // Form Feed
										code === 0x000d || // Carriage Return
										code === 0x00a0 || // No-Break Space
										code === 0x1680 || // Ogham Space Mark
										code === 0x2000 || // En Quad
										code === 0x2001 || // Em Quad
										code === 0x2002 || // En Space
										code === 0x2003 || // Em Space
										code === 0x2004 || // Three-Per-Em Space
										code === 0x2005 || // Four-Per-Em Space
										code === 0x2006 || // Six-Per-Em Space
										code === 0x2007 || // Figure Space
										code === 0x2008 || // Punctuation Space
										code === 0x2009 || // Thin Space
										code === 0x200a || // Hair Space
										code === 0x2028 || // Line Separator
										code === 0x2029 || // Paragraph Separator
										code === 0x202f || // Narrow No-Break Space
										code === 0x205f || // Medium Mathematical Space
										code === 0x3000 || // Ideographic Space
										code === 0xfeff    // Byte Order Mark
								)
						)
				) {
						return false
				}
		}
		return true
}
function isNonEmptyString(value) {
		return typeof value === 'string' && value.length > 0
}
function isSemverString(value) {
		return typeof value === 'string' && regexSemverNumberedGroups.test(value)
}
function lowerName(purl) {
		purl.name = purl.name.toLowerCase()
}
function lowerNamespace(purl) {
		const { namespace } = purl
		if (typeof namespace === 'string') {
				purl.namespace = namespace.toLowerCase()
		}
}
function lowerVersion(purl) {
		const { version } = purl
		if (typeof version === 'string') {
				purl.version = version.toLowerCase()
		}
}
function replaceDashesWithUnderscores(str) {
		let result = ''
		let fromIndex = 0
		let index = 0
		while ((index = str.indexOf('-', fromIndex)) !== -1) {
				result = result + str.slice(fromIndex, index) + '_'
				fromIndex = index + 1
		}
		return fromIndex ? result + str.slice(fromIndex) : str
}
function replaceUnderscoresWithDashes(str) {
		let result = ''
		let fromIndex = 0
		let index = 0
		while ((index = str.indexOf('_', fromIndex)) !== -1) {
				result = result + str.slice(fromIndex, index) + '-'
				fromIndex = index + 1
		}
		return fromIndex ? result + str.slice(fromIndex) : str
}
function trimLeadingSlashes(str) {
		let start = 0
		while (str.charCodeAt(start) === 47 /*'/'*/) {
				start += 1
		}
		return start === 0 ? str : str.slice(start)
}
module.exports = {
		isBlank,
		isNonEmptyString,
		isSemverString,
		localeCompare,
		lowerName,
		lowerNamespace,
		lowerVersion,
		replaceDashesWithUnderscores,
		replaceUnderscoresWithDashes,
		trimLeadingSlashes
}
/***/ }),
/***/ 93206:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { PurlError } = __webpack_require__(616)
const { isNullishOrEmptyString } = __webpack_require__(86808)
const { isNonEmptyString } = __webpack_require__(22764)
function validateEmptyByType(type, name, value, throws) {
		if (!isNullishOrEmptyString(value)) {
				if (throws) {
						throw new PurlError(`${type} "${name}" component must be empty`)
				}
				return false
		}
		return true
}
function validateName(name, throws) {
		return (
				validateRequired('name', name, throws) &&
				validateStrings('name', name, throws)
		)
}
function validateNamespace(namespace, throws) {
		return validateStrings('namespace', namespace, throws)
}
function validateQualifiers(qualifiers, throws) {
		if (qualifiers === null || qualifiers === undefined) {
				return true
		}
		if (typeof qualifiers !== 'object') {
				if (throws) {
						throw new PurlError('"qualifiers" must be an object')
				}
				return false
		}
		const keysIterable =
				typeof qualifiers.keys === 'function'
						? qualifiers.keys()
						: Object.keys(qualifiers)
		for (const key of keysIterable) {
				if (!validateQualifierKey(key, throws)) {
						return false
				}
		}
		return true
}
function validateQualifierKey(key, throws) {
		if (!validateStartsWithoutNumber('qualifier', key, throws)) {
				return false
		}
		for (let i = 0, { length } = key; i < length; i += 1) {
				const code = key.charCodeAt(i)
				if (
						!(
								(
										(code >= 48 && code <= 57)  || // 0-9
										(code >= 65 && code <= 90)  || // A-Z
										(code >= 97 && code <= 122) || // a-z
										code === 46 || // .
										code === 45 || // -
										code === 95    // _
								)
						)
				) {
						if (throws) {
								throw new PurlError(
										`qualifier "${key}" contains an illegal character`
								)
						}
						return false
				}
		}
		return true
}
function validateRequired(name, value, throws) {
		if (isNullishOrEmptyString(value)) {
				if (throws) {
						throw new PurlError(`"${name}" is a required component`)
				}
				return false
		}
		return true
}
function validateRequiredByType(type, name, value, throws) {
		if (isNullishOrEmptyString(value)) {
				if (throws) {
						throw new PurlError(`${type} requires a "${name}" component`)
				}
				return false
		}
		return true
}
function validateStartsWithoutNumber(name, value, throws) {
		if (isNonEmptyString(value)) {
				const code = value.charCodeAt(0)
				if (code >= 48 /*'0'*/ && code <= 57 /*'9'*/) {
						if (throws) {
								throw new PurlError(
										`${name} "${value}" cannot start with a number`
								)
						}
						return false
				}
		}
		return true
}
function validateStrings(name, value, throws) {
		if (value === null || value === undefined || typeof value === 'string') {
				return true
		}
		if (throws) {
				throw new PurlError(`"'${name}" must be a string`)
		}
		return false
}
function validateSubpath(subpath, throws) {
		return validateStrings('subpath', subpath, throws)
}
function validateType(type, throws) {
		if (
				!validateRequired('type', type, throws) ||
				!validateStrings('type', type, throws) ||
				!validateStartsWithoutNumber('type', type, throws)
		) {
				return false
		}
		for (let i = 0, { length } = type; i < length; i += 1) {
				const code = type.charCodeAt(i)
				if (
						!(
								(
										(code >= 48 && code <= 57)  || // 0-9
										(code >= 65 && code <= 90)  || // A-Z
										(code >= 97 && code <= 122) || // a-z
										code === 46 || // .
										code === 43 || // +
										code === 45    // -
								)
						)
				) {
						if (throws) {
								throw new PurlError(
										`type "${type}" contains an illegal character`
								)
						}
						return false
				}
		}
		return true
}
function validateVersion(version, throws) {
		return validateStrings('version', version, throws)
}
module.exports = {
		validateEmptyByType,
		validateName,
		validateNamespace,
		validateQualifiers,
		validateQualifierKey,
		validateRequired,
		validateRequiredByType,
		validateStartsWithoutNumber,
		validateStrings,
		validateSubpath,
		validateType,
		validateVersion
}
/***/ }),
/***/ 25728:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
/*
Copyright spdx-correct.js contributors

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

	 http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var parse = __webpack_require__(82198)
var spdxLicenseIds = __webpack_require__(75204)
function valid (string) {
	try {
		parse(string)
		return true
	} catch (error) {
		return false
	}
}
function sortTranspositions(a, b) {
	var length = b[0].length - a[0].length
	if (length !== 0) return length
	return a[0].toUpperCase().localeCompare(b[0].toUpperCase())
}
var transpositions = [
	['APGL', 'AGPL'],
	['Gpl', 'GPL'],
	['GLP', 'GPL'],
	['APL', 'Apache'],
	['ISD', 'ISC'],
	['GLP', 'GPL'],
	['IST', 'ISC'],
	['Claude', 'Clause'],
	[' or later', '+'],
	[' International', ''],
	['GNU', 'GPL'],
	['GUN', 'GPL'],
	['+', ''],
	['GNU GPL', 'GPL'],
	['GNU LGPL', 'LGPL'],
	['GNU/GPL', 'GPL'],
	['GNU GLP', 'GPL'],
	['GNU LESSER GENERAL PUBLIC LICENSE', 'LGPL'],
	['GNU Lesser General Public License', 'LGPL'],
	['GNU LESSER GENERAL PUBLIC LICENSE', 'LGPL-2.1'],
	['GNU Lesser General Public License', 'LGPL-2.1'],
	['LESSER GENERAL PUBLIC LICENSE', 'LGPL'],
	['Lesser General Public License', 'LGPL'],
	['LESSER GENERAL PUBLIC LICENSE', 'LGPL-2.1'],
	['Lesser General Public License', 'LGPL-2.1'],
	['GNU General Public License', 'GPL'],
	['Gnu public license', 'GPL'],
	['GNU Public License', 'GPL'],
	['GNU GENERAL PUBLIC LICENSE', 'GPL'],
	['MTI', 'MIT'],
	['Mozilla Public License', 'MPL'],
	['Universal Permissive License', 'UPL'],
	['WTH', 'WTF'],
	['WTFGPL', 'WTFPL'],
	['-License', '']
].sort(sortTranspositions)
var TRANSPOSED = 0
var CORRECT = 1
var transforms = [
	function (argument) {
		return argument.toUpperCase()
	},
	function (argument) {
		return argument.trim()
	},
	function (argument) {
		return argument.replace(/\./g, '')
	},
	function (argument) {
		return argument.replace(/\s+/g, '')
	},
	function (argument) {
		return argument.replace(/\s+/g, '-')
	},
	function (argument) {
		return argument.replace('v', '-')
	},
	function (argument) {
		return argument.replace(/,?\s*(\d)/, '-$1')
	},
	function (argument) {
		return argument.replace(/,?\s*(\d)/, '-$1.0')
	},
	function (argument) {
		return argument
			.replace(/,?\s*(V\.|v\.|V|v|Version|version)\s*(\d)/, '-$2')
	},
	function (argument) {
		return argument
			.replace(/,?\s*(V\.|v\.|V|v|Version|version)\s*(\d)/, '-$2.0')
	},
	function (argument) {
		return argument[0].toUpperCase() + argument.slice(1)
	},
	function (argument) {
		return argument.replace('/', '-')
	},
	function (argument) {
		return argument
			.replace(/\s*V\s*(\d)/, '-$1')
			.replace(/(\d)$/, '$1.0')
	},
	function (argument) {
		if (argument.indexOf('3.0') !== -1) {
			return argument + '-or-later'
		} else {
			return argument + '-only'
		}
	},
	function (argument) {
		return argument + 'only'
	},
	function (argument) {
		return argument.replace(/(\d)$/, '-$1.0')
	},
	function (argument) {
		return argument.replace(/(-| )?(\d)$/, '-$2-Clause')
	},
	function (argument) {
		return argument.replace(/(-| )clause(-| )(\d)/, '-$3-Clause')
	},
	function (argument) {
		return argument.replace(/\b(Modified|New|Revised)(-| )?BSD((-| )License)?/i, 'BSD-3-Clause')
	},
	function (argument) {
		return argument.replace(/\bSimplified(-| )?BSD((-| )License)?/i, 'BSD-2-Clause')
	},
	function (argument) {
		return argument.replace(/\b(Free|Net)(-| )?BSD((-| )License)?/i, 'BSD-2-Clause-$1BSD')
	},
	function (argument) {
		return argument.replace(/\bClear(-| )?BSD((-| )License)?/i, 'BSD-3-Clause-Clear')
	},
	function (argument) {
		return argument.replace(/\b(Old|Original)(-| )?BSD((-| )License)?/i, 'BSD-4-Clause')
	},
	function (argument) {
		return 'CC-' + argument
	},
	function (argument) {
		return 'CC-' + argument + '-4.0'
	},
	function (argument) {
		return argument
			.replace('Attribution', 'BY')
			.replace('NonCommercial', 'NC')
			.replace('NoDerivatives', 'ND')
			.replace(/ (\d)/, '-$1')
			.replace(/ ?International/, '')
	},
	function (argument) {
		return 'CC-' +
			argument
				.replace('Attribution', 'BY')
				.replace('NonCommercial', 'NC')
				.replace('NoDerivatives', 'ND')
				.replace(/ (\d)/, '-$1')
				.replace(/ ?International/, '') +
			'-4.0'
	}
]
var licensesWithVersions = spdxLicenseIds
	.map(function (id) {
		var match = /^(.*)-\d+\.\d+$/.exec(id)
		return match
			? [match[0], match[1]]
			: [id, null]
	})
	.reduce(function (objectMap, item) {
		var key = item[1]
		objectMap[key] = objectMap[key] || []
		objectMap[key].push(item[0])
		return objectMap
	}, {})
var licensesWithOneVersion = Object.keys(licensesWithVersions)
	.map(function makeEntries (key) {
		return [key, licensesWithVersions[key]]
	})
	.filter(function identifySoleVersions (item) {
		return (
			item[1].length === 1 &&
			item[0] !== null &&
			item[0] !== 'APL'
		)
	})
	.map(function createLastResorts (item) {
		return [item[0], item[1][0]]
	})
licensesWithVersions = undefined
var lastResorts = [
	['UNLI', 'Unlicense'],
	['WTF', 'WTFPL'],
	['2 CLAUSE', 'BSD-2-Clause'],
	['2-CLAUSE', 'BSD-2-Clause'],
	['3 CLAUSE', 'BSD-3-Clause'],
	['3-CLAUSE', 'BSD-3-Clause'],
	['AFFERO', 'AGPL-3.0-or-later'],
	['AGPL', 'AGPL-3.0-or-later'],
	['APACHE', 'Apache-2.0'],
	['ARTISTIC', 'Artistic-2.0'],
	['Affero', 'AGPL-3.0-or-later'],
	['BEER', 'Beerware'],
	['BOOST', 'BSL-1.0'],
	['BSD', 'BSD-2-Clause'],
	['CDDL', 'CDDL-1.1'],
	['ECLIPSE', 'EPL-1.0'],
	['FUCK', 'WTFPL'],
	['GNU', 'GPL-3.0-or-later'],
	['LGPL', 'LGPL-3.0-or-later'],
	['GPLV1', 'GPL-1.0-only'],
	['GPL-1', 'GPL-1.0-only'],
	['GPLV2', 'GPL-2.0-only'],
	['GPL-2', 'GPL-2.0-only'],
	['GPL', 'GPL-3.0-or-later'],
	['MIT +NO-FALSE-ATTRIBS', 'MITNFA'],
	['MIT', 'MIT'],
	['MPL', 'MPL-2.0'],
	['X11', 'X11'],
	['ZLIB', 'Zlib']
].concat(licensesWithOneVersion).sort(sortTranspositions)
var SUBSTRING = 0
var IDENTIFIER = 1
var validTransformation = function (identifier) {
	for (var i = 0; i < transforms.length; i++) {
		var transformed = transforms[i](identifier).trim()
		if (transformed !== identifier && valid(transformed)) {
			return transformed
		}
	}
	return null
}
var validLastResort = function (identifier) {
	var upperCased = identifier.toUpperCase()
	for (var i = 0; i < lastResorts.length; i++) {
		var lastResort = lastResorts[i]
		if (upperCased.indexOf(lastResort[SUBSTRING]) > -1) {
			return lastResort[IDENTIFIER]
		}
	}
	return null
}
var anyCorrection = function (identifier, check) {
	for (var i = 0; i < transpositions.length; i++) {
		var transposition = transpositions[i]
		var transposed = transposition[TRANSPOSED]
		if (identifier.indexOf(transposed) > -1) {
			var corrected = identifier.replace(
				transposed,
				transposition[CORRECT]
			)
			var checked = check(corrected)
			if (checked !== null) {
				return checked
			}
		}
	}
	return null
}
module.exports = function (identifier, options) {
	options = options || {}
	var upgrade = options.upgrade === undefined ? true : !!options.upgrade
	function postprocess (value) {
		return upgrade ? upgradeGPLs(value) : value
	}
	var validArugment = (
		typeof identifier === 'string' &&
		identifier.trim().length !== 0
	)
	if (!validArugment) {
		throw Error('Invalid argument. Expected non-empty string.')
	}
	identifier = identifier.trim()
	if (valid(identifier)) {
		return postprocess(identifier)
	}
	var noPlus = identifier.replace(/\+$/, '').trim()
	if (valid(noPlus)) {
		return postprocess(noPlus)
	}
	var transformed = validTransformation(identifier)
	if (transformed !== null) {
		return postprocess(transformed)
	}
	transformed = anyCorrection(identifier, function (argument) {
		if (valid(argument)) {
			return argument
		}
		return validTransformation(argument)
	})
	if (transformed !== null) {
		return postprocess(transformed)
	}
	transformed = validLastResort(identifier)
	if (transformed !== null) {
		return postprocess(transformed)
	}
	transformed = anyCorrection(identifier, validLastResort)
	if (transformed !== null) {
		return postprocess(transformed)
	}
	return null
}
function upgradeGPLs (value) {
	if ([
		'GPL-1.0', 'LGPL-1.0', 'AGPL-1.0',
		'GPL-2.0', 'LGPL-2.0', 'AGPL-2.0',
		'LGPL-2.1'
	].indexOf(value) !== -1) {
		return value + '-only'
	} else if ([
		'GPL-1.0+', 'GPL-2.0+', 'GPL-3.0+',
		'LGPL-2.0+', 'LGPL-2.1+', 'LGPL-3.0+',
		'AGPL-1.0+', 'AGPL-3.0+'
	].indexOf(value) !== -1) {
		return value.replace(/\+$/, '-or-later')
	} else if (['GPL-3.0', 'LGPL-3.0', 'AGPL-3.0'].indexOf(value) !== -1) {
		return value + '-or-later'
	} else {
		return value
	}
}
/***/ }),
/***/ 82198:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var scan = __webpack_require__(69721)
var parse = __webpack_require__(84789)
module.exports = function (source) {
	return parse(scan(source))
}
/***/ }),
/***/ 84789:
/***/ ((module) => {
module.exports = function (tokens) {
	var index = 0
	function hasMore () {
		return index < tokens.length
	}
	function token () {
		return hasMore() ? tokens[index] : null
	}
	function next () {
		if (!hasMore()) {
			throw new Error()
		}
		index++
	}
	function parseOperator (operator) {
		var t = token()
		if (t && t.type === 'OPERATOR' && operator === t.string) {
			next()
			return t.string
		}
	}
	function parseWith () {
		if (parseOperator('WITH')) {
			var t = token()
			if (t && t.type === 'EXCEPTION') {
				next()
				return t.string
			}
			throw new Error('Expected exception after `WITH`')
		}
	}
	function parseLicenseRef () {
		var begin = index
		var string = ''
		var t = token()
		if (t.type === 'DOCUMENTREF') {
			next()
			string += 'DocumentRef-' + t.string + ':'
			if (!parseOperator(':')) {
				throw new Error('Expected `:` after `DocumentRef-...`')
			}
		}
		t = token()
		if (t.type === 'LICENSEREF') {
			next()
			string += 'LicenseRef-' + t.string
			return { license: string }
		}
		index = begin
	}
	function parseLicense () {
		var t = token()
		if (t && t.type === 'LICENSE') {
			next()
			var node = { license: t.string }
			if (parseOperator('+')) {
				node.plus = true
			}
			var exception = parseWith()
			if (exception) {
				node.exception = exception
			}
			return node
		}
	}
	function parseParenthesizedExpression () {
		var left = parseOperator('(')
		if (!left) {
			return
		}
		var expr = parseExpression()
		if (!parseOperator(')')) {
			throw new Error('Expected `)`')
		}
		return expr
	}
	function parseAtom () {
		return (
			parseParenthesizedExpression() ||
			parseLicenseRef() ||
			parseLicense()
		)
	}
	function makeBinaryOpParser (operator, nextParser) {
		return function parseBinaryOp () {
			var left = nextParser()
			if (!left) {
				return
			}
			if (!parseOperator(operator)) {
				return left
			}
			var right = parseBinaryOp()
			if (!right) {
				throw new Error('Expected expression')
			}
			return {
				left: left,
				conjunction: operator.toLowerCase(),
				right: right
			}
		}
	}
	var parseAnd = makeBinaryOpParser('AND', parseAtom)
	var parseExpression = makeBinaryOpParser('OR', parseAnd)
	var node = parseExpression()
	if (!node || hasMore()) {
		throw new Error('Syntax error')
	}
	return node
}
/***/ }),
/***/ 69721:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var licenses = []
	.concat(__webpack_require__(75204))
	.concat(__webpack_require__(3389))
var exceptions = __webpack_require__(53988)
module.exports = function (source) {
	var index = 0
	function hasMore () {
		return index < source.length
	}
	function read (value) {
		if (value instanceof RegExp) {
			var chars = source.slice(index)
			var match = chars.match(value)
			if (match) {
				index += match[0].length
				return match[0]
			}
		} else {
			if (source.indexOf(value, index) === index) {
				index += value.length
				return value
			}
		}
	}
	function skipWhitespace () {
		read(/[ ]*/)
	}
	function operator () {
		var string
		var possibilities = ['WITH', 'AND', 'OR', '(', ')', ':', '+']
		for (var i = 0; i < possibilities.length; i++) {
			string = read(possibilities[i])
			if (string) {
				break
			}
		}
		if (string === '+' && index > 1 && source[index - 2] === ' ') {
			throw new Error('Space before `+`')
		}
		return string && {
			type: 'OPERATOR',
			string: string
		}
	}
	function idstring () {
		return read(/[A-Za-z0-9-.]+/)
	}
	function expectIdstring () {
		var string = idstring()
		if (!string) {
			throw new Error('Expected idstring at offset ' + index)
		}
		return string
	}
	function documentRef () {
		if (read('DocumentRef-')) {
			var string = expectIdstring()
			return { type: 'DOCUMENTREF', string: string }
		}
	}
	function licenseRef () {
		if (read('LicenseRef-')) {
			var string = expectIdstring()
			return { type: 'LICENSEREF', string: string }
		}
	}
	function identifier () {
		var begin = index
		var string = idstring()
		if (licenses.indexOf(string) !== -1) {
			return {
				type: 'LICENSE',
				string: string
			}
		} else if (exceptions.indexOf(string) !== -1) {
			return {
				type: 'EXCEPTION',
				string: string
			}
		}
		index = begin
	}
	function parseToken () {
		return (
			operator() ||
			documentRef() ||
			licenseRef() ||
			identifier()
		)
	}
	var tokens = []
	while (hasMore()) {
		skipWhitespace()
		if (!hasMore()) {
			break
		}
		var token = parseToken()
		if (!token) {
			throw new Error('Unexpected `' + source[index] +
											'` at offset ' + index)
		}
		tokens.push(token)
	}
	return tokens
}
/***/ }),
/***/ 93326:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var scan = __webpack_require__(86849)
var parse = __webpack_require__(25501)
module.exports = function (source) {
	return parse(scan(source))
}
/***/ }),
/***/ 25501:
/***/ ((module) => {
module.exports = function (tokens) {
	var index = 0
	function hasMore () {
		return index < tokens.length
	}
	function token () {
		return hasMore() ? tokens[index] : null
	}
	function next () {
		if (!hasMore()) {
			throw new Error()
		}
		index++
	}
	function parseOperator (operator) {
		var t = token()
		if (t && t.type === 'OPERATOR' && operator === t.string) {
			next()
			return t.string
		}
	}
	function parseWith () {
		if (parseOperator('WITH')) {
			var t = token()
			if (t && t.type === 'EXCEPTION') {
				next()
				return t.string
			}
			throw new Error('Expected exception after `WITH`')
		}
	}
	function parseLicenseRef () {
		var begin = index
		var string = ''
		var t = token()
		if (t.type === 'DOCUMENTREF') {
			next()
			string += 'DocumentRef-' + t.string + ':'
			if (!parseOperator(':')) {
				throw new Error('Expected `:` after `DocumentRef-...`')
			}
		}
		t = token()
		if (t === null) {
			throw new Error('Unexpected end of input')
		}
		if (t.type === 'LICENSEREF') {
			next()
			string += 'LicenseRef-' + t.string
			var node = { license: string }
			var exception = parseWith()
			if (exception) {
				node.exception = exception
			}
			return node
		}
		index = begin
	}
	function parseLicense () {
		var t = token()
		if (t && t.type === 'LICENSE') {
			next()
			var node = { license: t.string }
			if (parseOperator('+')) {
				node.plus = true
			}
			var exception = parseWith()
			if (exception) {
				node.exception = exception
			}
			return node
		}
	}
	function parseParenthesizedExpression () {
		var left = parseOperator('(')
		if (!left) {
			return
		}
		var expr = parseExpression()
		if (!parseOperator(')')) {
			throw new Error('Expected `)`')
		}
		return expr
	}
	function parseAtom () {
		return (
			parseParenthesizedExpression() ||
			parseLicenseRef() ||
			parseLicense()
		)
	}
	function makeBinaryOpParser (operator, nextParser) {
		return function parseBinaryOp () {
			var left = nextParser()
			if (!left) {
				return
			}
			if (!parseOperator(operator)) {
				return left
			}
			var right = parseBinaryOp()
			if (!right) {
				throw new Error('Expected expression')
			}
			return {
				left: left,
				conjunction: operator.toLowerCase(),
				right: right
			}
		}
	}
	var parseAnd = makeBinaryOpParser('AND', parseAtom)
	var parseExpression = makeBinaryOpParser('OR', parseAnd)
	var node = parseExpression()
	if (!node || hasMore()) {
		throw new Error('Syntax error')
	}
	return node
}
/***/ }),
/***/ 86849:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
var licenses = []
	.concat(__webpack_require__(75204))
	.concat(__webpack_require__(3389))
var exceptions = __webpack_require__(53988)
module.exports = function (source) {
	var index = 0
	function hasMore () {
		return index < source.length
	}
	function read (value) {
		if (value instanceof RegExp) {
			var chars = source.slice(index)
			var match = chars.match(value)
			if (match) {
				index += match[0].length
				return match[0]
			}
		} else {
			if (source.indexOf(value, index) === index) {
				index += value.length
				return value
			}
		}
	}
	function skipWhitespace () {
		read(/[ ]*/)
	}
	function operator () {
		var string
		var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+']
		for (var i = 0; i < possibilities.length; i++) {
			string = read(possibilities[i])
			if (string) {
				break
			}
		}
		if (string === '+' && index > 1 && source[index - 2] === ' ') {
			throw new Error('Space before `+`')
		}
		return string && {
			type: 'OPERATOR',
			string: string.toUpperCase()
		}
	}
	function idstring () {
		return read(/[A-Za-z0-9-.]+/)
	}
	function expectIdstring () {
		var string = idstring()
		if (!string) {
			throw new Error('Expected idstring at offset ' + index)
		}
		return string
	}
	function documentRef () {
		if (read('DocumentRef-')) {
			var string = expectIdstring()
			return { type: 'DOCUMENTREF', string: string }
		}
	}
	function licenseRef () {
		if (read('LicenseRef-')) {
			var string = expectIdstring()
			return { type: 'LICENSEREF', string: string }
		}
	}
	function identifier () {
		var begin = index
		var string = idstring()
		if (licenses.indexOf(string) !== -1) {
			return {
				type: 'LICENSE',
				string: string
			}
		} else if (exceptions.indexOf(string) !== -1) {
			return {
				type: 'EXCEPTION',
				string: string
			}
		}
		index = begin
	}
	function parseToken () {
		return (
			operator() ||
			documentRef() ||
			licenseRef() ||
			identifier()
		)
	}
	var tokens = []
	while (hasMore()) {
		skipWhitespace()
		if (!hasMore()) {
			break
		}
		var token = parseToken()
		if (!token) {
			throw new Error('Unexpected `' + source[index] +
											'` at offset ' + index)
		}
		tokens.push(token)
	}
	return tokens
}
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
/***/ 8416:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var j=(u,t)=>()=>(t||u((t={exports:{}}).exports,t),t.exports);var I=j(O=>{"use strict";Object.defineProperty(O,"__esModule",{value:!0});O.tracing=O.metrics=void 0;var U=__webpack_require__(53053);O.metrics=(0,U.channel)("lru-cache:metrics");O.tracing=(0,U.tracingChannel)("lru-cache")});var P=j(R=>{"use strict";Object.defineProperty(R,"__esModule",{value:!0});R.defaultPerf=void 0;R.defaultPerf=typeof performance=="object"&&performance&&typeof performance.now=="function"?performance:Date});Object.defineProperty(exports, "__esModule", ({value:!0}));exports.LRUCache=void 0;var g=I(),N=P(),C=()=>g.metrics.hasSubscribers||g.tracing.hasSubscribers,k=new Set,G=typeof process=="object"&&process?process:{},V=(u,t,e,i)=>{typeof G.emitWarning=="function"?G.emitWarning(u,t,e,i):console.error(`[${e}] ${t}: ${u}`)},q=u=>!k.has(u);var T=u=>!!u&&u===Math.floor(u)&&u>0&&isFinite(u),H=u=>T(u)?u<=Math.pow(2,8)?Uint8Array:u<=Math.pow(2,16)?Uint16Array:u<=Math.pow(2,32)?Uint32Array:u<=Number.MAX_SAFE_INTEGER?W:null:null,W=class extends Array{constructor(t){super(t),this.fill(0)}},L=class u{heap;length;static#o=!1;static create(t){let e=H(t);if(!e)return[];u.#o=!0;let i=new u(t,e);return u.#o=!1,i}constructor(t,e){if(!u.#o)throw new TypeError("instantiate Stack using Stack.create(n)");this.heap=new e(t),this.length=0}push(t){this.heap[this.length++]=t}pop(){return this.heap[--this.length]}},M=class u{#o;#c;#m;#W;#S;#x;#j;#w;get perf(){return this.#w}ttl;ttlResolution;ttlAutopurge;updateAgeOnGet;updateAgeOnHas;allowStale;noDisposeOnSet;noUpdateTTL;maxEntrySize;sizeCalculation;noDeleteOnFetchRejection;noDeleteOnStaleGet;allowStaleOnFetchAbort;allowStaleOnFetchRejection;ignoreFetchAbort;backgroundFetchSize;#n;#b;#s;#i;#t;#l;#u;#a;#h;#_;#r;#y;#F;#d;#g;#T;#U;#f;#R;static unsafeExposeInternals(t){return{starts:t.#F,ttls:t.#d,autopurgeTimers:t.#g,sizes:t.#y,keyMap:t.#s,keyList:t.#i,valList:t.#t,next:t.#l,prev:t.#u,get head(){return t.#a},get tail(){return t.#h},free:t.#_,isBackgroundFetch:e=>t.#e(e),backgroundFetch:(e,i,s,n)=>t.#G(e,i,s,n),moveToTail:e=>t.#M(e),indexes:e=>t.#A(e),rindexes:e=>t.#z(e),isStale:e=>t.#p(e)}}get max(){return this.#o}get maxSize(){return this.#c}get calculatedSize(){return this.#b}get size(){return this.#n}get fetchMethod(){return this.#x}get memoMethod(){return this.#j}get dispose(){return this.#m}get onInsert(){return this.#W}get disposeAfter(){return this.#S}constructor(t){let{max:e=0,ttl:i,ttlResolution:s=1,ttlAutopurge:n,updateAgeOnGet:o,updateAgeOnHas:l,allowStale:h,dispose:r,onInsert:c,disposeAfter:w,noDisposeOnSet:y,noUpdateTTL:d,maxSize:p=0,maxEntrySize:f=0,sizeCalculation:_,fetchMethod:a,memoMethod:S,noDeleteOnFetchRejection:F,noDeleteOnStaleGet:b,allowStaleOnFetchRejection:m,allowStaleOnFetchAbort:A,ignoreFetchAbort:z,backgroundFetchSize:x=1,perf:v}=t;if(this.backgroundFetchSize=x,v!==void 0&&typeof v?.now!="function")throw new TypeError("perf option must have a now() method if specified");if(this.#w=v??N.defaultPerf,e!==0&&!T(e))throw new TypeError("max option must be a nonnegative integer");let E=e?H(e):Array;if(!E)throw new Error("invalid max value: "+e);if(this.#o=e,this.#c=p,this.maxEntrySize=f||this.#c,this.sizeCalculation=_,this.sizeCalculation){if(!this.#c&&!this.maxEntrySize)throw new TypeError("cannot set sizeCalculation without setting maxSize or maxEntrySize");if(typeof this.sizeCalculation!="function")throw new TypeError("sizeCalculation set to non-function")}if(S!==void 0&&typeof S!="function")throw new TypeError("memoMethod must be a function if defined");if(this.#j=S,a!==void 0&&typeof a!="function")throw new TypeError("fetchMethod must be a function if specified");if(this.#x=a,this.#U=!!a,this.#s=new Map,this.#i=Array.from({length:e}).fill(void 0),this.#t=Array.from({length:e}).fill(void 0),this.#l=new E(e),this.#u=new E(e),this.#a=0,this.#h=0,this.#_=L.create(e),this.#n=0,this.#b=0,typeof r=="function"&&(this.#m=r),typeof c=="function"&&(this.#W=c),typeof w=="function"?(this.#S=w,this.#r=[]):(this.#S=void 0,this.#r=void 0),this.#T=!!this.#m,this.#R=!!this.#W,this.#f=!!this.#S,this.noDisposeOnSet=!!y,this.noUpdateTTL=!!d,this.noDeleteOnFetchRejection=!!F,this.allowStaleOnFetchRejection=!!m,this.allowStaleOnFetchAbort=!!A,this.ignoreFetchAbort=!!z,this.maxEntrySize!==0){if(this.#c!==0&&!T(this.#c))throw new TypeError("maxSize must be a positive integer if specified");if(!T(this.maxEntrySize))throw new TypeError("maxEntrySize must be a positive integer if specified");this.#X()}if(this.allowStale=!!h,this.noDeleteOnStaleGet=!!b,this.updateAgeOnGet=!!o,this.updateAgeOnHas=!!l,this.ttlResolution=T(s)||s===0?s:1,this.ttlAutopurge=!!n,this.ttl=i||0,this.ttl){if(!T(this.ttl))throw new TypeError("ttl must be a positive integer if specified");this.#k()}if(this.#o===0&&this.ttl===0&&this.#c===0)throw new TypeError("At least one of max, maxSize, or ttl is required");if(!this.ttlAutopurge&&!this.#o&&!this.#c){let D="LRU_CACHE_UNBOUNDED";q(D)&&(k.add(D),V("TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.","UnboundedCacheWarning",D,u))}}getRemainingTTL(t){return this.#s.has(t)?1/0:0}#k(){let t=new W(this.#o),e=new W(this.#o);this.#d=t,this.#F=e;let i=this.ttlAutopurge?Array.from({length:this.#o}):void 0;this.#g=i,this.#H=(h,r,c=this.#w.now())=>{e[h]=r!==0?c:0,t[h]=r,s(h,r)},this.#D=h=>{e[h]=t[h]!==0?this.#w.now():0,s(h,t[h])};let s=this.ttlAutopurge?(h,r)=>{if(i?.[h]&&(clearTimeout(i[h]),i[h]=void 0),r&&r!==0&&i){let c=setTimeout(()=>{this.#p(h)?(this.#v(this.#i[h],"expire"),i[h]=void 0):s(h,l(h))},r+1);c.unref&&c.unref(),i[h]=c}}:()=>{};this.#E=(h,r)=>{if(t[r]){let c=t[r],w=e[r];if(!c||!w)return;h.ttl=c,h.start=w,h.now=n||o();let y=h.now-w;h.remainingTTL=c-y}};let n=0,o=()=>{let h=this.#w.now();if(this.ttlResolution>0){n=h;let r=setTimeout(()=>n=0,this.ttlResolution);r.unref&&r.unref()}return h};this.getRemainingTTL=h=>{let r=this.#s.get(h);return r===void 0?0:l(r)};let l=h=>{let r=t[h],c=e[h];if(!r||!c)return 1/0;let w=(n||o())-c;return r-w};this.#p=h=>{let r=e[h],c=t[h];return!!c&&!!r&&(n||o())-r>c}}#D=()=>{};#E=()=>{};#H=()=>{};#p=()=>!1;#X(){let t=new W(this.#o);this.#b=0,this.#y=t,this.#C=e=>{this.#b-=t[e],t[e]=0},this.#N=(e,i,s,n)=>{if(!T(s)){if(this.#e(i))return this.backgroundFetchSize;if(n){if(typeof n!="function")throw new TypeError("sizeCalculation must be a function");if(s=n(i,e),!T(s))throw new TypeError("sizeCalculation return invalid (expect positive integer)")}else throw new TypeError("invalid size value (must be positive integer). When maxSize or maxEntrySize is used, sizeCalculation or size must be set.")}return s},this.#I=(e,i,s)=>{if(t[e]=i,this.#c){let n=this.#c-t[e];for(;this.#b>n;)this.#P(!0)}this.#b+=t[e],s&&(s.entrySize=i,s.totalCalculatedSize=this.#b)}}#C=t=>{};#I=(t,e,i)=>{};#N=(t,e,i,s)=>{if(i||s)throw new TypeError("cannot set size without setting maxSize or maxEntrySize on cache");return 0};*#A({allowStale:t=this.allowStale}={}){if(this.#n)for(let e=this.#h;this.#V(e)&&((t||!this.#p(e))&&(yield e),e!==this.#a);)e=this.#u[e]}*#z({allowStale:t=this.allowStale}={}){if(this.#n)for(let e=this.#a;this.#V(e)&&((t||!this.#p(e))&&(yield e),e!==this.#h);)e=this.#l[e]}#V(t){return t!==void 0&&this.#s.get(this.#i[t])===t}*entries(){for(let t of this.#A())this.#t[t]!==void 0&&this.#i[t]!==void 0&&!this.#e(this.#t[t])&&(yield[this.#i[t],this.#t[t]])}*rentries(){for(let t of this.#z())this.#t[t]!==void 0&&this.#i[t]!==void 0&&!this.#e(this.#t[t])&&(yield[this.#i[t],this.#t[t]])}*keys(){for(let t of this.#A()){let e=this.#i[t];e!==void 0&&!this.#e(this.#t[t])&&(yield e)}}*rkeys(){for(let t of this.#z()){let e=this.#i[t];e!==void 0&&!this.#e(this.#t[t])&&(yield e)}}*values(){for(let t of this.#A())this.#t[t]!==void 0&&!this.#e(this.#t[t])&&(yield this.#t[t])}*rvalues(){for(let t of this.#z())this.#t[t]!==void 0&&!this.#e(this.#t[t])&&(yield this.#t[t])}[Symbol.iterator](){return this.entries()}[Symbol.toStringTag]="LRUCache";find(t,e={}){for(let i of this.#A()){let s=this.#t[i],n=this.#e(s)?s.__staleWhileFetching:s;if(n!==void 0&&t(n,this.#i[i],this))return this.#L(this.#i[i],e)}}forEach(t,e=this){for(let i of this.#A()){let s=this.#t[i],n=this.#e(s)?s.__staleWhileFetching:s;n!==void 0&&t.call(e,n,this.#i[i],this)}}rforEach(t,e=this){for(let i of this.#z()){let s=this.#t[i],n=this.#e(s)?s.__staleWhileFetching:s;n!==void 0&&t.call(e,n,this.#i[i],this)}}purgeStale(){let t=!1;for(let e of this.#z({allowStale:!0}))this.#p(e)&&(this.#v(this.#i[e],"expire"),t=!0);return t}info(t){let e=this.#s.get(t);if(e===void 0)return;let i=this.#t[e],s=this.#e(i)?i.__staleWhileFetching:i;if(s===void 0)return;let n={value:s};if(this.#d&&this.#F){let o=this.#d[e],l=this.#F[e];if(o&&l){let h=o-(this.#w.now()-l);n.ttl=h,n.start=Date.now()}}return this.#y&&(n.size=this.#y[e]),n}dump(){let t=[];for(let e of this.#A({allowStale:!0})){let i=this.#i[e],s=this.#t[e],n=this.#e(s)?s.__staleWhileFetching:s;if(n===void 0||i===void 0)continue;let o={value:n};if(this.#d&&this.#F){o.ttl=this.#d[e];let l=this.#w.now()-this.#F[e];o.start=Math.floor(Date.now()-l)}this.#y&&(o.size=this.#y[e]),t.unshift([i,o])}return t}load(t){this.clear();for(let[e,i]of t){if(i.start){let s=Date.now()-i.start;i.start=this.#w.now()-s}this.#O(e,i.value,i)}}set(t,e,i={}){let{status:s=g.metrics.hasSubscribers?{}:void 0}=i;i.status=s,s&&(s.op="set",s.key=t,e!==void 0&&(s.value=e),s.cache=this);let n=this.#O(t,e,i);return s&&g.metrics.hasSubscribers&&g.metrics.publish(s),n}#O(t,e,i,s){let{ttl:n=this.ttl,start:o,noDisposeOnSet:l=this.noDisposeOnSet,sizeCalculation:h=this.sizeCalculation,status:r}=i,c=this.#e(e);if(e===void 0)return r&&(r.set="deleted"),this.delete(t),this;let{noUpdateTTL:w=this.noUpdateTTL}=i;r&&!c&&(r.value=e);let y=this.#N(t,e,i.size||0,h,r);if(this.maxEntrySize&&y>this.maxEntrySize)return this.#v(t,"set"),r&&(r.set="miss",r.maxEntrySizeExceeded=!0),this;let d=this.#n===0?void 0:this.#s.get(t);if(d===void 0)d=this.#n===0?this.#h:this.#_.length!==0?this.#_.pop():this.#n===this.#o?this.#P(!1):this.#n,this.#i[d]=t,this.#t[d]=e,this.#s.set(t,d),this.#l[this.#h]=d,this.#u[d]=this.#h,this.#h=d,this.#n++,this.#I(d,y,r),r&&(r.set="add"),w=!1,this.#R&&!c&&this.#W?.(e,t,"add");else{this.#M(d);let p=this.#t[d];if(e!==p){if(!l)if(this.#e(p)){p!==s&&p.__abortController.abort(new Error("replaced"));let{__staleWhileFetching:f}=p;f!==void 0&&f!==e&&(this.#T&&this.#m?.(f,t,"set"),this.#f&&this.#r?.push([f,t,"set"]))}else this.#T&&this.#m?.(p,t,"set"),this.#f&&this.#r?.push([p,t,"set"]);if(this.#C(d),this.#I(d,y,r),this.#t[d]=e,!c){let f=p&&this.#e(p)?p.__staleWhileFetching:p,_=f===void 0?"add":e!==f?"replace":"update";r&&(r.set=_,f!==void 0&&(r.oldValue=f)),this.#R&&this.onInsert?.(e,t,_)}}else c||(r&&(r.set="update"),this.#R&&this.onInsert?.(e,t,"update"))}if(n!==0&&!this.#d&&this.#k(),this.#d&&(w||this.#H(d,n,o),r&&this.#E(r,d)),!l&&this.#f&&this.#r){let p=this.#r,f;for(;f=p?.shift();)this.#S?.(...f)}return this}pop(){try{for(;this.#n;){let t=this.#t[this.#a];if(this.#P(!0),this.#e(t)){if(t.__staleWhileFetching)return t.__staleWhileFetching}else if(t!==void 0)return t}}finally{if(this.#f&&this.#r){let t=this.#r,e;for(;e=t?.shift();)this.#S?.(...e)}}}#P(t){let e=this.#a,i=this.#i[e],s=this.#t[e],n=this.#e(s);n&&s.__abortController.abort(new Error("evicted"));let o=n?s.__staleWhileFetching:s;return(this.#T||this.#f)&&o!==void 0&&(this.#T&&this.#m?.(o,i,"evict"),this.#f&&this.#r?.push([o,i,"evict"])),this.#C(e),this.#g?.[e]&&(clearTimeout(this.#g[e]),this.#g[e]=void 0),t&&(this.#i[e]=void 0,this.#t[e]=void 0,this.#_.push(e)),this.#n===1?(this.#a=this.#h=0,this.#_.length=0):this.#a=this.#l[e],this.#s.delete(i),this.#n--,e}has(t,e={}){let{status:i=g.metrics.hasSubscribers?{}:void 0}=e;e.status=i,i&&(i.op="has",i.key=t,i.cache=this);let s=this.#Y(t,e);return g.metrics.hasSubscribers&&g.metrics.publish(i),s}#Y(t,e={}){let{updateAgeOnHas:i=this.updateAgeOnHas,status:s}=e,n=this.#s.get(t);if(n!==void 0){let o=this.#t[n];if(this.#e(o)&&o.__staleWhileFetching===void 0)return!1;if(this.#p(n))s&&(s.has="stale",this.#E(s,n));else return i&&this.#D(n),s&&(s.has="hit",this.#E(s,n)),!0}else s&&(s.has="miss");return!1}peek(t,e={}){let{status:i=C()?{}:void 0}=e;i&&(i.op="peek",i.key=t,i.cache=this),e.status=i;let s=this.#J(t,e);return g.metrics.hasSubscribers&&g.metrics.publish(i),s}#J(t,e){let{status:i,allowStale:s=this.allowStale}=e,n=this.#s.get(t);if(n===void 0||!s&&this.#p(n)){i&&(i.peek=n===void 0?"miss":"stale");return}let o=this.#t[n],l=this.#e(o)?o.__staleWhileFetching:o;return i&&(l!==void 0?(i.peek="hit",i.value=l):i.peek="miss"),l}#G(t,e,i,s){let n=e===void 0?void 0:this.#t[e];if(this.#e(n))return n;let o=new AbortController,{signal:l}=i;l?.addEventListener("abort",()=>o.abort(l.reason),{signal:o.signal});let h={signal:o.signal,options:i,context:s},r=(f,_=!1)=>{let{aborted:a}=o.signal,S=i.ignoreFetchAbort&&f!==void 0,F=i.ignoreFetchAbort||!!(i.allowStaleOnFetchAbort&&f!==void 0);if(i.status&&(a&&!_?(i.status.fetchAborted=!0,i.status.fetchError=o.signal.reason,S&&(i.status.fetchAbortIgnored=!0)):i.status.fetchResolved=!0),a&&!S&&!_)return w(o.signal.reason,F);let b=d,m=this.#t[e];return(m===d||m===void 0&&S&&_)&&(f===void 0?b.__staleWhileFetching!==void 0?this.#t[e]=b.__staleWhileFetching:this.#v(t,"fetch"):(i.status&&(i.status.fetchUpdated=!0),this.#O(t,f,h.options,b))),f},c=f=>(i.status&&(i.status.fetchRejected=!0,i.status.fetchError=f),w(f,!1)),w=(f,_)=>{let{aborted:a}=o.signal,S=a&&i.allowStaleOnFetchAbort,F=S||i.allowStaleOnFetchRejection,b=F||i.noDeleteOnFetchRejection,m=d;if(this.#t[e]===d&&(!b||!_&&m.__staleWhileFetching===void 0?this.#v(t,"fetch"):S||(this.#t[e]=m.__staleWhileFetching)),F)return i.status&&m.__staleWhileFetching!==void 0&&(i.status.returnedStale=!0),m.__staleWhileFetching;if(m.__returned===m)throw f},y=(f,_)=>{let a=this.#x?.(t,n,h);o.signal.addEventListener("abort",()=>{(!i.ignoreFetchAbort||i.allowStaleOnFetchAbort)&&(f(void 0),i.allowStaleOnFetchAbort&&(f=S=>r(S,!0)))}),a&&a instanceof Promise?a.then(S=>f(S===void 0?void 0:S),_):a!==void 0&&f(a)};i.status&&(i.status.fetchDispatched=!0);let d=new Promise(y).then(r,c),p=Object.assign(d,{__abortController:o,__staleWhileFetching:n,__returned:void 0});return e===void 0?(this.#O(t,p,{...h.options,status:void 0}),e=this.#s.get(t)):this.#t[e]=p,p}#e(t){if(!this.#U)return!1;let e=t;return!!e&&e instanceof Promise&&e.hasOwnProperty("__staleWhileFetching")&&e.__abortController instanceof AbortController}fetch(t,e={}){let i=g.tracing.hasSubscribers,{status:s=C()?{}:void 0}=e;e.status=s,s&&e.context&&(s.context=e.context);let n=this.#q(t,e);return s&&i&&(s.trace=!0,g.tracing.tracePromise(()=>n,s).catch(()=>{})),n}async#q(t,e={}){let{allowStale:i=this.allowStale,updateAgeOnGet:s=this.updateAgeOnGet,noDeleteOnStaleGet:n=this.noDeleteOnStaleGet,ttl:o=this.ttl,noDisposeOnSet:l=this.noDisposeOnSet,size:h=0,sizeCalculation:r=this.sizeCalculation,noUpdateTTL:c=this.noUpdateTTL,noDeleteOnFetchRejection:w=this.noDeleteOnFetchRejection,allowStaleOnFetchRejection:y=this.allowStaleOnFetchRejection,ignoreFetchAbort:d=this.ignoreFetchAbort,allowStaleOnFetchAbort:p=this.allowStaleOnFetchAbort,context:f,forceRefresh:_=!1,status:a,signal:S}=e;if(a&&(a.op="fetch",a.key=t,_&&(a.forceRefresh=!0),a.cache=this),!this.#U)return a&&(a.fetch="get"),this.#L(t,{allowStale:i,updateAgeOnGet:s,noDeleteOnStaleGet:n,status:a});let F={allowStale:i,updateAgeOnGet:s,noDeleteOnStaleGet:n,ttl:o,noDisposeOnSet:l,size:h,sizeCalculation:r,noUpdateTTL:c,noDeleteOnFetchRejection:w,allowStaleOnFetchRejection:y,allowStaleOnFetchAbort:p,ignoreFetchAbort:d,status:a,signal:S},b=this.#s.get(t);if(b===void 0){a&&(a.fetch="miss");let m=this.#G(t,b,F,f);return m.__returned=m}else{let m=this.#t[b];if(this.#e(m)){let E=i&&m.__staleWhileFetching!==void 0;return a&&(a.fetch="inflight",E&&(a.returnedStale=!0)),E?m.__staleWhileFetching:m.__returned=m}let A=this.#p(b);if(!_&&!A)return a&&(a.fetch="hit"),this.#M(b),s&&this.#D(b),a&&this.#E(a,b),m;let z=this.#G(t,b,F,f),v=z.__staleWhileFetching!==void 0&&i;return a&&(a.fetch=A?"stale":"refresh",v&&A&&(a.returnedStale=!0)),v?z.__staleWhileFetching:z.__returned=z}}forceFetch(t,e={}){let i=g.tracing.hasSubscribers,{status:s=C()?{}:void 0}=e;e.status=s,s&&e.context&&(s.context=e.context);let n=this.#K(t,e);return s&&i&&(s.trace=!0,g.tracing.tracePromise(()=>n,s).catch(()=>{})),n}async#K(t,e={}){let i=await this.#q(t,e);if(i===void 0)throw new Error("fetch() returned undefined");return i}memo(t,e={}){let{status:i=g.metrics.hasSubscribers?{}:void 0}=e;e.status=i,i&&(i.op="memo",i.key=t,e.context&&(i.context=e.context),i.cache=this);let s=this.#Q(t,e);return i&&(i.value=s),g.metrics.hasSubscribers&&g.metrics.publish(i),s}#Q(t,e={}){let i=this.#j;if(!i)throw new Error("no memoMethod provided to constructor");let{context:s,status:n,forceRefresh:o,...l}=e;n&&o&&(n.forceRefresh=!0);let h=this.#L(t,l),r=o||h===void 0;if(n&&(n.memo=r?"miss":"hit",r||(n.value=h)),!r)return h;let c=i(t,h,{options:l,context:s});return n&&(n.value=c),this.#O(t,c,l),c}get(t,e={}){let{status:i=g.metrics.hasSubscribers?{}:void 0}=e;e.status=i,i&&(i.op="get",i.key=t,i.cache=this);let s=this.#L(t,e);return i&&(s!==void 0&&(i.value=s),g.metrics.hasSubscribers&&g.metrics.publish(i)),s}#L(t,e={}){let{allowStale:i=this.allowStale,updateAgeOnGet:s=this.updateAgeOnGet,noDeleteOnStaleGet:n=this.noDeleteOnStaleGet,status:o}=e,l=this.#s.get(t);if(l===void 0){o&&(o.get="miss");return}let h=this.#t[l],r=this.#e(h);return o&&this.#E(o,l),this.#p(l)?r?(o&&(o.get="stale-fetching"),i&&h.__staleWhileFetching!==void 0?(o&&(o.returnedStale=!0),h.__staleWhileFetching):void 0):(n||this.#v(t,"expire"),o&&(o.get="stale"),i?(o&&(o.returnedStale=!0),h):void 0):(o&&(o.get=r?"fetching":"hit"),this.#M(l),s&&this.#D(l),r?h.__staleWhileFetching:h)}#B(t,e){this.#u[e]=t,this.#l[t]=e}#M(t){t!==this.#h&&(t===this.#a?this.#a=this.#l[t]:this.#B(this.#u[t],this.#l[t]),this.#B(this.#h,t),this.#h=t)}delete(t){return this.#v(t,"delete")}#v(t,e){g.metrics.hasSubscribers&&g.metrics.publish({op:"delete",delete:e,key:t,cache:this});let i=!1;if(this.#n!==0){let s=this.#s.get(t);if(s!==void 0)if(this.#g?.[s]&&(clearTimeout(this.#g[s]),this.#g[s]=void 0),i=!0,this.#n===1)this.#$(e);else{this.#C(s);let n=this.#t[s];if(this.#e(n)?n.__abortController.abort(new Error("deleted")):(this.#T||this.#f)&&(this.#T&&this.#m?.(n,t,e),this.#f&&this.#r?.push([n,t,e])),this.#s.delete(t),this.#i[s]=void 0,this.#t[s]=void 0,s===this.#h)this.#h=this.#u[s];else if(s===this.#a)this.#a=this.#l[s];else{let o=this.#u[s];this.#l[o]=this.#l[s];let l=this.#l[s];this.#u[l]=this.#u[s]}this.#n--,this.#_.push(s)}}if(this.#f&&this.#r?.length){let s=this.#r,n;for(;n=s?.shift();)this.#S?.(...n)}return i}clear(){return this.#$("delete")}#$(t){for(let e of this.#z({allowStale:!0})){let i=this.#t[e];if(this.#e(i))i.__abortController.abort(new Error("deleted"));else{let s=this.#i[e];this.#T&&this.#m?.(i,s,t),this.#f&&this.#r?.push([i,s,t])}}if(this.#s.clear(),this.#t.fill(void 0),this.#i.fill(void 0),this.#d&&this.#F){this.#d.fill(0),this.#F.fill(0);for(let e of this.#g??[])e!==void 0&&clearTimeout(e);this.#g?.fill(void 0)}if(this.#y&&this.#y.fill(0),this.#a=0,this.#h=0,this.#_.length=0,this.#b=0,this.#n=0,this.#f&&this.#r){let e=this.#r,i;for(;i=e?.shift();)this.#S?.(...i)}}};exports.LRUCache=M;
/***/ }),
/***/ 53988:
/***/ ((module) => {
module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');
/***/ }),
/***/ 3389:
/***/ ((module) => {
module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');
/***/ }),
/***/ 75204:
/***/ ((module) => {
module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');
/***/ })
};
