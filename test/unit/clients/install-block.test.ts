// The block that adds a server to clients: of the command that users type and of server.json, with nothing of a user in it.

import { describe, expect, test } from '@jest/globals';
import { installBlocks } from '../../../src/clients/install-block.js';
import { type Setup, setupOf } from '../../../src/clients/setup.js';
import type { Project } from '../../../src/core/types.js';
import { readDockerfile } from '../../../src/ecosystems/image/dockerfile.js';
import { packagesIn } from '../../../src/formats/server-json.js';
import { SETTINGS } from '../../support/settings.js';

const BASE = {
  ...{ name: '@octo/weather-mcp', ecosystem: 'node', path: '.', folder: '/nowhere', manifestFile: 'package.json' },
  ...{ version: '1.2.3', settings: SETTINGS, manifest: { bin: { 'weather-mcp': 'server.js' } } },
} as unknown as Project;
const listedAs = (entry: object): Project => {
  const transport = { type: 'stdio' };
  const [listed] = packagesIn({ packages: [{ registryType: 'npm', identifier: BASE.name, transport, ...entry }] });
  return { ...BASE, listed };
};
const setup = (project: Project): Setup | undefined => setupOf(project, '1.2.3');

describe('a setup', () => {
  test('is the command that users type', () => {
    expect(setup(BASE)).toEqual({
      ...{ key: 'weather-mcp', command: 'npx', args: ['-y', '@octo/weather-mcp@1.2.3'] },
      ...{ env: [], optional: [] },
    });
  });

  test('has the arguments and variables of server.json: fixed values, and blanks for what is the user’s', () => {
    const made = setup(
      listedAs({
        packageArguments: [
          { type: 'named', name: '--transport', value: 'stdio' },
          { type: 'positional', valueHint: 'data folder', isRequired: true },
          { type: 'named', name: '--key', value: 'hunter2', valueHint: 'key', isSecret: true },
          { type: 'named', name: '--url', value: 'https://{host}/x' },
          { type: 'named', name: '--verbose' },
        ],
        environmentVariables: [
          { name: 'API_KEY', isRequired: true, isSecret: true, default: 'sk-real' },
          { name: 'LOG_FORMAT', value: 'json' },
          { name: 'REGION', default: 'eu' },
          { name: 'bad name', isRequired: true },
        ],
      }),
    );
    expect(made?.args.slice(2)).toEqual([
      '--transport',
      'stdio',
      'YOUR_DATA_FOLDER',
      '--key',
      'YOUR_KEY',
      '--url',
      'https://YOUR_HOST/x',
    ]);
    expect(made?.env).toEqual([
      { name: 'API_KEY', value: undefined, isSecret: true },
      { name: 'LOG_FORMAT', value: 'json', isSecret: false },
    ]);
    expect(made?.optional).toEqual(['REGION']);
    const text = installBlocks([made!]);
    expect(text).not.toMatch(/hunter2|sk-real/);
    expect(text).toContain(
      'Replace `YOUR_API_KEY`, `YOUR_DATA_FOLDER`, `YOUR_KEY`, `https://YOUR_HOST/x` with your own.',
    );
    expect(text).toContain('It also reads `REGION`.');
    expect(text).toContain('"API_KEY": "${input:API_KEY}"');
  });

  test('an image gets each variable handed on by the engine', () => {
    const identifier = 'ghcr.io/octo/weather:0.0.0';
    const environmentVariables = [{ name: 'API_KEY', isRequired: true, isSecret: true }, { name: 'REGION' }];
    const [listed] = packagesIn({ packages: [{ registryType: 'oci', identifier, environmentVariables }] });
    const manifest = { identifier, repository: 'ghcr.io/octo/weather', dockerfile: readDockerfile('FROM a') };
    const image = { ...BASE, ecosystem: 'image', name: 'weather', manifest, listed } as unknown as Project;
    expect(setup(image)).toMatchObject({
      ...{ command: 'docker', args: ['run', '-i', '--rm', '-e', 'API_KEY', 'ghcr.io/octo/weather:1.2.3'] },
      env: [{ name: 'API_KEY', value: undefined }],
    });
    expect(installBlocks([setup(image)!])).not.toContain('Docker MCP');
    const described = readDockerfile('FROM a\nLABEL io.docker.server.metadata=\'{"name":"weather"}\'');
    const text = installBlocks([setup({ ...image, manifest: { ...manifest, dockerfile: described } })!]);
    expect(text).toContain('docker mcp profile server add weather --server docker://ghcr.io/octo/weather:1.2.3\n');
  });

  test.each<readonly [string, Project]>([
    ['a library', { ...BASE, settings: { ...SETTINGS, isLibrary: true } }],
    ['a package without a command', { ...BASE, manifest: { bin: {} } }],
    ['a server over HTTP', listedAs({ transport: { type: 'streamable-http', url: 'http://localhost:1/mcp' } })],
    [
      'one that is configured to be',
      { ...BASE, settings: { ...SETTINGS, smoke: { ...SETTINGS.smoke, transport: 'http' } } },
    ],
    [
      'arguments that only the trial start has',
      { ...BASE, settings: { ...SETTINGS, smoke: { ...SETTINGS.smoke, args: ['/tmp'] } } },
    ],
    ['a line break in a word', listedAs({ packageArguments: [{ type: 'positional', value: 'a\n</details>' }] })],
    ['a code package', { ...BASE, ecosystem: 'code-package' }],
  ])('there is none of %s', (_, project) => expect(setup(project)).toBeUndefined());
});

test('no name and no argument becomes markup, ends the fold or the link, or is another word of a shell', () => {
  const hostile = '`$(touch x)` </details> <!-- "\' ) ](x) @all ```';
  const made = setup({
    ...listedAs({ packageArguments: [{ type: 'positional', value: hostile }] }),
    name: 'a<b>`](x)',
  });
  const text = installBlocks([made!]);
  expect(made?.key).toBe('a-b-x-');
  const outside = text.replace(/^(`{3,})\w+\n[\s\S]*?\n\1$/gm, '');
  expect(outside.match(/<\/?\w+/g)).toEqual(['<details', '<summary', '</summary', '</details']);
  for (const [, url = ''] of outside.matchAll(/\]\((\S+?)\)/g)) expect(new URL(url).protocol).toBe('https:');
  expect(outside.replace(/\]\(\S+\)/g, '')).not.toMatch(/@all|touch/);
  expect(text.slice(text.indexOf('claude mcp add'))).toMatch(
    /^claude mcp add --transport stdio a-b-x- -- npx .*'`\$\(touch x\)`/,
  );
});

test('a release of many servers stays within what GitHub takes', () => {
  const many = Array.from({ length: 300 }, (_, index) => ({ ...setup(BASE)!, key: `weather-${index}` }));
  const text = installBlocks(many);
  expect(text.length).toBeLessThan(20_001);
  expect(text.split('<details>')).toHaveLength(text.split('</details>').length);
  expect(text).toContain('Add weather-0 to a client');
});
