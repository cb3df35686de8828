// Which command starts a Python server, as its users would start it.

import { isAbsolute } from 'node:path';
import { StageFailure } from '../../errors.js';
import type { Host, Project } from '../../types.js';
import { type Distributed, programIn, type Venv } from './environment.js';
import type { PyManifest } from './manifest.js';
import { normalName } from './metadata.js';

/** A command and how a person would type it. */
export interface Chosen {
  readonly command: readonly string[];
  readonly shown: string;
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

/**
 * `[smoke] command` with its program found in the environment, else the chosen script, else `python -m` of a package that has
 * `__main__`. Throws StageFailure `start/which-command` or `start/no-command`.
 */
export function chooseCommand(
  project: Project<PyManifest>,
  venv: Venv,
  installed: Distributed | undefined,
  artifact: string,
  host: Host,
): Chosen {
  const { command, args } = project.settings.smoke;
  if (command !== undefined && command.length > 0) {
    const [program = '', ...rest] = command;
    const found = isAbsolute(program) ? program : (programIn(venv, program) ?? host.tool(program));
    return { command: [found, ...rest, ...args], shown: [...command, ...args].join(' ') };
  }
  const names = Object.keys(installed?.scripts ?? {}).sort();
  const script = chooseScript(names, project.name);
  const path = script === undefined ? undefined : programIn(venv, script);
  if (script !== undefined && path !== undefined) {
    return { command: [path, ...args], shown: [script, ...args].join(' ') };
  }
  const about = { level: 'error', project: project.name, artifact, file: project.manifestFile } as const;
  if (names.length > 1) {
    const place = project.manifest.at([...project.manifest.base, 'scripts']);
    throw new StageFailure([
      {
        ...about,
        ...place,
        rule: 'start/which-command',
        message: `${project.name} has the scripts ${names.join(', ')}, and none of them is named ${project.name}: which one is the server cannot be told.`,
        hint: `Say it in mcp-release.toml:\n  [smoke]\n  command = ["${names[0]}"]`,
      },
    ]);
  }
  const main = (installed?.topLevel ?? []).filter((name) => installed?.files.includes(`${name}/__main__.py`));
  const module = main.find((name) => normalName(name) === normalName(project.name)) ?? main[0];
  if (module !== undefined) {
    return { command: [venv.python, '-m', module, ...args], shown: ['python', '-m', module, ...args].join(' ') };
  }
  const package_ = installed?.topLevel[0] ?? normalName(project.name).replaceAll('-', '_');
  throw new StageFailure([
    {
      ...about,
      rule: 'start/no-command',
      message: `${artifact} installs no command: it has no script, and no package in it has a __main__.py.`,
      hint: `Add one to pyproject.toml:\n  [project.scripts]\n  ${normalName(project.name)} = "${package_}.server:main"`,
    },
  ]);
}
