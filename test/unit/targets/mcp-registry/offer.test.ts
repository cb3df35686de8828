// What is offered to whom: which projects clients can install, what their server.json says, and who has to decide by hand.

import { expect, test } from '@jest/globals';
import type { Files, Project } from '../../../../src/core/types.js';
import { offerListing } from '../../../../src/targets/mcp-registry/offer.js';
import type { Offering } from '../../../../src/targets/types.js';

const filesFrom = (texts: Readonly<Record<string, string>>): Files => ({
  ...{ root: '/', all: Object.keys(texts), has: (path) => path in texts },
  ...{ text: (path) => texts[path], bytes: () => undefined },
});
type About = Parameters<typeof offerListing>[0];

function project(name: string, ecosystem: string, path = '.', more: object = {}): Project {
  const settings = { smoke: { env: {} }, ...more } as unknown as Project['settings'];
  return {
    name,
    ecosystem,
    path,
    folder: '/',
    manifestFile: 'package.json',
    version: '1.2.0',
    settings,
    manifest: { base: [] },
  };
}

function offered(projects: readonly Project[], more: Partial<About['settings']> = {}, texts = {}, repository?: string) {
  const about = {
    ...{ projects, files: filesFrom(texts) },
    settings: { configured: false, login: 'github', documents: [], ...more },
    inputs: { mcpRegistryUrl: undefined, mcpRegistryToken: undefined, mcpRegistryKey: undefined },
    trusting: { repository: repository ?? 'Octo/weather', workflow: 'r.yml', path: 'r.yml', environment: '' },
  } satisfies Offering as About;
  return offerListing(about);
}

const written = (offer: ReturnType<typeof offered>) =>
  offer?.documents?.map(({ file, usual, textFor }) => ({ file, ...JSON.parse(textFor(usual)) }));

test('nothing where it is listed, private, a library, or an archive that no client installs', () => {
  const npm = project('@octo/weather', 'node');
  expect(offered([npm], { configured: true })).toBeUndefined();
  expect(offered([{ ...npm, isPrivate: true }])).toBeUndefined();
  expect(offered([project('weather', 'node', '.', { isLibrary: true })])).toBeUndefined();
  expect(offered([project('weather', 'code-package')])).toBeUndefined();
});

test('a package with what its start needs, and its description in whole words', () => {
  const description = `Says the weather ${'of every town '.repeat(10)}`;
  const npm = project('@octo/weather', 'node', 'js', { smoke: { env: { API_KEY: 'x', UNITS: 'c' } } });
  const own = { ...npm, manifestFile: 'js/package.json' };
  const [made] = written(offered([own], {}, { 'js/package.json': JSON.stringify({ description }) })) ?? [];
  expect(made).toMatchObject({
    ...{ file: 'js/server.json', name: 'io.github.Octo/weather', version: '0.0.0' },
    repository: { url: 'https://github.com/Octo/weather', source: 'github', subfolder: 'js' },
  });
  expect(made.description).toMatch(/^Says the weather .*(of|every|town)$/);
  expect(made.description.length).toBeLessThanOrEqual(100);
  expect(made.packages).toEqual([
    {
      ...{ registryType: 'npm', identifier: '@octo/weather', version: '0.0.0', transport: { type: 'stdio' } },
      environmentVariables: [
        { name: 'API_KEY', isRequired: true, isSecret: true },
        { name: 'UNITS', isRequired: true },
      ],
    },
  ]);
});

test('images and bundles are offered too; what is in one folder is one server', () => {
  const both = [project('weather', 'python'), project('weather', 'image')];
  expect(written(offered(both))).toMatchObject([{ file: 'server.json', packages: [{ registryType: 'pypi' }] }]);
  const image = written(offered([project('weather', 'image')])) ?? [];
  expect([image.length, image[0].packages]).toEqual([1, undefined]);
  const bundle = offered([project('weather', 'code-package', '.', { tables: { mcpb: {} } })]);
  expect(bundle?.question).toBe('List weather in the MCP Registry, where clients look servers up?');
});

test('who has a server.json writes none; a name that is not the repository’s is for a person to decide', () => {
  const packages = [{ registryType: 'npm', identifier: 'weather', version: '0.0.0' }];
  const document = (name: string) => [{ file: 'server.json', value: { name, packages } }];
  const npm = project('weather', 'node');
  expect(offered([npm], { documents: document('io.github.Octo/w') })).toMatchObject({ documents: [] });
  for (const name of ['com.example/w', 'io.github.octo/w', 'io.github.OctoX/w']) {
    const offer = offered([npm], { documents: document(name) });
    expect([offer?.question, offer?.told]).toEqual([undefined, expect.not.stringContaining('write server.json')]);
  }
  const other = offered([npm], {}, { 'server.json': '{}' });
  expect([other?.question, other?.told]).toEqual([undefined, expect.stringContaining('write server.json')]);
});
