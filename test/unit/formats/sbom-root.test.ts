import { expect, test } from '@jest/globals';
import { sbomRoot } from '../../../src/formats/sbom-root.js';

const hashes = [
  { alg: 'SHA-512', content: 'ef' },
  { alg: 'SHA-256', content: 'ab' },
];
const named = { type: 'distribution', url: 'a.whl' };
const cyclonedx = (component: object) => JSON.stringify({ bomFormat: 'CycloneDX', metadata: { component } });
const spdx = (...packages: readonly object[]) => JSON.stringify({ spdxVersion: 'SPDX-2.3', packages });
const checksums = [{ algorithm: 'SHA256', checksumValue: 'ab' }];

test('the file that a document is about, and the predicate type of a statement with it', () => {
  const links = [{ type: 'website', url: 'home' }, { type: 'distribution', url: 'https://example.org/a.whl' }, named];
  expect(sbomRoot(cyclonedx({ hashes, externalReferences: links }))).toMatchObject({
    ...{ file: 'a.whl', sha256: 'ab', predicate: 'https://cyclonedx.org/bom' },
    says: { bomFormat: 'CycloneDX' },
  });
  expect(sbomRoot(spdx({ name: 'other' }, { packageFileName: 'a.whl', checksums }))).toMatchObject({
    ...{ file: 'a.whl', sha256: 'ab', predicate: 'https://spdx.dev/Document/v2.3' },
    says: { spdxVersion: 'SPDX-2.3' },
  });
});

test.each([
  'no JSON',
  '{}',
  cyclonedx({ hashes }),
  cyclonedx({ externalReferences: [named] }),
  spdx({ name: 'other', checksums }),
  spdx({ packageFileName: 'a.whl' }),
])('names no file with its digest: %s', (text) => expect(sbomRoot(text)).toBeUndefined());
