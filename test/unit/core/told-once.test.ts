import { expect, test } from '@jest/globals';
import { toldOnce } from '../../../src/core/told-once.js';
import type { Finding } from '../../../src/core/types.js';

const of = (rule: string, subject: Finding['subject'], more: Partial<Finding> = {}): Finding => ({
  rule,
  level: 'warning',
  message: rule,
  project: 'weather-mcp',
  subject,
  ...more,
});

test('what a later step finds about the same import joins the finding that told it first', () => {
  const first = of('undeclared-import', { module: 'yaml' }, { file: 'server.py', line: 2 });
  const later = of('start/missing-module', { module: 'yaml.nodes' }, { level: 'error', quote: ['No module'] });
  expect(toldOnce([first], [later])).toEqual([
    expect.objectContaining({ rule: 'undeclared-import', level: 'error', file: 'server.py', quote: ['No module'] }),
  ]);
});

test.each([
  ['another import', { module: 'yamllint' }],
  ['a name in it', { module: 'yaml', name: 'load' }],
  ['nothing that is named', undefined],
  ['a command', { about: 'command' as const }],
])('%s is told too', (_, subject) => {
  expect(toldOnce([of('undeclared-import', { module: 'yaml' })], [of('start/x', subject)])).toHaveLength(2);
});

test('a command that is missing is told once, and of each project', () => {
  const first = of('entry-point-there', { about: 'command' });
  expect(toldOnce([first], [of('start/no-command', { about: 'command' })])).toHaveLength(1);
  const other = of('start/no-command', { about: 'command' }, { project: 'other' });
  expect(toldOnce([first], [other])).toHaveLength(2);
});
