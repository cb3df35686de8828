// Receipts in the release: there before it is immutable, only ever added to, without anything of the remotes' words.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { inject } from '../../support/faults.js';
import { prepareRelease, REPOSITORY } from '../../support/prepared.js';
import { openWorld, TOKEN, type World } from '../../support/world.js';

let world: World;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'receipts-'));
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
  expect([...world.github.bugs, ...world.pypi.bugs]).toEqual([]);
});

function receipts(): readonly (readonly string[])[] {
  const assets = world.github.releases()[0]?.assets.filter(({ name }) => name.startsWith('receipts')) ?? [];
  return assets.map(({ path }) =>
    readFileSync(path ?? '', 'utf8')
      .trimEnd()
      .split('\n'),
  );
}
const outcomes = (lines: readonly string[] = []): readonly string[] =>
  lines.map((line) => {
    const { at, target, outcome, detail } = JSON.parse(line) as Record<string, string>;
    expect([at, detail]).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT/), undefined]);
    return `${target} ${outcome}`;
  });

test.each([false, true])(
  'immutable releases %s: in the draft before it is published, and a second run adds nothing',
  async (immutable) => {
    world = await openWorld({ immutable });
    const prepared = await prepareRelease(join(folder, 'build'));
    expect((await world.publish(prepared)).outcome).toBe('done');
    expect(world.github.releases()[0]).toMatchObject({ draft: false, immutable });
    expect(receipts().map(outcomes)).toEqual([['pypi published', 'pypi published']]);
    const before = world.writes();
    expect((await world.publish(prepared)).outcome).toBe('done');
    expect(world.writes()).toBe(before);
  },
);

test('a run that failed leaves its lines; the one that finishes adds its own file', async () => {
  world = await openWorld({ immutable: true });
  const prepared = await prepareRelease(join(folder, 'build'));
  let uploads = 0;
  inject(world.pypi, ({ method }) =>
    method === 'POST' && ++uploads > 1 ? { kind: 'status', status: 403 } : undefined,
  );
  expect((await world.publish(prepared)).outcome).toBe('failed');
  const [first, none] = receipts();
  expect([outcomes(first), none, world.github.releases()[0]?.draft]).toEqual([
    ...[['pypi published', 'pypi failed'], undefined, true],
  ]);
  inject(world.pypi, undefined);
  expect((await world.publish(prepared)).outcome).toBe('done');
  const [same, second] = receipts();
  expect([same, outcomes(second)]).toEqual([first, ['pypi published']]);
});

test('a release that somebody published before gets the files and no receipts', async () => {
  world = await openWorld();
  const headers = { authorization: `Bearer ${TOKEN}` };
  const body = JSON.stringify({ tag_name: 'v1.2.3', name: 'v1.2.3', body: 'By hand.', draft: false });
  await world.host.http({ method: 'POST', url: `${world.github.url}/repos/${REPOSITORY}/releases`, headers, body });
  expect((await world.publish(await prepareRelease(join(folder, 'build')))).outcome).toBe('done');
  const names = world.github.releases()[0]?.assets.map(({ name }) => name) ?? [];
  expect(names).toContain('release.json');
  expect(names.filter((name) => name.includes('receipts'))).toEqual([]);
});
