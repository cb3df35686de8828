// Refreshes src/data/uv.json: `node scripts/data/uv.mjs [VERSION]` fetches uv's wheel for each platform we serve and writes down
// its digest and that of the program inside.

import { createHash } from 'node:crypto';
import { current, refresh } from './lib/data-file.mjs';
import { member, wheel } from './lib/wheel.mjs';

const [, , version = current('uv.json').version] = process.argv;

/** Our name of a platform (`process.platform`-`process.arch`, with the C library on Linux) → the tags of its wheels. */
const PLATFORMS = {
  'linux-x64-gnu': ['manylinux_2_17_x86_64', 'manylinux2014_x86_64', 'manylinux_2_28_x86_64'],
  'linux-x64-musl': ['musllinux_1_1_x86_64', 'musllinux_1_2_x86_64'],
  'linux-arm64-gnu': ['manylinux_2_17_aarch64', 'manylinux2014_aarch64', 'manylinux_2_28_aarch64'],
  'linux-arm64-musl': ['musllinux_1_1_aarch64', 'musllinux_1_2_aarch64'],
  'darwin-x64': ['macosx_10_12_x86_64'],
  'darwin-arm64': ['macosx_11_0_arm64'],
  'win32-x64': ['win_amd64'],
};

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

const pins = {};
for (const [platform, tags] of Object.entries(PLATFORMS)) {
  const { name, bytes } = wheel(`uv==${version}`, tags);
  const inside = `uv-${version}.data/scripts/${platform.startsWith('win32') ? 'uv.exe' : 'uv'}`;
  pins[platform] = { wheel: name, sha256: sha256(bytes), member: inside, program: sha256(await member(bytes, inside)) };
  console.log(`${platform}  ${name}`);
}
refresh('uv.json', {
  source: 'uv (PyPI)',
  licence: 'none needed: names and digests',
  refresh: 'scripts/data/uv.mjs',
  version,
  pins,
});
