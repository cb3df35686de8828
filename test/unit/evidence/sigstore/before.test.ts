// Provenance of 2023, as npm made it before SLSA 1: signed in the public instance, by a run of a real repository.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PROVENANCE, PROVENANCE_BEFORE } from '../../../../src/evidence/sigstore/inputs.js';
import { instanceOf } from '../../../../src/evidence/sigstore/instance.js';
import { verifyBundle } from '../../../../src/evidence/sigstore/verify.js';

const text = readFileSync(join(import.meta.dirname, '../../../fixtures/npm-provenance/slsa-0.2.sigstore.json'), 'utf8');
const sha512 =
  'f2995e2565a1510c707850d8194f983b91fe61ec243c5551ad849c357273768b5f3a57e44b81cc0cd36a34b8b933322be871eea5b058202be807e24dc882811b';
const tarball = { sha256: '0'.repeat(64), sha512, predicate: PROVENANCE, before: PROVENANCE_BEFORE };
const REPOSITORY = 'https://github.com/laurentsimon/provenance-npm-test';

test('it is as good as today’s: the repository, the workflow and the commit', async () => {
  const { root } = await instanceOf(undefined);
  const policy = { repository: REPOSITORY, workflow: '.github/workflows/release.yml', ref: 'refs/heads/*' };
  expect(verifyBundle(text, tarball, policy, root)).toMatchObject({
    ok: true,
    by: {
      workflow: `${REPOSITORY}/.github/workflows/release.yml@refs/heads/main`,
      commit: expect.stringMatching(/^b38894f2/),
    },
  });
});

test.each([
  ['another tarball', { ...tarball, sha512: sha512.replace(/^f/, '0') }, {}, 'about another file'],
  ['another repository', tarball, { repository: 'https://github.com/octo/weather' }, 'its repository is'],
  ['where only today’s will do', { ...tarball, before: undefined }, {}, 'its predicate is'],
])('%s: it does not hold', async (_, signed, policy, why) => {
  const { root } = await instanceOf(undefined);
  expect(verifyBundle(text, signed, policy, root)).toMatchObject({ ok: false, why: expect.stringContaining(why) });
});
