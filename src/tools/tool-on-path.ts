// A program that need not be here.

import { ReleaseError } from '../core/errors.js';
import type { Host } from '../core/types.js';

/** Its absolute path; undefined where it is not on PATH. */
export function toolOnPath(name: string, host: Pick<Host, 'tool'>): string | undefined {
  try {
    return host.tool(name);
  } catch (error) {
    if (error instanceof ReleaseError) return undefined;
    throw error;
  }
}
