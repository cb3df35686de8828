import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readComponents } from '../../../../src/ecosystems/python/components.js';
import { holds, type Marker } from '../../../../src/ecosystems/python/markers.js';
import { parseRequirement } from '../../../../src/ecosystems/python/requirement-grammar.js';
import { ensureUv } from '../../../../src/tools/uv.js';
import { closeHost, testHost } from '../../../support/host.js';
import { scratch } from '../../../support/program.js';

const values = { python_version: '3.11', python_full_version: '3.11.7', sys_platform: 'linux', os_name: 'posix' };

test.each([
  ['x; python_version < "3.13" and sys_platform != "win32"', true],
  ['x; python_version >= "3.12"', false],
  ['x; python_version >= "3.9"', true],
  ['x; "linux" in sys_platform', true],
  ['x; os_name not in "nt java"', true],
  ['x; extra == "cli"', true],
  ['x; extra == "dev"', false],
  ['x; extra == "dev" or sys_platform == "linux"', true],
  ['x; python_full_version == "3.11.*"', true],
])('%s: %s', (line, expected) => {
  const marker = parseRequirement(line)?.marker as Marker;
  expect(holds(marker, values, new Set(['cli']))).toBe(expected);
});

describe('an environment', () => {
  const place = scratch('components');
  const host = testHost();
  const venv = join(place.folder, 'venv');
  let uv: string;
  beforeAll(async () => {
    uv = await ensureUv(host);
    execFileSync(uv, ['venv', '-q', venv], { cwd: place.folder });
    execFileSync(uv, ['pip', 'install', '-q', 'httpx==0.28.1', 'idna==3.10', 'cryptography==50.0.2'], {
      cwd: place.folder,
      env: { ...process.env, VIRTUAL_ENV: venv },
    });
  });
  afterAll(async () => {
    place.remove();
    await closeHost(host);
  });

  test('has every distribution with licence, digest of the very file, and edges', async () => {
    const { components } = await readComponents(venv, uv, host);
    const names = components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['httpx', 'httpcore', 'idna', 'anyio', 'certifi', 'h11']));
    const idna = components.find(({ name }) => name === 'idna');
    expect(idna).toMatchObject({
      version: '3.10',
      purl: 'pkg:pypi/idna@3.10',
      // What the index states for idna-3.10-py3-none-any.whl.
      hashes: { sha256: '946d195a0d259cbba61165e88e65941f16e9b36ea6ddb97f00452bae8b1287d3' },
    });
    const httpx = components.find(({ name }) => name === 'httpx');
    expect(httpx?.license).toBe('BSD-3-Clause');
    expect(httpx?.vcs).toBe('https://github.com/encode/httpx');
    // Its only address is a homepage that is a repository.
    expect(components.find(({ name }) => name === 'h11')?.vcs).toBe('https://github.com/python-hyper/h11');
    expect(httpx?.dependsOn.map((purl) => purl.replace(/@.*/, ''))).toEqual([
      'pkg:pypi/anyio',
      'pkg:pypi/certifi',
      'pkg:pypi/httpcore',
      'pkg:pypi/idna',
    ]);
    for (const component of components) {
      if (component.holders === undefined) expect(component.hashes.sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  test('has what the wheels state in .dist-info/sboms, in the wheel that states it', async () => {
    const { components } = await readComponents(venv, uv, host);
    const cryptography = components.find(({ purl }) => purl === 'pkg:pypi/cryptography@50.0.2');
    const openssl = components.find(({ purl }) => purl.startsWith('pkg:generic/openssl@'));
    const says = 'cryptography-50.0.2.dist-info/sboms/sbom.json';
    expect(openssl?.purl).toMatch(/^pkg:generic\/openssl@[\d.]+$/);
    expect(openssl?.holders).toEqual([{ purl: cryptography?.purl, says }]);
    expect(openssl?.hashes.sha256).toMatch(/^[0-9a-f]{64}$/);
    const pyo3 = components.find(({ name }) => name === 'pyo3');
    expect(pyo3).toMatchObject({ license: 'MIT OR Apache-2.0', vcs: 'https://github.com/pyo3/pyo3' });
    expect(pyo3?.dependsOn).toEqual(expect.arrayContaining([expect.stringMatching(/^pkg:cargo\/libc@/)]));
    expect(cryptography?.dependsOn).toEqual(
      expect.arrayContaining([openssl?.purl, pyo3?.purl, expect.stringMatching(/^pkg:pypi\/cffi@/)]),
    );
    // The crate of the wheel itself is no component beside it, and no place of its maker is told.
    expect(components.filter(({ name }) => name === 'cryptography-rust')).toEqual([]);
    expect(JSON.stringify(components)).not.toMatch(/file:|__w\//);
  });
});
