import { expect, test } from '@jest/globals';
import { namedPath } from '../../../src/core/named-path.js';

const SERVER = {
  packages: [
    { identifier: 'weather-mcp', environmentVariables: [{ name: 'WEATHER_KEY' }, {}] },
    { registryType: 'npm', packageArguments: [{ type: 'positional', valueHint: 'folder' }] },
  ],
  remotes: [{ url: 'https://a.example/mcp' }],
  server: { args: ['--stdio', ''] },
};

test.each<[readonly (string | number)[], string]>([
  [['title'], '"title"'],
  [['repository', 'url'], '"repository.url"'],
  [['packages', 0], 'the package weather-mcp'],
  [['packages', 0, 'transport', 'url'], '"transport.url" of the package weather-mcp'],
  [['packages', 1, 'version'], '"version" of the second package'],
  [
    ['packages', 0, 'environmentVariables', 0, 'format'],
    '"format" of the environment variable WEATHER_KEY of the package weather-mcp',
  ],
  [['packages', 0, 'environmentVariables', 1], 'the second environment variable of the package weather-mcp'],
  [['packages', 1, 'packageArguments', 0], 'the argument folder of the second package'],
  [['remotes', 0, 'type'], '"type" of the remote https://a.example/mcp'],
  [['server', 'args', 0], '"--stdio" in "server.args"'],
  [['server', 'args', 1], 'the second entry of "server.args"'],
  [['packages', 8, 'version'], '"version" of the 9th package'],
])('%j is %s', (path, words) => {
  expect(namedPath(path, SERVER)).toBe(words);
});

test('a document that does not have the place names it all the same', () => {
  expect(namedPath(['tools', 0, 'name'], undefined)).toBe('"name" of the first tool');
});
