// What is wrong with the things that a server offers: their schemas, names and texts.

import { cleanLine } from '../core/clean-text.js';
import type { Fault } from '../mcp/judge-contract.js';
import { type Draft, TOLD } from './draft.js';

type Words = Omit<Draft, 'quote' | 'message'> & { readonly says: string };

const OFFERED: Readonly<Record<Fault['kind'], Words>> = {
  schema: {
    rule: 'start/schema',
    level: 'error',
    says: 'is no JSON Schema. Clients that check schemas refuse all tools of the server for it',
    hint: 'Correct the schema where the tool is made. Where it is generated from types, look at the type that the path names.',
  },
  'schema-dialect': {
    rule: 'start/schema',
    level: 'warning',
    says: 'does not hold to the draft of JSON Schema that it is read as: the one its $schema states, else 2020-12',
    hint: 'Correct the place, or state the draft that it is written in: "$schema": "http://json-schema.org/draft-07/schema#".',
  },
  duplicate: {
    rule: 'start/duplicate',
    level: 'error',
    says: 'is offered more than once. Clients call things by name: they lose one, or refuse all',
    hint: 'Give each its own name.',
  },
  'duplicate-uri': {
    rule: 'start/duplicate',
    level: 'warning',
    says: 'is offered more than once',
    hint: 'List each resource once.',
  },
  name: {
    rule: 'start/tool-name',
    level: 'warning',
    says: 'has a name that some clients refuse',
    hint: 'Use 1 to 128 letters, digits and _ - .',
  },
  'hidden-text': {
    rule: 'start/hidden-text',
    level: 'warning',
    says: 'holds text that people do not see and programs follow',
    hint: 'Take it out: names and descriptions are shown in terminals, logs and to models.',
  },
  huge: {
    rule: 'start/huge-list',
    level: 'warning',
    says: 'are very long. Clients put them in front of a model with every question',
    hint: 'Shorten descriptions and schemas, or offer fewer tools.',
  },
};

/** One draft for each kind, with the places. */
export function offeredDrafts(faults: readonly Fault[]): Draft[] {
  const kinds = [...new Set(faults.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const { says, ...draft } = OFFERED[kind];
    const places = faults.filter((fault) => fault.kind === kind);
    const [first] = places;
    const more = places.length > 1 ? ` So it is with ${places.length} of them.` : '';
    // Words of the server: without what could move a cursor or start a command.
    const quote = places.slice(0, TOLD).map(({ where, what }) => cleanLine(`${where}: ${what}`).slice(0, 300));
    return { ...draft, message: `${cleanLine(first?.where ?? '').slice(0, 120)} ${says}.${more}`, quote };
  });
}
