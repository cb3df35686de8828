// What PyPI refuses of a file's metadata: the words of pypa/packaging, which it reads them with.

import { expect, test } from '@jest/globals';
import { refusedMetadata } from '../../../../src/registries/pypi/upload-rules.js';

test.each([
  ['1.0', undefined],
  ['2.1', ''],
  ['2.4', 'text/markdown'],
  ['2.4', 'text/markdown; charset=UTF-8; variant=GFM'],
  ['2.4', 'text/markdown; variant="CommonMark"'],
  ['2.3', 'text/x-rst; charset=utf-8'],
  // One that packaging learns later: no false alarm.
  ['2.7', 'text/plain'],
])('taken: metadata %s, readme %s', (version, readme) => expect(refusedMetadata(version, readme)).toBeUndefined());

test.each([
  ['2.0', undefined, 'not a valid metadata version'],
  ['3.0', undefined, 'not a valid metadata version'],
  ['', undefined, 'not a valid metadata version'],
  ['2.4', 'text/html', "not 'text/html'"],
  ['2.4', 'text/markdown; charset=latin-1', 'only specify the UTF-8 charset'],
  ['2.4', 'text/markdown; variant=kramdown', 'valid Markdown variants'],
])('refused: metadata %s, readme %s', (version, readme, words) => {
  expect(refusedMetadata(version, readme)).toContain(words);
});
