import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { judgeContract } from '../../../src/mcp/judge-contract.js';
import type { Talked } from '../../../src/mcp/session-result.js';
import { type TestHost, testHost } from '../../support/host.js';
import { visitScript } from '../../support/visit.js';

let host: TestHost;
beforeAll(() => {
  host = testHost();
});
afterAll(() => host.close());

/** Milliseconds that a server may be silent where a test waits for just that: a Python on a busy machine starts in less. */
const SILENCE = 4000;

const lie = (what: string, timeoutMs = 6000): Promise<Talked> =>
  visitScript(host, 'liar.py', { timeoutMs }, { LIE: what });

describe('answers that no client takes', () => {
  test.each([
    ['big-answer', 'the answer is 11 MB long; clients accept at most 10 MB'],
    ['deep-answer', 'the answer is nested deeper than 200'],
  ])('%s fails its list at once, and the visit goes on', async (what, words) => {
    // A visit that waited for its deadline instead would outlast the test.
    const talked = await lie(what, 600_000);
    expect(talked).toMatchObject({ outcome: 'answered', failures: [{ what: 'tools' }], strayCount: 0 });
    expect(talked.failures[0]?.message).toContain(words);
    expect(talked.contract?.prompts).toHaveLength(1);
  });

  test('a message that nests deep and answers nothing is told of as such', async () => {
    const talked = await lie('deep-notification');
    expect(talked).toMatchObject({ outcome: 'answered', strayCount: 1, stray: [{ what: 'too-deep', before: true }] });
  });

  test('invalid UTF-8 within an answer', async () => {
    const talked = await lie('invalid-utf8', SILENCE);
    expect(talked).toMatchObject({ outcome: 'answered', stray: [{ what: 'not-utf8' }], failures: [{ what: 'tools' }] });
  });
});

describe('more than anybody reads', () => {
  test.each(['endless-line', 'gigabytes-after-initialize'])(
    '%s: it is stopped, and our memory stays small',
    async (what) => {
      const before = process.memoryUsage().rss;
      // Its size stops it, long before the deadline.
      const talked = await lie(what, 600_000);
      expect(talked.outcome).toBe('flooded');
      expect(process.memoryUsage().rss - before).toBeLessThan(300e6);
    },
  );

  test('on stderr: what is kept is the end', async () => {
    const talked = await lie('gigabytes-on-stderr');
    expect(talked).toMatchObject({ outcome: 'answered', failures: [] });
    expect(talked.stderr.startsWith('[beginning omitted]')).toBe(true);
    expect(talked.stderr.length).toBeLessThan(1.1 * 1024 * 1024);
  });
});

describe('an unknown method', () => {
  test.each([
    ['unknown-ends', { unknownMethod: 'ended', exitCode: 3, stderr: 'no such method: mcp-drydock/unknown\n' }],
    ['unknown-silent', { unknownMethod: 'silent' }],
    ['unknown-answered', { unknownMethod: 'answered' }],
  ])('%s', async (what, expected) => {
    const talked = await lie(what, SILENCE);
    expect(talked).toMatchObject({ outcome: 'answered', failures: [], ...expected });
    expect(talked.contract?.tools).toHaveLength(2);
  });
});

describe('what it offers', () => {
  test.each([
    ['ansi-names', 'hidden-text', 'tools.fore\u001b[2Jcast', 'U+001B'],
    ['bad-schema', 'schema', 'tools.forecast.inputSchema', '/properties/city/type'],
    ['same-name', 'duplicate', 'tools.forecast', 'is listed 2 times'],
  ])('%s', async (what, kind, where, words) => {
    const talked = await lie(what);
    expect(talked).toMatchObject({ outcome: 'answered', failures: [] });
    const faults = judgeContract(talked.contract!);
    expect(faults).toContainEqual({ kind, where, what: expect.stringContaining(words) });
  });

  test.each([
    ['no-names', 'serverInfo.name'],
    ['other-version', '1999-01-01'],
  ])('%s: the client refuses, and says why', async (what, words) => {
    const talked = await lie(what);
    expect(talked.outcome).toBe('refused');
    expect(talked.message).toContain(words);
  });
});
