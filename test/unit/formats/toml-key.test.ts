import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readToml, tomlKey } from '../../../src/formats/toml.js';

test('a key that is read is the one that was written, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(Object.keys(readToml(`${tomlKey(name)} = 1\n`).value)).toEqual([name]);
    }),
  );
});

test.each([
  ['weather-mcp', 'weather-mcp'],
  ['weather.mcp', '"weather.mcp"'],
  ['', '""'],
])('%s is written as %s', (name, written) => {
  expect(tomlKey(name)).toBe(written);
});
