// Which command starts a Python server, as its users would start it.

import { isAbsolute } from 'node:path';
import { CONFIG_FILE } from '../../core/about.js';
import { StageFailure } from '../../core/errors.js';
import { normalName } from '../../core/names.js';
import type { Host, Project } from '../../core/types.js';
import { type Distributed, programIn, type Venv } from './environment.js';
import { firstCommand } from './first-command.js';
import { modulesOf } from './installed-modules.js';
import type { PyManifest } from './manifest.js';

/** A command and how a person would type it. */
export interface Command {
  readonly command: readonly string[];
  readonly shown: string;
}

/** The one to start, and what else there is. */
export interface Chosen extends Command {
  /** No name tells which of several it is: all that it could be, this one too. */
  readonly candidates?: readonly Command[] | undefined;
  /** The other scripts, without the arguments of the server. */
  readonly others?: readonly Command[] | undefined;
}

/**
 * The script to start among several: the only one, the one named as the project, the only one with `mcp` or `server` in its name.
 * Undefined when none or more than one is left.
 */
export function chooseScript(names: readonly string[], project: string): string | undefined {
  if (names.length <= 1) return names[0];
  const own = names.find((name) => normalName(name) === normalName(project));
  const likely = names.filter((name) => /mcp|server/i.test(name));
  return own ?? (likely.length === 1 ? likely[0] : undefined);
}

/** More scripts than this are not tried one after the other. */
const MOST_CANDIDATES = 6;

/**
 * `[smoke] command` with its program found in the environment, else the chosen script, else the scripts that it could be, else
 * `python -m` of a package that has `__main__`. Throws StageFailure `start/which-command` or `entry-point-there`.
 */
export function chooseCommand(
  project: Project<PyManifest>,
  venv: Venv,
  installed: Distributed | undefined,
  artifact: string,
  host: Host,
): Chosen {
  const { command, args } = project.settings.smoke;
  const named = Object.keys(installed?.scripts ?? {});
  const names = (named.length > 0 ? named : [...(installed?.programs ?? [])]).sort();
  const scripts = names.flatMap((name) => {
    const path = programIn(venv, name);
    return path === undefined ? [] : [{ name, path }];
  });
  const but = (path: string | undefined): readonly Command[] =>
    scripts.filter((one) => one.path !== path).map(({ name, path: own }) => ({ command: [own], shown: name }));
  if (command !== undefined && command.length > 0) {
    const [program = '', ...rest] = command;
    const found = isAbsolute(program) ? program : (programIn(venv, program) ?? host.tool(program));
    return { command: [found, ...rest, ...args], shown: [...command, ...args].join(' '), others: but(found) };
  }
  const started = (one: { readonly name: string; readonly path: string }): Command => ({
    command: [one.path, ...args],
    shown: [one.name, ...args].join(' '),
  });
  const chosen = chooseScript(names, project.name);
  const script = scripts.find(({ name }) => name === chosen);
  if (script !== undefined) return { ...started(script), others: but(script.path) };
  const [first] = scripts;
  if (first !== undefined && scripts.length > 1 && scripts.length <= MOST_CANDIDATES) {
    return { ...started(first), candidates: scripts.map(started) };
  }
  const about = {
    level: 'error',
    code: 'unsatisfiable',
    project: project.name,
    artifact,
    file: project.manifestFile,
  } as const;
  if (names.length > 1) {
    const place = project.manifest.at([...project.manifest.base, 'scripts']);
    throw new StageFailure({
      ...about,
      ...place,
      rule: 'start/which-command',
      message: `${project.name} has the scripts ${names.join(', ')}, but none named ${project.name}, so the server command cannot be determined.`,
      hint: `Set it in ${CONFIG_FILE}:\n  [smoke]\n  command = ["${names[0]}"]`,
    });
  }
  const main = (installed?.topLevel ?? []).filter((name) => installed?.files.includes(`${name}/__main__.py`));
  const module = main.find((name) => normalName(name) === normalName(project.name)) ?? main[0];
  if (module !== undefined) {
    return { command: [venv.python, '-m', module, ...args], shown: ['python', '-m', module, ...args].join(' ') };
  }
  throw new StageFailure({
    ...about,
    rule: 'entry-point-there',
    message: `${artifact} installs no command: it has no script, and none of its packages has a __main__.py.`,
    hint: firstCommand(project, modulesOf(installed, venv)),
    subject: { about: 'command' },
  });
}
