// A real host for tests: real processes, real temporary folders, this machine's PATH; its words are collected, not printed.

import { setTimeout as pause } from 'node:timers/promises';
import { NAME, VERSION } from '../../src/core/about.js';
import type { Host } from '../../src/core/types.js';
import { createHttp } from '../../src/host/http.js';
import { createLocalHost, type LocalOptions, type OpenHost } from '../../src/host/local.js';
import { caSettings } from './program.js';

export interface TestHost extends OpenHost {
  /** What was written to the progress so far. */
  progress(): string;
}

/** How much shorter the waits between two attempts of a request are where nobody sleeps. */
const HURRY = 20;

/**
 * A host with the environment of a plain machine. Anything of it can be replaced; with a `sleep` of its own it waits less between
 * attempts of a request too. Close it: `await host.close()`.
 */
export function testHost(
  overrides: Partial<Host> & Pick<Partial<LocalOptions>, 'signal' | 'verbose' | 'paths'> = {},
): TestHost {
  const { signal, verbose, paths, ...rest } = overrides;
  const { PATH, HOME, LANG } = process.env;
  const written: string[] = [];
  const host = createLocalHost({
    env: rest.env ?? { PATH, HOME, LANG, ...caSettings() },
    cwd: rest.cwd ?? process.cwd(),
    ...(paths === undefined ? {} : { paths }),
    ...(signal === undefined ? {} : { signal }),
    ...(verbose === undefined ? {} : { verbose }),
    stderr: {
      isTTY: false,
      write(text: string) {
        written.push(text);
        return true;
      },
    },
  });
  const { env: _, ...others } = rest;
  const hurried = (ms: number): Promise<void> => pause(ms / HURRY);
  const http =
    rest.sleep === undefined
      ? host.http
      : createHttp({ signal: host.signal, env: host.env, sleep: hurried, userAgent: `${NAME}/${VERSION}` });
  return { ...host, http, ...others, progress: () => written.join('') };
}

/** Ends what the host started and removes its folders. */
export async function closeHost(host: TestHost): Promise<void> {
  await host.close();
}
