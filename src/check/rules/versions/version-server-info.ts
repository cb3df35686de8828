// version-server-info: the version a server tells its clients is the one that is released.

import type { Rule } from '../../../core/types.js';
import { truthOf, unlikeCopy } from './expected-version.js';

export const versionServerInfo: Rule = {
  id: 'version-server-info',
  title: 'The version reported to clients is the released version.',
  level: 'warning',
  docs: {
    why: 'Clients show serverInfo.version, log it and put it in bug reports. A literal in the source is easily forgotten when the version changes.',
    wrong: "// package.json says 1.4.0\nnew McpServer({ name: 'weather-mcp', version: '1.0.0' });",
    right: "new McpServer({ name: 'weather-mcp', version: packageJson.version });",
    fix: 'Take it from package.json or importlib.metadata.version("…"), or correct it; `check --fix` does this.',
  },
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
