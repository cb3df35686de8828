// A package for another system that nobody has published: npm installs the server there without it, and says nothing.

import { expect, test } from '@jest/globals';
import type { Host } from '../../../../src/core/types.js';
import type { NpmRemote } from '../../../../src/targets/npm/inspect.js';
import { missingPlatforms } from '../../../../src/targets/npm/platform-packages.js';

const NPM = 'https://registry.npmjs.org/';
const LINUX = '@octo/weather-linux-x64';
const MAC = '@octo/weather-darwin-arm64';

/** What is found of a tarball with these optional dependencies, where the registry has these packages. */
async function found(
  optional: Readonly<Record<string, string>>,
  there: Readonly<Record<string, readonly string[]>> = {},
  { registry = NPM, published = false, access = 'public' } = {},
) {
  const asked: string[] = [];
  const http: Host['http'] = async ({ url }) => {
    const name = decodeURIComponent(url.slice(registry.length));
    asked.push(name);
    const versions = there[name];
    if (versions === undefined) return { status: 404, headers: {}, url, text: () => '{}' } as never;
    const page = { versions: Object.fromEntries(versions.map((one) => [one, {}])), 'dist-tags': {} };
    return { status: 200, headers: {}, url, text: () => JSON.stringify(page) } as never;
  };
  const own = { name: '@octo/weather', version: '1.0.0', there: published ? {} : undefined };
  const manifest = { optionalDependencies: optional, publishConfig: { access } };
  const remote = new Map([
    ['a.tgz', { ...own, manifest }],
    ['linux.tgz', { name: LINUX, version: '1.0.0', there: undefined, manifest: {} }],
  ]) as unknown as NpmRemote;
  const findings = await missingPlatforms(remote, new URL(registry), undefined, { http } as Host);
  return { asked, messages: findings.map(({ message }) => message), findings };
}

test('one of another system that is missing is an error; what this release contains is not asked for', async () => {
  const { asked, findings } = await found({ [LINUX]: '1.0.0', [MAC]: '1.0.0' });
  expect(asked).toEqual([MAC]);
  expect(findings).toMatchObject([
    {
      ...{ rule: 'preflight/npm-platform', level: 'error', artifact: 'a.tgz', project: '@octo/weather' },
      message: expect.stringContaining(
        `needs ${MAC} 1.0.0 on one system, but registry.npmjs.org shows no such package`,
      ),
      hint: expect.stringContaining(`Publish ${MAC} first, or in the same release`),
    },
  ]);
});

test('another version of it is not the one that is needed', async () => {
  expect((await found({ [MAC]: '1.0.0' }, { [MAC]: ['0.9.0'] })).messages).toEqual([
    expect.stringContaining('has no such version'),
  ]);
  expect((await found({ [MAC]: '1.0.0' }, { [MAC]: ['1.0.0'] })).messages).toEqual([]);
  expect((await found({ [MAC]: '^1.0.0' }, { [MAC]: ['1.2.0'] })).messages).toEqual([]);
});

test.each([
  ['what is of no system', { fsevents: '^2.0.0' }, {}],
  ['what comes from elsewhere than a registry', { [MAC]: 'file:../mac' }, {}],
  ['a version that is published already', { [MAC]: '1.0.0' }, { published: true }],
  ['what is shown to members only', { [MAC]: '1.0.0' }, { access: 'restricted' }],
  [
    'a name of others, on a private registry',
    { 'esbuild-linux-64': '1.0.0' },
    { registry: 'https://npm.example.com/' },
  ],
])('not asked for: %s', async (_, optional, more) => {
  expect(await found(optional as never, {}, more)).toMatchObject({ asked: [], messages: [] });
});

test('on a private registry those of the same scope are', async () => {
  const { messages } = await found({ [MAC]: '1.0.0' }, {}, { registry: 'https://npm.example.com/' });
  expect(messages).toEqual([expect.stringContaining('npm.example.com shows no such package')]);
});
