// Puts a tool that is fetched where it will be looked for: made beside and renamed, since several processes may do so at once.

import { randomUUID } from 'node:crypto';
import { lstat, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Host } from '../core/types.js';
import { noteMade, removeFolder } from '../host/removal.js';

/** A tool, and how it is had. */
export interface Tool {
  /** For the progress: `uv 0.9.10`. */
  readonly shown: string;
  /** Absolute path of the file or folder it becomes; its folder exists. */
  readonly place: string;
  /** Whether what is at its place is whole, and the very one that is meant. */
  isThere(): Promise<boolean>;
  /** Fetches it, holds it to its digest and writes it. @param fresh a path on the same disk that nothing is at yet */
  make(fresh: string): Promise<void>;
}

/** Fetches a tool unless it is there. Throws what `make` throws; then nothing is left behind. */
export async function fetchTool(host: Host, { shown, place, isThere, make }: Tool): Promise<void> {
  if (await isThere()) return;
  const done = host.log.busy(`fetching ${shown}`);
  const [fresh, aside] = [1, 2].map(() => join(dirname(place), `.${randomUUID()}`)) as [string, string];
  try {
    await make(fresh);
    await rename(fresh, place).catch(async (error: unknown) => {
      // Another process was faster (Windows replaces no program that runs), or a half-made one lies there: ours is whole.
      if (await isThere()) return;
      await rename(place, aside).catch(() => {});
      await rename(fresh, place).catch(() => {
        throw error;
      });
    });
  } finally {
    for (const left of [fresh, aside]) await discard(left);
    done();
  }
}

/** Removes what we made or moved aside: a program, or a folder of one. */
async function discard(path: string): Promise<void> {
  const facts = await lstat(path).catch(() => undefined);
  if (facts?.isDirectory() === true) await removeFolder(noteMade(path));
  else await rm(path, { force: true }).catch(() => {});
}
