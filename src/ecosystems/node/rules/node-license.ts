// node-license: the license is an SPDX expression.

import { posix } from 'node:path';
import correct from 'spdx-correct';
import { isExpression } from '../../../core/spdx-expression.js';
import { type NodeRule, nodeRule, packageFiles, place } from './rule.js';

export const nodeLicense: NodeRule = nodeRule({
  id: 'node-license',
  title: 'The license is an SPDX expression.',
  level: 'warning',
  check: (input) => {
    const { license, raw } = input.project.manifest;
    if (license === undefined) {
      const old = raw['licenses'] === undefined ? '' : ' ("licenses" is no longer read)';
      return {
        message: `license is not set${old}.`,
        hint: 'Add "license": "MIT", or the license you chose.',
        ...place(input, 'license'),
      };
    }
    const named = /^SEE LICEN[CS]E IN (\S.*)$/.exec(license)?.[1]?.trim();
    const own = packageFiles(input);
    const other = own.all.find((path) => /^(licen[cs]e|copying)[^/]*$/i.test(path));
    // Where there is no such file at all, license-file says so.
    if (named !== undefined && other !== undefined && !/^<|:\/\//.test(named) && !own.has(posix.normalize(named))) {
      return {
        message: `license says "${license}", but there is no ${named} next to package.json.`,
        hint: `Write "SEE LICENSE IN ${other}", or add ${named}.`,
        ...place(input, 'license'),
      };
    }
    if (license === 'UNLICENSED' || named !== undefined || isExpression(license)) return [];
    const better = correct(license);
    return {
      message: `license is "${license}", which is not an SPDX expression.`,
      hint: better === null ? 'Use an identifier from spdx.org/licenses.' : `Write "${better}".`,
      ...place(input, 'license'),
    };
  },
});
