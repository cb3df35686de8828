import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import type { TalkOptions } from '../../../src/mcp/session.js';
import type { Talked } from '../../../src/mcp/session-result.js';
import { type TestHost, testHost } from '../../support/host.js';
import { visitScript } from '../../support/visit.js';

let host: TestHost;
beforeAll(() => {
  host = testHost();
});
afterAll(() => host.close());

async function visit(
  kind: string,
  options: Partial<TalkOptions> = {},
  env: Record<string, string> = {},
): Promise<Talked> {
  const port = await getPort();
  const how = { transport: 'http', port, ...options } as const;
  return visitScript(host, 'http_kinds.py', how, { KIND: kind, PORT: String(port), ...env });
}

describe('a server that answers', () => {
  test('in a session, with the negotiated version in each request, and events that begin with empty data', async () => {
    const talked = await visit('sessions');
    expect(talked).toMatchObject({ outcome: 'answered', failures: [], ending: 'sigterm' });
    expect(talked.contract?.tools).toHaveLength(2);
  });

  test('both eras, in the same process', async () => {
    const { eras, contract } = await visit('both');
    expect(eras).toEqual({ legacy: ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'], modern: ['2026-07-28'] });
    expect(contract?.protocolVersions).toEqual(['2025-11-25', '2026-07-28']);
  });

  test('only the newer era', async () => {
    const talked = await visit('modern-only');
    expect(talked).toMatchObject({ outcome: 'answered', failures: [], eras: { legacy: [], modern: ['2026-07-28'] } });
    expect(talked.contract?.tools).toHaveLength(2);
  });

  test('only by the name localhost', async () => {
    expect(await visit('localhost-only')).toMatchObject({ outcome: 'answered', failures: [] });
  });

  test('over HTTP+SSE: found at /sse, visited, and told of', async () => {
    const talked = await visit('sse');
    expect(talked).toMatchObject({ outcome: 'answered', failures: [], oldSse: true });
    expect(talked.address).toMatch(/\/sse$/);
    expect(talked.contract?.tools).toHaveLength(2);
  });
});

describe('who it answers', () => {
  test('a foreign page, when it looks at neither Host nor Origin', async () => {
    expect(await visit('plain')).toMatchObject({ outcome: 'answered', answersForeign: true });
  });

  test('no foreign page, when it looks at the Host', async () => {
    expect(await visit('checks-host')).not.toHaveProperty('answersForeign');
  });

  test('the whole network', async () => {
    const { listening } = await visit('plain', {}, { HOST: '0.0.0.0' });
    if (process.platform === 'linux') expect(listening).toEqual([expect.objectContaining({ address: '0.0.0.0' })]);
  });

  test('this machine only', async () => {
    expect((await visit('plain')).listening).toEqual([]);
  });
});

describe('a server that listens and does not answer', () => {
  test('500: with its words', async () => {
    const talked = await visit('server-error');
    expect(talked).toMatchObject({ outcome: 'refused', refusal: { status: 500, text: 'Internal Server Error' } });
    expect(talked.stderr).toContain("'Server' object is not callable");
  });

  test('401 with metadata: it is protected', async () => {
    const talked = await visit('login');
    expect(talked).toMatchObject({ outcome: 'protected', ending: 'sigterm' });
    expect(talked.login).toBe('401; /.well-known/oauth-protected-resource/mcp names https://login.example');
  });

  test('401 and a test token: it answers', async () => {
    const talked = await visit('login', { headers: { Authorization: 'Bearer trial' } });
    expect(talked).toMatchObject({ outcome: 'answered', failures: [] });
  });

  test('401 that says nothing is a refusal', async () => {
    const talked = await visit('login-without-metadata');
    expect(talked).toMatchObject({ outcome: 'refused', refusal: { status: 401 } });
  });
});

describe('answers that no client takes', () => {
  test.each([
    ['huge', 'longer than clients accept'],
    ['deep', 'nested deeper than clients accept'],
  ])('%s', async (kind, words) => {
    const talked = await visit(kind);
    expect(talked).toMatchObject({ outcome: 'answered', failures: [{ what: 'tools' }] });
    expect(talked.failures[0]?.message).toContain(words);
  });
});
