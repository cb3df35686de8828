// layout-tests: there are tests, and they can be found.

import type { Rule } from '../../../core/types.js';
import { someFile } from './where.js';

const FOLDER = /(^|\/)(tests?|__tests__|spec|specs|e2e|testing|integration[-_]tests?|[\w-]+[-_.]tests?)\//i;
const FILE = /(^|\/)(test_[^/]*\.py|[^/]*_tests?\.py|[^/]*[.-](test|spec)s?\.[cm]?[jt]sx?|tests?\.(py|[cm]?[jt]s))$/;

export const layoutTests: Rule = {
  id: 'layout-tests',
  title: 'The project has tests.',
  level: 'note',
  check(input) {
    if (someFile(input, (path) => FOLDER.test(path) || FILE.test(path))) return [];
    const { project } = input;
    // About files that are not there: they have no line.
    return { message: `No tests found in ${project.name}.`, hint: 'Add tests in tests/.', file: project.manifestFile };
  },
};
