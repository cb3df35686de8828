// What a Python traceback says about a server that did not start, and what its author can do about it.

import { readdir } from 'node:fs/promises';
import { normalName } from '../../core/names.js';
import type { Diagnosis, Project } from '../../core/types.js';
import { distributionsOf } from '../../languages/python/import-names.js';
import { type Distributed, distribution, type Venv } from './environment.js';
import type { PyManifest } from './manifest.js';
import { splitRequirement } from './pep508.js';

interface Asked {
  readonly project: Project<PyManifest>;
  readonly venv: Venv;
  readonly installed: Distributed | undefined;
}

/** Reads the last traceback; undefined when it names no cause that is known. */
export async function diagnoseStart(
  stderr: string,
  project: Project<PyManifest>,
  venv: Venv,
): Promise<Diagnosis | undefined> {
  const asked: Asked = { project, venv, installed: await distribution(venv, project.name) };
  return (
    (await missingModule(stderr, asked)) ??
    (await missingName(stderr, asked)) ??
    (await changedSdk(stderr, asked)) ??
    entryPoint(stderr, asked) ??
    missingSetting(stderr)
  );
}

/** `No module named 'x.y'`: own and not in the wheel, taken away by a newer dependency, or never declared. */
async function missingModule(stderr: string, asked: Asked): Promise<Diagnosis | undefined> {
  const module = last(stderr, /ModuleNotFoundError: No module named '([^']+)'/g)?.[1];
  if (module === undefined) return undefined;
  const [top = module] = module.split('.');
  if (asked.installed?.topLevel.includes(top) || isOwn(top, asked)) return notInWheel(module, asked);
  if (module !== top) {
    const taken = await takenAway(top, `the module ${module}`, asked);
    if (taken !== undefined) return taken;
  }
  if (top === 'src') {
    return {
      rule: 'start/missing-module',
      message: 'The server imports src, which exists only in the repository: installed, the package has its own name.',
      hint: 'Import the package by its name (from weather_mcp import …), or relatively (from . import …).',
    };
  }
  const [usual = normalName(top)] = distributionsOf(top);
  const extra = extraWith(distributionsOf(top), asked.installed);
  if (extra !== undefined) {
    return {
      rule: 'start/missing-module',
      message: `The server imports ${module}, which is installed only with the extra ${extra}. A user who installs ${asked.project.name} plainly does not get it.`,
      hint: `Move it to dependencies in pyproject.toml, or import it only where the extra is needed.`,
    };
  }
  return {
    rule: 'start/missing-module',
    message: `The server imports ${module}, and nothing that its dependencies install has it. On your machine something else brings it, or an older version of a dependency.`,
    hint: `Add the package that has it to dependencies in pyproject.toml:\n  dependencies = [..., "${usual}"]`,
  };
}

/** The extra that would bring one of these distributions. */
function extraWith(names: readonly string[], installed: Distributed | undefined): string | undefined {
  for (const line of installed?.metadata.all('Requires-Dist') ?? []) {
    const parsed = splitRequirement(line);
    if (parsed === undefined || !names.includes(normalName(parsed.name))) continue;
    const extra = /extra\s*==\s*['"]([^'"]+)['"]/.exec(parsed.marker ?? '')?.[1];
    if (extra !== undefined) return extra;
  }
  return undefined;
}

/** `cannot import name 'X' from 'pkg.module'`, `module 'pkg' has no attribute 'X'`. */
async function missingName(stderr: string, asked: Asked): Promise<Diagnosis | undefined> {
  const imported = last(
    stderr,
    /ImportError: cannot import name '([^']+)' from (?:partially initialized module )?'([^']+)'/g,
  );
  const attribute = last(
    stderr,
    /AttributeError: (?:partially initialized )?module '([^']+)' has no attribute '([^']+)'/g,
  );
  const [name, module] = imported !== undefined ? [imported[1], imported[2]] : [attribute?.[2], attribute?.[1]];
  if (name === undefined || module === undefined) return undefined;
  const [top = module] = module.split('.');
  if (asked.installed?.topLevel.includes(top)) return undefined;
  return takenAway(top, `${name} of ${module}`, asked);
}

/** A class of the SDK without the method or the argument that the server uses: an open bound let another SDK in. */
async function changedSdk(stderr: string, asked: Asked): Promise<Diagnosis | undefined> {
  const [, owner, attribute, called, argument] =
    last(
      stderr,
      /AttributeError: '((?:FastMCP|MCPServer|Server|Context)\w*)' object has no attribute '(\w+)'|TypeError: ((?:FastMCP|MCPServer|Server|Tool|Context)\w*)\.\w+\(\) got an unexpected keyword argument '(\w+)'/g,
    ) ?? [];
  const what =
    owner !== undefined
      ? `${attribute} of ${owner}`
      : called !== undefined
        ? `the argument ${argument} of ${called}`
        : '';
  if (what === '') return undefined;
  return (await takenAway('fastmcp', what, asked)) ?? (await takenAway('mcp', what, asked));
}

/**
 * The import exists in another version of an installed dependency: what its bound lets in; undefined when nothing installed
 * brings this top-level name.
 */
export async function takenAway(
  top: string,
  what: string,
  { installed, venv }: Omit<Asked, 'project'>,
): Promise<Diagnosis | undefined> {
  const requirements = (installed?.metadata.all('Requires-Dist') ?? []).flatMap((line) => {
    const parsed = splitRequirement(line);
    return parsed === undefined ? [] : [{ line: line.replace(/\s*;.*$/, ''), name: normalName(parsed.name) }];
  });
  const candidates = [...distributionsOf(top).map(normalName), normalName(top)];
  for (const name of new Set(candidates)) {
    const found = await distribution(venv, name);
    if (found === undefined || !found.topLevel.includes(top)) continue;
    const asked = requirements.find((one) => one.name === name);
    const message = `The server needs ${what}, which ${name} ${found.version} does not have. A fresh installation gets that version; a lock file hides it.`;
    if (asked === undefined) {
      const hint = `${name} comes in through another dependency: name it in dependencies with a bound of its own.`;
      return { rule: 'start/missing-module', message, hint };
    }
    return { rule: 'start/missing-module', message, hint: bound(asked.line, found.version) };
  }
  return undefined;
}

/** The line to write instead of an open bound: below the major version that was installed and does not fit. */
function bound(requirement: string, version: string): string {
  const plain = requirement.replace(/[()\s]/g, '');
  const lower = /(?:>=|~=|==|>)\s*(\d+)/.exec(plain)?.[1];
  const [major = '0', minor = '0'] = version.split('.');
  const open = !/(<|~=|==)/.test(plain);
  // A bound below the major version helps only when the version that it asks for at least is older.
  const limit = lower !== undefined && Number(lower) >= Number(major) ? `${major}.${minor}` : major;
  if (open) {
    const name = plain.replace(/[<>=!~].*$/, '');
    const stated = plain === name ? `${name}<${limit}` : `${plain},<${limit}`;
    return `Write in dependencies:\n  "${stated}"\nor change the server to what ${version} offers.`;
  }
  return `${plain} lets ${version} in: narrow it to the versions the server works with.`;
}

/** The script's own target: not there, asks for arguments, or is a coroutine function that nobody awaits. */
function entryPoint(stderr: string, { installed, project }: Asked): Diagnosis | undefined {
  for (const [script, target] of Object.entries(installed?.scripts ?? {})) {
    const [module = '', name = ''] = target.split(/\s*:\s*/);
    const rest = { rule: 'start/entry-point' };
    const signs = [`cannot import name '${name}' from '${module}'`, `module '${module}' has no attribute '${name}'`];
    if (signs.some((sign) => stderr.includes(sign))) {
      return {
        ...rest,
        message: `The script ${script} starts ${target}, and ${module} has no ${name}.`,
        hint: `Name a function that is there in ${project.manifestFile}:\n  [project.scripts]\n  ${script} = "${module}:main"`,
      };
    }
    if (stderr.includes(`TypeError: ${name}() missing `) && stderr.includes(' required positional argument')) {
      return {
        ...rest,
        message: `The script ${script} calls ${target} without arguments, and ${name} requires some.`,
        hint: `Give ${name} default values, or read its arguments from the command line inside it.`,
      };
    }
    if (stderr.includes(`coroutine '${name}' was never awaited`)) {
      return {
        ...rest,
        message: `The script ${script} calls ${target}, which is async: called like this it does nothing.`,
        hint: `Point the script at a plain function:\n  def run() -> None:\n      asyncio.run(${name}())`,
      };
    }
  }
  return undefined;
}

/** `KeyError: 'WEATHER_API_KEY'` out of os.environ, or settings that pydantic misses. */
function missingSetting(stderr: string): Diagnosis | undefined {
  const key = last(stderr, /^KeyError: '([A-Z][A-Z0-9_]+)'/gm)?.[1];
  if (key !== undefined && /environ/.test(stderr)) return needsVariable([key]);
  const settings = last(stderr, /validation errors? for (\w*(?:Settings|Config|Env)\w*)\n([\s\S]*)/g)?.[2];
  const fields = [...(settings ?? '').matchAll(/^(\w+)\n\s+Field required/gm)].map(([, field = '']) =>
    field.toUpperCase(),
  );
  return fields.length > 0 ? needsVariable(fields) : undefined;
}

/** The finding for variables that a server misses. */
function needsVariable(names: readonly string[]): Diagnosis {
  const list = names.join(', ');
  return {
    rule: 'start/needs-variable',
    message: `The server does not start without ${names.length === 1 ? 'the variable' : 'the variables'} ${list}. A client that starts it to list its tools gets nothing.`,
    hint: `Read it when a tool is called, or give the trial a harmless value in mcp-drydock.toml:\n  [smoke]\n  env = { ${names.map((name) => `${name} = "trial"`).join(', ')} }`,
  };
}

function isOwn(top: string, { project, installed }: Asked): boolean {
  const own = normalName(project.name).replaceAll('-', '_');
  const targets = Object.values({ ...project.manifest.scripts, ...installed?.scripts });
  return top === own || targets.some((target) => target.split(/[.:]/)[0] === top);
}

async function notInWheel(module: string, { installed, project, venv }: Asked): Promise<Diagnosis> {
  const [top = module] = module.split('.');
  const there = (installed?.topLevel ?? []).join(', ');
  const hasTop = installed?.topLevel.includes(top) ?? false;
  const empty = hasTop ? [] : await readdir(venv.site).catch(() => []);
  const nothing = hasTop || empty.includes(top) ? '' : ` It holds ${there === '' ? 'no module at all' : there}.`;
  return {
    rule: 'start/missing-module',
    message: `${module} is part of ${project.name}, and it is not in the built package.${nothing}`,
    hint: 'Look at what the build backend includes: a folder without __init__.py, a name that differs from the project’s, or an exclude keeps it out.',
  };
}

function last(text: string, pattern: RegExp): RegExpMatchArray | undefined {
  return [...text.matchAll(pattern)].at(-1);
}
