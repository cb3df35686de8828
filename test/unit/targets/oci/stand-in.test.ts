// The stand-in of a container registry is held to what real ones do: test/interop/images/registries.test.ts runs the same suite there.

import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../../../src/core/digest.js';
import { ReleaseError } from '../../../../src/core/errors.js';
import { type Client, openRepository } from '../../../../src/registries/oci/client.js';
import { repositoryOf } from '../../../../src/registries/oci/reference.js';
import { pushBlob } from '../../../../src/targets/oci/push.js';
import { startRegistry } from '../../../../src/targets/oci/stand-in/registry.js';
import { testHost } from '../../../support/host.js';
import { registrySuite } from '../../../support/oci-suite.js';

describe('the stand-in, with a login', () => {
  const login = { user: 'octo', password: 'a-password' };
  registrySuite(async () => {
    const service = await startRegistry({ login });
    const writes = (): number => service.requests.filter(({ stored }) => stored).length;
    return { address: new URL(service.url).host, login, writes, close: () => service.close() };
  });
});

describe.each(['listed', 'empty'] as const)('the stand-in, which says what is attached: %s', (referrers) => {
  registrySuite(async () => {
    const service = await startRegistry({ referrers });
    const writes = (): number => service.requests.filter(({ stored }) => stored).length;
    return { address: new URL(service.url).host, writes, close: () => service.close() };
  });
});

describe('the stand-in, without one', () => {
  registrySuite(async () => {
    const service = await startRegistry();
    return { address: new URL(service.url).host, close: () => service.close() };
  });
});

test('a blob that may not be mounted from another repository is sent', async () => {
  const login = { user: 'octo', password: 'a-password' };
  const service = await startRegistry({ login, foreign: (name) => name === 'octo/theirs' });
  const repository = repositoryOf(`${new URL(service.url).host}/octo/ours`);
  const [body, host] = [Buffer.from('layer'), testHost()];
  const blob = { digest: `sha256:${sha256(body)}`, size: body.length, body };
  await pushBlob(openRepository(repository, login, 'push', host), blob, 'octo/theirs', host);
  const reader = openRepository(repository, login, 'pull', host);
  expect((await reader.send({ url: `blobs/${blob.digest}` })).text()).toBe('layer');
  await Promise.all([service.close(), host.close()]);
});

test.each([
  [405, 'text/plain', 'Method not allowed', 'read-only'],
  [404, 'text/plain', '404 page not found', 'Name the host of one'],
  [404, 'application/json', '{"errors":[{"code":"NAME_UNKNOWN","message":"no such repository"}]}', 'Create octo/ours'],
])('uploads that are answered with %i (%s) say what helps', async (status, type, body, hint) => {
  const host = testHost();
  const answer = { status, headers: { 'content-type': type }, body: Buffer.from(body), text: () => body };
  const send = async ({ method }: { method?: string }) => (method === 'HEAD' ? { ...answer, status: 404 } : answer);
  const repository = repositoryOf('127.0.0.1:9/octo/ours');
  const client = { repository, send } as unknown as Client;
  const blob = { digest: `sha256:${sha256(Buffer.from(''))}`, size: 0, body: Buffer.from('') };
  const quick = { ...host, sleep: async () => {} };
  await expect(pushBlob(client, blob, undefined, quick)).rejects.toMatchObject({ hint: expect.stringContaining(hint) });
  await host.close();
});

test('an upload that breaks each time says how', async () => {
  const host = testHost();
  const send = async ({ method }: { method?: string }) => {
    if (method === 'HEAD') return { status: 404, headers: {}, body: Buffer.from(''), text: () => '' };
    throw new ReleaseError('http/reset', 'the connection was closed before the answer was complete');
  };
  const client = { repository: repositoryOf('127.0.0.1:9/octo/ours'), send } as unknown as Client;
  const blob = { digest: `sha256:${sha256(Buffer.from(''))}`, size: 0, body: Buffer.from('') };
  const quick = { ...host, sleep: async () => {} };
  await expect(pushBlob(client, blob, undefined, quick)).rejects.toMatchObject({
    code: 'oci/refused',
    quote: ['the connection was closed before the answer was complete'],
  });
  await host.close();
});
