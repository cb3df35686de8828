// Real registries are held to the same as the stand-in.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { findTool, REGISTRIES, REQUIRED, startRealRegistry } from '../../../support/containers.js';
import { closeHost, testHost } from '../../../support/host.js';
import { registrySuite } from '../../../support/oci-suite.js';

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
    });
  });
}
