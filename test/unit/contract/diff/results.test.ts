import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diffResults } from '../../../../src/contract/diff/results.js';
import type { Call, CallResult } from '../../../../src/core/types.js';
import { tooDeep } from '../../../../src/mcp/limits.js';
import { resultOf } from '../../../../src/mcp/results.js';
import { differing, merged, shapeOf } from '../../../../src/mcp/shape.js';
import { unfit } from '../../../../src/start/golden/file.js';

const CALL: Call = { kind: 'tool', name: 'f', arguments: {}, write: false, network: false, values: [] };
const given = (data: unknown, more: Partial<Call> = {}): CallResult =>
  resultOf({ call: { ...CALL, ...more }, result: { content: [], structuredContent: data } });
const changes = (before: CallResult, after: CallResult): readonly string[] =>
  diffResults([before], [after]).map(
    ({ kind, message }) => `${kind}: ${message.replace(' of the result of tool f', '')}`,
  );

describe('changes of a result', () => {
  test.each([
    [
      'a lost field',
      { a: 1, b: { c: 1 } },
      { b: {} },
      ['breaking: Field a is missing now.', 'breaking: Field b.c is missing now.'],
    ],
    ['a new field', { a: 1 }, { a: 1, b: 2 }, ['feature: Field b is new.']],
    ['another type', { a: 1 }, { a: '1' }, ['breaking: Field a is string now, and was number.']],
    ['null where there was a value', { a: 1 }, { a: null }, ['breaking: Field a is null now, and was number.']],
    ['a value where there was null', { a: null }, { a: 1 }, ['feature: Field a is number now, and was null.']],
    [
      'a field that some items have lost',
      { a: [{ b: 1 }] },
      { a: [{ b: 1 }, {}] },
      ['breaking: Field a[].b may be missing now.'],
    ],
    ['a list that is empty this time', { a: [{ b: 1 }] }, { a: [] }, []],
    ['a list that was empty', { a: [] }, { a: [{ b: 1 }] }, []],
    ['other values', { a: 1, b: 'x' }, { a: 2, b: 'y' }, []],
    [
      'a field with the name of every object’s own',
      { constructor: 1 },
      {},
      ['breaking: Field constructor is missing now.'],
    ],
  ] as const)('%s', (_, before, after, expected) => {
    expect(changes(given(before), given(after))).toEqual(expected);
  });

  test('a value counts where it was named, and not where two starts differ', () => {
    const named = { values: ['/data/unit'] };
    const words = ['breaking: The value /data/unit is "k", and was "c".'];
    expect(changes(given({ unit: 'c' }, named), given({ unit: 'k' }, named))).toEqual(words);
    expect(changes({ ...given({ unit: 'c' }, named), volatile: ['/data/unit'] }, given({ unit: 'k' }, named))).toEqual(
      [],
    );
    expect(changes(given({ unit: 'c' }, named), given({ unit: 'k' }))).toEqual([]);
  });

  test('a value whose field is missing is one change', () => {
    const named = { values: ['/data/unit'] };
    expect(changes(given({ unit: 'c' }, named), given({}, named))).toEqual(['breaking: Field unit is missing now.']);
  });

  test('a call that fails now is a break; one that failed before says nothing', () => {
    const failed = resultOf({ call: CALL, failed: 'no network' });
    expect(changes(given({}), failed)).toEqual([
      'breaking: The call of tool f gave a result, and now fails: no network',
    ]);
    expect(changes(failed, given({}))).toEqual([]);
  });

  test('calls are matched by what is asked, not by their place', () => {
    const other = given({ a: 1 }, { arguments: { n: 2 } });
    expect(diffResults([other, given({ a: 1 })], [given({}), other])).toEqual([
      expect.objectContaining({ pointer: '/results/1/data/a', kind: 'breaking' }),
    ]);
  });

  test('kinds of content', () => {
    const of = (content: readonly object[]) => resultOf({ call: CALL, result: { content } });
    const text = { type: 'text', text: 'x' };
    const image = { type: 'image', data: '', mimeType: 'image/png' };
    expect(changes(of([text, image]), of([text]))).toEqual([
      'breaking: The result of tool f no longer has image content.',
    ]);
    expect(changes(of([text]), of([text, image]))).toEqual(['feature: The result of tool f now has image content.']);
  });
});

test('text that says what structuredContent says is not recorded twice, wrapped or not', () => {
  const shapeOfText = (text: string, data: unknown) =>
    Object.keys(resultOf({ call: CALL, result: { content: [{ type: 'text', text }], structuredContent: data } }).shape);
  expect(shapeOfText('{"b": 1, "a": 2}', { a: 2, b: 1 })).toEqual(['data']);
  expect(shapeOfText('5', { result: 5 })).toEqual(['data']);
  expect(shapeOfText('five', { result: 5 })).toEqual(['data', 'text']);
});

test('a value has the shape of itself and of whatever it is merged with', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const [left, right] = [shapeOf(a), shapeOf(b)];
      expect(differing(left, shapeOf(a), '')).toEqual([]);
      const seen = (data: unknown): CallResult => ({ ...given({}), shape: { data: shapeOf(data) } });
      const both: CallResult = { ...given({}), shape: { data: merged([left, right]) } };
      const lost = [...diffResults([both], [seen(a)]), ...diffResults([both], [seen(b)])];
      expect(lost.filter(({ kind }) => kind === 'breaking')).toEqual([]);
    }),
    { seed: 3 },
  );
});

describe('what a stranger answers', () => {
  const texts = (...all: readonly string[]) =>
    resultOf({ call: CALL, result: { content: all.map((text) => ({ type: 'text', text })) } });

  test('text of JSON that nests deeper than messages may is text', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(texts(deep).shape).toEqual({ text: { type: ['string'] } });
  });

  test('of a deep value the types are set down to where a contract can still be read', () => {
    const deep = '['.repeat(199) + ']'.repeat(199);
    const result = texts(deep);
    expect(tooDeep(JSON.stringify({ results: [result] }))).toBe(false);
    expect(changes(result, texts(deep))).toEqual([]);
  });

  test('a list of which every element has keys of its own is as quick as any', () => {
    const text = JSON.stringify(Array.from({ length: 30_000 }, (_, index) => ({ [`k${index}`]: index })));
    const result = texts(text);
    expect(Object.keys(result.shape.text?.items?.properties ?? {})).toHaveLength(30_000);
    expect(unfit(result)).toContain('call it with arguments that give less');
  });

  test('names that every object has are names like others', () => {
    const odd = texts('{"__proto__": 1, "constructor": {"x": 1}}');
    expect(changes(odd, odd)).toEqual([]);
    expect(changes(odd, texts('{"constructor": {}}'))).toEqual(['breaking: Field constructor.x is missing now.']);
  });

  test('elements that are texts of their own have one shape, however many there are', () => {
    const one = '{"id": 1}';
    expect(changes(texts(one), texts(one, one))).toEqual([]);
    expect(changes(texts(one, one), texts(one))).toEqual([]);
    expect(changes(texts(one), texts(one, 'no more'))).toHaveLength(1);
  });
});
