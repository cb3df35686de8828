// npm's provenance: when it is made, what npm gets for it, and what is said where it would be lost.

import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { digestFile } from '../../../../src/core/digest.js';
import type { Host, PublishFile } from '../../../../src/core/types.js';
import { sigstore } from '../../../../src/evidence/sigstore/index.js';
import type { NpmInput } from '../../../../src/targets/npm/index.js';
import type { Held } from '../../../../src/targets/npm/inspect.js';
import { bundleFor, lostProvenance, provenanceFor } from '../../../../src/targets/npm/provenance.js';
import { type Sent, sendTarball } from '../../../../src/targets/npm/publish.js';
import { type Npm, startNpm } from '../../../../src/targets/npm/stand-in/service.js';
import { testHost } from '../../../support/host.js';
import { startRecordingProxy } from '../../../support/proxy.js';
import { makeTarGz } from '../../../support/registry-packages.js';
import { ABOUT, openSigningRun, type SigningRun } from '../../../support/sigstore.js';

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

describe('the bundle of the release', () => {
  let run: SigningRun;
  beforeAll(async () => {
    run = await openSigningRun();
  });
  afterAll(() => run.close());

  /** npm as it is, but that it trusts the instance of the test in place of the public one, whose root it would fetch. */
  function trustingNpm(): Host {
    const npm = realpathSync(base.tool('npm')).replace(/bin[/\\\\]npm-cli\.js$/, '');
    const hook = join(folder, 'trust.cjs');
    const config = JSON.stringify(run.sigstore.trustConfig.trustedRoot);
    const [tuf, specs] = ['@sigstore/tuf', '@sigstore/protobuf-specs'].map((name) =>
      JSON.stringify(join(npm, 'node_modules', name)),
    );
    writeFileSync(
      hook,
      `const { TrustedRoot } = require(${specs});\nrequire(${tuf}).getTrustedRoot = async () => TrustedRoot.fromJSON(${config});\n`,
    );
    const program = join(folder, 'npm');
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' --require '${hook}' '${npm}/bin/npm-cli.js' "$@"\n`, {
      mode: 0o755,
    });
    return { ...base, tool: (name) => (name === 'npm' ? program : base.tool(name)) };
  }

  async function publish(file: string, bundleOf: string): Promise<{ sent: Sent; registry: Npm }> {
    const [name = '', version = ''] = file.split('@');
    const make = async (which: string): Promise<PublishFile> => {
      const text = JSON.stringify({ name: which, version, license: 'MIT' });
      const made = await makeTarGz(join(folder, `${which}-${version}.tgz`), { 'package.json': text }, 'package/');
      const size = readFileSync(made.path).length;
      return {
        kind: 'npm-tarball',
        file: `${which}-${version}.tgz`,
        ...made,
        size,
        project: 'x',
        identity: { name: which, version },
      };
    };
    const [publishFile, about] = [await make(name), await make(bundleOf)];
    const maker = await sigstore.open(
      { sigstore: 'public', sigstoreTrustConfig: run.trustConfig },
      run.host,
      ABOUT,
      undefined,
    );
    if ('none' in maker) throw new Error(maker.none);
    const path = `${about.path}.sigstore.json`;
    await maker.make(about, path);
    const bundle = {
      ...about,
      kind: 'evidence',
      file: `${about.file}.sigstore.json`,
      path,
      ...(await digestFile(path)),
    } as const;
    const registry = await startNpm({ tokens: { npm_token_of_the_test: '*' } });
    const order = { publishFile, name, registry: new URL(registry.url), tag: 'latest', access: 'public' } as const;
    const login = { kind: 'token', token: 'npm_token_of_the_test' } as const;
    return { sent: await sendTarball({ ...order, login, bundle }, trustingNpm()), registry };
  }

  test('is verified by npm and goes to the registry with the tarball', async () => {
    const { sent, registry } = await publish('weather-mcp@1.2.3', 'weather-mcp');
    try {
      expect(sent).toEqual({ said: 'taken', words: [] });
      const [version] = registry.versions();
      expect(version?.manifest['dist']).toMatchObject({
        attestations: { provenance: { predicateType: 'https://slsa.dev/provenance/v1' } },
      });
      const answer = await fetch(`${registry.url}/-/npm/v1/attestations/weather-mcp@1.2.3`);
      expect(await answer.json()).toMatchObject({ attestations: [{ bundle: { verificationMaterial: {} } }] });
    } finally {
      await registry.close();
    }
  });

  test('of another package is refused by npm itself', async () => {
    const { sent, registry } = await publish('weather-mcp@1.2.4', 'other-mcp');
    await registry.close();
    expect(sent.said).toBe('refused');
    expect(sent.words.join(' ')).toContain('does not match the package: pkg:npm/weather-mcp@1.2.4');
    expect(registry.versions()).toEqual([]);
  });

  test('is not given to npm where npm could not verify it, or signs itself', async () => {
    const { publishFile } = {
      publishFile: { kind: 'npm-tarball', file: 'a.tgz', path: '', sha256: '', size: 1, project: 'x' } as PublishFile,
    };
    expect(await bundleFor(publishFile, held())).toBeUndefined();
    const path = join(folder, 'weather-mcp-1.2.3.tgz.sigstore.json');
    const bundle = { ...publishFile, kind: 'evidence', file: 'a.tgz.sigstore.json', path } as const;
    expect(await bundleFor({ ...publishFile, evidence: [bundle] }, held())).toBeUndefined();
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
