// An SDK that cannot read the schemas it is given lists every tool without arguments: nothing fails, and models call tools with none.

import semver from 'semver';
import type { Component, Contract, Finding } from '../core/types.js';
import { fieldsOf, isObject } from '../formats/object.js';

const SDK = '@modelcontextprotocol/sdk';
/** The first release that reads schemas of zod 4 (measured: 1.22.0 gives empty ones). */
const READS_ZOD_4 = '1.23.0';

/**
 * The finding, if all tools have no argument and the installed versions are known to lose them. A tool that states none gets a
 * schema without `$schema` (measured: 1.17.5, 1.20.0, 1.22.0), one whose arguments were lost gets one with it.
 * @param direct purls of what the server itself requires
 */
export function lostArguments(
  { tools }: Contract,
  components: readonly Component[],
  direct: readonly string[],
): readonly Pick<Finding, 'rule' | 'level' | 'message' | 'hint'>[] {
  const sdk = components.find(({ name }) => name === SDK)?.version ?? '';
  const zod = components.find(
    ({ name, version, purl }) =>
      name === 'zod' && direct.includes(purl) && semver.valid(version) !== null && semver.major(version) >= 4,
  )?.version;
  if (zod === undefined || !semver.valid(sdk) || semver.gte(sdk, READS_ZOD_4)) return [];
  if (!tools.every(({ inputSchema }) => isEmpty(inputSchema))) return [];
  if (!tools.some(({ inputSchema }) => isObject(inputSchema) && '$schema' in inputSchema)) return [];
  return [
    {
      rule: 'start/arguments-lost',
      level: 'warning',
      message: `No tool lists any argument: ${SDK} ${sdk} cannot read schemas of zod ${zod} and shows an empty one in their place, so models call the tools without arguments.`,
      hint: `Require "${SDK}": "^${READS_ZOD_4}".`,
    },
  ];
}

function isEmpty(schema: unknown): boolean {
  const properties = fieldsOf(schema)['properties'];
  return properties === undefined || (isObject(properties) && Object.keys(properties).length === 0);
}
