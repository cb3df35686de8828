import { expect, test } from '@jest/globals';
import { table } from '../../../src/render/table.js';

const ROWS = [
  ['file', 'size', ''],
  ['weather_mcp-1.4.0-py3-none-any.whl', '14.2 kB', 'Python 3.13.1, ready in 0.6 s'],
  ['SHA256SUMS', '275 B', ''],
];

test('columns where they fit, and in a pipe, however wide', () => {
  const wide = table(ROWS, { columns: 100 });
  expect(wide).toBe(table(ROWS, {}));
  expect(wide.split('\n')[0]).toBe('  file                                size');
  expect(wide.split('\n')[2]).toBe('  SHA256SUMS                          275 B');
});

test('a last column that is too wide is broken at words, under its head', () => {
  const rows = [
    ['tested on', ''],
    ['Python 3.15', 'not measured: Python 3.15 is not installed here'],
  ];
  expect(table(rows, { columns: 50 })).toBe(
    ['  tested on', '  Python 3.15  not measured: Python 3.15 is not', '               installed here', ''].join('\n'),
  );
  const link = 'https://github.com/octo/weather-mcp/releases';
  expect(
    table(
      [
        ['target', 'link'],
        ['github', link],
      ],
      { columns: 44 },
    ),
  ).toBe(`  github\n    link\n    ${link}\n`);
});

test('a row whose first cell is that of the row above has no line for it', () => {
  const rows = [
    ['file', 'claim', 'by'],
    ['weather.whl', 'digest', 'SHA256SUMS, release.json and others'],
    ['', 'identity', 'weather-mcp'],
  ];
  expect(table(rows, { columns: 40 })).toBe(
    [
      ...['  weather.whl', '    claim digest', '    by SHA256SUMS, release.json and', '    others'],
      ...['    claim identity', '    by weather-mcp', ''],
    ].join('\n'),
  );
});

test('a narrow terminal: a block for each row, words whole', () => {
  expect(table(ROWS, { columns: 44 })).toBe(
    [
      '  weather_mcp-1.4.0-py3-none-any.whl',
      '    size 14.2 kB',
      '    Python 3.13.1, ready in 0.6 s',
      '  SHA256SUMS',
      '    size 275 B',
      '',
    ].join('\n'),
  );
});
