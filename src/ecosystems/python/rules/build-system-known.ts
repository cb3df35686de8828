// build-system-known: [build-system] names a backend and brings it.

import { NAME } from '../../../core/about.js';
import { normalName } from '../../../core/names.js';
import { dig } from '../table.js';
import { at, pythonRule } from './rule.js';

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

export const buildSystemKnown = pythonRule({
  id: 'build-system-known',
  title: '[build-system] names a build backend and requires it.',
  level: 'warning',
  check(input) {
    const { manifest } = input.project;
    const whole = at(input, ['build-system'], manifest.base);
    const write = 'Add:\n  [build-system]\n  requires = ["hatchling"]\n  build-backend = "hatchling.build"';
    if (!manifest.hasBuildSystem) {
      const message =
        'There is no [build-system]: uv and pip would fall back to legacy setuptools and guess the packages.';
      // A wrong type has been told already.
      return dig(manifest.value, ['build-system']) === undefined ? [{ message, hint: write, ...whole }] : [];
    }
    const { buildBackend, buildRequires } = manifest;
    if (dig(manifest.value, ['build-system', 'requires']) === undefined) {
      const message = '[build-system] has no requires, its only mandatory key (PEP 518).';
      return [{ message, level: 'error', hint: write, ...whole }];
    }
    if (buildBackend === undefined) {
      if (dig(manifest.value, ['build-system', 'build-backend']) !== undefined) return [];
      const message = '[build-system] has no build-backend: uv and pip would fall back to legacy setuptools.';
      return [{ message, hint: 'Add build-backend = "setuptools.build_meta".', ...whole }];
    }
    const place = at(input, ['build-system', 'build-backend']);
    if (dig(manifest.value, ['build-system', 'backend-path']) !== undefined) return [];
    if (!Object.hasOwn(BACKENDS, buildBackend)) {
      const message = `The build backend ${buildBackend} is unknown to ${NAME}, so it cannot be checked before the build.`;
      return [{ message, level: 'note', ...place }];
    }
    const bringers = BACKENDS[buildBackend] ?? [];
    const required = buildRequires.map((one) => normalName(/^\s*([\w.-]+)/.exec(one)?.[1] ?? ''));
    if (bringers.some((name) => required.includes(name))) return [];
    const message = `The build backend is ${buildBackend}, but ${bringers[0]} is not in requires: the build cannot start.`;
    return [
      {
        message,
        level: 'error',
        hint: `Set requires = ["${bringers[0]}"].`,
        ...at(input, ['build-system', 'requires']),
      },
    ];
  },
});
