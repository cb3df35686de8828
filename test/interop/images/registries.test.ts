// Real registries are held to the same as the stand-in.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { REQUIRED } from '../../support/ci-tools.js';
import { findTool, REGISTRIES, startRealRegistry } from '../../support/containers.js';
import { closeHost, testHost } from '../../support/host.js';
import { registrySuite } from '../../support/oci-suite.js';
import { ran } from '../../support/program.js';
import { GITHUB_ISSUER, IDENTITY, type SigningRun } from '../../support/sigstore.js';
import { startTokenService, type TokenService } from '../../support/token-service.js';

for (const name of REGISTRIES) {
  const here = findTool(name) !== undefined;
  if (!here && !REQUIRED) process.stderr.write(`skipped: ${name} is not here; .ci/run installs it\n`);
  // Where it is required and missing, its start fails and says so.
  (here || REQUIRED ? describe : describe.skip)(name, () => {
    registrySuite(async () => {
      const folder = mkdtempSync(join(tmpdir(), 'registry-'));
      const host = testHost();
      const { address, running } = await startRealRegistry(name, folder, host.start);
      return {
        address,
        async close() {
          await running.end();
          await closeHost(host);
          rmSync(folder, { recursive: true, force: true });
        },
      };
    }, cosign);
  });
}

const whereDistribution = findTool('docker-registry') !== undefined || REQUIRED ? describe : describe.skip;
whereDistribution('docker-registry with a token service', () => {
  let tokens: TokenService;
  registrySuite(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'registry-'));
    const host = testHost();
    const login = { user: 'octo', password: 'a-password' };
    tokens = await startTokenService(folder, login);
    const { address, running } = await startRealRegistry('docker-registry', folder, host.start, { tokens });
    return {
      ...{ address, login },
      async close() {
        await running.end();
        await tokens.service.close();
        await closeHost(host);
        rmSync(folder, { recursive: true, force: true });
      },
    };
  });

  test('tokens are asked for one repository, to write only by what writes, and for another one where blobs are mounted from it', () => {
    expect(tokens.scopes).toContain('repository:octo/one:pull,push');
    expect(tokens.scopes).toContain('repository:octo/one:pull');
    expect(tokens.scopes).toContain('repository:octo/two-b:pull,push repository:octo/two-a:pull');
    for (const scope of tokens.scopes)
      expect(scope).toMatch(/^repository:octo\/[a-z-]+:pull(,push)?( repository:octo\/two-a:pull)?$/);
  });
});

/** What cosign's own verifier accepts of an image; undefined where it is not here. */
async function cosign(image: string, { sigstore, host }: SigningRun): Promise<readonly string[] | undefined> {
  const program = findTool('cosign-verifier');
  if (program === undefined && !REQUIRED) return undefined;
  const cwd = await host.tempDir('cosign');
  const root = join(cwd, 'root.json');
  writeFileSync(root, JSON.stringify(sigstore.trustConfig.trustedRoot));
  const verify = (by: string) => ran([program ?? 'cosign-verifier', image, root, by, GITHUB_ISSUER], { cwd });
  expect(await verify('https://github.com/octo/other')).toMatchObject({ code: 1 });
  const { stdout, stderr } = await verify(IDENTITY);
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
}
