// What tells a build which commit it builds.

import { isoTime } from '../core/iso-time.js';
import type { Release } from '../core/types.js';

/** Environment variables by the names that build tools read. */
export function commitVariables({ commit, commitTime }: Release): Record<string, string> {
  return { GIT_COMMIT: commit, BUILD_DATE: isoTime(commitTime), SOURCE_DATE_EPOCH: String(commitTime) };
}
