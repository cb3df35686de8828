// The licences of every package whose code stands in dist/, as THIRD-PARTY-NOTICES.md beside it.
// The packages come from the bundler's own module list, so that nothing is named that is not there and nothing is left out.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Packages that ship no licence text and why they may be bundled: this stands in its place. */
const WITHOUT_TEXT = {
  '@nodable/entities':
    'No licence file in the package; package.json states MIT, author Amit Gupta (https://solothought.com).',
  '@sigstore/verify':
    'No licence file in the package; package.json and the headers of its files state Apache-2.0, The Sigstore Authors (https://www.apache.org/licenses/LICENSE-2.0).',
  binary:
    'No licence file in the package; package.json and README state MIT, author James Halliday <mail@substack.net>.',
  buffers:
    'No licence file in the package; the README of its repository (https://github.com/substack/node-buffers) states MIT, author James Halliday <mail@substack.net>.',
  chainsaw: 'No licence file in the package; package.json states MIT/X11, author James Halliday <mail@substack.net>.',
  'spdx-exceptions':
    'A list of names from the SPDX licence list (https://spdx.org/licenses/exceptions-index.html) by the Linux Foundation and its contributors, packaged by Kyle E. Mitchell, under the Creative Commons Attribution licence 3.0 (https://creativecommons.org/licenses/by/3.0/). The bundle holds it unchanged.',
  'spdx-license-ids':
    'A list of names from the SPDX licence list, dedicated to the public domain (https://creativecommons.org/publicdomain/zero/1.0/), packaged by Shinnosuke Watanabe.',
};

/** Folder of the package a file belongs to: the nearest one whose package.json has a name and a version. */
function packageOf(file) {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, version } = JSON.parse(readFileSync(manifest, 'utf8'));
    if (name && version) return folder;
  }
  throw new Error(`${file} belongs to no package`);
}

/** Files of all modules that the bundler took in, those inside concatenated modules too. */
function bundled(modules) {
  return [...modules].flatMap((module) => (module.modules ? bundled(module.modules) : [module.resource ?? '']));
}

/** The licence section of a README that holds the whole text. */
function inReadme(folder) {
  const readme = readdirSync(folder).find((name) => /^readme/i.test(name));
  const section = readme && /^#+ *licen[cs]e\b[^\n]*\n(.*)/ims.exec(readFileSync(join(folder, readme), 'utf8'))?.[1];
  return section?.includes('Permission is hereby granted') ? section.replaceAll('\r\n', '\n').trim() : undefined;
}

/** What a package says about its licence; the text is undefined when there is none anywhere. */
function licenceOf(folder, manifest) {
  const texts = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  const stated = typeof manifest.license === 'object' ? manifest.license.type : manifest.license;
  const text = texts.length > 0 ? texts.join('\n\n') : (inReadme(folder) ?? WITHOUT_TEXT[manifest.name]);
  return { stated: stated ?? 'see the text', text };
}

/**
 * The notices as Markdown: each licence text once, above it the packages under it and who holds their copyright.
 * @param stats what ncc gives back of its bundler
 * @param root the repository, whose own files need no notice
 */
export function notices(stats, root) {
  const files = bundled(stats.compilation.modules).filter((file) => file.includes('/node_modules/'));
  // The bundler adds its own few lines of run-time code.
  files.push(createRequire(import.meta.url).resolve('@vercel/ncc'));
  // The bundler's order depends on what it happened to read first; one text of several that differ in line ends is taken.
  const folders = [...new Set(files.map((file) => packageOf(file)))].filter((folder) => folder !== root).sort();
  const groups = new Map();
  const missing = [];
  for (const folder of folders) {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const name = `${manifest.name} ${manifest.version}`;
    const { stated, text } = licenceOf(folder, manifest);
    if (text === undefined) {
      missing.push(`${name} (${stated})`);
      continue;
    }
    const { holders, body } = split(text);
    const key = body.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
    const group = groups.get(key) ?? { body, packages: new Map() };
    group.packages.set(name, `- ${name}, ${stated}${holders.map((holder) => `  \n  ${holder}`).join('')}\n`);
    groups.set(key, group);
  }
  if (missing.length > 0)
    throw new Error(`packages without a licence text, see scripts/notices.mjs:\n  ${missing.join('\n  ')}`);
  return page([...groups.values()]);
}

/** Who holds the copyright, line by line, and the words that are the same for many packages. */
function split(text) {
  const lines = text.split('\n').map((line) => line.trim());
  const isHolder = (line) =>
    /^(©|\(c\)|copyright( \(c\)| ©|:)? )/i.test(line) && /\d{4}|contributors|authors/i.test(line);
  const body = lines.filter((line) => !isHolder(line)).join('\n');
  return { holders: lines.filter(isHolder), body: body.replace(/\n{3,}/g, '\n\n').trim() };
}

/** One section for each text, with the packages that are under it. */
function page(groups) {
  const sections = groups.map(({ body, packages }) => {
    const names = [...packages.keys()].sort();
    return {
      first: names[0],
      text: `${names.map((name) => packages.get(name)).join('')}\n${body.replace(/^(?=.)/gm, '    ')}\n`,
    };
  });
  const sorted = sections.sort((a, b) => (a.first < b.first ? -1 : 1));
  const count = groups.reduce((sum, { packages }) => sum + packages.size, 0);
  const intro = `dist/ contains code of ${count} packages, listed above the licence that each is under.`;
  return `# Third-party notices\n\n${intro}\n\n${sorted.map(({ text }) => text).join('\n---\n\n')}`;
}
