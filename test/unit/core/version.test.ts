// Versions and tags: the forms people really push.

import { describe, expect, test } from '@jest/globals';
import { isPrerelease, parseTag, sameVersion, tagFits, toPep440, toSemver } from '../../../src/core/version.js';

describe('parseTag', () => {
  test.each([
    ['v1.2.3', [], undefined, '1.2.3'],
    ['1.2.3', [], undefined, '1.2.3'],
    ['V1.2.3', [], undefined, '1.2.3'],
    ['v1.2.0-rc.1', [], undefined, '1.2.0-rc.1'],
    ['v1.2.0rc1', [], undefined, '1.2.0rc1'],
    ['v1.2.3+build.5', [], undefined, '1.2.3+build.5'],
    ['2026.7.10', [], undefined, '2026.7.10'],
    ['v2026-07-10', [], undefined, '2026.7.10'],
    ['2026-07-10', [], undefined, '2026.7.10'],
    ['v1!2.0', [], undefined, '1!2.0'],
    ['v1', [], undefined, '1'],
    ['name-v1.2.3', [], 'name', '1.2.3'],
    ['name/v1.2.3', [], 'name', '1.2.3'],
    ['name@1.2.3', [], 'name', '1.2.3'],
    ['name-1.2.3', [], 'name', '1.2.3'],
    ['@scope/name@1.2.3', [], '@scope/name', '1.2.3'],
    ['@scope/name-v1.2.3', [], '@scope/name', '1.2.3'],
    ['packages/python/v1.2.3', [], 'packages/python', '1.2.3'],
    ['mcp-2-go-v1.2.3', [], 'mcp-2-go', '1.2.3'],
    ['release-1.2.3', [], undefined, '1.2.3'],
    ['release/v1.2.3', [], undefined, '1.2.3'],
    ['weather_mcp-v1.2.3', ['Weather.MCP'], 'Weather.MCP', '1.2.3'],
    ['server-v1.2.3', ['@octo/server'], '@octo/server', '1.2.3'],
    ['a-b-v1.0.0', ['a', 'a-b'], 'a-b', '1.0.0'],
    ['mcp-3-v1.0.0-rc.1', ['mcp-3'], 'mcp-3', '1.0.0-rc.1'],
    ['other-v1.2.3', ['weather-mcp'], 'other', '1.2.3'],
  ] as const)('%s with %j', (tag, names, name, version) => {
    expect(parseTag(tag, names)).toEqual({ name, version });
  });

  test.each([
    'latest',
    'v',
    '',
    'release',
    'v1.2.x',
    'nightly-build',
    'name-',
    'v1.2.3-',
    '../1',
    'latest-release',
    'v1.2.3\n',
    'v1.2.3 ',
    'a\u001b[31m-v1.2.3',
    'a\u202e-v1.2.3',
  ])('%s holds no version', (tag) => {
    expect(parseTag(tag)).toBeUndefined();
  });
});

describe('tagFits', () => {
  test.each([
    ['v1.2.3', 'weather-mcp', '1.2.3', true],
    ['v9.9.9', 'weather-mcp', '1.2.3', true],
    ['weather-mcp-v1.2.3', 'weather-mcp', '1.2.3', true],
    ['other-v1.2.3', 'weather-mcp', '1.2.3', false],
    ['v1.2.3', 'weather-mcp', undefined, true],
    ['v1', 'weather-mcp', '1.2.3', false],
    ['v1', 'weather-mcp', '1', true],
    ['latest', 'weather-mcp', '1.2.3', false],
  ] as const)('%s for %s %s: %s', (tag, name, version, fits) => {
    expect(tagFits(tag, { name, version })).toBe(fits);
  });
});

describe('sameVersion', () => {
  test.each([
    ['1.2.0-rc.1', '1.2.0rc1', true],
    ['1.2.0-alpha.1', '1.2.0a1', true],
    ['1.2.0-beta', '1.2.0b0', true],
    ['1.2.0-dev.3', '1.2.0.dev3', true],
    ['1.2', '1.2.0', true],
    ['v1.2.0', '1.2.0', true],
    ['2026.07.10', '2026.7.10', true],
    ['0.0.0-dev', '0.0.0.dev0', true],
    ['1.2.0-canary.1', '1.2.0-canary.1', true],
    ['1.2.0-canary.1', '1.2.0-canary.2', false],
    ['1.2.0', '1.2.1', false],
    ['1.2.0', '1.2.0rc1', false],
    ['1.2.0', '1.2.0.post1', false],
    ['1.2.0', '1.2.0+local', false],
    ['1.2.0-canary.1+a', '1.2.0-canary.1+b', false],
    ['1!1.2.0', '1.2.0', false],
    ['banana', 'banana', true],
    ['banana', '1.0', false],
  ])('%s, %s: %s', (a, b, same) => {
    expect(sameVersion(a, b)).toBe(same);
    expect(sameVersion(b, a)).toBe(same);
  });
});

test.each([
  ['1.2.3', false],
  ['v1.2.3', false],
  ['1.2.3.post1', false],
  ['1.2.3rc1', true],
  ['1.2.3-next.1', true],
  ['1.2.3.dev4', true],
  ['1.2a1', true],
  ['2026.7.10', false],
])('isPrerelease %s: %s', (version, pre) => {
  expect(isPrerelease(version)).toBe(pre);
});

test.each([
  ['1.2.0-rc.1', '1.2.0rc1'],
  ['1.2.0-alpha.3', '1.2.0a3'],
  ['v1.2.0', '1.2.0'],
  ['2026.07.10', '2026.7.10'],
  ['1.2.0+abc.5', '1.2.0+abc.5'],
  ['1.2.0-canary.1', undefined],
  ['banana', undefined],
])('toPep440 %s: %s', (version, expected) => {
  expect(toPep440(version)).toBe(expected);
});

test.each([
  ['1.2.0rc1', '1.2.0-rc.1'],
  ['1.2a3', '1.2.0-alpha.3'],
  ['1.2.0.dev3', '1.2.0-dev.3'],
  ['1.2', '1.2.0'],
  ['2026.07.10', '2026.7.10'],
  ['1.2.0-canary.1', '1.2.0-canary.1'],
  ['1.2.3.4', undefined],
  ['1!1.2', undefined],
  ['1.2.post1', undefined],
  ['banana', undefined],
])('toSemver %s: %s', (version, expected) => {
  expect(toSemver(version)).toBe(expected);
});

describe('numbers that are not exact', () => {
  const [a, b] = ['1.0.99999999999999999999', '1.0.99999999999999999998'];
  test('are no version, so neighbours are not the same one', () => {
    expect(sameVersion(a, b)).toBe(false);
    expect(sameVersion(a, a)).toBe(true);
    for (const version of [
      a,
      '99999999999999999999.1',
      '1.0rc99999999999999999999',
      '1'.repeat(400),
      `1.${'0.'.repeat(200)}0`,
    ]) {
      expect([toPep440(version), toSemver(version), parseTag(`v${version}`)]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(isPrerelease(version)).toBe(false);
    }
  });
  test('long ones that are exact, and long hashes, stay what they are', () => {
    expect(toPep440('1.0.dev20260710123456')).toBe('1.0.dev20260710123456');
    expect(parseTag('v1.2.3+g12345678901234567890')?.version).toBe('1.2.3+g12345678901234567890');
    expect(parseTag('v1.2.3-canary.a12345678901234567890')?.version).toBe('1.2.3-canary.a12345678901234567890');
  });
});
