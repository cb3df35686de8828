import { expect, test } from '@jest/globals';
import { fillTemplate, PLACES, type Place, unknownPlace } from '../../../src/core/notes-template.js';

const NOTHING = Object.fromEntries(Object.keys(PLACES).map((name) => [name, ''])) as Record<Place, string>;

test('each place gets its part, as it is; one where nothing stands leaves no gap', () => {
  const template = '# {{tag}} ({{ version }})\n\n{{changelog}}\n\n{{install}}\n\n{{ files }}\n';
  expect(fillTemplate(template, { ...NOTHING, tag: 'v1', version: '1', changelog: '$& {{tag}}', files: '\nf\n' })).toBe(
    '# v1 (1)\n\n$& {{tag}}\n\nf',
  );
});

test('a place that is not there is named with its line', () => {
  expect(unknownPlace('a\n{{tag}}\n{{ instal }}')).toEqual({ name: 'instal', line: 3 });
  expect(unknownPlace('{{toString}}')).toEqual({ name: 'toString', line: 1 });
  expect(unknownPlace('{{tag}} { {x}} {{')).toBeUndefined();
});
