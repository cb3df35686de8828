// Where the modules of a Python project lie, which of them are shipped, and which are loaded when the server starts.

import { posix } from 'node:path';
import { memo } from '../../core/memo.js';
import type { Files, Project } from '../../core/types.js';
import { foldersUp } from '../../formats/lock-entry.js';
import { dig, listOf } from '../../formats/object.js';
import { type Skimmed, skim } from '../../languages/python/skim.js';
import { inFolder, isUnder, pathsBelow } from '../../repository/subtree.js';
import { entriesOf } from './entries.js';
import type { PyManifest } from './manifest.js';
import { type PyImport, type PySource, readPython } from './source.js';
import { isTable } from './table.js';

export interface Layout {
  /** Folders that modules are looked for in, relative to the repository's root. */
  readonly roots: readonly string[];
  /** False where the build configuration can move or make modules in ways that are not read here. */
  readonly plain: boolean;
  /** The file of a dotted module, or undefined. */
  find(module: string): string | undefined;
  /** Whether a top-level name is a module or package of this project. */
  owns(name: string): boolean;
  /** Python files that are shipped: path → dotted module. Tests are left out. */
  readonly shipped: ReadonlyMap<string, string>;
  /** Those of them that are imported, directly or not, when an entry point is loaded. */
  readonly loaded: ReadonlySet<string>;
  source(path: string): PySource;
  /** A quick look at a file, which decides whether `source` is worth the time. */
  skim(path: string): Skimmed;
}

const PLAIN_BACKENDS =
  /^(hatchling\.build|setuptools\.build_meta|flit_core\.buildapi|poetry\.core\.masonry\.api|pdm\.backend|uv_build)$/;
const TEST_FILE = /(^|\/)(tests?|testing)\/|(^|\/)(conftest|test_[^/]*|[^/]*_test)\.py$/;

/** The layout of a project; read once for all rules. */
export const layoutOf = memo((project: Project<PyManifest>, files: Files) => [files, project.manifestFile], read);

function read(project: Project<PyManifest>, files: Files): Layout {
  const { manifest } = project;
  const inside = (path: string): string => posix.normalize(posix.join(project.path, path));
  const configured = configuredPackages(manifest);
  const roots = [...new Set([...configured.roots, 'src', '.'].map(inside))];
  const python = pathsBelow(files, project.path).filter((path) => path.endsWith('.py'));
  const folders = new Set([...new Set(python.map((path) => posix.dirname(path)))].flatMap(foldersUp));
  folders.delete('.');
  const source = memo(
    (path: string) => [files, path],
    (path) => readPython(files.text(path) ?? ''),
  );
  const quickly = memo(
    (path: string) => [files, path],
    (path) => skim(files.text(path) ?? ''),
  );
  const find = (module: string): string | undefined => {
    const path = module.replaceAll('.', '/');
    for (const root of roots) {
      for (const file of [`${path}/__init__.py`, `${path}.py`]) {
        if (files.has(posix.join(root, file))) return posix.join(root, file);
      }
    }
    return undefined;
  };
  const owns = (name: string): boolean =>
    roots.some((root) => files.has(posix.join(root, `${name}.py`)) || folders.has(posix.join(root, name)));
  const shipped = shippedFiles(project, python, roots, configured.packages.map(inside));
  const setup = files.has(inside('setup.py'));
  const plain = !setup && configured.plain && PLAIN_BACKENDS.test(manifest.buildBackend ?? 'setuptools.build_meta');
  let loaded: ReadonlySet<string> | undefined;
  return {
    roots,
    plain,
    find,
    owns,
    shipped,
    source,
    skim: quickly,
    get loaded() {
      loaded ??= loadedFiles(manifest, shipped, find, source);
      return loaded;
    },
  };
}

/** Modules right next to the manifest. */
export function flatModules({ path }: Pick<Project, 'path'>, files: Files): readonly string[] {
  return pathsBelow(files, path).filter((file) => /(^|\/)[A-Za-z_]\w*\.py$/.test(file) && posix.dirname(file) === path);
}

/** A project's name as a module: `Weather-MCP` → `weather_mcp`. */
export function moduleNamed(project: string): string {
  return project.toLowerCase().replace(/[-.]+/g, '_');
}

/** `weather_mcp/tools/__init__.py` → `weather_mcp.tools`. */
export function moduleOf(file: string): string {
  return file.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.');
}

interface Configured {
  readonly roots: readonly string[];
  /** Folders of packages that the configuration names, relative to the project. */
  readonly packages: readonly string[];
  readonly plain: boolean;
}

/** What the build backends' own tables say about where packages are. */
function configuredPackages({ value }: PyManifest): Configured {
  const tool = (...path: string[]): unknown => dig(value, ['tool', ...path]);
  const texts = (found: unknown): string[] =>
    (Array.isArray(found) ? found : [found]).filter((one) => typeof one === 'string');
  const wheel = ['hatch', 'build', 'targets', 'wheel'];
  const hatch = [...texts(tool(...wheel, 'packages')), ...texts(tool('hatch', 'build', 'packages'))];
  const poetryPackages = listOf(tool('poetry', 'packages')).flatMap((entry) => {
    const [include] = texts(dig(entry, ['include']));
    return include === undefined ? [] : { include, from: texts(dig(entry, ['from']))[0] ?? '.' };
  });
  const moduleRoot = texts(tool('uv', 'build-backend', 'module-root'))[0];
  const packageDir = tool('setuptools', 'package-dir');
  return {
    roots: [
      ...hatch.map((path) => posix.dirname(path)),
      ...poetryPackages.map(({ from }) => from),
      ...texts(tool('setuptools', 'packages', 'find', 'where')),
      ...texts(dig(packageDir, [''])),
      ...texts(tool('pdm', 'build', 'package-dir')),
      ...(moduleRoot === undefined ? [] : [moduleRoot === '' ? '.' : moduleRoot]),
    ],
    packages: [...hatch, ...poetryPackages.map(({ include, from }) => posix.join(from, include))],
    plain:
      ['sources', 'force-include', 'include', 'only-include'].every(
        (key) => tool(...wheel, key) === undefined && tool('hatch', 'build', key) === undefined,
      ) &&
      tool(...wheel, 'hooks') === undefined &&
      tool('hatch', 'build', 'hooks') === undefined &&
      !(isTable(packageDir) && Object.keys(packageDir).some((key) => key !== '')) &&
      tool('setuptools', 'ext-modules') === undefined &&
      tool('poetry', 'build') === undefined,
  };
}

/** Files of the packages that are configured, else of those that bear the project's name or hold an entry point. */
function shippedFiles(
  project: Project<PyManifest>,
  python: readonly string[],
  roots: readonly string[],
  packages: readonly string[],
): ReadonlyMap<string, string> {
  const tops = new Set([
    moduleNamed(project.name),
    ...entriesOf(project.manifest).map(({ module }) => module.split('.')[0] ?? ''),
  ]);
  const sourceFolder = posix.join(project.path, 'src');
  // Setuptools takes every package in src/, the others the one that bears the project's name.
  const takesAll = (project.manifest.buildBackend ?? 'setuptools').startsWith('setuptools');
  const shipped = new Map<string, string>();
  for (const path of python) {
    if (TEST_FILE.test(path)) continue;
    const root = roots.find((one) => isUnder(path, one));
    if (root === undefined) continue;
    const module = moduleOf(inFolder(path, root));
    const top = module.split('.')[0] ?? '';
    const isShipped =
      packages.length > 0
        ? packages.some((folder) => path.startsWith(`${folder}/`) || path === `${folder}.py`)
        : (root === sourceFolder && takesAll) || tops.has(top);
    if (isShipped) shipped.set(path, module);
  }
  return shipped;
}

/** What Python imports at once when it loads the entry points (or, without one, the `__main__` modules). */
function loadedFiles(
  manifest: PyManifest,
  shipped: ReadonlyMap<string, string>,
  find: (module: string) => string | undefined,
  source: (path: string) => PySource,
): ReadonlySet<string> {
  const entries = entriesOf(manifest).filter(({ script }) => script);
  const mains = [...shipped.values()].filter((module) => module.endsWith('.__main__'));
  const waiting = entries.length > 0 ? entries.map(({ module }) => module) : mains;
  const seen = new Set<string>();
  for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
    // Importing a.b.c runs a and a.b first.
    const parts = module.split('.');
    for (let length = 1; length <= parts.length; length += 1) {
      const path = find(parts.slice(0, length).join('.'));
      if (path === undefined || seen.has(path)) continue;
      seen.add(path);
      const own = shipped.get(path) ?? parts.slice(0, length).join('.');
      for (const one of source(path).imports) {
        if (one.guard === undefined || one.guard === 'try') waiting.push(...importedModules(one, own, path));
      }
    }
  }
  return seen;
}

/** The dotted modules an import may load: `from .a import b` loads a, and a.b when that is a module. */
export function importedModules(one: PyImport, own: string, path: string): readonly string[] {
  const base = resolveModule(one, own, path);
  if (base === undefined) return [];
  return [
    base,
    ...[...one.names.keys()].filter((name) => name !== '*').map((name) => (base === '' ? name : `${base}.${name}`)),
  ];
}

/** The absolute name of what an import names, seen from module `own` in file `path`. */
export function resolveModule(one: PyImport, own: string, path: string): string | undefined {
  if (one.dots === 0) return one.module;
  const parts = own.split('.');
  const up = path.endsWith('/__init__.py') ? one.dots - 1 : one.dots;
  if (up > parts.length) return undefined;
  return [...parts.slice(0, parts.length - up), ...(one.module === '' ? [] : [one.module])].join('.');
}
