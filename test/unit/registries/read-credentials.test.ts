import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { maskInput } from '../../../src/config/read-inputs.js';
import { authenticated } from '../../../src/registries/read-credentials.js';
import { secretsIn } from '../../../src/registries/registry-auth.js';
import { closeHost, type TestHost, testHost } from '../../support/host.js';

let host: TestHost;
beforeAll(() => {
  host = testHost();
});
afterAll(() => closeHost(host));

const GIVEN = `# dependencies
https://npm.example.com/ npm-secret-token

https://pypi.example.com/team ci:pass:word with blanks
`;

test('what is secret in registry-auth, and what is not', () => {
  expect(secretsIn(GIVEN)).toEqual([...['npm-secret-token'], ...['ci:pass:word with blanks', 'pass:word with blanks']]);
  // What is no line of the form may be anything.
  expect(secretsIn('a-token-alone')).toEqual(['a-token-alone']);
});

test('every form of it is hidden, the addresses are not', () => {
  maskInput(host, 'registry-auth', GIVEN);
  const pair = Buffer.from('ci:pass:word with blanks').toString('base64');
  const text = `https://npm.example.com/ https://ci:${encodeURIComponent('pass:word with blanks')}@pypi.example.com/team ${pair} npm-secret-token`;
  const shown = host.redact(text);
  expect(shown).toContain('https://npm.example.com/');
  expect(shown).not.toMatch(/npm-secret|pass|blanks/);
  expect(shown).not.toContain(pair);
});

test.each([
  ['npm-secret-token', 'line 1: not a URL'],
  ['https://npm.example.com/', 'line 1: not a URL'],
  ['\nhttp://npm.example.com/ npm-secret-token', 'line 2: http://npm.example.com is not encrypted'],
  ['https://me:npm-secret@npm.example.com/ t', 'line 1: the URL has a user name'],
  ['https://npm.example.com/?key=npm-secret t', 'line 1: the URL has a user name'],
])('%j is refused without being shown', async (registryAuth, message) => {
  const refused = await authenticated(host, { registryAuth }).catch((error: Error) => error);
  expect(refused).toMatchObject({ message: expect.stringContaining(message) });
  expect(JSON.stringify(refused)).not.toContain('npm-secret');
});
