// The packages in an image are read from its layers as a container sees them.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readLayout } from '../../../src/archive/image-layout.js';
import { componentsIn } from '../../../src/ecosystems/image/components.js';
import { makeImage } from '../../support/image.js';

const folder = mkdtempSync(join(tmpdir(), 'components-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function purls(name: string, files: Readonly<Record<string, string>>) {
  const layout = await readLayout((await makeImage(join(folder, name), { files })).path);
  return componentsIn(layout, layout.images[0]!);
}

test('Debian by dpkg, with what was removed left out; Python and Node by their own words', async () => {
  const found = await purls('debian', {
    'etc/os-release': 'PRETTY_NAME="Debian"\nID=debian\nVERSION_ID="12"\n',
    'var/lib/dpkg/status': `Package: libc6
Status: install ok installed
Maintainer: GNU Libc Maintainers <debian-glibc@lists.debian.org>
Architecture: amd64
Version: 2.36-9+deb12u10
Homepage: https://www.gnu.org/software/libc/libc.html

Package: gone
Status: deinstall ok config-files
Architecture: all
Version: 1.0
`,
    'var/lib/dpkg/status.d/tzdata': 'Package: tzdata\nVersion: 2025b-0\nArchitecture: all\n',
    'usr/lib/python3/site-packages/Some_Thing-1.0.dist-info/METADATA':
      'Metadata-Version: 2.4\nName: Some_Thing\nVersion: 1.0\nLicense-Expression: MIT\n\nText\n',
    'app/node_modules/@octo/weather/package.json': '{"name":"@octo/weather","version":"1.2.3","license":"ISC"}',
    'app/node_modules/odd/package.json': '{',
  });
  expect(found.map(({ purl }) => purl)).toEqual([
    'pkg:deb/debian/libc6@2.36-9+deb12u10?arch=amd64&distro=debian-12',
    'pkg:deb/debian/tzdata@2025b-0?arch=all&distro=debian-12',
    'pkg:npm/%40octo/weather@1.2.3',
    'pkg:pypi/some-thing@1.0',
  ]);
  expect(found[0]).toMatchObject({ supplier: 'GNU Libc Maintainers', homepage: expect.stringContaining('gnu.org') });
  expect(found.slice(2).map(({ license }) => license)).toEqual(['ISC', 'MIT']);
});

test('Alpine by apk', async () => {
  const found = await purls('alpine', {
    'etc/os-release': 'ID=alpine\nVERSION_ID=3.22.1\n',
    'lib/apk/db/installed':
      'C:Q1abc\nP:musl\nV:1.2.5-r10\nA:x86_64\nL:MIT\nU:https://musl.libc.org/\n\nP:busybox\nV:1.37.0-r18\nA:x86_64\nL:GPL-2.0-only\n',
  });
  expect(found.map(({ purl, license }) => `${purl} ${license}`)).toEqual([
    'pkg:apk/alpine/busybox@1.37.0-r18?arch=x86_64&distro=alpine-3.22.1 GPL-2.0-only',
    'pkg:apk/alpine/musl@1.2.5-r10?arch=x86_64&distro=alpine-3.22.1 MIT',
  ]);
});

test('what has no database has no packages', async () => {
  expect(await purls('scratch', {})).toEqual([]);
});
