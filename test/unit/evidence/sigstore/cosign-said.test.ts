// What cosign said of keyless signatures of ours (recorded by test/integration/evidence/keyless-cosign), and what we say of the same.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { verifyBundle } from '../../../../src/evidence/sigstore/verify.js';
import { ACCEPTED, keylessCases } from '../../../support/keyless-cases.js';

interface Record {
  readonly cosign: string;
  /** By the name of the case. */
  readonly said: Readonly<{ [name: string]: { readonly ok: boolean; readonly words: string } }>;
  /** SHA-256 of the signed file and of another one. */
  readonly digests: readonly [string, string];
  readonly bundles: readonly [unknown, unknown];
  readonly trustedRoot: unknown;
}

describe.each([1, 2] as const)('a log of version %i', (version) => {
  const path = join(import.meta.dirname, `../../../fixtures/cosign/keyless/log-${version}.json`);
  const { cosign, said, digests, bundles, trustedRoot } = JSON.parse(readFileSync(path, 'utf8')) as Record;
  const [bundle, other] = bundles.map((one) => JSON.stringify(one)) as [string, string];
  const cases = keylessCases(bundle, other, version);

  test('cosign accepted what was published, and nothing else', () => {
    expect(cosign).toMatch(/^v3\./);
    expect(Object.keys(said)).toEqual(cases.map(({ name }) => name));
    expect(Object.keys(said).filter((name) => said[name]?.ok)).toEqual(ACCEPTED[version]);
  });

  test.each(cases)('we accept nothing more: $name', ({ name, bundle: text, about, identity, issuer }) => {
    const signed = { sha256: digests[about === 'another file' ? 1 : 0] };
    const { ok } = verifyBundle(text, signed, { identity, issuer }, TrustedRoot.fromJSON(trustedRoot));
    expect(ok).toBe(name === cases[0]?.name);
  });
});
