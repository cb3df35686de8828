// What is wrong with the things a server offers: schemas that are none, names that stand twice, text that is not to be seen.
// Import it on demand: it loads the schema validators.

import type { ValidateFunction } from 'ajv';
import { cut } from '../core/cut.js';
import { decoded } from '../core/decoded.js';
import { unescapedKey } from '../core/json-pointer.js';
import { plural } from '../core/plural.js';
import type { Contract } from '../core/types.js';
import { type Item, itemName } from './item.js';
import { isJudgeable } from './limits.js';
import { metaSchemas } from './meta-schemas.js';

/** One fault of something that is offered. */
export interface Fault {
  readonly kind: 'schema' | 'schema-dialect' | 'duplicate' | 'duplicate-uri' | 'no-uri' | 'hidden-text' | 'huge';
  /** The tool, prompt or resource: `tools.forecast`. */
  readonly where: string;
  /** What is wrong there, one line. */
  readonly what: string;
}

/** What clients put in front of a model at every turn should not be longer. Bytes of JSON. */
const HUGE = 1024 * 1024;
const MOST_FAULTS = 50;
const LONGEST_NAME = 200;
/** Control characters but tab and line ends, direction overrides, and tag characters: text that a person does not see. */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u;
/** A flag of a region (England) is a black flag with tag characters: those are seen. */
const FLAGS = /\u{1F3F4}[\u{E0020}-\u{E007F}]+/gu;
/** A line that the runner of GitHub Actions would take for a command. */
const WORKFLOW_COMMAND = /^[^\S\n\r\u2028\u2029]*(?:::[a-z-][^\n]*?::|##\[[a-z]+\])/m;

const DRAFT_7 = /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/;
const DRAFT_2020 = /^https:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/;

/** Everything that is wrong, at most 50. Reads values only; nothing of the server is compiled or run. */
export function judgeContract(contract: Contract): readonly Fault[] {
  const faults: Fault[] = [];
  const { tools, prompts, resources, resourceTemplates } = contract;
  for (const tool of tools) {
    for (const key of ['inputSchema', 'outputSchema'] as const) {
      if (tool[key] !== undefined) faults.push(...judgeSchema(tool[key], `${nameOf('tools', tool)}.${key}`));
    }
  }
  faults.push(...twice('tools', tools, 'name'), ...twice('prompts', prompts, 'name'));
  faults.push(...twice('resources', resources, 'uri'), ...relative(resources));
  for (const [list, items] of Object.entries({ tools, prompts, resources, resourceTemplates })) {
    for (const item of items) faults.push(...hidden(nameOf(list, item), item));
  }
  faults.push(...hidden('serverInfo', contract.serverInfo), ...hidden('instructions', contract.instructions));
  const length = Buffer.byteLength(JSON.stringify(tools));
  if (length > HUGE) {
    const what = `${(length / 1_000_000).toFixed(1)} MB for ${plural(tools.length, 'tool')}`;
    faults.push({ kind: 'huge', where: 'tools', what });
  }
  return faults.slice(0, MOST_FAULTS);
}

function nameOf(list: string, item: Item): string {
  return `${list}.${cut(String(itemName(item) ?? '?'), LONGEST_NAME)}`;
}

function twice(list: string, items: readonly Item[], key: string): Fault[] {
  const seen = new Map<string, number>();
  for (const item of items) {
    const value = String(item[key] ?? '');
    seen.set(value, (seen.get(value) ?? 0) + 1);
  }
  return [...seen]
    .filter(([, count]) => count > 1)
    .map(([value, count]) => ({
      kind: key === 'uri' ? 'duplicate-uri' : 'duplicate',
      where: `${list}.${cut(value, LONGEST_NAME)}`,
      what: `is listed ${count} times`,
    }));
}

/** Addresses without a scheme. */
function relative(resources: readonly Item[]): readonly Fault[] {
  return resources
    .filter(({ uri }) => typeof uri === 'string' && !/^[A-Za-z][A-Za-z0-9+.-]*:/.test(uri))
    .map((item) => ({
      kind: 'no-uri',
      where: nameOf('resources', item),
      what: `uri is ${cut(String(item['uri']), LONGEST_NAME)}`,
    }));
}

/** The first hidden character of each thing is enough. */
function hidden(where: string, value: unknown): Fault[] {
  for (const text of textsOf(value)) {
    const bare = text.replace(FLAGS, '');
    const code = HIDDEN.exec(bare)?.[0].codePointAt(0);
    if (code !== undefined) {
      const character = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      const called = code === 0x1b ? `${character}, the beginning of a terminal's control sequence` : character;
      return [{ kind: 'hidden-text', where, what: `contains the character ${called}` }];
    }
    const command = WORKFLOW_COMMAND.exec(bare)?.[0];
    if (command !== undefined) {
      return [
        {
          kind: 'hidden-text',
          where,
          what: `contains a GitHub Actions workflow command: ${command.trim().slice(0, 200)}`,
        },
      ];
    }
  }
  return [];
}

/** Every text in a value: keys and values, without recursion, since values come from strangers. */
function* textsOf(value: unknown): Generator<string> {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === 'string') yield next;
    else if (Array.isArray(next)) for (const item of next) left.push(item);
    else if (typeof next === 'object' && next !== null) {
      for (const [key, item] of Object.entries(next)) left.push(key, item);
    }
  }
}

/**
 * Without `$schema` a tool's schema is 2020-12 (MCP 2025-11-25, Basic: JSON Schema); dialects other than that and draft 7 are not
 * judged. What is a schema in one of both is read by most clients, whatever it states.
 */
function judgeSchema(schema: unknown, where: string): Fault[] {
  const text = JSON.stringify(schema) ?? '';
  if (!isJudgeable(text)) return [];
  const stated = (schema as { $schema?: unknown } | null)?.$schema;
  const { draft7, draft2020 } = metaSchemas();
  const old = typeof stated === 'string' && DRAFT_7.test(stated);
  if (typeof stated === 'string' && !old && !DRAFT_2020.test(stated)) return [];
  const [meta, other] = old ? [draft7, draft2020] : [draft2020, draft7];
  if (meta(schema)) return broken(schema, where);
  const what = problem(meta);
  // Draft 7 in an input schema: what comes of it depends on the client (src/clients).
  if (where.endsWith('.inputSchema') && !draft2020(schema) && draft7(schema)) return [];
  return [{ kind: other(schema) ? 'schema-dialect' : 'schema', where, what }];
}

function problem(meta: ValidateFunction): string {
  const error = meta.errors?.[0];
  return `${error?.instancePath === '' ? '' : `${error?.instancePath}: `}${error?.message ?? 'is not a schema'}`.slice(
    0,
    200,
  );
}

/** References into the schema itself that lead nowhere. */
function broken(schema: unknown, where: string): Fault[] {
  const left: unknown[] = [schema];
  const anchors = /"\$(?:id|anchor|dynamicAnchor)"/.test(JSON.stringify(schema));
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    const ref = (next as Item)['$ref'];
    if (typeof ref === 'string' && !anchors && /^#(\/|$)/.test(ref) && !leads(schema, ref)) {
      return [{ kind: 'schema', where, what: `$ref ${ref.slice(0, 100)} does not resolve` }];
    }
    // Values that only look like a schema hold no references.
    for (const [key, item] of Object.entries(next))
      if (!/^(?:const|enum|default|examples?)$/.test(key)) left.push(item);
  }
  return [];
}

function leads(schema: unknown, ref: string): boolean {
  let at = schema;
  for (const part of ref.split('/').slice(1)) {
    const plain = decoded(part);
    if (plain === undefined) return true;
    const key = unescapedKey(plain);
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = (at as Item)[key];
  }
  return true;
}
