import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { ReleaseError } from '../../../src/core/errors.js';
import type { HttpResponse } from '../../../src/core/types.js';
import { listOf, peekAnswer, readAnswer, wordsOf } from '../../../src/registries/remote-answer.js';

const answered = (text: string, status = 200): HttpResponse => ({
  ...{ status, headers: {}, url: 'https://api.example.org/x', body: Buffer.from(text) },
  text: () => text,
  json: () => JSON.parse(text) as unknown,
});
const ITEMS = listOf(z.looseObject({ id: z.number(), name: z.string() }));
const problem = (text: string): ReleaseError => {
  try {
    readAnswer(answered(text), ITEMS, 'the items of octo');
  } catch (error) {
    return error as ReleaseError;
  }
  throw new Error('it was read');
};

test('what has the shape is read; further fields do not matter', () => {
  expect(readAnswer(answered('[{"id":1,"name":"a","more":{}}]'), ITEMS, 'items')).toMatchObject([{ id: 1, name: 'a' }]);
  expect(readAnswer(answered('[]'), ITEMS, 'items')).toEqual([]);
});

describe('nonsense is an error in one form', () => {
  test.each([
    ['', 'the answer is empty'],
    ['  \n', 'the answer is empty'],
    ['<!doctype html><title>Sign in</title>', 'the answer is an HTML page, not JSON'],
    ['[{"id":1', 'the answer is not JSON'],
    ['["', 'the answer is not JSON'],
    ['null', 'expected array, received null'],
    ['"text"', 'expected array, received string'],
    ['{"id":1}', 'expected array, received object'],
    ['[null]', '[0]: expected object, received null'],
    ['[{"id":1,"name":"a"},{"id":"2","name":"b"}]', '[1].id: expected number, received string'],
    ['['.repeat(100_000), 'the answer is nested deeper than 200 levels'],
    [`[${'{"a":'.repeat(50_000)}`, 'the answer is nested deeper than 200 levels'],
    [`[${'1,'.repeat(4_100_000)}1]`, 'the answer has more than 4000000 values'],
    [`[${'"x",'.repeat(1_000_000)}1]`, '[0]: expected object, received string'],
  ])('%#', (text, why) => {
    const { code, exit, message, hint } = problem(text);
    expect({ code, exit }).toEqual({ code: 'remote/answer', exit: 1 });
    expect(message).toBe(`api.example.org answered 200, but not with the items of octo: ${why}.`);
    expect(hint).toMatch(/Nothing was concluded/);
  });
});

test('brackets in strings do not count, and escaped quotes do not end one', () => {
  const text = JSON.stringify([{ id: 1, name: `${'['.repeat(1000)}\\"${'{'.repeat(1000)}\\` }]);
  expect(readAnswer(answered(text), ITEMS, 'items')).toHaveLength(1);
});

test('the remote’s own words are quoted: a message, or a page’s text, short and without control characters', () => {
  expect(problem('<html><b>Sign in</b>\u001b[31m first</html>').quote).toEqual(['Sign in first']);
  expect(wordsOf(answered('{"message":"Bad credentials","errors":[{"code":"x"}]}', 401))).toBe(
    'Bad credentials [{"code":"x"}]',
  );
  expect(wordsOf(answered('{"message":{"a":1}}', 500))).toBe('{"message":{"a":1}}');
  expect(wordsOf(answered('x'.repeat(5000), 500))).toHaveLength(301);
  for (const text of ['null', '1', '', '[', '['.repeat(10_000)]) expect(typeof wordsOf(answered(text))).toBe('string');
});

test('what only explains is left out where it has another shape', () => {
  const shape = z.looseObject({ token: z.string() });
  expect(peekAnswer(answered('{"token":"t"}'), shape)?.token).toBe('t');
  for (const text of ['null', '[]', '{"token":1}', '<html>', ''])
    expect(peekAnswer(answered(text), shape)).toBeUndefined();
});
