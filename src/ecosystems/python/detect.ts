// Recognises a Python project: pyproject.toml with metadata or a build system, else setup.py or setup.cfg.

import { join, posix } from 'node:path';
import type { Files, Project, ProjectSettings } from '../../core/types.js';
import { setupArguments } from '../../languages/python/setup-call.js';
import { folderName } from '../../repository/repository-name.js';
import { lockFiles } from './lock.js';
import { type PyManifest, type PyTool, readPyManifest } from './manifest.js';

/** Whose lock file it is. */
const TOOLS: Readonly<Record<string, PyTool>> = { 'uv.lock': 'uv', 'poetry.lock': 'poetry', 'pdm.lock': 'pdm' };

/** The Python project in `folder` (`.` for the root), or undefined. Never throws: a broken pyproject.toml is a project with problems. */
export function detectPython(folder: string, files: Files, settings: ProjectSettings): Project<PyManifest> | undefined {
  if (settings.ecosystem !== undefined && settings.ecosystem !== 'python') return undefined;
  const path = (name: string): string => posix.join(folder, name);
  const absolute = join(files.root, folder);
  const make = (manifestFile: string, manifest: PyManifest): Project<PyManifest> => {
    const name = manifest.name ?? settings.name ?? '';
    const locked = lockFiles(folder).find(files.has);
    const tool = locked === undefined ? manifest.tool : TOOLS[posix.basename(locked)];
    return {
      name: name.trim() === '' ? folderName(files.root, folder) : name,
      ecosystem: 'python',
      path: folder,
      folder: absolute,
      manifestFile,
      version: manifest.version,
      settings,
      manifest: { ...manifest, tool },
    };
  };
  const setup = ['setup.py', 'setup.cfg'].map(path).find((file) => isSetup(file, files));
  if (files.has(path('pyproject.toml'))) {
    const manifest = readPyManifest(files.text(path('pyproject.toml')), files.bytes(path('pyproject.toml')));
    const isProject = !manifest.readable || manifest.style !== 'none' || manifest.hasBuildSystem;
    if (setup !== undefined && manifest.readable && manifest.style === 'none') {
      return make(setup, withSetup(manifest, files, path));
    }
    // A pyproject.toml that only configures tools is no project, unless the configuration says that it is one.
    if (isProject || settings.ecosystem === 'python') return make(path('pyproject.toml'), manifest);
  }
  if (setup === undefined) return undefined;
  return make(setup, withSetup(readPyManifest(''), files, path));
}

/** setup.cfg often only configures tools: then it is no manifest. */
function isSetup(file: string, files: Files): boolean {
  if (!files.has(file)) return false;
  return file.endsWith('.py')
    ? /\bsetup\s*\(/.test(files.text(file) ?? '')
    : fromCfg(files.text(file), 'name') !== undefined;
}

/** Name and version as literals of setup.py, which count first, and in setup.cfg. What is computed is known when it is built. */
function withSetup(manifest: PyManifest, files: Files, path: (name: string) => string): PyManifest {
  const given = setupArguments(files.text(path('setup.py')) ?? '');
  const cfg = files.text(path('setup.cfg'));
  const stated = (key: 'name' | 'version') => (given?.has(key) ? given.get(key) : fromCfg(cfg, key));
  return { ...manifest, style: 'setup', name: stated('name'), version: stated('version') };
}

/** A plain value of setup.cfg's [metadata]; `attr:` and `file:` ones are dynamic and give undefined. */
function fromCfg(text: string | undefined, key: 'name' | 'version'): string | undefined {
  const sections = (text ?? '').split(/^(?=\[)/m);
  const metadata = sections.find((section) => section.startsWith('[metadata]')) ?? '';
  const value = new RegExp(`^${key}[ \\t]*[=:][ \\t]*(\\S.*?)[ \\t]*$`, 'm').exec(metadata)?.[1];
  return value === undefined || /^(attr|file):/.test(value) ? undefined : value;
}
