import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { isExpression } from '../../../src/core/spdx-expression.js';
import type { Artifact, Component, Project, Release, Started } from '../../../src/core/types.js';
import { renderCycloneDx } from '../../../src/sbom/cyclonedx.js';
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
  component('mcp', ['pydantic', 'anyio'], { license: 'Apache-2.0 OR MIT', vcs: 'https://example.org/mcp.git' }),
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
);
const cdx = JSON.parse(renderCycloneDx(model));
const spdx = JSON.parse(renderSpdx(model));

describe('CycloneDX 1.6', () => {
  test('is valid by the official schema', () => {
    const schemas = join(ROOT, 'node_modules/@cyclonedx/cyclonedx-library/res/schema');
    const read = (name: string) => JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8'));
    const ajv = new Ajv({ strict: false });
    for (const name of ['spdx', 'jsf-0.82']) {
      ajv.addSchema({ ...read(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
    }
    addFormats.default(ajv);
    for (const format of ['iri-reference', 'idn-email']) ajv.addFormat(format, true);
    const valid = ajv.compile(read('bom-1.6'));
    expect(valid(cdx) ? [] : valid.errors).toEqual([]);
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
    expect(cdx.compositions).toHaveLength(1);
    expect(cdx.compositions[0].dependencies).toHaveLength(components.length + 1);
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
    expect(licenses.mcp).toEqual([{ expression: 'Apache-2.0 OR MIT', acknowledgement: 'declared' }]);
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

  test('is valid by the tools of SPDX', () => {
    const file = join(place.folder, 'x.spdx.json');
    writeFileSync(file, renderSpdx(model));
    const args = ['tool', 'run', '--from', 'spdx-tools==0.8.5', 'pyspdxtools', '-i', file];
    expect(() => execFileSync(uv, args, { stdio: 'pipe', encoding: 'utf8' })).not.toThrow();
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

test('the same release gives the same documents', () => {
  expect(renderCycloneDx(model)).toBe(renderCycloneDx(model));
  expect(renderSpdx(model)).toBe(renderSpdx(model));
});
