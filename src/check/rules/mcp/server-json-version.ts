// server-json-version: versions in server.json are versions, not ranges.

import type { Found } from '../../../core/types.js';
import { isOpen, serverRule } from './rule.js';

const RANGE = /^[\^~<>=]|\|\||\s-\s|\*|^\d+(\.\d+)?\.x$|^x$/i;

export const serverJsonVersion = serverRule(
  {
    id: 'server-json-version',
    title: 'Versions in server.json are exact.',
  },
  (server) => {
    const places: [string | undefined, readonly (string | number)[]][] = [
      [server.version, ['version']],
      ...server.packages.map(({ version, path }): [string | undefined, readonly (string | number)[]] => [
        version,
        [...path, 'version'],
      ]),
    ];
    return places.flatMap(([version, path]): Found => {
      if (version === undefined || isOpen(version)) return [];
      const isLatest = version.toLowerCase() === 'latest';
      if (!isLatest && !RANGE.test(version)) return [];
      const message = `"${version}" is ${isLatest ? 'not a version' : 'a range'}; the MCP Registry accepts only exact versions.`;
      return { message, hint: 'Use the version being released.', ...server.place(...path) };
    });
  },
);
