import { expect, test } from '@jest/globals';
import { columnsOf, paragraphs } from '../../../src/render/wrap.js';

test('a terminal has its own width, a pipe 100, and nothing less than 40', () => {
  expect([columnsOf({ columns: 60 }), columnsOf({ columns: 200 }), columnsOf({}), columnsOf({ columns: 5 })]).toEqual([
    60, 100, 100, 40,
  ]);
});

test.each([60, 80])('no line of prose is wider than %s columns', (columns) => {
  const lines = paragraphs('package.json has no version. '.repeat(12).trim(), columns).split('\n');
  expect(lines.length).toBeGreaterThan(3);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(columns);
});

test('what is to be copied stays on one line: a command that ends the sentence, and an indented line', () => {
  const command = 'git fetch --refetch --no-filter --progress --tags origin main';
  expect(paragraphs(`Fetch the files that are not here: ${command}`, 50).split('\n')).toContain(`  ${command}`);
  const diff = 'mcp-drydock contract diff npm:weather-mcp@1.2.3 .';
  expect(paragraphs(`Compare by hand, which starts both: ${diff}`, 60).split('\n')).toContain(`  ${diff}`);
  expect(paragraphs(`Set:\n  ${command}`, 50)).toBe(`  Set:\n    ${command}`);
});
