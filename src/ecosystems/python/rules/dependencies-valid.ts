// dependencies-valid: every dependency is a requirement that installers read (PEP 508).

import type { RuleFinding } from '../../../core/types.js';
import type { KeyPath } from '../../../formats/object.js';
import { requirementProblem } from '../pep508.js';
import { listAt, tableAt } from '../table.js';
import { at, pythonRule } from './rule.js';

export const dependenciesValid = pythonRule({
  id: 'dependencies-valid',
  title: 'Every dependency is a valid requirement.',
  level: 'error',
  async check(input) {
    const { value } = input.project.manifest;
    const lists: KeyPath[] = [
      ['build-system', 'requires'],
      ['project', 'dependencies'],
      ...Object.keys(tableAt(value, ['project', 'optional-dependencies'])).map((extra) => [
        'project',
        'optional-dependencies',
        extra,
      ]),
    ];
    const found: RuleFinding[] = [];
    for (const path of lists) {
      for (const [index, text] of listAt(value, path).entries()) {
        if (typeof text !== 'string') continue;
        const problem = await requirementProblem(text);
        if (problem === undefined) continue;
        found.push({
          message: `${JSON.stringify(text)} is not a valid requirement: ${problem}.`,
          hint: corrected(text),
          ...at(input, [...path, index]),
        });
      }
    }
    return found;
  },
});

/** What was meant by `mcp ^1.2`, `mcp=1.2`, `mcp 1.2`, `mcp@1.2`. */
function corrected(text: string): string {
  const match = /^\s*([A-Za-z0-9][\w.-]*(?:\[[^\]]*\])?)\s*(\^|~|=|@)?\s*v?(\d+(?:\.\d+)*)\s*$/.exec(text);
  if (match === null) return 'Write it as name>=1.2,<2.';
  const [, name, sign, version = ''] = match;
  const next = Number(version.split('.')[0]) + 1;
  if (sign === '^') return `Write "${name}>=${version},<${next}".`;
  return sign === '~' ? `Write "${name}~=${version}".` : `Write "${name}==${version}".`;
}
