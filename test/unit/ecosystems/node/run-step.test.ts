import { expect, test } from '@jest/globals';
import { failureOf, type Step } from '../../../../src/ecosystems/node/run-step.js';

const step = {
  rule: 'build/install',
  what: 'The installation of the dependencies',
  shown: 'npm ci',
  project: 'weather-mcp',
} as Step;
const failed = (stderr: string) =>
  failureOf(step, { code: 1, signal: null, timedOut: false, stdout: '', stderr } as Parameters<typeof failureOf>[1]);

const OWN =
  'npm error code 1\nnpm error path /tmp/source\nnpm error command failed\nnpm error command sh -c node p.ts\n';

test('a script in TypeScript names the Node that did not run it, not the script', () => {
  const words = `TypeError [ERR_UNKNOWN_FILE_EXTENSION]: Unknown file extension ".ts" for /tmp/p.ts\n\nNode.js v20.20.2\n${OWN}`;
  const finding = failed(words);
  expect(finding).toMatchObject({ rule: 'node-engines', hint: expect.stringContaining('Node 22.18 or newer') });
  expect(finding.message).toContain('which Node.js v20.20.2 does not run');
});

test('another failure of it names the script', () => {
  expect(failed(OWN)).toMatchObject({ rule: 'build/own-script', message: expect.stringContaining('node p.ts') });
});

test('a certificate that nobody trusts is named with the variables that cure it', () => {
  const words =
    'npm error code SELF_SIGNED_CERT_IN_CHAIN\nnpm error request to https://registry.example/zod.tgz failed, reason: self-signed certificate in certificate chain\n';
  expect(failed(words)).toMatchObject({
    rule: 'build/network',
    message: expect.stringContaining('certificate is not trusted (SELF_SIGNED_CERT_IN_CHAIN)'),
    hint: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
  });
});

test('a full disk is the cause, not the script or the network that it broke', () => {
  const words = `npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write\n${OWN}`;
  expect(failed(words)).toMatchObject({
    rule: 'system/refused',
    message: expect.stringContaining('no space is left on the disk'),
    hint: expect.stringContaining('TMPDIR'),
  });
});

test('a hook of packing is no step of the installation: nothing there leaves it out', () => {
  const ended = { code: 1, signal: null, timedOut: false, stdout: '', stderr: OWN };
  const { hint } = failureOf({ ...step, shown: 'npm pack --pack-destination /tmp/pack' }, ended as never);
  expect(hint).toContain('pack there');
  expect(hint).not.toContain('install =');
});

test('what pnpm says before it installs: a package that is not there, and one that is too young', () => {
  const policy = '[ERR_PNPM_MINIMUM_RELEASE_AGE_VIOLATION] 1 lockfile entries failed verification:\n';
  const gone = failed(`${policy}  a@0.1.0 could not be checked (GET https://registry.npmjs.org/a: Not Found - 404)\n`);
  expect(gone).toMatchObject({ rule: 'build/no-such-package', message: expect.stringContaining('npmjs.org/a.') });
  const young = failed(`${policy}  a@0.1.0 was published at 2026-11-30\n`);
  expect(young).toMatchObject({ rule: 'build/install', hint: expect.stringContaining('minimumReleaseAgeExclude') });
});

test.each([
  [
    'error: No version matching "^99.0.0" found for specifier "zod" (but package exists)',
    'build/no-such-version',
    'zod',
  ],
  ['error: GET https://registry.npmjs.org/a/-/a-1.0.0.tgz - 404', 'build/no-such-package', 'a-1.0.0.tgz.'],
  ['error: GET https://npm.example/zod - 401', 'build/registry-auth', 'authentication'],
  ['error: ConnectionRefused downloading package manifest zod', 'build/network', '(ConnectionRefused)'],
])('bun’s words are known too: %s', (words, rule, named) => {
  expect(failed(`bun install v1.4.5 (a7733435c)\n${words}\n`)).toMatchObject({
    rule,
    message: expect.stringContaining(named),
  });
});
