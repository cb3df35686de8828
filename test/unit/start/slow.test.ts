import { expect, test } from '@jest/globals';
import type { Host } from '../../../src/core/types.js';
import { type Once, slowDraft, slowFindings, type Timed } from '../../../src/start/slow.js';

const measured = (warmMs: number, coldMs = warmMs) => ({ warmMs, coldMs, packages: 62, size: 310_000_000 });

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
  expect(draft?.message).toContain('with the download and installation of 62 packages (310 MB installed), took 41.0 s');
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

interface Given {
  readonly ms: number;
  readonly installMs?: number;
  readonly size?: number;
  readonly peakBytes?: number;
  readonly alone?: Once;
  readonly coldMs?: number;
}

/** A file, and which of its measurements were asked for. */
const timed = ({ ms, installMs = 900, size = 40_000_000, peakBytes, alone, coldMs }: Given) => {
  const asked: string[] = [];
  const noting =
    <T>(what: string, value: T) =>
    async (): Promise<T> => {
      asked.push(what);
      return value;
    };
  const first: Once = { ms, peakBytes };
  const one: Timed = {
    artifact: 'w.whl',
    first,
    installMs,
    packages: 62,
    size: async () => size,
    again: noting('again', alone ?? first),
    cold: noting('cold', coldMs),
  };
  return { ...one, asked };
};

test('a quick, small server is not measured twice', async () => {
  const [one, empty] = [timed({ ms: 900, peakBytes: 80_000_000 }), host(50)];
  expect(await slowFindings([one], 'w', empty as never)).toEqual([]);
  expect([one.asked, empty.runs()]).toEqual([[], 0]);
});

test('what was slow beside the bounds is measured alone, and corrected by the machine', async () => {
  const found = (alone: number, emptyMs: number) =>
    slowFindings([timed({ ms: 12_000, alone: { ms: alone } })], 'w', host(emptyMs) as never);
  expect(await found(3000, 50)).toEqual([]);
  expect(await found(11_000, 300)).toEqual([]);
  expect(await found(11_000, 80)).toEqual([
    expect.objectContaining({ rule: 'start/slow', level: 'warning', project: 'w', artifact: 'w.whl' }),
  ]);
});

test.each([
  ['much is installed', { size: 400_000_000 }],
  ['it took long beside the bounds', { installMs: 35_000 }],
])('the first start is measured alone and with empty caches where %s', async (_, given) => {
  const [slow, quick] = [timed({ ms: 900, ...given, coldMs: 41_000 }), timed({ ms: 900, ...given, coldMs: 12_000 })];
  expect(await slowFindings([slow], 'w', host(50) as never)).toEqual([
    expect.objectContaining({ rule: 'start/slow', level: 'note', message: expect.stringContaining('took 41.0 s') }),
  ]);
  expect(await slowFindings([slow], 'w', host(200) as never)).toEqual([]);
  expect(await slowFindings([quick, timed({ ms: 900, ...given })], 'w', host(50) as never)).toEqual([]);
  expect(quick.asked).toEqual(['cold']);
});

test('memory beyond what a client gives is told when it is needed alone too', async () => {
  const found = (alone: number) =>
    slowFindings([timed({ ms: 900, peakBytes: 3e9, alone: { ms: 900, peakBytes: alone } })], 'w', host(50) as never);
  expect(await found(1.9e9)).toEqual([]);
  expect(await found(2.6e9)).toEqual([
    expect.objectContaining({
      rule: 'start/memory',
      level: 'warning',
      message: expect.stringMatching(/2\.6 GB of memory .* the Docker MCP Gateway \(2\.15 GB\)/),
    }),
  ]);
});
