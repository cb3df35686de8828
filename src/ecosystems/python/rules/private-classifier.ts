// private-classifier: a package that is marked as private is not sent to PyPI.

import { CONFIG_FILE } from '../../../core/about.js';
import type { Found } from '../../../core/types.js';
import { at, pythonRule, toPypi } from './rule.js';

export const privateClassifier = pythonRule({
  id: 'private-classifier',
  title: 'A package for PyPI has no “Private ::” classifier.',
  level: 'error',
  stops: true,
  check(input) {
    const { classifiers, base } = input.project.manifest;
    if (!toPypi(input)) return [];
    return classifiers.flatMap((classifier, index): Found => {
      if (!/^Private\s*::/i.test(classifier)) return [];
      return {
        message: `${JSON.stringify(classifier)} makes PyPI reject this package.`,
        hint: `Remove it to publish there, or set targets = ["github"] in ${CONFIG_FILE}.`,
        ...at(input, [...base, 'classifiers', index], [...base, 'classifiers']),
      };
    });
  },
});
