// What registries keep of how a file was signed, judged like what is beside it.

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run } from '../../../src/commands/run.js';
import { readInputs } from '../../../src/config/read-inputs.js';
import { digestFile } from '../../../src/core/digest.js';
import { cosign } from '../../../src/evidence/cosign/index.js';
import { sigstore } from '../../../src/evidence/sigstore/index.js';
import { startService } from '../../../src/stand-in/service.js';
import type { Proof } from '../../../src/verify/proof.js';
import { testHost } from '../../support/host.js';
import { packNpm } from '../../support/npm-package.js';
import { prepareRelease } from '../../support/prepared.js';
import { ABOUT, openSigningRun, type SigningRun } from '../../support/sigstore.js';
import { openWorld } from '../../support/world.js';

let signing: SigningRun;
let base: string;
beforeAll(async () => {
  signing = await openSigningRun();
  base = mkdtempSync(join(tmpdir(), 'attested-'));
  writeFileSync(join(base, 'trust.json'), readFileSync(signing.trustConfig));
});
afterAll(async () => {
  await signing.close();
  rmSync(base, { recursive: true });
});

async function verify(what: string, given: Record<string, string>, policy: string, env: Record<string, string> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  const host = testHost({ cwd: base, env: { PATH, HOME, ...env } });
  writeFileSync(join(base, 'policy.toml'), `sigstore-trust-config = "trust.json"\n${policy}`);
  const inputs = readInputs('verify', { what, policy: 'policy.toml', ...given });
  const { exit, json } = await run('verify', inputs, host, { format: 'text' }).finally(() => host.close());
  return { exit, rows: json['proofs'] as readonly Proof[] };
}

test('PyPI keeps what a trusted publisher attested: no file of the GitHub release is needed for it', async () => {
  const world = await openWorld({ trusted: signing });
  const inputs = { sigstore: 'public', sigstoreTrustConfig: signing.trustConfig, pypiToken: undefined };
  const published = await world.publish(await prepareRelease(join(base, 'release')), { inputs });
  expect(published.outcome).toBe('done');
  // Whoever names a release of a repository says who has to have signed it.
  const github = { GITHUB_API_URL: world.github.url };
  const named = await verify('github:octo/weather@v1.2.3', {}, 'require = ["sigstore", "started"]\n', github);
  expect([named.exit, named.rows.filter(({ state }) => state !== 'proven')]).toEqual([0, []]);
  expect(named.rows.filter(({ claim }) => claim === 'started').map(({ by }) => by)).toContainEqual(
    expect.stringMatching(/^release\.json: Python \S+, https:\/\/github\.com\/octo\/weather\/.*release\.yml@/),
  );
  const index = { 'pypi-index-url': world.pypi.indexUrl };
  // GitHub shows no release: nothing but the index speaks for the files.
  const env = { GITHUB_API_URL: `${world.pypi.url}/nothing` };
  const right = 'repository = "octo/weather"\nworkflow = ".github/workflows/release.yml"\nrequire = ["pep740"]\n';
  const { exit, rows } = await verify('pypi:weather-mcp==1.2.3', index, right, env);
  expect(exit).toBe(0);
  const attested = rows.filter(({ claim }) => claim === 'pep740');
  expect(attested.map(({ state }) => state)).toEqual(['proven', 'proven']);
  const other = await verify('pypi:weather-mcp==1.2.3', index, right.replace('octo/weather', 'octo/other'), env);
  expect(other.exit).toBe(1);
  expect(other.rows.filter(({ claim }) => claim === 'pep740').map(({ state }) => state)).toEqual(['wrong', 'wrong']);
  await world.close();
});

test('npm keeps the provenance that it was given, with npm’s own digest of the tarball', async () => {
  const { tarball } = await packNpm(base, {}, { 'server.js': '#!/usr/bin/env node\n' });
  const inputs = { sigstore: 'public', sigstoreTrustConfig: signing.trustConfig };
  const maker = await sigstore.open(inputs, signing.host, ABOUT, undefined);
  if ('none' in maker) throw new Error(maker.none);
  const identity = { name: 'weather-mcp', version: '1.2.3' };
  await maker.make({ ...tarball, identity }, join(base, 'bundle.json'));
  const bundle = JSON.parse(readFileSync(join(base, 'bundle.json'), 'utf8'));
  const served = readFileSync(tarball.path);
  const place = { url: '' };
  const npm = await startService([
    {
      method: 'GET',
      path: '/weather-mcp/1.2.3',
      handle() {
        const attestations = { url: `${place.url}/attestations`, provenance: {} };
        const integrity = `sha512-${createHash('sha512').update(served).digest('base64')}`;
        const dist = { integrity, tarball: `${place.url}/weather-mcp-1.2.3.tgz`, attestations };
        return { status: 200, json: { ...identity, dist } };
      },
    },
    { method: 'GET', path: '/weather-mcp-1.2.3.tgz', handle: () => ({ status: 200, body: served }) },
    {
      method: 'GET',
      path: '/attestations',
      handle() {
        const npmOwn = { predicateType: 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1', bundle: {} };
        return {
          status: 200,
          json: { attestations: [npmOwn, { predicateType: 'https://slsa.dev/provenance/v1', bundle }] },
        };
      },
    },
  ]);
  place.url = npm.url;
  const given = { 'npm-registry': npm.url };
  const env = { GITHUB_API_URL: `${npm.url}/nothing` };
  const { exit, rows } = await verify(
    'npm:weather-mcp@1.2.3',
    given,
    'repository = "octo/weather"\nrequire = ["sigstore"]\n',
    env,
  );
  expect(rows.find(({ claim }) => claim === 'sigstore')).toMatchObject({
    state: 'proven',
    by: expect.stringContaining('octo/weather/.github/workflows/release.yml@refs/tags/v1.2.3'),
  });
  expect(exit).toBe(0);
  expect((await verify('npm:weather-mcp@1.2.3', given, 'require = ["pep740"]\n', env)).exit).toBe(1);
  expect((await digestFile(tarball.path)).sha256).toBe(tarball.sha256);
  await npm.close();
});

test('a signature by a key is proven by the public key of a policy, and by no other', async () => {
  const keys = join(import.meta.dirname, '../../fixtures/cosign');
  const cosignKey = readFileSync(join(keys, 'cosign.key'), 'utf8');
  const inputs = { cosignKey, cosignPassword: 'opensesame', sigstoreTrustConfig: signing.trustConfig };
  const maker = await cosign.open(inputs, signing.host, ABOUT, undefined);
  if ('none' in maker) throw new Error(maker.none);
  const path = join(base, 'notes.txt');
  writeFileSync(path, 'notes');
  const file = { kind: 'generated', file: 'notes.txt', path, project: '', ...(await digestFile(path)) } as const;
  await maker.make(file, `${path}.cosign.json`);
  writeFileSync(join(base, 'cosign.pub'), readFileSync(join(keys, 'cosign.pub')));
  const right = await verify('notes.txt', {}, 'cosign-key = "cosign.pub"\nrequire = ["cosign"]\n');
  expect([right.exit, right.rows.find(({ claim }) => claim === 'cosign')]).toEqual([
    0,
    expect.objectContaining({ state: 'proven', by: maker.by }),
  ]);
  const flag = await verify('notes.txt', { key: 'cosign.pub' }, 'require = ["cosign"]\n');
  expect(flag.exit).toBe(0);
  const none = await verify('notes.txt', {}, 'require = ["cosign"]\n');
  expect([none.exit, none.rows.find(({ claim }) => claim === 'cosign')?.state]).toEqual([1, 'unchecked']);
  await expect(verify('notes.txt', {}, 'cosign-key = "notes.txt"\n')).rejects.toMatchObject({ code: 'verify/key' });
});
