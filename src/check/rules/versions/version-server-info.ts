// version-server-info: the version a server tells its clients is the one that is released.

import type { Rule } from '../../../core/types.js';
import { truthOf, unlikeCopy } from './expected-version.js';

export const versionServerInfo: Rule = {
  id: 'version-server-info',
  title: 'The version reported to clients is the released version.',
  level: 'warning',
  check(input) {
    const truth = truthOf(input);
    if (truth === undefined) return [];
    const seen = new Set<string>();
    return (input.ecosystem.versions.inServers?.(input.project, input.files) ?? []).flatMap((copy) => {
      // One constant may be given to several servers.
      const key = `${copy.file}:${copy.line}:${copy.column}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return unlikeCopy(copy, truth, input, 'Clients show this version.');
    });
  },
};
