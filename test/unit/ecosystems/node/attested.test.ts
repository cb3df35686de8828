// Which npm tarball is attested for a repository, from a registry that shows provenance as npm does.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Wanted } from '../../../../src/core/types.js';
import { publishedNode } from '../../../../src/ecosystems/node/published.js';
import { type TestHost, testHost } from '../../../support/host.js';

const SHA512 = 'ab'.repeat(64);
const REPOSITORY = 'octo/weather';
let server: Server;
let host: TestHost;
let origin: string;
/** What the registry shows of the version; changed by tests. */
let shown: { repository?: string; subject?: string; type?: string; url?: string; payload?: string };

beforeAll(async () => {
  host = testHost();
  server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    if (path === '/@octo/weather/1.0.0') {
      const attestations = shown.url === '' ? undefined : { url: shown.url ?? `${origin}-/npm/v1/attestations/x` };
      return response.end(JSON.stringify({ dist: { tarball: `${origin}weather-1.0.0.tgz`, attestations } }));
    }
    if (!path.startsWith('/-/npm/v1/attestations/')) return response.writeHead(404).end();
    const workflow = { ref: 'refs/tags/v1', repository: shown.repository ?? `https://github.com/${REPOSITORY}` };
    const statement = {
      subject: [{ name: shown.subject ?? 'pkg:npm/%40octo/weather@1.0.0', digest: { sha512: SHA512 } }],
      predicate: { buildDefinition: { externalParameters: { workflow } } },
    };
    const payload = shown.payload ?? Buffer.from(JSON.stringify(statement)).toString('base64');
    const predicateType = shown.type ?? 'https://slsa.dev/provenance/v1';
    return response.end(JSON.stringify({ attestations: [{ predicateType, bundle: { dsseEnvelope: { payload } } }] }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await host.close();
  await new Promise((done) => server.close(done));
});

async function found(what: typeof shown): Promise<Wanted | undefined> {
  shown = what;
  return publishedNode.attested('@octo/weather', '1.0.0', REPOSITORY, new URL(origin), host);
}

test('the tarball with the digest that was attested', async () => {
  expect(await found({})).toMatchObject({ url: `${origin}weather-1.0.0.tgz`, digests: { sha512: SHA512 } });
});

test.each([
  ['another repository', { repository: 'https://github.com/octo/weather-2' }],
  ['another host', { repository: 'https://github.com.example.org/octo/weather' }],
  ['another package', { subject: 'pkg:npm/weather@1.0.0' }],
  ['another kind of statement', { type: 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1' }],
  ['another server', { url: 'https://attest.example.org/-/npm/v1/attestations/x' }],
  ['nothing', { url: '' }],
  ['not JSON', { payload: 'bm8=' }],
  ['null', { payload: 'bnVsbA==' }],
])('%s: none', async (_, what) => {
  expect(await found(what)).toBeUndefined();
});
