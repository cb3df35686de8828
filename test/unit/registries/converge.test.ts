import { expect, test } from '@jest/globals';
import { ReleaseError } from '../../../src/core/errors.js';
import type { Host, PublishFile, Receipt } from '../../../src/core/types.js';
import { broken, converge, untilServed } from '../../../src/registries/converge.js';

/** A clock that only sleeping moves. */
function clock() {
  const slept: number[] = [];
  const host = {
    now: () => slept.reduce((sum, ms) => sum + ms, 0),
    sleep: async (ms: number) => void slept.push(ms),
  } as unknown as Host;
  return { host, slept };
}

test('sends until it is seen, looking before each repeat', async () => {
  const { host, slept } = clock();
  const events: string[] = [];
  const seen = [undefined, undefined, 'there'];
  const write = {
    tries: 5,
    send: async () => void events.push('send'),
    look: async () => {
      events.push('look');
      return seen.shift();
    },
    conclude: (_: unknown, found: string | undefined) => found,
    pause: (_: unknown, tries: number) => tries * 10,
  };
  expect(await converge(write, host)).toBe('there');
  expect(events).toEqual(['send', 'look', 'send', 'look', 'send', 'look']);
  expect(slept).toEqual([10, 20]);
});

test('after a broken way it is sent again, unless that cannot change anything', () => {
  for (const code of ['http/reset', 'http/refused', 'http/timeout', 'http/failed']) {
    expect(broken(new ReleaseError(code, 'no answer'))).toMatchObject({ code });
  }
  for (const code of ['http/certificate', 'http/redirect', 'http/name', 'http/proxy', 'tool/uv']) {
    expect(() => broken(new ReleaseError(code, 'no answer', { hint: 'cure' }))).toThrow(
      expect.objectContaining({ code }),
    );
  }
  expect(() => broken(new TypeError('a bug'))).toThrow(TypeError);
});

test('looks again after an answer that may need a moment, and stops at the first sight', async () => {
  const { host, slept } = clock();
  const states = ['absent', 'absent', 'different', 'identical'];
  const write = {
    tries: 1,
    send: async () => 'taken',
    looks: () => [0, 500, 1000, 2000],
    look: async () => states.shift(),
    isAbsent: (seen: string | undefined) => seen === 'absent',
    conclude: (sent: string, seen: string | undefined) => `${sent}, ${seen}`,
  };
  expect(await converge(write, host)).toBe('taken, different');
  expect(slept).toEqual([500, 1000]);
});

test('the last attempt is told that it is the last', async () => {
  const lasts: boolean[] = [];
  const write = {
    tries: 3,
    send: async () => undefined,
    look: async () => undefined,
    conclude(_: unknown, __: unknown, last: boolean) {
      lasts.push(last);
      return last ? 'gave up' : undefined;
    },
  };
  expect(await converge(write, clock().host)).toBe('gave up');
  expect(lasts).toEqual([false, false, true]);
});

const publishFile = (file: string) => ({ file, project: 'a', sha256: 'b' }) as PublishFile;
const receipt = (file: string, outcome: Receipt['outcome']): Receipt => ({ target: 'npm', file, outcome });
const accepted = ['a', 'b'].map((file) => receipt(file, 'accepted'));
const publishFiles = ['a', 'b', 'not accepted'].map(publishFile);

test('looks for what was accepted until all of it is served', async () => {
  const { host, slept } = clock();
  const asked: string[][] = [];
  const look = async (open: readonly PublishFile[]) => {
    asked.push(open.map(({ file }) => file));
    const [first] = open;
    return first === undefined ? [] : [receipt(first.file, 'published')];
  };
  const settled = await untilServed(accepted, publishFiles, look, undefined, host);
  expect(settled.map(({ file, outcome }) => `${file} ${outcome}`)).toEqual(['a published', 'b published']);
  expect(asked).toEqual([['a', 'b'], ['b']]);
  expect(slept).toEqual([500]);
});

test('looks at least once, and not longer than there is time', async () => {
  const { host, slept } = clock();
  let looks = 0;
  const look = async () => {
    looks += 1;
    return [];
  };
  expect(await untilServed(accepted, publishFiles, look, 0, host)).toEqual([]);
  expect([looks, slept]).toEqual([1, []]);
  await untilServed(accepted, publishFiles, look, 60_000, host);
  expect([looks, slept]).toEqual([9, [500, 1000, 2000, 4000, 8000, 15_000, 15_000]]);
});
