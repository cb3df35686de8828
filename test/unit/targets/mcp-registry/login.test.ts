// A domain is proven by a signature that any verifier of Ed25519 accepts.

import { generateKeyPairSync } from 'node:crypto';
import { afterAll, expect, test } from '@jest/globals';
import { covers, grantsOf, registryToken } from '../../../../src/targets/mcp-registry/login.js';
import { startRegistry } from '../../../../src/targets/mcp-registry/stand-in/service.js';
import { testHost } from '../../../support/host.js';

const host = testHost();
afterAll(() => host.close());
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32).toString('hex');

async function login(key: string | undefined) {
  const service = await startRegistry({ domainKey: publicKey });
  try {
    const settings = { configured: true, url: service.url, login: 'dns', documents: [] } as const;
    const inputs = { mcpRegistryUrl: undefined, mcpRegistryToken: undefined, mcpRegistryKey: key };
    return grantsOf(await registryToken({ inputs, settings }, 'com.example.tools/weather', host));
  } finally {
    await service.close();
  }
}

test('the owner of a domain gets its names', async () => expect(await login(seed)).toEqual(['com.example.tools/*']));

test('another key, and what is none, are told', async () => {
  await expect(login('0'.repeat(64))).rejects.toMatchObject({ code: 'mcp-registry/login', hint: /TXT record/ });
  for (const key of [undefined, 'abc', `${seed}00`])
    await expect(login(key)).rejects.toMatchObject({ code: 'mcp-registry/key' });
});

test('a pattern covers names as the registry compares them', () => {
  expect(covers('io.github.octo/*', 'io.github.octo/a')).toBe(true);
  expect(covers('io.github.octo/*', 'io.github.Octo/a')).toBe(false);
  expect(covers('io.github.octo/*', 'io.github.octopus/a')).toBe(false);
  expect(covers('*', 'anything/a')).toBe(true);
});
