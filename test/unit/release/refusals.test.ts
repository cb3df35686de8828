// What a target will not take is said by the build, for the targets that this release goes to.

import { expect, test } from '@jest/globals';
import { indexes } from '../../../src/config/target-choice.js';
import type { Artifact, Release } from '../../../src/core/types.js';
import { refusals } from '../../../src/release/refusals.js';

const wheel = (tag: string): Artifact =>
  ({ kind: 'wheel', file: `weather_mcp-1.0.0-cp312-cp312-${tag}.whl`, size: 1 }) as Artifact;
const release = (more: Partial<Release> = {}): Release => more as Release;
const rules = (tag: string, more?: Partial<Release>) =>
  refusals([wheel(tag)], release(more)).map(({ rule, level }) => [rule, level]);
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
])('%s for PyPI', (tag, expected) => {
  expect(rules(tag)).toEqual(expected);
  expect(rules(tag, { targets: ['github', 'pypi'] })).toEqual(expected);
});

test('for GitHub alone, and for a private index, such a wheel is as good as any', () => {
  expect(rules('linux_x86_64', { targets: ['github'] })).toEqual([]);
  const tables = { pypi: { url: 'https://devpi.example.org/team/' } };
  const contract = { gate: 'error', indexOf: indexes({}, tables) } as unknown as NonNullable<Release['contract']>;
  expect(rules('linux_x86_64', { contract })).toEqual([]);
});

test('it says what PyPI would, and what cures', () => {
  const [finding] = refusals([wheel('linux_x86_64')], release());
  expect(finding?.quote?.[0]).toContain("unsupported platform tag 'linux_x86_64'");
  expect(finding?.hint).toMatch(/cibuildwheel.*auditwheel.*manylinux/);
});
