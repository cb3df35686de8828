// Where a Python project's version comes from when pyproject.toml does not state it.

import { posix } from 'node:path';
import { memo } from '../../core/memo.js';
import type { Files, Project } from '../../core/types.js';
import { dig } from '../../formats/object.js';
import { placeOf } from '../../formats/position.js';
import type { PyManifest } from './manifest.js';
import { pythonPattern } from './python-pattern.js';
import { isTable, listAt } from './table.js';
import { fromGit, type GitVersion } from './version-from-git.js';

/** A dynamic version: stated in a file, taken from git, or not to be had. */
export type DynamicVersion =
  | {
      readonly kind: 'stated';
      readonly version: string;
      readonly file: string;
      /** 1-based. */
      readonly line: number;
      /** 1-based. */
      readonly column: number;
      /** Offsets of the version itself in the file's text. */
      readonly start: number;
      readonly end: number;
    }
  | ({ readonly kind: 'git' } & GitVersion)
  /** The build fails: `why` says so in a sentence, `path` is the key that is wrong. */
  | { readonly kind: 'broken'; readonly why: string; readonly hint: string; readonly path: readonly string[] };

/** Undefined when the version is stated, or comes from what only a build knows (a hook, a variable, setup.py). */
export const dynamicVersion = memo((project: Project<PyManifest>, files: Files) => [files, project.manifestFile], find);

function find(project: Project<PyManifest>, files: Files): DynamicVersion | undefined {
  const { manifest } = project;
  if (!manifest.readable || manifest.style === 'none' || manifest.style === 'setup') return undefined;
  const git = fromGit(manifest);
  // poetry-dynamic-versioning wants a version that it replaces; the others want `dynamic`.
  if (git !== undefined && (git.tool === 'poetry-dynamic-versioning' || manifest.version === undefined)) {
    return { kind: 'git', ...git };
  }
  if (!manifest.dynamic.includes('version')) return undefined;
  const backend = manifest.buildBackend ?? 'setuptools.build_meta';
  if (backend.startsWith('hatchling')) return fromHatch(project, files);
  if (backend.startsWith('setuptools')) return fromSetuptools(project, files);
  if (backend.startsWith('pdm')) return fromPdm(project, files);
  return undefined;
}

/** As hatchling looks for it, unless a pattern is given. */
const HATCH = /^(?:__version__|VERSION)(?::\s*str)?\s*=\s*(['"])v?(?<version>.+?)\1/im;
const MODULE = /^__version__(?::\s*[\w.[\]]+)?\s*=\s*(['"])(?<version>[^'"\n]+)\1/m;

function fromHatch(project: Project<PyManifest>, files: Files): DynamicVersion | undefined {
  const path = ['tool', 'hatch', 'version'];
  const table = dig(project.manifest.value, path);
  if (!isTable(table)) {
    // A metadata hook may set it.
    if (dig(project.manifest.value, ['tool', 'hatch', 'metadata', 'hooks']) !== undefined) return undefined;
    return {
      kind: 'broken',
      why: 'The version is dynamic but hatchling has no source for it: the build fails.',
      hint: 'Set version = "1.4.0" in [project], or add [tool.hatch.version] with path = "src/…/__init__.py".',
      path: ['project', 'dynamic'],
    };
  }
  const source = table['source'] ?? 'regex';
  if (source !== 'regex' && source !== 'code') return undefined;
  const file = table['path'];
  if (typeof file !== 'string') return undefined;
  if (source === 'code') return inFile(project, files, file, HATCH, [...path, 'path'], false);
  const pattern = typeof table['pattern'] === 'string' ? pythonPattern(table['pattern']) : HATCH;
  return pattern === undefined ? undefined : inFile(project, files, file, pattern, [...path, 'path'], true);
}

function fromSetuptools(project: Project<PyManifest>, files: Files): DynamicVersion | undefined {
  const path = ['tool', 'setuptools', 'dynamic', 'version'];
  const found = dig(project.manifest.value, path);
  const attr = dig(found, ['attr']);
  if (typeof attr === 'string') {
    const parts = attr.split('.');
    const name = parts.pop() ?? '';
    const module = parts.join('/');
    const bases = ['', 'src/', ...folders(project)];
    const candidates = bases.flatMap((base) => [`${base}${module}.py`, `${base}${module}/__init__.py`]);
    const file = candidates.find((one) => files.has(posix.join(project.path, one)));
    // setuptools maps packages to folders in more ways than these: what is not found is not judged.
    if (file === undefined || !/^\w+$/.test(name)) return undefined;
    const pattern = new RegExp(`^${name}(?::\\s*[\\w.[\\]]+)?\\s*=\\s*(['"])(?<version>[^'"\\n]+)\\1`, 'm');
    return inFile(project, files, file, pattern, path, false);
  }
  const file = dig(found, ['file']);
  const [first, second] = Array.isArray(file) ? file : [file];
  if (typeof first !== 'string' || second !== undefined) return undefined;
  return inFile(project, files, first, /^\s*(?<version>\S+)\s*$/, path, true);
}

function fromPdm(project: Project<PyManifest>, files: Files): DynamicVersion | undefined {
  const table = dig(project.manifest.value, ['tool', 'pdm', 'version']);
  const file = dig(table, ['path']);
  if (dig(table, ['source']) !== 'file' || typeof file !== 'string') return undefined;
  return inFile(project, files, file, MODULE, ['tool', 'pdm', 'version', 'path'], true);
}

/** `packages = ["python/weather"]` and package-dir say where modules lie. */
function folders(project: Project<PyManifest>): readonly string[] {
  const where = listAt(project.manifest.value, ['tool', 'setuptools', 'packages', 'find', 'where']);
  return where.filter((one) => typeof one === 'string').map((one) => `${one}/`);
}

/** @param sure whether the build surely fails where the pattern finds nothing */
function inFile(
  project: Project<PyManifest>,
  files: Files,
  named: string,
  pattern: RegExp,
  path: readonly string[],
  sure: boolean,
): DynamicVersion | undefined {
  const file = posix.normalize(posix.join(project.path, named));
  const text = files.text(file);
  if (text === undefined) {
    // A file that git ignores may be written by the build itself.
    if (files.has(file) || file.startsWith('..') || isGenerated(project)) return undefined;
    const why = `The version is read from ${file}, which does not exist: the build fails.`;
    return { kind: 'broken', why, hint: 'Correct the path, or commit the file.', path };
  }
  const match = pattern.exec(text.slice(0, 200_000));
  const version = match?.groups?.['version'];
  if (match === null || version === undefined) {
    if (!sure || isGenerated(project)) return undefined;
    const why = `The version is read from ${file}, which contains none: the build fails.`;
    return { kind: 'broken', why, hint: `Add __version__ = "1.4.0" to ${file}.`, path };
  }
  const start = match.index + match[0].lastIndexOf(version);
  return { kind: 'stated', version, file, ...placeOf(text, start), start, end: start + version.length };
}

/** Whether a build hook may write the file. */
function isGenerated({ manifest }: Project<PyManifest>): boolean {
  return dig(manifest.value, ['tool', 'hatch', 'build', 'hooks']) !== undefined;
}
