// node-mcp-name: the MCP Registry finds its name in package.json.

import { posix } from 'node:path';
import { isServerName } from '../../../core/names.js';
import { readJson } from '../../../formats/json.js';
import { setJson } from '../../../formats/json-edit.js';
import { isObject } from '../../../formats/object.js';
import { type NodeRule, nodeRule, place } from './rule.js';

export const nodeMcpName: NodeRule = nodeRule({
  id: 'node-mcp-name',
  title: 'mcpName matches the name in server.json.',
  level: 'warning',
  check: (input) => {
    const { project, files } = input;
    const path = [posix.join(project.path, 'server.json'), 'server.json'].find(files.has);
    const value = path === undefined ? undefined : readJson(files.text(path)).value;
    // A name that the MCP Registry does not know is corrected first.
    if (!isObject(value) || !isServerName(value['name']) || !Array.isArray(value['packages'])) return [];
    const ours = value['packages'].some(
      (entry) =>
        isObject(entry) &&
        (entry['registryType'] ?? entry['registry_type']) === 'npm' &&
        entry['identifier'] === project.name,
    );
    const { mcpName } = project.manifest;
    if (!ours || mcpName === value['name']) return [];
    const message =
      mcpName === undefined
        ? `${path} describes this package, but package.json has no mcpName.`
        : `mcpName is "${mcpName}", but ${path} says "${value['name']}".`;
    const text = files.text(project.manifestFile);
    const fixes = setJson(project.manifestFile, text, ['mcpName'], value['name'], { after: 'name' });
    return {
      message,
      fixes,
      hint: `Add "mcpName": "${value['name']}".`,
      ...place(input, mcpName === undefined ? 'name' : 'mcpName'),
    };
  },
});
