import { expect, test } from '@jest/globals';
import { toFailure } from '../../../src/render/failure.js';

test('a bug is reported with the stacks of the error and of all that caused it', () => {
  const cause = new RangeError('Maximum call stack size exceeded');
  const { exit, quote } = toFailure(new Error('The rule failed.', { cause }), new AbortController().signal);
  expect(exit).toBe(70);
  const messages = quote.filter((line) => /^(caused by )?\w*Error: /.test(line));
  expect(messages).toEqual(['Error: The rule failed.', 'caused by RangeError: Maximum call stack size exceeded']);
});

test('an error that is its own cause ends', () => {
  const error = new Error('one');
  error.cause = error;
  const { quote } = toFailure(error, new AbortController().signal);
  expect(quote.filter((line) => line.includes('Error: one'))).toHaveLength(1);
});
