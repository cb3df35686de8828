// What is wrong with the things that a server offers: their schemas, names and texts.

import { cleanLine } from '../core/clean-text.js';
import { unescapedKey } from '../core/json-pointer.js';
import type { Fault } from '../mcp/judge-contract.js';
import { type Draft, TOLD } from './draft.js';

type Words = Omit<Draft, 'quote' | 'message'> & { readonly says: string };

const OFFERED: Readonly<Record<Fault['kind'], Words>> = {
  schema: {
    rule: 'start/schema',
    level: 'error',
    says: 'is not a valid JSON Schema. Clients that validate schemas reject all tools of the server because of it',
    hint: 'Correct the schema where the tool is defined. If it is generated from types, check the type at that path.',
  },
  'schema-dialect': {
    rule: 'start/schema',
    level: 'warning',
    says: 'does not follow its JSON Schema draft: the one in $schema, or 2020-12 by default',
    hint: 'Correct the schema at the quoted path. Declaring an older draft does not help: the Claude API reads every input schema as 2020-12.',
  },
  duplicate: {
    rule: 'start/duplicate',
    level: 'error',
    says: 'is listed more than once. Clients address things by name: they lose one, or reject all',
    hint: 'Give each one a unique name.',
  },
  'duplicate-uri': {
    rule: 'start/duplicate',
    level: 'warning',
    says: 'is listed more than once',
    hint: 'List each resource once.',
  },
  'no-uri': {
    rule: 'start/resource-uri',
    level: 'warning',
    says: 'has an address without a scheme. Clients built on the Python SDK before 2.0 lose all resources because of it',
    hint: 'Begin each uri with a scheme of the server, such as weather://stations.',
  },
  'hidden-text': {
    rule: 'hidden-characters',
    level: 'warning',
    says: 'contains text that people cannot see and programs act on',
    hint: 'Remove it: names and descriptions are shown in terminals, logs and to models.',
  },
  huge: {
    rule: 'start/huge-list',
    level: 'warning',
    says: 'are very long. Clients send them to the model with every request',
    hint: 'Shorten descriptions and schemas, or expose fewer tools.',
  },
};

/** One draft for each kind, with the places. */
export function offeredDrafts(faults: readonly Fault[]): Draft[] {
  const kinds = [...new Set(faults.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const { says, ...draft } = OFFERED[kind];
    const places = faults.filter((fault) => fault.kind === kind);
    const [first] = places;
    const more = places.length > 1 ? ` This applies to ${places.length} of them.` : '';
    // Words of the server: without what could move a cursor or start a command.
    const quote = places
      .slice(0, TOLD)
      .map((fault) => cleanLine(`${thing(fault.where)}: ${inWords(fault)}`).slice(0, 300));
    return { ...draft, message: `The ${cleanLine(thing(first?.where ?? '')).slice(0, 120)} ${says}.${more}`, quote };
  });
}

const SINGLE: Readonly<Record<string, string>> = {
  tools: 'tool',
  prompts: 'prompt',
  resources: 'resource',
  resourceTemplates: 'resource template',
};
const SCHEMAS: Readonly<Record<string, string>> = { inputSchema: 'input schema', outputSchema: 'output schema' };

/** `tools.forecast.inputSchema` → `input schema of the tool forecast`. */
function thing(where: string): string {
  const [, list = '', name = '', schema = ''] = /^(\w+)\.(.*?)(?:\.(inputSchema|outputSchema))?$/s.exec(where) ?? [];
  const single = SINGLE[list];
  if (single === undefined) return where;
  return schema === '' ? `${single} ${name}` : `${SCHEMAS[schema]} of the ${single} ${name}`;
}

/** `/properties/city/type: must be …` → `argument city, type: must be …`. */
function inWords({ where, what }: Fault): string {
  const kind = where.endsWith('.outputSchema') ? 'field' : 'argument';
  return what.replace(/^(?:\/properties\/[^/:]+)+(?:\/[^:]*)?(?=: )/, (pointer) => {
    const [, properties = '', rest = ''] = /^((?:\/properties\/[^/]+)+)(.*)$/.exec(pointer) ?? [];
    const name = properties.split('/properties/').slice(1).map(unescapedKey).join('.');
    return `${kind} ${name}${rest.split('/').map(unescapedKey).join(' ').replace(/^ /, ', ')}`;
  });
}
