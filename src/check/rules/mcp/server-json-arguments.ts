// server-json-arguments: arguments in server.json can be put on a command line.

import { namedPath } from '../../../core/named-path.js';
import type { Found } from '../../../core/types.js';
import { isObject, listOf } from '../../../formats/object.js';
import { entryRule } from './rule.js';

export const serverJsonArguments = entryRule(
  {
    id: 'server-json-arguments',
    title: 'Arguments in server.json form a valid command line.',
  },
  ({ value, path }, server) =>
    ['runtimeArguments', 'packageArguments'].flatMap((key) => {
      const list = value[key];
      return listOf(list).flatMap((argument: unknown, index): Found => {
        const wrong = isObject(argument) ? faultOf(argument, namedPath(path, server.value)) : undefined;
        if (wrong === undefined) return [];
        const { at, ...words } = wrong;
        return { ...words, ...server.place(...path, key, index, at) };
      });
    }),
);

interface Fault {
  readonly message: string;
  readonly hint: string;
  /** The key that is wrong. */
  readonly at: string;
}

/** @param owner `the package weather-mcp` */
function faultOf(argument: Readonly<Record<string, unknown>>, owner: string): Fault | undefined {
  const { type, name, valueHint } = argument;
  if (type === 'positional') {
    if (argument['value'] !== undefined || valueHint !== undefined) return undefined;
    const message = `A positional argument of ${owner} has neither "value" nor "valueHint"; the MCP Registry requires one of them.`;
    return { message, hint: 'Add "value", or add "valueHint" with a name for the value.', at: 'type' };
  }
  if (type !== 'named' || typeof name !== 'string') return undefined;
  if (/[\s<>$]/.test(name)) {
    const message = `The flag "${name}" of ${owner} contains more than its name, which the MCP Registry rejects.`;
    return { message, hint: `Write "name": "${name.split(/[\s<>$=]/)[0]}" and the rest as "value".`, at: 'name' };
  }
  const repeats = ['value', 'default'].find((key) => {
    const given = argument[key];
    return (
      typeof given === 'string' &&
      name !== '' &&
      (given === name || given.startsWith(`${name}=`) || given.startsWith(`${name} `))
    );
  });
  if (repeats === undefined) return undefined;
  const message = `"${repeats}" repeats the flag ${name} of ${owner}, which the MCP Registry rejects.`;
  return { message, hint: 'Keep only what follows the flag.', at: repeats };
}
