import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { kindOf } from '../../../src/ecosystems/kinds.js';
import { makeImage } from '../../support/image.js';

const folder = mkdtempSync(join(tmpdir(), 'claim-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('an image says which server it is by the label that the MCP Registry compares', async () => {
  const LABEL = 'io.modelcontextprotocol.server.name';
  const claimed = (path: string) => kindOf('oci-image')?.unclaimed?.(path, 'io.github.octo/weather');
  const { path } = await makeImage(folder, { config: { Labels: { [LABEL]: 'io.github.octo/weather' } } });
  expect(await claimed(path)).toBeUndefined();
  const other = await makeImage(join(folder, 'other'), { config: { Labels: { [LABEL]: 'io.github.Octo/weather' } } });
  expect(await claimed(other.path)).toContain(`LABEL ${LABEL}="io.github.octo/weather"`);
});
