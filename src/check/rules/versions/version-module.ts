// version-module: __version__ and VERSION constants state the version that is released.

import type { Rule } from '../../../core/types.js';
import { truthOf, unlikeCopy } from './expected-version.js';

export const versionModule: Rule = {
  id: 'version-module',
  title: 'The version in the source is the released version.',
  level: 'warning',
  docs: {
    why: 'People read __version__ to find out what they are running, and put it in bug reports. A hand-written copy of the version is forgotten sooner or later.',
    wrong: '# pyproject.toml says 1.4.0, weather_mcp/__init__.py:\n__version__ = "1.3.2"',
    right: 'from importlib.metadata import version\n\n__version__ = version("weather-mcp")',
    fix: 'Read it from the installed package, or correct it; `check --fix` does this.',
  },
  check(input) {
    const truth = truthOf(input);
    if (truth === undefined) return [];
    const copies = input.ecosystem.versions.inSources?.(input.project, input.files) ?? [];
    const why = 'People read it to see which version they are running.';
    return copies.flatMap((copy) => unlikeCopy(copy, truth, input, why));
  },
};
