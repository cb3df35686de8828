// build-system-known: [build-system] names a backend and brings it.

import { posix } from 'node:path';
import { NAME } from '../../../core/about.js';
import { normalName } from '../../../core/names.js';
import { dig } from '../../../formats/object.js';
import { at, type PyInput, pythonRule } from './rule.js';

/** Backend → the distributions that bring it. */
const BACKENDS: Readonly<Record<string, readonly string[]>> = {
  'hatchling.build': ['hatchling'],
  'setuptools.build_meta': ['setuptools'],
  'setuptools.build_meta:__legacy__': ['setuptools'],
  'flit_core.buildapi': ['flit-core'],
  'flit_scm:buildapi': ['flit-scm'],
  'poetry.core.masonry.api': ['poetry-core'],
  'poetry_dynamic_versioning.backend': ['poetry-dynamic-versioning'],
  'pdm.backend': ['pdm-backend'],
  'pdm.pep517.api': ['pdm-pep517'],
  uv_build: ['uv-build', 'uv'],
  maturin: ['maturin'],
  mesonpy: ['meson-python'],
  'scikit_build_core.build': ['scikit-build-core'],
  'sipbuild.api': ['sip'],
};

/** `[tool.<name>]` → the backend that reads it. */
const TABLES: Readonly<Record<string, string>> = {
  setuptools: 'setuptools.build_meta',
  hatch: 'hatchling.build',
  poetry: 'poetry.core.masonry.api',
  flit: 'flit_core.buildapi',
  pdm: 'pdm.backend',
  maturin: 'maturin',
};

/** The backend that the project is configured for, else one that needs no configuration. */
function meantBackend({ project, files }: PyInput): string {
  const configured = Object.keys(TABLES).find((name) => dig(project.manifest.value, ['tool', name]) !== undefined);
  const setup = ['setup.py', 'setup.cfg'].some((file) => files.has(posix.join(project.path, file)));
  return TABLES[configured ?? (setup ? 'setuptools' : 'hatch')] ?? 'hatchling.build';
}

export const buildSystemKnown = pythonRule({
  id: 'build-system-known',
  title: '[build-system] names a build backend and requires it.',
  level: 'warning',
  check(input) {
    const { manifest } = input.project;
    const whole = at(input, ['build-system'], manifest.base);
    const meant = meantBackend(input);
    const write = `Add:\n  [build-system]\n  requires = ["${BACKENDS[meant]?.[0]}"]\n  build-backend = "${meant}"`;
    if (!manifest.hasBuildSystem) {
      // A wrong type has been told already.
      if (dig(manifest.value, ['build-system']) !== undefined) return [];
      // What is configured for setuptools is built by it as it should be.
      const isMeant = meant.startsWith('setuptools');
      const then = isMeant
        ? 'uv and pip use setuptools, in whichever version is the newest.'
        : 'uv and pip would fall back to legacy setuptools and guess the packages.';
      const message = `There is no [build-system]: ${then}`;
      return { message, ...(isMeant ? { level: 'note' as const } : {}), hint: write, ...whole };
    }
    const { buildBackend, buildRequires } = manifest;
    if (dig(manifest.value, ['build-system', 'requires']) === undefined) {
      const message = '[build-system] has no requires, its only mandatory key (PEP 518).';
      return { message, level: 'error', hint: write, ...whole };
    }
    if (buildBackend === undefined) {
      if (dig(manifest.value, ['build-system', 'build-backend']) !== undefined) return [];
      const message = '[build-system] has no build-backend: uv and pip would fall back to legacy setuptools.';
      const [bringer = ''] = BACKENDS[meant] ?? [];
      const backend = buildRequires.some((one) => one.startsWith(bringer)) ? meant : 'setuptools.build_meta';
      return { message, hint: `Add build-backend = "${backend}".`, ...whole };
    }
    const place = at(input, ['build-system', 'build-backend']);
    if (dig(manifest.value, ['build-system', 'backend-path']) !== undefined) return [];
    if (!Object.hasOwn(BACKENDS, buildBackend)) {
      const message = `The build backend ${buildBackend} is unknown to ${NAME}, so it cannot be checked before the build.`;
      return { message, level: 'note', ...place };
    }
    const bringers = BACKENDS[buildBackend] ?? [];
    const required = buildRequires.map((one) => normalName(/^\s*([\w.-]+)/.exec(one)?.[1] ?? ''));
    if (bringers.some((name) => required.includes(name))) return [];
    const message = `The build backend is ${buildBackend}, but ${bringers[0]} is not in requires: the build cannot start.`;
    return {
      message,
      level: 'error',
      hint: `Set requires = ["${bringers[0]}"].`,
      ...at(input, ['build-system', 'requires']),
    };
  },
});
