// What a run says of a release leads to it, also where the tag has characters that an address escapes.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sentResult } from '../../../src/commands/sent-result.js';
import type { Sent } from '../../../src/release/send.js';
import { NO_INPUTS } from '../../support/inputs.js';
import { COMMIT, prepareRelease, REPOSITORY } from '../../support/prepared.js';
import { openWorld } from '../../support/world.js';

test('release-url and the links of the summary, for a tag such as @scope/x@1.0.0', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sent-'));
  const world = await openWorld();
  try {
    const tag = '@octo/weather-mcp@1.2.3';
    world.github.setTag(tag, COMMIT);
    const prepared = await prepareRelease(join(folder, 'build'), { tag });
    const published = await world.publish(prepared, { targets: ['github'] });
    expect([published.outcome, published.findings]).toEqual(['done', []]);
    const sent: Sent = { ...published, plan: prepared.plan, install: [], verify: [], rerun: '' };
    const { outputs, summary, text } = sentResult(sent, NO_INPUTS, { format: 'text' });
    const page = outputs?.['release-url'] ?? '';
    expect(page).toBe(`${world.github.webUrl}/${REPOSITORY}/releases/tag/%40octo/weather-mcp%401.2.3`);
    expect(summary).toContain(`](${page})`);
    expect(text).toContain(page);
    expect(`${summary}${text}`).not.toContain('%25');
    // The address of each file is one that answers.
    const [wheel] = published.receipts.filter(({ file }) => file.endsWith('.whl'));
    expect((await world.host.http({ url: wheel?.url ?? '' })).status).toBe(200);
  } finally {
    await world.close();
    rmSync(folder, { recursive: true });
  }
});
