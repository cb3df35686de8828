// What a packed tarball lacks of what its package.json names, as heavily as it weighs for those who start the server.

import { expect, test } from '@jest/globals';
import type { Project } from '../../../../src/core/types.js';
import { type NodeManifest, readNodeManifest } from '../../../../src/ecosystems/node/manifest.js';
import { judgeTarball } from '../../../../src/ecosystems/node/members.js';

/** What is said of a tarball of these files, next to the sources that it was packed from. */
async function said(more: object, files: readonly string[]) {
  const manifest = readNodeManifest(JSON.stringify({ name: 'weather-mcp', version: '1.4.0', ...more }));
  const texts = new Map(files.map((file) => [file, Buffer.from('#!/usr/bin/env node\n')]));
  const tarball = {
    file: 'weather-mcp-1.4.0.tgz',
    manifest,
    paths: files,
    has: (path: string) => texts.has(path),
    texts,
  };
  const project = { path: '.', name: 'weather-mcp', version: '1.4.0', manifestFile: 'package.json', manifest };
  const findings = await judgeTarball(tarball, project as unknown as Project<NodeManifest>);
  return findings.map(({ rule, level, hint }) => [level, rule, hint]);
}

const BIN = { bin: 'cli.js', files: ['cli.js'] };

test('what npx does not read is a note, as in check, and the hint leaves the tarball as it is', async () => {
  expect(await said({ ...BIN, module: './src/stdio.ts' }, ['cli.js'])).toEqual([
    ['note', 'node-main-target', 'Correct the path, or remove "module".'],
  ]);
});

test('what npx starts is an error, and what a package without a bin is imported by a warning', async () => {
  expect(await said(BIN, ['README.md'])).toEqual([['error', 'node-bin-target', expect.stringContaining('cli.js')]]);
  expect(await said({ main: 'lib/index.js', files: ['lib'] }, ['README.md'])).toEqual([
    ['warning', 'node-main-target', 'Add "lib" to "files", and make sure the build creates lib/index.js.'],
  ]);
});
