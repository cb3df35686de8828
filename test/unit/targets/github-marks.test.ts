// Whose a release is: our mark is the last line of its text and of its tag, and only what we sent is ever removed.

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Host } from '../../../src/core/types.js';
import { readMark, withMark, withoutMark } from '../../../src/targets/github/mark.js';
import { inject } from '../../support/faults.js';
import { type Prepared, prepareRelease } from '../../support/prepared.js';
import { openWorld, TOKEN, type World } from '../../support/world.js';

const only = { targets: ['github'] } as const;
const SHA = 'a'.repeat(40);
const OURS = 'c'.repeat(40);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
let world: World;
let folder: string;
let prepared: Prepared;

beforeEach(async () => {
  world = await openWorld();
  folder = mkdtempSync(join(tmpdir(), 'marks-'));
  prepared = await prepareRelease(join(folder, 'a'));
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
  expect(world.github.bugs).toEqual([]);
});

const send = async (path: string, body: string, origin = 0): Promise<unknown> => {
  const url = `${world.github.urls[origin]}/repos/octo/weather${path}`;
  const answer = await world.host.http({ method: 'POST', url, headers: { authorization: `Bearer ${TOKEN}` }, body });
  expect(answer.status).toBe(201);
  return answer.json();
};
const draft = async (body: string): Promise<number> => {
  const made = await send('/releases', JSON.stringify({ tag_name: 'v1.2.3', draft: true, body }));
  return (made as { id: number }).id;
};
const put = (id: number, name: string, body: string) => send(`/releases/${id}/assets?name=${name}`, body, 1);
const mark = (commit: string, ...files: readonly string[]): string =>
  withMark('', { tag: 'v1.2.3', commit, parts: [], files });

describe('what is a mark', () => {
  test('it is read back as it was written, through the line ends of a browser too', () => {
    const full = { tag: 'a/b@v1.2.3 %', commit: SHA, parts: ['x,y', 'z'], files: [sha256('1'), sha256('2')] };
    const text = withMark('Notes\n\nmore', full);
    expect(readMark(text, full.tag)).toEqual(full);
    expect(readMark(`${text.replaceAll('\n', '\r\n')}\r\n`, full.tag)).toEqual(full);
    expect(withoutMark(text)).toBe('Notes\n\nmore');
    expect(withMark(text, { ...full, files: [] }).match(/mcp-drydock/g)).toHaveLength(1);
  });

  test.each([
    ['of another tag', `<!-- mcp-drydock: v1.2.4 ${SHA} -->`],
    ['not the last line', `<!-- mcp-drydock: v1.2.3 ${SHA} -->\nby hand`],
    ['with more in its line', `* Fix <!-- mcp-drydock: v1.2.3 ${SHA} -->`],
    ['with a tag that cannot be decoded', `<!-- mcp-drydock: %E0%A4%A ${SHA} -->`],
    ['with no commit', '<!-- mcp-drydock: v1.2.3 main -->'],
    ['with no digests', `<!-- mcp-drydock: v1.2.3 ${SHA} files=all -->`],
  ])('%s it is none', (_, body) => {
    expect(readMark(body, 'v1.2.3')).toBeUndefined();
    expect(withoutMark(`${body}.`)).toBe(`${body}.`);
  });
});

test.each([
  ['that cannot be decoded', `* <!-- mcp-drydock: %E0%A4%A ${SHA} --> by @x`],
  ['of another tag, as the last line', `What changed\n<!-- mcp-drydock: v9 ${SHA} -->`],
  ['of this tag and another commit', `<!-- mcp-drydock: v1.2.3 ${SHA} -->\n<!-- mcp-drydock: v1.2.3 ${SHA} -->`],
  ['that does not end', '* Fix <!-- the build by @x'],
])(
  'generated notes with a mark %s: a broken run is finished by the next one, and a third writes nothing',
  async (_, notes) => {
    world.github.after = ({ path }, reply) =>
      path.endsWith('/generate-notes') ? { status: 200, json: { name: 'n', body: notes } } : reply;
    inject(world.github, ({ path }) =>
      path.includes('name=release.json') ? { kind: 'status', status: 422 } : undefined,
    );
    expect((await world.publish(prepared, only)).outcome).toBe('failed');
    inject(world.github, undefined);
    expect((await world.publish(prepared, only)).outcome).toBe('done');
    const [release, more] = world.github.releases();
    expect([release?.draft, release?.assets.length, more]).toEqual([false, 6, undefined]);
    expect(readMark(release?.body ?? '', 'v1.2.3')?.commit).toBe(OURS);
    expect(release?.body?.replace(/<!--.*?-->/gs, '')).toContain('<summary>Files</summary>');
    const before = world.writes();
    expect((await world.publish(prepared, only)).outcome).toBe('done');
    expect(world.writes()).toBe(before);
  },
);

describe('a draft made by hand', () => {
  test.each([
    ['a mark above its last line', `${mark(SHA)}\nMore by hand.`],
    ['a mark of another tag', `By hand.\n<!-- mcp-drydock: v1.0.0 ${SHA} files=${sha256('art')} -->`],
    ['our mark, copied with no file of its own', mark(SHA)],
  ])('with %s keeps its files', async (_, body) => {
    const id = await draft(body);
    await put(id, 'poster.png', 'art');
    expect((await world.publish(prepared, only)).outcome).toBe('done');
    const [release] = world.github.releases();
    expect(release?.id).toBe(id);
    expect(release?.assets.map(({ name, sha256 }) => [name, sha256])).toContainEqual(['poster.png', sha256('art')]);
  });

  test.each(['By hand.', mark(OURS), mark(SHA, sha256('another'))])(
    'a file under one of our names is a conflict, whatever the text says: %.40s',
    async (body) => {
      await put(await draft(body), 'SHA256SUMS', 'theirs');
      const { outcome } = await world.publish(prepared, only);
      expect(outcome).toBe('conflict');
      expect(world.github.releases()[0]?.assets.map(({ sha256 }) => sha256)).toEqual([sha256('theirs')]);
    },
  );
});

test('further drafts: empty ones of ours and those with what we sent go; what somebody added stays', async () => {
  await draft(mark(OURS));
  const sent = await draft(mark(OURS, sha256('sent')));
  await put(sent, 'weather_mcp-1.2.3.tar.gz', 'sent');
  const added = await draft(mark(OURS, sha256('sent')));
  await put(added, 'poster.png', 'art');
  await draft('By hand.');
  await draft(mark(OURS));
  expect((await world.publish(prepared, only)).outcome).toBe('done');
  const left = world.github.releases().map(({ id, draft, body }) => [draft, id === added || body === 'By hand.']);
  expect(left.sort()).toEqual([
    [false, false],
    [true, true],
    [true, true],
  ]);
});

describe('two runs of one tag at once', () => {
  /** Another run does all of its work, or dies after its draft, right before this one makes its own. */
  const overtaken = (by: () => Promise<unknown>): Host => {
    let once = true;
    return {
      ...world.host,
      async http(request) {
        if (once && request.method === 'POST' && request.url.endsWith('/releases')) {
          once = false;
          await by();
        }
        return world.host.http(request);
      },
    };
  };
  const dies: Host['http'] = async (request) => {
    if (request.method === 'POST' && request.url.includes('/assets?')) throw new Error('killed');
    return world.host.http(request);
  };
  const drafts = () => world.github.releases().map(({ draft, assets }) => [draft, assets.length]);

  test('the same bytes: both are done, and there is one release', async () => {
    const host = overtaken(() => world.publish(prepared, only));
    expect((await world.publish(prepared, only, host)).outcome).toBe('done');
    expect(drafts()).toEqual([[false, 6]]);
  });

  test('the same bytes, the other one dies: this one goes on in its draft', async () => {
    const other = () => world.publish(prepared, only, { ...world.host, http: dies }).catch(() => {});
    expect((await world.publish(prepared, only, overtaken(other))).outcome).toBe('done');
    expect(drafts()).toEqual([[false, 6]]);
  });

  test.each([true, false])(
    'other bytes (the other one finishes: %s): this one stops, and no draft is left over',
    async (finishes) => {
      const others = await prepareRelease(join(folder, 'b'), { note: 'other bytes' });
      const host = finishes ? world.host : { ...world.host, http: dies };
      const { outcome, findings } = await world.publish(
        prepared,
        only,
        overtaken(() => world.publish(others, only, host).catch(() => {})),
      );
      expect([outcome, findings[0]?.rule]).toEqual(['failed', 'github/other-run']);
      expect(drafts()).toEqual([[!finishes, finishes ? 6 : 0]]);
      expect((await world.publish(prepared, only)).outcome).toBe('done');
      expect(drafts()).toEqual([[false, 6]]);
    },
  );

  test('truly at once: no draft is left over after the next run', async () => {
    await Promise.all([1, 2, 3].map(() => world.publish(prepared, only)));
    expect((await world.publish(prepared, only)).outcome).toBe('done');
    expect(drafts()).toEqual([[false, 6]]);
  });

  test('a file that another run puts there meanwhile is not removed', async () => {
    const host: Host = {
      ...world.host,
      async http(request) {
        if (request.url.includes('name=SHA256SUMS')) {
          const [release] = world.github.releases();
          if (release?.assets.every(({ name }) => name !== 'SHA256SUMS')) await put(release.id, 'SHA256SUMS', 'theirs');
        }
        return world.host.http(request);
      },
    };
    const { outcome, findings } = await world.publish(prepared, only, host);
    expect([outcome, findings[0]?.rule]).toEqual(['failed', 'github/other-run']);
    const [release] = world.github.releases();
    expect(release?.assets.find(({ name }) => name === 'SHA256SUMS')?.sha256).toBe(sha256('theirs'));
    expect(release?.draft).toBe(true);
  });
});
