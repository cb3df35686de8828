import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { concludedLicense } from '../../../src/repository/license-files.js';
import { ROOT, scratch } from '../../support/program.js';

const MIT = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
const APACHE = readFileSync(join(ROOT, 'node_modules/@biomejs/biome/LICENSE-APACHE'), 'utf8');
const place = scratch('license-files');
afterAll(() => place.remove());

/** A package folder with these files; `-> path` is a link. */
function folder(files: Readonly<Record<string, string>>): string {
  const at = join(place.folder, String(Math.random()).slice(2));
  for (const [name, text] of Object.entries({ 'package.json': '{}', ...files })) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    if (text.startsWith('-> ')) symlinkSync(text.slice(3), join(at, name));
    else writeFileSync(join(at, name), text);
  }
  return at;
}

describe('a declared license is concluded', () => {
  test.each([
    ['where the text says it', 'MIT', { LICENSE: MIT }, 'MIT'],
    ['in a folder for licenses', 'MIT', { 'licenses/LICENSE': MIT, 'licenses/AUTHORS': 'Ann' }, 'MIT'],
    ['of both', 'MIT OR Apache-2.0', { 'LICENSE-MIT': MIT, 'LICENSE-APACHE': APACHE }, 'MIT OR Apache-2.0'],
    ['not where one text is missing', 'MIT OR Apache-2.0', { LICENSE: MIT }, undefined],
    ['not where the text is another one', 'Apache-2.0', { LICENSE: MIT }, undefined],
    ['not where a text is not declared', 'MIT', { LICENSE: MIT, 'licenses/vendored/LICENSE': APACHE }, undefined],
    ['not where a text is unknown', 'MIT', { LICENSE: MIT, 'LICENSE.bundled': 'Do as you like.' }, undefined],
    ['not without a text', 'MIT', {}, undefined],
    ['not where nothing is declared', undefined, { LICENSE: MIT }, undefined],
    ['not where words are declared', 'MIT License', { LICENSE: MIT }, undefined],
    ['not from a file elsewhere', 'MIT', { LICENSE: `-> ${join(ROOT, 'LICENSE')}` }, undefined],
    ['not from what is no file', 'MIT', { LICENSE: '-> /dev/zero' }, undefined],
  ])('%s', (_, declared, files, concluded) => {
    expect(concludedLicense(declared, folder(files))).toBe(concluded);
  });
});
