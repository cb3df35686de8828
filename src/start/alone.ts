// How a started file is measured once more when nothing else runs: as it is installed, and from empty caches.

import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { StageFailure } from '../core/errors.js';
import type { Artifact, Ecosystem, Host, Installed, Project, Sandbox } from '../core/types.js';
import { filesIn } from '../ecosystems/files-in.js';
import { openSandbox } from '../host/sandbox.js';
import type { Talked } from '../mcp/session-result.js';
import type { Once, Timed } from './slow.js';
import { tryServer } from './try-server.js';

/** A file, where it is installed, and what its start showed. */
export interface Seen {
  readonly artifact: Artifact;
  readonly project: Project;
  readonly ecosystem: Ecosystem;
  readonly installed: Installed;
  readonly sandbox: Sandbox;
  readonly installMs: number;
  readonly talked: Talked;
}

export function timedOf(host: Host, seen: Seen): Timed {
  const { artifact, project, ecosystem, installed, sandbox, installMs, talked } = seen;
  const once = async (what: Installed): Promise<Once | undefined> => {
    const { talked: alone } = await tryServer(host, what, project, artifact.file, { quick: true });
    return alone.contract === undefined ? undefined : onceOf(alone);
  };
  return {
    artifact: artifact.file,
    first: onceOf(talked),
    installMs,
    packages: installed.packages,
    // A container's files are the engine's.
    size: async () => (installed.launch.elsewhere === true ? 0 : bytesBelow(sandbox.folder)),
    again: async () => (await once(installed)) ?? onceOf(talked),
    cold: async () => {
      const place = await openSandbox(host, `cold-${project.name}`);
      const begun = host.now();
      try {
        const anew = await ecosystem.install(
          artifact,
          project,
          { ...place, caches: join(place.folder, 'caches') },
          host,
        );
        const ms = host.now() - begun;
        const started = await once(anew);
        return started === undefined ? undefined : ms + started.ms;
      } catch (error) {
        if (error instanceof StageFailure) return undefined;
        throw error;
      }
    },
  };
}

function onceOf({ listedMs, readyMs, peakBytes }: Talked): Once {
  return { ms: listedMs ?? readyMs, peakBytes };
}

/** Bytes of the files below a folder. */
async function bytesBelow(folder: string): Promise<number> {
  const sizes = (await filesIn(folder)).map(async (file) => {
    const seen = await lstat(join(folder, file)).catch(() => undefined);
    return seen?.isFile() === true ? seen.size : 0;
  });
  return (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
}
