import { expect, test } from '@jest/globals';
import type { Receipt } from '../../../src/core/types.js';
import { renderReceipts } from '../../../src/render/report.js';

const at = (target: string, file: string, url: string): Receipt =>
  ({ target, file, outcome: 'published', url }) as unknown as Receipt;

test('of a release with many files the link is its page, of one file that file', () => {
  const shown = renderReceipts([
    at('github', 'SHA256SUMS', 'https://github.com/o/r/releases/download/v1/SHA256SUMS'),
    at('github', 'release.json', 'https://github.com/o/r/releases/tag/v1'),
    at('npm', 'w-1.0.0.tgz', 'https://www.npmjs.com/package/w/v/1.0.0'),
  ]);
  expect(shown).toMatch(/github +published +2 files +https:\/\/github\.com\/o\/r\/releases\/tag\/v1\n/);
  expect(shown).toMatch(/npm +published +w-1\.0\.0\.tgz +https:\/\/www\.npmjs\.com\/package\/w\/v\/1\.0\.0\n/);
  expect(shown).not.toContain('download');
});
