export const id = 6374;
export const ids = [6374];
export const modules = {

/***/ 96374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

var external_node_fs_ = __webpack_require__(73024);
var esm = __webpack_require__(48179);
var run = __webpack_require__(37196);
var inputs = __webpack_require__(96600);
var read_inputs = __webpack_require__(44179);
var about = __webpack_require__(87821);
var errors = __webpack_require__(8005);
var outcome = __webpack_require__(28204);
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
        ],
        page: 'docs/architecture.md',
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
        ],
        page: 'README.md',
    },
    matrix: {
        about: 'Print the projects that a tag releases, as JSON for a job matrix in Actions.',
        examples: [['--tag v1.2.3', '']],
        page: 'docs/several-projects.md',
    },
    contract: {
        about: 'Print what clients see of a server, compare it (contract diff A B), or write it into the README.',
        examples: [
            ['--format text', 'the project you are in'],
            ['diff pypi:weather-mcp .', 'published, and here'],
            ['-- node server.js', 'a command'],
        ],
        page: 'docs/contract.md',
    },
    init: {
        about: 'Write the release workflow for this repository.',
        examples: [['', 'write the workflow, and print what is left to do']],
        page: 'docs/migrating.md',
    },
    preflight: {
        about: 'Ask every target, before anything is built, what would stop the release; writes nothing.',
        examples: [['--tag v1.2.3', 'about a tag that need not exist yet']],
        page: 'docs/trusted-publishing.md',
    },
    doctor: {
        about: 'Check the programs, the network and the settings of this machine.',
        examples: [['', 'each answer with what to do about it']],
        page: 'docs/github-enterprise.md',
    },
    withdraw: {
        about: 'Mark a published version as one that nobody should use; deletes nothing.',
        examples: [['1.2.3 --reason "Loses notes; use 1.2.4." --dry-run', '']],
        page: 'docs/recovery.md',
    },
};
function moreHelp(command) {
    const { examples, page } = HELP[command];
    const typed = examples.map(([args, does]) => [`${about/* NAME */.o_} ${command} ${args}`.trim(), does]);
    const width = Math.max(...typed.map(([line]) => line.length));
    const lines = typed.map(([line, does]) => `  ${does === '' ? line : `${line.padEnd(width)}   ${does}`}`);
    return `\nExamples:\n${lines.join('\n')}\n\n${pageOf(page)}`;
}
const START = [
    '\nStart here:',
    `  ${about/* NAME */.o_} rehearse   the whole release on this machine; publishes nothing`,
    `  ${about/* NAME */.o_} init       the workflow, and what to enter at the registries`,
    `\n${pageOf('README.md')}`,
].join('\n');
function pageOf(page) {
    return `Docs: ${about/* HOME */.yZ}/blob/main/${page}`;
}

var local = __webpack_require__(32620);
var outlet = __webpack_require__(36348);
var render_failure = __webpack_require__(29553);
;// CONCATENATED MODULE: ./.build/cli.js












const FORMATS = {
    check: ['text', 'json', 'github', 'sarif'],
    contract: ['text', 'json', 'markdown'],
};
const OUTPUT = {
    writeOut: (text) => process.stdout.write((0,outlet/* outgoing */.by)(text, 'text', process.stdout)),
    writeErr: (text) => process.stderr.write((0,outlet/* outgoing */.by)(text, 'text', process.stderr)),
};
async function main(args) {
    let exit = errors/* EXIT */.dc.done;
    const end = args[0] === 'contract' ? args.indexOf('--') : -1;
    const after = end < 0 ? [] : args.slice(end + 1);
    const program = new esm/* Command */.uB(about/* NAME */.o_)
        .description('Check, build, start and publish MCP servers: from a git tag to every place they are installed from.')
        .version(about/* VERSION */.xv, '--version', 'print the version')
        .helpOption('-h, --help', 'show this help')
        .helpCommand('help [command]', 'show the help of a command')
        .addHelpText('after', START)
        .showSuggestionAfterError()
        .configureOutput(OUTPUT)
        .exitOverride();
    for (const command of inputs/* COMMANDS */.Lo) {
        const sub = subcommand(command);
        sub.action(async (paths, flags) => {
            exit = await execute(command, [paths ?? []].flat(), flags, after);
        });
        program.addCommand(sub);
    }
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
function subcommand(command) {
    const sub = new esm/* Command */.uB(command)
        .description(HELP[command].about)
        .helpOption('-h, --help', 'show this help')
        .addHelpText('after', moreHelp(command))
        .showHelpAfterError(`Examples and every option: ${about/* NAME */.o_} ${command} --help`)
        .configureOutput(OUTPUT)
        .exitOverride();
    if (command === 'publish')
        sub.argument('[release-dir]', inputs/* INPUTS */.mc['release-dir'].about);
    else if (command === 'withdraw')
        sub.argument('<version>', inputs/* INPUTS */.mc.version.about);
    else if (command === 'contract')
        contractArguments(sub);
    else
        sub.argument('[path...]', inputs/* INPUTS */.mc.path.about);
    for (const [name, spec] of Object.entries(inputs/* INPUTS */.mc)) {
        if (!spec.commands.includes(command) || name === bareOf(command))
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
    if (command === 'init')
        sub.option('--force', 'overwrite a workflow that differs');
    const format = new esm/* Option */.c$('--format <format>', 'format of the result on stdout');
    format.choices([...(FORMATS[command] ?? ['text', 'json'])]);
    sub.addOption(command === 'contract' ? format : format.default('text'));
    sub.option('--verbose', 'show every finding in full, and the output of the tools it runs');
    return sub;
}
function bareOf(command) {
    if (command === 'withdraw')
        return 'version';
    return command === 'publish' ? 'release-dir' : 'path';
}
function contractArguments(sub) {
    sub.argument('[what...]', 'A folder, a file (wheel, sdist, npm tarball, zip, tar, .contract.json), npm:name@version, pypi:name==version, a URL, or a command after --. diff A B: two of them. Default: the enclosing project.');
    sub.addOption(new esm/* Option */.c$('--fail-on <kind>', 'diff: exit with 1 for a change of this severity or higher')
        .choices(['never', 'breaking', 'feature'])
        .default('never'));
    sub.option('--write-readme [file]', 'write the tables between the markers of a README (default: README.md)');
    sub.option('--check', 'with --write-readme: write nothing, exit with 1 if it is stale');
}
function contractOptions(what, command, flags) {
    const { failOn, writeReadme } = flags;
    const readme = writeReadme === true ? 'README.md' : writeReadme;
    return {
        what,
        command,
        failOn: failOn,
        readme: typeof readme === 'string' ? readme : undefined,
        check: flags['check'] === true,
    };
}
async function execute(command, paths, flags, after) {
    const controller = new AbortController();
    const printed = command === 'contract' && paths[0] !== 'diff' && flags['writeReadme'] === undefined;
    const format = (flags['format'] ?? (printed ? 'json' : 'text'));
    const json = format === 'json';
    const host = (0,local/* createLocalHost */.S)({
        env: process.env,
        cwd: process.cwd(),
        paths,
        signal: controller.signal,
        verbose: flags['verbose'] === true,
    });
    const interrupt = () => controller.abort(new Error('interrupted'));
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt).on('SIGHUP', interrupt);
    try {
        const result = await (0,run/* run */.e)(command, gather(command, paths, flags, host), host, {
            format,
            verbose: flags['verbose'] === true,
            force: flags['force'] === true,
            contract: command === 'contract' ? contractOptions(paths, after, flags) : undefined,
        });
        const text = json ? `${JSON.stringify(result.json, null, 2)}\n` : result.text;
        const lost = await print(host, text, command === 'matrix' ? 'json' : FORMS[format]);
        if (flags['format'] === 'github' && result.summary !== undefined)
            summarize(host, result.summary);
        return lost ? (0,outcome/* highest */.BR)(result.exit, errors/* EXIT */.dc.failed) : result.exit;
    }
    catch (error) {
        return await fail(host, (0,render_failure/* toFailure */.w)(error, controller.signal), json);
    }
    finally {
        process.off('SIGINT', interrupt).off('SIGTERM', interrupt).off('SIGHUP', interrupt);
        await host.close();
    }
}
async function fail(host, failure, json) {
    const quote = failure.quote.length === 0 || failure.error.code === 'bug' ? {} : { quote: failure.quote };
    const object = { error: { ...failure.error, ...quote }, findings: failure.findings };
    if (json)
        await print(host, `${JSON.stringify(object, null, 2)}\n`, 'json');
    const text = (0,render_failure/* renderFailure */.z)(failure, process.stderr);
    await (0,outlet/* writeOut */.sD)(process.stderr, (0,outlet/* outgoing */.by)(text, 'text', process.stderr, host.redact));
    return failure.exit;
}
const FORMS = {
    text: 'text',
    markdown: 'text',
    github: 'annotations',
    json: 'json',
    sarif: 'json',
};
async function print(host, text, form) {
    if (text === '')
        return false;
    const error = await (0,outlet/* writeOut */.sD)(process.stdout, (0,outlet/* outgoing */.by)(text, form, process.stdout, host.redact));
    if (error === undefined || error.code === 'EPIPE')
        return false;
    host.log.warn(`The result could not be written to stdout: ${error.code ?? error.message}.`);
    return true;
}
function summarize(host, markdown) {
    const file = host.env['GITHUB_STEP_SUMMARY'];
    if (!file)
        return;
    try {
        (0,external_node_fs_.appendFileSync)(file, host.redact(markdown));
    }
    catch {
        host.log.warn(`The job summary ${file} cannot be written.`);
    }
}
function gather(command, paths, flags, host) {
    const raw = {};
    for (const [name, spec] of Object.entries(inputs/* INPUTS */.mc)) {
        if (!spec.commands.includes(command))
            continue;
        if (spec.type === 'secret') {
            raw[name] = secret(name, flags[(0,inputs/* camel */.nJ)(`${name}-file`)], host);
            if (raw[name])
                (0,read_inputs/* maskInput */.lJ)(host, name, raw[name]);
        }
        else {
            const given = flags[(0,inputs/* camel */.nJ)(name)];
            const other = spec.variable === true ? host.env[(0,inputs/* variable */.bv)(name)] : undefined;
            raw[name] = given === undefined ? other : String(given);
        }
    }
    if (paths.length > 0 && command !== 'contract')
        raw[bareOf(command)] = paths.join('\n');
    return (0,read_inputs/* readInputs */.Ko)(command, raw);
}
function secret(name, file, host) {
    if (typeof file !== 'string')
        return host.env[(0,inputs/* variable */.bv)(name)];
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8').trim();
    }
    catch {
        throw (0,errors/* usageError */.Wp)('inputs/secret-file', `--${name}-file: ${file} cannot be read.`);
    }
}


/***/ }),

/***/ 28204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);

const CODES = {
    done: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done,
    accepted: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.accepted,
    conflict: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.conflict,
    failed: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
};
function exitOf(outcome) {
    return CODES[outcome];
}
function highest(...codes) {
    const order = [
        _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.interrupted,
        _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.bug,
        _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage,
        _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.conflict,
        _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
        _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.accepted,
    ];
    return order.find((code) => codes.includes(code)) ?? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done;
}
function outcomeOf(receipts, findings, optional = []) {
    const outcomes = receipts.filter(({ target }) => !optional.includes(target)).map(({ outcome }) => outcome);
    if (outcomes.includes('conflict'))
        return 'conflict';
    const failed = outcomes.includes('failed') || outcomes.includes('skipped');
    if (failed || findings.some(({ level }) => level === 'error'))
        return 'failed';
    return outcomes.includes('accepted') ? 'accepted' : 'done';
}


/***/ })

};
