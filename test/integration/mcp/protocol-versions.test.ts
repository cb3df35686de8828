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
