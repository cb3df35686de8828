// What a changelog says of one version, whatever its form, and what of it goes into the plan.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sectionOf } from '../../../src/formats/changelog.js';
import { MOST_NOTES } from '../../../src/plan/schema.js';
import { readReleaseNotes } from '../../../src/release/release-notes.js';

test.each([
  [
    'keep a changelog',
    '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-01-02\n\n### Added\n\n- Wind.\n\n## [1.1.0]\n\n- Old.',
  ],
  ['v in front', '# Changes\n\n# v1.2.0\n\n### Added\n\n- Wind.\n\n# v1.1.0\n- Old.'],
  [
    'a link in the heading',
    '## [1.2.0](https://x.invalid/compare/v1.1.0...v1.2.0) (2026-01-02)\n\n### Added\n\n- Wind.\n\n## 1.1.0',
  ],
  ['underlined', 'Changes\n=======\n\n1.2.0\n-----\n\n### Added\n\n- Wind.\n\n1.1.0\n-----\n\n- Old.'],
  ['the last one', '# 1.2.0\r\n\r\n### Added\r\n\r\n- Wind.\r\n'],
  ['with a version in a heading below', '## 1.2.0\n\n### Added\n\n- Wind.\n\n## 1.1.0\n\n- Old.'],
  [
    'named by an older one',
    '## 1.3.0 (not 1.2.0)\n\n- New.\n\n## 1.2.0\n\n### Added\n\n- Wind.\n\n## 1.1.0 (superseded by 1.2.0)',
  ],
  ['after a guide to it', '## Migrating to 1.2.0\n\n- Do.\n\n## 1.2.0\n\n### Added\n\n- Wind.'],
  ['after a template', '```md\n## 1.2.0\n- template\n```\n\n ## 1.2.0\n\n### Added\n\n- Wind.'],
  ['with a name', '## weather-mcp@1.2.0\n\n### Added\n\n- Wind.\n\n## weather-mcp@1.1.0\n\n- Old.'],
  ['smaller headings for patches', '# 1.2.0\n\n### Added\n\n- Wind.\n\n## 1.1.9\n\n- Old.'],
  ['followed by other words', '## 1.2.0\n\n### Added\n\n- Wind.\n\n## Thanks\n\nTo all.'],
])('%s', (_, text) => {
  expect(sectionOf(text, '1.2.0')).toBe('### Added\n\n- Wind.');
});

test('a block of code with a line like a heading, and a heading that names another version, belong to the section', () => {
  const body = '- Set up:\n\n```sh\n# install 1.0.0 first\nnpx -y w\n```\n\n### SDK 2.4.0\n\n- **Breaking**';
  expect(sectionOf(`## 1.2.0\n\n${body}\n\n## 1.1.0\n`, '1.2.0')).toBe(body);
});

test.each([
  ['no such version', '## 1.1.0\n\n- Old.'],
  ['nothing below it', '## 1.2.0\n\n## 1.1.0\n\n- Old.'],
  ['the version in the text only', 'Since 1.2.0 all is well.'],
])('%s: nothing', (_, text) => {
  expect(sectionOf(text, '1.2.0')).toBeUndefined();
});

describe('of a project', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'changelog-'));
    mkdirSync(join(root, 'server'));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const releaseNotes = (base: string, project: { readonly path: string }, version: string): string | undefined =>
    readReleaseNotes(base, [project])(project, version);
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text);

  test('its own file, not the one above it; a version may be written in another way', () => {
    write('CHANGELOG.md', '## 1.2.0rc1\n\n- Of all.');
    expect(releaseNotes(root, { path: 'server' }, '1.2.0rc1')).toBeUndefined();
    write('server/CHANGELOG.md', '## 1.2.0-rc.1\n\n- Of the server.');
    expect(releaseNotes(root, { path: 'server' }, '1.2.0rc1')).toBe('- Of the server.');
    expect(releaseNotes(root, { path: '.' }, '1.2.0rc1')).toBe('- Of all.');
  });

  test('a long one ends at a line, one that is no Markdown or leads out of the folder is left', () => {
    write('CHANGELOG.md', `## 1.0.0\n\n${'- A change.\n'.repeat(5000)}`);
    const notes = releaseNotes(root, { path: '.' }, '1.0.0') ?? '';
    expect(notes.length).toBeLessThanOrEqual(MOST_NOTES);
    expect(notes).toMatch(/^(- A change\.\n)+…$/);
    write('server/CHANGES.rst', '1.0.0\n-----\n\n* A change.');
    expect(releaseNotes(root, { path: 'server' }, '1.0.0')).toBeUndefined();
    rmSync(join(root, 'CHANGELOG.md'));
    symlinkSync('/etc/hostname', join(root, 'CHANGELOG.md'));
    expect(releaseNotes(root, { path: '.' }, '1.0.0')).toBeUndefined();
  });
});
