// node-open-sdk-bound: the next major version of the MCP SDK is not taken unseen.

import { openSdks } from '../sdk-bound.js';
import { type NodeRule, nodeRule, place } from './rule.js';

export const nodeOpenSdkBound: NodeRule = nodeRule({
  id: 'node-open-sdk-bound',
  title: 'The MCP SDK has an upper bound.',
  level: 'warning',
  check: (input) =>
    openSdks(input.project.manifest).map(({ name, range, better }) => ({
      message: `${name} is "${range}", which also allows every later major version.`,
      hint: better,
      ...place(input, 'dependencies', name),
    })),
});
