// What the diff says of made-up schemas, held against instances: a second opinion from ajv, which knows nothing of the diff.

import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { openDocument } from '../../../../src/contract/diff/schema/document.js';
import { exampleOf } from '../../../../src/contract/diff/schema/example.js';
import { lost } from '../../../../src/contract/diff/schema/lost.js';
import { diffSchemas, type Position } from '../../../../src/contract/diff/schema/schema-diff.js';
import { newBudget, newWork, TooMuch } from '../../../../src/contract/diff/schema/work.js';

type Schema = Record<string, unknown> | boolean;

const NAMES = ['a', 'b', 'c'];
const scalar = fc.oneof(
  fc.constantFrom<unknown>('x', 'yy', '', 'zzz'),
  fc.integer({ min: -3, max: 6 }),
  fc.constantFrom<unknown>(true, false, null, 1.5),
);
const few = (arbitrary: fc.Arbitrary<unknown>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const defined = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** Small schemas, from few words, so that two of them often have to do with each other. */
const schemas: fc.Arbitrary<Schema> = fc.letrec<{ any: Schema }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<Schema>(true, false, { type: 'string' }, { type: 'integer' }, { type: 'number' }, { type: 'null' }),
    fc.record({ enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 4, selector: (one) => JSON.stringify(one) }) }),
    fc.record({ const: scalar }),
    fc
      .record({
        type: fc.constant('string'),
        minLength: few(fc.nat(3)),
        maxLength: few(fc.nat(3)),
        pattern: few(fc.constantFrom('^x', 'y$', '')),
      })
      .map(defined),
    fc
      .record({
        type: fc.constantFrom('integer', 'number'),
        minimum: few(fc.integer({ min: -2, max: 3 })),
        exclusiveMaximum: few(fc.integer({ min: 0, max: 5 })),
        multipleOf: few(fc.constantFrom(1, 2, 3, 0.5)),
      })
      .map(defined),
    fc
      .record({
        type: fc.constant('array'),
        items: few(tie('any')),
        prefixItems: few(fc.array(tie('any'), { minLength: 1, maxLength: 2 })),
        minItems: few(fc.nat(2)),
        maxItems: few(fc.nat(3)),
        uniqueItems: few(fc.boolean()),
      })
      .map(defined),
    fc
      .record({
        type: fc.constant('object'),
        properties: few(fc.dictionary(fc.constantFrom(...NAMES), tie('any'))),
        required: few(fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 })),
        additionalProperties: few(tie('any')),
        maxProperties: few(fc.nat(3)),
        minProperties: few(fc.nat(2)),
      })
      .map(defined),
    fc.record({ anyOf: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ oneOf: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(tie('any'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie('any') }),
    fc.constantFrom<Schema>({ $ref: '#/$defs/r' }, { $ref: '#/$defs/s' }),
    fc.record({
      type: fc.uniqueArray(fc.constantFrom('string', 'integer', 'null', 'object', 'array', 'boolean'), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  ),
})).any;

/** A whole schema: the same made-up one with definitions to refer to. */
const whole: fc.Arbitrary<Schema> = fc
  .record({ root: schemas, r: schemas, s: schemas })
  .map(({ root, r, s }) => (typeof root === 'boolean' ? root : { ...root, $defs: { r, s } }))
  // Two references that only name each other mean nothing, and ajv never ends with them.
  .filter((schema) => !endless(schema));

function endless(schema: Schema): boolean {
  const defs = (typeof schema === 'boolean' ? {} : schema['$defs']) as Record<string, unknown>;
  const reaches = (value: unknown, seen: readonly string[]): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    const { $ref, allOf, anyOf, oneOf, not } = value as Record<string, unknown>;
    if (typeof $ref === 'string') {
      const name = $ref.slice(8);
      return seen.includes(name) || reaches(defs[name], [...seen, name]);
    }
    return [allOf, anyOf, oneOf, [not]].some((list) => Array.isArray(list) && list.some((one) => reaches(one, seen)));
  };
  return reaches(schema, []) || Object.keys(defs).some((name) => reaches(defs[name], [name]));
}

const values: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES, 'd'), tie('any'), { maxKeys: 3 }),
  ),
})).any;

/** One for all: making one reads the whole dialect again. */
const ajv = new Ajv2020({ strict: false, validateFormats: false });

function validator(schema: Schema): ((value: unknown) => boolean) | undefined {
  try {
    return ajv.compile(schema) as (value: unknown) => boolean;
  } catch {
    return undefined;
  } finally {
    if (typeof schema === 'object') ajv.removeSchema(schema);
  }
}

function kinds(position: Position, before: Schema, after: Schema): Set<string> {
  const pair = { position, owner: 'tool', before, after, beforeAt: '', afterAt: '' };
  return new Set(diffSchemas(pair).map(({ kind }) => kind));
}

/** Whether the one takes what the other does not, as far as both speak of it; also where that cannot be told. */
function losesSomething(from: Schema, to: Schema): boolean {
  const spots = [from, to].map((schema) => [{ schema, document: openDocument(schema, '')! }]);
  try {
    const problems = lost(spots[0]!, spots[1]!, newWork(newBudget()));
    return problems.some(({ what }) => what !== 'undeclared' && what !== 'unlisted' && what !== 'default');
  } catch (error) {
    if (error instanceof TooMuch) return true;
    throw error;
  }
}

/** Whether all names of a value are listed in the text of a schema: an instance that uses others only says what nobody was told of. */
function mentions(text: string, value: unknown): boolean {
  const inside = (one: unknown): boolean => {
    if (Array.isArray(one)) return one.every(inside);
    if (typeof one !== 'object' || one === null) return true;
    return Object.entries(one).every(([name, child]) => text.includes(`"${name}":`) && inside(child));
  };
  return inside(value);
}

describe('made-up schemas', () => {
  test('nothing changes from a schema to itself', () => {
    fc.assert(
      fc.property(whole, (schema) => {
        expect(kinds('input', schema, structuredClone(schema))).toEqual(new Set());
        expect(kinds('output', schema, structuredClone(schema))).toEqual(new Set());
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  // The sample of instances is the same for every pair: made once.
  const sample = fc.sample(values, { numRuns: 400, seed: 7 }).map((one) => JSON.parse(JSON.stringify(one)) as unknown);

  test('where nothing is lost, all that fits the one fits the other', () => {
    let compatible = 0;
    let held = 0;
    fc.assert(
      fc.property(whole, fc.oneof(whole, fc.constant(undefined)), schemas, (before, other, more) => {
        // Often a near relative, seldom a stranger.
        const after =
          other ??
          ({
            anyOf: [before, more],
            ...(typeof before === 'object' ? { $defs: before['$defs'] } : { $defs: { r: true, s: true } }),
          } as Schema);
        for (const [taken, taker] of [
          [before, after],
          [after, before],
        ] as const) {
          if (losesSomething(taken, taker)) continue;
          const [from, to] = [validator(taken), validator(taker)];
          if (from === undefined || to === undefined) continue;
          compatible += 1;
          const text = JSON.stringify(taken);
          for (const value of sample) {
            if (!from(value) || !mentions(text, value)) continue;
            held += 1;
            if (!to(value))
              throw new Error(
                `${JSON.stringify(value)} fits ${JSON.stringify(taken)} and not ${JSON.stringify(taker)}`,
              );
          }
        }
      }),
      { numRuns: 600, seed: 11 },
    );
    // The claim was made often enough to mean something.
    expect(compatible).toBeGreaterThan(60);
    expect(held).toBeGreaterThan(2000);
  });

  test('an example fits the one and not the other, as ajv sees it', () => {
    let shown = 0;
    fc.assert(
      fc.property(whole, whole, (from, to) => {
        const [a, b] = [validator(from), validator(to)];
        const spots = [from, to].map((schema) => [{ schema, document: openDocument(schema, '')! }]);
        const example = exampleOf(spots[0]!, spots[1]!, newWork(newBudget()).search);
        if (a === undefined || b === undefined || example === undefined) return;
        shown += 1;
        expect([a(example.value), b(example.value)]).toEqual([true, false]);
      }),
      { numRuns: 200, seed: 5 },
    );
    expect(shown).toBeGreaterThan(40);
  });
});
