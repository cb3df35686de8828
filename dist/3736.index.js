export const id = 3736;
export const ids = [3736];
export const modules = {
/***/ 63736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	main: () => (/* binding */ main)
});
var esm = __webpack_require__(48179);
var about = __webpack_require__(87821);
var version_step = __webpack_require__(58759);
;// CONCATENATED MODULE: ./.build/completion.js
const FUNCTION = `_${about/* NAME */.o_.replaceAll('-', '_')}`;
const SHELLS = {
		bash: { script: bash, load: `eval "$(${about/* NAME */.o_} completion bash)"`, file: '~/.bashrc' },
		zsh: { script: zsh, load: `source <(${about/* NAME */.o_} completion zsh)`, file: '~/.zshrc, below compinit' },
		fish: { script: fish, load: `${about/* NAME */.o_} completion fish | source`, file: '~/.config/fish/config.fish' },
};
function completionCommand(program, output) {
		const lines = Object.values(SHELLS).map(({ load, file }) => `  ${load.padEnd(42)} in ${file}`);
		return new esm/* Command */.uB('completion')
				.description('Print a script that completes commands, flags and values in a shell.')
				.addArgument(new esm/* Argument */.ef('<shell>').choices(Object.keys(SHELLS)))
				.helpOption('-h, --help', 'Show this help.')
				.addHelpText('after', `\nExamples:\n${lines.join('\n')}`)
				.configureOutput(output)
				.exitOverride()
				.action(async (shell) => {
				const { ids } = await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(8343), __webpack_require__.e(5492), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(8664), __webpack_require__.e(6694), __webpack_require__.e(8280), __webpack_require__.e(4439)]).then(__webpack_require__.bind(__webpack_require__, 28280));
				const words = {
						explain: ids(),
						version: version_step/* VERSION_STEPS */.P,
						completion: Object.keys(SHELLS),
				};
				const commands = program.commands.map((command) => completed(command, words[command.name()] ?? []));
				output.writeOut?.(SHELLS[shell].script(commands));
		});
}
function completed(command, words) {
		const help = command.createHelp();
		return {
				name: command.name(),
				about: command.description(),
				flags: help.visibleOptions(command).map(({ long, short, description, required, optional, argChoices }) => ({
						name: long ?? short ?? '',
						about: description,
						takes: required || optional,
						choices: argChoices ?? [],
				})),
				words,
		};
}
function bash(commands) {
		const quoted = (words) => `'${words.join(' ')}'`;
		const values = commands.flatMap(({ name, flags }) => flags.flatMap(({ name: flag, takes, choices }) => takes ? [`    '${name} ${flag}') words=${quoted(choices)} ;;\n`] : []));
		const rest = commands.map(({ name, flags, words }) => `      '${name} '-*) words=${quoted(flags.map((flag) => flag.name))} ;;\n${words.length === 0 ? '' : `      '${name} '*) words=${quoted(words)} ;;\n`}`);
		return `# ${about/* NAME */.o_} completion for bash
${FUNCTION}() {
  local word words='' current=\${COMP_WORDS[COMP_CWORD]} command=\${COMP_WORDS[1]}
  case "$command \${COMP_WORDS[COMP_CWORD-1]}" in
${values.join('')}    *) if [ "$COMP_CWORD" -eq 1 ]; then words=${quoted(commands.map(({ name }) => name))}; else case "$command $current" in
${rest.join('')}    esac; fi ;;
  esac
  COMPREPLY=()
  [ -z "$words" ] || while IFS='' read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$words" -- "$current")
}
complete -o bashdefault -o default -F ${FUNCTION} ${about/* NAME */.o_}
`;
}
function zsh(commands) {
		const single = (text) => `'${text.replaceAll("'", "'\\''")}'`;
		const escaped = (text) => text.replace(/[\\[\]:]/g, '\\$&');
		const described = commands.map(({ name, about }) => `    ${single(`${name}:${escaped(about)}`)}\n`);
		const cases = commands.map(({ name, flags, words }) => {
				const specs = flags.map(({ name: flag, about, takes, choices }) => {
						const value = choices.length > 0 ? `:value:(${choices.join(' ')})` : takes ? ':value:_files' : '';
						return single(`${flag}[${escaped(about)}]${value}`);
				});
				const bare = single(words.length > 0 ? `1:value:(${words.join(' ')})` : '*:path:_files');
				return `    ${name}) _arguments ${[...specs, bare].join(' ')} ;;\n`;
		});
		return `#compdef ${about/* NAME */.o_}
${FUNCTION}() {
  local -a commands
  commands=(
${described.join('')}  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  shift words; (( CURRENT -= 1 ))
  case $words[1] in
${cases.join('')}  esac
}
compdef ${FUNCTION} ${about/* NAME */.o_}
`;
}
function fish(commands) {
		const single = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
		const lines = commands.flatMap(({ name, about, flags, words }) => {
				const inside = `-n '__fish_seen_subcommand_from ${name}'`;
				return [
						`-n __fish_use_subcommand -f -a ${name} -d ${single(about)}`,
						...flags.map(({ name: flag, about: what, takes, choices }) => {
								const value = choices.length > 0 ? ` -x -a ${single(choices.join(' '))}` : takes ? ' -r' : '';
								return `${inside} -l ${flag.replace(/^--/, '')}${value} -d ${single(what)}`;
						}),
						...(words.length > 0 ? [`${inside} -f -a ${single(words.join(' '))}`] : []),
				];
		});
		return `# ${about/* NAME */.o_} completion for fish\n${lines.map((line) => `complete -c ${about/* NAME */.o_} ${line}\n`).join('')}`;
}
var inputs = __webpack_require__(96600);
var errors = __webpack_require__(8005);
var host_typed = __webpack_require__(93237);
;// CONCATENATED MODULE: ./.build/help.js
const HELP = {
		check: {
				about: 'Check the sources against every rule, without building; for pull requests.',
				examples: [
						['', 'the project you are in'],
						['--fix --dry-run', 'a patch of what --fix would change'],
						['--format sarif', 'for code scanning'],
				],
				page: 'docs/rules.md',
		},
		build: {
				about: 'Check, build, start the built files and write SBOMs into a release folder for publish.',
				examples: [
						['', 'into release/'],
						['--tag v1.2.3 --out /tmp/release', ''],
						['--from dist/*', 'what your build made'],
				],
				page: 'README.md#release-with-it',
		},
		publish: {
				about: 'Publish what build prepared; run it again to resume.',
				examples: [
						['--dry-run', 'what is there, and what would be sent'],
						['', 'publish release/, or what is left of it'],
						['--only github', 'the draft of the GitHub release first'],
				],
				page: 'docs/recovery.md',
		},
		release: {
				about: 'Run build and publish in one job.',
				examples: [['--tag v1.2.3', 'build and publish it from this machine']],
				page: 'docs/recovery.md',
		},
		rehearse: {
				about: 'Run the whole release against stand-in registries on this machine; publishes nothing.',
				examples: [
						['', 'what the next tag would do'],
						['./weather-mcp', 'one project of several'],
						['--report report.html', 'a page about the run'],
				],
				page: 'README.md',
		},
		matrix: {
				about: 'Print the projects that a tag releases, as JSON for a job matrix in Actions.',
				examples: [['--tag v1.2.3', '']],
				page: 'docs/several-projects.md',
		},
		contract: {
				about: 'Print what clients see of a server, compare it (contract diff A B), record a golden session, or write the README.',
				examples: [
						['--format text', 'the project you are in'],
						['diff pypi:weather-mcp .', 'published, and here'],
						['--since main', 'what your branch changes'],
						['record', 'results of calls'],
						['-- node server.js', 'a command'],
				],
				page: 'docs/contract.md',
		},
		init: {
				about: 'Write the workflows of releases and pull requests for this repository, and rehearse.',
				examples: [
						['', 'ask, write, and print what is left to do'],
						['--yes', 'ask nothing, rehearse'],
				],
				page: 'README.md#release-with-it',
		},
		preflight: {
				about: 'Ask every target, before anything is built, what would stop the release; writes nothing.',
				examples: [['--tag v1.2.3', 'about a tag that need not exist yet']],
				page: 'docs/trusted-publishing.md',
		},
		doctor: {
				about: 'Ask what preflight asks, and check the programs, the network and the proxies of this machine.',
				examples: [['', 'each answer with what to do about it']],
				page: 'docs/github-enterprise.md#runners-of-your-own',
		},
		withdraw: {
				about: 'Mark a published version as one that nobody should use; deletes nothing.',
				examples: [['1.2.3 --reason "Loses notes; use 1.2.4." --dry-run', '']],
				page: 'docs/recovery.md',
		},
		watch: {
				about: 'Start published versions as users get them today, and compare them with what was released.',
				examples: [
						['pypi:weather-mcp npm:weather-mcp', ''],
						['pypi:weather-mcp==1.2.3 --repository octo/weather-mcp', ''],
				],
				page: 'docs/watch.md',
		},
		verify: {
				about: 'Show what is proven of released files, and by whom; exits with 1 if something is wrong.',
				examples: [
						['', ''],
						['github:octo/weather-mcp@v1.2.3', ''],
						['pypi:weather-mcp==1.2.3 --policy policy.toml', ''],
				],
				page: 'docs/verify.md',
		},
		version: {
				about: 'Set a new version everywhere the project states one, and in the changelog.',
				examples: [
						['1.4.0 --dry-run', 'the patch, nothing written'],
						['minor --tag', '1.3.2 to 1.4.0, committed and tagged'],
				],
				page: 'docs/terminal.md',
		},
		explain: {
				about: 'Explain a rule or the id of a finding: why it is there, and how to repair it.',
				examples: [
						['open-sdk-bound', ''],
						['start/stdout', 'what a stage finds'],
						['', 'every id'],
				],
				page: 'docs/terminal.md',
		},
		config: {
				about: 'Show the configuration that is in effect, and where each value comes from.',
				examples: [
						['--show', 'the project you are in'],
						['--show --verbose', 'with every default'],
				],
				page: 'docs/terminal.md',
		},
};
function moreHelp(command) {
		const { examples, page } = HELP[command];
		const typed = examples.map(([args, does]) => [`${host_typed/* TYPED */.X} ${command} ${args}`.trim(), does]);
		const width = Math.max(...typed.map(([line]) => line.length));
		const lines = typed.map(([line, does]) => `  ${does === '' ? line : `${line.padEnd(width)}   ${does}`}`);
		return `\nExamples:\n${lines.join('\n')}\n\n${pageOf(page)}`;
}
const START = [
		'\nStart here:',
		`  ${host_typed/* TYPED */.X} rehearse   the whole release on this machine; publishes nothing`,
		`  ${host_typed/* TYPED */.X} init       the workflow, and what to enter at the registries`,
		`\n${pageOf('README.md')}`,
].join('\n');
function pageOf(page) {
		return `Docs: ${about/* HOME */.yZ}/blob/main/${page}`;
}
var outlet = __webpack_require__(36348);
var flags = __webpack_require__(46737);
;// CONCATENATED MODULE: ./.build/subcommand.js
const FORMATS = {
		check: ['text', 'json', 'github', 'sarif'],
		contract: ['text', 'json', 'markdown'],
};
function subcommand(command) {
		const sub = new esm/* Command */.uB(command)
				.description(HELP[command].about)
				.helpOption('-h, --help', 'Show this help.')
				.addHelpText('after', moreHelp(command))
				.showHelpAfterError(`Examples and every option: ${host_typed/* TYPED */.X} ${command} --help`)
				.exitOverride();
		(0,flags/* addArguments */.OS)(command, sub);
		for (const [name, spec] of Object.entries(inputs/* INPUTS */.mc)) {
				if (!spec.commands.includes(command) || name === (0,flags/* bareOf */.eI)(command))
						continue;
				if (spec.type === 'boolean')
						sub.option(`--${name}`, spec.about);
				else if (spec.type === 'secret')
						sub.option(`--${name}-file <file>`, `${spec.about} Or ${(0,inputs/* variable */.bv)(name)}.`);
				else {
						const more = spec.variable === true ? ` Or ${(0,inputs/* variable */.bv)(name)}.` : '';
						sub.option(`--${name} ${spec.value ?? '<value>'}`, `${spec.about}${more}`);
				}
		}
		const format = new esm/* Option */.c$('--format <format>', 'Format of the result on stdout.');
		format.choices([...(FORMATS[command] ?? ['text', 'json'])]);
		sub.addOption(command === 'contract' ? format : format.default('text'));
		sub.option('--verbose', 'Show every finding in full, and the output of the tools it runs.');
		sub.addOption(new esm/* Option */.c$('--quiet', 'No progress, only warnings and the result.').conflicts('verbose'));
		return sub;
}
;// CONCATENATED MODULE: ./.build/cli.js
const OUTPUT = {
		writeOut: (text) => process.stdout.write((0,outlet/* outgoing */.by)(text, 'text', process.stdout)),
		writeErr: (text) => process.stderr.write((0,outlet/* outgoing */.by)(text, 'text', process.stderr)),
};
const NARROW = { minWidthToWrap: 20 };
async function main(args) {
		let exit = errors/* EXIT */.dc.done;
		const end = args[0] === 'contract' ? args.indexOf('--') : -1;
		const after = end < 0 ? [] : args.slice(end + 1);
		const program = new esm/* Command */.uB(about/* NAME */.o_)
				.description('Check, build, start and publish MCP servers: from a git tag to every place they are installed from.')
				.version(about/* VERSION */.xv, '--version', 'Print the version.')
				.helpOption('-h, --help', 'Show this help.')
				.helpCommand('help [command]', 'Show the help of a command.')
				.addHelpText('after', START)
				.showSuggestionAfterError()
				.configureOutput(OUTPUT)
				.configureHelp(NARROW)
				.exitOverride();
		for (const command of inputs/* COMMANDS */.Lo) {
				const sub = subcommand(command).configureOutput(OUTPUT).configureHelp(NARROW);
				sub.action(async (...given) => {
						const words = given.slice(0, -2).flatMap((word) => (word ?? []));
						const { execute } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(5492), __webpack_require__.e(6694), __webpack_require__.e(3137), __webpack_require__.e(5944)]).then(__webpack_require__.bind(__webpack_require__, 97765));
						exit = await execute(command, words, given.at(-2), after);
				});
				program.addCommand(sub);
		}
		program.addCommand(completionCommand(program, OUTPUT));
		try {
				await program.parseAsync(end < 0 ? [...args] : args.slice(0, end), { from: 'user' });
				return exit;
		}
		catch (error) {
				if (!(error instanceof esm/* CommanderError */.b7))
						throw error;
				return error.exitCode === 0 ? errors/* EXIT */.dc.done : errors/* EXIT */.dc.usage;
		}
}
/***/ }),
/***/ 58759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	P: () => (/* binding */ VERSION_STEPS)
});
const VERSION_STEPS = ['patch', 'minor', 'major'];
/***/ }),
/***/ 46737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	EY: () => (/* binding */ typedOf),
	OS: () => (/* binding */ addArguments),
	eI: () => (/* binding */ bareOf)
});
var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96600);
function bareOf(command) {
		if (command === 'withdraw')
				return 'version';
		if (command === 'verify')
				return 'what';
		if (command === 'watch')
				return 'packages';
		return command === 'publish' ? 'release-dir' : 'path';
}
function addArguments(command, sub) {
		if (command === 'publish')
				sub.argument('[release-dir]', _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc['release-dir'].about);
		else if (command === 'withdraw')
				sub.argument('<version>', _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc.version.about);
		else if (command === 'watch')
				sub.argument('<package...>', _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc.packages.about);
		else if (command === 'verify')
				sub.argument('[what]', `${_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc.what.about} Default: release/.`);
		else if (command === 'explain')
				sub.argument('[id...]', 'Rule, or id of a finding; default: list them all.');
		else if (command === 'contract')
				contractArguments(sub);
		else {
				if (command === 'version')
						sub.argument('<next>', 'The new version, or patch, minor or major.');
				sub.argument('[path...]', _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc.path.about);
		}
		if (command === 'init') {
				sub.option('--force', 'Overwrite a workflow that differs.');
				sub.option('--yes', 'Ask nothing: delete an older workflow that only publishes the same tags, and rehearse.');
		}
		if (command === 'config')
				sub.option('--show', 'Show it; this is the default.');
		if (command === 'version')
				sub.option('--tag', 'Commit what it changed and tag it; nothing is pushed.');
}
function contractArguments(sub) {
		sub.argument('[what...]', 'A folder, a file (wheel, sdist, npm tarball, zip, tar, .contract.json), npm:name@version, pypi:name==version, a URL, or a command after --; default: the enclosing project. With diff in front: two of them, the older one first. With record in front: a folder, whose golden session is called twice and recorded.');
		sub.option('--write-readme [file]', 'Write the tables between the markers of a README; default: README.md.');
		sub.option('--check', 'With --write-readme: write nothing, exit with 1 if it is stale.');
}
function typedOf(command, words, flags, after) {
		const force = flags['force'] === true;
		if (command === 'contract')
				return { paths: [], options: { contract: contractOptions(words, after, flags), force } };
		if (command === 'explain')
				return { paths: [], options: { words } };
		if (command !== 'version')
				return { paths: words, options: { force, yes: flags['yes'] === true } };
		const [next = '', ...paths] = words;
		return { paths, options: { release: { next, tag: flags['tag'] === true } } };
}
function contractOptions(what, command, flags) {
		const { writeReadme } = flags;
		const readme = writeReadme === true ? 'README.md' : writeReadme;
		return {
				what,
				command,
				readme: typeof readme === 'string' ? readme : undefined,
				check: flags['check'] === true,
		};
}
/***/ })
};
