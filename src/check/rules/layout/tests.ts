// layout-tests: there are tests, and they can be found.

import type { Rule } from '../../../core/types.js';
import { someFile } from './where.js';

const FOLDER = /(^|\/)(tests?|__tests__|spec|specs|e2e|testing|integration[-_]tests?|[\w-]+[-_.]tests?)\//i;
const FILE = /(^|\/)(test_[^/]*\.py|[^/]*_tests?\.py|[^/]*[.-](test|spec)s?\.[cm]?[jt]sx?|tests?\.(py|[cm]?[jt]s))$/;

export const layoutTests: Rule = {
  id: 'layout-tests',
  title: 'There are tests.',
  level: 'note',
  docs: {
    why: 'Starting a server shows that it starts and what it offers; only its own tests show that its tools do what they say.',
    wrong: 'weather/\n  src/\n  pyproject.toml',
    right: 'weather/\n  src/\n  tests/\n  pyproject.toml',
    fix: 'Add tests/ with a test for each tool, and run them before each release.',
  },
  check(input) {
    if (someFile(input, (path) => FOLDER.test(path) || FILE.test(path))) return [];
    const { project } = input;
    // About files that are not there: they have no line.
    return [
      { message: `${project.name} has no tests that could be found.`, hint: 'Add tests/.', file: project.manifestFile },
    ];
  },
};
