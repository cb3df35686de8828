import { expect, test } from '@jest/globals';
import { apiOf, ghRepository, isEnterpriseServer, serverOf, signerOf } from '../../../src/host/github-server.js';

test.each([
  [{}, 'https://github.com', 'https://api.github.com', false, 'octo/x'],
  [{ GITHUB_SERVER_URL: 'https://github.com' }, 'https://github.com', 'https://api.github.com', false, 'octo/x'],
  [
    { GH_HOST: 'ghe.corp.example' },
    'https://ghe.corp.example',
    'https://ghe.corp.example/api/v3',
    true,
    'ghe.corp.example/octo/x',
  ],
  [
    { GITHUB_SERVER_URL: 'https://ghe.corp.example', GITHUB_API_URL: 'https://ghe.corp.example/api/v3' },
    'https://ghe.corp.example',
    'https://ghe.corp.example/api/v3',
    true,
    'ghe.corp.example/octo/x',
  ],
  [{ GH_HOST: 'octo.ghe.com' }, 'https://octo.ghe.com', 'https://api.octo.ghe.com', false, 'octo.ghe.com/octo/x'],
  // The GitHub of a rehearsal.
  [
    { GITHUB_SERVER_URL: 'http://127.0.0.1:4040', GITHUB_API_URL: 'http://127.0.0.1:4041' },
    'http://127.0.0.1:4040',
    'http://127.0.0.1:4041',
    false,
    '127.0.0.1:4040/octo/x',
  ],
  [{ GITHUB_SERVER_URL: 'nonsense' }, 'https://github.com', 'https://api.github.com', false, 'octo/x'],
])('%j', (env, server, api, own, repository) => {
  expect(serverOf(env).origin).toBe(server);
  expect(apiOf(env)).toBe(api);
  expect(isEnterpriseServer(env)).toBe(own);
  expect(ghRepository(env, 'octo/x')).toBe(repository);
});

test.each([
  ['https://github.com', 'https://token.actions.githubusercontent.com', 'https://github.com'],
  ['http://127.0.0.1:4040', 'https://token.actions.githubusercontent.com', 'https://github.com'],
  ['http://localhost:4040', 'https://token.actions.githubusercontent.com', 'https://github.com'],
  ['https://octo.ghe.com', 'https://token.actions.octo.ghe.com', 'https://octo.ghe.com'],
  ['https://ghe.corp.example', 'https://ghe.corp.example/_services/token', 'https://ghe.corp.example'],
])('workflows of %s sign as', (GITHUB_SERVER_URL, issuer, web) => {
  expect(signerOf({ GITHUB_SERVER_URL })).toEqual({ issuer, web });
});
