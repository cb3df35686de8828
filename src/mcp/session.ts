// One whole visit to a server by a real MCP client: start, initialize, every declared list, a clean end; and what a second look
// adds. It gathers facts; what they mean is said elsewhere (src/start/findings.ts). Import it on demand: it loads the SDK.

import { interrupted } from '../core/errors.js';
import type { Contract, Eras, Host, Launch } from '../core/types.js';
import { type TalkOptions, UNSUPPORTED_VERSION } from './answers.js';
import { erasOf, withVersions } from './eras.js';
import { whoListens } from './http.js';
import { overHttp } from './over-http.js';
import { overStdio } from './over-stdio.js';
import { secondLook } from './probe-restart.js';
import { failed, type Talked } from './session-result.js';

export type { TalkOptions } from './answers.js';

/**
 * Starts a server, talks to it and ends it; nothing of it runs any more when this resolves, whatever happened.
 * Throws ReleaseError when it cannot be started at all or the program is interrupted; everything else is in what it gives.
 */
export async function talk(host: Host, launch: Launch, options: TalkOptions): Promise<Talked> {
  const first = await attempt(host, launch, options, 'legacy');
  const talked = await perhapsModern(host, launch, options, first);
  if (talked.outcome !== 'answered' || talked.contract === undefined) return talked;
  const all = { ...talked, contract: talked.contract, eras: talked.eras ?? erasOf(talked.contract.protocolVersions) };
  if (options.quick === true || all.transport === 'http' || all.eras.legacy.length === 0) return named(all);
  const { readyMs, eras } = all;
  const negotiated = eras.legacy.at(-1) ?? '';
  const { ignoresTerm, odd, ...more } = await secondLook(host, launch, {
    negotiated,
    readyMs,
    timeoutMs: options.timeoutMs,
  });
  if (host.signal.aborted) throw interrupted();
  // What does not even end when its input is closed was judged already.
  const term = ignoresTerm === undefined || talked.ending === 'sigkill' ? {} : { ignoresTerm };
  return named({ ...all, ...more, ...term, ...(odd.length === 0 ? {} : { oddVersions: odd }) });
}

/** Both a server of the newer revision and one that knows no initialize at all may speak the newer one. */
async function perhapsModern(host: Host, launch: Launch, options: TalkOptions, first: Talked): Promise<Talked> {
  if (first.transport !== 'stdio' || first.outcome !== 'refused' || first.code === undefined) return first;
  const modern = await attempt(host, launch, options, 'modern');
  return modern.outcome === 'answered' || first.code === UNSUPPORTED_VERSION ? modern : first;
}

async function attempt(host: Host, launch: Launch, given: TalkOptions, era: 'legacy' | 'modern'): Promise<Talked> {
  const options = { ...given, elsewhere: launch.elsewhere };
  const counts = options.transport === 'auto' ? options.portCounts === true : options.transport === 'http';
  const wanted = counts && options.anyPort !== true;
  const busy = wanted ? await whoListens(host, options.port) : undefined;
  if (busy !== undefined && options.transport === 'http') return { ...failed('port-busy', 'http'), busy };
  const running = host.start({
    command: launch.command,
    cwd: launch.cwd,
    env: launch.env,
    // A last resort: every step below has a deadline of its own.
    timeoutMs: options.timeoutMs * 8 + 30_000,
  });
  try {
    const talked =
      options.transport === 'http'
        ? await overHttp(host, running, options)
        : await overStdio(host, running, options, era);
    if (host.signal.aborted) throw interrupted();
    // A server that speaks stdio does not mind who has the port; of another one nothing else can be told.
    if (busy !== undefined && (talked.transport === 'http' || talked.outcome !== 'answered')) {
      return { ...failed('port-busy', 'http'), busy, stderr: running.stderr() };
    }
    return { ...talked, stderr: running.stderr() };
  } finally {
    await running.end(500);
  }
}

function named(talked: Talked & { readonly contract: Contract; readonly eras: Eras }): Talked {
  return { ...talked, contract: withVersions(talked.contract, talked.eras) };
}
