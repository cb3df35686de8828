// server-json-name: the name in server.json is one that its owner may publish.

import hosted from 'hosted-git-info';
import { fieldsOf } from '../../../formats/object.js';
import type { ServerJson } from '../../../formats/server-json.js';
import { serverRule } from './rule.js';

export const serverJsonName = serverRule(
  {
    id: 'server-json-name',
    title: 'The name in server.json spells the owner as GitHub does.',
  },
  (server, { repository }) => {
    const { name } = server;
    if (name === undefined) return [];
    const parts = /^([a-zA-Z0-9.-]+)\/([a-zA-Z0-9._-]+)$/.exec(name);
    // Another form altogether is told by server-json-shape.
    if (parts === null) return [];
    const place = server.place('name');
    const [, space = '', own = ''] = parts;
    if ([space, own].some((half) => !/^[a-zA-Z0-9](.*[a-zA-Z0-9])?$/.test(half))) {
      const message = `"${name}" has a part that begins or ends with punctuation; the MCP Registry requires a letter or a digit there.`;
      return { message, hint: 'Remove the punctuation.', ...place };
    }
    const owner = /^io\.github\.(.+)$/i.exec(space)?.[1];
    if (owner === undefined) return [];
    const real = [repository?.split('/')[0], ownerIn(server)].find(
      (one) => one !== undefined && one.toLowerCase() === owner.toLowerCase(),
    );
    const wanted = `io.github.${real ?? owner}/${own}`;
    if (wanted === name) return [];
    return {
      message: `"${name}" differs in case from the owner on GitHub: the MCP Registry rejects it (403).`,
      hint: `Write "name": "${wanted}", and the same as mcpName or mcp-name in the package.`,
      ...place,
    };
  },
);

/** The owner that server.json itself names. */
function ownerIn({ value }: ServerJson): string | undefined {
  const { repository } = value;
  const url = fieldsOf(repository)['url'];
  const found = typeof url === 'string' ? hosted.fromUrl(url) : undefined;
  return found?.type === 'github' ? found.user : undefined;
}
