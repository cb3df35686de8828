// Python: wheels and sdists by any PEP 517 backend, built, installed and resolved by uv.

import { satisfies, validRange } from '@renovatebot/pep440';
import { normalName } from '../../core/names.js';
import type { Ecosystem, Files } from '../../core/types.js';
import { asText, dig } from '../../formats/object.js';
import { bundleTables } from '../bundle-table.js';
import { maybeServer, skippedPython } from './beside-servers.js';
import { pythonBounds } from './bounds.js';
import { adoptPython, buildPython } from './build.js';
import { detectPython } from './detect.js';
import { installPublishedPython, installPython } from './install.js';
import { PYTHON_KINDS } from './kinds.js';
import type { PyManifest } from './manifest.js';
import { splitRequirement } from './pep508.js';
import { publishedPython } from './published.js';
import { PYTHON_RULES } from './rules/index.js';
import { shipsByBackend } from './ships.js';
import { withoutToolEnvironments } from './tool-environment.js';
import { typedPython } from './typed.js';
import { pythonLaunch, pythonUserCommands } from './user-commands.js';
import { pythonVersions } from './versions.js';

export const python: Ecosystem<PyManifest> = {
  id: 'python',
  title: 'Python',
  purlType: 'pypi',
  tools: ['uv'],
  tables: bundleTables,
  markers: ['pyproject.toml', 'setup.py', 'setup.cfg'],
  kinds: PYTHON_KINDS,
  published: publishedPython,
  installsFrom: { target: 'pypi', shown: 'the registry' },
  versions: pythonVersions,
  canonicalName: normalName,
  namesIn: namesInManifest,
  describes: ({ manifest: { value, base } }) => asText(dig(value, [...base, 'description'])),
  commands({ manifest }) {
    const { readable, style, dynamic, scripts, guiScripts } = manifest;
    const stated = readable && (style === 'pyproject' || style === 'poetry') && !dynamic.includes('scripts');
    return stated ? [...Object.keys(scripts), ...Object.keys(guiScripts)] : undefined;
  },
  ships: shipsByBackend,
  rules: PYTHON_RULES,
  detect: detectPython,
  withoutParts: withoutToolEnvironments,
  maybeServer,
  skipped: skippedPython,
  needs: ({ manifest }) => manifest.dependencies.map((line) => /^\s*[\w.-]+/.exec(line)?.[0].trim() ?? ''),
  requires: ({ manifest }, name) => {
    const own = manifest.dependencies.flatMap((line) => splitRequirement(line) ?? []);
    // One with a marker or an address counts as one that takes every version.
    const ranges = own.flatMap(({ name: other, range, url, marker }) =>
      normalName(other) === normalName(name) && !url && marker === undefined && validRange(range) ? [range] : [],
    );
    return (version) => ranges.every((range) => satisfies(version, range, { prereleases: true }));
  },
  build: buildPython,
  adopt: adoptPython,
  install: installPython,
  bounds: pythonBounds,
  installPublished: installPublishedPython,
  userCommands: pythonUserCommands,
  launch: pythonLaunch,
  typed: typedPython,
};

function namesInManifest(path: string, files: Files): readonly string[] {
  if (!/(^|\/)(pyproject\.toml|setup\.cfg|setup\.py)$/.test(path)) return [];
  return [...(files.text(path) ?? '').matchAll(/^\s*name\s*=\s*["']?([\w.-]+)/gm)].map(([, name = '']) => name);
}
