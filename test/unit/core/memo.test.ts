// What is worked out once for an owner and a key, and when it is worked out again.

import { describe, expect, it } from '@jest/globals';
import { memo } from '../../../src/core/memo.js';

describe('memo', () => {
  const owner = { name: 'one' };

  it('asks once for each owner and key, for undefined too', () => {
    const asked: string[] = [];
    const look = memo(
      (from: object, key: string) => [from, key],
      (_, key): string | undefined => {
        asked.push(key);
        return key === 'nothing' ? undefined : key;
      },
    );
    for (const key of ['a', 'a', 'nothing', 'nothing']) expect(look(owner, key)).toBe(key === 'a' ? 'a' : undefined);
    look({ name: 'another' }, 'a');
    expect(asked).toEqual(['a', 'nothing', 'a']);
  });

  it('keeps nothing of a call that throws, and of a promise that fails only what it is to keep', async () => {
    let calls = 0;
    const fails = (): Promise<string> => {
      calls += 1;
      return Promise.reject(new Error(`call ${calls}`));
    };
    const once = memo((from: object) => [from], fails);
    await expect(once(owner)).rejects.toThrow('call 1');
    await expect(once(owner)).rejects.toThrow('call 1');
    const again = memo((from: object) => [from], fails, { again: true });
    await expect(again(owner)).rejects.toThrow('call 2');
    await expect(again(owner)).rejects.toThrow('call 3');
    const throws = memo(
      (from: object) => [from],
      () => {
        calls += 1;
        throw new Error(`call ${calls}`);
      },
    );
    expect(() => throws(owner)).toThrow('call 4');
    expect(() => throws(owner)).toThrow('call 5');
  });
});
