export const id = 8664;
export const ids = [8664];
export const modules = {
/***/ 21634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	k1: () => (/* binding */ applyLevels),
	lF: () => (/* binding */ holdLevels),
	pd: () => (/* binding */ levelsOf)
});
var picomatch__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14006);
var _core_about_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87821);
var _core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24217);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _host_typed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93237);
var _stage_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65372);
function levelsOf(project, all) {
		return project?.settings.rules ?? all.levels ?? {};
}
function applyLevels(findings, levels, failed = false) {
		return findings.flatMap((finding) => {
				const setting = levels[finding.rule];
				if (setting === undefined || !covers(setting, finding) || (failed && finding.level === 'error'))
						return [finding];
				return setting.level === 'off' ? [] : [{ ...finding, level: setting.level }];
		});
}
function holdLevels(levels, rules) {
		const known = [...rules, ..._stage_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .JUDGED_IDS */ .jV];
		for (const [id, { level }] of Object.entries(levels)) {
				if (known.includes(id) || (level === 'error' && (0,_stage_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .isFirm */ .vL)(id)))
						continue;
				if ((0,_stage_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .isFirm */ .vL)(id))
						throw keepsLevel(id, level);
				const near = _stage_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .RENAMED */ .lE[id] ?? (0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(id, [...known, ..._stage_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .FIRM_IDS */ .oH]);
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('config/unknown-rule', `Unknown rule ${id}${near === undefined ? '' : `; did you mean ${near}?`}`, `List them all: ${_host_typed_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPED */ .X} explain`);
		}
}
function keepsLevel(id, level) {
		const unstarted = /^(start|install)\//.test(id)
				? ` A server that cannot be started here is published with a warning if this says why:\n  [smoke]\n  unstarted = "…"`
				: '';
		return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('config/firm-rule', `[rules."${id}"] in ${_core_about_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g2} cannot be ${level === 'off' ? 'switched off' : `set to ${level}`}: ${id} means that nothing was built or started, or that a file is not the one that was checked, and nothing is published then.`, `Remove [rules."${id}"], and repair what ${id} reports.${unstarted}`);
}
function covers({ paths }, { file }) {
		return paths.length === 0 || (file !== undefined && picomatch__WEBPACK_IMPORTED_MODULE_5__([...paths], { dot: true })(file));
}
/***/ }),
/***/ 57299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	v: () => (/* binding */ clientCommand),
	x: () => (/* binding */ ANY)
});
var _core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24217);
var _core_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70976);
var _published_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66580);
var _snippets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21899);
const ANY = /^(python[\d.]*|node|sh|bash|-c)$/;
const clientCommand = {
		id: 'client-command',
		title: 'Commands in the README and docs exist in the package.',
		level: 'warning',
		check(input) {
				const all = (0,_published_js__WEBPACK_IMPORTED_MODULE_0__/* .published */ .H3)(input);
				return (0,_snippets_js__WEBPACK_IMPORTED_MODULE_1__/* .snippets */ .L)(input.files).flatMap((snippet) => {
						const { commands, project } = (0,_published_js__WEBPACK_IMPORTED_MODULE_0__/* .publishedAs */ .hY)(snippet, all) ?? {};
						if (commands === undefined || commands.length === 0 || project === undefined)
								return [];
						const given = snippet.command;
						const same = (one, other) => one === other || (0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(one) === (0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(other);
						if (given === undefined) {
								if (snippet.kind !== 'pypi' || commands.some((one) => same(one, snippet.package)))
										return [];
								const message = `${snippet.file} says to run ${snippet.by} ${snippet.package}, but the package has no command with that name; it has ${commands.join(', ')}.`;
								const hint = `Write: uvx --from ${project.name} ${commands[0]}`;
								return { message, hint, file: snippet.file, ...snippet.place(snippet.offset) };
						}
						const command = given.replace(/@.*$/, '');
						if (ANY.test(command) || /[<>${}]/.test(command) || commands.includes(command))
								return [];
						const near = (0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(command, commands) ?? commands[0];
						const message = `${snippet.file} says to run ${command} from ${project.name}, which has no such command; it has ${commands.join(', ')}.`;
						return { message, hint: `Write ${near}.`, file: snippet.file, ...snippet.place(snippet.commandOffset) };
				});
		},
};
/***/ }),
/***/ 73183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	v: () => (/* binding */ launchOf)
});
const NPX = {
		kind: 'npm',
		alone: /^(-y|--yes|-q|--quiet|--no|--prefer-offline|--bun)$/,
		taking: /^(--registry|--loglevel)$/,
		naming: /^(-p|--package)$/,
};
const UVX = {
		kind: 'pypi',
		alone: /^(-q|--quiet|-v|--verbose|-n|--no-cache|--refresh|-U|--upgrade|--isolated|--offline|--native-tls|--no-config|--managed-python)$/,
		taking: /^(--with|-w|-p|--python|--index|--index-url|-i|--extra-index-url|--default-index|--prerelease|--env-file|--directory|--index-strategy|--refresh-package)$/,
		naming: /^--from$/,
};
const PROGRAMS = [
		{ words: ['npx'], ...NPX },
		{ words: ['bunx'], ...NPX },
		{ words: ['pnpm', 'dlx'], ...NPX },
		{ words: ['yarn', 'dlx'], ...NPX },
		{ words: ['uvx'], ...UVX },
		{ words: ['uv', 'tool', 'run'], ...UVX },
		{ words: ['uv', 'x'], ...UVX },
		{
				words: ['pipx', 'run'],
				kind: 'pypi',
				alone: /^(--no-cache|-q|--quiet|-v|--verbose)$/,
				taking: /^(--python|--pip-args|--index-url|-i)$/,
				naming: /^--spec$/,
		},
		...['install', 'run'].map((name) => ({
				words: ['go', name],
				kind: 'golang',
				alone: /^-[vx]$/,
				taking: /^-(ldflags|tags)$/,
		})),
		...['docker', 'podman'].map((name) => ({
				words: [name, 'run'],
				kind: 'image',
				alone: /^(-[itd]+|--rm|--init|--interactive|--tty|--detach|--read-only|--privileged|--pull|--quiet)$/,
				taking: /^(-[evpwulh]|--(env|env-file|volume|mount|publish|name|network|net|workdir|user|label|platform|entrypoint|add-host|memory|cpus|hostname|restart|tmpfs|security-opt|cap-add|cap-drop))$/,
		})),
];
function launchOf(words) {
		for (let from = 0; from < words.length; from += 1) {
				const program = PROGRAMS.find(({ words: own }) => own.every((one, index) => bare(words[from + index]?.text ?? '') === one));
				if (program !== undefined) {
						const launch = read(program, words.slice(from + program.words.length));
						return launch === undefined ? undefined : { ...launch, first: from };
				}
				if (from > 30)
						return undefined;
		}
		return undefined;
}
function bare(word) {
		return word.replace(/^.*[\\/]/, '').replace(/\.(exe|cmd|ps1)$/i, '');
}
function read(program, words) {
		let named;
		for (let index = 0; index < words.length; index += 1) {
				const word = words[index];
				const [option = '', value] = word.text.startsWith('--') ? split(word.text) : [word.text];
				if (!word.text.startsWith('-'))
						return made(program, named ?? word, named === undefined ? undefined : word);
				if (word.text === '--')
						continue;
				if (program.naming?.test(option)) {
						named = value === undefined ? words[++index] : { text: value, offset: word.offset + option.length + 1 };
				}
				else if (program.taking.test(option)) {
						if (value === undefined)
								index += 1;
				}
				else if (!program.alone.test(option))
						return undefined;
		}
		return undefined;
}
function split(option) {
		const at = option.indexOf('=');
		return at < 0 ? [option] : [option.slice(0, at), option.slice(at + 1)];
}
const FORMS = {
		npm: /^((?:@[a-z0-9~][\w.~-]*\/)?[a-z0-9~][\w.~-]*)(?:@([\w.+-]+))?$/i,
		pypi: /^([a-z0-9](?:[\w.-]*[a-z0-9])?)(?:\[[\w,.\s-]*\])?(?:(?:==|@)([\w.+!-]+))?$/i,
		golang: /^((?:[\w.-]+\/)+[\w.-]+)@([\w.+-]+)$/i,
		image: /^((?:[\w.-]+(?::\d+)?\/)*[\w.-]+)(?::([\w.-]+))?$/,
};
function made(program, spec, command) {
		const match = FORMS[program.kind].exec(spec.text);
		if (match?.[1] === undefined || /^(your|my|some|example)[-_]|^(name|package|image)$/i.test(match[1]))
				return undefined;
		return {
				kind: program.kind,
				package: match[1],
				version: match[2],
				command: command?.text,
				by: program.words.join(' '),
				offset: spec.offset,
				commandOffset: command?.offset ?? spec.offset,
		};
}
/***/ }),
/***/ 5846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C: () => (/* binding */ MCPB_SCHEMAS)
});
;// CONCATENATED MODULE: ./.build/data/mcpb-manifest.json
const mcpb_manifest_namespaceObject = /*#__PURE__*/JSON.parse('{"jo":{"0.1":{"type":"object","properties":{"$schema":{"type":"string"},"dxt_version":{"type":"string","const":"0.1"},"manifest_version":{"type":"string","const":"0.1"},"name":{"type":"string"},"display_name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"long_description":{"type":"string"},"author":{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string","format":"email"},"url":{"type":"string","format":"uri"}},"required":["name"],"additionalProperties":false},"repository":{"type":"object","properties":{"type":{"type":"string"},"url":{"type":"string","format":"uri"}},"required":["type","url"],"additionalProperties":false},"homepage":{"type":"string","format":"uri"},"documentation":{"type":"string","format":"uri"},"support":{"type":"string","format":"uri"},"icon":{"type":"string"},"screenshots":{"type":"array","items":{"type":"string"}},"server":{"type":"object","properties":{"type":{"type":"string","enum":["python","node","binary"]},"entry_point":{"type":"string"},"mcp_config":{"type":"object","properties":{"command":{"type":"string"},"args":{"type":"array","items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":"string"}},"platform_overrides":{"type":"object","additionalProperties":{"type":"object","properties":{"command":{"$ref":"#/properties/server/properties/mcp_config/properties/command"},"args":{"$ref":"#/properties/server/properties/mcp_config/properties/args"},"env":{"$ref":"#/properties/server/properties/mcp_config/properties/env"}},"additionalProperties":false}}},"required":["command"],"additionalProperties":false}},"required":["type","entry_point","mcp_config"],"additionalProperties":false},"tools":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"}},"required":["name"],"additionalProperties":false}},"tools_generated":{"type":"boolean"},"prompts":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"arguments":{"type":"array","items":{"type":"string"}},"text":{"type":"string"}},"required":["name","text"],"additionalProperties":false}},"prompts_generated":{"type":"boolean"},"keywords":{"type":"array","items":{"type":"string"}},"license":{"type":"string"},"compatibility":{"type":"object","properties":{"claude_desktop":{"type":"string"},"platforms":{"type":"array","items":{"type":"string","enum":["darwin","win32","linux"]}},"runtimes":{"type":"object","properties":{"python":{"type":"string"},"node":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false},"user_config":{"type":"object","additionalProperties":{"type":"object","properties":{"type":{"type":"string","enum":["string","number","boolean","directory","file"]},"title":{"type":"string"},"description":{"type":"string"},"required":{"type":"boolean"},"default":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"array","items":{"type":"string"}}]},"multiple":{"type":"boolean"},"sensitive":{"type":"boolean"},"min":{"type":"number"},"max":{"type":"number"}},"required":["type","title","description"],"additionalProperties":false}}},"required":["name","version","description","author","server"],"additionalProperties":false,"$schema":"http://json-schema.org/draft-07/schema#"},"0.2":{"type":"object","properties":{"$schema":{"type":"string"},"dxt_version":{"type":"string","const":"0.2"},"manifest_version":{"type":"string","const":"0.2"},"name":{"type":"string"},"display_name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"long_description":{"type":"string"},"author":{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string","format":"email"},"url":{"type":"string","format":"uri"}},"required":["name"],"additionalProperties":false},"repository":{"type":"object","properties":{"type":{"type":"string"},"url":{"type":"string","format":"uri"}},"required":["type","url"],"additionalProperties":false},"homepage":{"type":"string","format":"uri"},"documentation":{"type":"string","format":"uri"},"support":{"type":"string","format":"uri"},"icon":{"type":"string"},"screenshots":{"type":"array","items":{"type":"string"}},"server":{"type":"object","properties":{"type":{"type":"string","enum":["python","node","binary"]},"entry_point":{"type":"string"},"mcp_config":{"type":"object","properties":{"command":{"type":"string"},"args":{"type":"array","items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":"string"}},"platform_overrides":{"type":"object","additionalProperties":{"type":"object","properties":{"command":{"$ref":"#/properties/server/properties/mcp_config/properties/command"},"args":{"$ref":"#/properties/server/properties/mcp_config/properties/args"},"env":{"$ref":"#/properties/server/properties/mcp_config/properties/env"}},"additionalProperties":false}}},"required":["command"],"additionalProperties":false}},"required":["type","entry_point","mcp_config"],"additionalProperties":false},"tools":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"}},"required":["name"],"additionalProperties":false}},"tools_generated":{"type":"boolean"},"prompts":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"arguments":{"type":"array","items":{"type":"string"}},"text":{"type":"string"}},"required":["name","text"],"additionalProperties":false}},"prompts_generated":{"type":"boolean"},"keywords":{"type":"array","items":{"type":"string"}},"license":{"type":"string"},"privacy_policies":{"type":"array","items":{"type":"string","format":"uri"}},"compatibility":{"type":"object","properties":{"claude_desktop":{"type":"string"},"platforms":{"type":"array","items":{"type":"string","enum":["darwin","win32","linux"]}},"runtimes":{"type":"object","properties":{"python":{"type":"string"},"node":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false},"user_config":{"type":"object","additionalProperties":{"type":"object","properties":{"type":{"type":"string","enum":["string","number","boolean","directory","file"]},"title":{"type":"string"},"description":{"type":"string"},"required":{"type":"boolean"},"default":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"array","items":{"type":"string"}}]},"multiple":{"type":"boolean"},"sensitive":{"type":"boolean"},"min":{"type":"number"},"max":{"type":"number"}},"required":["type","title","description"],"additionalProperties":false}}},"required":["name","version","description","author","server"],"additionalProperties":false,"$schema":"http://json-schema.org/draft-07/schema#"},"0.3":{"type":"object","properties":{"$schema":{"type":"string"},"dxt_version":{"type":"string","const":"0.3"},"manifest_version":{"type":"string","const":"0.3"},"name":{"type":"string"},"display_name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"long_description":{"type":"string"},"author":{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string","format":"email"},"url":{"type":"string","format":"uri"}},"required":["name"],"additionalProperties":false},"repository":{"type":"object","properties":{"type":{"type":"string"},"url":{"type":"string","format":"uri"}},"required":["type","url"],"additionalProperties":false},"homepage":{"type":"string","format":"uri"},"documentation":{"type":"string","format":"uri"},"support":{"type":"string","format":"uri"},"icon":{"type":"string"},"icons":{"type":"array","items":{"type":"object","properties":{"src":{"type":"string"},"size":{"type":"string","pattern":"^\\\\d+x\\\\d+$"},"theme":{"type":"string","minLength":1}},"required":["src","size"],"additionalProperties":false}},"screenshots":{"type":"array","items":{"type":"string"}},"localization":{"type":"object","properties":{"resources":{"type":"string","pattern":"\\\\$\\\\{locale\\\\}"},"default_locale":{"type":"string","pattern":"^[A-Za-z0-9]{2,8}(?:-[A-Za-z0-9]{1,8})*$"}},"required":["resources","default_locale"],"additionalProperties":false},"server":{"type":"object","properties":{"type":{"type":"string","enum":["python","node","binary"]},"entry_point":{"type":"string"},"mcp_config":{"type":"object","properties":{"command":{"type":"string"},"args":{"type":"array","items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":"string"}},"platform_overrides":{"type":"object","additionalProperties":{"type":"object","properties":{"command":{"$ref":"#/properties/server/properties/mcp_config/properties/command"},"args":{"$ref":"#/properties/server/properties/mcp_config/properties/args"},"env":{"$ref":"#/properties/server/properties/mcp_config/properties/env"}},"additionalProperties":false}}},"required":["command"],"additionalProperties":false}},"required":["type","entry_point","mcp_config"],"additionalProperties":false},"tools":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"}},"required":["name"],"additionalProperties":false}},"tools_generated":{"type":"boolean"},"prompts":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"arguments":{"type":"array","items":{"type":"string"}},"text":{"type":"string"}},"required":["name","text"],"additionalProperties":false}},"prompts_generated":{"type":"boolean"},"keywords":{"type":"array","items":{"type":"string"}},"license":{"type":"string"},"privacy_policies":{"type":"array","items":{"type":"string","format":"uri"}},"compatibility":{"type":"object","properties":{"claude_desktop":{"type":"string"},"platforms":{"type":"array","items":{"type":"string","enum":["darwin","win32","linux"]}},"runtimes":{"type":"object","properties":{"python":{"type":"string"},"node":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false},"user_config":{"type":"object","additionalProperties":{"type":"object","properties":{"type":{"type":"string","enum":["string","number","boolean","directory","file"]},"title":{"type":"string"},"description":{"type":"string"},"required":{"type":"boolean"},"default":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"array","items":{"type":"string"}}]},"multiple":{"type":"boolean"},"sensitive":{"type":"boolean"},"min":{"type":"number"},"max":{"type":"number"}},"required":["type","title","description"],"additionalProperties":false}},"_meta":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}},"required":["name","version","description","author","server"],"additionalProperties":false,"$schema":"http://json-schema.org/draft-07/schema#"},"0.4":{"type":"object","properties":{"$schema":{"type":"string"},"dxt_version":{"type":"string","const":"0.4"},"manifest_version":{"type":"string","const":"0.4"},"name":{"type":"string"},"display_name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"long_description":{"type":"string"},"author":{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string","format":"email"},"url":{"type":"string","format":"uri"}},"required":["name"],"additionalProperties":false},"repository":{"type":"object","properties":{"type":{"type":"string"},"url":{"type":"string","format":"uri"}},"required":["type","url"],"additionalProperties":false},"homepage":{"type":"string","format":"uri"},"documentation":{"type":"string","format":"uri"},"support":{"type":"string","format":"uri"},"icon":{"type":"string"},"icons":{"type":"array","items":{"type":"object","properties":{"src":{"type":"string"},"size":{"type":"string","pattern":"^\\\\d+x\\\\d+$"},"theme":{"type":"string","minLength":1}},"required":["src","size"],"additionalProperties":false}},"screenshots":{"type":"array","items":{"type":"string"}},"localization":{"type":"object","properties":{"resources":{"type":"string","pattern":"\\\\$\\\\{locale\\\\}"},"default_locale":{"type":"string","pattern":"^[A-Za-z0-9]{2,8}(?:-[A-Za-z0-9]{1,8})*$"}},"required":["resources","default_locale"],"additionalProperties":false},"server":{"type":"object","properties":{"type":{"type":"string","enum":["python","node","binary","uv"]},"entry_point":{"type":"string"},"mcp_config":{"type":"object","properties":{"command":{"type":"string"},"args":{"type":"array","items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":"string"}},"platform_overrides":{"type":"object","additionalProperties":{"type":"object","properties":{"command":{"$ref":"#/properties/server/properties/mcp_config/properties/command"},"args":{"$ref":"#/properties/server/properties/mcp_config/properties/args"},"env":{"$ref":"#/properties/server/properties/mcp_config/properties/env"}},"additionalProperties":false}}},"required":["command"],"additionalProperties":false}},"required":["type","entry_point","mcp_config"],"additionalProperties":false},"tools":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"}},"required":["name"],"additionalProperties":false}},"tools_generated":{"type":"boolean"},"prompts":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"arguments":{"type":"array","items":{"type":"string"}},"text":{"type":"string"}},"required":["name","text"],"additionalProperties":false}},"prompts_generated":{"type":"boolean"},"keywords":{"type":"array","items":{"type":"string"}},"license":{"type":"string"},"privacy_policies":{"type":"array","items":{"type":"string","format":"uri"}},"compatibility":{"type":"object","properties":{"claude_desktop":{"type":"string"},"platforms":{"type":"array","items":{"type":"string","enum":["darwin","win32","linux"]}},"runtimes":{"type":"object","properties":{"python":{"type":"string"},"node":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false},"user_config":{"type":"object","additionalProperties":{"type":"object","properties":{"type":{"type":"string","enum":["string","number","boolean","directory","file"]},"title":{"type":"string"},"description":{"type":"string"},"required":{"type":"boolean"},"default":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"array","items":{"type":"string"}}]},"multiple":{"type":"boolean"},"sensitive":{"type":"boolean"},"min":{"type":"number"},"max":{"type":"number"}},"required":["type","title","description"],"additionalProperties":false}},"_meta":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}},"required":["name","version","description","author","server"],"additionalProperties":false,"$schema":"http://json-schema.org/draft-07/schema#"}}}');
;// CONCATENATED MODULE: ./.build/check/rules/mcp/mcpb-schemas.js
const MCPB_SCHEMAS = new Map(Object.entries(mcpb_manifest_namespaceObject.jo));
/***/ }),
/***/ 95742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$: () => (/* binding */ mcpbManifests),
	C: () => (/* binding */ bundles)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13068);
var _core_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70976);
var _formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45238);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36074);
var _repository_subtree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59349);
const ASIDE = /(^|\/)(node_modules|tests?|__tests__|testdata|fixtures?|examples?|samples?|docs?|vendor)\//i;
const LARGEST = 1_000_000;
const mcpbManifests = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memo */ .p)((files) => [files], (files) => files.all.flatMap((path) => {
		if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) !== 'manifest.json' || ASIDE.test(path))
				return [];
		const text = files.text(path) ?? '';
		if (text.length > LARGEST || !/"(manifest_version|dxt_version)"/.test(text))
				return [];
		const file = (0,_formats_json_file_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonFile */ .d)(files, path);
		if (!(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(file.value))
				return /"mcp_config"|"dxt_version"/.test(text) ? [{ ...file, value: {}, folder: '' }] : [];
		const version = file.value['manifest_version'] ?? file.value['dxt_version'];
		if (typeof version !== 'string' && !(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(file.value['server']))
				return [];
		return [{ ...file, value: file.value, folder: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) }];
}));
function bundles({ value, folder }, project) {
		const name = typeof value['name'] === 'string' ? (0,_core_names_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .tK)(value['name']) : '';
		if (name === (0,_core_names_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .tK)(project.name.replace(/^@[^/]+\//, '')))
				return true;
		return project.path !== '.' && (0,_repository_subtree_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnder */ .Jo)(folder, project.path);
}
/***/ }),
/***/ 66580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ew: () => (/* binding */ canonicalName),
	H3: () => (/* binding */ published),
	X$: () => (/* binding */ namesHere),
	hY: () => (/* binding */ publishedAs)
});
var _core_memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13068);
function published({ projects, ecosystemOf }) {
		return projects.map((project) => {
				const ecosystem = ecosystemOf(project);
				return { project, ecosystem, commands: ecosystem.commands(project) };
		});
}
function publishedAs(launch, all) {
		return all.find(({ ecosystem, project }) => ecosystem.purlType === launch.kind &&
				ecosystem.canonicalName(project.name) === ecosystem.canonicalName(launch.package));
}
const namesHere = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memo */ .p)(({ files }, purlType) => [files, purlType], ({ files, ecosystems }, purlType) => {
		const ecosystem = ecosystems.find((one) => one.purlType === purlType);
		const named = files.all.flatMap((path) => ecosystem?.namesIn?.(path, files) ?? []);
		return new Set(named.map((name) => ecosystem?.canonicalName(name) ?? name));
});
function canonicalName({ ecosystems }, purlType, name) {
		return ecosystems.find((one) => one.purlType === purlType)?.canonicalName(name) ?? name;
}
/***/ }),
/***/ 88467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	j: () => (/* binding */ SCHEMA_DATE),
	z: () => (/* binding */ serverSchema)
});
var _data_server_json_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31682);
const SCHEMA_DATE = _data_server_json_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE;
const SAID_ELSEWHERE = [
		['ServerDetail', 'properties', 'description', 'maxLength'],
		['Package', 'properties', 'version', 'not'],
		['PositionalArgument', 'allOf', '1', 'anyOf'],
];
function without(schema, [key = '', ...below]) {
		if (!Object.hasOwn(schema, key))
				throw new Error(`the schema of server.json has no "${key}" where one is expected`);
		if (below.length > 0) {
				const changed = without(schema[key], below);
				return (Array.isArray(schema) ? schema.with(Number(key), changed) : { ...schema, [key]: changed });
		}
		const { [key]: _, ...rest } = schema;
		return rest;
}
let made;
function serverSchema() {
		made ??= SAID_ELSEWHERE.reduce((schema, path) => without(schema, ['definitions', ...path]), _data_server_json_json__WEBPACK_IMPORTED_MODULE_0__/* .schema */ .wQ);
		return made;
}
/***/ }),
/***/ 21899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => (/* binding */ snippets)
});
var memo = __webpack_require__(13068);
var position = __webpack_require__(22398);
var mcp_launch = __webpack_require__(73183);
var main = __webpack_require__(99547);
var decoded = __webpack_require__(51278);
var fence = __webpack_require__(11360);
var object = __webpack_require__(36074);
var toml = __webpack_require__(65761);
;// CONCATENATED MODULE: ./.build/check/rules/mcp/told.js
function toldIn(text) {
		const blocks = (0,fence/* blocksOf */.S)(text).flatMap((block) => {
				const { language, before } = block;
				const isToml = language === 'toml' || /^\s*\[mcp_servers[.\]]/m.test(block.text);
				const found = isToml ? tomlCommands(block) : isShell(block) ? shellLines(block) : jsonCommands(block);
				return found.map((one) => ({ ...one, before }));
		});
		return [...blocks, ...linkCommands(text).map((one) => ({ ...one, before: '' }))];
}
function isShell({ language, text }) {
		if (/^(jsonc?|json5|js|ts|javascript|typescript)$/.test(language))
				return false;
		return (/^(sh|bash|zsh|shell|console|shell-session|terminal|powershell|ps1|cmd|bat|fish)$/.test(language) ||
				!/^\s*["{[]/.test(text));
}
const ADDING = /^\s*(?:\$\s+)?(?:claude|codex|gemini|code|code-insiders|cursor|amp|qwen|droid)\s+(?:mcp\s+add\b|--add-mcp\b)/;
function shellLines({ language, text, offset }) {
		if (/^(ya?ml|toml|python|py|dockerfile|diff|mermaid|go|rust|html|xml|ini|text|txt|http|csharp|java)$/.test(language))
				return [];
		const joined = text.replace(/[\\`^][ \t]*\r?\n/g, (all) => ' '.repeat(all.length));
		const lines = [];
		let start = offset;
		for (const line of joined.split('\n')) {
				const words = [...line.matchAll(/"([^"\n]*)"|'([^'\n]*)'|(\S+)/g)].map((match) => {
						const quoted = match[1] ?? match[2];
						return { text: quoted ?? match[3] ?? '', offset: start + match.index + (quoted === undefined ? 0 : 1) };
				});
				const end = words.findIndex(({ text: word }) => /^(#|&&|\|\|?|;)/.test(word));
				const own = end < 0 ? words : words.slice(0, end);
				const byClient = ADDING.test(line);
				const json = byClient ? own.find(({ text: word }) => /^\{[\s\S]*"command"/.test(word)) : undefined;
				if (json !== undefined)
						lines.push(...jsonCommands({ ...json, language: 'json' }));
				else if (own.length > 0 && own[0]?.text !== '#' && !own[0]?.text.startsWith('//'))
						lines.push({ words: own, env: byClient ? givenEnv(own) : {}, byClient, line });
				start += line.length + 1;
		}
		return lines;
}
function givenEnv(words) {
		const end = words.findIndex(({ text }) => text === '--');
		const given = words.slice(0, end < 0 ? undefined : end).flatMap(({ text }, index) => {
				const value = /^(?:-e|--env)$/.test(words[index - 1]?.text ?? '') ? text : /^--env=(.*)$/.exec(text)?.[1];
				const pair = /^(\w+)=(.*)$/.exec(value ?? '');
				return pair === null ? [] : [[pair[1], pair[2]]];
		});
		return Object.fromEntries(given);
}
function jsonCommands({ text, offset }) {
		const isFragment = /^\s*"/.test(text);
		const body = isFragment ? `{${text}}` : text;
		const shift = offset - (isFragment ? 1 : 0);
		const tree = body.length > 100_000 ? undefined : (0,main.parseTree)(body, [], { allowTrailingComma: true });
		const found = [];
		const visit = (node, depth) => {
				if (node === undefined || depth > 50)
						return;
				if (node.type === 'object') {
						const value = (key) => node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
						const command = value('command');
						const args = value('args');
						if (command?.type === 'string' && (args === undefined || args.type === 'array')) {
								const words = [command, ...(args?.children ?? [])].filter(({ type }) => type === 'string' || type === 'number');
								const env = (value('env')?.children ?? []).map(({ children: [name, set] = [] }) => [
										String(name?.value),
										String(set?.value),
								]);
								found.push({
										words: words.flatMap((one, index) => wordsOf(one, index === 0, shift)),
										env: Object.fromEntries(env),
										byClient: true,
								});
								return;
						}
				}
				for (const child of node.children ?? [])
						visit(child, depth + 1);
		};
		visit(tree, 0);
		return found;
}
function wordsOf(node, isCommand, shift) {
		const text = String(node.value);
		const start = node.offset + shift + 1;
		if (!isCommand)
				return [{ text, offset: start }];
		return [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], offset: start + match.index }));
}
function tomlCommands({ text, offset }) {
		const found = [];
		let from = 0;
		const visit = (value, depth) => {
				if (!(0,object/* isObject */.Gv)(value) || depth > 10)
						return;
				const { command, args = [], env } = value;
				if (typeof command !== 'string' || !Array.isArray(args)) {
						for (const inner of Object.values(value))
								visit(inner, depth + 1);
						return;
				}
				const words = [...command.split(/\s+/), ...args.map(String)].map((word) => {
						from = Math.max(from, text.indexOf(word, from));
						return { text: word, offset: offset + from };
				});
				const set = Object.entries((0,object/* fieldsOf */.Pf)(env)).map(([name, one]) => [name, String(one)]);
				found.push({ words, env: Object.fromEntries(set), byClient: true });
		};
		if (text.length < 100_000)
				visit((0,toml/* readToml */.D)(text).value, 0);
		return found;
}
const LINK = /(?:install-mcp|mcp(?:\/|%2F)install)(?:\?|%3F)([^\s"'<>)\]]+)/gi;
function linkCommands(text) {
		return [...text.matchAll(LINK)].flatMap(({ 1: query = '', index }) => {
				const { config } = Object.fromEntries(new URLSearchParams(query.replaceAll('&amp;', '&')));
				const plain = (0,decoded/* decoded */.D)(query) ?? '';
				return ([config ?? '', Buffer.from(config?.replaceAll(' ', '+') ?? '', 'base64').toString(), plain, (0,decoded/* decoded */.D)(plain) ?? '']
						.filter((one) => one.startsWith('{'))
						.slice(0, 1)
						.flatMap((json) => jsonCommands({ language: 'json', text: json, offset: 0 }))
						.map((one) => ({ ...one, words: one.words.map((word) => ({ ...word, offset: index })) })));
		});
}
;// CONCATENATED MODULE: ./.build/check/rules/mcp/snippets.js
const DOCS = /^(?:[^/]+\/)*README[^/]*\.(md|mdx|markdown)$|^(?:.*\/)?docs?\/.*\.(md|mdx|markdown)$|^llms-install\.md$/i;
const ASIDE = /(^|\/)(node_modules|tests?|__tests__|testdata|fixtures?|vendor|third_party|\.(?!github\/)[^/]+)\//i;
const MOST_FILES = 200;
const LARGEST = 500_000;
const snippets = (0,memo/* memo */.p)((files) => [files], (files) => files.all
		.filter((path) => DOCS.test(path) && !ASIDE.test(path))
		.slice(0, MOST_FILES)
		.flatMap((path) => inFile(path, files.text(path) ?? '')));
function inFile(file, text) {
		if (text.length > LARGEST ||
				!/\b(npx|bunx|uvx|dlx|pipx|tool run|docker|podman|go (install|run))\b|[?&]config=/.test(text))
				return [];
		const place = (0,position/* placesIn */.y)(text);
		return toldIn(text).flatMap((told) => {
				const launch = (0,mcp_launch/* launchOf */.v)(told.words);
				return launch === undefined ? [] : [{ ...told, ...launch, file, place }];
		});
}
/***/ }),
/***/ 36587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C: () => (/* binding */ LIBRARY_FORMS),
	cw: () => (/* binding */ hasPassword),
	kq: () => (/* binding */ TELLTALE),
	wK: () => (/* binding */ isPlaceholder),
	yE: () => (/* binding */ MORE_FORMS)
});
const LIBRARY_FORMS = {
		aws: { what: 'an AWS key', sure: true },
		gcp: { what: 'the private key of a Google service account', sure: true },
		npm: { what: 'an npm token', sure: true },
		slack: { what: 'a Slack token', sure: true },
		basicauth: { what: 'a password in a URL', sure: false },
		openai: { what: 'an OpenAI key', sure: true },
		anthropic: { what: 'an Anthropic key', sure: true },
		groq: { what: 'a Groq key', sure: true },
		huggingface: { what: 'a Hugging Face token', sure: true },
		linear: { what: 'a Linear key', sure: true },
		notion: { what: 'a Notion token', sure: true },
		privatekey: { what: 'a private key', sure: true },
		sendgrid: { what: 'a SendGrid key', sure: true },
		shopify: { what: 'a Shopify token', sure: true },
		github: { what: 'a GitHub token', sure: true },
		gitlab: { what: 'a GitLab token', sure: true },
		grafana: { what: 'a Grafana token', sure: true },
		'1password': { what: 'a 1Password service token', sure: true },
		'database-connection-string': { what: 'a database password', sure: false },
		'hashicorp-vault': { what: 'a Vault token', sure: true },
		vercel: { what: 'a Vercel token', sure: true },
		databricks: { what: 'a Databricks token', sure: true },
		docker: { what: 'a Docker token', sure: true },
		figma: { what: 'a Figma token', sure: true },
};
const MORE_FORMS = [
		{ what: 'a PyPI token', sure: true, pattern: /\bpypi-AgE[\w-]{40,400}/g },
		{ what: 'an AWS key', sure: true, pattern: /\bA[KS]IA[A-Z2-7]{16}\b/g },
		{ what: 'an age secret key', sure: true, pattern: /\bAGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}\b/g },
		{
				what: 'a PGP private key',
				sure: true,
				pattern: /-----BEGIN PGP PRIVATE KEY BLOCK-----(?:\s{1,4}[A-Z][a-z]{2,10}: [^\r\n]{0,200}){0,5}[\w+/=\s\\]{100,20000}-----END PGP PRIVATE KEY BLOCK-----/g,
		},
		{ what: 'a Stripe key', sure: true, pattern: /\b[sr]k_live_[A-Za-z0-9]{24,128}\b/g },
		{ what: 'a Google API key', sure: false, pattern: /\bAIza[\w-]{35}(?![\w-])/g },
		{ what: 'a Telegram bot token', sure: false, pattern: /\b\d{8,10}:AA[\w-]{33}(?![\w-])/g },
		{
				what: 'a JSON Web Token',
				sure: false,
				pattern: /\beyJ[\w-]{10,2000}\.eyJ[\w-]{20,4000}\.[\w-]{40,1000}/g,
				isPublic: isPublicToken,
		},
];
const TELLTALE = new RegExp([
		'A[KS]IA[A-Z0-9]{16}',
		'[Ss](?:ECRET|ecret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)',
		'-----BEGIN ?[A-Z ]{0,20}PRIVATE KEY',
		'_authToken=|:x-oauth-basic@|"private_key_id"',
		'npm_\\w{36}|gh[pousr]_\\w{36}|github_pat_\\w{20}|glpat-|gl(?:c|sa)_\\w{32}|dckr_pat_|figd_|hf_[A-Za-z]{34}|gsk_\\w{52}',
		'xox[abopr]-|xapp-|hooks\\.slack\\.com',
		'sk-(?:proj|svcacct|admin|ant|\\w{20}T3Bl)',
		'lin_api_|ntn_\\d{11}|SG\\.\\w+\\.|shp(?:pa|ca|at|ss)_|ops_ey|hv[sbr]\\.[\\w-]{20}|vc[piark]_\\w{20}|dapi[A-Fa-f0-9]{32}',
		'://[\\w.%+~-]{0,100}:[^\\s/@"\'`<>]{1,200}@',
		'\\beyJ[\\w-]{10,2000}\\.eyJ|pypi-AgE|AGE-SECRET-KEY-1|[sr]k_live_|AIza|\\d{8}:AA[\\w-]{33}',
].join('|'));
const WORDS = /example|dummy|placeholder|sample|changeme|change_me|redacted|your[-_]|foobar|insert|replace|secret_?key|s3cr3t|not[-_]?a?[-_]?real|\*\*\*|\.\.\.|…|deadbeef|<|\$\{|\{\{/i;
const SHORT_WORDS = /(?<![A-Za-z0-9])(?:your|fake|mock)|(?:fake|mock)(?![A-Za-z0-9])/i;
const CROSSED_OUT = /xxxx|XXXX/;
function hasMadeUpWord(text) {
		return WORDS.test(text) || SHORT_WORDS.test(text) || CROSSED_OUT.test(text);
}
function isPlaceholder(secret) {
		if (hasMadeUpWord(secret))
				return true;
		const body = secret.replace(/^[A-Za-z]{2,10}[-_](?:[a-z]{2,6}[-_])?/, '');
		return new Set(body.toLowerCase()).size < Math.min(8, body.length / 2) || hasRun(body);
}
const SHORT_LIVED_SECONDS = 3600;
function isPublicToken(token) {
		const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
		if (/"John Doe"|"1234567890"|"some"|"anon"|example|"foo"|"bar"/i.test(claims))
				return true;
		const at = (claim) => Number(new RegExp(`"${claim}"\\s*:\\s*(\\d{1,12})`).exec(claims)?.[1]);
		const since = [at('iat'), at('nbf')].filter(Number.isFinite);
		return since.length > 0 && at('exp') - Math.min(...since) <= SHORT_LIVED_SECONDS;
}
function hasRun(text) {
		let up = 1;
		let same = 1;
		for (let at = 1; at < text.length; at += 1) {
				const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
				const wraps = text[at] === '0' && text[at - 1] === '9';
				up = step === 1 || wraps ? up + 1 : 1;
				same = step === 0 ? same + 1 : 1;
				if (up >= 10 || same >= 8)
						return true;
		}
		return false;
}
const LOCAL_HOST = /^(localhost|[\w-]+|(127|10|0|192\.168|172\.(1[6-9]|2\d|3[01]))\.[\d.]+|\[.*|.*\.(local|localhost|internal|test|example|invalid|lan)|(.*\.)?example\.(com|org|net)|(.*\.)?(host|domain|server|company|site|cluster\w*)\.(com|net|org|io|mongodb\.net))(:\d+)?$/i;
const WEAK = /^(p(ass)?w(or)?d\w*|pass\w*|secret\w*|user\w*|admin\w*|root\w*|postgres\w*|mysql|mongo\w*|redis|guest|test\w*|token|api_?key|my\w*|db\w*|hunter2|x-oauth-basic|abc\w*|[a-z]{1,7}|\d{1,8}|.{1,5})$/i;
function hasPassword(url) {
		const parts = /:\/\/([^:/\s]*):([^@/\s]*)@([^/?#\s"'`)\]},;]+)/.exec(url);
		if (parts === null)
				return false;
		const [, , password = '', hosts = ''] = parts;
		if (/[${}<>*%()[\]|\\]|…/.test(password) || WEAK.test(password) || isPlaceholder(password))
				return false;
		return hosts.split(',').every((host) => !LOCAL_HOST.test(host) && !/[${}<>*[\]]/.test(host) && !hasMadeUpWord(host));
}
/***/ }),
/***/ 22916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => (/* binding */ shipsOf)
});
var _core_memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13068);
var _repository_subtree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59349);
const shipsOf = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memo */ .p)(({ files, project }) => [files, `${project.ecosystem}\0${project.manifestFile}`], divide);
function divide(input) {
		const { project, files, ecosystem } = input;
		const own = (0,_repository_subtree_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsBelow */ .Yl)(files, project.path).filter((path) => !/(^|\/)node_modules\//.test(path));
		const does = project.isPrivate === true ? () => false : ecosystem.ships(input, own);
		const shipped = [];
		const others = [];
		for (const path of own)
				(does(path) ? shipped : others).push(path);
		return { shipped, others };
}
/***/ }),
/***/ 94858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Nu: () => (/* binding */ isTest),
	O1: () => (/* binding */ lookedAt),
	SK: () => (/* binding */ mayBeText)
});
var _repository_subtree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59349);
var _packed_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22916);
const MOST_FILES = 2000;
const MOST_OTHERS = 1000;
const MOST_CHARACTERS = 12_000_000;
const NO_TEXT = /\.(png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|psd|svg|woff2?|ttf|otf|eot|mp[34]|m4a|mov|webm|wav|ogg|flac|pdf|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|whl|jar|war|class|exe|dll|so|dylib|a|o|pyc|pyd|wasm|node|bin|dat|db|sqlite3?|parquet|arrow|npy|npz|pt|onnx|safetensors|gguf|pkl|docx?|xlsx?|pptx?|odt|lock|lockb|snap)$|(^|\/)(package-lock|npm-shrinkwrap)\.json$|(^|\/)(pnpm-lock\.yaml|go\.sum)$/i;
const TEST = /(^|\/)(tests?|__tests__|testing|testdata|test[-_](data|fixtures?|files|resources)|fixtures?|__fixtures__|mocks?|__mocks__|specs?|e2e|evals?|integration[-_]tests?)\/|[._-](test|spec)\.[cm]?[jt]sx?$|(^|\/)(test_[^/]*|[^/]*_test|conftest)\.py$|_test\.go$/i;
function isTest(path) {
		return TEST.test(path);
}
function mayBeText(path) {
		return !NO_TEXT.test(path);
}
function* lookedAt(input) {
		const { shipped, others } = (0,_packed_files_js__WEBPACK_IMPORTED_MODULE_1__/* .shipsOf */ .L)(input);
		let characters = 0;
		for (const [paths, ships] of [
				[shipped, true],
				[others, false],
		]) {
				let files = 0;
				for (const path of paths) {
						if (isTest((0,_repository_subtree_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(path, input.project.path)) || !mayBeText(path))
								continue;
						if (ownedByAnother(input, path, ships))
								continue;
						files += 1;
						if (files > (ships ? MOST_FILES : MOST_OTHERS) || characters > MOST_CHARACTERS)
								break;
						const text = input.files.text(path);
						characters += text?.length ?? 0;
						yield { path, text: text?.includes('\0') === true ? undefined : text, ships };
				}
		}
}
function ownedByAnother({ project, ecosystem }, path, ships) {
		return !ships && ecosystem.leavesOut?.((0,_repository_subtree_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(path, project.path)) === true;
}
/***/ }),
/***/ 14740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	p: () => (/* binding */ secretFile)
});
var _known_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36587);
const ENV = /^\.env(\.(?!.*\b(example|sample|template|tpl|dist|default|defaults|schema|test|tests|ci)\b)[\w.-]+)?$/i;
const KEY_FILE = /^id_(rsa|dsa|ecdsa|ed25519)(_sk)?$/;
const KEY_STORE = /\.(p12|pfx|jks|keystore|kdbx|ppk)$/i;
const LARGEST = 200_000;
const SECRET_NAME = /(key|token|secret|passw(or)?d|pwd|passphrase|credential|auth|dsn|private)/i;
function secretFile(path, text) {
		if ((text?.length ?? 0) > LARGEST)
				return undefined;
		const name = path.slice(path.lastIndexOf('/') + 1);
		if (ENV.test(name))
				return environment(text);
		if (name === '.npmrc')
				return lineOf(text, /^[^#;\n]*:?_(?:authToken|auth|password)[ \t]*=[ \t]*(.+)$/m, 'npm credentials');
		if (name === '.pypirc')
				return lineOf(text, /^[ \t]*password[ \t]*[:=][ \t]*(.+)$/m, 'PyPI credentials');
		if (name === '.netrc' || name === '_netrc')
				return lineOf(text, /\bpassword[ \t]+(\S+)/m, 'login credentials (netrc)');
		if (name === '.git-credentials')
				return lineOf(text, /:\/\/[^:/\s]{1,100}:([^@\s]{1,200})@/m, 'git credentials');
		if (path.endsWith('.docker/config.json'))
				return lineOf(text, /"auth"\s*:\s*"([^"]+)"/m, 'registry credentials');
		if (path.endsWith('.aws/credentials'))
				return lineOf(text, /secret_access_key\s*=\s*(\S+)/m, 'AWS credentials');
		if (KEY_FILE.test(name))
				return /PRIVATE KEY/.test(text ?? '') ? { what: 'a private key', sure: true } : undefined;
		return KEY_STORE.test(name) ? { what: 'private keys', sure: false } : undefined;
}
function environment(text) {
		let any;
		for (const [index, line] of (text ?? '').split('\n', 2000).entries()) {
				if (line.length > 4000)
						continue;
				const [, key, raw = ''] = /^\s*(?:export\s+)?([A-Za-z_][\w.]*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
				if (key === undefined)
						continue;
				const value = raw.replace(/^(["'])(.*)\1.*$/, '$2').replace(/\s+#.*$/, '');
				if (value === '' || isVariable(value))
						continue;
				if ((0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPassword */ .cw)(value) || (SECRET_NAME.test(key) && !isHarmless(value)))
						return { what: 'environment settings', sure: true, line: index + 1 };
				any ??= index + 1;
		}
		return any === undefined ? undefined : { what: 'environment settings', sure: false, line: any };
}
function lineOf(text, pattern, what) {
		const match = pattern.exec(text ?? '');
		const value = match?.[1]?.trim() ?? '';
		if (match === null || isVariable(value) || isHarmless(value))
				return undefined;
		return { what, sure: true, line: (text ?? '').slice(0, match.index).split('\n').length };
}
function isVariable(value) {
		return /^["']?(\$\{?\w|%\w+%|<|\{\{)/.test(value);
}
function isHarmless(value) {
		return (value.length < 6 ||
				/^(true|false|none|null|undefined|enabled|disabled|\d+|https?:\/\/[^@]*|\.{0,2}\/[\w./-]*|[a-z][a-z_-]*)$/i.test(value) ||
				(0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(value));
}
/***/ }),
/***/ 55793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	V: () => (/* binding */ secretsIn)
});
var _core_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84368);
var _formats_position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22398);
var _known_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36587);
const LARGEST = 5_000_000;
async function secretsIn(text, path) {
		if (text.length > LARGEST || !_known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .TELLTALE */ .kq.test(text))
				return [];
		const found = new Map();
		const ends = [];
		const add = (form, start, end) => {
				if (ends.some(([from, to]) => start < to && end > from))
						return;
				ends.push([start, end]);
				const value = text.slice(start, end);
				const shown = /^-----|^\s*\{/.test(value)
						? `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(value.length, 'character')}`
						: `${value.slice(0, 4)}… (${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(value.length, 'character')})`;
				found.set(start, { ...form, shown, ...(0,_formats_position_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(text, start) });
		};
		for (const { pattern, isPublic = _known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK, ...form } of _known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .MORE_FORMS */ .yE) {
				for (const match of text.matchAll(pattern)) {
						if (!isPublic(match[0]))
								add(form, match.index, match.index + match[0].length);
				}
		}
		const { lint } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(4570), __webpack_require__.e(9747)]).then(__webpack_require__.bind(__webpack_require__, 89747));
		for (const { rule, start, end } of await lint(text, path)) {
				const form = _known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .LIBRARY_FORMS */ .C[rule] ?? { what: 'a secret', sure: false };
				if (isReal(rule, text.slice(start, end), text, start))
						add(form, start, end);
		}
		return [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
function isReal(rule, value, text, start) {
		if (rule === 'basicauth' || rule === 'database-connection-string') {
				return (0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPassword */ .cw)(/^\S*/.exec(text.slice(start, start + 600))?.[0] ?? '');
		}
		if (rule === 'npm' && !/^npm_/.test(value)) {
				const token = /_authToken=([^\r\n]*)/.exec(text.slice(start, start + 600))?.[1]?.trim() ?? '';
				return /^[\w+/=.-]{20,}$/.test(token) && !(0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(token);
		}
		if (rule === 'privatekey' || rule === 'gcp')
				return !/\.\.\.|…|example|dummy|placeholder/i.test(value);
		return !(0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(value);
}
/***/ }),
/***/ 96983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Q: () => (/* binding */ shippedSecretFile)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _scanned_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94858);
var _secret_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14740);
const shippedSecretFile = {
		id: 'shipped-secret-file',
		title: 'Environment files, credentials and private keys are not published.',
		level: 'error',
		check(input) {
				const findings = [];
				for (const { path, text, ships } of (0,_scanned_files_js__WEBPACK_IMPORTED_MODULE_1__/* .lookedAt */ .O1)(input)) {
						const file = (0,_secret_files_js__WEBPACK_IMPORTED_MODULE_2__/* .secretFile */ .p)(path, text);
						if (file !== undefined && (ships || file.sure))
								findings.push(fileFinding(file, path, ships));
				}
				return findings;
		},
};
function fileFinding({ what, sure, line }, path, ships) {
		const where = ships ? 'it would be published' : 'everyone with access to the repository can read it';
		return {
				level: ships && sure ? 'error' : 'warning',
				message: `${path} contains ${what}; ${where}.`,
				hint: `git rm --cached ${path} && echo ${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)} >> .gitignore${sure ? '\nRevoke the credentials in it: they remain in the history.' : ''}`,
				file: path,
				...(line === undefined ? {} : { line, column: 1 }),
				secret: true,
		};
}
/***/ }),
/***/ 89404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B: () => (/* binding */ SECRET_HINT),
	u: () => (/* binding */ shippedSecret)
});
var _scanned_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94858);
var _secret_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14740);
var _secrets_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55793);
const MOST = 20;
const shippedSecret = {
		id: 'shipped-secret',
		title: 'No file contains a token, a key or a password.',
		level: 'error',
		async check(input) {
				const findings = [];
				for (const { path, text, ships } of (0,_scanned_files_js__WEBPACK_IMPORTED_MODULE_0__/* .lookedAt */ .O1)(input)) {
						if (text === undefined || (0,_secret_files_js__WEBPACK_IMPORTED_MODULE_1__/* .secretFile */ .p)(path, text) !== undefined)
								continue;
						for (const secret of await (0,_secrets_in_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsIn */ .V)(text, path)) {
								if (findings.length < MOST)
										findings.push(secretFinding(secret, path, ships));
						}
				}
				return findings;
		},
};
function secretFinding(secret, path, ships) {
		const { what, shown, sure, line, column } = secret;
		const where = ships ? 'which would be published' : 'which everyone with access to the repository can read';
		return {
				level: ships && sure ? 'error' : 'warning',
				message: `${path}, ${where}, contains ${what}: ${shown}.`,
				hint: SECRET_HINT,
				file: path,
				line,
				column,
				secret: true,
		};
}
const SECRET_HINT = 'Revoke it where it was issued, and read it from the environment.';
/***/ }),
/***/ 15223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	X: () => (/* binding */ tagIsVersion)
});
var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51928);
const tagIsVersion = {
		id: 'tag-is-version',
		title: 'The tag matches the version in the manifest.',
		level: 'error',
		check({ project, ecosystem, files, tag, tagVersion }) {
				const { versions } = ecosystem;
				const stated = versions.stated(project, files);
				if (tag === undefined || tagVersion === undefined || stated === undefined)
						return [];
				const { version, fixes, ...place } = stated;
				if (versions.spell(version) === undefined || (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .sameVersion */ .r1)(tagVersion, version))
						return [];
				const tagLeads = versions.tagLeads === true;
				if (tagLeads && project.settings.version !== undefined)
						return [];
				const wanted = versions.spell(tagVersion) ?? tagVersion;
				const retagged = tag.includes(tagVersion) ? tag.replace(tagVersion, version) : `v${version}`;
				const early = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(version) && !(0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(tagVersion) ? ', a pre-release' : '';
				return {
						message: `The tag ${tag} says ${tagVersion}, but ${place.file} says ${version}${early}.`,
						hint: `Set the version to ${wanted} and move the tag to that commit, or tag ${retagged}.`,
						...place,
						fixes: fixes(wanted),
						...(tagLeads ? { level: 'warning' } : {}),
				};
		},
};
/***/ }),
/***/ 97254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D: () => (/* binding */ truthOf),
	Yj: () => (/* binding */ unlikeCopy),
	ZY: () => (/* binding */ asSemver),
	uQ: () => (/* binding */ spelled),
	wK: () => (/* binding */ isPlaceholder),
	z3: () => (/* binding */ unlike)
});
var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51928);
var _core_version_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61621);
const PLACEHOLDER = /^v?0\.0\.0$|^0\.0\.0[-.+]?(a0|dev\d*|development|semantic(ally)?[-.]released?|placeholder|managed|unreleased|snapshot|local)\b|[${}%<>]|^(version|x\.y\.z|unknown|dev|development)$/i;
function isPlaceholder(version) {
		return PLACEHOLDER.test(version.trim());
}
function truthOf(input) {
		if (input.tag !== undefined && input.tagVersion !== undefined) {
				return { version: input.tagVersion, by: `the tag ${input.tag}` };
		}
		const stated = input.ecosystem.versions.stated(input.project, input.files);
		if (stated === undefined || isPlaceholder(stated.version))
				return undefined;
		const isVersion = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toPep440 */ .tj)(stated.version) ?? (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toSemver */ .Ud)(stated.version);
		return isVersion === undefined ? undefined : { version: stated.version, by: stated.file };
}
function asSemver({ version }) {
		return (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toSemver */ .Ud)(version) ?? version;
}
function spelled({ version }, { ecosystem }) {
		return ecosystem.versions.spell(version) ?? version;
}
function unlike(stated, truth, { what, wanted, why, hint }) {
		if (stated.version.length > 100)
				return undefined;
		if (isPlaceholder(stated.version) || (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .sameVersion */ .r1)(stated.version, truth.version))
				return undefined;
		if ((0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .sameVersion */ .r1)(stated.version, wanted))
				return undefined;
		if (((0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toPep440 */ .tj)(stated.version) ?? (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toSemver */ .Ud)(stated.version)) === undefined)
				return undefined;
		const { version, fixes, ...place } = stated;
		const isAhead = (0,_core_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(version, truth.version) > 0;
		return {
				message: `${what} says ${version}, but ${truth.by} says ${truth.version}. ${why}`,
				hint: isAhead ? `${version} is the higher one. If it is meant, release that version; if not: ${hint}` : hint,
				...place,
				...(isAhead || fixes === undefined || fixes.length === 0 ? {} : { fixes }),
		};
}
function unlikeCopy(copy, truth, input, why) {
		const { what, hint, sure, fixes, version, file, line = 1, column = 1 } = copy;
		const wanted = spelled(truth, input);
		const stated = { version, file, line, column, fixes: fixes(wanted) };
		const finding = unlike(stated, truth, { what, wanted, why, hint: hint(wanted) });
		return finding === undefined || sure?.() === false ? [] : finding;
}
/***/ }),
/***/ 33407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	o: () => (/* binding */ VERSIONS_RULES)
});
var documented = __webpack_require__(81050);
var program = __webpack_require__(34213);
var version = __webpack_require__(51928);
var changelog = __webpack_require__(42971);
var expected_version = __webpack_require__(97254);
;// CONCATENATED MODULE: ./.build/check/rules/versions/version-changelog.js
const LARGEST = 500_000;
const versionChangelog = {
		id: 'version-changelog',
		title: 'The changelog has a section for this version.',
		level: 'warning',
		check({ project, files, tag, tagVersion }) {
				if (tag === undefined || tagVersion === undefined || (0,version/* isPrerelease */.V1)(tagVersion) || (0,expected_version/* isPlaceholder */.wK)(tagVersion))
						return [];
				const file = (0,changelog/* changelogIn */.Sl)(project.path, files.all);
				const text = file === undefined ? undefined : files.text(file);
				if (file === undefined || text === undefined || text.length > LARGEST)
						return [];
				const headings = (0,changelog/* headingsOf */.z)(text);
				const sections = headings.filter(({ versions }) => versions.length > 0);
				const open = headings.find(({ title }) => changelog/* UNRELEASED */.pu.test(title));
				const enough = open === undefined ? 2 : 1;
				if (sections.length < enough ||
						headings.some(({ versions }) => versions.some((one) => (0,version/* sameVersion */.r1)(one, tagVersion)))) {
						return [];
				}
				const at = open ?? sections[0];
				const message = `${file} has no section for ${tagVersion}, the version of the tag ${tag}; the newest section is ${sections[0]?.versions[0]}.`;
				const hint = open === undefined
						? `Add a section ${tagVersion} that lists the changes.`
						: `Rename the section “${open.title}” to ${tagVersion}.`;
				return { message, hint, file, line: at?.line ?? 1, column: 1 };
		},
};
var typed = __webpack_require__(93237);
;// CONCATENATED MODULE: ./.build/check/rules/versions/version-dynamic.js
const versionDynamic = {
		id: 'version-dynamic',
		title: 'The version is known before the release.',
		level: 'note',
		check({ project, ecosystem, files, tag }) {
				if (tag !== undefined)
						return [];
				const { file, version, line, column } = ecosystem.versions.stated(project, files) ?? {};
				if (file !== undefined && version !== undefined && (0,expected_version/* isPlaceholder */.wK)(version)) {
						return {
								message: `${file} says ${version}, a placeholder until a release writes the version: it cannot be compared with anything.`,
								hint: 'To release this commit, replace it with the real version.',
								file,
								line,
								column,
						};
				}
				const made = ecosystem.versions.fromTags?.(project, files);
				if (made === undefined)
						return [];
				const { tool, ...place } = made;
				return {
						message: `The version of ${project.name} is derived from the git tag by ${tool}: without a tag on the commit, it cannot be compared with anything.`,
						hint: `To see the result for a release: ${typed/* TYPED */.X} check --tag v1.4.0`,
						file: project.manifestFile,
						...place,
				};
		},
};
;// CONCATENATED MODULE: ./.build/check/rules/versions/version-lockfile.js
const versionLockfile = {
		id: 'version-lockfile',
		title: 'The lock file has the project’s current version.',
		level: 'warning',
		check(input) {
				const { project, files, ecosystem } = input;
				const truth = (0,expected_version/* truthOf */.D)({ project, files, ecosystem, tag: undefined, tagVersion: undefined });
				if (truth === undefined)
						return [];
				const copies = ecosystem.versions.inLock?.(project, files) ?? [];
				const [first, ...others] = copies.flatMap((copy) => (0,expected_version/* unlikeCopy */.Yj)(copy, truth, input, copy.why));
				if (first === undefined)
						return [];
				const fixes = [first, ...others].flatMap((one) => one.fixes ?? []);
				const subject = { about: 'lock' };
				return [{ ...first, subject, ...(fixes.length === 0 ? {} : { fixes }) }];
		},
};
var mcpb = __webpack_require__(95742);
var rewritten = __webpack_require__(57439);
;// CONCATENATED MODULE: ./.build/check/rules/versions/version-mcpb.js
const versionMcpb = {
		id: 'version-mcpb',
		title: 'The manifest of the MCP bundle has the released version.',
		level: 'warning',
		check(input) {
				const { files, project } = input;
				const truth = (0,expected_version/* truthOf */.D)(input);
				if (truth === undefined || (0,rewritten/* filledIn */.A)(files, 'manifest.json') || (0,rewritten/* rewrittenBy */.q)(files, 'manifest.json') !== undefined)
						return [];
				return (0,mcpb/* mcpbManifests */.$)(files).flatMap((manifest) => {
						const version = manifest.value['version'];
						if (!(0,mcpb/* bundles */.C)(manifest, project) || typeof version !== 'string')
								return [];
						const wanted = (0,expected_version/* asSemver */.ZY)(truth);
						const finding = (0,expected_version/* unlike */.z3)({ version, ...manifest.place('version'), fixes: manifest.replace(['version'], wanted) }, truth, {
								what: manifest.file,
								wanted,
								why: 'Clients compare this one, and would find no update.',
								hint: `Write "version": "${wanted}".`,
						});
						return finding ?? [];
				});
		},
};
;// CONCATENATED MODULE: ./.build/check/rules/versions/version-module.js
const versionModule = {
		id: 'version-module',
		title: 'The version in the source is the released version.',
		level: 'warning',
		check(input) {
				const truth = (0,expected_version/* truthOf */.D)(input);
				if (truth === undefined)
						return [];
				const copies = input.ecosystem.versions.inSources?.(input.project, input.files) ?? [];
				const why = 'Users read it to see which version they run.';
				return copies.flatMap((copy) => (0,expected_version/* unlikeCopy */.Yj)(copy, truth, input, why));
		},
};
var external_node_path_ = __webpack_require__(76760);
var server_json = __webpack_require__(97749);
;// CONCATENATED MODULE: ./.build/check/rules/versions/version-placeholder.js
const versionPlaceholder = {
		id: 'version-placeholder',
		title: 'server.json and the bundle manifest have versions, not placeholders.',
		level: 'note',
		check({ project, ecosystem, files }) {
				const say = (file, place, version) => {
						const name = file.split('/').pop() ?? file;
						const writer = (0,rewritten/* rewrittenBy */.q)(files, name);
						return {
								...place,
								message: `${file} says ${version}: a placeholder that must be replaced before it is published${writer === undefined ? '' : `, as ${writer} does`}.`,
								hint: 'Commit the real version, and check it against the tag instead of writing it during the release.',
						};
				};
				const servers = (0,server_json/* serverJsons */.pu)(files).flatMap((server) => {
						const mine = server.packages.some((entry) => (0,server_json/* isOf */.yW)(entry, project, ecosystem));
						if (!mine)
								return [];
						if (server.version !== undefined && (0,expected_version/* isPlaceholder */.wK)(server.version)) {
								return [say(server.file, { message: '', ...server.place('version') }, server.version)];
						}
						const entry = server.packages.find((one) => (0,server_json/* isOf */.yW)(one, project, ecosystem) && (0,expected_version/* isPlaceholder */.wK)(one.version ?? '1'));
						if (entry?.version === undefined)
								return [];
						return [say(server.file, { message: '', ...server.place(...entry.path, 'version') }, entry.version)];
				});
				const manifests = (0,mcpb/* mcpbManifests */.$)(files).flatMap((manifest) => {
						const version = manifest.value['version'];
						if (typeof version !== 'string' || !(0,expected_version/* isPlaceholder */.wK)(version) || !(0,mcpb/* bundles */.C)(manifest, project))
								return [];
						return [say(manifest.file, { message: '', ...manifest.place('version') }, version)];
				});
				return [...servers, ...manifests].filter(({ file = '' }) => !(0,rewritten/* filledIn */.A)(files, external_node_path_.posix.basename(file)));
		},
};
;// CONCATENATED MODULE: ./.build/check/rules/versions/version-server-info.js
const versionServerInfo = {
		id: 'version-server-info',
		title: 'The version reported to clients is the released version.',
		level: 'warning',
		check(input) {
				const truth = (0,expected_version/* truthOf */.D)(input);
				if (truth === undefined)
						return [];
				const seen = new Set();
				return (input.ecosystem.versions.inServers?.(input.project, input.files) ?? []).flatMap((copy) => {
						const key = `${copy.file}:${copy.line}:${copy.column}`;
						if (seen.has(key))
								return [];
						seen.add(key);
						return (0,expected_version/* unlikeCopy */.Yj)(copy, truth, input, 'Clients show this version.');
				});
		},
};
;// CONCATENATED MODULE: ./.build/check/rules/versions/version-server-json.js
const versionServerJson = {
		id: 'version-server-json',
		title: 'server.json has the released version.',
		level: 'warning',
		check(input) {
				const { files, project, ecosystem } = input;
				const truth = (0,expected_version/* truthOf */.D)(input);
				if (truth === undefined || (0,rewritten/* filledIn */.A)(files, 'server.json') || (0,rewritten/* rewrittenBy */.q)(files, 'server.json') !== undefined)
						return [];
				return (0,server_json/* serverJsons */.pu)(files).flatMap((server) => {
						const first = server.packages.findIndex((entry) => (0,server_json/* isOf */.yW)(entry, project, ecosystem));
						if (first < 0)
								return [];
						const whole = server.packages.slice(0, first).every(({ type }) => type === 'oci' || type === 'mcpb');
						const judged = server.packages.map((entry) => ofEntry(server, entry, truth, (0,server_json/* isOf */.yW)(entry, project, ecosystem) ? input : undefined, whole));
						return [...(whole ? [ofServer(server, truth)] : []), ...judged].filter((one) => one !== undefined);
				});
		},
};
function ofServer(server, truth) {
		if (server.version === undefined)
				return undefined;
		const wanted = (0,expected_version/* asSemver */.ZY)(truth);
		const stated = {
				version: server.version,
				...server.place('version'),
				fixes: server.replace(['version'], wanted),
		};
		return (0,expected_version/* unlike */.z3)(stated, truth, {
				what: server.file,
				wanted,
				why: 'The registry would list the wrong version.',
				hint: `Write "version": "${wanted}".`,
		});
}
function ofEntry(server, entry, truth, own, whole) {
		if (own !== undefined && entry.version !== undefined) {
				const wanted = (0,expected_version/* spelled */.uQ)(truth, own);
				const path = [...entry.path, 'version'];
				const stated = { version: entry.version, ...server.place(...path), fixes: server.replace(path, wanted) };
				return (0,expected_version/* unlike */.z3)(stated, truth, {
						what: `The package ${entry.identifier} in ${server.file}`,
						wanted,
						why: 'Clients would install that version.',
						hint: `Write "version": "${wanted}".`,
				});
		}
		if (!whole || entry.identifier === undefined)
				return undefined;
		const inside = insideOf(entry);
		if (inside === undefined)
				return undefined;
		const stated = { version: inside, ...server.place(...entry.path, 'identifier') };
		return (0,expected_version/* unlike */.z3)(stated, truth, {
				what: `The ${entry.type === 'oci' ? 'image' : 'bundle'} in ${server.file}`,
				wanted: (0,expected_version/* asSemver */.ZY)(truth),
				why: 'Clients would install that version.',
				hint: `Use the one of ${truth.version} in "identifier".`,
		});
}
function insideOf({ type, identifier = '' }) {
		if (type === 'oci')
				return /:v?(\d+\.\d+\.\d+[^@]*)(@|$)/.exec(identifier)?.[1];
		if (type !== 'mcpb')
				return undefined;
		const tag = /\/releases\/download\/([^/]+)\//.exec(identifier)?.[1];
		return tag === undefined ? undefined : (0,version/* parseTag */.ED)(tag)?.version;
}
;// CONCATENATED MODULE: ./.build/check/rules/versions/version-shallow-clone.js
const versionShallowClone = {
		id: 'version-shallow-clone',
		title: 'Tags are fetched if the version is derived from them.',
		level: 'warning',
		check({ project, ecosystem, files, tag, git }) {
				if (git === undefined || !git.shallow || git.tags.length > 0)
						return [];
				const made = ecosystem.versions.fromTags?.(project, files);
				if (made === undefined)
						return [];
				const { tool, ...place } = made;
				return {
						level: tag === undefined ? 'note' : 'warning',
						message: `${tool} derives the version of ${project.name} from tags, but this shallow clone has none: a build here gets a wrong version.`,
						hint: 'Set fetch-depth: 0 for actions/checkout, or run: git fetch --tags --unshallow',
						file: project.manifestFile,
						...place,
				};
		},
};
;// CONCATENATED MODULE: ./.build/check/rules/versions/index.js
const VERSIONS_RULES = (0,documented/* documented */.f)("# Versions: what the rules of this folder say\n\n## version-changelog\n\nUsers look up their version in the changelog, and its section becomes the text of the GitHub release. A section still titled “Unreleased” says that the changes were not released.\n\nWrong:\n\n```\n<!-- the tag is v1.4.0 -->\n## Unreleased\n\n## 1.3.2\n```\n\nRight:\n\n```\n## 1.4.0\n\n## 1.3.2\n```\n\nTitle the section with the version before you tag.\n\n## version-dynamic\n\nIf the version is derived from the git tag, or is 0.0.0 until a release writes it, it cannot be compared with anything before there is a tag, and a build without a tag has a version that no index accepts.\n\nWrong:\n\n```\n{ \"version\": \"0.0.0-development\" }\n```\n\nRight:\n\n```\n{ \"version\": \"1.4.0\" }\n```\n\nNo change is required: run check with --tag v1.4.0 to see the result for that tag, and fetch tags where you build (fetch-depth: 0). Or state the version in the manifest.\n\n## version-lockfile\n\nA lock file with a different version is out of date: uv rejects it with --locked, and npm rewrites it on the next install, which makes the tree dirty in the middle of a release.\n\nWrong:\n\n```\n# package.json says 1.4.0, package-lock.json:\n\"version\": \"1.3.2\"\n```\n\nRight:\n\n```\n\"version\": \"1.4.0\"\n```\n\nRun npm install --package-lock-only, or uv lock, after every version change; `check --fix` updates it too.\n\n## version-mcpb\n\nDesktop clients show this version and compare it to find updates: with an old one, nobody is offered the new bundle.\n\nWrong:\n\n```\n# package.json says 1.4.0, manifest.json:\n{ \"manifest_version\": \"0.3\", \"name\": \"weather-mcp\", \"version\": \"1.3.2\" }\n```\n\nRight:\n\n```\n{ \"manifest_version\": \"0.3\", \"name\": \"weather-mcp\", \"version\": \"1.4.0\" }\n```\n\nSet it to the version of the package; `check --fix` does this.\n\n## version-module\n\nUsers read __version__ to find out what they are running, and put it in bug reports. A hand-written copy of the version is forgotten sooner or later.\n\nWrong:\n\n```\n# pyproject.toml says 1.4.0, weather_mcp/__init__.py:\n__version__ = \"1.3.2\"\n```\n\nRight:\n\n```\nfrom importlib.metadata import version\n\n__version__ = version(\"weather-mcp\")\n```\n\nRead it from the installed package, or correct it; `check --fix` does this.\n\n## version-placeholder\n\nA placeholder is published as is when the step that replaces it is skipped or fails. Registries keep what they receive, and a version can be published only once.\n\nWrong:\n\n```\n{ \"version\": \"$VERSION\" }\n```\n\nRight:\n\n```\n{ \"version\": \"1.4.0\" }\n```\n\nKeep the real version in the file: this check then compares it with the tag. If a step writes it, make that step fail when the placeholder is still there.\n\n## version-server-info\n\nClients show serverInfo.version, log it and put it in bug reports. A literal in the source is easily forgotten when the version changes.\n\nWrong:\n\n```\n// package.json says 1.4.0\nnew McpServer({ name: 'weather-mcp', version: '1.0.0' });\n```\n\nRight:\n\n```\nnew McpServer({ name: 'weather-mcp', version: packageJson.version });\n```\n\nTake it from package.json or importlib.metadata.version(\"…\"), or correct it; `check --fix` does this.\n\n## version-server-json\n\nThe MCP Registry lists what server.json says. With an old version, clients keep installing the old package, and the registry rejects a version that it already has.\n\nWrong:\n\n```\n{ \"version\": \"1.3.2\", \"packages\": [{ \"identifier\": \"weather-mcp\", \"version\": \"1.3.2\" }] }\n```\n\nRight:\n\n```\n{ \"version\": \"1.4.0\", \"packages\": [{ \"identifier\": \"weather-mcp\", \"version\": \"1.4.0\" }] }\n```\n\nUpdate the version at the top and in every package entry; `check --fix` does this.\n\n## version-shallow-clone\n\nactions/checkout fetches one commit and no tags. A tool that derives the version from tags then finds none, and invents a version such as 0.1.dev1.\n\nWrong:\n\n```\n- uses: actions/checkout@<sha>\n```\n\nRight:\n\n```\n- uses: actions/checkout@<sha>\n  with:\n    fetch-depth: 0\n```\n\nFetch the whole history: fetch-depth: 0 in the workflow, git fetch --tags --unshallow on your machine.\n", [
		versionLockfile,
		versionServerJson,
		versionMcpb,
		versionModule,
		versionServerInfo,
		versionPlaceholder,
		versionDynamic,
		versionShallowClone,
		versionChangelog,
]);
/***/ }),
/***/ 57439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A: () => (/* binding */ filledIn),
	q: () => (/* binding */ rewrittenBy)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _core_about_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87821);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13068);
const LARGEST = 500_000;
const LONGEST = 1000;
const rewrittenBy = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memo */ .p)((files, name) => [files, name], (files, name) => files.all.find((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && writes(files.text(path) ?? '', name)));
const TABLES = {
		'server.json': /^\s*(\[\s*)?"?mcp-registry"?\s*[\].=]/m,
		'manifest.json': /^\s*(\[\s*)?(project\s*\.\s*)?"?mcpb"?\s*[\].=]/m,
};
const filledIn = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memo */ .p)((files, name) => [files, name], (files, name) => files.all.some((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === _core_about_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2 && TABLES[name]?.test(files.text(path) ?? '') === true));
function writes(text, name) {
		if (text.length > LARGEST || !text.includes(name))
				return false;
		const file = name.replace(/\./g, '\\.');
		const ways = [
				new RegExp(`\\b(sed|perl|yq|gsed)\\b.*\\s-\\w*i.*${file}`),
				new RegExp(`\\bmv\\b.*\\s["']?[^\\s"']*${file}["']?\\s*(?:[;&|)]|$)`),
				new RegExp(`(>|\\btee)\\s*["']?[^\\s"'>|;&]*${file}["']?\\s*(?:[;&|)]|$)`),
				new RegExp(`writeFile(Sync)?\\(.*${file}|open\\(.*${file}.*["']w`),
		];
		return text
				.split('\n')
				.some((line) => line.length < LONGEST && line.includes(name) && ways.some((way) => way.test(line)));
}
/***/ }),
/***/ 72456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	AN: () => (/* binding */ publishes),
	D8: () => (/* binding */ releases),
	Kf: () => (/* binding */ commandsOf),
	Zc: () => (/* binding */ buildsAt),
	d3: () => (/* binding */ START),
	gu: () => (/* binding */ grants),
	k0: () => (/* binding */ permissionsOf),
	pG: () => (/* binding */ isPypa),
	qj: () => (/* binding */ actionOf),
	uY: () => (/* binding */ ourPart),
	ve: () => (/* binding */ isAction),
	zD: () => (/* binding */ isTagOnly)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87821);
function actionOf(uses) {
		const text = uses?.text ?? '';
		return /^[\w.-]+\/[\w./-]+@/.test(text) ? text.slice(0, text.indexOf('@')).toLowerCase() : undefined;
}
function isAction({ uses }, name) {
		return name.test(actionOf(uses) ?? '');
}
function isPypa(step) {
		return /^pypa\/gh-action-pypi-publish@/i.test(step.uses?.text ?? '');
}
const OURS = new RegExp(`^[\\w.-]+/${_core_about_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_}(?:/(build|publish))?@`, 'i');
function ourPart(step) {
		const part = OURS.exec(step.uses?.text ?? '');
		if (part === null)
				return undefined;
		if (part[1] !== undefined)
				return part[1];
		const command = step.with.get('command')?.text ?? 'release';
		return command === 'build' || command === 'publish' || command === 'release' ? command : undefined;
}
function commandsOf(step) {
		return (step.run?.text ?? '').replace(/\\\r?\n\s*/g, ' ').replace(/^\s*#.*$/gm, '');
}
const START = '(?:^|[;&|({]|\\b(?:if|then|do|else|time|sudo|exec|command)\\s)\\s*(?:\\w+=\\S*\\s+)*' +
		'(?:(?:npx|bunx)\\s+(?:-y\\s+|--yes\\s+)?|uvx\\s+|uv\\s+run\\s+(?:--?\\S+\\s+)*|pipx\\s+run\\s+|python3?\\s+-m\\s+|poetry\\s+run\\s+|pnpm\\s+(?:dlx|exec)\\s+)?';
const PUBLISHES = new RegExp(`${START}(?:(?:npm|pnpm|bun|lerna|vsce|cargo|poetry|hatch|flit|pdm|uv|mcp-publisher)\\s+(?:[\\w=-]+\\s+){0,4}?publish\\b|` +
		'yarn\\s+(?:npm\\s+)?publish\\b|changeset\\s+publish\\b|semantic-release\\b|twine\\s+upload\\b|' +
		'gh\\s+release\\s+(?:create|upload)\\b|goreleaser\\s+release\\b)(?![^\\n]*--dry-run)', 'm');
const PUBLISHING_ACTIONS = /^(pypa\/gh-action-pypi-publish|softprops\/action-gh-release|ncipollo\/release-action|js-devtools\/npm-publish|goreleaser\/goreleaser-action|cycjimmy\/semantic-release-action|svenstaro\/upload-release-action|actions\/upload-release-asset|actions\/create-release|pyo3\/maturin-action\/publish)$/;
function publishes(step) {
		const action = actionOf(step.uses) ?? '';
		const ours = ourPart(step);
		return (PUBLISHING_ACTIONS.test(action) ||
				ours === 'publish' ||
				ours === 'release' ||
				(isAction(step, /^changesets\/action$/) && step.with.get('publish') !== undefined) ||
				(isAction(step, /^pyo3\/maturin-action$/) && /^(publish|upload)$/.test(step.with.get('command')?.text ?? '')) ||
				PUBLISHES.test(commandsOf(step)));
}
const BUILDS = new RegExp(`${START}(?:npm\\s+(?:ci|i|install|run\\s+(?!-)\\S*|pack|test)|pnpm\\s+(?:i|install|run|build|test|pack|-r\\s+(?!publish)\\S+)|` +
		'yarn(?:\\s+(?:install|build|run|test))?(?=\\s*$|\\s*[;&|]|\\s+-)|yarn\\s+(?:install|build|run|test|workspaces?)|bun\\s+(?:i|install|run|test|build)|' +
		'pip3?\\s+install|uv\\s+pip\\s+install|build(?=\\s*$|\\s+-)|pytest|tox|uv\\s+(?:sync|build|run)|poetry\\s+(?:install|build|run)|' +
		'hatch\\s+(?:build|run)|pdm\\s+(?:install|build|run)|make(?=\\s*$|\\s)|cargo\\s+(?:build|test)|go\\s+(?:build|test|generate)|tsc)(?![\\w-])', 'm');
function buildsAt(step) {
		if (step.uses !== undefined && (ourPart(step) === 'build' || ourPart(step) === 'release')) {
				return { words: step.uses.text?.replace(/@.*/, '') ?? '', value: step.uses };
		}
		if (step.run === undefined)
				return undefined;
		for (const line of commandsOf(step).split('\n')) {
				const words = TOOL.test(line) ? undefined : BUILDS.exec(line)?.[0];
				if (words === undefined)
						continue;
				return {
						words: words
								.trim()
								.replace(/^[;&|({]\s*/, '')
								.replace(/\s+/g, ' '),
						value: step.run,
				};
		}
		return undefined;
}
const TOOL = /^\s*(sudo\s+)?(npm\s+(i|install)\s+(-g|--global)\b|(uv\s+|python3?\s+-m\s+)?pip3?\s+install\s+(?!.*(\s-e|\s-r|\s--editable|\s--requirement|\s\.)(\s|$|\[)))/;
function releases({ jobs, on }) {
		return (jobs.some(({ steps }) => steps.some(publishes)) || (isTagged(on) && jobs.some(({ uses }) => uses !== undefined)));
}
function isTagged(on) {
		return on.has('release') || on.get('push')?.table?.has('tags') === true;
}
function isTagOnly({ on }) {
		const push = on.get('push')?.table;
		return [...on.keys()].every((event) => event === 'release' || (event === 'push' && push?.has('tags') === true && !push.has('branches')));
}
function permissionsOf(job, workflow) {
		return job.permissions ?? workflow.permissions;
}
function grants(name, job, workflow) {
		const stated = permissionsOf(job, workflow);
		if (stated === undefined) {
				if (workflow.on.has('workflow_call'))
						return undefined;
				return name === 'id-token' ? false : undefined;
		}
		if (stated.table === undefined)
				return stated.text === 'write-all' || /\$\{\{/.test(stated.text ?? '');
		const level = stated.table.get(name)?.text;
		return level === 'write' || /\$\{\{/.test(level ?? '');
}
/***/ }),
/***/ 44582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => (/* binding */ workflowOnePublisher),
	x: () => (/* binding */ alsoPublishing)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87821);
var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72456);
var _publications_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28897);
var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31443);
var _triggers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74438);
const workflowOnePublisher = {
		id: 'workflow-one-publisher',
		title: 'One workflow publishes a tag.',
		level: 'warning',
		check(input) {
				const all = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowsOf */ .IN)(input.files);
				const choosing = all
						.filter(startsOnBranches)
						.flatMap((workflow) => (0,_publications_js__WEBPACK_IMPORTED_MODULE_1__/* .publicationsOf */ .h3)(workflow, undefined, input))
						.filter(({ tool }) => tool !== undefined);
				for (const tag of (0,_triggers_js__WEBPACK_IMPORTED_MODULE_3__/* .likelyTags */ .OK)(input)) {
						const tagged = all
								.filter((workflow) => (0,_triggers_js__WEBPACK_IMPORTED_MODULE_3__/* .startsOn */ .XH)(tag, workflow))
								.flatMap((workflow) => (0,_publications_js__WEBPACK_IMPORTED_MODULE_1__/* .publicationsOf */ .h3)(workflow, tag, input).filter((one) => runsFor(tag, one)));
						for (const later of tagged) {
								const first = tagged.find(({ to, workflow }) => (0,_publications_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(to, later.to) && workflow !== later.workflow);
								if (first === undefined || tagged.indexOf(first) > tagged.indexOf(later))
										continue;
								return [twice(tag, first, later)];
						}
						const ours = tagged.filter(({ step }) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .ourPart */ .uY)(step) !== undefined);
						for (const other of choosing) {
								const own = ours.find(({ to, workflow }) => (0,_publications_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(to, other.to) && workflow !== other.workflow);
								if (own !== undefined)
										return [before(own, other)];
						}
				}
				return [];
		},
};
function twice(tag, first, { workflow, at, to }) {
		return {
				message: `A tag such as ${tag} starts this workflow and ${first.workflow.file} (line ${first.at.place.line}), and both publish to ${to.shown}: one of them fails, or publishes other files than the ones that were checked.`,
				hint: 'Remove the step from one of them, or start it by another tag.',
				file: workflow.file,
				...at.place,
		};
}
function before(own, { workflow, at, to }) {
		return {
				message: `A push to a branch publishes to ${to.shown} here, so ${own.workflow.file} (line ${own.at.place.line}) finds the version taken when its tag comes: what is published is not what was checked.`,
				hint: `Let this workflow choose the version and push the tag, and remove the part that publishes: ${(0,_core_about_js__WEBPACK_IMPORTED_MODULE_4__/* .docsPage */ .tu)('migrating.md')}`,
				file: workflow.file,
				...at.place,
		};
}
function runsFor(tag, { job, step }) {
		return (0,_triggers_js__WEBPACK_IMPORTED_MODULE_3__/* .passes */ .WE)(job.condition, tag) && (0,_triggers_js__WEBPACK_IMPORTED_MODULE_3__/* .passes */ .WE)(step.condition, tag);
}
function startsOnBranches({ on }) {
		const push = on.get('push')?.table;
		return on.has('push') && (push === undefined || push.has('branches') || !push.has('tags'));
}
function alsoPublishing(input, file) {
		const all = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowsOf */ .IN)(input.files);
		const tags = (0,_triggers_js__WEBPACK_IMPORTED_MODULE_3__/* .likelyTags */ .OK)(input);
		const own = all.filter((one) => one.file === file).flatMap((one) => (0,_publications_js__WEBPACK_IMPORTED_MODULE_1__/* .publicationsOf */ .h3)(one, undefined, input));
		const atRoot = input.projects.some(({ path }) => path === '.');
		const isOwn = ({ to }) => own.some((one) => (0,_publications_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(one.to, to) ||
				(one.to.registry === to.registry && (to.folder === undefined || (to.folder === '.' && !atRoot))));
		return all
				.filter((one) => one.file !== file)
				.flatMap((workflow) => {
				const found = (0,_publications_js__WEBPACK_IMPORTED_MODULE_1__/* .publicationsOf */ .h3)(workflow, undefined, input).filter((one) => one.tool === undefined && isOwn(one));
				const tagged = found.find((one) => isTagged(one, tags));
				const first = tagged ?? found[0];
				const when = tagged === undefined ? startedBy(workflow) : 'for the same tags';
				return first === undefined || when === undefined ? [] : [{ workflow, first, when, tagged: tagged !== undefined }];
		});
}
function isTagged(one, tags) {
		const { workflow, job, step } = one;
		const conditions = [job.condition, step.condition].map((condition) => condition?.text ?? '');
		const onRelease = workflow.on.has('release') && conditions.some((text) => /github\.event_name\s*==\s*'release'/.test(text));
		return onRelease || tags.some((tag) => ((0,_triggers_js__WEBPACK_IMPORTED_MODULE_3__/* .startsOn */ .XH)(tag, workflow) || workflow.on.has('release')) && runsFor(tag, one));
}
function startedBy({ on }) {
		if (on.has('push'))
				return 'on pushes';
		if (on.has('release'))
				return 'for releases';
		if (on.has('schedule'))
				return 'on a schedule';
		if (on.has('workflow_run'))
				return 'after another workflow';
		if (on.has('workflow_dispatch') || on.has('repository_dispatch'))
				return 'when it is started by hand';
		return on.has('workflow_call') ? 'when another workflow calls it' : undefined;
}
/***/ }),
/***/ 81223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => (/* binding */ ownWorkflows)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _repository_subtree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59349);
var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72456);
var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31443);
function ownWorkflows({ files, projects }) {
		const own = projects.map(({ path }) => path);
		return (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowsOf */ .IN)(files).filter((workflow) => {
				const folders = workflow.jobs.flatMap((job) => job.steps.filter(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .publishes */ .AN).map((step) => committed(folderOf(step, job, workflow), files)));
				const all = own.length === 0 || folders.length === 0;
				return all || folders.some((folder) => own.some((path) => (0,_repository_subtree_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnder */ .Jo)(folder, path) || (0,_repository_subtree_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnder */ .Jo)(path, folder)));
		});
}
function committed(folder, files) {
		const isThere = folder === '.' || files.all.some((path) => path.startsWith(`${folder}/`));
		return isThere ? folder : committed(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder), files);
}
function folderOf(step, job, workflow) {
		const stated = step.run === undefined
				? ['packages-dir', 'working-directory', 'package'].flatMap((key) => step.with.get(key) ?? [])[0]
				: (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .workingDirectory */ .p7)(step, job, workflow);
		const text = stated?.text ?? '.';
		return text.includes('${{') || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(text) ? '.' : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(text).replace(/\/$/, '');
}
/***/ }),
/***/ 13331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C: () => (/* binding */ workflowPermissions),
	X: () => (/* binding */ neededBy)
});
var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72456);
var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81223);
var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31443);
const workflowPermissions = {
		id: 'workflow-permissions',
		title: 'Jobs that publish have the permissions they need.',
		level: 'error',
		check(input) {
				return (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .ownWorkflows */ .N)(input)
						.filter(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8)
						.flatMap((workflow) => workflow.jobs.flatMap((job) => {
						const needs = job.steps.flatMap((step) => needsOf(step, job, workflow, input));
						const missing = needs.filter(({ name }) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .grants */ .gu)(name, job, workflow) === false);
						const first = new Map(missing.toReversed().map((need) => [need.name, need]));
						const wanted = new Set(missing.map(({ name }) => name));
						return [...first.values()].toReversed().map((need) => refused(need, wanted, job, workflow));
				}));
		},
};
function refused({ name, why, level, at }, wanted, job, workflow) {
		const stated = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionsOf */ .k0)(job, workflow);
		const where = stated === undefined ? 'states no permissions' : 'does not have it';
		return {
				level,
				message: `${why} needs ${name}: write, but the job ${job.id} ${where}: the request will be denied.`,
				hint: `Write in the job ${job.id}:\n  permissions: { ${granting(stated, wanted)} }`,
				file: workflow.file,
				...at.place,
		};
}
function granting(stated, wanted) {
		const had = [...(stated?.table ?? [])].map(([name, { text = '' }]) => [name, text]);
		const all = new Map([['contents', 'read'], ...had, ...[...wanted].map((name) => [name, 'write'])]);
		return [...all].map(([name, level]) => `${name}: ${level}`).join(', ');
}
function needsOf(step, job, workflow, input) {
		const part = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .ourPart */ .uY)(step);
		if (part === 'publish' || part === 'release')
				return ourNeeds(step, job, input);
		const action = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOf */ .qj)(step.uses) ?? '';
		if (step.uses !== undefined && (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isPypa */ .pG)(step)) {
				const trusted = step.with.get('password') === undefined;
				return trusted ? [{ name: 'id-token', why: 'Trusted publishing to PyPI', level: 'error', at: step.uses }] : [];
		}
		if (step.uses !== undefined && /^actions\/attest(-[\w-]+)?$/.test(action)) {
				const why = 'An attestation';
				return [
						{ name: 'id-token', why, level: 'warning', at: step.uses },
						{ name: 'attestations', why, level: 'warning', at: step.uses },
				];
		}
		return [...commandNeeds(step, job, workflow), ...releaseNeeds(step, job, workflow)];
}
function ourNeeds(step, job, input) {
		const { uses } = step;
		if (uses === undefined)
				return [];
		const named = step.with.get('targets')?.text;
		if (/\$\{\{/.test(named ?? ''))
				return [];
		const targets = named === undefined || named.trim() === '' ? input.targets : named.split(/[\s,]+/);
		const given = (name) => step.with.has(name) ? (step.with.get(name)?.text ?? '') : undefined;
		const matrix = job.all.table?.has('strategy') === true;
		return neededBy({ ...input, targets }, given)
				.filter(({ permission }) => !(permission === 'contents' && matrix))
				.map(({ permission, why }) => ({ name: permission, why, level: 'error', at: uses }));
}
function neededBy({ projects, targets, tables = {}, destinations }, given = () => undefined) {
		return destinations
				.filter(({ target, goes }) => (target === undefined ? undefined : targets?.includes(target)) ?? goes(projects))
				.filter(({ without }) => !without(given, tables));
}
function commandNeeds(step, job, workflow) {
		const { run } = step;
		if (run === undefined)
				return [];
		const words = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsOf */ .Kf)(step);
		const env = (name) => (step.env.get(name) ?? job.env.get(name) ?? workflow.env.get(name))?.text;
		const provenance = /\b(npm|pnpm)\s+publish\b[^\n]*--provenance(?!=false)/.test(words) || env('NPM_CONFIG_PROVENANCE') === 'true';
		if (provenance && /\b(npm|pnpm)\s+publish\b/.test(words)) {
				return [{ name: 'id-token', why: 'npm publish with provenance', level: 'warning', at: run }];
		}
		if (/\buv\s+publish\b[^\n]*--trusted-publishing[ =]always/.test(words)) {
				return [{ name: 'id-token', why: 'Trusted publishing to PyPI', level: 'error', at: run }];
		}
		return [];
}
const RELEASE_ACTIONS = /^(softprops\/action-gh-release|ncipollo\/release-action|actions\/create-release|actions\/upload-release-asset)$/;
function releaseNeeds(step, job, workflow) {
		const byAction = RELEASE_ACTIONS.test((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOf */ .qj)(step.uses) ?? '');
		const byCommand = /\bgh\s+release\s+(create|upload)\b/.test((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsOf */ .Kf)(step));
		const at = step.uses ?? step.run;
		if (at === undefined || !(byAction || byCommand))
				return [];
		const tokens = [...(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .textsIn */ .Ej)(step.all)].map(({ text }) => text ?? '');
		const around = [job.env, workflow.env].flatMap((env) => [
				env.get('GH_TOKEN')?.text ?? '',
				env.get('GITHUB_TOKEN')?.text ?? '',
		]);
		const other = [...tokens, ...around].some((text) => /secrets\.(?!GITHUB_TOKEN\b)|steps\.[\w-]+\.outputs\.\w*token/i.test(text));
		return other ? [] : [{ name: 'contents', why: 'A GitHub release', level: 'warning', at }];
}
/***/ }),
/***/ 28897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ft: () => (/* binding */ isSame),
	h3: () => (/* binding */ publicationsOf),
	ng: () => (/* binding */ runOf)
});
var external_node_path_ = __webpack_require__(76760);
var version = __webpack_require__(51928);
var subtree = __webpack_require__(59349);
var kinds = __webpack_require__(72456);
var object = __webpack_require__(36074);
var plain_json = __webpack_require__(75140);
;// CONCATENATED MODULE: ./.build/check/rules/workflow/package-scripts.js
const FLAGS = '(?:--?[\\w=-]+\\s+)*';
const CALLS = new RegExp(`(?:^|[;&|({\\s])(?:npm\\s+${FLAGS}(run(?:-script)?)|(?:pnpm|yarn|bun)\\s+${FLAGS}(?:(run)\\s+)?(?=\\S))\\s*${FLAGS}([\\w:.@/-]+)`, 'gm');
const OWN = /^(?:publish|pack|install|i|ci|add|version|exec|dlx|create|init|config)$/;
function calledScripts(commands, folder, files) {
		const scripts = (0,object/* fieldsOf */.Pf)((0,object/* fieldsOf */.Pf)((0,plain_json/* plainJson */.R)(files.text(external_node_path_.posix.join(folder, 'package.json'))))['scripts']);
		const called = new Set();
		const follow = (text) => {
				for (const [, npmRun, run, name = ''] of text.matchAll(CALLS)) {
						if (npmRun === undefined && run === undefined && OWN.test(name))
								continue;
						for (const one of [`pre${name}`, name, `post${name}`]) {
								const script = Object.hasOwn(scripts, one) ? scripts[one] : undefined;
								if (typeof script !== 'string' || called.has(script))
										continue;
								called.add(script);
								follow(script);
						}
				}
		};
		follow(commands);
		return [...called].join('\n');
}
var read = __webpack_require__(31443);
var version_tools = __webpack_require__(6661);
;// CONCATENATED MODULE: ./.build/check/rules/workflow/publications.js
function publicationsOf(workflow, tag, input) {
		return workflow.jobs.flatMap((job) => job.steps.flatMap((step) => {
				const at = step.uses ?? step.run;
				if (at === undefined)
						return [];
				const { places, tool } = placesOf(step, job, workflow, tag, input);
				return places.map(({ byTool, ...to }) => ({ workflow, job, step, at, to, tool, byTool }));
		}));
}
function isSame(a, b) {
		if (a.registry !== b.registry || a.folder === undefined || b.folder === undefined)
				return false;
		return a.folder === b.folder || (a.below && (0,subtree/* isUnder */.Jo)(b.folder, a.folder)) || (b.below && (0,subtree/* isUnder */.Jo)(a.folder, b.folder));
}
const REGISTRIES = [
		{
				id: 'npm',
				shown: 'the npm registry',
				actions: /^js-devtools\/npm-publish$/,
				commands: /(^|[;&|\s])((npm|pnpm|bun)\s+(?:-r\s+|--recursive\s+|--filter[\s=]\S+\s+)*publish|yarn\s+npm\s+publish)\b(?![^\n]*(--dry-run|--registry))/m,
		},
		{
				id: 'pypi',
				shown: 'PyPI',
				actions: /^pypa\/gh-action-pypi-publish$/,
				commands: /(^|[;&|\s])(twine\s+upload|(uv|poetry|hatch|flit|pdm)\s+publish)\b(?![^\n]*(--dry-run|testpypi|test\.pypi|--repository|--index|--publish-url|\s-r\s))/m,
		},
];
const ELSEWHERE = /^(TWINE_REPOSITORY(_URL)?|(UV|HATCH|FLIT|PDM)_\w*(URL|INDEX|REPO)|UV_PUBLISH_INDEX|POETRY_REPOSITORIES_\w+|npm_config_\S*registry)$/i;
function placesOf(step, job, workflow, tag, input) {
		const part = (0,kinds/* ourPart */.uY)(step);
		if (part === 'publish' || part === 'release')
				return { places: ourPlaces(step, tag, input).map((to) => ({ ...to, byTool: false })), tool: undefined };
		const { commands, folder, tool } = runOf(step, job, workflow, input.files);
		const elsewhere = ['repository-url', 'repository_url', 'registry'].some((key) => step.with.has(key));
		const other = job.steps.some(({ with: given }) => /^https:\/\/(?!registry\.npmjs\.org)/.test(given.get('registry-url')?.text ?? ''));
		const chosen = [workflow, job, step].some(({ env }) => [...env.keys()].some((name) => ELSEWHERE.test(name)));
		if (elsewhere || other || chosen)
				return { places: [], tool };
		const said = tool === undefined ? commands : `${commands}\n${(0,version_tools/* configOf */.W1)(tool, input.files)}`;
		const byTool = tool?.publishes(step, said, input.files) === true;
		const action = (0,kinds/* actionOf */.qj)(step.uses) ?? '';
		const below = (byTool && tool?.name !== 'semantic-release') || ALL.test(commands);
		const places = REGISTRIES.flatMap(({ id, shown, actions, commands: all }) => {
				const place = { registry: id, shown, folder, below, byTool: byTool && id === 'npm' };
				return place.byTool || actions.test(action) || all.test(said) ? [place] : [];
		});
		return { places, tool };
}
function runOf(step, job, workflow, files) {
		const own = (0,version_tools/* changesetScript */.wf)(step) ?? (0,kinds/* commandsOf */.Kf)(step);
		const folder = folderOf(step, job, workflow);
		const scripts = folder === undefined ? '' : calledScripts(own, folder, files);
		const commands = `${own}\n${scripts}`;
		const tool = (0,version_tools/* toolOf */.wS)(step, commands);
		return { commands, folder: tool === undefined && placeOf(scripts) !== '.' ? undefined : folder, tool };
}
const ALL = /\s(?:-r|--recursive|--workspaces|-ws)\s/;
const NAMED = /\s(--prefix|-C|--directory|--cwd|--workspace|--filter|-w)[\s=]|\bpushd\b|\.tgz|\s\.\/|\s(?!dist\/|wheelhouse\/)[\w-]+\//;
const CD = /(?:^|[;&|(]|\bthen\s|\bdo\s)\s*cd\s+(?:"([^"$`]*)"|'([^'$`]*)'|([^\s;&|"'$`]+))/gm;
function folderOf(step, job, workflow) {
		const inputs = ['packages-dir', 'packages_dir', 'package'].flatMap((key) => step.with.get(key) ?? []);
		if (step.run === undefined) {
				const [given] = inputs;
				return given === undefined ? '.' : cleanFolder((given.text ?? '$').replace(/(^|\/)(?:dist\/?|[\w-]+\.json)$/, ''));
		}
		const base = (0,read/* workingDirectory */.p7)(step, job, workflow);
		const place = placeOf((0,kinds/* commandsOf */.Kf)(step));
		return place === undefined
				? undefined
				: cleanFolder(external_node_path_.posix.join(base === undefined ? '.' : (base.text ?? '$'), place));
}
function placeOf(commands) {
		const [first, another] = [...commands.matchAll(CD)].map(([, a, b, c]) => a ?? b ?? c ?? '');
		const rest = commands.replace(CD, '');
		if (another !== undefined || NAMED.test(rest) || /(^|[;&|(\s])cd\s/m.test(rest))
				return undefined;
		return first ?? '.';
}
function cleanFolder(path) {
		const folder = external_node_path_.posix.normalize(path === '' ? '.' : path).replace(/(?<=.)\/$/, '');
		return /[$`*?]|^\.\.(\/|$)|^\//.test(folder) ? undefined : folder;
}
function ourPlaces(step, tag, { projects, targets, ecosystemOf }) {
		if (step.with.has('targets'))
				return [];
		const [only, another] = projects;
		const path = step.with.get('path')?.text;
		const given = path === undefined || path.includes('${{') ? undefined : cleanFolder(path);
		return projects
				.filter((project) => another === undefined || tag === undefined || (0,version/* tagFits */.b0)(tag, project))
				.filter((project) => given === undefined || project.path === given)
				.flatMap((project) => {
				const { target } = ecosystemOf(project).installsFrom;
				const folders = project === only && another === undefined ? [...new Set([project.path, '.'])] : [project.path];
				return REGISTRIES.filter(({ id }) => id === target && (targets?.includes(id) ?? true))
						.filter(({ id }) => !step.with.has(`${id}-url`) && !step.with.has(`${id}-registry`))
						.flatMap(({ id, shown }) => folders.map((folder) => ({ registry: id, shown, folder, below: false })));
		});
}
/***/ }),
/***/ 31443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ej: () => (/* binding */ textsIn),
	IN: () => (/* binding */ workflowsOf),
	is: () => (/* binding */ waitsFor),
	p7: () => (/* binding */ workingDirectory)
});
var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13068);
const FILE = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const LARGEST = 512_000;
const DEEPEST = 20;
const MOST_VALUES = 50_000;
const MOST_ALIASES = 500;
const NONE = new Map();
const workflowsOf = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memo */ .p)((files) => [files], (files) => files.all.filter((path) => FILE.test(path)).flatMap((path) => readWorkflow(path, files)));
function readWorkflow(file, files) {
		const text = files.text(file);
		if (text === undefined || text.length > LARGEST || text.includes('\0'))
				return [];
		const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
		const at = (offset) => {
				const { line, col } = lines.linePos(offset);
				return { line: Math.max(1, line), column: Math.max(1, col) };
		};
		let root;
		try {
				const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, version: '1.2', uniqueKeys: false, logLevel: 'silent' });
				root = toValue(document.contents, { at, document, values: 0, aliases: 0 }, 0);
		}
		catch {
				return [];
		}
		const { table } = root ?? {};
		if (table === undefined)
				return [];
		const jobs = [...(table.get('jobs')?.table ?? NONE)].flatMap(([id, value]) => jobOf(id, value));
		const on = table.get('on');
		return {
				file,
				text,
				on: eventsOf(on),
				onPlace: on?.place ?? { line: 1, column: 1 },
				permissions: table.get('permissions'),
				concurrency: table.get('concurrency'),
				env: table.get('env')?.table ?? NONE,
				jobs,
				table,
				at,
		};
}
function eventsOf(on) {
		if (on?.table !== undefined)
				return on.table;
		const names = on?.list?.map(({ text }) => text) ?? [on?.text];
		return new Map(names.flatMap((name) => (name === undefined ? [] : [[name, undefined]])));
}
function jobOf(id, all) {
		const { table } = all;
		if (table === undefined)
				return [];
		return {
				id,
				condition: table.get('if'),
				uses: table.get('uses'),
				permissions: table.get('permissions'),
				env: table.get('env')?.table ?? NONE,
				concurrency: table.get('concurrency'),
				steps: (table.get('steps')?.list ?? []).flatMap((step) => stepOf(step)),
				all,
		};
}
function stepOf(all) {
		const { table } = all;
		if (table === undefined)
				return [];
		return {
				condition: table.get('if'),
				uses: table.get('uses'),
				run: table.get('run'),
				with: table.get('with')?.table ?? NONE,
				env: table.get('env')?.table ?? NONE,
				all,
		};
}
function toValue(given, reading, depth, key) {
		const alias = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(given);
		reading.values += 1;
		reading.aliases += alias ? 1 : 0;
		if (reading.values > MOST_VALUES || reading.aliases > MOST_ALIASES)
				throw new RangeError('too many values');
		const node = alias ? given.resolve(reading.document) : given;
		if (node === null || node === undefined || depth > DEEPEST)
				return undefined;
		const { at } = reading;
		const [start = 0, end = start] = node.range ?? [];
		const base = { text: undefined, list: undefined, table: undefined, place: at(key ?? start), start, end };
		const inner = (child, childKey) => toValue(child, reading, depth + 1, childKey);
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
				const { value, source } = node;
				return { ...base, text: typeof value === 'string' ? value : (source ?? (value === null ? '' : String(value))) };
		}
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
				return { ...base, list: node.items.flatMap((item) => inner(item) ?? []) };
		if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
				return undefined;
		const table = new Map();
		for (const { key: name, value } of node.items) {
				if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(name))
						continue;
				const where = name.range?.[0] ?? start;
				const found = inner(value, where);
				table.set(String(name.value), found ?? { ...base, text: '', place: at(where), start: where, end: where });
		}
		return { ...base, table };
}
function* textsIn(value) {
		if (value === undefined)
				return;
		if (value.text !== undefined)
				yield value;
		for (const one of value.list ?? [])
				yield* textsIn(one);
		for (const one of value.table?.values() ?? [])
				yield* textsIn(one);
}
function waitsFor(job) {
		return [...textsIn(job.all.table?.get('needs'))].map(({ text }) => text ?? '');
}
function workingDirectory(step, job, workflow) {
		const inDefaults = (table) => table?.get('defaults')?.table?.get('run')?.table?.get('working-directory');
		return step.all.table?.get('working-directory') ?? inDefaults(job.all.table) ?? inDefaults(workflow.table);
}
/***/ }),
/***/ 74438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	OF: () => (/* binding */ startsOtherwise),
	OK: () => (/* binding */ likelyTags),
	WE: () => (/* binding */ passes),
	XH: () => (/* binding */ startsOn),
	qn: () => (/* binding */ tagFilters)
});
function startsOn(tag, { on }) {
		if (!on.has('push'))
				return false;
		const push = on.get('push')?.table;
		const filters = textsOf(push?.get('tags'));
		const ignored = textsOf(push?.get('tags-ignore'));
		if (filters.length > 0)
				return matches(tag, filters);
		if (ignored.length > 0)
				return !matches(tag, ignored);
		return push?.has('branches') !== true && push?.has('branches-ignore') !== true;
}
function startsOtherwise({ on }) {
		const onBranches = on.has('push') && on.get('push')?.table?.has('tags') !== true;
		return onBranches || [...on.keys()].some((event) => !['push', 'workflow_dispatch', 'pull_request'].includes(event));
}
function tagFilters({ on }) {
		return textsOf(on.get('push')?.table?.get('tags'));
}
function passes(condition, tag) {
		const text = condition?.text?.replace(/^\s*\$\{\{|\}\}\s*$/g, '').trim() ?? '';
		if (text === '' || /^github\.ref_type\s*==\s*'tag'$/.test(text))
				return true;
		const prefix = /^startsWith\(\s*github\.ref(_name)?\s*,\s*'([^']*)'\s*\)$/.exec(text);
		if (prefix === null)
				return false;
		return (prefix[1] === undefined ? `refs/tags/${tag}` : tag).startsWith(prefix[2] ?? '');
}
function likelyTags({ tag, git, projects }) {
		if (tag !== undefined)
				return [tag];
		const usual = [
				'v1.2.3',
				'1.2.3',
				...projects.flatMap(({ name }) => [`${name}@1.2.3`, `${name}-v1.2.3`, `${name}/v1.2.3`]),
		];
		return [...(git?.tags.slice(-50) ?? []), ...usual];
}
function matches(tag, patterns) {
		let is = false;
		for (const pattern of patterns) {
				const not = pattern.startsWith('!');
				if (isOf(tag, not ? pattern.slice(1) : pattern))
						is = !not;
		}
		return is;
}
function isOf(tag, pattern) {
		const items = itemsOf(pattern);
		if (items === undefined)
				return false;
		const reached = (from) => {
				const places = new Set(from);
				for (const place of places)
						if (items[place]?.optional === true)
								places.add(place + 1);
				return places;
		};
		let places = reached([0]);
		for (const character of tag) {
				places = reached([...places].flatMap((place) => {
						const item = items[place];
						if (item === undefined || !item.fits(character))
								return [];
						return item.many ? [place, place + 1] : [place + 1];
				}));
		}
		return places.has(items.length);
}
function itemsOf(pattern) {
		const items = [];
		for (const [part] of pattern.matchAll(/\*\*|\\.|\[[^\]]*\]|./gsu)) {
				const before = items.at(-1);
				if (part === '*' || part === '**') {
						items.push({ fits: (one) => part === '**' || one !== '/', optional: true, many: true });
				}
				else if (part === '?' || part === '+') {
						if (before === undefined)
								return undefined;
						if (part === '+')
								items.push({ ...before, optional: true, many: true });
						else
								items.splice(-1, 1, { ...before, optional: true });
				}
				else {
						const fits = part.length > 2 ? oneOf(part) : (one) => one === part.slice(-1);
						if (fits === undefined)
								return undefined;
						items.push({ fits, optional: false, many: false });
				}
		}
		return items;
}
function oneOf(set) {
		try {
				const expression = new RegExp(`^${set}$`, 'u');
				return (one) => expression.test(one);
		}
		catch {
				return undefined;
		}
}
function textsOf(value) {
		if (value?.text !== undefined)
				return value.text === '' ? [] : [value.text];
		return value?.list?.flatMap(({ text }) => text ?? []) ?? [];
}
/***/ }),
/***/ 6661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	W1: () => (/* binding */ configOf),
	XK: () => (/* binding */ VERSION_TOOLS),
	c7: () => (/* binding */ usedWithout),
	wS: () => (/* binding */ toolOf),
	wf: () => (/* binding */ changesetScript)
});
var _formats_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36074);
var _formats_plain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75140);
var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72456);
function command(words) {
		return new RegExp(`${_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .START */ .d3}(?:(?:pnpm|yarn|bun|npm\\s+exec)\\s+(?:--\\s+)?)?(?:${words})(?![^\\n]*--dry-run)`, 'm');
}
const CHANGESET_PUBLISH = command('changeset\\s+publish\\b');
const CHANGESET = command('changeset\\s+(?:publish|version|(?:git-)?tag)\\b');
const LERNA = command('lerna\\s+(?:publish|version)\\b');
const LERNA_PUBLISH = command('lerna\\s+publish\\b');
const SEMANTIC_RELEASE = command('semantic-release(?![\\w/-])(?!\\s+(?:version|changelog|publish)\\b)');
const PYTHON_SEMANTIC_RELEASE = command('semantic-release\\s+(?:version|publish)\\b');
const VERSION_TOOLS = [
		{
				name: 'release-please',
				files: /^(?:release-please-config\.json|\.release-please-manifest\.json|\.github\/release-please\.ya?ml)$/,
				runs: (step, commands) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAction */ .ve)(step, /^(?:googleapis|google-github-actions)\/release-please-action$/) ||
						command('release-please\\b').test(commands),
				publishes: () => false,
				instead: '',
				release: 'merge its pull request',
		},
		{
				name: 'changesets',
				files: /^\.changeset\/config\.json$/,
				runs: (step, commands) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAction */ .ve)(step, /^changesets\/action(?:\/(?:publish|version))?$/) || CHANGESET.test(commands),
				publishes: (step, commands) => {
						if (!(0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAction */ .ve)(step, /^changesets\/action(?:\/publish)?$/))
								return CHANGESET_PUBLISH.test(commands);
						const isAlways = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAction */ .ve)(step, /^changesets\/action\/publish$/);
						return (isAlways || changesetScript(step) !== undefined) && !/\bchangeset\s+(?:git-)?tag\b/.test(commands);
				},
				instead: 'npx changeset tag',
				release: 'merge its pull request',
		},
		{
				name: 'semantic-release',
				key: {
						file: 'package.json',
						in: (text) => 'semantic-release' in (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_formats_plain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .R)(text))['devDependencies']),
				},
				files: /^(?:\.releaserc(?:\.(?:json|ya?ml|[cm]?js|ts))?|release\.config\.(?:[cm]?js|ts))$/,
				runs: (step, commands) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAction */ .ve)(step, /^cycjimmy\/semantic-release-action$/) || SEMANTIC_RELEASE.test(commands),
				publishes: (_step, commands, files) => semanticPublishes(commands, files),
				instead: '"npmPublish": false for @semantic-release/npm',
				release: 'push to the branch that it releases',
		},
		{
				name: 'python-semantic-release',
				key: { file: 'pyproject.toml', in: (text) => /^\[tool\.semantic_release\b/m.test(text) },
				files: /^releaserc\.toml$/,
				runs: (step, commands) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAction */ .ve)(step, /^python-semantic-release\/python-semantic-release$/) || PYTHON_SEMANTIC_RELEASE.test(commands),
				publishes: () => false,
				instead: '',
				release: 'push to the branch that it releases',
		},
		{
				name: 'lerna',
				files: /(?!)/,
				runs: (_step, commands) => LERNA.test(commands),
				publishes: (_step, commands) => LERNA_PUBLISH.test(commands),
				instead: 'lerna version',
				release: 'run lerna version',
		},
];
function toolOf(step, commands) {
		return VERSION_TOOLS.find((tool) => tool.runs(step, commands));
}
function changesetScript(step) {
		if (!(0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isAction */ .ve)(step, /^changesets\/action(?:\/publish)?$/))
				return undefined;
		const given = ['publish', 'publish-script', 'script'].flatMap((name) => step.with.get(name)?.text ?? []);
		return given.find((text) => text !== '');
}
function usedWithout({ files: own, key }, files) {
		const file = files.all.find((path) => own.test(path));
		if (file !== undefined || key === undefined)
				return file;
		const text = files.text(key.file);
		return text !== undefined && key.in(text) ? key.file : undefined;
}
function configOf({ files: own }, files) {
		const file = files.all.find((path) => own.test(path));
		return (file === undefined ? undefined : files.text(file))?.replace(/["'`]/g, '\n') ?? '';
}
function semanticPublishes(text, files) {
		const manifest = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_formats_plain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .R)(files.text('package.json')));
		const said = `${text}\n${JSON.stringify(manifest['release'] ?? '')}`;
		if (/\bplugins\b/.test(said) && !said.includes('@semantic-release/npm'))
				return false;
		return manifest['private'] !== true && !/npmPublish["'\s]*:\s*false/.test(said);
}
/***/ }),
/***/ 65372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	jV: () => (/* binding */ JUDGED_IDS),
	lA: () => (/* binding */ fits),
	lE: () => (/* binding */ RENAMED),
	oH: () => (/* binding */ FIRM_IDS),
	vL: () => (/* binding */ isFirm)
});
const JUDGED_IDS = `
  bounds/contract bounds/lowest bounds/runtime
  bundle/native
  build/data-missing build/not-needed build/not-reproducible build/scripts-off build/wheel-differs
  calls/changed calls/content-differs calls/not-read-only calls/rejected calls/too-large calls/unrecorded
  check/baseline-outdated
  conformance/failed conformance/not-run
  contract/behavior contract/breaking contract/cannot-tell contract/feature contract/no-baseline contract/not-compared
  image/license
  imports/missing imports/syntax
  install/readme
  project/private project/sibling project/skipped project/unlisted
  pypi/file-size pypi/local-version pypi/metadata pypi/platform-tag pypi/readme pypi/zip
  sbom/denied-license sbom/vulnerabilities-unknown sbom/vulnerability
  start/all-interfaces start/arguments-lost start/does-not-end start/duplicate start/entry-point start/flood start/huge-list
  start/library start/list-cursor start/list-failed start/memory start/offers-nothing start/origin start/other-command start/ping start/protected start/protocol-version start/redirect
  start/resource-uri start/schema start/slow start/sse start/stdout
  start/undeclared-list start/unknown-method start/which-command start/writes
  tag/other-name
  watch/changed watch/contract watch/not-compared`
		.trim()
		.split(/\s+/);
const FIRM_IDS = `
  build/command build/empty build/failed build/image build/install build/install-script build/missing-program build/name
  build/name-differs build/network build/no-such-package build/no-such-version build/own-script build/pack
  build/peer-conflict build/registry-auth build/timeout build/version build/version-differs
  bundle/manifest
  contract/no-answer
  doctor/network doctor/proxy
  github/attestations github/file-size github/tag
  handover/absent handover/ghes handover/no-service handover/quota
  image/engine image/load image/pull
  install/start
  mcp-registry/conflict mcp-registry/document mcp-registry/login mcp-registry/namespace mcp-registry/no-document mcp-registry/ownership
  npm/file-size npm/scope
  oidc/no-permission
  preflight/check preflight/checkout preflight/files preflight/github-protection preflight/github-release preflight/github-token
  preflight/mcp-registry-version preflight/oci-image preflight/oci-tag preflight/oci-token preflight/npm-first-version preflight/npm-token preflight/npm-version
  preflight/pypi-provenance preflight/pypi-token preflight/pypi-version preflight/sigstore preflight/cosign preflight/workflow
  preflight/github-rights preflight/npm-identity preflight/npm-platform preflight/npm-private preflight/npm-provenance preflight/npm-publish-config preflight/pypi-identity
  preflight/upload-*
  publish/*-conflict publish/*-failed publish/*-other-release publish/accepted publish/only publish/waits
  runner/command-file runner/file
  sign/sigstore
  start/changed start/crashed start/exited start/files start/hang start/import start/install start/install-failed start/install-script
  start/main-guard start/module-type start/native-module start/needs-arguments start/needs-file start/needs-service
  start/needs-variable start/never-there start/no-program start/port-busy start/refused start/shebang start/unpack
  start/unstarted start/wrong-port
  upload/instance
  verify/changed verify/checksums verify/identity verify/kind verify/missing verify/plan-digest verify/tag
  verify/unknown-file verify/unstarted`
		.trim()
		.split(/\s+/);
const RENAMED = Object.fromEntries(`
  start/missing-module imports/missing
  start/changed-dependency imports/missing
  imports/transitive node-imports-declared
  build/no-shebang node-shebang
  build/publint node-publint
  build/engines node-engines
  build/workspace-protocol node-workspace-protocol
  build/script-target-missing entry-point-exists
  build/empty-wheel packages-there
  start/version version-server-info
  start/no-command entry-point-there`
		.trim()
		.split(/\n\s*/)
		.map((line) => line.split(' ')));
function isFirm(id) {
		return FIRM_IDS.some((firm) => fits(firm, id));
}
function fits(ours, id) {
		return new RegExp(`^${ours.replaceAll('*', '[a-z0-9-]+')}$`).test(id);
}
/***/ }),
/***/ 8664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Uj: () => (/* binding */ ALL_RULES),
	sh: () => (/* binding */ checkProject),
	n_: () => (/* binding */ checkRepository),
	FX: () => (/* binding */ checkRepositoryStage),
	RT: () => (/* binding */ checkStage),
	Li: () => (/* binding */ declined),
	JD: () => (/* binding */ repositoryInput)
});
var external_node_path_ = __webpack_require__(76760);
var rules = __webpack_require__(6318);
var target_choice = __webpack_require__(36078);
var level = __webpack_require__(56402);
var memo = __webpack_require__(13068);
var plural = __webpack_require__(84368);
var core_version = __webpack_require__(51928);
var ecosystems = __webpack_require__(26321);
var server_json = __webpack_require__(97749);
var repository_files = __webpack_require__(45576);
var repository_git = __webpack_require__(91883);
var subtree = __webpack_require__(59349);
var _build_targets = __webpack_require__(58358);
var check_levels = __webpack_require__(21634);
var documented = __webpack_require__(81050);
var program = __webpack_require__(34213);
var changelog = __webpack_require__(42971);
;// CONCATENATED MODULE: ./.build/check/rules/layout/where.js
function ownFiles({ project, files }) {
		return (0,subtree/* filesBelow */.DR)(files, project.path);
}
function someFile(input, wanted) {
		return ownFiles(input).some(wanted) || (input.project.path !== '.' && input.files.all.some(wanted));
}
;// CONCATENATED MODULE: ./.build/check/rules/layout/changelog.js
const PAGE = /(^|\/)(releases?|release[-_]notes|version[-_]history)(\.(md|mdx|rst|txt|adoc))?$/i;
const WRITTEN = /^(\.changeset\/|changelog\.d\/|changelogs?\/|newsfragments\/|\.changes\/|\.changie\.ya?ml$|cliff\.toml$|\.?release-please-[\w-]*\.json$|\.release-it\.|\.releaserc|release\.config\.[cm]?js$|\.github\/release(-drafter)?\.ya?ml$)/;
const layoutChangelog = {
		id: 'layout-changelog',
		title: 'The project has a changelog.',
		level: 'note',
		check(input) {
				const there = someFile(input, (path) => (((0,changelog/* isChangelog */.$P)(path) || PAGE.test(path)) && path.split('/').length <= 2) || WRITTEN.test(path));
				if (there)
						return [];
				const { project } = input;
				const message = `${project.name} has no changelog: users cannot see what an update changes.`;
				return { message, hint: 'Add CHANGELOG.md with a section for each version.', file: project.manifestFile };
		},
};
;// CONCATENATED MODULE: ./.build/check/rules/layout/sources.js
const CODE = /\.(py|[cm]?[jt]sx?)$/;
const BELONGS = /^(setup|conftest|noxfile|tasks|fabfile|manage|hatch_build|_?version|__init__|__main__)\.py$|(^\.|\.config\.|\.setup\.|\.d\.)|^(gulpfile|gruntfile|jest|vitest|eslint|rollup|webpack|vite|tsup|esbuild|build|install|release|register)[\w.-]*\.[cm]?[jt]s$|(^|[._-])tests?[._-]|^tests?\./i;
const MANY = 5;
const layoutSources = {
		id: 'layout-sources',
		title: 'Sources are in a folder of their own.',
		level: 'note',
		check(input) {
				const { project } = input;
				const own = ownFiles(input);
				const top = own.filter((path) => !path.includes('/') && CODE.test(path) && !BELONGS.test(path));
				const folder = own.some((path) => /^(?!(tests?|docs?|scripts?|examples?|e2e|\.)[^/]*\/)[^/]+\/(.*\/)?[^/]+$/i.test(path) && CODE.test(path));
				if (folder || top.length < MANY)
						return [];
				const message = `${top.length} source files are next to ${project.manifestFile.split('/').at(-1)}: ${top.slice(0, 3).join(', ')}, …`;
				return { message, hint: 'Move them to src/.', file: project.manifestFile };
		},
};
;// CONCATENATED MODULE: ./.build/check/rules/layout/tests.js
const FOLDER = /(^|\/)(tests?|__tests__|spec|specs|e2e|testing|integration[-_]tests?|[\w-]+[-_.]tests?)\//i;
const FILE = /(^|\/)(test_[^/]*\.py|[^/]*_tests?\.py|[^/]*[.-](test|spec)s?\.[cm]?[jt]sx?|tests?\.(py|[cm]?[jt]s))$/;
const layoutTests = {
		id: 'layout-tests',
		title: 'The project has tests.',
		level: 'note',
		check(input) {
				if (someFile(input, (path) => FOLDER.test(path) || FILE.test(path)))
						return [];
				const { project } = input;
				return { message: `No tests found in ${project.name}.`, hint: 'Add tests in tests/.', file: project.manifestFile };
		},
};
;// CONCATENATED MODULE: ./.build/check/rules/layout/index.js
const LAYOUT_RULES = (0,documented/* documented */.f)("# Layout: what the rules of this folder say\n\n## layout-changelog\n\nUsers who update a server want to know what changes; the notes of a GitHub release are not part of what they install.\n\nWrong:\n\n```\nweather/\n  README.md\n  pyproject.toml\n```\n\nRight:\n\n```\nweather/\n  CHANGELOG.md\n  README.md\n  pyproject.toml\n```\n\nAdd CHANGELOG.md with a section for each version: ## 1.4.0 - 2026-11-21.\n\n## layout-sources\n\nWhen sources are mixed with manifests, settings and scripts, packed files must be listed one by one, and a forgotten file breaks the server at startup.\n\nWrong:\n\n```\nweather/\n  forecast.js\n  index.js\n  places.js\n  server.js\n  units.js\n  package.json\n```\n\nRight:\n\n```\nweather/\n  src/\n  package.json\n```\n\nMove them to src/, and name that folder in the manifest.\n\n## layout-tests\n\nA start check shows that the server starts and what it lists; only its own tests show that the tools work.\n\nWrong:\n\n```\nweather/\n  src/\n  pyproject.toml\n```\n\nRight:\n\n```\nweather/\n  src/\n  tests/\n  pyproject.toml\n```\n\nAdd tests/ with a test for each tool, and run them before each release.\n", [
		layoutSources,
		layoutTests,
		layoutChangelog,
]);
var lock_entry = __webpack_require__(5355);
;// CONCATENATED MODULE: ./.build/check/rules/license-file.js
const LICENSE = /^(licen[cs]es?|copying|unlicense|notice)([-._][\w.-]*)?$/i;
const licenseFile = {
		id: 'license-file',
		title: 'The project folder contains the license text.',
		level: 'warning',
		check({ project, ecosystem, files }) {
				if (licensesIn(project.path, files).length > 0)
						return [];
				const above = (0,lock_entry/* foldersUp */.TS)(project.path)
						.slice(1)
						.flatMap((folder) => licensesIn(folder, files))[0];
				const along = ecosystem.licenseFolder?.(project, files);
				if (along !== undefined && licensesIn(along, files).some((file) => /^licen[cs]e/i.test(external_node_path_.posix.basename(file))))
						return [];
				const message = above === undefined
						? `${project.name} has no license file: users cannot tell whether they may use it.`
						: `${above} is outside ${project.path}, so it is not in the package.`;
				const hint = above === undefined
						? `Add ${external_node_path_.posix.join(project.path, 'LICENSE')}.`
						: `Copy it: cp ${above} ${external_node_path_.posix.join(project.path, external_node_path_.posix.basename(above))}`;
				return { message, hint, subject: { about: 'license' }, file: project.manifestFile };
		},
};
function licensesIn(folder, files) {
		const start = folder === '.' ? 0 : folder.length + 1;
		return (0,subtree/* pathsBelow */.Yl)(files, folder).filter((path) => {
				const slash = path.indexOf('/', start);
				if (slash >= 0)
						return slash === start + 8 && /^licen[cs]es\/[^/]*$/i.test(path.slice(start));
				const name = path.slice(start);
				return LICENSE.test(name) && !/\.(py|js|ts|go|rs)$/i.test(name);
		});
}
var client_command = __webpack_require__(57299);
var names = __webpack_require__(70976);
var published = __webpack_require__(66580);
;// CONCATENATED MODULE: ./.build/check/rules/mcp/same-name.js
function isMeant(name, real) {
		const [scope, own] = parts(name);
		const [realScope, realOwn] = parts(real);
		if (scope !== undefined && realScope !== undefined && scope !== realScope)
				return false;
		if (own.join('') === realOwn.join(''))
				return true;
		if (scope !== realScope || own.length !== realOwn.length)
				return false;
		const different = own.flatMap((word, index) => word === realOwn[index] ? [] : [[word, realOwn[index] ?? '']]);
		const [pair] = different;
		return different.length === 1 && pair !== undefined && isSwapped(pair[0], pair[1]);
}
function orRename(name, { name: real, manifestFile }) {
		if (name === undefined || !name.startsWith('@') || real.startsWith('@'))
				return '';
		return ` If it is published as ${name}, set "name": "${name}" in ${manifestFile} instead.`;
}
function parts(name) {
		const match = /^(?:@([^/]+)\/)?(.*)$/.exec(name.toLowerCase());
		return [match?.[1], (match?.[2] ?? '').split(/[-_.]+/)];
}
function isSwapped(word, real) {
		const sorted = (text) => [...text].sort().join('');
		if (word.length === real.length && word.length > 2 && sorted(word) === sorted(real))
				return true;
		if (real.length < 6 || Math.abs(word.length - real.length) > 1)
				return false;
		let start = 0;
		while (start < word.length && word[start] === real[start])
				start += 1;
		return [
				word.slice(start + 1) === real.slice(start + 1),
				word.slice(start) === real.slice(start + 1),
				word.slice(start + 1) === real.slice(start),
		].includes(true);
}
var snippets = __webpack_require__(21899);
;// CONCATENATED MODULE: ./.build/check/rules/mcp/client-package.js
const clientPackage = {
		id: 'client-package',
		title: 'The README and docs name the published package.',
		level: 'warning',
		check(input) {
				const all = (0,published/* published */.H3)(input);
				const listed = (0,server_json/* serverJsons */.pu)(input.files).flatMap(({ packages }) => packages.map(({ identifier }) => identifier));
				return (0,snippets/* snippets */.L)(input.files).flatMap((snippet) => {
						if (['image', 'golang'].includes(snippet.kind) || (0,published/* publishedAs */.hY)(snippet, all) !== undefined)
								return [];
						const known = (0,published/* canonicalName */.Ew)(input, snippet.kind, snippet.package);
						if (listed.includes(snippet.package) || (0,published/* namesHere */.X$)(input, snippet.kind).has(known))
								return [];
						const found = wrongName(snippet, all);
						return found === undefined ? [] : { ...found, file: snippet.file, ...snippet.place(snippet.offset) };
				});
		},
};
function wrongName(snippet, all) {
		const same = all.filter(({ ecosystem }) => ecosystem.purlType === snippet.kind);
		const by = snippet.kind === 'npm' ? 'npx' : 'uvx';
		const named = `${snippet.file} says to run ${snippet.by} ${snippet.package}`;
		const owner = same.find(({ commands, project }) => commands?.includes(snippet.package) && isTelling(snippet.package, project.name));
		if (owner !== undefined && snippet.command === undefined) {
				const { name } = owner.project;
				const message = `${named}, but that is the command name; ${by} expects a package name, which is ${name}.`;
				const isScope = name.replace(/^@[^/]+\//, '') === snippet.package;
				const whole = by === 'npx' ? `npx -y -p ${name} ${snippet.package}` : `uvx --from ${name} ${snippet.package}`;
				return { message, hint: `Write: ${isScope ? `npx -y ${name}` : whole}` };
		}
		const meant = same.find(({ project }) => isMeant(snippet.package, project.name));
		if (meant === undefined)
				return undefined;
		return {
				message: `${named}, but this repository publishes ${meant.project.name}.`,
				hint: `Write ${meant.project.name}.${orRename(snippet.package, meant.project)}`,
		};
}
function isTelling(command, name) {
		const words = (0,names/* normalName */.tK)(name.replace(/^@/, '').replace('/', '-')).split('-');
		return (/mcp/i.test(command) ||
				(0,names/* normalName */.tK)(command)
						.split('-')
						.some((word) => word.length > 4 && words.includes(word)));
}
var expected_version = __webpack_require__(97254);
;// CONCATENATED MODULE: ./.build/check/rules/mcp/client-version.js
const ON_PURPOSE = /\b(pin(ned|ning)?|specific|particular|certain|older|previous|earlier|downgrad\w*|roll\s*back|legacy|deprecated|upgrad\w*|migrat\w*|before|until|since|e\.g\.|for example|such as|instead of|beta|nightly|canary|preview)\b/i;
const clientVersion = {
		id: 'client-version',
		title: 'Versions in the README and docs match the published version.',
		level: 'warning',
		check(input) {
				const all = (0,published/* published */.H3)(input);
				return (0,snippets/* snippets */.L)(input.files).flatMap((snippet) => {
						const found = (0,published/* publishedAs */.hY)(snippet, all) ?? asImage(snippet, all);
						const form = snippet.kind === 'image' ? /^v?(\d+\.\d+\.\d+)(?![\w.])/ : /^(\d+\.\d+(?:\.\d+)?\S*)$/;
						const version = form.exec(snippet.version ?? '')?.[1];
						if (found === undefined || version === undefined)
								return [];
						if (ON_PURPOSE.test(snippet.before))
								return [];
						const { project, ecosystem } = found;
						const tagVersion = (0,core_version/* ownTagVersion */.H_)(input.tag, project.name);
						const truth = (0,expected_version/* truthOf */.D)({ project, ecosystem, files: input.files, tag: input.tag, tagVersion });
						if (truth === undefined || (0,core_version/* isPrerelease */.V1)(truth.version) || (0,core_version/* sameVersion */.r1)(version, truth.version))
								return [];
						const isImage = snippet.kind === 'image';
						const what = isImage ? `${snippet.package}:${snippet.version}` : `${project.name} ${version}`;
						const wanted = (0,expected_version/* spelled */.uQ)(truth, { ecosystem });
						return {
								message: `${snippet.file} says to run ${what}, but ${truth.by} says ${truth.version}.`,
								hint: isImage ? `Use the tag of ${wanted}.` : `Write ${project.name}@latest, or ${wanted}.`,
								file: snippet.file,
								...snippet.place(snippet.offset),
						};
				});
		},
};
function asImage({ kind, package: image }, all) {
		const last = image.split('/').pop() ?? '';
		if (kind !== 'image' || !image.includes('/'))
				return undefined;
		return all.find(({ project }) => (0,names/* normalName */.tK)(project.name.replace(/^@[^/]+\//, '')) === (0,names/* normalName */.tK)(last));
}
var did_you_mean = __webpack_require__(24217);
var object = __webpack_require__(36074);
var mcpb = __webpack_require__(95742);
;// CONCATENATED MODULE: ./.build/check/rules/mcp/mcpb-entry-point.js
const mcpbEntryPoint = {
		id: 'mcpb-entry-point',
		title: 'The entry point of an MCP bundle exists.',
		level: 'warning',
		check({ files }) {
				return (0,mcpb/* mcpbManifests */.$)(files).flatMap((manifest) => judge(manifest, files.all));
		},
};
function judge(manifest, all) {
		const { server } = manifest.value;
		if (!(0,object/* isObject */.Gv)(server) || typeof server['entry_point'] !== 'string')
				return [];
		const entry = server['entry_point'];
		const place = manifest.place('server', 'entry_point');
		if (external_node_path_.posix.isAbsolute(entry) || /^[A-Za-z]:|^~|\$\{|^\.\.(\/|$)/.test(entry)) {
				const message = `entry_point "${entry}" is not a path inside the bundle.`;
				return { message, hint: 'Make it relative to manifest.json, without ${__dirname}.', ...place };
		}
		const path = external_node_path_.posix.normalize(external_node_path_.posix.join(manifest.folder, entry));
		const prefix = manifest.folder === '.' ? '' : `${manifest.folder}/`;
		const top = entry.replace(/^\.\//, '').split('/')[0] ?? '';
		const isSource = /\.(py|[cm]?js)$/.test(entry);
		const isHere = !entry.includes('/') || all.some((one) => one.startsWith(`${prefix}${top}/`));
		if (all.includes(path) || !isSource || !isHere)
				return [];
		if (all.some((one) => /\.[cm]?tsx?$/.test(one) && one.replace(/\.[cm]?tsx?$/, '') === path.replace(/\.[cm]?js$/, ''))) {
				return [];
		}
		const folder = external_node_path_.posix.dirname(path);
		const beside = all.filter((one) => external_node_path_.posix.dirname(one) === folder && external_node_path_.posix.extname(one) === external_node_path_.posix.extname(path));
		if (beside.length === 0)
				return [];
		const near = (0,did_you_mean/* nearest */.p)(external_node_path_.posix.basename(path), beside.map((one) => external_node_path_.posix.basename(one)));
		const hint = near === undefined ? 'Correct the path.' : `Did you mean ${external_node_path_.posix.join(external_node_path_.posix.dirname(entry), near)}?`;
		return { message: `entry_point "${entry}" does not exist: the bundle would not start.`, hint, ...place };
}
var mcpb_manifest = __webpack_require__(76905);
;// CONCATENATED MODULE: ./.build/check/rules/mcp/mcpb-images.js
const mcpbImages = {
		id: 'mcpb-images',
		title: 'The icons and screenshots of an MCP bundle exist.',
		level: 'warning',
		check({ files }) {
				return (0,mcpb/* mcpbManifests */.$)(files).flatMap((manifest) => mcpb_images_judge(manifest, files.all));
		},
};
function mcpb_images_judge({ value, folder, place }, all) {
		const named = (0,mcpb_manifest/* namedFiles */.V)(value);
		const started = named.find(isStarted);
		const inFolder = (path) => external_node_path_.posix.normalize(external_node_path_.posix.join(folder, path));
		const isHere = folder === '.' || (started !== undefined && all.includes(inFolder(started.path)));
		if (!isHere)
				return [];
		return named.flatMap((one) => {
				const { key, at, path } = one;
				if (isStarted(one) || all.includes(inFolder(path)))
						return [];
				const extension = external_node_path_.posix.extname(path);
				const near = (0,did_you_mean/* nearest */.p)(inFolder(path), all.filter((one) => external_node_path_.posix.extname(one) === extension));
				const hint = near === undefined
						? 'Add the file, correct the path, or remove the key.'
						: `Did you mean ${external_node_path_.posix.relative(folder, near)}?`;
				return { message: `${key} names "${path}", which does not exist.`, hint, ...place(...at) };
		});
}
function isStarted({ key }) {
		return key === 'server.entry_point';
}
var mcpb_schemas = __webpack_require__(5846);
;// CONCATENATED MODULE: ./.build/check/rules/mcp/rule.js
function serverRule(rule, check) {
		return {
				...rule,
				level: 'warning',
				check: (input) => (0,server_json/* serverJsons */.pu)(input.files).flatMap((server) => Object.keys(server.value).length === 0 ? [] : check(server, input)),
		};
}
function entryRule(rule, check) {
		return serverRule(rule, (server, input) => server.packages.flatMap((entry) => check(entry, server, input)));
}
function notJson({ problems, file }, who) {
		return problems.slice(0, 1).map(({ message, line, column }) => ({
				...{ message, file, line, column },
				hint: `${who} strict JSON: remove comments, trailing commas and duplicate keys.`,
		}));
}
function schemaDate({ value }) {
		const schema = value['$schema'];
		return typeof schema === 'string' ? /\/schemas\/([^/]+)\/server\.schema\.json/.exec(schema)?.[1] : undefined;
}
function isOpen(text) {
		return (0,expected_version/* isPlaceholder */.wK)(text) || /\$\{|\$[A-Z_]{3,}|\{\{|%[A-Z_]+%|<[^>]*>/.test(text);
}
;// CONCATENATED MODULE: ./.build/check/rules/mcp/mcpb-manifest.js
const VERSIONS = [...mcpb_schemas/* MCPB_SCHEMAS */.C.keys()];
const MOST = 10;
const mcpbManifest = {
		id: 'mcpb-manifest',
		title: 'The manifest of an MCP bundle is valid.',
		level: 'warning',
		check: async ({ files }) => (await Promise.all((0,mcpb/* mcpbManifests */.$)(files).map(mcpb_manifest_judge))).flat(),
};
async function mcpb_manifest_judge(manifest) {
		const { value } = manifest;
		if (manifest.problems.length > 0)
				return notJson(manifest, 'Bundle manifests are');
		const key = value['manifest_version'] === undefined ? 'dxt_version' : 'manifest_version';
		const version = value[key];
		const schema = typeof version === 'string' ? mcpb_schemas/* MCPB_SCHEMAS */.C.get(version) : undefined;
		if (typeof version !== 'string' || schema === undefined) {
				if (typeof version === 'string' && version > (VERSIONS.at(-1) ?? ''))
						return [];
				const message = `"${key}" is ${JSON.stringify(version)}, which no client supports.`;
				return [{ message, hint: `Write "manifest_version": "0.3".`, ...manifest.place(key) }];
		}
		const { misfits } = await Promise.all(/* import() */[__webpack_require__.e(5219), __webpack_require__.e(2559)]).then(__webpack_require__.bind(__webpack_require__, 52559));
		return misfits(schema, value)
				.slice(0, MOST)
				.map(({ path, message, hint, unknown }) => {
				const newer = unknown && path.length === 1 ? firstThatKnows(String(path[0]), version) : undefined;
				return {
						message,
						hint: newer === undefined ? hint : `Set "${key}": "${newer}", which supports it, or remove it.`,
						...manifest.place(...path),
				};
		});
}
function firstThatKnows(name, version) {
		return VERSIONS.slice(VERSIONS.indexOf(version) + 1).find((one) => Object.hasOwn(mcpb_schemas/* MCPB_SCHEMAS */.C.get(one)?.['properties'] ?? {}, name));
}
var named_path = __webpack_require__(82161);
;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-arguments.js
const serverJsonArguments = entryRule({
		id: 'server-json-arguments',
		title: 'Arguments in server.json form a valid command line.',
}, ({ value, path }, server) => ['runtimeArguments', 'packageArguments'].flatMap((key) => {
		const list = value[key];
		return (0,object/* listOf */.c3)(list).flatMap((argument, index) => {
				const wrong = (0,object/* isObject */.Gv)(argument) ? faultOf(argument, (0,named_path/* namedPath */.h)(path, server.value)) : undefined;
				if (wrong === undefined)
						return [];
				const { at, ...words } = wrong;
				return { ...words, ...server.place(...path, key, index, at) };
		});
}));
function faultOf(argument, owner) {
		const { type, name, valueHint } = argument;
		if (type === 'positional') {
				if (argument['value'] !== undefined || valueHint !== undefined)
						return undefined;
				const message = `A positional argument of ${owner} has neither "value" nor "valueHint"; the MCP Registry requires one of them.`;
				return { message, hint: 'Add "value", or add "valueHint" with a name for the value.', at: 'type' };
		}
		if (type !== 'named' || typeof name !== 'string')
				return undefined;
		if (/[\s<>$]/.test(name)) {
				const message = `The flag "${name}" of ${owner} contains more than its name, which the MCP Registry rejects.`;
				return { message, hint: `Write "name": "${name.split(/[\s<>$=]/)[0]}" and the rest as "value".`, at: 'name' };
		}
		const repeats = ['value', 'default'].find((key) => {
				const given = argument[key];
				return (typeof given === 'string' &&
						name !== '' &&
						(given === name || given.startsWith(`${name}=`) || given.startsWith(`${name} `)));
		});
		if (repeats === undefined)
				return undefined;
		const message = `"${repeats}" repeats the flag ${name} of ${owner}, which the MCP Registry rejects.`;
		return { message, hint: 'Keep only what follows the flag.', at: repeats };
}
var rewritten = __webpack_require__(57439);
;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-bundle.js
const serverJsonBundle = entryRule({
		id: 'server-json-bundle',
		title: 'An MCP bundle in server.json is a release asset with its digest.',
}, ({ type, identifier, path, value }, server, { files }) => {
		if (type !== 'mcpb' || identifier === undefined)
				return [];
		const place = server.place(...path, 'identifier');
		if (!isOpen(identifier)) {
				const why = wrongAddress(identifier);
				if (why !== undefined)
						return { ...why, ...place };
		}
		const isMade = (0,rewritten/* filledIn */.A)(files, 'server.json') && (0,rewritten/* filledIn */.A)(files, 'manifest.json');
		if (value['fileSha256'] !== undefined || isMade)
				return [];
		const message = 'The bundle has no fileSha256, which the MCP Registry requires.';
		return { message, hint: 'Add "fileSha256" with the output of: sha256sum <the bundle>', ...place };
});
function wrongAddress(identifier) {
		const address = URL.canParse(identifier) ? new URL(identifier) : undefined;
		if (address?.protocol !== 'https:') {
				return { message: `"${identifier}" is not an https URL.`, hint: 'Use the URL of the release asset.' };
		}
		if (!/mcp/i.test(identifier)) {
				const message = `${identifier} does not contain “mcp”, by which the MCP Registry recognizes a bundle.`;
				return { message, hint: 'Name the asset <name>.mcpb.' };
		}
		if (address.hostname !== 'github.com')
				return undefined;
		const steps = address.pathname.split('/').slice(1);
		if (steps[2] !== 'releases' || steps[3] !== 'download') {
				const message = `${identifier} is not a release asset, and the MCP Registry accepts nothing else from GitHub.`;
				return { message, hint: 'Use https://github.com/<owner>/<name>/releases/download/<tag>/<file>.' };
		}
		if (steps.length <= 6)
				return undefined;
		const message = 'The tag in the bundle URL contains a slash, so the MCP Registry cannot find the bundle.';
		return { message, hint: 'Use a tag without a slash, such as weather-mcp-v1.4.0.' };
}
;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-description.js
const server_json_description_MOST = 100;
const serverJsonDescription = serverRule({
		id: 'server-json-description',
		title: 'The description in server.json has at most 100 characters.',
}, (server, { targets }) => {
		const { description } = server.value;
		const length = typeof description === 'string' ? [...description].length : 0;
		if (length <= server_json_description_MOST)
				return [];
		return {
				...(targets?.includes('mcp-registry') === true ? { level: 'error' } : {}),
				message: `The description has ${length} characters; the MCP Registry allows ${server_json_description_MOST}.`,
				hint: `Shorten it by ${(0,plural/* plural */.L)(length - server_json_description_MOST, 'character')}.`,
				...server.place('description'),
		};
});
;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-image.js
const serverJsonImage = entryRule({
		id: 'server-json-image',
		title: 'A container image in server.json is named by tag or digest only.',
}, ({ type, identifier, path, value }, server) => {
		if (type !== 'oci' || identifier === undefined)
				return [];
		const extra = ['version', 'registryBaseUrl', 'fileSha256'].find((key) => value[key] !== undefined);
		if (extra !== undefined) {
				const message = `The MCP Registry rejects "${extra}" for a container image: the whole reference belongs in "identifier".`;
				return { message, hint: `Remove "${extra}".`, ...server.place(...path, extra) };
		}
		if (isOpen(identifier))
				return [];
		const place = server.place(...path, 'identifier');
		const last = identifier.split('/').pop() ?? '';
		if (!/[:@]/.test(last)) {
				const message = `${identifier} has neither a tag nor a digest; the MCP Registry requires one.`;
				return { message, hint: 'Append the tag of this version, as in name:1.4.0.', ...place };
		}
		if (!/:latest$/.test(identifier))
				return [];
		const message = `${identifier} changes with every push: every version of the server would get the newest image.`;
		return { message, hint: 'Use the tag of this version.', ...place };
});
var lib = __webpack_require__(82537);
;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-name.js
const serverJsonName = serverRule({
		id: 'server-json-name',
		title: 'The name in server.json spells the owner as GitHub does.',
}, (server, { repository }) => {
		const { name } = server;
		if (name === undefined)
				return [];
		const parts = /^([a-zA-Z0-9.-]+)\/([a-zA-Z0-9._-]+)$/.exec(name);
		if (parts === null)
				return [];
		const place = server.place('name');
		const [, space = '', own = ''] = parts;
		if ([space, own].some((half) => !/^[a-zA-Z0-9](.*[a-zA-Z0-9])?$/.test(half))) {
				const message = `"${name}" has a part that begins or ends with punctuation; the MCP Registry requires a letter or a digit there.`;
				return { message, hint: 'Remove the punctuation.', ...place };
		}
		const owner = /^io\.github\.(.+)$/i.exec(space)?.[1];
		if (owner === undefined)
				return [];
		const real = [repository?.split('/')[0], ownerIn(server)].find((one) => one !== undefined && one.toLowerCase() === owner.toLowerCase());
		const wanted = `io.github.${real ?? owner}/${own}`;
		if (wanted === name)
				return [];
		return {
				message: `"${name}" differs in case from the owner on GitHub: the MCP Registry rejects it (403).`,
				hint: `Write "name": "${wanted}", and the same as mcpName or mcp-name in the package.`,
				...place,
		};
});
function ownerIn({ value }) {
		const { repository } = value;
		const url = (0,object/* fieldsOf */.Pf)(repository)['url'];
		const found = typeof url === 'string' ? lib.fromUrl(url) : undefined;
		return found?.type === 'github' ? found.user : undefined;
}
;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-package.js
const TYPES = ['npm', 'pypi', 'nuget', 'oci', 'mcpb', 'cargo'];
const WITH_VERSION = ['npm', 'pypi', 'nuget', 'cargo'];
const serverJsonPackage = entryRule({
		id: 'server-json-package',
		title: 'The packages in server.json are published by this repository.',
}, (entry, server, input) => {
		const { type, identifier, path, value } = entry;
		if (type === undefined || isOpen(type))
				return [];
		if (!TYPES.includes(type)) {
				const message = `"${type}" is not a registryType of the MCP Registry.`;
				return { message, hint: `Use one of ${TYPES.join(', ')}.`, ...server.place(...path, 'registryType') };
		}
		if (identifier !== undefined && /\s/.test(identifier)) {
				const message = `The identifier "${identifier}" contains a space, which the MCP Registry rejects.`;
				return { message, hint: 'Use only the package name.', ...server.place(...path, 'identifier') };
		}
		if (type === 'npm' && value['fileSha256'] !== undefined) {
				const message = 'The MCP Registry rejects fileSha256 for npm packages: npm has its own digests.';
				return { message, hint: 'Remove "fileSha256".', ...server.place(...path, 'fileSha256') };
		}
		const meant = otherName(entry, input);
		if (meant !== undefined) {
				return {
						message: `${server.file} names ${identifier} on ${type === 'npm' ? 'npm' : 'PyPI'}, but this repository publishes ${meant.name}.`,
						hint: `Write "identifier": "${meant.name}".${orRename(identifier, meant)}`,
						...server.place(...path, 'identifier'),
				};
		}
		if (identifier === undefined || value['version'] !== undefined || !WITH_VERSION.includes(type))
				return [];
		const message = `The package ${identifier} has no version, which the MCP Registry needs to look it up.`;
		return { message, hint: 'Add "version" with the version of the package.', ...server.place(...path, 'identifier') };
});
function otherName(entry, input) {
		const { type = '', identifier } = entry;
		const candidates = input.projects.filter((project) => input.ecosystemOf(project).purlType === type);
		const own = (project) => (0,server_json/* isOf */.yW)(entry, project, input.ecosystemOf(project));
		if (identifier === undefined || isOpen(identifier) || candidates.some(own)) {
				return undefined;
		}
		if ((0,published/* namesHere */.X$)(input, type).has((0,published/* canonicalName */.Ew)(input, type, identifier)))
				return undefined;
		return candidates.find(({ name }) => isMeant(identifier, name));
}
var server_schema = __webpack_require__(88467);
;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-schema.js
const SINCE = {
		'2025-07-09': 'Since then, keys are in camelCase (registryType, environmentVariables) and "status" was removed.',
		'2025-09-16': '"status" was removed since.',
};
const serverJsonSchema = serverRule({
		id: 'server-json-schema',
		title: 'server.json names the current schema of the MCP Registry.',
}, (server) => {
		const date = schemaDate(server);
		const isOld = date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) && date < server_schema/* SCHEMA_DATE */.j;
		if (!isOld && date !== 'draft')
				return [];
		const what = isOld ? `the schema of ${date}` : 'the draft of the schema';
		const more = date === undefined ? undefined : SINCE[date];
		return {
				message: `${server.file} names ${what}, which the MCP Registry no longer accepts.${more === undefined ? '' : ` ${more}`}`,
				hint: `Change it to ${server_schema/* SCHEMA_DATE */.j}, then run the check again.`,
				...server.place('$schema'),
		};
});
;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-shape.js
const server_json_shape_MOST = 10;
const serverJsonShape = {
		id: 'server-json-shape',
		title: 'server.json matches the schema of the MCP Registry.',
		level: 'warning',
		check: async ({ files }) => (await Promise.all((0,server_json/* serverJsons */.pu)(files).map(server_json_shape_judge))).flat(),
};
async function server_json_shape_judge(server) {
		if (server.problems.length > 0)
				return notJson(server, 'The MCP Registry reads');
		const date = schemaDate(server);
		if (date !== undefined && date !== server_schema/* SCHEMA_DATE */.j)
				return [];
		const { misfits } = await Promise.all(/* import() */[__webpack_require__.e(5219), __webpack_require__.e(2559)]).then(__webpack_require__.bind(__webpack_require__, 52559));
		return misfits((0,server_schema/* serverSchema */.z)(), server.value)
				.slice(0, server_json_shape_MOST)
				.map(({ path, message, hint }) => ({ message, hint, ...server.place(...path) }));
}
;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-transport.js
const LOCAL = /^[a-z]+:\/\/(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\]|[^/]*\.local(host)?)(:\d+)?([/?#]|$)/i;
const serverJsonTransport = serverRule({
		id: 'server-json-transport',
		title: 'Transports in server.json are reachable by a client.',
}, (server) => {
		const { remotes } = server.value;
		return [
				...server.packages.flatMap((entry) => ofPackage(entry, server)),
				...(0,object/* listOf */.c3)(remotes).flatMap((remote, index) => (0,object/* isObject */.Gv)(remote) ? ofRemote(remote, ['remotes', index], server) : []),
		];
});
function ofPackage({ value, path }, server) {
		const { transport } = value;
		const url = (0,object/* fieldsOf */.Pf)(transport)['url'];
		if (!(0,object/* isObject */.Gv)(transport) || typeof url !== 'string')
				return [];
		const place = server.place(...path, 'transport', 'url');
		const owner = (0,named_path/* namedPath */.h)(path, server.value);
		if (transport['type'] === 'stdio') {
				if (url === '')
						return [];
				return {
						message: `The stdio transport of ${owner} must not have a url: the MCP Registry rejects it.`,
						hint: 'Remove "url".',
						...place,
				};
		}
		const lists = ['runtimeArguments', 'packageArguments', 'environmentVariables'].map((key) => value[key]);
		const known = lists.flat().flatMap((one) => ((0,object/* isObject */.Gv)(one) ? [one['name'], one['valueHint']] : []));
		const bare = known.map((name) => String(name).replace(/^-+/, ''));
		const missing = variablesIn(url).find((name) => !known.includes(name) && !bare.includes(name));
		if (missing === undefined)
				return [];
		const message = `{${missing}} in the url is neither an argument nor an environment variable of ${owner}: no client can fill it in.`;
		return { message, hint: `Add an environment variable or argument named ${missing}.`, ...place };
}
function ofRemote(remote, path, server) {
		const { url, variables } = remote;
		if (typeof url !== 'string')
				return [];
		const place = server.place(...path, 'url');
		if (LOCAL.test(url)) {
				const message = `${url} points to the user’s own machine, and the MCP Registry rejects it as a remote.`;
				const hint = 'Use the public URL, or describe how to start the server under "packages".';
				return { message, hint, ...place };
		}
		const missing = variablesIn(url).find((name) => !(0,object/* isObject */.Gv)(variables) || variables[name] === undefined);
		if (missing === undefined)
				return [];
		const message = `{${missing}} in the url ${url} is not defined: no client can fill it in.`;
		return { message, hint: `Add "variables": { "${missing}": { "description": "…" } } to the remote.`, ...place };
}
function variablesIn(url) {
		return [...url.matchAll(/(?<![${])\{([\w.-]+)\}/g)].map(([, name = '']) => name);
}
;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-twice.js
const serverJsonTwice = serverRule({
		id: 'server-json-twice',
		title: 'server.json has no duplicate packages or remotes.',
}, (server) => {
		const { remotes } = server.value;
		const entries = [
				...server.packages.map(({ type, identifier, value, path }) => ({
						what: identifier,
						key: [type, identifier, JSON.stringify(value['transport']), JSON.stringify(value['packageArguments'])].join('\0'),
						path: [...path, 'identifier'],
				})),
				...(0,object/* listOf */.c3)(remotes).map((remote, index) => {
						const { type, url } = (0,object/* fieldsOf */.Pf)(remote);
						return {
								what: (0,object/* asText */.e1)(url),
								key: `${type}\0${url}`,
								path: ['remotes', index, 'url'],
						};
				}),
		];
		const seen = new Set();
		return entries.flatMap(({ what, key, path }) => {
				if (what === undefined)
						return [];
				if (!seen.has(key)) {
						seen.add(key);
						return [];
				}
				const message = `${what} is listed twice in ${server.file}.`;
				return { message, hint: 'Remove one of the two entries.', ...server.place(...path) };
		});
});
;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-version.js
const RANGE = /^[\^~<>=]|\|\||\s-\s|\*|^\d+(\.\d+)?\.x$|^x$/i;
const serverJsonVersion = serverRule({
		id: 'server-json-version',
		title: 'Versions in server.json are exact.',
}, (server) => {
		const places = [
				[server.version, ['version']],
				...server.packages.map(({ version, path }) => [
						version,
						[...path, 'version'],
				]),
		];
		return places.flatMap(([version, path]) => {
				if (version === undefined || isOpen(version))
						return [];
				const isLatest = version.toLowerCase() === 'latest';
				if (!isLatest && !RANGE.test(version))
						return [];
				const message = `"${version}" is ${isLatest ? 'not a version' : 'a range'}; the MCP Registry accepts only exact versions.`;
				return { message, hint: 'Use the version being released.', ...server.place(...path) };
		});
});
;// CONCATENATED MODULE: ./.build/check/rules/mcp/index.js
const MCP_RULES = (0,documented/* documented */.f)("# server.json, bundles and clients: what the rules of this folder say\n\n## client-command\n\nuvx runs the command with the same name as the package, or the one given after --from. With any other name nothing starts, and the client only reports that the server failed to start.\n\nWrong:\n\n```\nuvx weather-mcp   # the package’s command is weather-server\n```\n\nRight:\n\n```\nuvx --from weather-mcp weather-server\n```\n\nUse a command from [project.scripts] or \"bin\", or add a command with the name of the package.\n\n## client-package\n\nUsers copy the client configuration from the README. With a wrong name nothing starts, or someone else’s package does.\n\nWrong:\n\n```\n{ \"command\": \"npx\", \"args\": [\"-y\", \"weather-mpc\"] }\n```\n\nRight:\n\n```\n{ \"command\": \"npx\", \"args\": [\"-y\", \"weather-mcp\"] }\n```\n\nUse the package name from the manifest. If the command has a different name: npx -y -p <package> <command>, uvx --from <package> <command>.\n\n## client-version\n\nA configuration copied from the README keeps users on the version it names, for years.\n\nWrong:\n\n```\n{ \"command\": \"npx\", \"args\": [\"-y\", \"weather-mcp@1.3.2\"] }  // the package is 1.4.0\n```\n\nRight:\n\n```\n{ \"command\": \"npx\", \"args\": [\"-y\", \"weather-mcp@latest\"] }\n```\n\nOmit the version, use @latest, or update it with every release.\n\n## mcpb-entry-point\n\nmcpb pack does not check entry_point: a bundle without it is built and installed, and does not start.\n\nWrong:\n\n```\n{ \"server\": { \"entry_point\": \"src/sever.py\" } }\n```\n\nRight:\n\n```\n{ \"server\": { \"entry_point\": \"src/server.py\" } }\n```\n\nCorrect the path; it is relative to the folder of manifest.json. A file created by the build is fine.\n\n## mcpb-images\n\nA bundle whose icon or screenshot is missing is rejected when it is packed.\n\nWrong:\n\n```\n{ \"icon\": \"assets/icon.jpg\" }\n```\n\nRight:\n\n```\n{ \"icon\": \"assets/icon.png\" }\n```\n\nCorrect the path; it is relative to the folder of manifest.json.\n\n## mcpb-manifest\n\nmcpb pack rejects a manifest with a missing or unknown key, and desktop clients reject the bundle.\n\nWrong:\n\n```\n{ \"manifest_version\": \"0.3\", \"name\": \"weather-mcp\", \"version\": \"1.4.0\", \"server\": { \"type\": \"python\" } }\n```\n\nRight:\n\n```\n{ \"manifest_version\": \"0.3\", \"name\": \"weather-mcp\", \"version\": \"1.4.0\", \"description\": \"…\", \"author\": { \"name\": \"Octo\" }, \"server\": { \"type\": \"python\", \"entry_point\": \"server.py\", \"mcp_config\": { \"command\": \"python\", \"args\": [\"${__dirname}/server.py\"] } } }\n```\n\nAdd missing keys and correct unknown ones; a newer manifest_version allows more keys.\n\n## server-json-arguments\n\nThe MCP Registry rejects a flag with a space or a placeholder in its name, a value that repeats the flag, and a positional argument with neither \"value\" nor \"valueHint\".\n\nWrong:\n\n```\n{ \"type\": \"named\", \"name\": \"--city <name>\" }\n```\n\nRight:\n\n```\n{ \"type\": \"named\", \"name\": \"--city\", \"value\": \"{city}\" }\n```\n\nPut only the flag in \"name\", and what follows it in \"value\" or \"default\".\n\n## server-json-bundle\n\nThe MCP Registry accepts a bundle only as the https URL of a release asset with “mcp” in it, together with fileSha256. A slash in the tag breaks that URL.\n\nWrong:\n\n```\n{ \"registryType\": \"mcpb\", \"identifier\": \"https://example.com/weather.zip\" }\n```\n\nRight:\n\n```\n{ \"registryType\": \"mcpb\", \"identifier\": \"https://github.com/octo/weather-mcp/releases/download/v1.4.0/weather.mcpb\", \"fileSha256\": \"…\" }\n```\n\nUse the URL of the release asset, and add its SHA-256 as \"fileSha256\".\n\n## server-json-description\n\nThe MCP Registry rejects a longer one, at the very end of a release.\n\nWrong:\n\n```\n{ \"description\": \"An MCP server that answers every question about the weather of today, tomorrow and the day after, anywhere\" }\n```\n\nRight:\n\n```\n{ \"description\": \"Weather of today and tomorrow, anywhere\" }\n```\n\nDescribe the server in one short sentence; put the rest in the README.\n\n## server-json-image\n\nThe MCP Registry requires the whole reference in \"identifier\" and rejects version, registryBaseUrl and fileSha256 for an image. A tag such as latest can point to a different image tomorrow.\n\nWrong:\n\n```\n{ \"registryType\": \"oci\", \"identifier\": \"octo/weather-mcp\", \"version\": \"1.4.0\" }\n```\n\nRight:\n\n```\n{ \"registryType\": \"oci\", \"identifier\": \"ghcr.io/octo/weather-mcp:1.4.0\" }\n```\n\nPut registry, name and tag in \"identifier\", and remove the other keys.\n\n## server-json-name\n\nOnly that owner may publish io.github.<Owner>/, and the MCP Registry compares it case-sensitively: it answers 403 when the case differs. The marker in the package must change together with the name.\n\nWrong:\n\n```\n{ \"name\": \"io.github.octo/weather-mcp\" }  // the owner is Octo\n```\n\nRight:\n\n```\n{ \"name\": \"io.github.Octo/weather-mcp\" }\n```\n\nSpell the owner as GitHub shows it, in server.json and as mcpName or mcp-name in the package.\n\n## server-json-package\n\nThe MCP Registry looks up the package in the stated version and rejects an entry it cannot find; if someone else owns a package with that name, clients would install theirs.\n\nWrong:\n\n```\n{ \"registryType\": \"npm\", \"identifier\": \"weather_mcp\", \"version\": \"1.4.0\" }\n```\n\nRight:\n\n```\n{ \"registryType\": \"npm\", \"identifier\": \"weather-mcp\", \"version\": \"1.4.0\" }\n```\n\nCopy name and version from the manifest.\n\n## server-json-schema\n\nThe registry rejects documents that name an older schema or the draft, at the very end of a release.\n\nWrong:\n\n```\n{ \"$schema\": \"https://static.modelcontextprotocol.io/schemas/2025-07-09/server.schema.json\" }\n```\n\nRight:\n\n```\n{ \"$schema\": \"https://static.modelcontextprotocol.io/schemas/SCHEMA_DATE/server.schema.json\" }\n```\n\nName the schema of SCHEMA_DATE and run the check again: it then reports what else must change.\n\n## server-json-shape\n\nThe registry rejects a document that does not match its schema, after everything else was published; and its publisher silently drops unknown keys.\n\nWrong:\n\n```\n{ \"packages\": [{ \"registryType\": \"npm\", \"identifier\": \"weather-mcp\" }] }\n```\n\nRight:\n\n```\n{ \"packages\": [{ \"registryType\": \"npm\", \"identifier\": \"weather-mcp\", \"transport\": { \"type\": \"stdio\" } }] }\n```\n\nAdd missing keys and correct invalid values.\n\n## server-json-transport\n\nThe MCP Registry rejects a url with stdio, a remote on localhost, and an undefined {variable} in a url: no client could fill it in.\n\nWrong:\n\n```\n{ \"remotes\": [{ \"type\": \"streamable-http\", \"url\": \"http://localhost:8080/mcp\" }] }\n```\n\nRight:\n\n```\n{ \"remotes\": [{ \"type\": \"streamable-http\", \"url\": \"https://weather.example.com/mcp\" }] }\n```\n\nUse the public URL, and define each variable: among the arguments or environment variables of a package, or in \"variables\" of a remote.\n\n## server-json-twice\n\nWhich of two duplicate entries a client uses is undefined, and one of them gets forgotten when the version changes.\n\nWrong:\n\n```\n{ \"packages\": [{ \"identifier\": \"weather-mcp\" }, { \"identifier\": \"weather-mcp\" }] }\n```\n\nRight:\n\n```\n{ \"packages\": [{ \"identifier\": \"weather-mcp\" }] }\n```\n\nKeep one of them.\n\n## server-json-version\n\nThe MCP Registry rejects ranges and \"latest\": an entry describes one version of a package, permanently.\n\nWrong:\n\n```\n{ \"identifier\": \"weather-mcp\", \"version\": \"^1.4.0\" }\n```\n\nRight:\n\n```\n{ \"identifier\": \"weather-mcp\", \"version\": \"1.4.0\" }\n```\n\nUse the exact version.\n".replaceAll('SCHEMA_DATE', server_schema/* SCHEMA_DATE */.j), [
		serverJsonShape,
		serverJsonSchema,
		serverJsonName,
		serverJsonDescription,
		serverJsonVersion,
		serverJsonPackage,
		serverJsonImage,
		serverJsonBundle,
		serverJsonTransport,
		serverJsonArguments,
		serverJsonTwice,
		mcpbManifest,
		mcpbEntryPoint,
		mcpbImages,
		clientPackage,
		client_command/* clientCommand */.v,
		clientVersion,
]);
var position = __webpack_require__(22398);
var packed_files = __webpack_require__(22916);
var scanned_files = __webpack_require__(94858);
;// CONCATENATED MODULE: ./.build/check/rules/safety/sources.js
const sources_CODE = /\.(py|[cm]?[jt]sx?)$/;
const sources_MOST = 2000;
function sourcesOf(input) {
		const { shipped, others } = (0,packed_files/* shipsOf */.L)(input);
		return [...shipped, ...others]
				.filter((path) => sources_CODE.test(path) && !path.endsWith('.d.ts') && !(0,scanned_files/* isTest */.Nu)((0,subtree/* inFolder */._z)(path, input.project.path)))
				.slice(0, sources_MOST);
}
var dist = __webpack_require__(37096);
var python_dist = __webpack_require__(17335);
var languages_tree = __webpack_require__(81924);
;// CONCATENATED MODULE: ./.build/check/rules/safety/tool-texts.js
const typed = dist/* parser */.K.configure({ dialect: 'ts' });
const typedJsx = dist/* parser */.K.configure({ dialect: 'ts jsx' });
const LARGEST = 1_000_000;
const HIGHEST = 14;
const CALLS = /^(tool|prompt|resource|resource_?template|(add|register)_?(tool|prompt|resource|resource_?template)|Tool|Prompt|Resource|ResourceTemplate|PromptArgument|FastMCP|McpServer|MCPServer|Server|describe)$/i;
const KEYS = {
		name: 'name',
		title: 'description',
		description: 'description',
		instructions: 'description',
};
const VARIABLE = /description|instructions|tool_?name|tool_?doc|tool_?prompt/i;
const STRINGS = new Set(['String', 'FormatString', 'TemplateString']);
const END = /^(Body|Block|Script|FunctionDefinition|LambdaExpression|ArrowFunction|ClassDefinition|ClassBody|ReturnStatement)$/;
function toolTexts(text, path) {
		if (text.length > LARGEST)
				return [];
		const parser = /\.pyi?$/.test(path)
				? python_dist/* parser */.K
				: /\.[cm]?ts$/.test(path)
						? typed
						: /\.([cm]?js|[jt]sx)$/.test(path)
								? typedJsx
								: undefined;
		const found = [];
		const words = (node) => (node === null ? '' : text.slice(node.from, node.to));
		const tree = parser === undefined ? undefined : (0,languages_tree/* treeOf */.g)(parser, text);
		tree?.iterate({
				enter: (ref) => {
						if (STRINGS.has(ref.name)) {
								const kind = kindOf(ref.node, words);
								if (kind !== undefined)
										found.push({ kind, start: ref.from, end: ref.to });
								return;
						}
						if (ref.name !== 'FunctionDefinition' || !isTool(ref.node, words))
								return;
						const name = ref.node.getChild('VariableName');
						if (name !== null)
								found.push({ kind: 'name', start: name.from, end: name.to });
				},
		});
		return found;
}
function kindOf(string, words) {
		let at = string;
		for (let level = 0; level < HIGHEST; level += 1) {
				const over = at.parent;
				if (over === null)
						return undefined;
				if (over.name === 'ExpressionStatement')
						return isDocstring(over, words) ? 'description' : undefined;
				if (END.test(over.name))
						return undefined;
				const key = keyOf(at, over, words);
				if (key === '')
						return undefined;
				if (over.name === 'ArgList') {
						if (CALLS.test(calleeOf(over, words)))
								return key === undefined ? (isFirst(at) ? 'name' : 'description') : (KEYS[key] ?? 'description');
				}
				if (key !== undefined && Object.hasOwn(KEYS, key))
						return KEYS[key];
				if (over.name === 'AssignStatement' || over.name === 'VariableDeclaration') {
						const name = words(over.getChild('VariableName') ?? over.getChild('VariableDefinition'));
						return VARIABLE.test(name) ? 'description' : undefined;
				}
				at = over;
		}
		return undefined;
}
function keyOf(at, over, words) {
		if (over.name === 'Property')
				return over.firstChild?.from === at.from ? '' : bare(words(over.firstChild));
		if (over.name === 'DictionaryExpression') {
				return at.prevSibling?.name === ':' ? bare(words(at.prevSibling.prevSibling)) : '';
		}
		return over.name === 'ArgList' && at.prevSibling?.name === 'AssignOp' ? words(at.prevSibling.prevSibling) : undefined;
}
function bare(key) {
		return key.replace(/^["'`]|["'`]$/g, '');
}
function calleeOf(args, words) {
		const callee = args.prevSibling;
		return words(callee?.name === 'MemberExpression' ? callee.lastChild : callee);
}
function isFirst(at) {
		return at.prevSibling?.name === '(';
}
function isDocstring(statement, words) {
		const body = statement.parent;
		const definition = body?.parent;
		if (body?.name !== 'Body' || definition?.name !== 'FunctionDefinition')
				return false;
		return statement.prevSibling?.name === ':' && isTool(definition, words);
}
function isTool(definition, words) {
		const outer = definition.parent;
		if (outer?.name !== 'DecoratedStatement')
				return false;
		return outer
				.getChildren('Decorator')
				.some((decorator) => /^@[\w.]*?(tool|prompt|resource)\w*\s*(\(|$)/i.test(words(decorator).slice(0, 200).split('\n')[0] ?? ''));
}
;// CONCATENATED MODULE: ./.build/check/rules/safety/unseen.js
const RAW = new RegExp(
`[${[
		'\\u034F\\u061C\\u115F\\u1160\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164',
		'\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u{E0000}-\\u{E0FFF}',
].join('')}]`, 'gu');
const ESCAPED = /\\u\{?(?:061c|200[bef]|202[a-e]|206[0-9]|feff)\b\}?|\\(?:u\{e0[0-9a-f]{3}\}|U000e0[0-9a-f]{3})|\\udb40\\ud[c-f][0-9a-f]{2}/gi;
const NAMES = {
		'200B': 'zero width space',
		'200C': 'zero width non-joiner',
		'200D': 'zero width joiner',
		'200E': 'left-to-right mark',
		'200F': 'right-to-left mark',
		'202A': 'left-to-right embedding',
		'202B': 'right-to-left embedding',
		'202C': 'end of a direction',
		'202D': 'left-to-right override',
		'202E': 'right-to-left override',
		'2060': 'word joiner',
		'2066': 'left-to-right isolate',
		'2067': 'right-to-left isolate',
		'2068': 'first strong isolate',
		'2069': 'end of an isolate',
		'3164': 'Hangul filler',
		FEFF: 'zero width no-break space',
};
function mayHoldUnseen(text) {
		return text.search(RAW) >= 0 || text.search(ESCAPED) >= 0;
}
function unseenIn(text) {
		const found = [];
		for (const match of text.matchAll(RAW)) {
				const code = match[0].codePointAt(0) ?? 0;
				if (!isNeeded(code, text, match.index, match[0].length))
						found.push({ at: match.index, name: nameOf(code) });
		}
		for (const match of text.matchAll(ESCAPED)) {
				if (text[match.index - 1] === '\\')
						continue;
				const hex = /^\\udb40/i.test(match[0]) ? 'E0000' : match[0].replace(/[^0-9a-f]|^\\U000/gi, '').toUpperCase();
				found.push({ at: match.index, name: nameOf(Number.parseInt(hex, 16)) });
		}
		return found.sort((a, b) => a.at - b.at);
}
function nameOf(code) {
		const hex = code.toString(16).toUpperCase().padStart(4, '0');
		const name = NAMES[hex] ??
				(code >= 0xe0100 || (code >= 0xfe00 && code <= 0xfe0f)
						? 'variation selector'
						: code >= 0xe0000
								? 'tag character'
								: 'invisible character');
		return `U+${hex} (${name})`;
}
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const JOINING = /[\p{L}\p{M}]/u;
const EUROPEAN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1F1E6}-\u{1F1FF}\uFE0F\u20E3]/u;
function isNeeded(code, text, at, length) {
		const before = [...text.slice(Math.max(0, at - 4), at)].at(-1) ?? '';
		const after = [...text.slice(at + length, at + length + 4)][0] ?? '';
		const joins = JOINING.test(before) && !EUROPEAN.test(before);
		if (code === 0xfeff)
				return at === 0;
		if (code === 0x200d)
				return joins || (PICTURE.test(before) && PICTURE.test(after));
		if (code === 0x200b || code === 0x200c)
				return joins;
		if (code >= 0xfe00 && code <= 0xfe0f)
				return /[\p{S}\p{Emoji}\p{P}\p{Script=Han}]/u.test(before) || joins;
		if (code >= 0xe0100)
				return /\p{Script=Han}/u.test(before);
		if (code >= 0xe0020 && code <= 0xe007f)
				return /\u{1F3F4}[\u{E0020}-\u{E007F}]*$/u.test(text.slice(Math.max(0, at - 40), at));
		if (code === 0x202d || code === 0x202e)
				return false;
		if (/[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]/.test(String.fromCodePoint(code)))
				return RIGHT_TO_LEFT.test(lineAround(text, at));
		if (code >= 0x180b && code <= 0x180f)
				return joins;
		if (code === 0x115f || code === 0x1160 || code === 0x3164 || code === 0xffa0)
				return HANGUL.test(before) || HANGUL.test(after);
		return false;
}
function lineAround(text, at) {
		const start = Math.max(text.lastIndexOf('\n', at) + 1, at - 500);
		const end = text.indexOf('\n', at);
		return text.slice(start, Math.min(end < 0 ? text.length : end, at + 500));
}
;// CONCATENATED MODULE: ./.build/check/rules/safety/hidden-characters.js
const hidden_characters_MOST = 20;
const MOST_UNSEEN = 1000;
const hiddenCharacters = {
		id: 'hidden-characters',
		title: 'Tool names and descriptions have no invisible characters.',
		level: 'warning',
		check(input) {
				const findings = [];
				for (const path of sourcesOf(input)) {
						const text = input.files.text(path);
						if (text === undefined || !mayHoldUnseen(text))
								continue;
						const unseen = unseenIn(text).slice(0, MOST_UNSEEN);
						if (unseen.length === 0)
								continue;
						for (const shown of toolTexts(text, path)) {
								const inside = unseen.filter(({ at }) => at >= shown.start && at < shown.end);
								if (inside[0] !== undefined)
										findings.push(hidden_characters_hidden(shown, inside, inside[0], text, path));
						}
				}
				return findings.slice(0, hidden_characters_MOST);
		},
};
function hidden_characters_hidden({ kind }, all, first, text, path) {
		const more = all.length === 1 ? '' : ` and ${all.length - 1} more`;
		return {
				message: `This ${kind} contains ${first.name}${more}: models read it, users cannot see it.`,
				hint: 'Retype the line without it.',
				file: path,
				...(0,position/* placeOf */.$)(text, first.at),
		};
}
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/check/rules/safety/links-inside.js
const MOST_FOLDERS = 2000;
const linksInside = {
		id: 'links-inside',
		title: 'Symbolic links stay inside the repository, and none is needed in an npm package.',
		level: 'warning',
		check(input) {
				const { shipped, others } = (0,packed_files/* shipsOf */.L)(input);
				const isLink = linksOf(input.files.root);
				const found = (paths, ships) => paths
						.filter((path) => isLink(path) && !(0,scanned_files/* isTest */.Nu)((0,subtree/* inFolder */._z)(path, input.project.path)))
						.flatMap((path) => links_inside_judge(path, ships, input));
				return [...found(shipped, true), ...found(others, false)];
		},
};
function fromRoot(target, path) {
		return /^(?:\/|[A-Za-z]:)/.test(target) ? target : external_node_path_.posix.join(external_node_path_.posix.dirname(path), target);
}
function links_inside_judge(path, ships, { ecosystem, files }) {
		const full = (0,external_node_path_.join)(files.root, path);
		const target = linkAt(full);
		if (target === undefined)
				return [];
		const out = (0,external_node_path_.isAbsolute)(target) || /^[A-Za-z]:/.test(target) || leaves(full, files.root);
		if (out) {
				const taken = ships && ecosystem.dropsLinks === undefined;
				return {
						level: taken && exists(full) ? 'error' : 'warning',
						message: `${path} is a link to ${target}, outside the repository: ${taken ? 'whatever this machine has there is packed' : 'it is broken on every other machine'}.`,
						hint: `Replace it with a copy: cp --remove-destination ${fromRoot(target, path)} ${path}`,
						file: path,
				};
		}
		if (!ships)
				return [];
		if (!exists(full)) {
				const message = `${path} is a link to ${target}, which does not exist.`;
				return { message, hint: `Remove it, or replace it with a file: git rm ${path}`, file: path };
		}
		const { dropsLinks } = ecosystem;
		if (dropsLinks?.needed.test(path) !== true)
				return [];
		return {
				message: `${path} is a link to ${target}: ${dropsLinks.by} omits links, so the file is missing from the package.`,
				hint: `Replace it with a copy: cp --remove-destination "$(realpath ${path})" ${path}`,
				file: path,
		};
}
function linksOf(root) {
		const folders = new Map();
		return (path) => {
				const slash = path.lastIndexOf('/');
				const folder = path.slice(0, Math.max(0, slash));
				const links = folders.get(folder) ?? (folders.size < MOST_FOLDERS ? linksIn((0,external_node_path_.join)(root, folder)) : new Set());
				folders.set(folder, links);
				return links.size > 0 && links.has(path.slice(slash + 1));
		};
}
function linksIn(folder) {
		try {
				const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
				return new Set(entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name));
		}
		catch {
				return new Set();
		}
}
function linkAt(full) {
		try {
				return (0,external_node_fs_.readlinkSync)(full);
		}
		catch {
				return undefined;
		}
}
function exists(full) {
		try {
				return (0,external_node_fs_.statSync)(full) !== undefined;
		}
		catch {
				return false;
		}
}
function leaves(full, root) {
		let to;
		try {
				to = (0,external_node_fs_.realpathSync)(full);
		}
		catch {
				to = (0,external_node_path_.join)(full, '..', (0,external_node_fs_.readlinkSync)(full));
		}
		const way = (0,external_node_path_.relative)(root, to);
		return way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way);
}
;// CONCATENATED MODULE: ./.build/check/rules/safety/lookalike-names.js
const LOOKALIKES = new Map(['аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅS', 'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvρp'].flatMap((pairs) => pairs.match(/../gu)?.map((pair) => [...pair]) ?? []));
const ANY = new RegExp(`[${[...LOOKALIKES.keys()].join('')}\uFF21-\uFF3A\uFF41-\uFF5A]`, 'u');
const lookalikeNames = {
		id: 'lookalike-names',
		title: 'Tool and file names do not mix Latin letters with lookalikes.',
		level: 'warning',
		check(input) {
				const findings = [];
				for (const path of (0,packed_files/* shipsOf */.L)(input).shipped) {
						const bad = ANY.test(path) ? mixed(external_node_path_.posix.basename(path)) : undefined;
						if (bad !== undefined) {
								findings.push({ message: `The name of this file ${bad}.`, hint: 'Rename it with Latin letters.', file: path });
						}
				}
				for (const path of sourcesOf(input)) {
						const text = input.files.text(path);
						if (text === undefined || !ANY.test(text))
								continue;
						for (const { kind, start, end } of toolTexts(text, path)) {
								const bad = kind === 'name' ? mixed(text.slice(start, end)) : undefined;
								if (bad === undefined)
										continue;
								findings.push({
										message: `This name ${bad}.`,
										hint: 'Retype it with Latin letters.',
										file: path,
										...(0,position/* placeOf */.$)(text, start),
								});
						}
				}
				return findings;
		},
};
function mixed(name) {
		for (const word of name.split(/[^\p{L}\p{M}]+/u)) {
				if (!/[A-Za-z]/.test(word))
						continue;
				const letter = [...word].find((one) => ANY.test(one));
				if (letter === undefined || [...word].some((one) => !/[A-Za-z]/.test(one) && !ANY.test(one)))
						continue;
				const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
				const like = LOOKALIKES.get(letter) ?? letter.normalize('NFKC');
				return `has the letter U+${code} in ${JSON.stringify(word)}, which looks like ${like} but is a different letter`;
		}
		return undefined;
}
var archive_names = __webpack_require__(62119);
;// CONCATENATED MODULE: ./.build/check/rules/safety/portable-names.js
const LONGEST = 170;
const portable_names_MOST = 20;
const portable_names_CODE = /\.(py|pyi|[cm]?[jt]sx?)$/;
const portableNames = {
		id: 'portable-names',
		title: 'File names are valid and distinct on every operating system.',
		level: 'warning',
		check(input) {
				const paths = judged(input);
				const problems = (0,archive_names/* nameProblems */.W)(paths.map((path) => ({ path, type: 'file', size: 0, mode: 0 })));
				return [
						...paths.filter((path) => path.includes('\\')).map((path) => backslash(path)),
						...problems.filter(({ path }) => !path.includes('\\')).map(({ path, other }) => problem(path, other, paths)),
						...paths.filter((path) => (0,subtree/* inFolder */._z)(path, input.project.path).length > LONGEST).map((path) => portable_names_long(path)),
				].slice(0, portable_names_MOST);
		},
};
function judged(input) {
		const { shipped, others } = (0,packed_files/* shipsOf */.L)(input);
		const sources = others.filter((path) => portable_names_CODE.test(path) && !(0,scanned_files/* isTest */.Nu)((0,subtree/* inFolder */._z)(path, input.project.path)));
		return [...shipped, ...sources].sort();
}
function problem(path, other, paths) {
		const file = paths.includes(path) ? path : (paths.find((one) => one.startsWith(`${path}/`)) ?? path);
		const name = JSON.stringify(path);
		return other === undefined
				? {
						message: `${name} cannot be created on Windows: the name is reserved, contains a forbidden character, or ends with a dot or a space.`,
						hint: `Rename it: git mv ${file} …`,
						file,
				}
				: {
						message: `${name} and ${JSON.stringify(other)} differ only in case or Unicode normalization: on Windows and macOS one overwrites the other.`,
						hint: 'Rename one of them.',
						file,
				};
}
function backslash(path) {
		return {
				level: 'error',
				message: `${JSON.stringify(path)} contains a backslash: unpacked on Windows, it ends up in a different folder.`,
				hint: 'Rename it.',
				file: path,
		};
}
function portable_names_long(path) {
		return {
				message: `The path of this file has ${path.length} characters: inside the folders that uv and npx install into, it is too long for Windows.`,
				hint: 'Shorten the folder names.',
				file: path,
		};
}
var shipped_secret = __webpack_require__(89404);
var shipped_secret_file = __webpack_require__(96983);
;// CONCATENATED MODULE: ./.build/check/rules/safety/index.js
const SAFETY_RULES = (0,documented/* documented */.f)("# Safety: what the rules of this folder say\n\n## hidden-characters\n\nA model reads what people cannot see: tag characters, zero width spaces and direction marks in a description can carry instructions or make the displayed text differ from what the model reads. Clients and registries reject such tools. Characters that scripts and emoji need are allowed.\n\nWrong:\n\n```\n@mcp.tool()\ndef forecast(city: str) -> str:\n    \"\"\"Weather\\u200b of a city.\"\"\"\n```\n\nRight:\n\n```\n@mcp.tool()\ndef forecast(city: str) -> str:\n    \"\"\"Weather of a city.\"\"\"\n```\n\nRetype the line; it was probably copied from a web page or a chat.\n\n## links-inside\n\nA link out of the repository packs a file from one machine, or nothing. npm omits every link, so the file behind it is missing.\n\nWrong:\n\n```\nsrc/weather_mcp/cities.json -> /home/me/cities.json\n```\n\nRight:\n\n```\nsrc/weather_mcp/cities.json\n```\n\nReplace the link with a copy of the file.\n\n## lookalike-names\n\nA name with a Cyrillic а looks like the Latin one but is a different name: a client asking for one does not find the other, and one tool can impersonate another.\n\nWrong:\n\n```\nserver.registerTool(\"seаrch\", …)  // the third letter is Cyrillic\n```\n\nRight:\n\n```\nserver.registerTool(\"search\", …)\n```\n\nRetype the name with Latin letters.\n\n## portable-names\n\nOn Windows and macOS, names that differ only in case or Unicode normalization are the same file: the second overwrites the first. Windows cannot create CON, aux.py, a name that ends with a dot or one with : or ?, and reads a backslash as a path separator.\n\nWrong:\n\n```\nsrc/weather_mcp/aux.py\nsrc/weather_mcp/Forecast.py\nsrc/weather_mcp/forecast.py\n```\n\nRight:\n\n```\nsrc/weather_mcp/auxiliary.py\nsrc/weather_mcp/forecast.py\n```\n\nRename the file with git mv. To change only the case, use two steps: git mv Forecast.py x, git mv x forecast.py.\n\n## shipped-secret\n\nPublished files are scanned for credentials by bots within minutes, and cannot be taken back. A secret in a file that is not published is a warning. Tests, fixtures and placeholders are not scanned.\n\nWrong:\n\n```\nclient = Client(token=\"ghp_3Kq…\")\n```\n\nRight:\n\n```\nclient = Client(token=os.environ[\"GITHUB_TOKEN\"])\n```\n\nRevoke the secret where it was issued: it is also in the git history. Then read it from the environment. For a value that grants no access: [rules.shipped-secret] level = \"off\", with paths and a reason.\n\n## shipped-secret-file\n\nEnvironment files, npm and PyPI credentials and key files end up in a package because everything in the folder is packed. A published version cannot be taken back.\n\nWrong:\n\n```\n.env\npyproject.toml\nsrc/weather_mcp/\n```\n\nRight:\n\n```\n# .gitignore\n.env\n.pypirc\n```\n\nRemove the file with git rm --cached, add it to .gitignore, and revoke the credentials in it: they remain in the history. Commit .env.example with empty values instead.\n", [
		shipped_secret/* shippedSecret */.u,
		shipped_secret_file/* shippedSecretFile */.Q,
		linksInside,
		portableNames,
		hiddenCharacters,
		lookalikeNames,
]);
var about = __webpack_require__(87821);
var project_table = __webpack_require__(52364);
;// CONCATENATED MODULE: ./.build/check/rules/same-project-name.js
const sameProjectName = {
		id: 'same-project-name',
		title: 'Every project of a release has a name of its own.',
		level: 'error',
		stops: true,
		check({ projects, ecosystemOf, tag }) {
				const clash = (one, other) => {
						const { id, canonicalName } = ecosystemOf(one);
						if (other.ecosystem !== id || canonicalName(one.name) !== canonicalName(other.name))
								return false;
						const [a, b] = [one.version, other.version];
						return tag !== undefined || a === undefined || b === undefined || (0,core_version/* sameVersion */.r1)(a, b);
				};
				return projects.flatMap((one, index) => {
						const first = projects.slice(0, index).find((other) => clash(one, other));
						if (first === undefined)
								return [];
						return {
								message: `${first.path} and ${one.path} are two projects named ${one.name}, so they cannot be released together.`,
								hint: `Rename one of them, or state in ${about/* CONFIG_FILE */.g2} which one is released:\n${(0,project_table/* projectTable */.O)(first.path)}`,
								file: one.manifestFile,
						};
				});
		},
};
var tag_is_version = __webpack_require__(15223);
var versions = __webpack_require__(33407);
var host_typed = __webpack_require__(93237);
var kinds = __webpack_require__(72456);
var workflow_own = __webpack_require__(81223);
var workflow_read = __webpack_require__(31443);
;// CONCATENATED MODULE: ./.build/check/rules/workflow/build-secrets.js
const READING = ['registry-auth', 'github-token'];
const SECRET = /\bsecrets\.(?!GITHUB_TOKEN\b)(\w+)/i;
const workflowBuildSecrets = {
		id: 'workflow-build-secrets',
		title: 'The job that builds a release has no secrets and no identity.',
		level: 'warning',
		check(input) {
				return (0,workflow_own/* ownWorkflows */.N)(input)
						.filter(kinds/* releases */.D8)
						.flatMap((workflow) => workflow.jobs.filter((job) => feedsRelease(job, workflow)).flatMap((job) => build_secrets_judge(job, workflow)));
		},
};
function feedsRelease(job, { jobs }) {
		if (job.steps.some(kinds/* publishes */.AN))
				return true;
		const hands = job.steps.some((step) => (0,kinds/* isAction */.ve)(step, /^actions\/upload-artifact$/) || (0,kinds/* ourPart */.uY)(step) === 'build');
		return hands && jobs.some((one) => one.steps.some(kinds/* publishes */.AN) && (0,workflow_read/* waitsFor */.is)(one).includes(job.id));
}
function build_secrets_judge(job, workflow) {
		const building = job.steps.filter((step) => isBuild(step));
		const first = building[0];
		const built = first === undefined ? undefined : (0,kinds/* buildsAt */.Zc)(first);
		if (built === undefined)
				return [];
		const secret = secretOf(job, workflow);
		const stated = (0,kinds/* permissionsOf */.k0)(job, workflow);
		const identity = stated !== undefined && (0,kinds/* grants */.gu)('id-token', job, workflow) === true;
		if (secret === undefined && !identity)
				return [];
		const holds = [
				...(secret === undefined
						? []
						: [`secrets.${secret.name}${secret.line === undefined ? '' : ` (line ${secret.line})`}`]),
				...(identity ? ['id-token: write'] : []),
		].join(' and ');
		return {
				message: `The job ${job.id} runs ${built.words} and has ${holds}: scripts of any dependency can read what the job has.`,
				hint: `Build in a job with permissions: { contents: read } and no secrets; publish in a second job (needs: …) that only downloads the files. ${host_typed/* TYPED */.X} init writes both.`,
				file: workflow.file,
				...built.value.place,
		};
}
function isBuild(step) {
		if ((0,kinds/* ourPart */.uY)(step) !== undefined)
				return (0,kinds/* ourPart */.uY)(step) === 'build';
		return (0,kinds/* buildsAt */.Zc)(step) !== undefined;
}
function secretOf(job, workflow) {
		const read = new Set(job.steps.flatMap(readsWith));
		for (const value of [...(0,workflow_read/* textsIn */.Ej)(job.all), ...[...workflow.env.values()].flatMap((one) => [...(0,workflow_read/* textsIn */.Ej)(one)])]) {
				const name = read.has(value) ? undefined : nameIn(value);
				if (name !== undefined)
						return { name, line: value.place.line };
		}
		return undefined;
}
function readsWith(step) {
		return (0,kinds/* ourPart */.uY)(step) === 'build' ? READING.flatMap((name) => step.with.get(name) ?? []) : [];
}
function nameIn({ text = '' }) {
		return /\$\{\{/.test(text) ? SECRET.exec(text)?.[1] : undefined;
}
;// CONCATENATED MODULE: ./.build/check/rules/workflow/cache.js
const workflowCache = {
		id: 'workflow-cache',
		title: 'The workflow that releases uses no cache.',
		level: 'warning',
		check(input) {
				return (0,workflow_own/* ownWorkflows */.N)(input)
						.filter((workflow) => (0,kinds/* releases */.D8)(workflow) && !isCi(workflow))
						.flatMap((workflow) => {
						const found = workflow.jobs
								.filter(({ steps }) => steps.some((step) => (0,kinds/* buildsAt */.Zc)(step) !== undefined))
								.flatMap(({ steps }) => steps.flatMap((step) => cacheOf(step) ?? []));
						const [first] = found;
						if (first === undefined)
								return [];
						const more = found.length === 1 ? '' : ` (and ${found.length - 1} more in this file)`;
						return {
								message: `${first.words} restores files from other runs${more}: they can end up in the release.`,
								hint: first.hint,
								file: workflow.file,
								...first.value.place,
						};
				});
		},
};
function isCi({ on }) {
		return on.has('pull_request');
}
function cacheOf(step) {
		const action = (0,kinds/* actionOf */.qj)(step.uses) ?? '';
		const { uses } = step;
		if (uses === undefined)
				return undefined;
		if (/^(actions\/cache(\/restore)?|swatinem\/rust-cache|buildjet\/cache|useblacksmith\/cache)$/.test(action)) {
				return { words: action, hint: 'Remove the step.', value: uses };
		}
		const name = SETTINGS.find(([pattern]) => pattern.test(action))?.[1] ?? '';
		const setting = step.with.get(name);
		const text = setting?.text ?? '';
		if (setting === undefined || text === '' || text === 'false' || text === 'auto' || /\$\{\{/.test(text))
				return undefined;
		return { words: `${name}: ${text} of ${action}`, hint: `Remove ${name}: ${text}.`, value: setting };
}
const SETTINGS = [
		[/^actions\/setup-(node|python|java)$|^pnpm\/action-setup$/, 'cache'],
		[/^astral-sh\/setup-uv$/, 'enable-cache'],
		[/^docker\/build-push-action$/, 'cache-from'],
];
;// CONCATENATED MODULE: ./.build/check/rules/workflow/concurrency.js
const workflowConcurrency = {
		id: 'workflow-concurrency',
		title: 'Release runs do not overlap.',
		level: 'note',
		check(input) {
				return (0,workflow_own/* ownWorkflows */.N)(input)
						.filter((workflow) => (0,kinds/* releases */.D8)(workflow) && !workflow.on.has('workflow_call'))
						.flatMap((workflow) => {
						const open = workflow.jobs.find(({ steps, concurrency }) => concurrency === undefined && steps.some(kinds/* publishes */.AN));
						if (open === undefined || workflow.concurrency !== undefined)
								return [];
						return {
								message: `Two runs of this workflow can publish at the same time: the job ${open.id} has no concurrency group.`,
								hint: "Add above jobs:\n  concurrency: { group: 'release-${{ github.ref }}', cancel-in-progress: false }",
								file: workflow.file,
								...workflow.onPlace,
						};
				});
		},
};
;// CONCATENATED MODULE: ./.build/check/rules/workflow/head-built.js
const TRIGGERS = ['pull_request_target', 'workflow_run'];
const HEAD = /github\.head_ref|github\.event\.(pull_request\.(head\.(sha|ref|repo)|number|merge_commit_sha)|number\b|workflow_run\.(head_(sha|branch|repository|commit)|pull_requests))|refs\/pull\//;
const FETCHES = /\bgh\s+pr\s+checkout\b|\bgit\s+(fetch|checkout|switch|pull)\b[^\n]*(pull\/|head_ref|HEAD_REF|head\.(sha|ref)|HEAD_SHA)/;
const OWN_ONLY = /workflow_run\.event\s*==\s*'(push|schedule|workflow_dispatch|release)'|workflow_run\.event\s*!=\s*'pull_request'|event\.label\.name\s*==|author_association|github\.(actor|triggering_actor|event\.\w+\.user\.login)\s*==|head_repository\.full_name\s*==\s*github\.repository|head\.repo\.full_name\s*==\s*github\.repository|head\.repo\.fork\s*==\s*false|!\s*github\.event\.pull_request\.head\.repo\.fork/;
const workflowHeadBuilt = {
		id: 'workflow-head-built',
		title: 'pull_request_target and workflow_run do not build pull request code.',
		level: 'warning',
		check(input) {
				return (0,workflow_own/* ownWorkflows */.N)(input).flatMap((workflow) => {
						const trigger = TRIGGERS.find((name) => workflow.on.has(name));
						return trigger === undefined ? [] : workflow.jobs.flatMap((job) => head_built_judge(job, trigger, workflow));
				});
		},
};
function head_built_judge(job, trigger, workflow) {
		if (OWN_ONLY.test(job.condition?.text ?? '') || job.all.table?.has('environment') === true)
				return [];
		const from = job.steps.findIndex(checksOutHead);
		if (from === -1)
				return [];
		const built = job.steps
				.slice(from)
				.map(runsHead)
				.find((one) => one !== undefined);
		const at = job.steps[from]?.uses ?? job.steps[from]?.run;
		if (built === undefined || at === undefined)
				return [];
		return {
				message: `The job ${job.id} checks out the head of a pull request and runs ${built.words} (line ${built.value.place.line}), while ${trigger} gives it the secrets and the token of this repository.`,
				hint: `Use on: pull_request instead of ${trigger}, or move what needs permissions into a job that builds nothing.`,
				file: workflow.file,
				...at.place,
		};
}
const RUNS = /^\s*(?:\w+=\S*\s+)*(?:(?:npx|node|python3?|bash|sh|task|just|nx|uvx|go\s+run)\s+\S+|\.\/[\w./-]+)/m;
function runsHead(step) {
		const { uses, run } = step;
		if (uses?.text?.startsWith('./') === true)
				return { words: uses.text, value: uses };
		const words = RUNS.exec((0,kinds/* commandsOf */.Kf)(step))?.[0].trim();
		return (0,kinds/* buildsAt */.Zc)(step) ?? (words === undefined || run === undefined ? undefined : { words, value: run });
}
function checksOutHead(step) {
		if (OWN_ONLY.test(step.condition?.text ?? ''))
				return false;
		if ((0,kinds/* isAction */.ve)(step, /^actions\/checkout$/)) {
				return HEAD.test(`${step.with.get('ref')?.text ?? ''} ${step.with.get('repository')?.text ?? ''}`);
		}
		return FETCHES.test((0,kinds/* commandsOf */.Kf)(step));
}
;// CONCATENATED MODULE: ./.build/check/rules/workflow/injection.js
const HARMLESS = /\.(number|id|node_id|sha|head_sha|before|after|merged|draft|fork|private|action|created_at|updated_at|run_number|run_id|run_attempt|conclusion|status|event|html_url|url|clone_url|full_name|default_branch|login|prerelease|merge_commit_sha|forced|deleted|created)$/i;
const FREE = /\b(?:github\.event\.[\w.*[\]'-]+|github\.head_ref|inputs\.[\w-]+|github\.event\.inputs\.[\w-]+)/g;
const workflowInjection = {
		id: 'workflow-injection',
		title: 'Scripts read inputs and event data from the environment.',
		level: 'warning',
		check(input) {
				return (0,workflow_own/* ownWorkflows */.N)(input)
						.filter((workflow) => (0,kinds/* releases */.D8)(workflow) || workflow.on.has('pull_request_target'))
						.flatMap((workflow) => workflow.jobs.flatMap(({ steps }) => steps.flatMap((step) => injection_judge(step, workflow))));
		},
};
function injection_judge(step, workflow) {
		const script = (0,kinds/* isAction */.ve)(step, /^actions\/github-script$/) ? step.with.get('script') : step.run;
		if (script === undefined)
				return [];
		const found = expressions(script, workflow);
		const [first] = found;
		if (first === undefined)
				return [];
		const more = found.length === 1 ? '' : ` (and ${found.length - 1} more in this script)`;
		const variable = (first.name
				.split(/[.\]['-]+/)
				.filter((part) => part !== '')
				.at(-1) ?? 'value').toUpperCase();
		const how = step.run === undefined ? `process.env.${variable}` : `"$${variable}"`;
		return {
				message: `\${{ ${first.name} }} becomes part of the script${more}: whoever controls the value can run commands.`,
				hint: `Use ${how} instead, and add to the ${step.env.size > 0 ? 'env of the step:\n  ' : 'step:\n  env:\n    '}${variable}: \${{ ${first.name} }}`,
				file: workflow.file,
				...workflow.at(first.offset),
		};
}
function expressions(script, workflow) {
		const source = workflow.text.slice(script.start, script.end);
		return [...source.matchAll(/\$\{\{([^}]{0,500}(?:\}(?!\})[^}]{0,500})*)\}\}/g)].flatMap((match) => {
				const body = (match[1] ?? '').trim();
				if (/[=!<>]=|&&|^(?:contains|startsWith|endsWith|hashFiles|toJSON\(inputs|format)\(/.test(body))
						return [];
				const name = body.match(FREE)?.find((one) => !HARMLESS.test(one) && !isChosen(one, workflow));
				return name === undefined ? [] : [{ name, offset: script.start + match.index }];
		});
}
function isChosen(name, { on }) {
		const input = /^(?:github\.event\.)?inputs\.([\w-]+)$/.exec(name)?.[1];
		if (input === undefined)
				return false;
		const kinds = ['workflow_dispatch', 'workflow_call'].flatMap((event) => {
				const stated = on.get(event)?.table?.get('inputs')?.table?.get(input);
				return stated === undefined ? [] : [stated.table?.get('type')?.text ?? 'string'];
		});
		return kinds.length > 0 && kinds.every((kind) => /^(boolean|number|choice|environment)$/.test(kind));
}
var one_publisher = __webpack_require__(44582);
var permissions = __webpack_require__(13331);
;// CONCATENATED MODULE: ./.build/check/rules/workflow/pypi-called.js
const workflowPypiCalled = {
		id: 'workflow-pypi-called',
		title: 'A workflow of this repository publishes to PyPI, not a called one.',
		level: 'warning',
		check(input) {
				const { destinations } = input;
				const own = destinations.flatMap(({ ownWorkflow, target }) => ownWorkflow && target !== undefined ? [target] : []);
				return (0,workflow_own/* ownWorkflows */.N)(input).flatMap((workflow) => [
						...workflow.jobs.flatMap((job) => elsewhere(job, workflow)),
						...called(workflow, own),
				]);
		},
};
function elsewhere(job, workflow) {
		const { uses } = job;
		const name = (0,kinds/* actionOf */.qj)(uses);
		if (uses === undefined || name === undefined || !name.includes('/.github/workflows/'))
				return [];
		if (!/pypi/i.test(name) || (0,kinds/* grants */.gu)('id-token', job, workflow) !== true)
				return [];
		if (job.all.table?.has('secrets') === true)
				return [];
		return {
				message: `${uses.text?.replace(/@.*/, '')} is a workflow of another repository: PyPI trusts a workflow file of this repository, and rejects uploads from there.`,
				hint: 'Only build in the called workflow, and publish in a step of your own job.',
				file: workflow.file,
				...uses.place,
		};
}
function called(workflow, own) {
		if (!workflow.on.has('workflow_call'))
				return [];
		if (workflow.on.size > 1)
				return [];
		return workflow.jobs.flatMap((job) => job.steps.flatMap((step) => {
				const { uses } = step;
				const pypa = (0,kinds/* isPypa */.pG)(step);
				const named = step.with.get('targets')?.text ?? '';
				const ours = (0,kinds/* ourPart */.uY)(step) === 'publish' && own.some((target) => named.includes(target));
				const tokens = [...(0,workflow_read/* textsIn */.Ej)(step.all)].some(({ text }) => /secrets\.|inputs\.[\w-]*(token|password)/i.test(text ?? ''));
				if (uses === undefined || !(pypa || ours) || tokens || step.with.has('password'))
						return [];
				return {
						message: `${workflow.file} only runs when called by other workflows: PyPI rejects uploads when the caller is another repository, and attestations when it is this one.`,
						hint: 'Move this step into a job of the workflow that the tag triggers.',
						file: workflow.file,
						...uses.place,
				};
		}));
}
var triggers = __webpack_require__(74438);
;// CONCATENATED MODULE: ./.build/check/rules/workflow/tag-filter.js
const workflowTagFilter = {
		id: 'workflow-tag-filter',
		title: 'The tags of the repository start the workflow that releases.',
		level: 'warning',
		check(input) {
				const tags = newest(input);
				if (tags.length === 0)
						return [];
				const publishing = (0,workflow_read/* workflowsOf */.IN)(input.files).filter(({ jobs }) => jobs.some(({ steps }) => steps.some(kinds/* publishes */.AN)));
				if (publishing.some(triggers/* startsOtherwise */.OF))
						return [];
				const waiting = publishing.filter((workflow) => (0,triggers/* tagFilters */.qn)(workflow).length > 0);
				const missed = tags.filter((tag) => !waiting.some((workflow) => (0,triggers/* startsOn */.XH)(tag, workflow)));
				const [only, another] = waiting;
				const [tag] = missed;
				if (only === undefined || tag === undefined || missed.length < tags.length)
						return [];
				return [tag_filter_judge(only, another !== undefined, tag, input)];
		},
};
function newest({ tag, git, projects }) {
		if (tag !== undefined)
				return projects.some((project) => (0,core_version/* tagFits */.b0)(tag, project)) ? [tag] : [];
		return (git?.tags ?? []).filter((one) => projects.some((project) => (0,core_version/* tagFits */.b0)(one, project))).slice(-20);
}
function tag_filter_judge(workflow, several, tag, { projects }) {
		const names = projects.map(({ name }) => name);
		const version = (0,core_version/* parseTag */.ED)(tag, names)?.version ?? '';
		const prefix = tag.endsWith(version) ? tag.slice(0, tag.length - version.length) : '';
		const filter = prefix === '' ? '[0-9]*' : `${prefix}*`;
		const list = (0,triggers/* tagFilters */.qn)(workflow).join(', ');
		const place = workflow.on.get('push')?.table?.get('tags')?.place ?? workflow.onPlace;
		return {
				message: `The tag ${tag} does not start this workflow, which waits for ${list}${several ? ', and no other that publishes' : ''}: nothing would be released.`,
				hint: `Add the pattern: tags: ['${filter}']`,
				file: workflow.file,
				...place,
		};
}
;// CONCATENATED MODULE: ./.build/check/rules/workflow/tags-fetched.js
const BUILDS_PYTHON = /\b(uv\s+build|python3?\s+-m\s+build|hatch\s+build|poetry\s+build|pdm\s+(build|publish)|pip\s+wheel|flit\s+build)\b/;
const workflowTagsFetched = {
		id: 'workflow-tags-fetched',
		title: 'Tags are fetched if the version is derived from them.',
		level: 'warning',
		check(input) {
				const { projects, ecosystemOf } = input;
				const dynamic = projects.find((project) => ecosystemOf(project).versions.mayNeedTags?.(project) === true);
				if (dynamic === undefined)
						return [];
				return (0,workflow_own/* ownWorkflows */.N)(input)
						.filter((workflow) => (0,kinds/* releases */.D8)(workflow) && !(0,kinds/* isTagOnly */.zD)(workflow))
						.flatMap((workflow) => workflow.jobs.flatMap((job) => tags_fetched_judge(job, workflow, dynamic)));
		},
};
function tags_fetched_judge(job, workflow, project) {
		const build = job.steps.findIndex((step) => BUILDS_PYTHON.test((0,kinds/* commandsOf */.Kf)(step)) || (0,kinds/* ourPart */.uY)(step) === 'build' || (0,kinds/* ourPart */.uY)(step) === 'release');
		const before = job.steps.slice(0, Math.max(0, build));
		const checkout = before.findLast((step) => (0,kinds/* isAction */.ve)(step, /^actions\/checkout$/));
		if (checkout?.uses === undefined)
				return [];
		const depth = checkout.with.get('fetch-depth')?.text;
		const tags = checkout.with.get('fetch-tags')?.text;
		if (depth !== undefined || (tags !== undefined && tags !== 'false') || checkout.with.has('ref'))
				return [];
		if (before.some((step) => /\bgit\s+(fetch|pull)\b|\bgit\s+tag\s+(?!-l)/.test((0,kinds/* commandsOf */.Kf)(step))))
				return [];
		if (/_PRETEND_VERSION|UV_DYNAMIC_VERSIONING_BYPASS|PDM_BUILD_SCM_VERSION/.test(workflow.text))
				return [];
		const given = [...checkout.with].map(([key, { text = '' }]) => `${key}: ${/^[\w./-]+$/.test(text) ? text : `'${text}'`}`);
		return {
				message: `The version of ${project.name} is derived from tags, but this checkout has none: a run not triggered by a tag builds a wrong version.`,
				hint: `Write in the step: with: { ${['fetch-depth: 0', ...given].join(', ')} }`,
				file: workflow.file,
				...checkout.uses.place,
		};
}
var cut = __webpack_require__(60236);
;// CONCATENATED MODULE: ./.build/check/rules/workflow/unpinned.js
const workflowUnpinned = {
		id: 'workflow-unpinned',
		title: 'Third-party actions in a release are pinned to a commit.',
		level: 'warning',
		check(input) {
				return (0,workflow_own/* ownWorkflows */.N)(input)
						.filter(kinds/* releases */.D8)
						.flatMap((workflow) => {
						const moving = workflow.jobs
								.flatMap(({ uses, steps }) => [uses, ...steps.map((step) => step.uses)])
								.filter((uses) => uses !== undefined && isMoving(uses.text ?? '', input));
						const [first] = moving;
						if (first === undefined)
								return [];
						const others = [...new Set(moving.slice(1).map(({ text = '' }) => text))].filter((text) => text !== first.text);
						const more = others.length === 0 ? '' : `, and so do ${(0,cut/* firstFew */.Dt)(others, 5)}`;
						const repository = first.text?.split(/[@/]/, 2).join('/');
						return {
								message: `${first.text} is not pinned to a commit, so its code can change without notice${more}.`,
								hint: `Pin the commit, which git ls-remote https://github.com/${repository} prints, and add the version as a comment.`,
								file: workflow.file,
								...first.place,
						};
				});
		},
};
function isMoving(uses, { repository }) {
		if (uses.startsWith('docker://'))
				return !/@sha256:[0-9a-f]{64}$/.test(uses);
		const [, owner = '', ref = ''] = /^([\w.-]+)\/[\w./-]+@(.+)$/.exec(uses) ?? [];
		if (owner === '' || /^(actions|github)$/i.test(owner))
				return false;
		if (owner.toLowerCase() === repository?.split('/')[0]?.toLowerCase())
				return false;
		return !/^[0-9a-f]{40}([0-9a-f]{24})?$/i.test(ref) && !/\$\{\{/.test(ref);
}
;// CONCATENATED MODULE: ./.build/check/rules/workflow/index.js
const WORKFLOW_RULES = (0,documented/* documented */.f)("# Workflows: what the rules of this folder say\n\n## workflow-build-secrets\n\nInstalling and building runs scripts of every dependency, and code that runs in a job can read everything in it: a token of a later step from the runner’s memory, an OIDC identity from its endpoint. Most hijacked packages were published with a token that a build script found.\n\nWrong:\n\n```\njobs:\n  release:\n    steps:\n      - run: npm ci && npm run build\n      - run: npm publish\n        env: { NODE_AUTH_TOKEN: \"${{ secrets.NPM_TOKEN }}\" }\n```\n\nRight:\n\n```\njobs:\n  build:\n    permissions: { contents: read }\n    steps:\n      - run: npm ci && npm pack\n      - uses: actions/upload-artifact@…\n  publish:\n    needs: build\n    permissions: { id-token: write }\n    steps:\n      - uses: actions/download-artifact@…\n      - run: npm publish ./*.tgz\n```\n\nBuild in one job without permissions, pass the files on as an artifact, and publish in a second job that installs nothing. mcp-drydock init writes such a workflow.\n\n## workflow-cache\n\nAny run on the default branch can write to a cache, and a release that restores it ships whatever that run left there. Releases are rare: the minute that a cache saves is not worth it.\n\nWrong:\n\n```\n- uses: actions/setup-node@…\n  with: { node-version: 24, cache: npm }\n```\n\nRight:\n\n```\n- uses: actions/setup-node@…\n  with: { node-version: 24 }\n```\n\nRemove the cache from the workflow that publishes; the one that tests pull requests may keep it.\n\n## workflow-concurrency\n\nIf a tag is pushed twice, or a run is restarted while the first is still going, two runs upload the same version and one of them fails halfway.\n\nWrong:\n\n```\non: { push: { tags: [\"v*\"] } }\njobs:\n```\n\nRight:\n\n```\non: { push: { tags: ['v*'] } }\nconcurrency: { group: 'release-${{ github.ref }}', cancel-in-progress: false }\njobs:\n```\n\nAdd a concurrency group, and never cancel a run that may be publishing.\n\n## workflow-head-built\n\nThese triggers run with the repository’s secrets and write token, whoever opened the pull request. Building its head runs a stranger’s scripts with access to them; projects have been compromised that way.\n\nWrong:\n\n```\non: pull_request_target\njobs:\n  test:\n    steps:\n      - uses: actions/checkout@…\n        with: { ref: \"${{ github.event.pull_request.head.sha }}\" }\n      - run: npm ci && npm test\n```\n\nRight:\n\n```\non: pull_request\njobs:\n  test:\n    permissions: { contents: read }\n    steps:\n      - uses: actions/checkout@…\n      - run: npm ci && npm test\n```\n\nUse pull_request, which has no secrets and a read-only token. Move what needs permissions into a second workflow that runs no code from the pull request.\n\n## workflow-injection\n\nThe runner substitutes ${{ }} before the shell reads the script: a branch named $(curl …) or an input with a quotation mark becomes a command, in a job that may publish.\n\nWrong:\n\n```\n- run: echo \"Releasing ${{ inputs.version }}\"\n```\n\nRight:\n\n```\n- run: echo \"Releasing $VERSION\"\n  env: { VERSION: \"${{ inputs.version }}\" }\n```\n\nPass the value in env and read it as a quoted variable.\n\n## workflow-permissions\n\nTrusted publishing and attestations need an OIDC token, which only a job with id-token: write gets; creating a release needs contents: write. As soon as permissions are stated, everything not listed is denied, and the failure comes at the end of the release.\n\nWrong:\n\n```\npermissions: { contents: read }\nsteps:\n  - uses: pypa/gh-action-pypi-publish@…\n```\n\nRight:\n\n```\npermissions: { contents: read, id-token: write }\nsteps:\n  - uses: pypa/gh-action-pypi-publish@…\n```\n\nSet the permissions on the job that publishes, and only there.\n\n## workflow-pypi-called\n\nPyPI compares the file that defines the publishing job with the trusted publisher. A reusable workflow of another repository never matches, so PyPI rejects the upload; one of the same repository fails on attestations.\n\nWrong:\n\n```\njobs:\n  publish:\n    uses: our-team/workflows/.github/workflows/pypi-publish.yml@…\n```\n\nRight:\n\n```\njobs:\n  publish:\n    permissions: { id-token: write }\n    steps:\n      - uses: pypa/gh-action-pypi-publish@…\n```\n\nUse the reusable workflow up to the built files, and publish in a step of your own job.\n\n## workflow-tags-fetched\n\nactions/checkout fetches one commit and no tags. A version derived from tags then becomes 0.0.0 or 0.1.dev1 in the built files. A run triggered by a pushed tag has that one tag.\n\nWrong:\n\n```\non: { workflow_dispatch: {} }\nsteps:\n  - uses: actions/checkout@…\n  - run: uv build\n```\n\nRight:\n\n```\non: { workflow_dispatch: {} }\nsteps:\n  - uses: actions/checkout@…\n    with: { fetch-depth: 0 }\n  - run: uv build\n```\n\nAdd with: { fetch-depth: 0 } to the checkout before the build.\n\n## workflow-unpinned\n\nA tag of an action can be moved to different code, and has been (tj-actions/changed-files, 2025): the next release runs that code with permission to publish. A commit cannot be moved. GitHub’s own actions are exempt.\n\nWrong:\n\n```\n- uses: pypa/gh-action-pypi-publish@release/v1\n```\n\nRight:\n\n```\n- uses: pypa/gh-action-pypi-publish@ed0c53931b1dc9bd32cbe73a98c7f6766f8a527e # v1.13.0\n```\n\nPin the commit of the release and add its version as a comment; Dependabot and Renovate update both.\n\n## workflow-one-publisher\n\nTwo workflows that publish one tag to the same registry race each other. The slower one fails, or the faster one publishes files that nobody checked; which of them wins differs from release to release. It happens when a new release workflow is added and the old one stays. A tool that chooses the version and publishes it on pushes to a branch (changesets, semantic-release, lerna) comes first each time.\n\nWrong:\n\n```\n# .github/workflows/release.yml\non: { push: { tags: ['v*'] } }   # … mcp-drydock publishes to PyPI\n# .github/workflows/pypi.yml\non: { push: { tags: ['*'] } }    # … pypa/gh-action-pypi-publish too\n```\n\nRight:\n\n```\n# .github/workflows/release.yml\non: { push: { tags: ['v*'] } }\n```\n\nRemove the publishing step from one of the two, or start that workflow by other tags. Let a tool that chooses versions push the tag only.\n\n## workflow-tag-filter\n\nA workflow waits for tags of the form in its filter, and a tag of another form starts nothing: no run, no error, no release. GitHub does not report it.\n\nWrong:\n\n```\non: { push: { tags: ['v*'] } }   # the repository tags 4.1.0\n```\n\nRight:\n\n```\non: { push: { tags: ['[0-9]*'] } }\n```\n\nWrite the pattern of the tags that the repository has. mcp-drydock init does so.\n", [
		permissions/* workflowPermissions */.C,
		workflowPypiCalled,
		workflowTagsFetched,
		workflowHeadBuilt,
		workflowBuildSecrets,
		workflowInjection,
		workflowUnpinned,
		workflowCache,
		workflowConcurrency,
		one_publisher/* workflowOnePublisher */.E,
		workflowTagFilter,
]);
;// CONCATENATED MODULE: ./.build/check/rules/index.js
const rules_PAGE = "# Every project: what the rules of this folder say\n\n## license-file\n\nNearly every license requires its text to be distributed with the code. Build tools only look in the project folder, so a license in the root of a monorepo is in none of its packages.\n\nWrong:\n\n```\npackages/weather/pyproject.toml\nLICENSE\n```\n\nRight:\n\n```\npackages/weather/pyproject.toml\npackages/weather/LICENSE\nLICENSE\n```\n\nAdd a LICENSE file next to the manifest.\n\n## same-project-name\n\nA registry has one package of a name: of two folders that state the same one, only one can be published in a version, and the files of the other would take their place.\n\nWrong:\n\n```\n# server/pyproject.toml\nname = \"weather-mcp\"\n\n# legacy/pyproject.toml\nname = \"weather-mcp\"\n```\n\nRight:\n\n```\n# legacy/pyproject.toml\nname = \"weather-mcp-legacy\"\n```\n\nRename one, or state in mcp-drydock.toml which of them is released.\n\n## tag-is-version\n\nUsers see the tag, package indexes see the manifest. If they differ, one of them is wrong, and a published version can never be replaced.\n\nWrong:\n\n```\n# the tag is v1.4.0\n[project]\nversion = \"1.3.2\"\n```\n\nRight:\n\n```\n# the tag is v1.4.0\n[project]\nversion = \"1.4.0\"\n```\n\nSet the version in the manifest to that of the tag, commit, and move the tag to that commit. Pre-releases may be spelled either way: 1.2.0-rc.1 and 1.2.0rc1 are the same.\n";
const SHARED_RULES = [
		...(0,documented/* documented */.f)(rules_PAGE, [tag_is_version/* tagIsVersion */.X, licenseFile]),
		...versions/* VERSIONS_RULES */.o,
		...SAFETY_RULES,
		...LAYOUT_RULES,
];
const REPOSITORY_RULES = [
		...(0,documented/* documented */.f)(rules_PAGE, [sameProjectName]),
		...MCP_RULES,
		...WORKFLOW_RULES,
];
var by_code_unit = __webpack_require__(63168);
;// CONCATENATED MODULE: ./.build/check/run.js
async function runRules(rules, input, about, levels = {}) {
		const found = await Promise.all(rules.map(async (rule) => {
				try {
						const findings = [await rule.check(input)].flat();
						return findings.map((finding) => ({
								...finding,
								rule: rule.id,
								level: finding.level ?? rule.level,
								project: about?.name,
								...(rule.stops === true ? { stops: true } : {}),
						}));
				}
				catch (error) {
						const where = about === undefined ? 'the repository' : `${about.name} (${about.manifestFile})`;
						throw new Error(`The rule ${rule.id} failed on ${where}.`, { cause: error });
				}
		}));
		return once((0,check_levels/* applyLevels */.k1)(found.flat(), levels)).sort(byWeightAndPlace);
}
function once(found) {
		const told = new Map();
		return found.filter(({ rule, subject }) => {
				if (subject?.about === undefined)
						return true;
				const first = told.get(subject.about) ?? rule;
				told.set(subject.about, first);
				return first === rule;
		});
}
function byWeightAndPlace(a, b) {
		return ((0,level/* byLevel */.s6)(a.level, b.level) ||
				(0,by_code_unit/* byCodeUnit */.X)(a.file ?? '', b.file ?? '') ||
				(a.line ?? 0) - (b.line ?? 0) ||
				(a.column ?? 0) - (b.column ?? 0));
}
;// CONCATENATED MODULE: ./.build/check/stage.js
const ALL_RULES = [
		...ecosystems/* ECOSYSTEMS */.S.flatMap(({ rules }) => rules),
		...SHARED_RULES,
		...REPOSITORY_RULES,
];
const LISTS = { ecosystems: ecosystems/* ECOSYSTEMS */.S, ecosystemOf: ecosystems/* ecosystemOf */.M, destinations: target_choice/* DESTINATIONS */.qI };
const RULE_IDS = [...ALL_RULES, ...rules/* CLIENT_RULES */.up].map(({ id }) => id);
function rulesFor(project) {
		const { rules, replaces = [] } = (0,ecosystems/* ecosystemOf */.M)(project);
		const all = [...rules, ...SHARED_RULES.filter(({ id }) => !replaces.includes(id))];
		return project.settings.isLibrary === true ? all.filter(({ forServers }) => forServers !== true) : all;
}
function checkProject(project, files, context) {
		return checksOf(files).project(project, context);
}
const checksOf = (0,memo/* memo */.p)((files) => [files], (files) => ({
		project: (0,memo/* memo */.p)((project, context) => [project, JSON.stringify(context)], (project, context) => lookAtProject(project, files, context)),
		repository: (0,memo/* memo */.p)((projects, context) => [projects, JSON.stringify(context)], (projects, context) => lookAtRepository(projects, files, context)),
}));
async function lookAtProject(project, files, context) {
		const input = {
				project,
				ecosystem: (0,ecosystems/* ecosystemOf */.M)(project),
				files,
				tag: context.tag,
				tagVersion: (0,core_version/* ownTagVersion */.H_)(context.tag, project.name),
				repository: context.repository,
				targets: context.targets,
				index: (id) => indexOf(id, context),
				git: context.git,
		};
		const levels = (0,check_levels/* levelsOf */.pd)(project, context);
		(0,check_levels/* holdLevels */.lF)(levels, RULE_IDS);
		return runRules(rulesFor(project), input, project, levels);
}
function indexOf(id, { tables = {} }) {
		const target = _build_targets/* ALL_TARGETS */.v.find((one) => one.id === id);
		return target?.index?.({ inputs: {}, settings: tables[id] ?? target.settingsOf(undefined) });
}
function checkRepository(projects, files, context) {
		return checksOf(files).repository(projects, context);
}
async function lookAtRepository(projects, files, context) {
		const { levels = {}, partial = false, ...known } = context;
		(0,check_levels/* holdLevels */.lF)(levels, RULE_IDS);
		const found = await runRules(REPOSITORY_RULES, repositoryInput(projects, files, known), undefined, levels);
		const others = (file) => !projects.some((project) => concerns(file, project, files));
		const own = partial ? found.filter(({ file }) => file === undefined || !others(file)) : found;
		return [...declined(projects, known), ...own];
}
function concerns(file, project, files) {
		const folder = external_node_path_.posix.dirname(file);
		if ((0,subtree/* isUnder */.Jo)(project.path, folder) || (0,subtree/* isUnder */.Jo)(folder, project.path) || file.startsWith('.github/'))
				return true;
		const entries = (0,server_json/* serverJsons */.pu)(files).find((one) => one.file === file)?.packages ?? [];
		return (0,server_json/* entryOf */.Ms)(entries, project, (0,ecosystems/* ecosystemOf */.M)(project)) !== undefined;
}
function declined(projects, { targets, tables = {} }) {
		return _build_targets/* ALL_TARGETS */.v.filter(({ id }) => targets === undefined || targets.includes(id)).flatMap((target) => projects.flatMap((project) => {
				const why = target.declines?.(project, tables[target.id] ?? target.settingsOf(undefined));
				if (why === undefined)
						return [];
				return { ...why, level: 'error', project: project.name, target: target.id };
		}));
}
function repositoryInput(projects, files, known) {
		return { projects, files, ...LISTS, ...known };
}
const checkRepositoryStage = {
		title: 'repository',
		scope: 'release',
		async run(release, host) {
				const { tag, repository, targets, tables, levels, partial, projects } = release;
				const { files, git } = await factsOf(release, host);
				const context = { tag, repository, targets, tables, levels, git, partial };
				const findings = await checkRepository(projects, files, context);
				return { findings, lines: [summary(REPOSITORY_RULES.length, findings)] };
		},
};
const checkStage = {
		title: 'check',
		scope: 'project',
		async run(release, host, project) {
				if (project === undefined)
						return {};
				const { tag, repository, targets, tables, levels } = release;
				const { files, git } = await factsOf(release, host);
				const findings = await checkProject(project, files, { tag, repository, targets, tables, levels, git });
				return { findings, lines: [summary(rulesFor(project).length, findings)] };
		},
};
const factsOf = (0,memo/* memo */.p)(({ root }, host) => [host, root], readFacts);
async function readFacts({ root }, host) {
		const [files, git] = await Promise.all([(0,repository_files/* filesOnce */.r)(host, root), (0,repository_git/* gitFactsOnce */.Jd)(host, root)]);
		return { files, git };
}
function summary(rules, findings) {
		return [(0,plural/* plural */.L)(rules, 'rule'), (0,level/* countFindings */.Gt)(findings)].filter((part) => part !== '').join(', ');
}
/***/ }),
/***/ 42971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$P: () => (/* binding */ isChangelog),
	Sl: () => (/* binding */ changelogIn),
	ZE: () => (/* binding */ sectionOf),
	pu: () => (/* binding */ UNRELEASED),
	z: () => (/* binding */ headingsOf)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51928);
var _fence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11360);
const NAMES = /^(change[-_]?log|changes?|history|news)(\.(md|mdx|markdown|rst|txt|adoc))?$/i;
function isChangelog(path) {
		return NAMES.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
}
const UNRELEASED = /\b(unreleased|upcoming|next)\b/i;
const VERSION = /(?<![\w.])v?(\d+\.\d+(?:\.\d+)*(?:[-.]?(?:a|b|rc|alpha|beta|dev|post|pre)[-.]?\d*)?(?:[-+][\w.]+)?)(?![\w])/gi;
const LONGEST = 200;
function changelogIn(folder, all) {
		return all.find((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) === folder && isChangelog(path));
}
function headingsOf(text) {
		const lines = text.split(/\r?\n/);
		let fence;
		return lines.flatMap((line, index) => {
				const before = fence;
				fence = (0,_fence_js__WEBPACK_IMPORTED_MODULE_2__/* .openFence */ ._)(line, before);
				if (line.length > LONGEST || before !== undefined || fence !== undefined)
						return [];
				const marked = /^ {0,3}(#{1,4})\s+(.*)$/.exec(line);
				const underline = line.trim() === '' ? undefined : /^(=|-|~|\^){3,}\s*$/.exec(lines[index + 1] ?? '')?.[1];
				const title = marked?.[2] ?? (underline === undefined ? undefined : line);
				if (title === undefined)
						return [];
				const level = marked?.[1]?.length ?? (underline === '=' ? 1 : 2);
				const versions = [...title.matchAll(VERSION)].map((match) => match[1] ?? '');
				const below = index + (marked === null ? 3 : 2);
				return [{ title: title.trim(), versions, level, line: index + 1, below }];
		});
}
const BEGINS = /^[\W_]*(?:(?:version|release)\s+|[\w./@-]+[@ ])?v?\d/i;
function sectionOf(text, version) {
		const headings = headingsOf(text);
		const isVersion = ({ title, versions }) => versions.length > 0 && BEGINS.test(title);
		const isIt = ({ versions: [first] }) => first !== undefined && (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .sameVersion */ .r1)(first, version);
		const heading = headings.find((one) => isVersion(one) && isIt(one)) ?? headings.find(isIt);
		if (heading === undefined)
				return undefined;
		const next = headings
				.slice(headings.indexOf(heading) + 1)
				.find((one) => one.level <= heading.level || (isVersion(one) && /^[\W_]*v?\d/.test(one.title)));
		const lines = text.split(/\r?\n/).slice(heading.below - 1, next === undefined ? undefined : next.line - 1);
		return lines.join('\n').trim() || undefined;
}
/***/ }),
/***/ 11360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => (/* binding */ blocksOf),
	_: () => (/* binding */ openFence)
});
const SHOWN_BEFORE = 4;
const NESTED = /^\s*(?:[-*>]\s+|\d+\.\s+)?/;
function openFence(line, open) {
		const mark = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
		if (open === undefined)
				return mark;
		return mark?.startsWith(open) === true && line.trim() === mark ? undefined : open;
}
function blocksOf(text) {
		const blocks = [];
		const recent = [];
		let mark;
		let opened;
		let offset = 0;
		for (const line of text.split('\n')) {
				const own = line.replace(NESTED, '');
				const next = offset + line.length + 1;
				const before = mark;
				mark = openFence(own, before);
				if (before === undefined && mark !== undefined) {
						const language = /^\s*([\w+-]*)/.exec(own.slice(mark.length))?.[1]?.toLowerCase() ?? '';
						opened = { language, offset: next, before: recent.slice(-SHOWN_BEFORE).join('\n') };
				}
				else if (before !== undefined && mark === undefined && opened !== undefined) {
						blocks.push({ ...opened, text: text.slice(opened.offset, offset) });
				}
				else if (mark === undefined && line.trim() !== '') {
						recent.push(line);
						if (recent.length > 2 * SHOWN_BEFORE)
								recent.shift();
				}
				offset = next;
		}
		return blocks;
}
/***/ }),
/***/ 31682:
/***/ ((module) => {
module.exports = /*#__PURE__*/JSON.parse('{"rE":"2025-12-11","wQ":{"$id":"https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json","$ref":"#/definitions/ServerDetail","$schema":"http://json-schema.org/draft-07/schema#","definitions":{"Argument":{"anyOf":[{"$ref":"#/definitions/PositionalArgument"},{"$ref":"#/definitions/NamedArgument"}]},"Icon":{"properties":{"mimeType":{"enum":["image/png","image/jpeg","image/jpg","image/svg+xml","image/webp"],"type":"string"},"sizes":{"items":{"pattern":"^(\\\\d+x\\\\d+|any)$","type":"string"},"type":"array"},"src":{"format":"uri","maxLength":255,"type":"string"},"theme":{"enum":["light","dark"],"type":"string"}},"required":["src"],"type":"object"},"Input":{"properties":{"choices":{"items":{"type":"string"},"type":"array"},"default":{"type":"string"},"description":{"type":"string"},"format":{"enum":["string","number","boolean","filepath"],"type":"string"},"isRequired":{"type":"boolean"},"isSecret":{"type":"boolean"},"placeholder":{"type":"string"},"value":{"type":"string"}},"type":"object"},"InputWithVariables":{"allOf":[{"$ref":"#/definitions/Input"},{"properties":{"variables":{"additionalProperties":{"$ref":"#/definitions/Input"},"type":"object"}},"type":"object"}]},"KeyValueInput":{"allOf":[{"$ref":"#/definitions/InputWithVariables"},{"properties":{"name":{"type":"string"}},"required":["name"],"type":"object"}]},"LocalTransport":{"anyOf":[{"$ref":"#/definitions/StdioTransport"},{"$ref":"#/definitions/StreamableHttpTransport"},{"$ref":"#/definitions/SseTransport"}]},"NamedArgument":{"allOf":[{"$ref":"#/definitions/InputWithVariables"},{"properties":{"isRepeated":{"type":"boolean"},"name":{"type":"string"},"type":{"enum":["named"],"type":"string"}},"required":["type","name"],"type":"object"}]},"Package":{"properties":{"environmentVariables":{"items":{"$ref":"#/definitions/KeyValueInput"},"type":"array"},"fileSha256":{"pattern":"^[a-f0-9]{64}$","type":"string"},"identifier":{"type":"string"},"packageArguments":{"items":{"$ref":"#/definitions/Argument"},"type":"array"},"registryBaseUrl":{"format":"uri","type":"string"},"registryType":{"type":"string"},"runtimeArguments":{"items":{"$ref":"#/definitions/Argument"},"type":"array"},"runtimeHint":{"type":"string"},"transport":{"$ref":"#/definitions/LocalTransport"},"version":{"minLength":1,"maxLength":255,"not":{"const":"latest"},"type":"string"}},"required":["registryType","identifier","transport"],"type":"object"},"PositionalArgument":{"allOf":[{"$ref":"#/definitions/InputWithVariables"},{"anyOf":[{"required":["valueHint"]},{"required":["value"]}],"properties":{"isRepeated":{"type":"boolean"},"type":{"enum":["positional"],"type":"string"},"valueHint":{"type":"string"}},"required":["type"],"type":"object"}]},"RemoteTransport":{"allOf":[{"anyOf":[{"$ref":"#/definitions/StreamableHttpTransport"},{"$ref":"#/definitions/SseTransport"}]},{"properties":{"variables":{"additionalProperties":{"$ref":"#/definitions/Input"},"type":"object"}},"type":"object"}]},"Repository":{"properties":{"id":{"type":"string"},"source":{"type":"string"},"subfolder":{"type":"string"},"url":{"format":"uri","type":"string"}},"required":["url","source"],"type":"object"},"ServerDetail":{"properties":{"$schema":{"format":"uri","type":"string"},"_meta":{"properties":{"io.modelcontextprotocol.registry/publisher-provided":{"additionalProperties":true,"type":"object"}},"type":"object"},"description":{"maxLength":100,"minLength":1,"type":"string"},"icons":{"items":{"$ref":"#/definitions/Icon"},"type":"array"},"name":{"maxLength":200,"minLength":3,"pattern":"^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$","type":"string"},"packages":{"items":{"$ref":"#/definitions/Package"},"type":"array"},"remotes":{"items":{"$ref":"#/definitions/RemoteTransport"},"type":"array"},"repository":{"$ref":"#/definitions/Repository"},"title":{"maxLength":100,"minLength":1,"type":"string"},"version":{"maxLength":255,"type":"string"},"websiteUrl":{"format":"uri","type":"string"}},"required":["name","description","version"],"type":"object"},"SseTransport":{"properties":{"headers":{"items":{"$ref":"#/definitions/KeyValueInput"},"type":"array"},"type":{"enum":["sse"],"type":"string"},"url":{"pattern":"^https?://[^\\\\s]+$","type":"string"}},"required":["type","url"],"type":"object"},"StdioTransport":{"properties":{"type":{"enum":["stdio"],"type":"string"}},"required":["type"],"type":"object"},"StreamableHttpTransport":{"properties":{"headers":{"items":{"$ref":"#/definitions/KeyValueInput"},"type":"array"},"type":{"enum":["streamable-http"],"type":"string"},"url":{"pattern":"^https?://[^\\\\s]+$","type":"string"}},"required":["type","url"],"type":"object"}}}}');
/***/ })
};
