// What a stage's findings make of those before it.

import { expect, test } from '@jest/globals';
import type { Finding, Produced, Release, Stage } from '../../../src/core/types.js';
import { runStages } from '../../../src/release/pipeline.js';
import { testHost } from '../../support/host.js';

const GUESS: Finding = {
  rule: 'undeclared-import',
  level: 'warning',
  message: 'proto is imported.',
  project: 'weather-mcp',
  subject: { module: 'proto' },
  guess: true,
};

/** The findings after a stage that gives this. */
async function after(produced: Produced): Promise<readonly Finding[]> {
  const host = testHost();
  const stage: Stage = { title: 'start', scope: 'release', run: async () => produced };
  const release = { projects: [], artifacts: [], findings: [GUESS], started: [], receipts: [] } as unknown as Release;
  const { findings } = await runStages([stage], release, host, { strict: false });
  await host.close();
  return findings;
}
const started = (project: string) => ({ started: [{ project }] }) as unknown as Produced;

test('a server that was started refutes what was guessed about its imports', async () => {
  expect(await after(started('weather-mcp'))).toEqual([]);
  expect(await after(started('another'))).toEqual([GUESS]);
  expect(await after({})).toEqual([GUESS]);
});

test('what a start finds about the same import takes the place of the guess', async () => {
  const known: Finding = { ...GUESS, guess: undefined, message: 'This imports proto of proto-plus.', file: 'a.py' };
  expect(await after({ ...started('weather-mcp'), findings: [known] })).toEqual([expect.objectContaining(known)]);
  const missing: Finding = { ...known, rule: 'imports/missing', level: 'error' };
  expect(await after({ findings: [missing] })).toEqual([expect.objectContaining(missing)]);
});
