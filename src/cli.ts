// The command line: flags from the one table of inputs, results to stdout, progress and errors to stderr.

import { appendFileSync, readFileSync } from 'node:fs';
import { Command as Commander, CommanderError, Option } from 'commander';
import { EXIT, type ExitCode, usageError } from './errors.js';
import { createLocalHost, type OpenHost } from './host/local.js';
import { COMMANDS, type Command, camel, INPUTS, type InputSpec, type Inputs } from './inputs.js';
import { VERSION } from './program.js';
import { readInputs } from './read-inputs.js';
import { type Failure, renderFailure, toFailure } from './render/failure.js';
import { type RunOptions, run } from './run.js';

const ABOUT: Readonly<Record<Command, string>> = {
  check: 'Apply every rule; nothing is built. Made for pull requests.',
  build: 'Check, build, start what was built, write SBOMs: leaves a folder that publish takes.',
  publish: 'Publish a prepared release; running it again resumes.',
  release: 'build and publish in one go.',
  rehearse: 'The whole release against stand-in registries on this machine; publishes nothing.',
  matrix: 'Which projects a tag releases, as JSON for a job matrix.',
  init: 'Write the release workflow for this repository.',
};
const FORMATS: Readonly<Partial<Record<Command, readonly string[]>>> = { check: ['text', 'json', 'github', 'sarif'] };

type Flags = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** Runs the program with these arguments (without node and script) and gives its exit code. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  let exit: ExitCode = EXIT.done;
  const program = new Commander('mcp-release')
    .description('From a tag to every place an MCP server is installed from.')
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .showSuggestionAfterError()
    .exitOverride();
  for (const command of COMMANDS) {
    const sub = subcommand(command);
    sub.action(async (paths: readonly string[] | string | undefined, flags: Flags) => {
      exit = await execute(command, [paths ?? []].flat(), flags);
    });
    program.addCommand(sub);
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
}

function subcommand(command: Command): Commander {
  const sub = new Commander(command)
    .description(ABOUT[command])
    .helpOption('-h, --help', 'show this help')
    .exitOverride();
  if (command === 'publish') sub.argument('[release-dir]', INPUTS['release-dir'].about);
  else sub.argument('[path...]', INPUTS.path.about);
  for (const [name, spec] of Object.entries<InputSpec>(INPUTS)) {
    if (!spec.commands.includes(command) || name === 'path' || name === 'release-dir') continue;
    if (spec.type === 'boolean') sub.option(`--${name}`, spec.about);
    else if (spec.type === 'secret') sub.option(`--${name}-file <file>`, `${spec.about} Or ${variable(name)}.`);
    else sub.option(`--${name} ${spec.value ?? '<value>'}`, spec.about);
  }
  if (command === 'init') sub.option('--force', 'overwrite a workflow that differs');
  sub.addOption(
    new Option('--format <format>', 'form of the result on stdout')
      .choices([...(FORMATS[command] ?? ['text', 'json'])])
      .default('text'),
  );
  sub.option('--verbose', 'show what the tools print');
  return sub;
}

/** `pypi-token` → `MCP_RELEASE_PYPI_TOKEN`. */
function variable(name: string): string {
  return `MCP_RELEASE_${name.toUpperCase().replaceAll('-', '_')}`;
}

async function execute(command: Command, paths: readonly string[], flags: Flags): Promise<ExitCode> {
  const controller = new AbortController();
  const json = flags['format'] === 'json';
  const host = createLocalHost({
    env: process.env,
    cwd: process.cwd(),
    signal: controller.signal,
    verbose: flags['verbose'] === true,
  });
  const interrupt = (): void => controller.abort(new Error('interrupted'));
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt).on('SIGHUP', interrupt);
  try {
    const result = await run(command, gather(command, paths, flags, host), host, {
      format: (flags['format'] ?? 'text') as RunOptions['format'],
      force: flags['force'] === true,
    });
    await print(host, json ? `${JSON.stringify(result.json, null, 2)}\n` : result.text);
    if (flags['format'] === 'github' && result.summary !== undefined) summarize(host, result.summary);
    return result.exit;
  } catch (error) {
    return await fail(host, toFailure(error, controller.signal), json);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt).off('SIGHUP', interrupt);
    await host.close();
  }
}

async function fail(host: OpenHost, failure: Failure, json: boolean): Promise<ExitCode> {
  if (json) await print(host, `${JSON.stringify({ error: failure.error, findings: failure.findings }, null, 2)}\n`);
  process.stderr.write(host.redact(renderFailure(failure, process.stderr)));
  return failure.exit;
}

/** Writes to stdout and waits until it is out: the process may end right after. */
async function print(host: OpenHost, text: string): Promise<void> {
  if (text === '') return;
  await new Promise<void>((resolve) => process.stdout.write(host.redact(text), () => resolve()));
}

/** In a step of a workflow: what goes beyond GitHub's ten annotations is in the job summary. */
function summarize(host: OpenHost, markdown: string): void {
  const file = host.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  try {
    appendFileSync(file, host.redact(markdown));
  } catch {
    host.log.warn(`The job summary ${file} can not be written.`);
  }
}

/** Flags, secrets and variables as raw inputs. Secrets are masked before anything else happens. */
function gather(command: Command, paths: readonly string[], flags: Flags, host: OpenHost): Inputs {
  const raw: Record<string, string | undefined> = {};
  for (const [name, spec] of Object.entries<InputSpec>(INPUTS)) {
    if (!spec.commands.includes(command)) continue;
    if (spec.type === 'secret') {
      raw[name] = secret(name, flags[camel(`${name}-file`)], host);
      if (raw[name]) host.mask(raw[name]);
    } else {
      const given = flags[camel(name)];
      raw[name] = given === undefined ? undefined : String(given);
    }
  }
  if (paths.length > 0) raw[command === 'publish' ? 'release-dir' : 'path'] = paths.join('\n');
  return readInputs(command, raw);
}

function secret(name: string, file: Flags[string], host: OpenHost): string | undefined {
  if (typeof file !== 'string') return host.env[variable(name)];
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw usageError('inputs/secret-file', `--${name}-file: ${file} can not be read.`);
  }
}
