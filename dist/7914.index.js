export const id = 7914;
export const ids = [7914];
export const modules = {
/***/ 26591:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
/* unused reexport */ __webpack_require__(5335);
exports.parse = __webpack_require__(42696);
/***/ }),
/***/ 42696:
/***/ ((module) => {
var CONTROL =   ('(?:') +   ([
	'\\|\\|',
	'\\&(?:\\&|>>?)', // `&&`, `&>`, and `&>>`
	';;\\&?', // `;;` and `;;&`
	'[;|]\\&', // `;&` and `|&`
	'\\<\\(',
	'\\<\\<\\<',
	'\\<\\<-',
	'\\<\\<(?!\\()', // `<<(` stays `<` and `<(`, as zsh reads it; other shells reject it
	'>>',
	'>[&|(]', // `>&`, `>|`, and `>(`
	'<[&>]', // `<&` and `<>`
	'[&;()|<>]'
]).join(  ('|')) +   (')');
var controlRE = new RegExp('^' + CONTROL + '$');
var META =   ('|&;()<> \\t');
var SINGLE_QUOTE =   ('\'([^\']*?)\'');
var ANSI_C_BODY = '(?:\\\\[\\s\\S]|[^\\\\\'])*?';
var ANSI_C_QUOTE = '\\$\'' + ANSI_C_BODY + '\'';
var ansiCAt = new RegExp('\\$\'' + ANSI_C_BODY + '(?:(\')|\\\\?$)', 'g');
var ANSI_C_LETTERS = 'abeEfnrtv';
var ANSI_C_CHARS = '\x07\b\x1B\x1B\f\n\r\t\v';
var hash = /^#$/;
var SQ =   ("'");
var DQ =   ('"');
var DS =   ('$');
var TOKEN = '';
var mult =   (0x100000000); // Math.pow(16, 8);
for (var i = 0; i < 4; i++) {
	TOKEN += (mult * Math.random()).toString(16);
}
var startsWithToken = new RegExp('^' + TOKEN);
function matchAll(s, r) {
	var origIndex = r.lastIndex;
	var matches = [];
	var matchObj;
	while ((matchObj = r.exec(s))) {
		matches[matches.length] = matchObj;
		if (r.lastIndex === matchObj.index) {
			r.lastIndex += 1;
		}
	}
	r.lastIndex = origIndex;
	return matches;
}
function getVar(env, pre, key) {
	var r = typeof env === 'function' ? env(key) : env[key];
	if (typeof r === 'undefined' && key != '') {
		r = '';
	} else if (typeof r === 'undefined') {
		r = '$';
	}
	if (typeof r === 'object') {
		return pre + TOKEN + JSON.stringify(r) + TOKEN;
	}
	return pre + r;
}
var ansiCEscape = /\\([0-7]{1,3}|x[\dA-Fa-f]{1,2}|u[\dA-Fa-f]{1,4}|U[\dA-Fa-f]{1,8}|c(?:\\\\|[\s\S])|[abeEfnrtv\\'"?])/g;
function expandAnsiCEscape(m, escape) {
	var kind = escape.charAt(0);
	if (kind === 'c') {
		var ctrl = escape.charAt(1);
		return ctrl === '?' ? '\x7F' : String.fromCharCode(ctrl.charCodeAt(0) & 0x1F);
	}
	if (kind === 'x' || kind === 'u' || kind === 'U') {
		var cp = parseInt(escape.slice(1), 16);
		if (cp > 0x10FFFF) {
			return m;
		}
		return String.fromCharCode.apply(null, cp > 0xFFFF ? [0xD7C0 + (cp >> 10), 0xDC00 + (cp & 0x3FF)] : [cp]);
	}
	if (kind >= '0' && kind <= '7') {
		return String.fromCharCode(parseInt(escape, 8) & 0xFF);
	}
	var letter = ANSI_C_LETTERS.indexOf(escape);
	return letter < 0 ? escape : ANSI_C_CHARS.charAt(letter);
}
function expandAnsiC(body) {
	return body.replace(ansiCEscape, expandAnsiCEscape).split('\0')[0]; // like bash, a NUL ends the string
}
function closesAnsiC(s, i) {
	ansiCAt.lastIndex = i;
	return !!(  (ansiCAt.exec(s)))[1];
}
function parseInternal(string, env, opts) {
	if (!opts) {
		opts = {};
	}
	var BS = opts.escape || '\\';
	var ifs = opts.splitUnquoted === true ? ' \t\n' : (typeof opts.splitUnquoted === 'string' ? opts.splitUnquoted : '');
	var BAREWORD = '(\\' + BS + '[\'"$\\' + BS + META + ']|\\$\\$|\\$(?!' + ANSI_C_QUOTE.slice(2) + ')|[^\\s\'"$' + META + '])+';
	var DOUBLE_QUOTE = '"(?:\\' + BS + '[\\s\\S]|[^"\\' + BS + '])*"';
	var chunker = new RegExp([
		'(' + CONTROL + ')', // control chars
		'(' + ANSI_C_QUOTE + '|' + BAREWORD + '|' + DOUBLE_QUOTE + '|' + SINGLE_QUOTE + ')+'
	].join('|'), 'g');
	var matches = matchAll(string, chunker);
	if (matches.length === 0) {
		return [];
	}
	if (!env) {
		env = {};
	}
	var commented = false;
	return matches.map(function (match) {
		var s = match[0];
		if (!s || commented) {
			return void undefined;
		}
		if (controlRE.test(s)) {
			return   ({ op: s });
		}
		var quote = false;
		var esc = false;
		var out = '';
		var words = [];
		var sawQuote = false;
		var pendingNw = null;
		var isGlob = false;
		var i;
		function parseEnvVar() {
			i += 1;
			var varend;
			var varname;
			var char = s.charAt(i);
			if (char === '{') {
				i += 1;
				if (s.charAt(i) === '}') {
					throw new Error('Bad substitution: ' + s.slice(i - 2, i + 1));
				}
				var depth = 1;
				varend = i;
				while (depth > 0 && varend < s.length) {
					if (s.charAt(varend) === '{' && s.charAt(varend - 1) === '$') {
						depth += 1;
					} else if (s.charAt(varend) === '}') {
						depth -= 1;
					}
					varend += 1;
				}
				if (depth !== 0) {
					throw new Error('Bad substitution: ' + s.slice(i));
				}
				varend -= 1;
				varname = s.slice(i, varend);
				i = varend;
			} else if ((/[*@#?$!-]/).test(char)) {
				varname = char;
			} else {
				var slicedFromI = s.slice(i);
				varend = slicedFromI.match(/[^\w\d_]/);
				if (!varend) {
					varname = slicedFromI;
					i = s.length;
				} else {
					varname = slicedFromI.slice(0, varend.index);
					i +=   (varend.index) - 1;
				}
			}
			return getVar(  (env), '', varname);
		}
		function flushRun() {
			if (pendingNw === null) {
				return;
			}
			if (pendingNw === 0) {
				if (out !== '') {
					words[words.length] = out;
					out = '';
				}
			} else {
				words[words.length] = out;
				out = '';
				for (var fe = 1; fe < pendingNw; fe += 1) {
					words[words.length] = '';
				}
			}
			pendingNw = null;
		}
		for (i = 0; i < s.length; i++) {
			var c = s.charAt(i);
			if (ifs && c !== DS) {
				flushRun();
			}
			isGlob = isGlob || (!quote && (c === '*' || c === '?'));
			if (esc) {
				out += c;
				esc = false;
			} else if (quote) {
				if (c === quote) {
					quote = false;
				} else if (quote == SQ) {
					out += c;
				} else { // Double quote
					if (c === BS) {
						i += 1;
						c = s.charAt(i);
						if (c === DQ || c === BS || c === DS) {
							out += c;
						} else {
							out += BS + c;
						}
					} else if (c === DS) {
						out += parseEnvVar();
					} else {
						out += c;
					}
				}
			} else if (c === DQ || c === SQ) {
				quote = c;
				sawQuote = true;
			} else if (controlRE.test(c)) {
				return   ({ op: s });
			} else if (hash.test(c)) {
				commented = true;
				var commentObj = { comment: string.slice(match.index + i + 1) };
				if (out.length) {
					return   ([out, commentObj]);
				}
				return   ([commentObj]);
			} else if (c === BS) {
				esc = true;
			} else if (c === DS && s.charAt(i + 1) === SQ && closesAnsiC(s, i)) {
				flushRun();
				sawQuote = true;
				out += expandAnsiC(s.slice(i + 2, ansiCAt.lastIndex - 1));
				i = ansiCAt.lastIndex - 1;
			} else if (c === DS) {
				var value = parseEnvVar();
				if (!ifs) {
					out += value;
				} else {
					for (var vi = 0; vi < value.length; vi += 1) {
						var vc = value.charAt(vi);
						if (ifs.indexOf(vc) < 0) {
							flushRun();
							out += vc;
						} else if (pendingNw === null) {
							pendingNw = vc === ' ' || vc === '\t' || vc === '\n' ? 0 : 1;
						} else if (vc !== ' ' && vc !== '\t' && vc !== '\n') {
							pendingNw += 1;
						}
					}
				}
			} else {
				out += c;
			}
		}
		if (isGlob) {
			return   ({ op: 'glob', pattern: out });
		}
		if (ifs) {
			if (pendingNw !== null && pendingNw > 0) {
				words[words.length] = out;
				out = '';
				for (var te = 1; te < pendingNw; te += 1) {
					words[words.length] = '';
				}
			}
			if (out !== '' || (sawQuote && words.length === 0)) {
				words[words.length] = out;
			}
			return words;
		}
		return out;
	}).reduce(function (prev, arg) { // finalize parsed arguments
		if (typeof arg === 'undefined') {
			return prev;
		}
		  ([]).concat(arg).forEach(function (entry) {
			prev[prev.length] = entry;
		});
		return prev;
	},   ([]));
}
module.exports = function parse(s, env, opts) {
	var mapped = parseInternal(s, env, opts);
	if (typeof env !== 'function') {
		return mapped;
	}
	return mapped.reduce(function (acc, s) {
		if (typeof s === 'object') {
			acc[acc.length] = s;
			return acc;
		}
		var xs = s.split(RegExp('(' + TOKEN + '.*?' + TOKEN + ')', 'g'));
		if (xs.length === 1) {
			acc[acc.length] = xs[0];
			return acc;
		}
		xs.filter(Boolean).forEach(function (x) {
			acc[acc.length] = startsWithToken.test(x)
				? JSON.parse(x.split(TOKEN)[1])
				: x;
		});
		return acc;
	},   ([]));
};
/***/ }),
/***/ 5335:
/***/ ((module) => {
var OPS =   ([
	'||',
	'&&',
	';;&',
	';;',
	';&',
	'|&',
	'<(',
	'>(',
	'<<<',
	'<<-',
	'<<',
	'>>',
	'>&',
	'>|',
	'&>>',
	'&>',
	'<&',
	'<>',
	'&',
	';',
	'(',
	')',
	'|',
	'<',
	'>'
]);
var LINE_TERMINATORS = /[\n\r\u2028\u2029]/;
var GLOB_SHELL_SPECIAL = /[\s#!"$&'():;<=>@\\^`|~]/g;
module.exports = function quote(xs) {
	var sawComment = false;
	return xs.map(function (s) {
		if (sawComment && typeof s === 'string' && LINE_TERMINATORS.test(s)) {
			throw new TypeError('a token after a `comment` must not contain line terminators');
		}
		if (s === '') {
			return   ('\'\'');
		}
		if (s && typeof s === 'object') {
			if ('op' in s && s.op === 'glob') {
				if (typeof s.pattern !== 'string') {
					throw new TypeError('glob token requires a string `pattern`');
				}
				if (LINE_TERMINATORS.test(s.pattern)) {
					throw new TypeError('glob `pattern` must not contain line terminators');
				}
				if (s.pattern === '') {
					return   ('\'\'');
				}
				return s.pattern.replace(GLOB_SHELL_SPECIAL, '\\$&');
			}
			if ('op' in s && typeof s.op === 'string') {
				if (OPS.indexOf(s.op) < 0) {
					throw new TypeError('invalid `op` value: ' + JSON.stringify(s.op));
				}
				return s.op.replace(/[\s\S]/g, '\\$&');
			}
			if ('comment' in s && typeof s.comment === 'string') {
				if (LINE_TERMINATORS.test(s.comment)) {
					throw new TypeError('`comment` must not contain line terminators');
				}
				sawComment = true;
				return '#' + s.comment;
			}
			throw new TypeError('unrecognized object token shape');
		}
		if ((/'/).test(s) && (/!/).test(s)) {
			return "'" + s.replace(/'/g, "'\"'\"'") + "'";
		}
		if ((/["\s\\]/).test(s) && !(/'/).test(s)) {
			return "'" + s + "'";
		}
		if ((/["'\s]/).test(s)) {
			return '"' + s.replace(/(["\\$`])/g, '\\$1') + '"';
		}
		return String(s).replace(/([A-Za-z]:)?([#!"$&'()*,:;<=>?@[\\\]^`{|}~])/g, '$1\\$2');
	}).join(' ');
};
/***/ }),
/***/ 37914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	rehearse: () => (/* binding */ rehearse)
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var target_choice = __webpack_require__(36078);
var core_errors = __webpack_require__(8005);
var level = __webpack_require__(56402);
var listed = __webpack_require__(83659);
var core_outcome = __webpack_require__(28204);
var progress = __webpack_require__(39910);
var install_commands = __webpack_require__(37734);
var release_folder = __webpack_require__(1490);
var settle = __webpack_require__(22741);
var target_input = __webpack_require__(45717);
var input_spec = __webpack_require__(51098);
var _build_evidence = __webpack_require__(71737);
var stand_in_oidc = __webpack_require__(33102);
var targets = __webpack_require__(58358);
var about = __webpack_require__(87821);
var id_token = __webpack_require__(20248);
var is_read = __webpack_require__(19818);
;// CONCATENATED MODULE: ./.build/rehearsal/confined.js
const OUTSIDE = new RegExp(`^(GITHUB_|ACTIONS_|RUNNER_|INPUT_|${about/* ENV_PREFIX */.N8}|GH_|PYPI_|TWINE_|UV_PUBLISH_)|^npm_config_.*(registry|auth|otp)|TOKEN|SECRET|PASSWORD`, 'i');
function confined(host, env, services) {
		const origins = new Set(services.flatMap(({ urls }) => urls));
		const kept = Object.fromEntries(Object.entries(host.env).filter(([name]) => !OUTSIDE.test(name)));
		return {
				...host,
				kind: 'local',
				env: { ...kept, ...env },
				async http(request) {
						if (!(0,is_read/* isRead */.H)(request) && !origins.has(new URL(request.url).origin)) {
								throw new core_errors/* ReleaseError */.K2('rehearsal/outside', `The rehearsal tried to write to ${new URL(request.url).origin}.`);
						}
						return host.http(request);
				},
				idToken: (audience) => (0,id_token/* requestIdToken */.g)({ env, http: host.http }, audience),
				async summary() { },
				async output() { },
				annotate() { },
		};
}
;// CONCATENATED MODULE: ./.build/rehearsal/open.js
const WORKFLOW = 'release.yml';
async function openRehearsal(host, inputs, options) {
		const { head, tags, projects, settings } = options;
		const repository = head.repository ?? `rehearsal/${projects[0]?.name.replace(/[^A-Za-z0-9._-]+/g, '-') ?? 'project'}`;
		const services = [];
		const close = async () => {
				await Promise.all(services.map((service) => service.close()));
		};
		try {
				const oidc = await (0,stand_in_oidc/* startOidc */.E)({ repository, ref: `refs/tags/${tags[0]}`, sha: head.commit, workflow: WORKFLOW });
				services.push(oidc);
				const about = {
						host,
						repository,
						tags,
						commit: head.commit,
						projects,
						workflow: WORKFLOW,
						keys: oidc.keys,
						trustedRoot: undefined,
				};
				const proven = [];
				for (const evidence of _build_evidence/* EVIDENCE */.S) {
						const given = (0,target_input/* givenToEvidence */.Sz)(evidence, inputs, settings.publish.tables);
						if (evidence.standIn === undefined || !evidence.isOn(given.inputs, given.settings))
								continue;
						const { service, inputs: led, trustedRoot } = await evidence.standIn({ ...about, ...given, named: true });
						about.trustedRoot ??= trustedRoot;
						if (service !== undefined)
								services.push(service);
						proven.push(led);
				}
				const standIns = new Map();
				for (const target of targets/* ALL_TARGETS */.v) {
						const named = inputs.targets.includes(target.id) || settings.targets?.includes(target.id) === true;
						const given = (0,target_input/* givenTo */.To)(target, inputs, settings.publish.tables);
						const standIn = await target.standIn({ ...about, ...given, named });
						if (standIn === undefined)
								continue;
						services.push(standIn.service);
						standIns.set(target.id, standIn);
				}
				const implicitTargets = [...standIns].flatMap(([id, { implicit }]) => (implicit ? [id] : []));
				const env = Object.assign({}, ...[...standIns.values()].map((one) => one.env ?? {}), {
						GITHUB_REPOSITORY: repository,
						ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
						ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
				});
				return {
						host: confined(host, env, services),
						inputs: Object.assign(rehearsedInputs(inputs, standIns), ...proven),
						...{ repository, standIns, implicitTargets, close },
						settings: (given) => ({
								...given,
								publish: {
										optional: [...given.publish.optional, ...implicitTargets],
										tables: { ...given.publish.tables, ...rehearsedTables(given.publish.tables, standIns) },
								},
						}),
						source: (receipts) => sourceOf(receipts, standIns),
						listed: async () => (await Promise.all([...standIns.values()].map((one) => one.listed?.(host) ?? []))).flat(),
				};
		}
		catch (error) {
				await close();
				throw error;
		}
}
function rehearsedInputs(inputs, standIns) {
		const own = targets/* ALL_TARGETS */.v.flatMap(({ id, inputs: specs }) => {
				const led = standIns.get(id)?.inputs;
				return Object.keys(specs).map((name) => [(0,input_spec/* camel */.nJ)(name), led?.[(0,input_spec/* camel */.nJ)(name)]]);
		});
		return { ...inputs, ...Object.fromEntries(own) };
}
function rehearsedTables(tables, standIns) {
		return Object.fromEntries(targets/* ALL_TARGETS */.v.map((target) => {
				const standIn = standIns.get(target.id);
				const none = target.settingsOf(undefined);
				return [target.id, standIn === undefined ? none : standIn.settings(tables[target.id] ?? none)];
		}));
}
function sourceOf(receipts, standIns) {
		const there = receipts.filter(({ outcome }) => outcome === 'published' || outcome === 'identical');
		const sources = [...standIns].toReversed().flatMap(([id, standIn]) => {
				const took = there.filter(({ target }) => target === id);
				return took.length === 0 ? [] : [standIn.source(took)];
		});
		return {
				registries: Object.assign({}, ...sources.map((one) => one.registries ?? {})),
				assets: Object.assign({}, ...sources.map((one) => one.assets ?? {})),
		};
}
var pipeline = __webpack_require__(94380);
var prepare = __webpack_require__(97589);
var send = __webpack_require__(93878);
var render_findings = __webpack_require__(39716);
var report = __webpack_require__(83001);
var summary = __webpack_require__(64835);
var wrap = __webpack_require__(84439);
var ecosystems = __webpack_require__(26321);
var server_json = __webpack_require__(97749);
var during = __webpack_require__(41232);
var host_sandbox = __webpack_require__(22558);
var import_library = __webpack_require__(92062);
var entry_inputs = __webpack_require__(70799);
var variables = __webpack_require__(65384);
;// CONCATENATED MODULE: ./.build/start/listed.js
function asListed(project, entry) {
		const { smoke } = project.settings;
		const env = (0,entry_inputs/* variablesOf */.h)(entry).flatMap(({ name, isRequired, ...stated }) => {
				const set = stated.value ?? smoke.env[name] ?? stated.default ?? (isRequired ? (0,variables/* valueFor */.Xx)(name) : undefined);
				return set === undefined ? [] : [[name, set]];
		});
		const args = (0,entry_inputs/* argumentsOf */.a)(entry) ?? smoke.args;
		return { ...project, settings: { ...project.settings, smoke: { ...smoke, args, env: Object.fromEntries(env) } } };
}
var digest = __webpack_require__(34002);
var own = __webpack_require__(77564);
var try_server = __webpack_require__(37465);
;// CONCATENATED MODULE: ./.build/start/listed-file.js
async function startListedFiles(listed, release, project, host) {
		const lines = [];
		for (const { identifier = '', value } of listed) {
				const artifact = (0,own/* ownArtifacts */.E2)(release, project).find(({ file }) => identifier.endsWith(`/${file}`));
				if (artifact === undefined || !URL.canParse(identifier))
						continue;
				const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, `install-${project.name}`);
				const path = (0,external_node_path_.join)(sandbox.folder, (0,external_node_path_.basename)(new URL(identifier).pathname));
				const { status } = await host.http({ url: identifier, saveTo: path });
				const sha256 = status === 200 ? (await (0,digest/* digestFile */.TM)(path)).sha256 : undefined;
				if (sha256 === undefined || sha256 !== value['fileSha256'])
						throw new core_errors/* StageFailure */.BG([other(identifier, status, project)]);
				if (artifact.unstarted !== undefined) {
						lines.push(`${artifact.file} from its address in server.json: as listed, not started here (${artifact.unstarted})`);
						continue;
				}
				const installed = await (0,ecosystems/* ecosystemOf */.M)(project).install({ ...artifact, path }, project, sandbox, host);
				const { talked, findings } = await (0,try_server/* tryServer */.h)(host, installed, project, artifact.file, { quick: true });
				const errors = findings.filter(({ level }) => level === 'error');
				if (errors.length > 0)
						throw new core_errors/* StageFailure */.BG(errors);
				lines.push(`${artifact.file} from its address in server.json: ready in ${(0,progress/* seconds */.YA)(talked.readyMs)}`);
		}
		return lines;
}
function other(url, status, { name: project }) {
		const why = status === 200 ? 'has another digest than its entry says' : `answered ${status}`;
		return {
				...{ rule: 'install/start', level: 'error', project },
				message: `${url}, which server.json lists, ${why}.`,
				hint: 'Leave identifier and fileSha256 of the entry to the release, which fills them in.',
		};
}
;// CONCATENATED MODULE: ./.build/start/install.js
function installStage(source, versionOf, listed = []) {
		return {
				title: 'install',
				scope: 'project',
				skip: (_, project) => project?.settings.smoke.unstarted === undefined ? undefined : 'the server cannot be started here',
				async run(release, host, released) {
						if (released === undefined)
								return {};
						const ecosystem = (0,ecosystems/* ecosystemOf */.M)(released);
						const entry = (0,server_json/* entryOf */.Ms)(listed, released, ecosystem);
						const project = entry === undefined ? released : asListed(released, entry);
						const version = entry?.version ?? versionOf(project);
						const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, `install-${project.name}`);
						const installed = await (0,during/* during */.i)(host, `installing ${project.name} ${version}`, () => ecosystem.installPublished(project, version, source, sandbox, host));
						if (installed === undefined)
								return { lines: ['it is not on a package index, so it cannot be installed from one'] };
						if (project.settings.isLibrary === true) {
								const failed = await (0,import_library/* importLibrary */.l)(installed, project, `${project.name} ${version}`, host);
								if (failed.length > 0)
										throw new core_errors/* StageFailure */.BG(failed.map(published));
								const did = project.settings.smoke.command === undefined ? 'imported' : 'installed and run';
								return { lines: [`${did} from ${ecosystem.installsFrom.shown}`] };
						}
						const { talked, findings } = await (0,try_server/* tryServer */.h)(host, installed, project, `${project.name} ${version}`, {
								quick: true,
						});
						const errors = findings.filter(({ level }) => level === 'error');
						if (errors.length > 0)
								throw new core_errors/* StageFailure */.BG(errors.map(published));
						const [command = ''] = ecosystem.userCommands(project, version);
						const from = `${ecosystem.installsFrom.shown}${entry === undefined ? '' : ', as its entry in server.json says'}`;
						const files = await startListedFiles(listed, release, released, host);
						return { lines: [`${command} from ${from}: ready in ${(0,progress/* seconds */.YA)(talked.readyMs)}`, ...files] };
				},
		};
}
function published(finding) {
		return {
				...finding,
				rule: 'install/start',
				message: `After it was published and installed as a user would: ${finding.message}`,
				facts: { ...finding.facts, cause: finding.rule },
		};
}
var snippets = __webpack_require__(21899);
var cut = __webpack_require__(60236);
var plural = __webpack_require__(84368);
var shell_word = __webpack_require__(15847);
var repository_files = __webpack_require__(45576);
var shell_quote = __webpack_require__(26591);
var client_command = __webpack_require__(57299);
var mcp_launch = __webpack_require__(73183);
var core_version = __webpack_require__(51928);
;// CONCATENATED MODULE: ./.build/start/told/candidate.js
const BLANK = /<[^<>]+>|\[[^\]]+\]|\byour\b|\byour[-_]|path[\\/]to|\$\{?\w|\{\{|\.\.\.|…|x{4}|\*{3}|^(?:~|\.{1,2})?[\\/]|^[a-z]:[\\/]|^$/i;
const COMMON = /^-{0,2}[a-z][a-z-]*$|^\d{1,3}$/i;
const OURS = /^(?:npm_config_|uv_|pip_|pipx_|path$|home$|node_options$|node_extra_|python|ssl_|ld_|dyld_)|^(?:https?|all|no)_proxy$/i;
const THEIRS = /^--(?:env-file|directory)\b/;
function candidateOf(snippet, { smoke, version }) {
		const { version: pinned = 'latest', byClient, line } = snippet;
		if (pinned === 'latest' && (0,core_version/* isPrerelease */.V1)(version))
				return 'about a stable version';
		if (pinned !== 'latest' && !(0,core_version/* sameVersion */.r1)(pinned, version))
				return 'of another version';
		const all = line === undefined ? snippet.words.map(({ text }) => text) : wordsOf(line);
		const launch = (0,mcp_launch/* launchOf */.v)((all ?? []).map((text, offset) => ({ text, offset })));
		if (all === undefined || launch === undefined)
				return 'written for a shell';
		const { first, command } = launch;
		const before = all.slice(0, first);
		const isPlain = before.every((word) => /^(?:[$>%]|\w+=.*|env|cmd(?:\.exe)?|\/c)$/is.test(word));
		if (!isPlain && !(byClient && line !== undefined))
				return 'run by another program';
		const words = all.slice(first);
		const own = words.slice((command === undefined ? launch.offset : launch.commandOffset) - first + 1);
		if (!byClient && own.length > 0)
				return 'perhaps something other than the server';
		if (command !== undefined && client_command/* ANY */.x.test(command) && own[0] !== '-m')
				return 'of another program than the package’s';
		if (words.some((word) => BLANK.test(word) || THEIRS.test(word)))
				return 'with a value that only a user has';
		const set = before.flatMap((word) => /^\w+=/.test(word) ? [[word.replace(/=.*$/s, ''), word.replace(/^\w+=/, '')]] : []);
		const told = { ...snippet.env, ...Object.fromEntries(byClient ? [] : set) };
		if (Object.keys(told).some((name) => OURS.test(name)))
				return 'with settings of an installer';
		const given = Object.entries(told).map(([name, value]) => {
				const filled = smoke.env[name] ?? (BLANK.test(value) ? (0,variables/* valueFor */.Xx)(name) : value);
				return [name, filled, smoke.env[name] !== undefined || (filled === value && COMMON.test(value))];
		});
		const lacksArguments = own.length === 0 && smoke.args.length > 0;
		return {
				words,
				env: { ...smoke.env, ...Object.fromEntries(given) },
				isFilled: lacksArguments || !own.every((word) => COMMON.test(word)) || given.some(([, , isKnown]) => !isKnown),
		};
}
function wordsOf(line) {
		if (/`|\$[({'"\w]/.test(line))
				return undefined;
		const entries = (0,shell_quote.parse)(line).filter((one) => typeof one === 'string' || !('comment' in one));
		return entries.every((one) => typeof one === 'string') ? entries : undefined;
}
;// CONCATENATED MODULE: ./.build/start/told/mine.js
function inFull(image) {
		return image.replace(/^(?:docker\.io\/|index\.docker\.io\/)/, '');
}
function mineOf(all, project, version, indexOf) {
		const { canonicalName, purlType, launch, installsFrom } = (0,ecosystems/* ecosystemOf */.M)(project);
		const name = canonicalName(project.name);
		const index = installsFrom.byAddress === true ? indexOf?.(installsFrom.target) : undefined;
		const words = [undefined, index].flatMap((from) => launch?.(project, version, from) ?? []).map(inFull);
		const isMine = ({ kind, package: told }) => kind === purlType ? canonicalName(told) === name : words.some((word) => word.startsWith(`${inFull(told)}:`));
		return all.filter(isMine).map((snippet) => ({ snippet, project, version }));
}
;// CONCATENATED MODULE: ./.build/start/told/stage.js
const MOST = 8;
const SERVED = ['answered', 'protected'];
function toldStage(source, versionOf, indexOf) {
		return {
				title: 'readme',
				scope: 'release',
				async run(release, host) {
						const files = await (0,repository_files/* readFiles */.U)(release.root, { host });
						const all = (0,snippets/* snippets */.L)(files);
						const mine = release.projects.flatMap((project) => mineOf(all, project, versionOf(project), indexOf));
						const others = all.filter((one) => !mine.some(({ snippet }) => snippet === one));
						const left = others.map(({ kind }) => kind === 'golang' ? 'by Go, which builds it anew' : 'of other packages');
						const findings = [];
						const done = new Map();
						for (const one of mine) {
								const found = await tryOnce(one, { source, release, done, host });
								if (typeof found === 'string') {
										const { file, words, place, offset } = one.snippet;
										host.log.debug(`${file}:${place(offset).line} ${words.map(({ text }) => text).join(' ')}: ${found}`);
										left.push(found);
								}
								if (typeof found === 'object')
										findings.push(found);
						}
						const ran = [...done.values()].filter((one) => typeof one !== 'string').length;
						const why = [...new Set(left)].map((reason) => `${left.filter((one) => one === reason).length} ${reason}`);
						if (all.length === 0)
								return {};
						const lines = [
								`${(0,plural/* plural */.L)(ran, 'command')} of README and docs run${why.length === 0 ? '' : `; not run: ${(0,listed/* listed */.K)(why)}`}`,
						];
						return { findings, lines };
				},
		};
}
async function tryOnce(mine, around) {
		const { snippet, project, version } = mine;
		const { release, done, host } = around;
		const { smoke, isLibrary } = project.settings;
		const place = { file: snippet.file, ...snippet.place(snippet.offset) };
		const isAt = ({ file, line }) => file === place.file && line === place.line;
		if (isLibrary === true || smoke.unstarted !== undefined || smoke.transport === 'http')
				return 'not for clients over stdio';
		if (release.findings.some((one) => one.rule.startsWith('client-') && isAt(one)))
				return 'reported above';
		const candidate = candidateOf(snippet, { smoke, version });
		if (typeof candidate === 'string')
				return candidate;
		const key = JSON.stringify([project.path, candidate.words, candidate.env]);
		if (!done.has(key)) {
				if (done.size >= MOST)
						return `after the first ${MOST}`;
				const shown = (0,shell_word/* shellLine */.T)(candidate.words);
				done.set(key, await (0,during/* during */.i)(host, `running ${shown}`, () => runOne(mine, candidate, shown, around)));
		}
		const found = done.get(key);
		return typeof found === 'object' ? { ...found, ...place } : found;
}
async function runOne({ snippet, project, version }, { words, env, isFilled }, shown, { source, host }) {
		const ecosystem = (0,ecosystems/* ecosystemOf */.M)(project);
		const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, `readme-${project.name}`);
		const typed = (await ecosystem.typed?.(words, source, sandbox, host, project)) ?? 'not run in a rehearsal';
		if (typeof typed === 'string')
				return typed;
		const { smoke } = project.settings;
		const { command, elsewhere } = typed;
		const launch = { command, elsewhere, env: { ...typed.env, ...env }, cwd: sandbox.cwd, shown };
		const installed = { launch, runtime: '', packages: 0, components: async () => ({ components: [], direct: [] }) };
		const own = {
				...smoke,
				command: undefined,
				args: [],
				env,
				transport: 'auto',
				timeoutMs: 2 * smoke.timeoutMs,
		};
		const settings = { ...project.settings, smoke: own };
		const { talked, findings } = await (0,try_server/* tryServer */.h)(host, installed, { ...project, settings }, shown, { quick: true });
		const isServed = SERVED.includes(talked.outcome);
		if (isServed && (talked.transport === 'stdio' || !snippet.byClient))
				return undefined;
		const failure = typed.failure(talked.stderr);
		if (failure !== undefined && 'elsewhere' in failure)
				return `not judged: ${failure.elsewhere}`;
		if (failure?.byClient === true && !snippet.byClient)
				return 'for people at a terminal';
		if (failure === undefined && (isFilled || !snippet.byClient))
				return 'not judged: not started with the values here';
		const why = isServed ? 'it serves over HTTP, and a client that runs it speaks stdio' : failure?.wrong;
		const cause = why ?? findings.find(({ level }) => level === 'error')?.message ?? 'no answer';
		const right = ecosystem.launch?.(project, version)?.map((word) => word.replace(/(?:@|==)[^@=/]*$/, ''));
		const works = right === undefined ? undefined : (0,shell_word/* shellLine */.T)([...right, ...smoke.args]);
		return {
				rule: 'install/readme',
				level: 'warning',
				project: project.name,
				message: `${snippet.file} says to run ${shown}, which does not start the released server: ${cause}${/[.!?]$/.test(cause) ? '' : '.'}`,
				hint: works === undefined || works === shown
						? `Run it in an empty folder to see the same: ${shown}`
						: `Write: ${works}`,
				...(failure === undefined ? {} : { quote: (0,cut/* tail */.RT)(talked.stderr, 4) }),
		};
}
var workspace_committed = __webpack_require__(63974);
var workspace_open = __webpack_require__(46558);
;// CONCATENATED MODULE: ./.build/commands/rehearse.js
async function rehearse(inputs, host, options) {
		const since = host.now();
		const starts = (0,workspace_open/* startsOf */.jb)(inputs, host);
		const out = inputs.out === undefined ? undefined : (0,release_folder/* nameOut */.CR)(host.cwd, inputs.out, starts);
		const work = await host.tempDir('release');
		const opened = await (0,workspace_open/* openReleases */.tT)(host, inputs, { out: work, keep: out, rehearsed: true });
		const places = out === undefined ? [] : await placesOf(out, opened, (folder) => (0,release_folder/* nameOut */.CR)(host.cwd, folder, starts));
		const rehearsal = await openRehearsal(host, inputs, {
				head: opened[0].head,
				tags: opened.flatMap(({ release }) => release.tag ?? []),
				projects: opened.flatMap(({ release }) => release.projects),
				settings: opened[0].settings,
		});
		const done = [];
		const { implicitTargets } = rehearsal;
		try {
				for (const [index, one] of opened.entries()) {
						const folder = opened.length === 1 ? work : (0,external_node_path_.join)(work, String(index));
						await (0,promises_.mkdir)(folder, { recursive: true });
						const release = { ...one.release, out: folder };
						host.log.info((0,report/* renderHeader */.wZ)(release));
						const prepared = await (0,prepare/* prepare */.i)({ ...one, release }, inputs, host);
						done.push({ ...toldOnce(await act(prepared, rehearsal, inputs, host), done), taken: one.taken });
				}
		}
		finally {
				await rehearsal.close();
		}
		for (const [index, place] of places.entries()) {
				const { release, plan } = done[index];
				if (plan !== undefined)
						await (0,settle/* settle */.G)(release, place);
		}
		return result(done, implicitTargets, { ms: host.now() - since, verbose: options.verbose });
}
async function act(prepared, rehearsal, inputs, host) {
		const { release, plan, strict } = prepared;
		if (plan === undefined)
				return { release, plan, strict, receipts: [], install: [], exit: core_errors/* EXIT */.dc.failed };
		const expected = {
				commit: release.commit,
				tags: release.tag === undefined ? [] : [release.tag],
				repository: rehearsal.repository,
				digest: prepared.planDigest,
		};
		const committed = (0,workspace_committed/* committedIn */.G)(release, rehearsal.settings(prepared.settings));
		const theirs = rehearsal.host;
		const sent = await (0,send/* send */.t)(release.out, expected, rehearsal.inputs, async () => committed, theirs, true).catch((error) => {
				throw (0,core_errors/* withFound */.BL)(error, release.findings);
		});
		const said = sent.findings.map((finding) => aside(finding, rehearsal));
		const indexOf = (0,target_choice/* indexes */.DU)(inputs, prepared.settings.publish.tables);
		const install = (0,install_commands/* installsOf */.Ur)(plan, release.projects, (0,install_commands/* took */.sm)(sent.receipts), indexOf);
		const before = { ...release, findings: [...release.findings, ...said], receipts: sent.receipts };
		if (sent.outcome !== 'done') {
				return { release: before, plan, strict, receipts: sent.receipts, install, exit: (0,core_outcome/* exitOf */.sX)(sent.outcome) };
		}
		const versions = new Map(plan.projects.map(({ name, ecosystem, version }) => [`${ecosystem} ${name}`, version]));
		const source = rehearsal.source(sent.receipts);
		const versionOf = ({ name, ecosystem }) => versions.get(`${ecosystem} ${name}`) ?? '';
		const stages = [installStage(source, versionOf, await rehearsal.listed()), toldStage(source, versionOf, indexOf)];
		const after = await (0,pipeline/* runStages */.J)(stages, before, host, { strict });
		const exit = (0,core_outcome/* stops */.Gb)(after.findings, { strict }) ? core_errors/* EXIT */.dc.failed : core_errors/* EXIT */.dc.done;
		return { release: after, plan, strict, receipts: sent.receipts, install, exit };
}
function toldOnce(one, before) {
		const told = new Set(before.flatMap(({ release }) => release.findings).map((finding) => JSON.stringify(finding)));
		const findings = one.release.findings.filter((finding) => finding.project !== undefined || !told.has(JSON.stringify(finding)));
		return { ...one, release: { ...one.release, findings } };
}
function aside(finding, { implicitTargets }) {
		const theirs = finding.target !== undefined && implicitTargets.includes(finding.target);
		if (!theirs || finding.level === 'note')
				return finding;
		return { ...finding, level: 'note', message: `${finding.message} (No ${finding.target} target is configured.)` };
}
async function placesOf(out, opened, named) {
		const [, another] = opened;
		if (another === undefined)
				return [await (0,release_folder/* openOut */.FF)(out)];
		const folders = opened.map(({ release }) => (0,external_node_path_.join)(out, (release.tag ?? '').replaceAll('/', '-')));
		return Promise.all(folders.map((folder) => (0,release_folder/* openOut */.FF)(named(folder))));
}
function result(done, implicitTargets, { ms, verbose }) {
		const exit = (0,core_outcome/* highest */.BR)(...done.map((one) => one.exit));
		const findings = done.flatMap(({ release }) => release.findings);
		const receipts = done.flatMap((one) => one.receipts);
		const outcome = exit === core_errors/* EXIT */.dc.done ? 'done' : exit === core_errors/* EXIT */.dc.conflict ? 'conflict' : exit === core_errors/* EXIT */.dc.accepted ? 'accepted' : 'failed';
		const install = done.flatMap((one) => one.install);
		const commands = install.flatMap((one) => one.commands);
		const strict = done.some((one) => one.strict);
		const stopped = (0,report/* stoppedByStrict */.KB)(findings, strict);
		const next = closing(done, implicitTargets, exit);
		const unlinked = done.map((one) => ({ ...one, receipts: one.receipts.map((one) => ({ ...one, url: undefined })) }));
		const shown = unlinked.filter(({ plan }) => plan !== undefined);
		const title = exit === core_errors/* EXIT */.dc.done ? 'was rehearsed' : 'did not pass the rehearsal';
		return {
				exit,
				json: { outcome, plan: done.length === 1 ? done[0]?.plan : done.map(({ plan }) => plan), receipts, findings },
				text: [
						...shown.flatMap(({ release, receipts: took }) => [`\n${(0,report/* renderFiles */.gt)(release)}\n${(0,report/* renderReceipts */.Cs)(took)}`]),
						commands.length === 0 || exit !== core_errors/* EXIT */.dc.done
								? ''
								: `\nUsers install it with\n${commands.map((line) => `  ${line}\n`).join('')}`,
						findings.length === 0 ? '' : `\n${(0,render_findings.renderFindings)(findings, { strict, verbose })}`,
						stopped === '' ? '' : `\n${stopped}`,
						`\n${(0,wrap/* filled */.Bq)(next)}\ndone in ${(0,progress/* seconds */.YA)(ms)}\n`,
				].join(''),
				report: {
						title: `${done.map(({ release }) => (0,summary/* namesOf */.eZ)(release)).join(', ')} ${title}`,
						...{ next, findings, receipts: unlinked.flatMap((one) => one.receipts) },
						releases: done.map(({ release }) => release),
						install: exit === core_errors/* EXIT */.dc.done ? commands : [],
				},
				summary: unlinked
						.map(({ release, receipts: took }) => (0,summary/* renderReleaseSummary */.iL)(release, {
						title,
						receipts: took,
						install: exit === core_errors/* EXIT */.dc.done ? install : [],
						next,
						strict,
				}))
						.join('\n'),
				outputs: { outcome },
		};
}
function closing(done, implicitTargets, exit) {
		if (exit !== core_errors/* EXIT */.dc.done) {
				const counted = (0,level/* countFindings */.Gt)(done.flatMap(({ release }) => release.findings));
				return `${counted === '' ? 'The rehearsal failed' : counted}. Nothing left this machine.`;
		}
		const took = new Set(done.flatMap(({ receipts }) => receipts.map(({ target }) => target)));
		const targets = (0,listed/* listed */.K)([...took].filter((target) => !implicitTargets.includes(target)));
		const tags = (which) => done.filter(({ taken = false }) => taken === which).flatMap(({ release }) => release.tag ?? []);
		const [free, taken] = [tags(false), tags(true)];
		return [
				'Nothing left this machine.',
				...(free.length === 0
						? []
						: [`${free.length === 1 ? 'A tag' : 'The tags'} ${free.join(', ')} would release this to ${targets}.`]),
				...(taken.length === 0
						? []
						: [
								`${taken.join(', ')} ${taken.length === 1 ? 'is the tag of another commit' : 'are tags of other commits'}: the tag of a higher version would release this to ${targets}.`,
						]),
		].join(' ');
}
/***/ }),
/***/ 85887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => (/* binding */ saveStream),
	b: () => (/* binding */ readIncoming)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34002);
var _reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84863);
function readIncoming(raw, url, params, origin) {
		const bytes = async (max = 512 * 1024 * 1024) => {
				const chunks = [];
				let size = 0;
				for await (const chunk of raw) {
						size += chunk.byteLength;
						if (size > max)
								throw new _reply_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P({ status: 413, body: 'Payload Too Large\n' });
						chunks.push(chunk);
				}
				return Buffer.concat(chunks);
		};
		return {
				method: raw.method ?? 'GET',
				url,
				params,
				headers: raw.headers,
				origin,
				raw,
				bytes,
				async json() {
						const body = await bytes();
						if (body.byteLength === 0)
								return undefined;
						try {
								return JSON.parse(body.toString('utf8'));
						}
						catch {
								throw new _reply_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P({ status: 400, json: { message: 'Problems parsing JSON' } });
						}
				},
				save: (path) => saveStream(raw, path),
				gone: () => raw.destroyed && !raw.complete,
		};
}
async function saveStream(stream, path) {
		const { stream: through, digested } = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .meter */ .K7)();
		try {
				await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(stream, through, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { mode: 0o600 }));
		}
		catch (error) {
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
				throw error;
		}
		return { path, ...digested() };
}
/***/ }),
/***/ 33102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => (/* binding */ startOidc),
	Y: () => (/* binding */ verifyIdToken)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var jose_jwks_local__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36687);
var jose_jwt_sign__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85357);
var jose_jwt_verify__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54605);
var jose_key_export__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17968);
var jose_key_generate_keypair__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59480);
var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63066);
const ISSUER = 'https://token.actions.githubusercontent.com';
async function startOidc(run) {
		const { publicKey, privateKey } = await (0,jose_key_generate_keypair__WEBPACK_IMPORTED_MODULE_2__/* .generateKeyPair */ .T)('RS256');
		const kid = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
		const keys = { keys: [{ ...(await (0,jose_key_export__WEBPACK_IMPORTED_MODULE_3__/* .exportJWK */ .JU)(publicKey)), kid, use: 'sig', alg: 'RS256' }] };
		const requestToken = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(24).toString('hex');
		const issued = [];
		const path = '/idtoken/run/1';
		const service = await (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .startService */ .i)([
				{
						method: 'GET',
						path,
						async handle(request) {
								if (!/^bearer /i.test(request.headers.authorization ?? ''))
										throw denied();
								if (request.headers.authorization.slice(7).trim() !== requestToken)
										throw denied();
								const audience = request.url.searchParams.get('audience');
								const claims = claimsOf(run, audience ?? `https://github.com/${run.repository.split('/')[0]}`);
								issued.push(claims);
								const value = await new jose_jwt_sign__WEBPACK_IMPORTED_MODULE_4__/* .SignJWT */ .P(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(privateKey);
								return { status: 200, json: { count: value.length, value } };
						},
				},
				{ method: 'GET', path: '/.well-known/jwks', handle: () => ({ status: 200, json: keys }) },
		]);
		return Object.assign(service, { requestUrl: `${service.url}${path}?api-version=2.0`, requestToken, keys, issued });
}
function claimsOf(run, audience) {
		const [owner] = run.repository.split('/');
		const now = Math.floor(Date.now() / 1000);
		const workflow = `${run.repository}/.github/workflows/${run.workflow ?? 'release.yml'}@${run.ref}`;
		const what = run.environment !== undefined ? `environment:${run.environment}` : `ref:${run.ref}`;
		return {
				jti: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
				sub: `repo:${run.repository}:${what}`,
				aud: audience,
				ref: run.ref,
				sha: run.sha,
				repository: run.repository,
				repository_owner: owner,
				repository_owner_id: '4242',
				run_id: '1',
				run_number: '1',
				run_attempt: '1',
				repository_visibility: run.visibility ?? 'public',
				repository_id: '1296269',
				actor_id: '1',
				actor: owner,
				workflow: 'release',
				head_ref: '',
				base_ref: '',
				event_name: 'push',
				ref_protected: 'false',
				ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
				workflow_ref: workflow,
				workflow_sha: run.sha,
				job_workflow_ref: run.calledWorkflow ?? workflow,
				job_workflow_sha: run.sha,
				runner_environment: 'github-hosted',
				...(run.environment === undefined ? {} : { environment: run.environment }),
				iss: ISSUER,
				nbf: now - 600,
				exp: now + (run.lifetime ?? 300),
				iat: now,
				...run.claims,
		};
}
async function verifyIdToken(token, keys, audience, issuer = ISSUER) {
		try {
				return (await (0,jose_jwt_verify__WEBPACK_IMPORTED_MODULE_5__/* .jwtVerify */ .V)(token, (0,jose_jwks_local__WEBPACK_IMPORTED_MODULE_6__/* .createLocalJWKSet */ .w)(keys), issuer === null ? { audience } : { audience, issuer }))
						.payload;
		}
		catch {
				return undefined;
		}
}
function denied() {
		return new _service_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P({ status: 401, json: { message: 'The token of the request is not valid for this run.' } });
}
/***/ }),
/***/ 84863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	P: () => (/* binding */ Refusal),
	Z: () => (/* binding */ sendReply)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
class Refusal extends Error {
		reply;
		constructor(reply) {
				super(`answered ${reply.status}`);
				this.reply = reply;
		}
}
async function sendReply(response, logged, reply) {
		const data = reply.json !== undefined ? JSON.stringify(reply.json) : reply.body;
		const body = typeof data === 'string' ? Buffer.from(data) : data;
		const type = reply.json !== undefined ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8';
		const length = reply.file !== undefined ? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(reply.file)).size : (body?.byteLength ?? 0);
		response.writeHead(reply.status, reply.reason?.replace(/[^ -~]/g, '?'), {
				...(length > 0 ? { 'content-type': reply.file === undefined ? type : 'application/octet-stream' } : {}),
				...(reply.status === 204 || reply.status === 304 ? {} : { 'content-length': String(length) }),
				...reply.headers,
		});
		logged.status = reply.status;
		if (reply.cut) {
				const half = reply.file !== undefined ? Buffer.alloc(1) : Buffer.from(body ?? []).subarray(0, length / 2);
				response.write(half, () => response.socket?.destroy());
				if (half.byteLength === 0)
						response.socket?.destroy();
				return;
		}
		if (logged.method === 'HEAD' || length === 0)
				response.end();
		else if (reply.file !== undefined)
				await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(reply.file), response);
		else
				response.end(body);
}
/***/ }),
/***/ 63066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	P: () => (/* reexport */ stand_in_reply/* Refusal */.P),
	i: () => (/* binding */ startService)
});
var promises_ = __webpack_require__(51455);
var external_node_http_ = __webpack_require__(37067);
var external_node_https_ = __webpack_require__(44708);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var about = __webpack_require__(87821);
var removal = __webpack_require__(35021);
var incoming = __webpack_require__(85887);
var external_node_events_ = __webpack_require__(78474);
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./.build/stand-in/ports.js
async function listen(server, port) {
		server.listen(port, '127.0.0.1');
		await (0,external_node_events_.once)(server, 'listening');
}
async function hold({ server, sockets, port, }) {
		const ours = (0,external_node_net_.connect)(port, '127.0.0.1').on('error', () => { });
		await Promise.race([(0,external_node_events_.once)(ours, 'connect'), (0,external_node_events_.once)(ours, 'close')]);
		const theirs = () => [...sockets].find(({ remotePort }) => remotePort === ours.localPort);
		while (!ours.destroyed && theirs() === undefined)
				await Promise.race([(0,external_node_events_.once)(server, 'connection'), (0,external_node_events_.once)(ours, 'close')]);
		return { ours, theirs: theirs() };
}
var stand_in_reply = __webpack_require__(84863);
var decoded = __webpack_require__(51278);
;// CONCATENATED MODULE: ./.build/stand-in/routes.js
function matcher(pattern) {
		const wanted = pattern.split('/');
		return (path) => {
				const given = path.split('/');
				const open = wanted.at(-1) === '*';
				if (open ? given.length < wanted.length : given.length !== wanted.length)
						return undefined;
				const params = {};
				for (const [index, segment] of wanted.entries()) {
						if (segment === '*' && index === wanted.length - 1)
								params['*'] = given.slice(index).join('/');
						else if (segment.startsWith(':')) {
								const value = (0,decoded/* decoded */.D)(given[index]);
								if (value === undefined || value === '')
										return undefined;
								params[segment.slice(1)] = value;
						}
						else if (segment !== given[index])
								return undefined;
				}
				return params;
		};
}
function find(routes, method, path) {
		const asked = method === 'HEAD' ? 'GET' : method;
		for (const { route, match } of routes) {
				if (route.method !== asked)
						continue;
				const params = match(path);
				if (params !== undefined)
						return { route, params };
		}
		return undefined;
}
;// CONCATENATED MODULE: ./.build/stand-in/service.js
async function startService(routes, options = {}) {
		const compiled = routes.map((route) => ({ route, match: matcher(route.path) }));
		const folder = (0,removal/* noteMade */.qq)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `${about/* NAME */.o_}-service-`)));
		const requests = [];
		const busy = new Set();
		const bugs = [];
		const listener = (origin) => (raw, response) => {
				raw.on('error', () => { });
				response.on('error', () => { });
				void serve(raw, response, origin);
		};
		const servers = await Promise.all(Array.from({ length: options.origins ?? 1 }, async (_, origin) => {
				const server = options.tls ? (0,external_node_https_.createServer)(options.tls, listener(origin)) : (0,external_node_http_.createServer)(listener(origin));
				server.keepAliveTimeout = 60_000;
				const sockets = new Set();
				server.on('connection', (socket) => {
						sockets.add(socket);
						socket.on('close', () => sockets.delete(socket));
				});
				await listen(server, 0);
				return { server, sockets, port: server.address().port };
		}));
		const urls = servers.map(({ port }) => `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`);
		async function serve(raw, response, origin) {
				const url = new URL(raw.url ?? '/', urls[origin]);
				const found = find(compiled, raw.method ?? 'GET', url.pathname);
				const logged = {
						number: requests.length + 1,
						method: raw.method ?? 'GET',
						path: url.pathname + url.search,
						status: 0,
						ms: 0,
						write: found?.route.write ?? !['GET', 'HEAD', 'OPTIONS'].includes(raw.method ?? 'GET'),
						stored: false,
						authorization: raw.headers.authorization,
						fault: undefined,
				};
				requests.push(logged);
				busy.add(raw.socket);
				const started = performance.now();
				const request = (0,incoming/* readIncoming */.b)(raw, url, found?.params ?? {}, origin);
				try {
						const right = async (stores = true) => {
								const reply = await decide(found?.route.handle ?? options.missing ?? nothingHere, request, bugs, (decided) => {
										if (!stores || decided.store === undefined)
												return;
										decided.store();
										logged.stored = logged.write;
								});
								return service.after?.(logged, reply) ?? reply;
						};
						const reply = await (service.around?.({ logged, request, serve: right }) ?? right());
						if (reply !== undefined)
								await (0,stand_in_reply/* sendReply */.Z)(response, logged, reply);
				}
				catch {
						raw.socket.destroy();
				}
				finally {
						busy.delete(raw.socket);
						logged.ms = Math.round(performance.now() - started);
				}
		}
		const service = {
				url: urls[0],
				urls,
				folder,
				requests,
				bugs,
				around: undefined,
				after: undefined,
				async refuse(ms) {
						const down = servers.filter(({ server }) => server.listening);
						const held = await Promise.all(down.map(hold));
						for (const { server, sockets } of down) {
								server.close();
								for (const socket of sockets)
										if (!busy.has(socket) && !held.some((one) => one.theirs === socket))
												socket.destroy();
						}
						setTimeout(() => {
								const up = closed ? [] : down.map(({ server, port }) => listen(server, port));
								Promise.all(up)
										.catch((error) => void bugs.push(error))
										.finally(() => held.forEach(({ ours }) => void ours.destroy()));
						}, ms);
				},
				async close() {
						closed = true;
						for (const { server } of servers) {
								server.close();
								server.closeAllConnections();
						}
						await (0,removal/* removeFolder */.v$)(folder);
				},
		};
		let closed = false;
		return service;
}
async function decide(handle, request, bugs, store) {
		try {
				const answer = await handle(request);
				const reply = typeof answer === 'function' ? answer() : answer;
				store(reply);
				return reply;
		}
		catch (error) {
				if (error instanceof stand_in_reply/* Refusal */.P)
						return error.reply;
				if (request.gone())
						throw error;
				bugs.push(error);
				return { status: 500, body: `The stand-in failed: ${error.message}\n` };
		}
}
function nothingHere(request) {
		return { status: 404, body: `No route ${request.method} ${request.url.pathname}\n` };
}
/***/ })
};
