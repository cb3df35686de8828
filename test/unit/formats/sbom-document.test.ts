// SBOMs of others, in the forms that maturin, auditwheel, hand-written and SPDX ones have.

import { expect, test } from '@jest/globals';
import { readSbom } from '../../../src/formats/sbom-document.js';

const shown = (document: unknown) => {
  const stated = readSbom(JSON.stringify(document));
  return stated && { direct: stated.direct, ...Object.fromEntries(stated.components.map((one) => [one.purl, one])) };
};

test('CycloneDX as maturin writes it: crates with digests, edges, no subject and no path of the machine', () => {
  const found = shown({
    bomFormat: 'CycloneDX',
    metadata: {
      component: { 'bom-ref': 'path+file:///home/me/x#x', name: 'x', purl: 'pkg:cargo/x@1?download_url=file://.' },
    },
    components: [
      {
        type: 'library',
        'bom-ref': 'r#a',
        name: 'a',
        version: '1.0.0',
        author: 'Ann <ann@example.org>',
        hashes: [{ alg: 'SHA-256', content: 'AB'.repeat(32) }],
        licenses: [{ expression: 'MIT OR Apache-2.0' }],
        purl: 'pkg:cargo/a@1.0.0',
        externalReferences: [{ type: 'vcs', url: 'https://github.com/o/a' }, { type: 'website', url: 'https://me:pw@internal/' }], // biome-ignore format: one line
      },
      { type: 'library', 'bom-ref': 'path+file:///home/me/b', name: 'b', version: '2', purl: 'pkg:cargo/b@2?download_url=file://b' }, // biome-ignore format: one line
      { type: 'library', 'bom-ref': 'path+file:///home/me/x#x', name: 'x', version: '1' },
      { type: 'file', name: 'lib.so' },
    ],
    dependencies: [
      { ref: 'path+file:///home/me/x#x', dependsOn: ['r#a', 'gone'] },
      { ref: 'r#a', dependsOn: ['path+file:///home/me/b'] },
    ],
  });
  expect(found).toEqual({
    direct: ['pkg:cargo/a@1.0.0'],
    'pkg:cargo/a@1.0.0': expect.objectContaining({
      hashes: { sha256: 'ab'.repeat(32) },
      license: 'MIT OR Apache-2.0',
      supplier: 'Ann',
      vcs: 'https://github.com/o/a',
      homepage: undefined,
      dependsOn: ['pkg:cargo/b@2'],
    }),
    'pkg:cargo/b@2': expect.objectContaining({ name: 'b' }),
  });
  expect(JSON.stringify(found)).not.toMatch(/home\/me|internal|file:/);
});

test('a declared license and what was found are two facts', () => {
  const license = (acknowledgement: string) => ({ license: { id: 'MIT', acknowledgement } });
  const both = [license('declared'), license('concluded')];
  const found = shown({
    bomFormat: 'CycloneDX',
    components: [
      { type: 'library', name: 'a', purl: 'pkg:cargo/a@1', licenses: both },
      { type: 'library', name: 'b', purl: 'pkg:cargo/b@1', licenses: [{ expression: 'MIT OR 0BSD', acknowledgement: 'concluded' }] }, // biome-ignore format: one line
      { type: 'library', name: 'c', purl: 'pkg:cargo/c@1', licenses: [license('declared'), { license: { id: 'ISC' } }] }, // biome-ignore format: one line
    ],
  });
  expect(found).toMatchObject({
    'pkg:cargo/a@1': { license: 'MIT', concluded: 'MIT' },
    'pkg:cargo/b@1': { license: undefined, concluded: 'MIT OR 0BSD' },
    'pkg:cargo/c@1': { license: undefined, concluded: undefined },
  });
});

test('CycloneDX without a subject, a graph or purls, and with components in components', () => {
  const found = shown({
    bomFormat: 'CycloneDX',
    components: [
      { type: 'library', name: 'openssl', version: '4.0.0', purl: 'pkg:generic/openssl@4.0.0?download_url=https://x/y', components: [{ type: 'library', name: 'zlib', version: '1.3' }] }, // biome-ignore format: one line
    ],
  });
  expect(Object.keys(found ?? {})).toEqual(['direct', 'pkg:generic/openssl@4.0.0', 'pkg:generic/zlib@1.3']);
  expect(found?.direct).toEqual(['pkg:generic/openssl@4.0.0', 'pkg:generic/zlib@1.3']);
});

test('SPDX 2.3: packages but the one that is described', () => {
  const found = shown({
    spdxVersion: 'SPDX-2.3',
    packages: [
      { SPDXID: 'SPDXRef-x', name: 'x' },
      {
        SPDXID: 'SPDXRef-a',
        name: 'a',
        versionInfo: '1.0',
        licenseDeclared: 'NOASSERTION',
        licenseConcluded: 'ISC',
        supplier: 'Organization: A (a@example.org)',
        checksums: [{ algorithm: 'SHA256', checksumValue: 'cd'.repeat(32) }],
        externalRefs: [{ referenceType: 'purl', referenceLocator: 'pkg:rpm/almalinux/a@1.0' }],
      },
    ],
    relationships: [
      { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-x' },
      { spdxElementId: 'SPDXRef-x', relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'SPDXRef-a' },
    ],
  });
  expect(found).toEqual({
    direct: ['pkg:rpm/almalinux/a@1.0'],
    'pkg:rpm/almalinux/a@1.0': expect.objectContaining({ license: undefined, concluded: 'ISC', supplier: 'A', hashes: { sha256: 'cd'.repeat(32) } }), // biome-ignore format: one line
  });
});

test.each(['', 'null', '[]', '{"spdxVersion":"SPDX-3.0"}', '{"@graph":[]}'])('%s states nothing', (text) => {
  expect(readSbom(text)).toBeUndefined();
});

test('nonsense where a list or a text should be, and a thousand levels, state nothing and do no harm', () => {
  const deep = `${'{"type":"library","name":"n","components":['.repeat(5000)}${']}'.repeat(5000)}`;
  expect(readSbom(`{"bomFormat":"CycloneDX","components":[${deep}]}`)?.components).toHaveLength(10);
  const odd = { bomFormat: 'CycloneDX', metadata: [], components: [1, null, { name: 5 }, { name: 'a', hashes: 'x', licenses: {}, purl: 'no' }], dependencies: [{ ref: 1, dependsOn: 'a' }] }; // biome-ignore format: one line
  expect(shown(odd)).toEqual({ direct: ['pkg:generic/a'], 'pkg:generic/a': expect.objectContaining({ version: '', hashes: {} }) }); // biome-ignore format: one line
});
