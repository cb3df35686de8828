// What a target will not take is said by the build, for the targets that this release goes to.

import { createWriteStream, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ZipArchive } from 'archiver';
import { writeZip } from '../../../src/archive/write-zip.js';
import { indexes } from '../../../src/config/target-choice.js';
import type { Artifact, Release } from '../../../src/core/types.js';
import { refusals } from '../../../src/release/refusals.js';
import { testHost } from '../../support/host.js';
import { scratch } from '../../support/program.js';

const place = scratch('refusals');
const host = testHost();
afterAll(async () => {
  await host.close();
  place.remove();
});
const sound = join(place.folder, 'sound.whl');
const METADATA = {
  path: 'weather_mcp-1.0.0.dist-info/METADATA',
  mode: 0o644,
  bytes: Buffer.from('Metadata-Version: 2.4\nDescription-Content-Type: text/markdown\n'),
};
beforeAll(() => writeZip(sound, [{ path: 'a.py', mode: 0o644, bytes: Buffer.from('1') }, METADATA], 1_767_323_045));

const wheel = (tag: string): Artifact =>
  ({ kind: 'wheel', file: `weather_mcp-1.0.0-cp312-cp312-${tag}.whl`, size: 1, path: sound }) as Artifact;
const release = (more: Partial<Release> = {}): Release => more as Release;
const rules = async (tag: string, more?: Partial<Release>) =>
  (await refusals([wheel(tag)], release(more), host)).map(({ rule, level }) => [rule, level]);
const REFUSED = [['pypi/platform-tag', 'error']];

test.each([
  ['linux_x86_64', REFUSED],
  ['linux_aarch64', REFUSED],
  ['manylinux2014_x86_64.linux_x86_64', REFUSED],
  ['linux_armv7l', []],
  ['manylinux_2_28_x86_64', []],
  ['musllinux_1_2_x86_64', []],
  ['macosx_11_0_arm64', []],
  ['win_amd64', []],
  ['any', []],
])('%s for PyPI', async (tag, expected) => {
  expect(await rules(tag)).toEqual(expected);
  expect(await rules(tag, { targets: ['github', 'pypi'] })).toEqual(expected);
});

test('for GitHub alone, and for a private index, such a wheel is as good as any', async () => {
  expect(await rules('linux_x86_64', { targets: ['github'] })).toEqual([]);
  const tables = { pypi: { url: 'https://devpi.example.org/team/' } };
  const contract = { gate: 'error', indexOf: indexes({}, tables) } as unknown as NonNullable<Release['contract']>;
  expect(await rules('linux_x86_64', { contract })).toEqual([]);
});

test('it says what PyPI would, and what cures', async () => {
  const [finding] = await refusals([wheel('linux_x86_64')], release(), host);
  expect(finding?.quote?.[0]).toContain("unsupported platform tag 'linux_x86_64'");
  expect(finding?.hint).toMatch(/cibuildwheel.*auditwheel.*manylinux/);
});

test('metadata that PyPI does not know', async () => {
  const path = join(place.folder, 'old.whl');
  await writeZip(path, [{ ...METADATA, bytes: Buffer.from('Metadata-Version: 2.0\n') }], 1_767_323_045);
  const [finding] = await refusals([{ ...wheel('any'), path }], release(), host);
  expect(finding).toMatchObject({ rule: 'pypi/metadata', quote: ["'2.0' is not a valid metadata version"] });
});

test('a wheel that was zipped again, with data descriptors or comments', async () => {
  const streamed = join(place.folder, 'streamed.whl');
  const zip = new ZipArchive();
  const out = createWriteStream(streamed);
  zip.pipe(out);
  zip.append('1', { name: 'a.py' });
  await zip.finalize();
  await finished(out);
  // The list of members is the last of the file: a comment behind the name, its length before.
  const path = join(place.folder, 'commented.whl');
  writeFileSync(path, await commentedZip());
  const about = async (file: string) =>
    (await refusals([{ ...wheel('any'), path: file }], release(), host)).map(({ rule, level, quote }) => [
      rule,
      level,
      quote?.[0],
    ]);
  expect(await about(streamed)).toEqual([['pypi/zip', 'error', 'ZIP contains a data descriptor']]);
  expect(await about(path)).toEqual([['pypi/zip', 'error', 'Comment in central directory']]);
  expect(await about(sound)).toEqual([]);
});

test('a file over the limit of a target, by a byte', async () => {
  const MiB = 1024 ** 2;
  const about = async (size: number, targets?: Release['targets']) =>
    (await refusals([{ ...wheel('any'), size }], release(targets === undefined ? {} : { targets }), host)).map(
      ({ rule, level }) => [rule, level],
    );
  expect(await about(100 * MiB)).toEqual([]);
  // For some projects PyPI has raised it.
  expect(await about(100 * MiB + 1)).toEqual([['pypi/file-size', 'warning']]);
  expect(await about(2048 * MiB - 1, ['github'])).toEqual([]);
  expect(await about(2048 * MiB, ['github'])).toEqual([['github/file-size', 'error']]);
});

/** A sound zip of one member with a comment on it. */
async function commentedZip(): Promise<Buffer> {
  const bytes = await readFile(sound);
  const list = bytes.indexOf('PK\u0001\u0002', undefined, 'latin1');
  const end = bytes.indexOf('PK\u0005\u0006', undefined, 'latin1');
  bytes.writeUInt16LE(2, list + 32);
  bytes.writeUInt32LE(end - list + 2, end + 12);
  return Buffer.concat([bytes.subarray(0, end), Buffer.from('hi'), bytes.subarray(end)]);
}
