// What CI runs a sample of is run in full by `npm run test:whole`, each week.

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { sample } from '../../support/sample.js';

test('every suite that takes a sample is in jest.whole.config.js', () => {
  const suites = globSync('test/{unit,integration,e2e,interop}/**/*.test.ts').filter((path) =>
    /^import \{.*\bsample\b.*support\/sample\.js';$/m.test(readFileSync(path, 'utf8')),
  );
  const listed = readFileSync('jest.whole.config.js', 'utf8').match(/test\/\S+\.test\.ts/g) ?? [];
  expect(suites.filter((path) => !path.endsWith('samples.test.ts')).sort()).toEqual([...listed].sort());
  expect(readFileSync('.github/workflows/weekly.yml', 'utf8')).toMatch(/^ +- run: npm run test:whole$/m);
});

test('a sample has each kind once, and of several kinds what is first', () => {
  const words = ['ab', 'ac', 'b', 'cd'];
  expect(sample(words, (word) => [...word], false)).toEqual(['ab', 'ac', 'cd']);
  expect(sample(words, (word) => [...word], true)).toEqual(words);
});
