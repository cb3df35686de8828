// undeclared-import: everything that is imported comes with Python, with the project or with a declared dependency.

import { posix } from 'node:path';
import { grouped } from '../../../core/grouped.js';
import { normalName } from '../../../core/names.js';
import type { Found, RuleFinding } from '../../../core/types.js';
import { dig, listOf } from '../../../formats/object.js';
import { importNameIsKnown, provides } from '../../../languages/python/import-names.js';
import { STDLIB } from '../../../languages/python/standard-library.js';
import { onlyWhile } from '../../missed.js';
import type { Declared } from '../declared.js';
import { layoutOf } from '../layout.js';
import { type Lock, lockOf } from '../lock.js';
import type { PyManifest } from '../manifest.js';
import { isProvided, knownDistribution, sharesWord, supplyOf } from '../provided.js';
import { isCertain, type PyImport } from '../source.js';
import { addDependency } from '../stated.js';
import { tableAt } from '../table.js';
import { isEverywhere, isWellKnown, surelyBrings } from '../transitive-deps.js';
import { NOT_SOURCE, ONLY_SOURCE } from '../why-missing.js';
import { pythonRule } from './rule.js';

/** What is known of the whole project when one import is judged. */
interface Seen {
  readonly manifest: PyManifest;
  readonly lock: Lock | undefined;
  /** Every top-level name that is imported anywhere. */
  readonly used: ReadonlySet<string>;
}

/** One place of an import that is not declared. */
interface Place {
  readonly file: string;
  readonly found: PyImport;
}

/** Modules that a program brings which runs Python itself: no index has them. */
const HOSTS =
  /^(ida_\w+|idaapi|idautils|idapro|idc|bpy\w*|bmesh|mathutils|FreeCAD\w*|unreal|hou|maya|nuke|pymxs|MaxPlus|c4d|arcpy|gdb|lldb|sublime\w*|qgis|uno|unohelper|gimpfu|binaryninja|ghidra|rhinoscriptsyntax|Rhino|clr|adsk|omni|carb|machine|micropython|js|pyodide)$/;

export const undeclaredImport = pythonRule({
  id: 'undeclared-import',
  title: 'Every imported package is a declared dependency.',
  level: 'error',
  check(input) {
    const { manifest } = input.project;
    if (manifest.dynamic.includes('dependencies')) return [];
    const layout = layoutOf(input.project, input.files);
    // A file whose name is none for a module is a program of another kind: a plugin, a script.
    const skims = [...layout.shipped.keys()].filter(isModule).map((file) => [file, layout.skim(file)] as const);
    const used = new Set(skims.flatMap(([, { imports }]) => [...imports]));
    const movesPath = skims.some(([, skimmed]) => skimmed.movesPath);
    const known = (top: string): boolean =>
      top === '' ||
      HOSTS.test(top) ||
      STDLIB.has(top) ||
      top.startsWith('_') ||
      layout.owns(top) ||
      isDeclared(top, manifest);
    const doubtful = new Set([...used].filter((top) => !known(top)));
    const asked = skims
      .filter(([, { imports }]) => [...imports].some((top) => doubtful.has(top)))
      .flatMap(([file]) => layout.source(file).imports.map((found): Place => ({ file, found })))
      .filter(({ found }) => found.dots === 0 && doubtful.has(topOf(found)) && isCertain(found));
    const missing = grouped(asked, ({ found }) => topOf(found));
    if (missing.size === 0) return [];
    const seen: Seen = { manifest, lock: lockOf(input.project, input.files), used };
    return [...missing].flatMap(([top, places]): Found => {
      // Which modules are loaded at the start is known only after reading all of them: asked when it matters.
      const atStart = (): Place | undefined =>
        places.find(({ file, found }) => found.guard === undefined && layout.loaded.has(file));
      const inExtra = manifest.declared.some(({ name }) => provides(name, top));
      const beside = places.filter(({ file }) => {
        const sibling = posix.join(posix.dirname(file), top);
        if (inExtra || file === `${sibling}.py`) return false;
        return input.files.has(`${sibling}.py`) || input.files.has(`${sibling}/__init__.py`);
      });
      if (beside.length > 0 && movesPath) return [];
      const verdict =
        top === 'src'
          ? sourceFinding(atStart())
          : beside.length > 0
            ? siblingFinding(top, places, atStart())
            : judge(top, seen, atStart);
      const place = verdict?.place ?? places[0];
      if (verdict === undefined || place === undefined) return [];
      const { line, column } = place.found;
      return { ...verdict.finding, subject: { module: top }, file: place.file, line, column };
    });
  },
});

function topOf({ module }: PyImport): string {
  return module.split('.')[0] ?? '';
}

function isModule(file: string): boolean {
  return /^[\p{ID_Start}_][\p{ID_Continue}]*\.py$/u.test(posix.basename(file));
}

/** What to say, and at which of the places when it is not the first. */
interface Verdict {
  readonly finding: RuleFinding;
  readonly place?: Place | undefined;
}

/** Whether a dependency that every installation brings provides this import name. */
function isDeclared(top: string, { declared }: PyManifest): boolean {
  return isProvided(
    top,
    declared.filter(({ extra }) => extra === undefined),
  );
}

/** What to say of an import that no declared dependency is known to provide; undefined when that cannot be told. */
function judge(top: string, seen: Seen, atStart: () => Place | undefined): Verdict | undefined {
  const { manifest, lock, used } = seen;
  const always = manifest.declared.filter(({ extra }) => extra === undefined);
  const locked =
    lock === undefined ? undefined : (one: Declared) => [...lock.closure(one)].some((name) => provides(name, top));
  const { names, wanted, bringers, unknown } = supplyOf(top, always, locked);
  const optional = providerOf(
    top,
    names,
    manifest.declared.filter(({ extra }) => extra !== undefined),
  );
  const group = groupWith(top, manifest);
  // What a lock file or the table says that a dependency brings exists under that name.
  const hint = hintFor(wanted, top, optional, group, manifest, bringers.length > 0);

  if (bringers.length > 0) {
    const message = `${top} is imported but not declared: ${onlyWhile(
      bringers.map(({ name }) => name),
      wanted,
    )}`;
    return { finding: { message, level: 'warning', hint } };
  }
  // A dependency that nothing else is imported from, or with a word of the name: this may be a module of it. The start will tell.
  const isOdd = names.length === 1 && wanted === normalName(top) && !isWellKnown(wanted);
  if (isOdd && always.some(({ name }) => isUnclaimed(name, used) || sharesWord(name, top))) return undefined;
  const family = wanted.split('-')[0] ?? wanted;
  const related = unknown.some(({ name }) => family.length > 2 && name.split('-')[0] === family);
  if (lock === undefined && (related || (unknown.length > 0 && names.some(isEverywhere)))) {
    const message = `${top} is imported but not declared: it is available only if another dependency happens to require ${wanted}.`;
    return { finding: { message, level: 'warning', hint } };
  }
  const place = atStart();
  // What an extra brings, or may bring, is meant to be missing sometimes, as long as the server starts without it.
  if (place === undefined && manifest.declared.some((one) => one.extra !== undefined && mayBring(one, top, wanted))) {
    return undefined;
  }
  const where =
    optional !== undefined
      ? `only the extra ${optional.extra} provides it`
      : group !== undefined
        ? `only the development group ${group} provides it`
        : unknown.length > 0 && lock === undefined
          ? 'no dependency is known to provide it'
          : 'no dependency provides it';
  if (place === undefined) {
    const message = `${top} is imported, but ${where}: code that uses this module fails with ModuleNotFoundError.`;
    return { finding: { message, level: 'warning', hint } };
  }
  if (optional === undefined && group === undefined && unknown.length > 0 && lock === undefined) {
    const message = `${top} is imported when the server starts, but ${where}: unless one of them does, a fresh installation fails with ModuleNotFoundError.`;
    return { finding: { message, hint, level: 'warning', guess: true }, place };
  }
  const message = `${top} is imported when the server starts, but ${where}: a fresh installation fails with ModuleNotFoundError.`;
  return { finding: { message, hint }, place };
}

/** Which of these is meant: what is called so, before what has a word of it, before what is known to bring it. */
function providerOf(top: string, names: readonly string[], extras: readonly Declared[]): Declared | undefined {
  return (
    extras.find(({ name }) => names.includes(name)) ??
    extras.find(({ name }) => provides(name, top)) ??
    extras.find((one) => names.some((name) => surelyBrings(one.name, one.extras, name) === true))
  );
}

function mayBring(one: Declared, top: string, wanted: string): boolean {
  return provides(one.name, top) || (surelyBrings(one.name, one.extras, wanted) ?? true);
}

function isUnclaimed(name: string, used: ReadonlySet<string>): boolean {
  return !isWellKnown(name) && !importNameIsKnown(name) && ![...used].some((one) => provides(name, one));
}

function hintFor(
  wanted: string,
  top: string,
  optional: Declared | undefined,
  group: string | undefined,
  manifest: PyManifest,
  isLocked: boolean,
): string {
  if (optional?.extra !== undefined)
    return `Move "${optional.text}" from the extra ${optional.extra} to dependencies, or import ${top} inside try: … except ImportError.`;
  if (group !== undefined) return `Move ${wanted} from the group ${group} to dependencies.`;
  return addDependency(manifest, isLocked ? wanted : knownDistribution(top), top);
}

/** The dependency group or development table that names it. */
function groupWith(top: string, { value }: PyManifest): string | undefined {
  const lists = Object.entries(tableAt(value, ['dependency-groups']));
  const uv = dig(value, ['tool', 'uv', 'dev-dependencies']);
  for (const [group, list] of [...lists, ['dev', uv] as const]) {
    for (const text of listOf(list)) {
      const name = typeof text === 'string' ? /^\s*([\w.-]+)/.exec(text)?.[1] : undefined;
      if (name !== undefined && provides(normalName(name), top)) return group;
    }
  }
  return undefined;
}

/** The folder of the sources is no module anywhere but in the repository. */
function sourceFinding(atStart: Place | undefined): Verdict {
  const level = atStart === undefined ? 'warning' : 'error';
  return { place: atStart, finding: { message: `src is imported, ${ONLY_SOURCE}.`, hint: NOT_SOURCE, level } };
}

function siblingFinding(top: string, places: readonly Place[], atStart: Place | undefined): Verdict {
  const found = (atStart ?? places[0])?.found;
  const write = found?.binds === undefined ? `from .${found?.module ?? top} import …` : `from . import ${top}`;
  return {
    place: atStart,
    finding: {
      message: `${top} is next to this module: the import works when the file is run as a script, not when the package is installed.`,
      level: atStart === undefined ? 'warning' : 'error',
      hint: `Write ${write}.`,
    },
  };
}
