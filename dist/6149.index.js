export const id = 6149;
export const ids = [6149];
export const modules = {

/***/ 66149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

var core = __webpack_require__(33838);
var exec = __webpack_require__(81260);
var github = __webpack_require__(61351);
var errors = __webpack_require__(89243);
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/host/handover.js



const HANDOVER_VARIABLE = 'MCP_DRYDOCK_HANDOVER';
function handoverName(digest) {
    return `mcp-drydock-${digest.slice(0, 16)}`;
}
function openHandover(env) {
    const folder = env[HANDOVER_VARIABLE];
    if (folder === undefined || folder === '')
        return artifactService;
    if (env['GITHUB_SERVER_URL'] === 'https://github.com' && env['ACT'] === undefined) {
        throw new errors/* ReleaseError */.K2('handover/folder', `${HANDOVER_VARIABLE} is set, which is for local runners only.`, {
            exit: errors/* EXIT */.dc.usage,
            hint: `Remove ${HANDOVER_VARIABLE} from the workflow: on GitHub the release travels as an artifact of the run.`,
        });
    }
    return sharedFolder(folder);
}
function sharedFolder(base) {
    return {
        async save(folder, name) {
            await (0,promises_.mkdir)(base, { recursive: true });
            await (0,promises_.cp)(folder, (0,external_node_path_.join)(base, name), { recursive: true });
        },
        async load(folder, name) {
            await (0,promises_.cp)((0,external_node_path_.join)(base, name), folder, { recursive: true }).catch((error) => {
                throw absent(name, error);
            });
        },
    };
}
const artifactService = {
    async save(folder, name) {
        const { client } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(8275), __webpack_require__.e(990), __webpack_require__.e(2830), __webpack_require__.e(9645), __webpack_require__.e(6285)]).then(__webpack_require__.bind(__webpack_require__, 6285));
        const files = (await (0,promises_.readdir)(folder)).map((file) => (0,external_node_path_.join)(folder, file));
        await client().uploadArtifact(name, files, folder, { retentionDays: 7, compressionLevel: 0 });
    },
    async load(folder, name) {
        const { client } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(8275), __webpack_require__.e(990), __webpack_require__.e(2830), __webpack_require__.e(9645), __webpack_require__.e(6285)]).then(__webpack_require__.bind(__webpack_require__, 6285));
        const { artifact } = await client()
            .getArtifact(name)
            .catch((error) => {
            throw absent(name, error);
        });
        await client().downloadArtifact(artifact.id, { path: folder });
    },
};
function absent(name, error) {
    return new errors/* ReleaseError */.K2('handover/absent', `The build job handed over nothing called ${name}.`, {
        exit: errors/* EXIT */.dc.usage,
        hint: 'plan-digest must be the output of the build job of this run: with: plan-digest: ${{ needs.build.outputs.plan-digest }}',
        quote: [String(error.message)],
    });
}

var host_local = __webpack_require__(98136);
;// CONCATENATED MODULE: ./.build/host/actions.js




const ANNOTATIONS = 10;
const SUMMARY_BYTES = 1_000_000;
function createActionsHost(options) {
    const fence = (0,external_node_crypto_.randomUUID)();
    const command = (issue) => {
        process.stdout.write(`\n::${fence}::\n`);
        issue();
        process.stdout.write(`::stop-commands::${fence}\n`);
    };
    process.stdout.write(`::stop-commands::${fence}\n`);
    const screen = { write: (text) => process.stdout.write(text) };
    const local = (0,host_local/* createLocalHost */.S)({ ...options, stderr: screen, verbose: options.verbose ?? core/* isDebug */._o() });
    const shown = { error: 0, warning: 0, note: 0 };
    return {
        ...local,
        kind: 'action',
        async idToken(audience) {
            let token = '';
            process.stdout.write(`\n::${fence}::\n`);
            try {
                token = await core/* getIDToken */.V9(audience);
            }
            finally {
                process.stdout.write(`::stop-commands::${fence}\n`);
            }
            local.mask(token);
            return token;
        },
        mask(secret) {
            local.mask(secret);
            command(() => core/* setSecret */.Pq(secret));
        },
        annotate(finding) {
            shown[finding.level] += 1;
            if (shown[finding.level] <= ANNOTATIONS)
                command(() => annotate(finding));
        },
        async summary(markdown) {
            if (!options.env['GITHUB_STEP_SUMMARY'])
                return;
            const bytes = Buffer.from(local.redact(markdown));
            const kept = bytes.length <= SUMMARY_BYTES ? bytes.toString() : `${bytes.subarray(0, SUMMARY_BYTES).toString()}\n\n(cut)\n`;
            await core/* summary */.z.addRaw(kept, true).write();
        },
        output(name, value) {
            core/* setOutput */.uH(name, value);
        },
        saveHandover: (folder, digest) => openHandover(options.env).save(folder, handoverName(digest)),
        loadHandover: (folder, digest) => openHandover(options.env).load(folder, handoverName(digest)),
        async close() {
            await local.close();
            process.stdout.write(`\n::${fence}::\n`);
        },
    };
}
function annotate({ level, rule, message, hint, file, line, column }) {
    const text = [message, hint].filter((part) => part !== undefined).join('\n');
    const place = {
        title: rule,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
    };
    if (level === 'error')
        core/* error */.z3(text, place);
    else if (level === 'warning')
        core/* warning */.$e(text, place);
    else
        core/* notice */.lm(text, place);
}

var _build_inputs = __webpack_require__(9141);
var read_inputs = __webpack_require__(3260);
var render_failure = __webpack_require__(29553);
var run = __webpack_require__(61599);
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/trust.js



function credentials(env, inputs) {
    const values = inputs;
    const set = Object.entries(_build_inputs/* INPUTS */.mc)
        .filter(([name, { type }]) => type === 'secret' && values[(0,_build_inputs/* camel */.nJ)(name)] !== undefined)
        .map(([name]) => name);
    return env['ACTIONS_ID_TOKEN_REQUEST_URL'] ? [...set, 'id-token: write'] : set;
}
function refusal(command, env, inputs) {
    const held = credentials(env, inputs);
    if (held.length === 0)
        return undefined;
    const holds = `this job holds ${held.join(', ')}`;
    const runsStrangers = command === 'build' || command === 'rehearse' || command === 'release' || command === 'publish';
    if (runsStrangers && foreignHead(env)) {
        return (0,errors/* usageError */.Wp)('trust/foreign-code', `${command} was started by ${env['GITHUB_EVENT_NAME']}, so it would run code that others wrote while ${holds}.`, 'Run check or build on pull_request, without secrets and without id-token: write.');
    }
    if (command === 'release' && inputs.singleJob !== 'accept-risk') {
        return (0,errors/* usageError */.Wp)('trust/single-job', `release builds and publishes in one job, and ${holds}: a build script can read them from its parent process.`, 'Use two jobs, build and publish (mcp-drydock init writes them), or set single-job: accept-risk.');
    }
    return undefined;
}
function foreignHead(env) {
    const event = env['GITHUB_EVENT_NAME'];
    if (event === 'pull_request_target' || event === 'workflow_run')
        return true;
    return event === 'pull_request' && fromFork(env['GITHUB_EVENT_PATH']);
}
function fromFork(eventPath) {
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(eventPath ?? '', 'utf8'));
        const { head, base } = event.pull_request ?? {};
        return head?.repo?.full_name !== base?.repo?.full_name;
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./.build/action.js











async function main() {
    const controller = new AbortController();
    const env = { ...process.env };
    const host = createActionsHost({ env, cwd: env['GITHUB_WORKSPACE'] ?? process.cwd(), signal: controller.signal });
    const interrupt = () => controller.abort(new Error('interrupted'));
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
    try {
        return await execute(env, host);
    }
    catch (error) {
        const failure = (0,render_failure/* toFailure */.w)(error, controller.signal);
        for (const finding of failure.findings)
            host.annotate(finding);
        host.log.info((0,render_failure/* renderFailure */.z)(failure, { write: () => true }));
        host.annotate({
            rule: failure.error.code,
            level: 'error',
            message: failure.error.message,
            hint: failure.error.hint,
        });
        await host.summary(`## mcp-drydock was stopped\n\n${'```'}text${(0,render_failure/* renderFailure */.z)(failure, { write: () => true })}${'```'}\n`);
        return failure.exit;
    }
    finally {
        process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
        await host.close();
    }
}
async function execute(env, host) {
    const command = readCommand();
    const inputs = gather(command, host);
    const refused = refusal(command, env, inputs);
    if (refused !== undefined)
        throw refused;
    if (command === 'build' && credentials(env, inputs).length > 0) {
        host.log.warn('This job may ask for id-tokens, and build scripts run in it: take id-token: write away from the build job.');
    }
    if (command === 'build' || command === 'publish')
        openHandover(env);
    await showTools(host);
    const result = await (0,run/* run */.e)(command, inputs, host, { format: 'text' });
    return await report(result, host);
}
function readCommand() {
    const name = core/* getInput */.V4('command') || 'release';
    const command = _build_inputs/* COMMANDS */.Lo.find((known) => known === name);
    if (command === undefined)
        throw (0,errors/* usageError */.Wp)('inputs/command', (0,read_inputs/* unknown */.L)('command', name, _build_inputs/* COMMANDS */.Lo));
    return command;
}
function gather(command, host) {
    const raw = {};
    for (const variable of Object.keys(process.env)) {
        const name = variable.match(/^INPUT_(.+)$/)?.[1]?.toLowerCase();
        if (name !== undefined && name !== 'command')
            raw[name] = core/* getInput */.V4(name) || undefined;
    }
    for (const [name, spec] of Object.entries(_build_inputs/* INPUTS */.mc)) {
        if (spec.type === 'secret' && raw[name] !== undefined)
            host.mask(raw[name]);
    }
    return (0,read_inputs/* readInputs */.K)(command, raw);
}
async function showTools(host) {
    const { stdout } = await (0,exec/* getExecOutput */.H)(host.tool('git'), ['--version'], { silent: true, ignoreReturnCode: true });
    host.log.debug(`${github/* context */._.eventName} ${github/* context */._.ref} ${github/* context */._.sha}, ${stdout.trim()}, node ${process.version}`);
}
async function report(result, host) {
    host.log.info(result.text);
    for (const [name, value] of Object.entries(result.outputs ?? {}))
        host.output(name, outputText(value));
    if (result.summary !== undefined)
        await host.summary(result.summary);
    if (result.exit !== errors/* EXIT */.dc.accepted)
        return result.exit;
    host.annotate({
        rule: 'publish/accepted',
        level: 'warning',
        message: 'Everything was sent and accepted, but not all of it is served yet.',
        hint: 'Nothing is left to send here. Run this job again to see whether it is.',
    });
    return errors/* EXIT */.dc.done;
}
function outputText(value) {
    if (value.startsWith('{'))
        return value;
    return value
        .split('\n')
        .filter((line) => /^[A-Za-z0-9._+@/:-]*$/.test(line))
        .join('\n');
}


/***/ })

};
