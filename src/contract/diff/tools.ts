// Tools: what they take, what they give, and what they promise not to do.

import type { ContractChange } from '../../core/types.js';
import { asText, dig, fieldsOf, isObject, listOf } from '../../formats/object.js';
import { comings, match, type Placed, plainName, unknownChanges, wordChanges } from './lists.js';
import { type Json, textOf } from './schema/document.js';
import { diffSchemas } from './schema/schema-diff.js';
import { type Budget, newBudget } from './schema/work.js';
import { listed, named } from './values.js';

const WORDS = ['title', 'description', 'icons'];
const KNOWN = ['name', ...WORDS, 'inputSchema', 'outputSchema', 'annotations', 'execution', '_meta'];

export function diffTools(before: readonly Json[], after: readonly Json[]): readonly ContractChange[] {
  const matched = match(before, after, 'tools', 'name');
  const budget = newBudget();
  return [
    ...comings(matched, 'Tool', 'name', signs),
    ...matched.kept.flatMap(({ name, before: old, after: young }) => {
      const who = `tool ${named(name)}`;
      return [
        ...diffInput(name, old, young, budget),
        ...diffOutput(name, old, young, budget),
        ...diffHints(name, old, young),
        ...diffExecution(name, old, young),
        ...wordChanges(old, young, WORDS, who),
        ...unknownChanges(old, young, KNOWN, who),
      ];
    }),
  ];
}

/** The same name spelled otherwise, or the same schemas where they say something. */
function signs({ name, inputSchema, outputSchema }: Json): readonly string[] {
  const properties = fieldsOf(inputSchema)['properties'];
  const plain = plainName(name);
  const says = isObject(properties) && Object.keys(properties).length > 0;
  return [...(plain === '' ? [] : [plain]), ...(says ? [textOf([inputSchema, outputSchema])] : [])];
}

function diffInput(name: string, before: Placed, after: Placed, budget: Budget): readonly ContractChange[] {
  const [old, young] = [before.item['inputSchema'] ?? {}, after.item['inputSchema'] ?? {}];
  if (isTaken(old) !== isTaken(young)) {
    const pointer = `${after.at}/inputSchema`;
    const message = isTaken(old)
      ? `The input schema of tool ${named(name)} no longer has "type": "object", so clients reject it.`
      : `The input schema of tool ${named(name)} had no "type": "object", which clients reject: what they sent is unknown.`;
    return [{ kind: isTaken(old) ? 'breaking' : 'cannot-tell', pointer, message, before: old, after: young }];
  }
  return diffSchemas(
    {
      position: 'input',
      owner: name,
      before: old,
      after: young,
      beforeAt: `${before.at}/inputSchema`,
      afterAt: `${after.at}/inputSchema`,
    },
    budget,
  );
}

/**
 * Whether clients take it as a tool's input schema (specification, Tool: `type` is `object`). One that is not came of a
 * newer dependency of an old release, most often, and says nothing of what the tool takes.
 */
function isTaken(schema: unknown): boolean {
  return isObject(schema) && schema['type'] === 'object';
}

function diffOutput(name: string, before: Placed, after: Placed, budget: Budget): readonly ContractChange[] {
  const [old, young] = [before.item['outputSchema'], after.item['outputSchema']];
  const [beforeAt, afterAt] = [`${before.at}/outputSchema`, `${after.at}/outputSchema`];
  if (old === undefined && young === undefined) return [];
  if (young === undefined) {
    const promised = listOf(fieldsOf(old)['required']).map(String);
    const lost = promised.length === 0 ? '' : `, which promised ${listed(promised)}`;
    const message = `Tool ${named(name)} no longer has an output schema${lost}.`;
    return [{ kind: lost === '' ? 'fix' : 'breaking', pointer: beforeAt, message, before: old }];
  }
  if (old === undefined) {
    const message = `Tool ${named(name)} now has an output schema.`;
    return [{ kind: 'feature', pointer: afterAt, message, after: young }];
  }
  return diffSchemas({ position: 'output', owner: name, before: old, after: young, beforeAt, afterAt }, budget);
}

/** What holds where nothing is said (specification, ToolAnnotations), and the side that clients rely on. */
const HINTS = {
  readOnlyHint: { unsaid: false, safe: true, lost: 'no longer promises to be read-only' },
  destructiveHint: { unsaid: true, safe: false, lost: 'no longer promises to be non-destructive' },
  idempotentHint: { unsaid: false, safe: true, lost: 'no longer promises to be idempotent' },
  openWorldHint: { unsaid: true, safe: false, lost: 'now declares that it interacts with the outside world' },
} as const;

/** Clients read them anew in each session: of a promise taken back nobody can tell whether a client asks its user now. */
function diffHints(name: string, before: Placed, after: Placed): readonly ContractChange[] {
  const [old, young] = [fieldsOf(before.item['annotations']), fieldsOf(after.item['annotations'])];
  const at = `${after.at}/annotations`;
  const changes = Object.entries(HINTS).flatMap(([hint, { unsaid, safe, lost }]): ContractChange | [] => {
    const [a, b] = [holds(old, hint, unsaid), holds(young, hint, unsaid)];
    if (a === b) return [];
    const worse = a === safe;
    const said = { before: old[hint] ?? unsaid, after: young[hint] ?? unsaid };
    const pointer = young[hint] === undefined ? at : `${at}/${hint}`;
    if (!worse) return { kind: 'fix', pointer, message: `Tool ${named(name)} now has ${hint} ${String(b)}.`, ...said };
    // That a tool reaches outside is most often an annotation put right, and takes nothing from anybody.
    const kind = hint === 'openWorldHint' ? 'fix' : 'cannot-tell';
    return { kind, pointer, message: `Tool ${named(name)} ${lost} (${hint}).`, ...said };
  });
  const places = [
    { item: old, at: `${before.at}/annotations` },
    { item: young, at },
  ] as const;
  const who = `the annotations of tool ${named(name)}`;
  return [
    ...changes,
    ...wordChanges(...places, ['title'], who),
    ...unknownChanges(...places, ['title', ...Object.keys(HINTS)], who),
  ];
}

/** A tool that only reads destroys nothing and may be called twice, whatever else it says. */
function holds(annotations: Json, hint: string, unsaid: boolean): boolean {
  const said = annotations[hint];
  const value = typeof said === 'boolean' ? said : unsaid;
  if (annotations['readOnlyHint'] !== true) return value;
  return hint === 'destructiveHint' ? false : hint === 'idempotentHint' ? true : value;
}

/** Whether it may or must be called as a task; unsaid: it may not. */
function diffExecution(name: string, before: Placed, after: Placed): readonly ContractChange[] {
  const read = ({ item }: Placed): string => asText(dig(item, ['execution', 'taskSupport'])) ?? 'forbidden';
  const [a, b] = [read(before), read(after)];
  if (a === b) return [];
  // Those who call it as before: plainly, unless a task was asked for; as a task where that was possible.
  const kind = b === 'optional' ? 'feature' : 'breaking';
  const pointer = `${after.at}/execution/taskSupport`;
  const message = `Tool ${named(name)}: task support changed from ${named(a)} to ${named(b)}.`;
  return [{ kind, pointer, message, before: a, after: b }];
}
