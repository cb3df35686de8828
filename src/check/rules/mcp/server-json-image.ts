// server-json-image: a container image in server.json is named whole, with the tag of this version.

import { entryRule, isOpen } from './rule.js';

export const serverJsonImage = entryRule(
  {
    id: 'server-json-image',
    title: 'A container image in server.json is named by tag or digest only.',
  },
  ({ type, identifier, path, value }, server) => {
    if (type !== 'oci' || identifier === undefined) return [];
    const extra = ['version', 'registryBaseUrl', 'fileSha256'].find((key) => value[key] !== undefined);
    if (extra !== undefined) {
      const message = `The MCP Registry rejects "${extra}" for a container image: the whole reference belongs in "identifier".`;
      return { message, hint: `Remove "${extra}".`, ...server.place(...path, extra) };
    }
    if (isOpen(identifier)) return [];
    const place = server.place(...path, 'identifier');
    const last = identifier.split('/').pop() ?? '';
    if (!/[:@]/.test(last)) {
      const message = `${identifier} has neither a tag nor a digest; the MCP Registry requires one.`;
      return { message, hint: 'Append the tag of this version, as in name:1.4.0.', ...place };
    }
    if (!/:latest$/.test(identifier)) return [];
    const message = `${identifier} changes with every push: every version of the server would get the newest image.`;
    return { message, hint: 'Use the tag of this version.', ...place };
  },
);
