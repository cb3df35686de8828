// What `@jest/globals` is for the tests: its functions belong to the test file that is loaded, so these bindings change with it.

import { ModernFakeTimers } from '@jest/fake-timers';

export let afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test;

export function use(globals) {
  ({ afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } = globals);
}

const timers = new ModernFakeTimers({ config: { fakeTimers: {}, rootDir: process.cwd() }, global: globalThis });

/** Of it only the timers: nothing is mocked here. */
export const jest = {
  useFakeTimers: (how) => timers.useFakeTimers(how),
  useRealTimers: () => timers.useRealTimers(),
  advanceTimersByTimeAsync: (ms) => timers.advanceTimersByTimeAsync(ms),
};
