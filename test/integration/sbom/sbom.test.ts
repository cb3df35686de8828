import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { isExpression } from '../../../src/core/spdx-expression.js';
import type { Artifact, Component, Project, Release, Started } from '../../../src/core/types.js';
import { renderCycloneDx } from '../../../src/sbom/cyclonedx.js';
import { deniedLicenses } from '../../../src/sbom/denied.js';
import { sbomModel } from '../../../src/sbom/model.js';
import { renderSpdx } from '../../../src/sbom/spdx.js';
import { ensureUv } from '../../../src/tools/uv.js';
import { closeHost, testHost } from '../../support/host.js';
import { ROOT, scratch } from '../../support/program.js';

const component = (name: string, dependsOn: readonly string[], extra: Partial<Component> = {}): Component => ({
  name,
  version: '1.0.0',
  purl: `pkg:pypi/${name}@1.0.0`,
  hashes: { sha256: 'ab'.repeat(32) },
  license: 'MIT',
  supplier: 'Some One',
  homepage: `https://example.org/${name}`,
  dependsOn: dependsOn.map((other) => `pkg:pypi/${other}@1.0.0`),
  ...extra,
});
const components = [
  component('mcp', ['pydantic', 'anyio'], {
    license: 'Apache-2.0 OR MIT',
    concluded: 'Apache-2.0 OR MIT',
    vcs: 'https://example.org/mcp.git',
  }),
  component('pydantic', ['mcp'], { license: 'BSD 3-Clause, more or less' }),
  component('anyio', [], { homepage: 'not an address', supplier: undefined, license: undefined }),
];
const model = sbomModel(
  { repository: 'octo/weather', commit: 'c'.repeat(40), commitTime: 1_767_323_045 } as Release,
  { name: 'Weather_MCP', ecosystem: 'python' } as Project,
  '1.4.0',
  { file: 'weather_mcp-1.4.0-py3-none-any.whl', sha256: 'cd'.repeat(32), sha512: 'ef'.repeat(64) } as Artifact & {
    sha512: string;
  },
  { components: components as readonly Component[], direct: ['pkg:pypi/mcp@1.0.0'] } as unknown as Started,
  'https://github.com',
);
const cdx = JSON.parse(renderCycloneDx(model));
const spdx = JSON.parse(renderSpdx(model));

/** What a bundler put into the artifact: one package that is installed beside it too, one of an unknown version. */
const withBundled = (unknown: readonly string[]) =>
  sbomModel(
    { repository: 'octo/weather', commit: 'c'.repeat(40), commitTime: 1_767_323_045 } as Release,
    { name: 'weather-mcp', ecosystem: 'python' } as Project,
    '1.4.0',
    {
      file: 'weather-mcp-1.4.0.tgz',
      sha256: 'cd'.repeat(32),
      sha512: 'ef'.repeat(64),
      bundled: {
        components: [
          component('anyio', [], { inside: ['dist/index.js'], hashes: {} }),
          component('zod', [], {
            version: '',
            purl: 'pkg:npm/zod',
            hashes: {},
            inside: ['dist/a.js', 'dist/index.js'],
          }),
        ],
        unknown,
      },
    } as unknown as Artifact & { sha512: string },
    { components: components as readonly Component[], direct: ['pkg:pypi/mcp@1.0.0'] } as unknown as Started,
    'https://github.com',
  );
const bundled = withBundled(['dist/index.js']);

describe('what a bundler put into the artifact', () => {
  const seen = JSON.parse(renderCycloneDx(bundled));
  const spdxSeen = JSON.parse(renderSpdx(bundled));

  test('is a component, with the files that it is in and no digest that is not its own', () => {
    const byName = Object.fromEntries(seen.components.map((one: { name: string }) => [one.name, one]));
    expect(byName.zod).toMatchObject({
      purl: 'pkg:npm/zod',
      evidence: { occurrences: [{ location: 'dist/a.js' }, { location: 'dist/index.js' }] },
    });
    expect(byName.zod).not.toHaveProperty('version');
    expect(byName.zod).not.toHaveProperty('hashes');
    // Installed too: that file's digest is known.
    expect(byName.anyio).toMatchObject({ evidence: { occurrences: [{ location: 'dist/index.js' }] } });
    expect(byName.anyio.hashes).toHaveLength(1);
    expect(byName.mcp).not.toHaveProperty('evidence');
    const root = seen.dependencies.find(({ ref }: { ref: string }) => ref.includes('weather-mcp'));
    expect(root.dependsOn).toEqual(['pkg:npm/zod', 'pkg:pypi/anyio@1.0.0', 'pkg:pypi/mcp@1.0.0']);
    const contained = spdxSeen.relationships.filter(
      ({ relationshipType }: { relationshipType: string }) => relationshipType === 'CONTAINS',
    );
    expect(contained).toHaveLength(3);
    expect(spdxSeen.packages.find(({ name }: { name: string }) => name === 'zod')).not.toHaveProperty('versionInfo');
  });

  test('is said to be incomplete where it is not known, and only there', () => {
    expect(seen.compositions[0]).toMatchObject({ aggregate: 'incomplete', assemblies: [bundled.root.purl] });
    expect(spdxSeen.packages[0].comment).toMatch(/^Incomplete: .*dist\/index\.js\.$/);
    expect(spdxSeen.relationships).toContainEqual(
      expect.objectContaining({ relationshipType: 'CONTAINS', relatedSpdxElement: 'NOASSERTION' }),
    );
    const whole = withBundled([]);
    expect(JSON.parse(renderCycloneDx(whole)).compositions[0]).toMatchObject({ aggregate: 'complete' });
    expect(renderSpdx(whole)).not.toMatch(/Incomplete|"relatedSpdxElement": "NOASSERTION"/);
  });
});

/** A wheel with a compiled library, one that states the same, and a part of the artifact's own. */
const held = (() => {
  const holders = (...purls: string[]) => purls.map((purl) => ({ purl, says: 'x.dist-info/sboms/x.cdx.json' }));
  const own = `pkg:pypi/weather-mcp@1.4.0`;
  const lib = component('ssl', [], { purl: 'pkg:generic/ssl@3', holders: holders('pkg:pypi/mcp@1.0.0', 'pkg:pypi/anyio@1.0.0') }); // biome-ignore format: one line
  const crate = component('crate', [], { purl: 'pkg:cargo/crate@1', holders: holders(own) });
  return { ...model, components: [crate, lib, ...model.components] };
})();

test('what is in the files of an installed package is said to be there', () => {
  const seen = JSON.parse(renderCycloneDx(held));
  const ssl = seen.components.find(({ name }: { name: string }) => name === 'ssl');
  expect(ssl.properties).toEqual([
    { name: 'mcp-drydock:contained-in', value: 'pkg:pypi/anyio@1.0.0' },
    { name: 'mcp-drydock:contained-in', value: 'pkg:pypi/mcp@1.0.0' },
  ]);
  // What it needs is not known, since it was not installed itself.
  expect(seen.compositions).toContainEqual({ aggregate: 'unknown', dependencies: ['pkg:cargo/crate@1', 'pkg:generic/ssl@3'] }); // biome-ignore format: one line
  const names = new Map(JSON.parse(renderSpdx(held)).packages.map((one: { SPDXID: string; name: string }) => [one.SPDXID, one.name])); // biome-ignore format: one line
  const contained = JSON.parse(renderSpdx(held)).relationships.filter((one: { relationshipType: string }) => one.relationshipType === 'CONTAINS'); // biome-ignore format: one line
  const pairs = contained.map((one: { spdxElementId: string; relatedSpdxElement: string }) => [one.spdxElementId, one.relatedSpdxElement].map((id) => names.get(id)).join(' > ')); // biome-ignore format: one line
  expect(pairs.sort()).toEqual(['Weather_MCP > crate', 'anyio > ssl', 'mcp > ssl']);
});

describe('CycloneDX 1.7', () => {
  test.each([
    ['usual', cdx],
    ['with bundled code', JSON.parse(renderCycloneDx(bundled))],
    ['with what wheels have in them', JSON.parse(renderCycloneDx(held))],
  ])('is valid by the official schema: %s', (_, document) => {
    const schemas = join(ROOT, 'node_modules/@cyclonedx/cyclonedx-library/res/schema');
    const read = (name: string) => JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8'));
    const ajv = new Ajv({ strict: false });
    for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
      ajv.addSchema({ ...read(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
    }
    addFormats.default(ajv);
    for (const format of ['iri-reference', 'idn-email']) ajv.addFormat(format, true);
    const valid = ajv.compile(read('bom-1.7'));
    expect(valid(document) ? [] : valid.errors).toEqual([]);
  });

  test('says what was shipped, by digest, and what it needs', () => {
    expect(cdx.metadata.component).toMatchObject({ type: 'application', purl: 'pkg:pypi/weather-mcp@1.4.0' });
    expect(cdx.metadata.component.hashes).toContainEqual({ alg: 'SHA-256', content: 'cd'.repeat(32) });
    expect(cdx.metadata.timestamp).toBe('2026-01-02T03:04:05Z');
    const edges = Object.fromEntries(
      cdx.dependencies.map((one: { ref: string; dependsOn?: string[] }) => [one.ref, one.dependsOn]),
    );
    expect(edges['pkg:pypi/weather-mcp@1.4.0']).toEqual(['pkg:pypi/mcp@1.0.0']);
    expect(edges['pkg:pypi/mcp@1.0.0']).toEqual(['pkg:pypi/anyio@1.0.0', 'pkg:pypi/pydantic@1.0.0']);
    expect(edges['pkg:pypi/pydantic@1.0.0']).toEqual(['pkg:pypi/mcp@1.0.0']);
    expect(cdx.compositions.map(({ aggregate }: { aggregate: string }) => aggregate)).toEqual(
      Array(3).fill('complete'),
    );
    expect(cdx.compositions[0]).toEqual({ aggregate: 'complete' });
    expect(cdx.compositions[2].dependencies).toHaveLength(components.length + 1);
    expect(cdx.metadata.component.externalReferences).toContainEqual({
      type: 'vcs',
      url: 'https://github.com/octo/weather.git',
      comment: `commit ${'c'.repeat(40)}`,
    });
  });

  test('licences are told as what they are', () => {
    const licenses = Object.fromEntries(
      cdx.components.map((one: { name: string; licenses?: unknown }) => [one.name, one.licenses]),
    );
    expect(licenses.mcp).toEqual([
      { expression: 'Apache-2.0 OR MIT', acknowledgement: 'declared' },
      { expression: 'Apache-2.0 OR MIT', acknowledgement: 'concluded' },
    ]);
    const one = { ...model, components: [{ ...components[0]!, license: 'MIT', concluded: 'MIT' }] };
    expect(JSON.parse(renderCycloneDx(one)).components[0].licenses).toEqual([
      { license: { id: 'MIT', acknowledgement: 'declared' } },
      { license: { id: 'MIT', acknowledgement: 'concluded' } },
    ]);
    expect(licenses.pydantic).toEqual([
      { license: { name: 'BSD 3-Clause, more or less', acknowledgement: 'declared' } },
    ]);
    expect(licenses.anyio).toBeUndefined();
    expect(isExpression('0BSD OR')).toBe(false);
  });
});

describe('SPDX 2.3', () => {
  const place = scratch('sbom');
  const host = testHost();
  let uv: string;
  beforeAll(async () => {
    uv = await ensureUv(host);
  });
  afterAll(async () => {
    place.remove();
    await closeHost(host);
  });

  test.each([
    ['usual', model],
    ['with bundled code', bundled],
    ['with what wheels have in them', held],
  ])('is valid by the tools of SPDX: %s', (_, shown) => {
    const file = join(place.folder, 'x.spdx.json');
    writeFileSync(file, renderSpdx(shown));
    const args = ['tool', 'run', '--from', 'spdx-tools==0.8.5', 'pyspdxtools', '-i', file];
    expect(() => execFileSync(uv, args, { stdio: 'pipe', encoding: 'utf8' })).not.toThrow();
  });

  const stated = { ...model, root: { ...model.root, supplier: 'Some One' } };
  test.each([
    ['everybody says who supplies it', { ...stated, components: [components[0]!, components[1]!] }, []],
    ['two do not say who supplies them', model, ['Weather_MCP', 'anyio']],
  ])('by the strict validator of CycloneDX and the minimum elements of the NTIA: %s', (_, shown, withoutSupplier) => {
    const files = [join(place.folder, 'y.cdx.json'), join(place.folder, 'y.spdx.json')] as const;
    writeFileSync(files[0], renderCycloneDx(shown));
    writeFileSync(files[1], renderSpdx(shown));
    const tools = ['cyclonedx-python-lib[json-validation]==11.12.0', 'ntia-conformance-checker==6.0.0'];
    const script = join(ROOT, 'test/support/judge-sboms.py');
    const args = ['run', '--no-project', ...tools.flatMap((tool) => ['--with', tool]), 'python', script, ...files];
    const said = JSON.parse(execFileSync(uv, args, { cwd: place.folder, stdio: 'pipe', encoding: 'utf8' }));
    // What packages do not say is not invented: that is all that is missing.
    expect(said).toEqual({ errors: null, conforms: withoutSupplier.length === 0, withoutSupplier });
  });

  test('states what was concluded, where the sources are and what each package is for', () => {
    const [root, ...packages] = spdx.packages;
    const byName = Object.fromEntries(packages.map((one: { name: string }) => [one.name, one]));
    expect(root).toMatchObject({
      primaryPackagePurpose: 'APPLICATION',
      licenseConcluded: 'NOASSERTION',
      sourceInfo: `https://github.com/octo/weather.git, commit ${'c'.repeat(40)}`,
    });
    expect(byName.mcp).toMatchObject({
      primaryPackagePurpose: 'LIBRARY',
      licenseConcluded: 'Apache-2.0 OR MIT',
      sourceInfo: 'The package states the repository https://example.org/mcp.git',
    });
    expect(byName.anyio).not.toHaveProperty('sourceInfo');
    expect(byName.pydantic.licenseConcluded).toBe('NOASSERTION');
  });

  test('has the same components and edges as the CycloneDX document', () => {
    expect(spdx.packages).toHaveLength(cdx.components.length + 1);
    const edges = spdx.relationships.filter(
      (one: { relationshipType: string }) => one.relationshipType === 'DEPENDS_ON',
    );
    const others = cdx.dependencies.flatMap((one: { dependsOn?: string[] }) => one.dependsOn ?? []);
    expect(edges).toHaveLength(others.length);
    expect(spdx.documentDescribes).toEqual([spdx.packages[0].SPDXID]);
  });
});

test('names no host that only some people reach, and no login', () => {
  const inside = [
    component('a', [], { homepage: 'http://wiki/a', vcs: 'https://git.corp.internal/o/a.git' }),
    component('b', [], { homepage: 'http://10.0.0.3:8080/', vcs: 'https://me:s3cret@github.com/o/b.git' }),
    component('c', [], { homepage: 'file:///home/ann/c/index.html', vcs: 'http://[fd00::1]/c' }),
    component('d', [], { homepage: 'https://build.LAN/', vcs: 'git+ssh://git@code.home.arpa/d' }),
    component('e', [], { homepage: 'https://internal.example.org/e', vcs: 'https://gitlab.com/o/e' }),
  ];
  const shown = sbomModel(
    { commit: 'c'.repeat(40), commitTime: 1_767_323_045 } as Release,
    { name: 'a-mcp', ecosystem: 'python' } as Project,
    '1.0.0',
    { file: 'a.whl', sha256: 'cd'.repeat(32), sha512: 'ef'.repeat(64) } as Artifact & { sha512: string },
    { components: [...inside, { ...inside[0]!, purl: 'pkg:pypi/a-mcp@1.0.0' }], direct: [] } as unknown as Started,
    'https://github.com',
  );
  for (const text of [renderCycloneDx(shown), renderSpdx(shown)]) {
    expect(text).not.toMatch(/wiki|corp|10\.0\.0\.3|s3cret|home\/|fd00|build\.lan|home\.arpa/i);
    expect(text).toContain('https://github.com/o/b.git');
    expect(text).toContain('https://internal.example.org/e');
    expect(text).toContain('https://gitlab.com/o/e');
  }
});

test('the same release gives the same documents', () => {
  expect(renderCycloneDx(model)).toBe(renderCycloneDx(model));
  expect(renderSpdx(model)).toBe(renderSpdx(model));
});

describe('denied licenses', () => {
  const denied = (deny: readonly string[], license: string) =>
    deniedLicenses(
      { ...model, components: [components[0]!, { ...components[1]!, license }, components[2]!] },
      deny,
      'weather',
    );

  test('are an error that shows how the package got there', () => {
    expect(denied(['GPL-3.0'], 'GPL-3.0-or-later')).toEqual([
      expect.objectContaining({
        rule: 'sbom/denied-license',
        level: 'error',
        message:
          'pydantic 1.0.0 is licensed under GPL-3.0-or-later, which [sbom] deny lists: Weather_MCP → mcp → pydantic.',
      }),
    ]);
  });

  test('what somebody found in a package counts where it declares nothing', () => {
    const found = { ...components[2]!, license: undefined, concluded: 'GPL-3.0-only' };
    const [finding] = deniedLicenses({ ...model, components: [found] }, ['GPL-3.0'], 'weather');
    expect(finding?.message).toContain('anyio 1.0.0 is licensed under GPL-3.0-only');
  });

  test.each([
    ['GPL-3.0-only', 'GPL-3.0', 1],
    ['GPL-3.0-or-later', 'GPL-3.0+', 1],
    ['GPL-3.0+', 'GPL-3.0-or-later', 1],
    ['GPL-3.0-only', 'GPL-3.0-or-later', 0],
    ['MIT', 'GPL-3.0', 0],
  ])('%s denies %s: %i', (deny, license, count) => {
    expect(denied([deny], license)).toHaveLength(count);
  });

  test.each([
    ['MIT OR GPL-3.0-only', 0],
    ['MIT AND GPL-3.0-only', 1],
    ['(MIT OR GPL-3.0-only) AND (GPL-3.0-only OR GPL-3.0-or-later)', 1],
    ['GPL-3.0-only WITH Classpath-exception-2.0', 0],
    ['gpl-3.0-only', 1],
    [`${'MIT OR '.repeat(20_000)}MIT`, 0],
    ['LGPL-3.0-only', 0],
    ['GNU GPL, some version', 0],
  ])('%s: %i', (license, count) => {
    expect(denied(['GPL-3.0'], license)).toHaveLength(count);
  });
});
