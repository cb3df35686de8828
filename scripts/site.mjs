// npm run site: writes the site into site/, which is not committed.

import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { site } from './site/pages.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const [, repository] = /github\.com\/([^/]+\/[^/#]+)/.exec(homepage);
const { pages, copied } = site(root, repository);
const out = join(root, 'site');
rmSync(out, { recursive: true, force: true });
mkdirSync(out);
for (const [path, html] of pages) writeFileSync(join(out, path), html);
for (const [path, from] of copied) copyFileSync(join(root, from), join(out, path));
console.log(`${pages.length} pages in ${out}`);
