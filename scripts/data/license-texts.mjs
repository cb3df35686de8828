// Refreshes src/data/license-texts.json: `node scripts/data/license-texts.mjs` takes the texts of the newest spdx-license-list and writes down
// a key for each that OSI approved or that packages are often under. Only keys, no text, end up in the data.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { licenseKey } from '../../src/formats/license-text.ts';
import { refresh } from './lib/data-file.mjs';

/** Not approved by OSI, and met all the same. */
const OTHERS = [
  'WTFPL',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'X11',
  'BSD-4-Clause',
  'HPND',
  'Python-2.0.1',
  'MIT-CMU',
  'OpenSSL',
];

const folder = mkdtempSync(join(tmpdir(), 'license-texts-'));
try {
  execFileSync('npm', [
    'install',
    '--silent',
    '--no-save',
    '--ignore-scripts',
    '--prefix',
    folder,
    'spdx-license-list',
  ]);
  const list = join(folder, 'node_modules', 'spdx-license-list');
  const { version } = JSON.parse(readFileSync(join(list, 'package.json'), 'utf8'));
  const texts = {};
  for (const file of readdirSync(join(list, 'licenses')).sort()) {
    const id = file.replace(/\.json$/, '');
    const { licenseText, osiApproved } = JSON.parse(readFileSync(join(list, 'licenses', file), 'utf8'));
    if (!osiApproved && !OTHERS.includes(id)) continue;
    const plain = id.replace(/-(?:only|or-later|no-copyleft-exception)$|\+$/, '');
    const key = licenseKey(licenseText);
    if (key in texts && texts[key] !== plain) console.log(`same words  ${texts[key]}, ${plain}`);
    texts[key] ??= plain;
  }
  refresh('license-texts.json', {
    source: `spdx-license-list ${version} (npm): half of the SHA-256 of the words of each text`,
    licence: 'none needed: digests and names',
    refresh: 'scripts/data/license-texts.mjs',
    texts,
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
