export const id = 5768;
export const ids = [5768];
export const modules = {

/***/ 75768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48179);
/* harmony import */ var _commands_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37196);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96600);
/* harmony import */ var _config_read_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44179);
/* harmony import */ var _core_about_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87821);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8005);
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28204);
/* harmony import */ var _host_local_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32620);
/* harmony import */ var _host_outlet_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36348);
/* harmony import */ var _render_failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29553);











const ABOUT = {
    check: 'Check the sources against every rule, without building; for pull requests.',
    build: 'Check, build, start the built files and write SBOMs into a release folder for publish.',
    publish: 'Publish what build prepared; run it again to resume.',
    release: 'Run build and publish in one job.',
    rehearse: 'Run the whole release against stand-in registries on this machine; publishes nothing.',
    matrix: 'Print the projects that a tag releases, as JSON for a job matrix in Actions.',
    contract: 'Print what clients see of a server, compare it (contract diff A B), or write it into the README.',
    init: 'Write the release workflow for this repository.',
    preflight: 'Ask every target, before anything is built, what would stop the release; writes nothing.',
    doctor: 'Check the programs, the network and the settings of this machine.',
    withdraw: 'Say of a published version that nobody should use it; deletes nothing.',
};
const FORMATS = {
    check: ['text', 'json', 'github', 'sarif'],
    contract: ['text', 'json', 'markdown'],
};
const OUTPUT = {
    writeOut: (text) => process.stdout.write((0,_host_outlet_js__WEBPACK_IMPORTED_MODULE_9__/* .outgoing */ .by)(text, 'text', process.stdout)),
    writeErr: (text) => process.stderr.write((0,_host_outlet_js__WEBPACK_IMPORTED_MODULE_9__/* .outgoing */ .by)(text, 'text', process.stderr)),
};
async function main(args) {
    let exit = _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.done;
    const end = args[0] === 'contract' ? args.indexOf('--') : -1;
    const after = end < 0 ? [] : args.slice(end + 1);
    const program = new commander__WEBPACK_IMPORTED_MODULE_1__/* .Command */ .uB(_core_about_js__WEBPACK_IMPORTED_MODULE_10__/* .NAME */ .o_)
        .description('Check, build, start and publish MCP servers: from a git tag to every place they are installed from.')
        .version(_core_about_js__WEBPACK_IMPORTED_MODULE_10__/* .VERSION */ .xv, '--version', 'print the version')
        .helpOption('-h, --help', 'show this help')
        .showSuggestionAfterError()
        .configureOutput(OUTPUT)
        .exitOverride();
    for (const command of _config_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMANDS */ .Lo) {
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
        if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_1__/* .CommanderError */ .b7))
            throw error;
        return error.exitCode === 0 ? _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.done : _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.usage;
    }
}
function subcommand(command) {
    const sub = new commander__WEBPACK_IMPORTED_MODULE_1__/* .Command */ .uB(command)
        .description(ABOUT[command])
        .helpOption('-h, --help', 'show this help')
        .configureOutput(OUTPUT)
        .exitOverride();
    if (command === 'publish')
        sub.argument('[release-dir]', _config_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc['release-dir'].about);
    else if (command === 'withdraw')
        sub.argument('<version>', _config_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.version.about);
    else if (command === 'contract')
        contractArguments(sub);
    else
        sub.argument('[path...]', _config_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.path.about);
    for (const [name, spec] of Object.entries(_config_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc)) {
        if (!spec.commands.includes(command) || name === bareOf(command))
            continue;
        if (spec.type === 'boolean')
            sub.option(`--${name}`, spec.about);
        else if (spec.type === 'secret')
            sub.option(`--${name}-file <file>`, `${spec.about} Or ${(0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .bv)(name)}.`);
        else {
            const more = spec.variable === true ? ` Or ${(0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .bv)(name)}.` : '';
            sub.option(`--${name} ${spec.value ?? '<value>'}`, `${spec.about}${more}`);
        }
    }
    if (command === 'init')
        sub.option('--force', 'overwrite a workflow that differs');
    const format = new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--format <format>', 'format of the result on stdout');
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
    sub.addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--fail-on <kind>', 'diff: exit with 1 for a change of this severity or higher')
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
    const host = (0,_host_local_js__WEBPACK_IMPORTED_MODULE_7__/* .createLocalHost */ .S)({
        env: process.env,
        cwd: process.cwd(),
        paths,
        signal: controller.signal,
        verbose: flags['verbose'] === true,
    });
    const interrupt = () => controller.abort(new Error('interrupted'));
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt).on('SIGHUP', interrupt);
    try {
        const result = await (0,_commands_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(command, gather(command, paths, flags, host), host, {
            format,
            verbose: flags['verbose'] === true,
            force: flags['force'] === true,
            contract: command === 'contract' ? contractOptions(paths, after, flags) : undefined,
        });
        const text = json ? `${JSON.stringify(result.json, null, 2)}\n` : result.text;
        const lost = await print(host, text, command === 'matrix' ? 'json' : FORMS[format]);
        if (flags['format'] === 'github' && result.summary !== undefined)
            summarize(host, result.summary);
        return lost ? (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .highest */ .BR)(result.exit, _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.failed) : result.exit;
    }
    catch (error) {
        return await fail(host, (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .toFailure */ .w)(error, controller.signal), json);
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
    const text = (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .renderFailure */ .z)(failure, process.stderr);
    await (0,_host_outlet_js__WEBPACK_IMPORTED_MODULE_9__/* .writeOut */ .sD)(process.stderr, (0,_host_outlet_js__WEBPACK_IMPORTED_MODULE_9__/* .outgoing */ .by)(text, 'text', process.stderr, host.redact));
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
    const error = await (0,_host_outlet_js__WEBPACK_IMPORTED_MODULE_9__/* .writeOut */ .sD)(process.stdout, (0,_host_outlet_js__WEBPACK_IMPORTED_MODULE_9__/* .outgoing */ .by)(text, form, process.stdout, host.redact));
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, host.redact(markdown));
    }
    catch {
        host.log.warn(`The job summary ${file} cannot be written.`);
    }
}
function gather(command, paths, flags, host) {
    const raw = {};
    for (const [name, spec] of Object.entries(_config_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc)) {
        if (!spec.commands.includes(command))
            continue;
        if (spec.type === 'secret') {
            raw[name] = secret(name, flags[(0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .camel */ .nJ)(`${name}-file`)], host);
            if (raw[name])
                (0,_config_read_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .maskInput */ .lJ)(host, name, raw[name]);
        }
        else {
            const given = flags[(0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .camel */ .nJ)(name)];
            const other = spec.variable === true ? host.env[(0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .bv)(name)] : undefined;
            raw[name] = given === undefined ? other : String(given);
        }
    }
    if (paths.length > 0 && command !== 'contract')
        raw[bareOf(command)] = paths.join('\n');
    return (0,_config_read_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko)(command, raw);
}
function secret(name, file, host) {
    if (typeof file !== 'string')
        return host.env[(0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .variable */ .bv)(name)];
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').trim();
    }
    catch {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('inputs/secret-file', `--${name}-file: ${file} cannot be read.`);
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
