// node-engines: the versions of Node that it runs on are stated, and can be had.

import semver from 'semver';
import { type NodeRule, nodeRule, place } from './rule.js';

/** The oldest Node that the MCP SDKs run on, by package and major version. */
const SDK_NEEDS: readonly { readonly name: string; readonly from: string; readonly node: string }[] = [
  { name: '@modelcontextprotocol/server', from: '2.0.0', node: '20.0.0' },
  { name: '@modelcontextprotocol/client', from: '2.0.0', node: '20.0.0' },
  { name: '@modelcontextprotocol/sdk', from: '1.0.0', node: '18.0.0' },
];
/** A released version of each major line that there is. */
const LINES = Array.from({ length: 40 }, (_, index) => `${index + 1}.99.99`);

export const nodeEngines: NodeRule = nodeRule({
  id: 'node-engines',
  title: 'engines.node says which Node it needs.',
  level: 'warning',
  docs: {
    why: 'Without it somebody with an old Node gets a syntax error instead of a message that names the version to install.',
    wrong: '{ "name": "weather-mcp" }',
    right: '{ "name": "weather-mcp", "engines": { "node": ">=20" } }',
    fix: 'Add "engines": { "node": ">=20" } with the oldest version that you try it on.',
  },
  check: (input) => {
    const { engines, dependencies } = input.project.manifest;
    const range = engines['node'];
    const needed = SDK_NEEDS.find(({ name }) => dependencies[name] !== undefined);
    const oldest = needed === undefined ? '20' : String(semver.major(needed.node));
    if (range === undefined) {
      return [
        {
          message: 'engines.node is not stated.',
          hint: `Add "engines": { "node": ">=${oldest}" }.`,
          ...place(input, 'engines'),
        },
      ];
    }
    const at = place(input, 'engines', 'node');
    if (semver.validRange(range) === null) {
      return [
        {
          level: 'error',
          message: `engines.node is "${range}", which is no version range.`,
          hint: `Write ">=${oldest}".`,
          ...at,
        },
      ];
    }
    if (!LINES.some((version) => semver.intersects(range, `<=${version} >=${semver.major(version)}.0.0`))) {
      return [
        { level: 'error', message: `No Node fits engines.node "${range}".`, hint: `Write ">=${oldest}".`, ...at },
      ];
    }
    const lowest = semver.minVersion(range);
    if (needed === undefined || lowest === null || semver.gte(lowest, needed.node)) return [];
    return [
      {
        message: `engines.node allows Node ${lowest.major}, and ${needed.name} needs ${semver.major(needed.node)} or newer.`,
        hint: `Write ">=${oldest}".`,
        ...at,
      },
    ];
  },
});
