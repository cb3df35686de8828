// What differs between systems: their rules for paths, so that those of another system can be tested on this one.

import path, { type PlatformPath } from 'node:path';

export interface System {
  readonly windows: boolean;
  readonly path: PlatformPath;
}

/** The one that we run on. */
export const SYSTEM: System = { windows: process.platform === 'win32', path };
