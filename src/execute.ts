// A command as it was typed: flags, variables and secrets become inputs, the result goes to stdout, progress and errors to stderr. Apart from
// the command line, which shows its help without loading what runs commands.

import { appendFileSync, readFileSync } from 'node:fs';
import type { RunOptions } from './commands/result.js';
import { run } from './commands/run.js';
import { type Command, camel, INPUTS, type InputSpec, type Inputs, variable } from './config/inputs.js';
import { maskInput, readInputs } from './config/read-inputs.js';
import { EXIT, type ExitCode, usageError } from './core/errors.js';
import { jsonText } from './core/json-text.js';
import { highest } from './core/outcome.js';
import { bareOf, type Flags, typedOf } from './flags.js';
import type { Terminal } from './host/ask.js';
import { createLocalHost, type OpenHost } from './host/local.js';
import { type Form, outgoing, writeOut } from './host/outlet.js';
import { type Failure, renderStopped, toFailure } from './render/failure.js';

/** Runs a command as it was typed: its result goes to stdout, progress and errors to stderr. */
export async function execute(
  command: Command,
  words: readonly string[],
  flags: Flags,
  after: readonly string[],
): Promise<ExitCode> {
  const controller = new AbortController();
  const { paths, options } = typedOf(command, words, flags, after);
  const printed =
    command === 'contract' &&
    !['diff', 'record'].includes(words[0] ?? '') &&
    flags['writeReadme'] === undefined &&
    flags['since'] === undefined;
  const format = (flags['format'] ?? (printed ? 'json' : 'text')) as RunOptions['format'];
  const json = format === 'json';
  const host = createLocalHost({
    env: process.env,
    cwd: process.cwd(),
    paths: command === 'contract' ? words : paths,
    signal: controller.signal,
    verbose: flags['verbose'] === true,
    quiet: flags['quiet'] === true,
    terminal: format === 'text' && flags['quiet'] !== true ? terminal() : undefined,
  });
  const interrupt = (): void => controller.abort(new Error('interrupted'));
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt).on('SIGHUP', interrupt);
  try {
    const result = await run(command, gather(command, paths, flags, host), host, {
      format,
      verbose: flags['verbose'] === true,
      ...options,
    });
    const text = json ? jsonText(result.json) : result.text;
    const lost = await print(host, text, command === 'matrix' ? 'json' : FORMS[format]);
    if (result.summary !== undefined) summarize(host, result.summary);
    return lost ? highest(result.exit, EXIT.failed) : result.exit;
  } catch (error) {
    return await fail(host, toFailure(error, controller.signal), json);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt).off('SIGHUP', interrupt);
    await host.close();
  }
}

/** Where a person sits: whatever else stdin is has no answers to questions. */
function terminal(): Terminal | undefined {
  const isThere = process.stdin.isTTY === true && process.stderr.isTTY === true && !process.env['CI'];
  return isThere ? { input: process.stdin, output: process.stderr } : undefined;
}

async function fail(host: OpenHost, failure: Failure, json: boolean): Promise<ExitCode> {
  const quote = failure.quote.length === 0 || failure.error.code === 'bug' ? {} : { quote: failure.quote };
  const object = { error: { ...failure.error, ...quote }, findings: [...failure.before, ...failure.findings] };
  if (json) await print(host, jsonText(object), 'json');
  const text = await renderStopped(failure, process.stderr);
  await writeOut(process.stderr, outgoing(text, 'text', process.stderr, host.redact));
  return failure.exit;
}

const FORMS: Readonly<Record<RunOptions['format'], Form>> = {
  text: 'text',
  markdown: 'text',
  github: 'annotations',
  json: 'json',
  sarif: 'json',
};

/** Writes a result to stdout; whether it was lost. A reader that has seen enough (`| head -1`) has lost nothing. */
async function print(host: OpenHost, text: string, form: Form): Promise<boolean> {
  if (text === '') return false;
  const error = await writeOut(process.stdout, outgoing(text, form, process.stdout, host.redact));
  if (error === undefined || error.code === 'EPIPE') return false;
  host.log.warn(`The result could not be written to stdout: ${error.code ?? error.message}.`);
  return true;
}

/** In a step of a workflow: the job summary says it in full, whatever is printed. */
function summarize(host: OpenHost, markdown: string): void {
  const file = host.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  try {
    appendFileSync(file, host.redact(markdown));
  } catch {
    host.log.warn(`The job summary ${file} cannot be written.`);
  }
}

/** Flags, secrets and variables as raw inputs. Secrets are masked before anything else happens. */
function gather(command: Command, paths: readonly string[], flags: Flags, host: OpenHost): Inputs {
  const raw: Record<string, string | undefined> = {};
  for (const [name, spec] of Object.entries<InputSpec>(INPUTS)) {
    if (!spec.commands.includes(command)) continue;
    if (spec.type === 'secret') {
      raw[name] = secret(name, flags[camel(`${name}-file`)], host);
      if (raw[name]) maskInput(host, name, raw[name]);
    } else {
      const given = flags[camel(name)];
      const other = spec.variable === true ? host.env[variable(name)] : undefined;
      raw[name] = given === undefined ? other : [given].flat().join('\n');
    }
  }
  if (paths.length > 0) raw[bareOf(command)] = paths.join('\n');
  return readInputs(command, raw);
}

function secret(name: string, file: Flags[string], host: OpenHost): string | undefined {
  if (typeof file !== 'string') return host.env[variable(name)];
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw usageError('inputs/secret-file', `--${name}-file: ${file} cannot be read.`);
  }
}
