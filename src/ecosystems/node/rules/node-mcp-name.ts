// node-mcp-name: the MCP Registry finds its name in package.json.

import { setJson } from '../../../formats/json-edit.js';
import { isOf, serverJsons } from '../../../formats/server-json.js';
import { type NodeRule, nodeRule, place } from './rule.js';

export const nodeMcpName: NodeRule = nodeRule({
  id: 'node-mcp-name',
  title: 'mcpName matches the name in server.json.',
  level: 'warning',
  check: (input) => {
    const { project, files, ecosystem } = input;
    const server = serverJsons(files).find(({ packages }) => packages.some((one) => isOf(one, project, ecosystem)));
    const { mcpName } = project.manifest;
    if (server?.name === undefined || mcpName === server.name) return [];
    const { name, file } = server;
    const message =
      mcpName === undefined
        ? `${file} describes this package, but package.json has no mcpName.`
        : `mcpName is "${mcpName}", but ${file} says "${name}".`;
    const text = files.text(project.manifestFile);
    return {
      message,
      fixes: setJson(project.manifestFile, text, ['mcpName'], name, { after: 'name' }),
      hint: `Add "mcpName": "${name}".`,
      ...place(input, mcpName === undefined ? 'name' : 'mcpName'),
    };
  },
});
