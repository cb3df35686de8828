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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _host_local_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98136);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9141);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77530);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3260);
/* harmony import */ var _render_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29553);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61599);









const ABOUT = {
    check: 'Apply every rule; nothing is built. Made for pull requests.',
    build: 'Check, build, start what was built, write SBOMs: leaves a folder that publish takes.',
    publish: 'Publish a prepared release; running it again resumes.',
    release: 'build and publish in one go.',
    rehearse: 'The whole release against stand-in registries on this machine; publishes nothing.',
    matrix: 'Which projects a tag releases, as JSON for a job matrix.',
    contract: 'What clients see of a server: printed, compared (contract diff A B), or written into its README.',
    init: 'Write the release workflow for this repository.',
};
const FORMATS = {
    check: ['text', 'json', 'github', 'sarif'],
    contract: ['text', 'json', 'markdown'],
};
async function main(args) {
    let exit = _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done;
    const end = args[0] === 'contract' ? args.indexOf('--') : -1;
    const after = end < 0 ? [] : args.slice(end + 1);
    const program = new commander__WEBPACK_IMPORTED_MODULE_1__/* .Command */ .uB('mcp-drydock')
        .description('From a tag to every place an MCP server is installed from.')
        .version(_program_js__WEBPACK_IMPORTED_MODULE_8__/* .VERSION */ .x, '--version', 'print the version')
        .helpOption('-h, --help', 'show this help')
        .showSuggestionAfterError()
        .exitOverride();
    for (const command of _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMANDS */ .Lo) {
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
        return error.exitCode === 0 ? _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done : _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.usage;
    }
}
function subcommand(command) {
    const sub = new commander__WEBPACK_IMPORTED_MODULE_1__/* .Command */ .uB(command)
        .description(ABOUT[command])
        .helpOption('-h, --help', 'show this help')
        .exitOverride();
    if (command === 'publish')
        sub.argument('[release-dir]', _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc['release-dir'].about);
    else if (command === 'contract')
        contractArguments(sub);
    else
        sub.argument('[path...]', _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc.path.about);
    for (const [name, spec] of Object.entries(_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc)) {
        if (!spec.commands.includes(command) || name === 'path' || name === 'release-dir')
            continue;
        if (spec.type === 'boolean')
            sub.option(`--${name}`, spec.about);
        else if (spec.type === 'secret')
            sub.option(`--${name}-file <file>`, `${spec.about} Or ${variable(name)}.`);
        else
            sub.option(`--${name} ${spec.value ?? '<value>'}`, spec.about);
    }
    if (command === 'init')
        sub.option('--force', 'overwrite a workflow that differs');
    const format = new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--format <format>', 'form of the result on stdout');
    format.choices([...(FORMATS[command] ?? ['text', 'json'])]);
    sub.addOption(command === 'contract' ? format : format.default('text'));
    sub.option('--verbose', 'show what the tools print');
    return sub;
}
function contractArguments(sub) {
    sub.argument('[what...]', 'A folder, a file (wheel, sdist, npm tarball, zip, tar, .contract.json), npm:name@version, pypi:name==version, an address; a command after --. diff A B: two of them. Default: the project here.');
    sub.addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--fail-on <kind>', 'diff: end with 1 for such a change or a heavier one')
        .choices(['never', 'breaking', 'feature'])
        .default('never'));
    sub.option('--write-readme [file]', 'write the tables between the markers of a README; default: README.md');
    sub.option('--check', 'with --write-readme: write nothing, end with 1 when it is stale');
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
function variable(name) {
    return `MCP_DRYDOCK_${name.toUpperCase().replaceAll('-', '_')}`;
}
async function execute(command, paths, flags, after) {
    const controller = new AbortController();
    const printed = command === 'contract' && paths[0] !== 'diff' && flags['writeReadme'] === undefined;
    const format = (flags['format'] ?? (printed ? 'json' : 'text'));
    const json = format === 'json';
    const host = (0,_host_local_js__WEBPACK_IMPORTED_MODULE_3__/* .createLocalHost */ .S)({
        env: process.env,
        cwd: process.cwd(),
        signal: controller.signal,
        verbose: flags['verbose'] === true,
    });
    const interrupt = () => controller.abort(new Error('interrupted'));
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt).on('SIGHUP', interrupt);
    try {
        const result = await (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .run */ .e)(command, gather(command, paths, flags, host), host, {
            format,
            force: flags['force'] === true,
            contract: command === 'contract' ? contractOptions(paths, after, flags) : undefined,
        });
        await print(host, json ? `${JSON.stringify(result.json, null, 2)}\n` : result.text);
        if (flags['format'] === 'github' && result.summary !== undefined)
            summarize(host, result.summary);
        return result.exit;
    }
    catch (error) {
        return await fail(host, (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .toFailure */ .w)(error, controller.signal), json);
    }
    finally {
        process.off('SIGINT', interrupt).off('SIGTERM', interrupt).off('SIGHUP', interrupt);
        await host.close();
    }
}
async function fail(host, failure, json) {
    if (json)
        await print(host, `${JSON.stringify({ error: failure.error, findings: failure.findings }, null, 2)}\n`);
    process.stderr.write(host.redact((0,_render_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .renderFailure */ .z)(failure, process.stderr)));
    return failure.exit;
}
async function print(host, text) {
    if (text === '')
        return;
    await new Promise((resolve) => process.stdout.write(host.redact(text), () => resolve()));
}
function summarize(host, markdown) {
    const file = host.env['GITHUB_STEP_SUMMARY'];
    if (!file)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, host.redact(markdown));
    }
    catch {
        host.log.warn(`The job summary ${file} can not be written.`);
    }
}
function gather(command, paths, flags, host) {
    const raw = {};
    for (const [name, spec] of Object.entries(_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc)) {
        if (!spec.commands.includes(command))
            continue;
        if (spec.type === 'secret') {
            raw[name] = secret(name, flags[(0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .camel */ .nJ)(`${name}-file`)], host);
            if (raw[name])
                host.mask(raw[name]);
        }
        else {
            const given = flags[(0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .camel */ .nJ)(name)];
            raw[name] = given === undefined ? undefined : String(given);
        }
    }
    if (paths.length > 0 && command !== 'contract')
        raw[command === 'publish' ? 'release-dir' : 'path'] = paths.join('\n');
    return (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(command, raw);
}
function secret(name, file, host) {
    if (typeof file !== 'string')
        return host.env[variable(name)];
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').trim();
    }
    catch {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('inputs/secret-file', `--${name}-file: ${file} can not be read.`);
    }
}


/***/ })

};
