// server-json-image: a container image in server.json is named whole, with the tag of this version.

import { entryRule, isOpen } from './rule.js';

export const serverJsonImage = entryRule(
  {
    id: 'server-json-image',
    title: 'A container image in server.json is named with its tag or digest, and nothing beside.',
    docs: {
      why: 'The MCP registry wants the whole reference in "identifier" and refuses version, registryBaseUrl and fileSha256 beside it. A tag such as latest is another image tomorrow.',
      wrong: '{ "registryType": "oci", "identifier": "octo/weather-mcp", "version": "1.4.0" }',
      right: '{ "registryType": "oci", "identifier": "ghcr.io/octo/weather-mcp:1.4.0" }',
      fix: 'Write registry, name and tag into "identifier", and take the other keys out.',
    },
  },
  ({ type, identifier, path, value }, server) => {
    if (type !== 'oci' || identifier === undefined) return [];
    const extra = ['version', 'registryBaseUrl', 'fileSha256'].find((key) => value[key] !== undefined);
    if (extra !== undefined) {
      const message = `The MCP registry refuses "${extra}" for a container image: all of it stands in "identifier".`;
      return [{ message, hint: `Take "${extra}" out.`, ...server.place(...path, extra) }];
    }
    if (isOpen(identifier)) return [];
    const place = server.place(...path, 'identifier');
    const last = identifier.split('/').pop() ?? '';
    if (!/[:@]/.test(last)) {
      const message = `${identifier} has neither a tag nor a digest, which the MCP registry asks for.`;
      return [{ message, hint: 'Write the tag of this version behind it, as in name:1.4.0.', ...place }];
    }
    if (!/:latest$/.test(identifier)) return [];
    const message = `${identifier} is another image with every push: clients of one version get whatever is newest.`;
    return [{ message, hint: 'Write the tag of this version.', ...place }];
  },
);
