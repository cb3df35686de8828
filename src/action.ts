// The GitHub Action: inputs from the runner, the same engine as the command line, outputs and annotations back.

import { stripVTControlCharacters } from 'node:util';
import * as core from '@actions/core';
import { getExecOutput } from '@actions/exec';
import type { Result } from './commands/result.js';
import { run } from './commands/run.js';
import { COMMANDS, type Command, INPUTS, type InputSpec, type Inputs } from './config/inputs.js';
import { credentials, IDENTITY, refusal } from './config/privileges.js';
import { maskInput, readInputs, unknown } from './config/read-inputs.js';
import { NAME } from './core/about.js';
import { EXIT, type ExitCode, usageError } from './core/errors.js';
import { fenced } from './core/markdown.js';
import type { Env } from './core/types.js';
import { createActionsHost } from './host/actions.js';
import { openHandover } from './host/handover.js';
import type { OpenHost } from './host/local.js';
import { renderStopped, toFailure } from './render/failure.js';
import { gitEnv } from './repository/git-run.js';

/** Runs the Action. Never throws: whatever goes wrong fails the step with one message. */
export async function main(): Promise<ExitCode> {
  const controller = new AbortController();
  const env = { ...process.env };
  const host = createActionsHost({ env, cwd: env['GITHUB_WORKSPACE'] ?? process.cwd(), signal: controller.signal });
  const interrupt = (): void => controller.abort(new Error('interrupted'));
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  try {
    return await execute(env, host);
  } catch (error) {
    const failure = toFailure(error, controller.signal);
    for (const finding of [...failure.before, ...failure.findings]) host.annotate(finding);
    const text = await renderStopped(failure, process.stdout);
    host.log.info(text);
    host.annotate({
      rule: failure.error.code,
      level: 'error',
      message: failure.error.message,
      hint: failure.error.hint,
      quote: failure.error.code === 'bug' ? [] : failure.quote,
    });
    await host.summary(`## ${NAME} was stopped\n\n${fenced(stripVTControlCharacters(text), 'text')}`);
    return failure.exit;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    await host.close();
  }
}

async function execute(env: Env, host: OpenHost): Promise<ExitCode> {
  const command = readCommand();
  const inputs = gather(command, host);
  const refused = refusal(command, env, inputs);
  if (refused !== undefined) throw refused;
  if (command === 'build' && credentials(env, inputs).includes(IDENTITY)) {
    host.log.warn(
      'This job can request OIDC tokens while it runs build scripts: remove id-token: write from the build job.',
    );
  }
  // A hand-over that cannot work is refused before anything is built.
  if (command === 'build' || (command === 'publish' && inputs.releaseDir === undefined)) openHandover(env);
  await showTools(host);
  const result = await run(command, inputs, host, { format: 'text', verbose: core.isDebug() });
  return await report(result, host);
}

function readCommand(): Command {
  const name = core.getInput('command') || 'release';
  const command = COMMANDS.find((known) => known === name);
  if (command === undefined) throw usageError('inputs/command', unknown('command', name, COMMANDS));
  return command;
}

/** The runner's INPUT_ variables as raw inputs; secrets are masked before anything else happens. */
function gather(command: Command, host: OpenHost): Inputs {
  const raw: Record<string, string | undefined> = {};
  for (const variable of Object.keys(process.env)) {
    const name = variable.match(/^INPUT_(.+)$/)?.[1]?.toLowerCase();
    if (name !== undefined && name !== 'command') raw[name] = core.getInput(name) || undefined;
  }
  for (const [name, spec] of Object.entries<InputSpec>(INPUTS)) {
    if (spec.type === 'secret' && raw[name] !== undefined) maskInput(host, name, raw[name]);
  }
  return readInputs(command, raw);
}

/** What the runner brought along: the first question when a release behaves differently than yesterday. */
async function showTools(host: OpenHost): Promise<void> {
  const options = { silent: true, ignoreReturnCode: true, env: gitEnv(host) };
  const { stdout } = await getExecOutput(host.tool('git'), ['--version'], options);
  host.log.debug(`${await eventOf()}, ${stdout.trim()}, node ${process.version}`);
}

/** The library reads the event file while it is loaded, and throws where that is broken. */
async function eventOf(): Promise<string> {
  try {
    const { context } = await import('@actions/github');
    return `${context.eventName} ${context.ref} ${context.sha}`;
  } catch {
    return 'the event file GITHUB_EVENT_PATH cannot be read';
  }
}

async function report(result: Result, host: OpenHost): Promise<ExitCode> {
  host.log.info(result.text);
  for (const [name, value] of Object.entries(result.outputs ?? {})) await host.output(name, outputText(value));
  if (result.summary !== undefined) await host.summary(result.summary);
  if (result.exit !== EXIT.accepted) return result.exit;
  host.annotate({
    rule: 'publish/accepted',
    level: 'warning',
    message: 'Everything was accepted, but not all of it is served yet.',
    hint: 'Nothing is left to send. Run this job again to check.',
  });
  return EXIT.done;
}

/** Outputs are read by other steps' shells: what is not plainly a name, a version, a digest or an address is left out. */
function outputText(value: string): string {
  if (value.startsWith('{')) return value;
  return value
    .split('\n')
    .filter((line) => /^[A-Za-z0-9._+@/:-]*$/.test(line))
    .join('\n');
}
