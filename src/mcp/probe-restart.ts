// A second, short start of a stdio server: what a good server need not survive is asked here, where it can spoil nothing. Which
// protocol versions does it answer besides the first one, and does it end when it is asked to (SIGTERM)?

import type { Eras, Host, Launch } from '../core/types.js';
import {
  LEGACY_VERSIONS,
  legacyVersion,
  legacyVersions,
  modernVersions,
  type OddVersion,
} from './protocol-versions.js';
import { tap } from './recorder.js';
import { goneIn } from './shutdown.js';
import { stdioTransport } from './transport.js';

/** How much longer than the first start the second may take, and at least. */
const PATIENCE = 4;
const AT_LEAST_MS = 5000;
/** A server that is still busy with an answer may finish it; one that was slow to start may be slow to end. */
const TERM_MS = 2500;

/** What the second start added. */
export interface SecondLook {
  readonly eras: Eras;
  readonly odd: readonly OddVersion[];
  readonly ignoresTerm?: true | undefined;
}

/**
 * Starts it once more, asks and ends it. Whatever it does, nothing is wrong with the server but that it ignores SIGTERM.
 * @param negotiated the version that the first start answered
 * @param readyMs how long that took
 */
export async function secondLook(
  host: Host,
  launch: Launch,
  { negotiated, readyMs, timeoutMs }: { negotiated: string; readyMs: number; timeoutMs: number },
): Promise<SecondLook> {
  const patience = Math.min(timeoutMs, Math.max(AT_LEAST_MS, readyMs * PATIENCE));
  const running = host.start({
    command: launch.command,
    cwd: launch.cwd,
    env: launch.env,
    timeoutMs: patience * 3 + 30_000,
  });
  try {
    const transport = stdioTransport(running);
    const asking = tap(transport);
    await transport.start?.();
    const modern = await modernVersions(asking, patience);
    const until = performance.now() + patience;
    // Nobody offers a version newer than the newest one that both know.
    const older = LEGACY_VERSIONS.filter((version) => version < negotiated);
    const { answered, odd } = await legacyVersions(older, async (version) => {
      const left = until - performance.now();
      return left <= 0 ? undefined : legacyVersion(asking, version, left);
    });
    const eras = { legacy: [...answered, negotiated].sort(), modern };
    if ((await goneIn(running, 0)).gone) return { eras, odd };
    await running.end(Math.max(TERM_MS, Math.min(readyMs, timeoutMs)));
    const killed = (await running.ended).signal === 'SIGKILL';
    return { eras, odd, ...(killed ? { ignoresTerm: true } : {}) };
  } finally {
    await running.end(0);
  }
}
