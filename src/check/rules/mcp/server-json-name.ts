// server-json-name: the name in server.json is one that its owner may publish.

import hosted from 'hosted-git-info';
import { isObject } from '../../../formats/object.js';
import { serverRule } from './rule.js';
import type { ServerJson } from './server-json.js';

export const serverJsonName = serverRule(
  {
    id: 'server-json-name',
    title: 'The name in server.json is written as GitHub writes the owner.',
    docs: {
      why: 'io.github.<Owner>/ may be published by that owner only, and capital letters count: the MCP registry answers 403 where they differ. The marker in the package has to be changed along with the name.',
      wrong: '{ "name": "io.github.octo/weather-mcp" }  // the owner is Octo',
      right: '{ "name": "io.github.Octo/weather-mcp" }',
      fix: 'Write the owner as GitHub shows it, in server.json and as mcpName or mcp-name in the package.',
    },
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
      const message = `"${name}" begins or ends a half with a mark; the MCP registry wants a letter or a digit there.`;
      return [{ message, hint: 'Take the mark out.', ...place }];
    }
    const owner = /^io\.github\.(.+)$/i.exec(space)?.[1];
    if (owner === undefined) return [];
    const real = [repository?.split('/')[0], ownerIn(server)].find(
      (one) => one !== undefined && one.toLowerCase() === owner.toLowerCase(),
    );
    const wanted = `io.github.${real ?? owner}/${own}`;
    if (wanted === name) return [];
    return [
      {
        message: `"${name}" has other capital letters than the owner on GitHub: the MCP registry refuses it (403).`,
        hint: `Write "name": "${wanted}", and the same as mcpName or mcp-name in the package.`,
        ...place,
      },
    ];
  },
);

/** The owner that server.json itself names. */
function ownerIn({ value }: ServerJson): string | undefined {
  const { repository } = value;
  const url = isObject(repository) ? repository['url'] : undefined;
  const found = typeof url === 'string' ? hosted.fromUrl(url) : undefined;
  return found?.type === 'github' ? found.user : undefined;
}
