// The heading of a new version, in the form of the one before.

import { expect, test } from '@jest/globals';
import { changelogHeading } from '../../../../src/check/fix/changelog-heading.js';
import { memoryFiles } from '../rules/memory-files.js';

test.each([
  ['above the newest', '# Changelog\n\n## 1.2.0\n\n- a\n', '# Changelog\n\n## 1.3.0\n\n## 1.2.0\n\n- a\n'],
  [
    'with a date and a v',
    '## v1.2.0 (2026-01-02)\n\n- a\n',
    '## v1.3.0 (2026-11-30)\n\n## v1.2.0 (2026-01-02)\n\n- a\n',
  ],
  [
    'Keep a Changelog: the open section stays, empty',
    '# Changelog\n\n## [Unreleased]\n\n- new\n\n## [1.2.0] - 2026-01-02\n',
    '# Changelog\n\n## [Unreleased]\n\n## [1.3.0] - 2026-11-30\n\n- new\n\n## [1.2.0] - 2026-01-02\n',
  ],
  [
    'an open section becomes it',
    '# Changes\n\n## Unreleased\n\n- new\n\n## 1.2.0\n',
    '# Changes\n\n## 1.3.0\n\n- new\n\n## 1.2.0\n',
  ],
  ['the first version', '# Changelog\n\n## Unreleased\n\n- new\n', '# Changelog\n\n## 1.3.0\n\n- new\n'],
  [
    'underlined',
    'Changes\n=======\n\n1.2.0\n-----\n\n- a\n',
    'Changes\n=======\n\n1.3.0\n-----\n\n1.2.0\n-----\n\n- a\n',
  ],
  [
    'a link to a comparison is not repeated',
    '# [1.2.0](https://example.org/compare/v1.1.0...v1.2.0) (2026-01-02)\n',
    '# [1.3.0] (2026-11-30)\n\n# [1.2.0](https://example.org/compare/v1.1.0...v1.2.0) (2026-01-02)\n',
  ],
])('%s', (_, before, after) => {
  const found = changelogHeading(memoryFiles({ 'CHANGELOG.md': before }), '.', '1.3.0', '2026-11-30');
  expect(found).toBeDefined();
  const { fix } = found!;
  if (!('start' in fix)) throw new Error('an edit was expected');
  expect(before.slice(0, fix.start) + fix.text + before.slice(fix.end)).toBe(after);
  expect(changelogHeading(memoryFiles({ 'CHANGELOG.md': after }), '.', '1.3.0', '2026-11-30')).toBeUndefined();
});

test('nothing without a changelog, or in one without versions', () => {
  expect(changelogHeading(memoryFiles({ 'README.md': '# 1.0\n' }), '.', '1.3.0', '2026-11-30')).toBeUndefined();
  expect(changelogHeading(memoryFiles({ 'NEWS.md': 'See the tags.\n' }), '.', '1.3.0', '2026-11-30')).toBeUndefined();
});
