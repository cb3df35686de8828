import { describe, expect, test } from '@jest/globals';
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
  const later = of('imports/missing', { module: 'yaml.nodes' }, { level: 'error', quote: ['No module'] });
  expect(toldOnce([first], [later])).toEqual([
    expect.objectContaining({ rule: 'undeclared-import', level: 'error', file: 'server.py', quote: ['No module'] }),
  ]);
});

test('what was guessed gives way to what was found, and lends it its place', () => {
  const guess = of('undeclared-import', { module: 'yaml' }, { file: 'server.py', line: 2, guess: true });
  const later = of('imports/missing', { module: 'yaml' }, { level: 'error' });
  expect(toldOnce([guess], [later])).toEqual([{ ...later, file: 'server.py', line: 2 }]);
  const placed = { ...later, file: 'tools.py', line: 7 };
  expect(toldOnce([guess], [placed])).toEqual([placed]);
});

test('a package that the wheel omits is told once, whichever of its modules the start misses', () => {
  const first = of('packages-whole', { module: 'weather_mcp.tools' }, { file: 'pyproject.toml', line: 9 });
  for (const module of ['weather_mcp.tools', 'weather_mcp.tools.wind'])
    expect(toldOnce([first], [of('imports/missing', { module }, { level: 'error', stops: true })])).toEqual([
      expect.objectContaining({ rule: 'packages-whole', level: 'error', stops: true, file: 'pyproject.toml' }),
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

const known: Finding = {
  rule: 'node-bin',
  level: 'error',
  message: 'It has no bin.',
  project: 'weather-mcp',
  file: 'package.json',
  line: 2,
};
const later: Finding = { ...known, message: 'It was packed without a bin.', artifact: 'weather-mcp-1.4.0.tgz' };

test.each<[string, Finding, Finding, boolean]>([
  ['at the same place', later, known, false],
  ['in the same file', { ...later, line: undefined }, known, false],
  ['without a place', { ...later, file: undefined, line: undefined }, known, false],
  ['at another line', { ...later, line: 7 }, known, true],
  ['of another rule', { ...later, rule: 'node-shebang' }, known, true],
  ['of another project', { ...later, project: 'other' }, known, true],
  ['of a second artifact', later, { ...later, artifact: 'other.tgz' }, true],
  [
    'about the same package',
    { ...later, line: 9, subject: { package: 'zod' } },
    { ...known, subject: { module: 'zod' } },
    false,
  ],
  ['about another package', { ...later, subject: { package: 'ms' } }, { ...known, subject: { package: 'zod' } }, true],
])('of one rule, what a later stage says %s', (_, one, before, isNew) => {
  const told = toldOnce([before], [one]);
  expect(told).toHaveLength(isNew ? 2 : 1);
  expect(told[0]).toMatchObject({ rule: before.rule, message: before.message });
  if (isNew) expect(told[1]).toEqual(one);
});

test('what weighs more later gives its weight and its evidence to what was said first', () => {
  const quote = ['npm error'];
  expect(toldOnce([{ ...known, level: 'warning' }], [{ ...later, quote }])).toEqual([
    expect.objectContaining({ message: known.message, level: 'error', artifact: later.artifact, quote }),
  ]);
});

describe('what says neither where nor what', () => {
  const vague = { ...later, file: undefined, line: undefined };

  test('joins none of several', () => {
    expect(toldOnce([known, { ...known, file: 'other.json' }], [vague])).toHaveLength(3);
  });

  test('is no cause twice', () => {
    expect(toldOnce([known], [vague, { ...vague, message: 'Another one.' }])).toHaveLength(3);
  });
});

test('what a start misses of a package joins what was said of the whole package', () => {
  const bound = of('open-sdk-bound', { package: 'mcp' });
  const missing = of('imports/missing', { module: 'mcp.types', name: 'X', package: 'mcp' }, { quote: ['ImportError'] });
  expect(toldOnce([bound], [missing])).toEqual([
    expect.objectContaining({ rule: 'open-sdk-bound', quote: ['ImportError'] }),
  ]);
  expect(toldOnce([bound], [of('imports/missing', { module: 'yaml', package: 'pyyaml' })])).toHaveLength(2);
});
