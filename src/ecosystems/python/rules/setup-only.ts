// setup-only: metadata stands in pyproject.toml, where it can be read without running anything.

import type { PyRule } from './rule.js';

export const setupOnly: PyRule = {
  id: 'setup-only',
  title: 'The metadata is in pyproject.toml.',
  level: 'warning',
  check({ project }) {
    if (project.manifest.style !== 'setup') return [];
    return {
      message: `${project.manifestFile} contains the metadata of ${project.name}, which most rules cannot read.`,
      hint: 'Move it to [project] in a pyproject.toml; `uvx hatch new --init` converts a setup.py.',
      file: project.manifestFile,
      line: 1,
      column: 1,
    };
  },
};
