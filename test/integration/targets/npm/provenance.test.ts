// npm's provenance: when it is made, what npm gets for it, and what is said where it would be lost.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Host } from '../../../../src/core/types.js';
import type { NpmInput } from '../../../../src/targets/npm/index.js';
import type { Held } from '../../../../src/targets/npm/inspect.js';
import { lostProvenance, provenanceFor } from '../../../../src/targets/npm/provenance.js';
import { sendTarball } from '../../../../src/targets/npm/publish.js';
import { startNpm } from '../../../../src/targets/npm/stand-in/service.js';
import { testHost } from '../../../support/host.js';
import { startRecordingProxy } from '../../../support/proxy.js';
import { makeTarGz } from '../../../support/registry-packages.js';

const folder = mkdtempSync(join(tmpdir(), 'npm-provenance-'));
const base = testHost();
afterAll(async () => {
  await base.close();
  rmSync(folder, { recursive: true });
});

const RUN = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'octo/weather',
  GITHUB_REPOSITORY_ID: '1',
  GITHUB_WORKFLOW_REF: 'octo/weather/.github/workflows/release.yml@refs/tags/v1.2.3',
  GITHUB_REF: 'refs/tags/v1.2.3',
  GITHUB_TOKEN: 'ghs_not_for_npm',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://oidc.example.org/',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'may-ask-for-any-token',
};
const PUBLIC = {
  iss: 'https://token.example.org',
  sub: 'repo:octo/weather:ref:refs/tags/v1.2.3',
  repository_visibility: 'public',
  runner_environment: 'github-hosted',
};

/** The host of a publish job whose id-tokens say this. */
function job(claims: Readonly<Record<string, string>>, env: Readonly<Record<string, string | undefined>> = RUN): Host {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const idToken = async (audience: string) => `${part({ alg: 'none' })}.${part({ ...claims, aud: audience })}.x`;
  return { ...base, kind: 'action', env: { ...base.env, ...env }, idToken };
}

const input = (settings: NpmInput['settings'] = {}, npmRegistry?: string) =>
  ({ inputs: { npmRegistry }, settings }) as unknown as NpmInput;
const held = (more: Partial<Held> = {}) =>
  ({
    name: 'weather-mcp',
    version: '1.2.3',
    manifest: { repository: { url: 'git+https://github.com/octo/weather.git' }, publishConfig: undefined },
    known: { versions: ['1.2.2'], tags: { latest: '1.2.2' }, times: {}, attested: ['1.2.2'] },
    ...more,
  }) as unknown as Held;

describe('what npm gets', () => {
  test('is one id-token for signing and what the statement says, not the right to ask for more', async () => {
    const { env } = await provenanceFor(held(), input(), 'public', job(PUBLIC));
    const aud = JSON.parse(Buffer.from(env!['SIGSTORE_ID_TOKEN']!.split('.')[1]!, 'base64url').toString()).aud;
    expect(aud).toBe('sigstore');
    expect(env).toMatchObject({ CI: 'true', GITHUB_REPOSITORY: 'octo/weather', GITHUB_REF: 'refs/tags/v1.2.3' });
    expect(JSON.stringify(env)).not.toMatch(/may-ask-for-any-token|ghs_not_for_npm|oidc\.example\.org/);
  });

  test('is the same in a step with run:, and needs no answer about a package that is known to be public', async () => {
    const http: Host['http'] = async ({ url }) => {
      throw new Error(`asked for ${url}`);
    };
    const local: Host = { ...job(PUBLIC), kind: 'local', http };
    const signed = held({ name: '@octo/weather-mcp' });
    const never = held({ known: { versions: ['1.2.2'], tags: {}, times: {}, attested: [] } });
    for (const one of [held(), signed, never])
      expect(await provenanceFor(one, input(), undefined, local)).toHaveProperty('env.SIGSTORE_ID_TOKEN');
  });

  test('is nothing where the registry tells this login nothing of a package', async () => {
    const http = (async () => ({ status: 403 })) as unknown as Host['http'];
    const scoped = held({ name: '@octo/weather-mcp', known: undefined });
    const { why } = await provenanceFor(scoped, input(), undefined, { ...job(PUBLIC), http });
    expect(why).toBe('@octo/weather-mcp is not public');
  });

  test('is enough for npm to sign with: it asks the certificate authority, and says nothing of a failure to the registry', async () => {
    const registry = await startNpm({ tokens: { npm_token_of_the_test: '*' } });
    const proxy = await startRecordingProxy();
    try {
      const file = 'weather-mcp-1.2.3.tgz';
      const text = JSON.stringify({ name: 'weather-mcp', version: '1.2.3', license: 'MIT' });
      const made = await makeTarGz(join(folder, file), { 'package.json': text }, 'package/');
      const publishFile = {
        kind: 'npm-tarball',
        file,
        ...made,
        size: readFileSync(made.path).length,
        project: 'x',
      } as const;
      const { env = {} } = await provenanceFor(held(), input(), 'public', job(PUBLIC));
      const sent = await sendTarball(
        {
          publishFile,
          name: 'weather-mcp',
          registry: new URL(registry.url),
          login: { kind: 'token', token: 'npm_token_of_the_test' },
          tag: 'latest',
          access: 'public',
          asks: true,
          // Signing leaves this machine, so here it meets a proxy that goes nowhere.
          provenance: { ...env, HTTPS_PROXY: proxy.url, https_proxy: proxy.url },
        },
        base,
      );
      expect(sent.words[0]).toBe('npm error code CA_CREATE_SIGNING_CERTIFICATE_ERROR');
      expect(sent.said).toBe('again');
      expect(proxy.heard.join('')).toMatch(/^CONNECT \S*sigstore\S*:443/);
      expect(registry.versions()).toEqual([]);
    } finally {
      await Promise.all([registry.close(), proxy.close()]);
    }
  });
});

describe('no provenance', () => {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: _, ...withoutToken } = RUN;
  test.each<[string, () => ReturnType<typeof provenanceFor>]>([
    [
      'weather.example is not npm’s own registry',
      () => provenanceFor(held(), input({}, 'https://weather.example/'), 'public', job(PUBLIC)),
    ],
    ['[npm] provenance is false', () => provenanceFor(held(), input({ provenance: false }), 'public', job(PUBLIC))],
    ['this job has no id-token', () => provenanceFor(held(), input(), 'public', job(PUBLIC, withoutToken))],
    [
      'repository in package.json is not octo/other',
      () => provenanceFor(held(), input(), 'public', job(PUBLIC, { ...RUN, GITHUB_REPOSITORY: 'octo/other' })),
    ],
    [
      'octo/weather is not a public repository',
      () => provenanceFor(held(), input(), 'public', job({ ...PUBLIC, repository_visibility: 'private' })),
    ],
    [
      'this runner is self-hosted',
      () => provenanceFor(held(), input(), 'public', job({ ...PUBLIC, runner_environment: 'self-hosted' })),
    ],
  ])('where %s', async (why, made) => {
    expect((await made()).why).toBe(why);
  });

  const none = { why: 'this job has no id-token', hint: 'Add it.' };
  test('is an error where the last release had it, a warning where only publishConfig asks', () => {
    expect(lostProvenance('x.tgz', held(), none, {})).toEqual([
      expect.objectContaining({
        rule: 'preflight/npm-provenance',
        level: 'error',
        hint: 'Add it. If it is meant to end, set [npm] provenance = false.',
      }),
    ]);
    expect(lostProvenance('x.tgz', held(), none, { provenance: false })[0]?.level).toBe('warning');
    const never = { versions: ['1.2.2'], tags: { latest: '1.2.2' }, times: {}, attested: [] };
    expect(lostProvenance('x.tgz', held({ known: never }), none, {})).toEqual([]);
    const asks = { publishConfig: { provenance: true } } as unknown as Held['manifest'];
    expect(lostProvenance('x.tgz', held({ known: never, manifest: asks }), none, {})[0]?.level).toBe('warning');
    expect(lostProvenance('x.tgz', held(), { env: {} }, {})).toEqual([]);
  });
});
