// How a client starts what it found in a registry: the arguments and variables of the entry, and no others.

import { expect, test } from '@jest/globals';
import type { Project } from '../../../src/core/types.js';
import { packagesIn } from '../../../src/formats/server-json.js';
import { asListed } from '../../../src/start/listed.js';
import { SETTINGS } from '../../support/settings.js';

function started(entry: object, smoke: object = {}) {
  const project = { name: 'weather', settings: { ...SETTINGS, smoke: { ...SETTINGS.smoke, ...smoke } } } as Project;
  const [found] = packagesIn({ packages: [{ registryType: 'npm', identifier: 'weather', ...entry }] });
  const { args, env } = asListed(project, found!).settings.smoke;
  return { args, env };
}

test('variables: fixed values, the author’s for what users enter, defaults, a trial for what is required', () => {
  const environmentVariables = [
    { name: 'FIXED', value: 'a' },
    { name: 'KEY', isRequired: true, isSecret: true },
    { name: 'MODE', default: 'fast' },
    { name: 'SERVICE_URL', isRequired: true },
    { name: 'OPTIONAL' },
  ];
  expect(started({ environmentVariables }, { env: { KEY: 'test', UNLISTED: 'x', FIXED: 'b' } }).env).toEqual({
    FIXED: 'a',
    KEY: 'test',
    MODE: 'fast',
    SERVICE_URL: 'https://example.com',
  });
});

test('arguments: flags with their values, in order; what only the user knows comes from the configuration', () => {
  const flag = { type: 'named', name: '--port', value: '8080' };
  const word = { type: 'positional', value: 'serve' };
  expect(started({ packageArguments: [word, flag] }, { args: ['other'] }).args).toEqual(['serve', '--port', '8080']);
  expect(started({ packageArguments: [word, { type: 'named', name: '--verbose' }] }).args).toEqual(['serve']);
  expect(started({ packageArguments: [{ type: 'named', name: '--read-only', isRequired: true }] }).args).toEqual([
    '--read-only',
  ]);
  const folder = { type: 'positional', valueHint: 'folder', isRequired: true };
  expect(started({ packageArguments: [folder] }, { args: ['/tmp'] }).args).toEqual(['/tmp']);
  expect(started({ packageArguments: [{ ...flag, value: '{port}' }] }, { args: ['--port', '1'] }).args).toEqual([
    '--port',
    '1',
  ]);
  expect(started({}, { args: ['unlisted'] }).args).toEqual([]);
});
