// What a caller no longer finds at one end of the bounds: tools, arguments, resources and prompts that the usual start shows.
// How an SDK words or formats a schema differs from version to version, and is no loss.

import { firstFew } from '../../core/cut.js';
import { keysIn } from '../../core/json-pointer.js';
import type { Contract } from '../../core/types.js';
import { fieldsOf, isObject } from '../../formats/object.js';
import { type Item, itemName } from '../../mcp/item.js';

const MOST_SHOWN = 3;
/** Keywords that say nothing of the values that are taken. */
const WORDS = new Set(['$comment', '$id', '$schema', 'default', 'deprecated', 'description', 'examples', 'title']);
const LISTS = { resources: 'resource', resourceTemplates: 'resource template', prompts: 'prompt' } as const;

/** Each thing that is in `usual` and not in `end`, in words: `argument query of search`. Empty for equal contracts. */
export async function lossesOf(usual: Contract, end: Contract): Promise<readonly string[]> {
  // On demand: contracts are compared above this layer.
  const { diffContracts } = await import('../../contract/diff/diff.js');
  const gone = diffContracts(usual, end)
    .filter(({ kind, before, after }) => kind === 'breaking' && before !== undefined && after === undefined)
    .flatMap(({ pointer }) => lostAt(usual, keysIn(pointer)));
  return [...new Set([...together(usual, gone), ...emptied(usual, end)])];
}

/** `loses tool a, tool b, argument c of d and 4 more`. */
export function lossWords(losses: readonly string[]): string {
  return `loses ${firstFew(losses, MOST_SHOWN)}`;
}

/** What a pointer into the usual contract names; nothing for what is no thing of its own: an output, an enum, a bound. */
function lostAt(usual: Contract, [list = '', index = '', ...rest]: readonly string[]): readonly string[] {
  if (list === 'tools') {
    const tool = nameOf(usual.tools[Number(index)]);
    if (rest.length === 0) return [`tool ${tool}`];
    const names = rest.filter((_, at) => ['properties', '$defs', 'definitions'].includes(rest[at - 1] ?? ''));
    return rest[0] === 'inputSchema' && rest.at(-2) === 'properties' ? [`argument ${names.join('.')} of ${tool}`] : [];
  }
  if (list === 'results') return resultLost(usual, Number(index), rest);
  if (!(list in LISTS)) return [];
  const item = usual[list as keyof typeof LISTS][Number(index)];
  const name = `${LISTS[list as keyof typeof LISTS]} ${nameOf(item)}`;
  if (rest.length === 0) return [name];
  const listed = item?.['arguments'];
  return rest[0] === 'arguments' && rest.length === 2 && Array.isArray(listed)
    ? [`argument ${nameOf(listed[Number(rest[1])])} of ${name}`]
    : [];
}

/** `the result of tool forecast`, `field unit of the result of tool forecast`. */
function resultLost({ results = [] }: Contract, index: number, [part, ...keys]: readonly string[]): readonly string[] {
  const call = results[index]?.call;
  if (call === undefined || part === 'values') return [];
  const whole = `the result of ${call.kind} ${call.name.slice(0, 80)}`;
  if (keys.length > 0) return [`field ${keys.join('.').replaceAll('.*', '[]')} of ${whole}`];
  return [part === undefined ? whole : `${part} in ${whole}`];
}

function nameOf(item: unknown): string {
  return isObject(item) ? String(itemName(item) ?? '').slice(0, 80) : '';
}

/** A tool that loses every argument has one cause: `all 3 arguments of search`. */
function together({ tools }: Contract, gone: readonly string[]): readonly string[] {
  const whole = tools.flatMap((tool) => {
    const names = Object.keys(argumentsOf(tool)).map((name) => `argument ${name} of ${nameOf(tool)}`);
    return names.length > 1 && names.every((name) => gone.includes(name)) ? [{ tool: nameOf(tool), names }] : [];
  });
  const known = new Set(whole.flatMap(({ names }) => names));
  return [
    ...whole.map(({ tool, names }) => `all ${names.length} arguments of ${tool}`),
    ...gone.filter((one) => !known.has(one)),
  ];
}

/** Arguments that are still there, of which nothing is said any more. */
function emptied(usual: Contract, end: Contract): readonly string[] {
  const others = new Map(end.tools.map((tool) => [nameOf(tool), argumentsOf(tool)]));
  return usual.tools.flatMap((tool) => {
    const other = others.get(nameOf(tool));
    return Object.entries(argumentsOf(tool)).flatMap(([name, schema]) => {
      const lost = other !== undefined && Object.hasOwn(other, name) && speaks(schema) && !speaks(other[name]);
      return lost ? [`the schema of argument ${name} of ${nameOf(tool)}`] : [];
    });
  });
}

function argumentsOf({ inputSchema }: Item): Item {
  const properties = fieldsOf(inputSchema)['properties'];
  return fieldsOf(properties);
}

function speaks(schema: unknown): boolean {
  return isObject(schema) && Object.keys(schema).some((key) => !WORDS.has(key));
}
