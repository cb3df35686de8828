// What else an installed package promises: its other commands, and its entry points.

import type { BrokenEntryPoint, Finding, Host, Installed, Launch, Project } from '../core/types.js';
import { lastWords } from './draft.js';

/** `--help` needs no time; a command that takes longer than this runs, and that is all that is asked. Milliseconds. */
const HELP_MS = 10_000;
/** More commands than this are not all tried. */
const MOST_COMMANDS = 12;
/** The marks of a program that broke, as opposed to one that does not know --help. */
const BROKE =
  /^Traceback \(most recent call last\)|^\s*(?:\w+\.)*\w*(?:Error|Exception): |^Node\.js v\d|command not found|bad interpreter/m;

/** Findings about everything the package installs besides the server. */
export async function besideServer(
  host: Host,
  installed: Installed,
  server: Launch,
  project: Project,
  artifact: string,
): Promise<readonly Finding[]> {
  const others = [...(installed.others ?? []), ...(installed.candidates ?? [])].filter(
    ({ shown }) => shown !== server.shown,
  );
  const findings: Finding[] = [];
  for (const other of others.slice(0, MOST_COMMANDS)) {
    const broken = await tryHelp(host, other);
    if (broken !== undefined) findings.push(commandBroken(other, broken, project, artifact));
  }
  const entryPoints = (await installed.brokenEntryPoints?.()) ?? [];
  return [...findings, ...entryPoints.map((one) => entryPointBroken(one, project, artifact))];
}

/** Its last words when `--help` broke it; undefined when it is fine, or when that cannot be told. */
async function tryHelp(host: Host, { command, cwd, env }: Launch): Promise<readonly string[] | undefined> {
  const ended = await host.run({ command: [...command, '--help'], cwd, env, timeoutMs: HELP_MS, keep: 64 * 1024 });
  if (ended.timedOut || ended.code === 0) return undefined;
  const output = `${ended.stdout}\n${ended.stderr}`;
  const cannotRun = ended.code === 126 || ended.code === 127;
  return cannotRun || BROKE.test(output) ? lastWords(output) : undefined;
}

function commandBroken({ shown }: Launch, quote: readonly string[], project: Project, artifact: string): Finding {
  const [name = shown] = shown.split(' ');
  return {
    rule: 'start/other-command',
    level: 'warning',
    project: project.name,
    artifact,
    message: `The package also installs the command ${name}, but ${name} --help fails.`,
    hint: `Fix it, or remove it from the scripts in ${project.manifestFile}.`,
    quote,
  };
}

function entryPointBroken(
  { group, name, value, error }: BrokenEntryPoint,
  project: Project,
  artifact: string,
): Finding {
  return {
    rule: 'start/entry-point',
    level: 'warning',
    project: project.name,
    artifact,
    file: project.manifestFile,
    message: `The entry point ${name} = "${value}" (${group}) cannot be loaded in an empty environment: programs that load ${group} get an error.`,
    hint: 'Correct the module and the object that it names, or declare what it imports.',
    quote: [error],
  };
}
