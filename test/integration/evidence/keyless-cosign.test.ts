// Keyless signatures as a release leaves them, judged by the cosign program. What it said is kept for machines that do not have it:
//
//   RECORD_COSIGN=1 npm run jest -- test/integration/evidence/keyless-cosign

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { digestFile } from '../../../src/core/digest.js';
import { COSIGN } from '../../support/cosign.js';
import { ACCEPTED, type KeylessCase, keylessCases } from '../../support/keyless-cases.js';
import { prepareRelease } from '../../support/prepared.js';
import { openSigningRun } from '../../support/sigstore.js';
import { openWorld } from '../../support/world.js';

const RECORDS = join(import.meta.dirname, '../../fixtures/cosign/keyless');
const withCosign = COSIGN === undefined ? test.skip : test;

withCosign.each([1, 2] as const)(
  'cosign accepts a release whose log is of version %i, and nothing else',
  async (version) => {
    const folder = mkdtempSync(join(tmpdir(), 'keyless-'));
    const run = await openSigningRun({}, undefined, version);
    const world = await openWorld({ trusted: run });
    const [proof, root] = [join(folder, 'bundle.json'), join(folder, 'trusted_root.json')];
    /** What `cosign verify-blob-attestation` says. */
    const judge = ({ bundle, identity, issuer }: KeylessCase, file: string) => {
      writeFileSync(proof, bundle);
      const who = [
        '--certificate-identity',
        identity,
        '--certificate-oidc-issuer',
        issuer,
        '--type',
        'slsaprovenance1',
      ];
      const how = ['--bundle', proof, '--trusted-root', root, '--use-signed-timestamps'];
      const args = ['verify-blob-attestation', ...who, ...how, file];
      const { status, stderr } = spawnSync(COSIGN ?? '', args, { encoding: 'utf8', env: { HOME: folder } });
      return { ok: status === 0, words: stderr.split('\n')[0]?.replaceAll(folder, '.') ?? '' };
    };
    try {
      const inputs = { sigstore: 'public', sigstoreTrustConfig: run.trustConfig, pypiToken: undefined };
      const prepared = await prepareRelease(join(folder, 'release'));
      expect((await world.publish(prepared, { inputs })).outcome).toBe('done');
      const { trustedRoot } = run.sigstore.trustConfig;
      writeFileSync(root, JSON.stringify(trustedRoot));
      const assets = new Map(world.github.releases()[0]?.assets.map(({ name, path }) => [name, path ?? '']));
      const signed = [...assets].flatMap(([name, path]) => {
        const bundle = assets.get(`${name}.sigstore.json`);
        return bundle === undefined ? [] : [{ path, bundle: readFileSync(bundle, 'utf8') }];
      });
      expect(signed).toHaveLength(6);
      for (const { path, bundle } of signed) {
        expect(judge(keylessCases(bundle, bundle, version)[0]!, path)).toEqual({ ok: true, words: 'Verified OK' });
      }
      const [one, other] = signed as [(typeof signed)[0], (typeof signed)[0]];
      const files = { 'the signed file': one.path, 'another file': other.path };
      const cases = keylessCases(one.bundle, other.bundle, version);
      const said = Object.fromEntries(cases.map((each) => [each.name, judge(each, files[each.about])]));
      expect(Object.keys(said).filter((name) => said[name]?.ok)).toEqual(ACCEPTED[version]);

      if (process.env['RECORD_COSIGN'] === undefined) return;
      const digests = [await digestFile(one.path), await digestFile(other.path)].map(({ sha256 }) => sha256);
      const bundles = [one.bundle, other.bundle].map((text) => JSON.parse(text));
      const { stdout } = spawnSync(COSIGN ?? '', ['version', '--json'], { encoding: 'utf8' });
      const cosign = (JSON.parse(stdout) as { gitVersion: string }).gitVersion;
      mkdirSync(RECORDS, { recursive: true });
      const record = { cosign, said, digests, bundles, trustedRoot };
      writeFileSync(join(RECORDS, `log-${version}.json`), `${JSON.stringify(record, undefined, 2)}\n`);
    } finally {
      await Promise.all([world.close(), run.close()]);
      rmSync(folder, { recursive: true });
    }
  },
);
