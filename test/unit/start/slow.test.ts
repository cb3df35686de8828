import { expect, test } from '@jest/globals';
import type { Host } from '../../../src/core/types.js';
import { slowDraft, slowFindings, type Timed } from '../../../src/start/slow.js';

const measured = (warmMs: number, coldMs = warmMs) => ({ warmMs, coldMs, packages: 62 });

test.each([
  [4900, undefined],
  [6000, 'note'],
  [12_000, 'warning'],
])('a tool list after %s ms', (ms, level) => {
  expect(slowDraft(measured(ms), 1)?.level).toBe(level);
});

test('who gives up is named, with what it waits for', () => {
  expect(slowDraft(measured(12_000), 1)).toMatchObject({
    rule: 'start/slow',
    message:
      'The server needed 12.0 s to its tool list. The OpenAI Agents SDK (5 s) and Codex before 0.131 (10 s) would give up by default.',
  });
});

test('a slow machine raises no false alarm, and says how slow it is where the server is slow all the same', () => {
  expect(slowDraft(measured(12_000), 4)).toBeUndefined();
  expect(slowDraft(measured(24_000), 2)?.message).toContain('on this machine, which is 2.0 times slower than usual');
});

test('the first start counts with its installation', () => {
  expect(slowDraft(measured(900, 20_000), 1)).toBeUndefined();
  const draft = slowDraft(measured(900, 41_000), 1);
  expect(draft).toMatchObject({ rule: 'start/slow', level: 'note' });
  expect(draft?.message).toContain('with the installation of 62 packages, took 41.0 s');
});

/** A clock that each start of an empty interpreter moves on. */
function host(emptyMs: number): Pick<Host, 'now' | 'run' | 'cwd' | 'log'> & { readonly runs: () => number } {
  let clock = 0;
  let runs = 0;
  return {
    cwd: '/',
    log: { busy: () => () => {} } as never,
    now: () => clock,
    run: async () => {
      clock += emptyMs;
      runs += 1;
      return { code: 0, signal: null, stdout: '', stderr: '', timedOut: false } as never;
    },
    runs: () => runs,
  };
}

const timed = (warmMs: number, alone: number): Timed & { readonly asked: () => number } => {
  let asked = 0;
  const again = async (): Promise<number> => {
    asked += 1;
    return alone;
  };
  return { ...measured(warmMs), artifact: 'w.whl', again, asked: () => asked };
};

test('a quick server is not measured twice', async () => {
  const [one, empty] = [timed(900, 900), host(50)];
  expect(await slowFindings([one], 'w', empty as never)).toEqual([]);
  expect([one.asked(), empty.runs()]).toEqual([0, 0]);
});

test('what was slow beside the bounds is measured alone, and corrected by the machine', async () => {
  expect(await slowFindings([timed(12_000, 3000)], 'w', host(50) as never)).toEqual([]);
  expect(await slowFindings([timed(12_000, 11_000)], 'w', host(300) as never)).toEqual([]);
  expect(await slowFindings([timed(12_000, 11_000)], 'w', host(80) as never)).toEqual([
    expect.objectContaining({ rule: 'start/slow', level: 'warning', project: 'w', artifact: 'w.whl' }),
  ]);
});
