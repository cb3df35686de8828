// Every kind of fault at calls of a whole publish, then run again: converged. The full matrix with MCP_FAULTS=all.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Fault, faultAt } from '../../../src/rehearsal/service.js';
import { type Prepared, prepareRelease } from '../../support/prepared.js';
import { openWorld } from '../../support/world.js';

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['refused', { kind: 'refuse', ms: 20 }],
  ['reset before the body', { kind: 'reset-before' }],
  ['reset in the body', { kind: 'reset-body' }],
  ['stored, reply dropped', { kind: 'drop-reply' }],
  ['stored, reply cut', { kind: 'cut-reply' }],
  ['429', { kind: 'status', status: 429, retryAfter: '0' }],
  ['500', { kind: 'status', status: 500 }],
  ['503 after storing', { kind: 'status', status: 503, stored: true }],
  ['200, nothing stored', { kind: 'lost' }],
];
const ALL = process.env.MCP_FAULTS === 'all';
/** More calls than a whole publish makes at one service. */
const CALLS = 60;

let folder: string;
let prepared: Prepared;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'faults-'));
  prepared = await prepareRelease(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const CASES = (['github', 'pypi'] as const).flatMap((service) =>
  FAULTS.map((fault, index) => [service, ...fault, index] as const),
);

test.each(CASES)(
  '%s: %s',
  async (service, _, fault, index) => {
    // A fixed sample: other calls for each fault, so that together they reach most of them.
    const sample = service === 'github' ? [5 + index, 14 + index] : [2 + (index % 3)];
    const calls = ALL ? Array.from({ length: CALLS }, (_, k) => k + 1) : sample;
    for (const k of calls) {
      const world = await openWorld();
      try {
        world[service].before = faultAt(k, fault);
        const first = await world.publish(prepared);
        const hit = world[service].requests.length >= k;
        if (first.outcome === 'done') expect(world.pypi.files()).toHaveLength(2);
        // Nothing but a lie can leave it open, and then it is not called done.
        else expect([k, fault.kind, first.outcome]).toEqual([k, 'lost', 'accepted']);
        world[service].before = undefined;
        expect((await world.publish(prepared)).outcome).toBe('done');
        expect(world.github.releases().map(({ draft, assets }) => [draft, assets.length])).toEqual([[false, 6]]);
        expect(world.pypi.files()).toHaveLength(2);
        if (!hit) break;
      } finally {
        await world.close();
      }
    }
  },
  300_000,
);
