// What a Python traceback says about a server that did not start, and what its author can do about it.

import { normalName } from '../../core/names.js';
import type { Diagnosis, Project } from '../../core/types.js';
import sdks from '../../data/sdks.json' with { type: 'json' };
import { tomlKey } from '../../formats/toml.js';
import { missingAtStart, needsVariable } from '../missed.js';
import type { Index } from './ask-index.js';
import { type Distributed, distribution, type Venv } from './environment.js';
import type { PyManifest } from './manifest.js';
import { statedIn } from './stated.js';
import { type Environment, olderSdk, partNotShipped, takenAway, whyMissing } from './why-missing.js';

interface Asked {
  readonly project: Project<PyManifest>;
  readonly venv: Venv;
  readonly index: Index;
  readonly installed: Distributed | undefined;
}

/** Reads the last traceback; undefined when it names no cause that is known. */
export async function diagnoseStart(
  stderr: string,
  project: Project<PyManifest>,
  venv: Venv,
  index: Index,
): Promise<Diagnosis | undefined> {
  const asked: Asked = { project, venv, index, installed: await distribution(venv, project.name) };
  const more = ' On your machine something else provides it, or an older version of a dependency.';
  return (
    (await missingPart(stderr, environmentOf(asked), more)) ??
    entryPoint(stderr, asked) ??
    secondLoop(stderr) ??
    missingSetting(stderr) ??
    (stderr.trim() === '' ? sdkInExtra(asked) : undefined)
  );
}

/**
 * What a traceback says of something that the environment does not have; undefined when it says none of it.
 * @param more a sentence about what nothing provides
 */
export async function missingPart(stderr: string, where: Environment, more = ''): Promise<Diagnosis | undefined> {
  return (await missingModule(stderr, where, more)) ?? (await missingName(stderr, where)) ?? changedSdk(stderr, where);
}

/** `No module named 'x.y'`: own and not in the wheel, taken away by a newer dependency, or never declared. */
async function missingModule(stderr: string, where: Environment, more: string): Promise<Diagnosis | undefined> {
  const module = last(stderr, /ModuleNotFoundError: No module named '([^']+)'/g)?.[1];
  if (module === undefined) return undefined;
  const reason = await whyMissing({ module }, where);
  return missingAtStart(reason, reason.cause === 'undeclared' ? more : '');
}

function environmentOf({ project, venv, index, installed }: Asked): Environment {
  const isOwn = (top: string): boolean => {
    const targets = Object.values({ ...project.manifest.scripts, ...installed?.scripts });
    const own = normalName(project.name).replaceAll('-', '_');
    return top === own || targets.some((target) => target.split(/[.:]/)[0] === top);
  };
  return {
    ...{ venv, index, installed, project: project.name, isOwn, folder: project.folder },
    stated: statedIn(project.manifest),
  };
}

/** `cannot import name 'X' from 'pkg.module'`, `module 'pkg' has no attribute 'X'`. */
async function missingName(stderr: string, where: Environment): Promise<Diagnosis | undefined> {
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
  const own = where.installed?.topLevel.includes(top) === true;
  const reason = own ? await partNotShipped({ module, name }, where) : await takenAway(top, { module, name }, where);
  return reason && missingAtStart(reason);
}

/** It exited without a word, and the SDK comes with an extra only, which nobody installs unasked. */
function sdkInExtra({ project, installed }: Asked): Diagnosis | undefined {
  const { declared } = project.manifest;
  const isSdk = ({ name }: { readonly name: string }): boolean => sdks.servers.includes(normalName(name));
  const optional = declared.find((one) => isSdk(one) && one.extra !== undefined);
  if (optional === undefined || declared.some((one) => isSdk(one) && one.extra === undefined)) return undefined;
  const [script = project.name] = Object.keys(installed?.scripts ?? {});
  return missingAtStart({
    cause: 'optional',
    subject: { module: optional.name, package: normalName(optional.name) },
    says: `exited without a word, and ${optional.name} comes only with the extra [${optional.extra}], which a user does not install`,
    hint: `Move ${optional.name} to [project] dependencies, or document the extra and start it so here: uvx --from "${project.name}[${optional.extra}]" ${script}`,
  });
}

/** A class of the SDK without the method or the argument that the server uses: an open bound let another SDK in. */
async function changedSdk(stderr: string, where: Environment): Promise<Diagnosis | undefined> {
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
  return olderSdk(what, where);
}

/** The script's own target: not there, asks for arguments, or is a coroutine function that nobody awaits. */
function entryPoint(stderr: string, { installed, project }: Asked): Diagnosis | undefined {
  for (const [script, target] of Object.entries(installed?.scripts ?? {})) {
    const [module = '', name = ''] = target.split(/\s*:\s*/);
    const signs = [`cannot import name '${name}' from '${module}'`, `module '${module}' has no attribute '${name}'`];
    if (signs.some((sign) => stderr.includes(sign))) {
      return {
        rule: 'entry-point-exists',
        subject: { module, name },
        message: `The script ${script} starts ${target}, but ${module} has no ${name}.`,
        hint: `Name an existing function in ${project.manifestFile}:\n  [project.scripts]\n  ${tomlKey(script)} = "${module}:main"`,
      };
    }
    if (stderr.includes(`TypeError: ${name}() missing `) && stderr.includes(' required positional argument')) {
      return {
        rule: 'entry-point-no-arguments',
        subject: { module, name },
        message: `The script ${script} calls ${target} without arguments, but ${name} requires some.`,
        hint: `Give ${name} default values, or read its arguments from the command line inside it.`,
      };
    }
    if (stderr.includes(`coroutine '${name}' was never awaited`)) {
      return {
        rule: 'entry-point-no-arguments',
        subject: { module, name },
        message: `The script ${script} calls ${target}, which is async: the coroutine is never awaited.`,
        hint: `Point the script at a plain function:\n  def run() -> None:\n      asyncio.run(${name}())`,
      };
    }
  }
  return undefined;
}

/** `asyncio.run(main())` of a main that calls the SDK's run(), which does the same. */
function secondLoop(stderr: string): Diagnosis | undefined {
  if (!/RuntimeError: (?:Already running asyncio in this thread|asyncio\.run\(\) cannot be called)/.test(stderr))
    return undefined;
  return {
    rule: 'start/exited',
    message: 'The server starts an event loop inside another one: run() of the SDK begins its own.',
    hint: 'Call run() from a function that is not async, or write await mcp.run_stdio_async() instead.',
  };
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

function last(text: string, pattern: RegExp): RegExpMatchArray | undefined {
  return [...text.matchAll(pattern)].at(-1);
}
