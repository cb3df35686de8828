// An SBOM in the wheel: installed by uv, held to its RECORD by Python, and the same bytes wherever it is written.

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listArchive, readEntry } from '../../../src/archive/archive.js';
import { digestFile } from '../../../src/core/digest.js';
import type { Artifact, Project, Release } from '../../../src/core/types.js';
import { withSboms } from '../../../src/sbom/embed.js';
import { ensureUv } from '../../../src/tools/uv.js';
import { closeHost, testHost } from '../../support/host.js';
import { ROOT, scratch } from '../../support/program.js';
import { makeWheel } from '../../support/wheel.js';

const place = scratch('embed');
const host = testHost();
afterAll(async () => {
  place.remove();
  await closeHost(host);
});

const release = {
  repository: 'octo/weather',
  commit: 'c'.repeat(40),
  commitTime: 1_767_323_045,
  sbom: { deny: [], embed: true },
} as unknown as Release;
const project = { name: 'weather-mcp', ecosystem: 'python' } as Project;
const INFO = 'weather_mcp-1.2.3.dist-info';
const DOCUMENT = `${INFO}/sboms/mcp-drydock.cdx.json`;

let wheel: Artifact;
beforeAll(async () => {
  const files = { 'weather_mcp/__init__.py': '', [`${INFO}/sboms/other.cdx.json`]: '{"bomFormat":"CycloneDX"}' };
  wheel = await makeWheel(place.folder, { files, requires: ['mcp>=1'] });
});

/** A copy of the wheel with its document. */
async function embedded(name: string, from = wheel, about = release): Promise<Artifact> {
  mkdirSync(join(place.folder, name));
  const path = join(place.folder, name, from.file);
  copyFileSync(from.path, path);
  const [made] = await withSboms([{ ...from, path }], about, project, 'https://github.com');
  return made!;
}

test('says what the wheel is and where it was built from; what others put there stays', async () => {
  const made = await embedded('once');
  expect(made.sha256).toBe((await digestFile(made.path)).sha256);
  expect(made.sha256).not.toBe(wheel.sha256);
  const paths = (await listArchive(made.path)).map(({ path }) => path);
  expect(paths.slice(-2)).toEqual([DOCUMENT, `${INFO}/RECORD`]);
  expect([...paths].sort()).toEqual([...(await listArchive(wheel.path)).map(({ path }) => path), DOCUMENT].sort());
  const document = JSON.parse((await readEntry(made.path, DOCUMENT)).toString());
  expect(document.metadata.component).toMatchObject({
    name: 'weather-mcp',
    purl: 'pkg:pypi/weather-mcp@1.2.3',
    externalReferences: expect.arrayContaining([
      { type: 'vcs', url: 'https://github.com/octo/weather.git', comment: `commit ${'c'.repeat(40)}` },
    ]),
  });
  // It cannot state its own digest, and what it needs is not in it.
  expect(document.metadata.component).not.toHaveProperty('hashes');
  expect(document.components ?? []).toEqual([]);
  expect(document.compositions).toEqual([
    { aggregate: 'unknown', assemblies: ['pkg:pypi/weather-mcp@1.2.3'], dependencies: ['pkg:pypi/weather-mcp@1.2.3'] },
  ]);
});

test('is installed, and each file is what RECORD says', async () => {
  const made = await embedded('installed');
  const uv = await ensureUv(host);
  const venv = join(place.folder, 'venv');
  execFileSync(uv, ['venv', '-q', venv]);
  execFileSync(uv, ['pip', 'install', '-q', '--no-deps', made.path], { env: { ...process.env, VIRTUAL_ENV: venv } });
  const check = `
import base64, hashlib, importlib.metadata, json, sys, zipfile
made = zipfile.ZipFile(sys.argv[1])
assert made.testzip() is None
# What package indexes reject in wheels: data descriptors, extra fields of time.
assert all(not one.flag_bits & 8 and not one.extra for one in made.infolist())
names = []
for one in importlib.metadata.distribution('weather-mcp').files:
    if one.hash is None: continue
    data = one.read_binary()
    assert base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b'=').decode() == one.hash.value, one
    assert len(data) == one.size, one
    names.append(str(one))
print(json.dumps(names))
`;
  const python = join(venv, 'bin', 'python');
  const names = JSON.parse(execFileSync(python, ['-c', check, made.path], { encoding: 'utf8' }));
  expect(names).toContain(DOCUMENT);
});

test('a second time gives the same bytes, in any time zone', async () => {
  const made = await embedded('first');
  const again = await embedded('again', { ...made, sha256: wheel.sha256 });
  expect(again.sha256).toBe(made.sha256);
  const program = `
    import { readMembers, writeZip } from ${JSON.stringify(join(ROOT, 'src/archive/write-zip.ts'))};
    const [from, to] = process.argv.slice(1);
    await writeZip(to, await readMembers(from), ${release.commitTime});
    console.log(new Date(${release.commitTime * 1000}).getTimezoneOffset());`;
  const written = await Promise.all(
    ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'].map(async (TZ, index) => {
      const to = join(place.folder, `zone-${index}.whl`);
      const node = ['--import', join(ROOT, 'test/support/typescript.mjs'), '--input-type=module', '--eval', program];
      const env = { ...process.env, TZ };
      const offset = execFileSync(process.execPath, [...node, made.path, to], { encoding: 'utf8', env });
      return { offset: Number(offset), sha256: (await digestFile(to)).sha256 };
    }),
  );
  const { sha256 } = made;
  expect(written).toEqual([-840, 480, -345].map((offset) => ({ offset, sha256 })));
});

test('only where it is asked for, and where the format has a place for it', async () => {
  const off = { ...release, sbom: undefined };
  expect(await withSboms([wheel], off, project, 'https://github.com')).toEqual([wheel]);
  const sdist = { ...wheel, kind: 'sdist' };
  expect(await withSboms([sdist], release, project, 'https://github.com')).toEqual([sdist]);
});
