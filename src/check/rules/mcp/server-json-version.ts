// server-json-version: versions in server.json are versions, not ranges.

import type { RuleFinding } from '../../../core/types.js';
import { isOpen, serverRule } from './rule.js';

const RANGE = /^[\^~<>=]|\|\||\s-\s|\*|^\d+(\.\d+)?\.x$|^x$/i;

export const serverJsonVersion = serverRule(
  {
    id: 'server-json-version',
    title: 'Versions in server.json are exact.',
    docs: {
      why: 'The MCP registry refuses ranges and the word latest: an entry stands for one version of a package, for good.',
      wrong: '{ "identifier": "weather-mcp", "version": "^1.4.0" }',
      right: '{ "identifier": "weather-mcp", "version": "1.4.0" }',
      fix: 'Write the version itself.',
    },
  },
  (server) => {
    const places: [string | undefined, readonly (string | number)[]][] = [
      [server.version, ['version']],
      ...server.packages.map(({ version, path }): [string | undefined, readonly (string | number)[]] => [
        version,
        [...path, 'version'],
      ]),
    ];
    return places.flatMap(([version, path]): RuleFinding[] => {
      if (version === undefined || isOpen(version)) return [];
      const isLatest = version.toLowerCase() === 'latest';
      if (!isLatest && !RANGE.test(version)) return [];
      const message = `"${version}" is ${isLatest ? 'no version' : 'a range'}, and the MCP registry takes exact versions only.`;
      return [{ message, hint: 'Write the version that is released.', ...server.place(...path) }];
    });
  },
);
