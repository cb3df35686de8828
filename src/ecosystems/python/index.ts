// Python: wheels and sdists by any PEP 517 backend, built, installed and resolved by uv.

import type { Ecosystem } from '../../core/types.js';
import { pythonBounds } from './bounds.js';
import { buildPython } from './build.js';
import { detectPython } from './detect.js';
import { installPublishedPython, installPython, pythonUserCommands } from './install.js';
import type { PyManifest } from './manifest.js';
import { PYTHON_RULES } from './rules/index.js';

export const python: Ecosystem<PyManifest> = {
  id: 'python',
  rules: PYTHON_RULES,
  detect: detectPython,
  needs: ({ manifest }) => manifest.dependencies.map((line) => /^\s*[\w.-]+/.exec(line)?.[0].trim() ?? ''),
  build: buildPython,
  install: installPython,
  bounds: pythonBounds,
  installPublished: installPublishedPython,
  userCommands: pythonUserCommands,
};
