// setup-only: metadata stands in pyproject.toml, where it can be read without running anything.

import type { PyRule } from './rule.js';

export const setupOnly: PyRule = {
  id: 'setup-only',
  title: 'The metadata is in pyproject.toml.',
  level: 'warning',
  docs: {
    why: 'setup.py is a program: its metadata is only known after it runs, so nothing in it can be checked before the build.',
    wrong: '# setup.py\nsetup(name="weather-mcp", version="1.4.0")',
    right: '# pyproject.toml\n[project]\nname = "weather-mcp"\nversion = "1.4.0"',
    fix: 'Move the metadata into the [project] table of a pyproject.toml and name the build backend in [build-system].',
  },
  check({ project }) {
    if (project.manifest.style !== 'setup') return [];
    return [
      {
        message: `${project.manifestFile} contains the metadata of ${project.name}, which most rules cannot read.`,
        hint: 'Move it to [project] in a pyproject.toml; `uvx hatch new --init` converts a setup.py.',
        file: project.manifestFile,
        line: 1,
        column: 1,
      },
    ];
  },
};
