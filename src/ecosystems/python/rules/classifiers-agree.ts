// classifiers-agree: the Python versions in the classifiers are among those that requires-python allows.

import type { Found } from '../../../core/types.js';
import { allowsMinor, lowestMinor } from '../python-range.js';
import { at, pythonRule } from './rule.js';

export const classifiersAgree = pythonRule({
  id: 'classifiers-agree',
  title: 'The classifiers name only Python versions that requires-python allows.',
  level: 'warning',
  check(input) {
    const { classifiers, base, requiresPython } = input.project.manifest;
    if (requiresPython === undefined || lowestMinor(requiresPython) === undefined) return [];
    return classifiers.flatMap((classifier, index): Found => {
      const version = /^Programming Language :: Python :: (?:3\.(\d+)|(2)(?:\.\d+| :: Only)?)$/.exec(classifier);
      if (version === null) return [];
      const minor = Number(version[1]);
      if (version[2] === undefined && allowsMinor(requiresPython, minor)) return [];
      const message = `A classifier names Python ${version[2] ?? `3.${minor}`}, which requires-python = ${JSON.stringify(requiresPython)} excludes.`;
      const place = at(input, [...base, 'classifiers', index], [...base, 'classifiers']);
      return { message, hint: `Remove ${JSON.stringify(classifier)}.`, ...place };
    });
  },
});
