// node-name: the package has a name that npm accepts for a new package.

import validate from 'validate-npm-package-name';
import { shortName } from '../../../core/names.js';
import { isMistyped, type NodeRule, nodeRule, place } from './rule.js';

export const nodeName: NodeRule = nodeRule({
  id: 'node-name',
  title: 'The package name is valid on npm.',
  level: 'error',
  check: (input) => {
    const { name, raw } = input.project.manifest;
    if (name === undefined || name === '') {
      if (isMistyped(raw['name'])) return [];
      return { message: 'package.json has no name.', hint: 'Add "name".', ...place(input, 'name') };
    }
    const { validForNewPackages, errors = [], warnings = [] } = validate(name);
    if (validForNewPackages) return [];
    const lower = name.toLowerCase().replace(/[^a-z0-9@/._-]+/g, '-');
    const hint =
      lower !== name && validate(lower).validForNewPackages ? `Write "name": "${lower}".` : 'Choose another name.';
    return {
      message: `npm does not accept the name "${shortName(name)}": ${[...errors, ...warnings].join(', ')}.`,
      hint,
      ...place(input, 'name'),
    };
  },
});
