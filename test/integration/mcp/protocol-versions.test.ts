import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestHost, testHost } from '../../support/host.js';
import { visitScript } from '../../support/visit.js';

let host: TestHost;
beforeAll(() => {
  host = testHost();
});
afterAll(() => host.close());

describe('which versions a server answers', () => {
  test('only the one it always answers with', async () => {
    const talked = await visitScript(host, 'sound.py');
    expect(talked).toMatchObject({ outcome: 'answered', eras: { legacy: ['2025-11-25'], modern: [] } });
    expect(talked.contract?.protocolVersions).toEqual(['2025-11-25']);
    expect(talked).not.toHaveProperty('unknownMethod');
    expect(talked).not.toHaveProperty('ignoresTerm');
  });

  test('both eras; the contract holds what a client of today gets', async () => {
    const talked = await visitScript(host, 'both_eras.py');
    expect(talked.eras).toEqual({
      legacy: ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'],
      modern: ['2026-07-28'],
    });
    expect(talked.contract?.protocolVersions).toEqual(['2025-11-25', '2026-07-28']);
  });

  test('only the newer one', async () => {
    const talked = await visitScript(host, 'modern_only.py');
    expect(talked.eras).toEqual({ legacy: [], modern: ['2026-07-28'] });
  });

  test('a server that a request before initialize ends is sound', async () => {
    const talked = await visitScript(host, 'liar.py', {}, { LIE: 'initialize-first' });
    expect(talked).toMatchObject({ outcome: 'answered', failures: [], eras: { legacy: ['2025-11-25'], modern: [] } });
    expect(talked.ending).toBe('stdin');
  });

  test('one that only wants to know whether it answers starts it once', async () => {
    const talked = await visitScript(host, 'both_eras.py', { quick: true });
    expect(talked.eras).toEqual({ legacy: ['2025-11-25'], modern: [] });
  });
});

test('a server that ends with its input and not when it is asked to', async () => {
  const talked = await visitScript(host, 'liar.py', {}, { LIE: 'ignores-sigterm' });
  expect(talked).toMatchObject({ outcome: 'answered', ending: 'stdin', ignoresTerm: true });
});

test('what it took of memory is told where the system knows it', async () => {
  const { peakBytes } = await visitScript(host, 'sound.py', { quick: true });
  if (process.platform === 'linux') {
    expect(peakBytes).toBeGreaterThan(2e6);
    expect(peakBytes).toBeLessThan(200e6);
  } else expect(peakBytes).toBeUndefined();
});

describe('what a server does not declare', () => {
  test.each([
    [undefined, undefined, undefined],
    ['empty', undefined, undefined],
    [
      'lists',
      [
        { what: 'resources', came: 1 },
        { what: 'prompts', came: 1 },
      ],
      undefined,
    ],
    ['ends', [{ what: 'resources', came: 'ended' }], 4],
  ])('is asked for: %s', async (does, undeclared, exitCode) => {
    const env = does === undefined ? {} : { DOES: does };
    const talked = await visitScript(host, 'undeclared.py', {}, env);
    expect(talked).toMatchObject({ outcome: 'answered', failures: [] });
    expect([talked.undeclared, talked.exitCode, talked.unknownMethod]).toEqual([undeclared, exitCode, undefined]);
    expect(talked.contract?.tools).toHaveLength(2);
  });

  test('is not asked for where only the answer counts', async () => {
    expect(await visitScript(host, 'undeclared.py', { quick: true }, { DOES: 'ends' })).toMatchObject({
      ending: 'stdin',
    });
  });
});

test('a version that no client knows is told, one that some know is not', async () => {
  const odd = await visitScript(host, 'undeclared.py', {}, { VERSION: '1.0' });
  expect(odd.oddVersions).toContainEqual({ asked: '2024-11-05', answered: '1.0' });
  expect(odd.eras).toEqual({ legacy: ['2025-11-25'], modern: [] });
  expect(await visitScript(host, 'undeclared.py', {}, { VERSION: '2025-06-18' })).not.toHaveProperty('oddVersions');
});
