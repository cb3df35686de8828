// node-open-sdk-bound: the next major version of the MCP SDK is not taken unseen.

import { openSdks } from '../sdk-bound.js';
import { type NodeRule, nodeRule, place } from './rule.js';

export const nodeOpenSdkBound: NodeRule = nodeRule({
  id: 'node-open-sdk-bound',
  title: 'The MCP SDK has an upper bound.',
  level: 'warning',
  docs: {
    why: 'A new major version of the SDK may rename what the server imports. Users get it on the next fresh installation, while a lock file keeps the author’s machine and CI green.',
    wrong: '"@modelcontextprotocol/server": ">=2.0.0"',
    right: '"@modelcontextprotocol/server": "^2.4.0"',
    fix: 'Use a caret range.',
  },
  check: (input) =>
    openSdks(input.project.manifest.dependencies).map(({ name, range, better }) => ({
      message: `${name} is "${range}", which also allows every later major version.`,
      hint: `Write "${better}".`,
      ...place(input, 'dependencies', name),
    })),
});
