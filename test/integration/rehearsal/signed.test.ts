// A rehearsal signs for real: against an instance on loopback that nobody else trusts.

import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { loadSettings } from '../../../src/config/load.js';
import { instanceOf } from '../../../src/evidence/sigstore/instance.js';
import { openRehearsal } from '../../../src/rehearsal/open.js';
import { testHost } from '../../support/host.js';
import { NO_INPUTS } from '../../support/inputs.js';

const HEAD = { root: '/nowhere', commit: 'c'.repeat(40), repository: 'octo/weather' };

test.each([
  ['public', true],
  [undefined, false],
] as const)('sigstore: %s', async (sigstore, signs) => {
  const host = testHost();
  const inputs = { ...NO_INPUTS, sigstore };
  const settings = loadSettings('/', '/');
  const rehearsal = await openRehearsal(host, inputs, {
    head: HEAD as never,
    tags: ['v1.2.3'],
    projects: [],
    settings,
  });
  try {
    const { sigstore: when, sigstoreTrustConfig: file } = rehearsal.inputs;
    expect([when, file !== undefined]).toEqual([sigstore, signs]);
    if (file === undefined) return;
    const { root } = await instanceOf(file);
    expect(TrustedRoot.toJSON(root)).toMatchObject({
      tlogs: [{ baseUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:/) }],
    });
    expect(await readFile(file, 'utf8')).not.toMatch(/https?:[/][/](?!127)/);
    const { root: real } = await instanceOf(undefined);
    expect(JSON.stringify(TrustedRoot.toJSON(real))).toContain('rekor.sigstore.dev');
  } finally {
    await rehearsal.close();
    await host.close();
  }
});
