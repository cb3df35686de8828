import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { usageError, withFound } from '../../../src/core/errors.js';
import { renderFailure, renderStopped, toFailure } from '../../../src/render/failure.js';

test('a bug is reported with the stacks of the error and of all that caused it', () => {
  const cause = new RangeError('Maximum call stack size exceeded');
  const { exit, quote } = toFailure(new Error('The rule failed.', { cause }), new AbortController().signal);
  expect(exit).toBe(70);
  const messages = quote.filter((line) => /^(caused by )?\w*Error: /.test(line));
  expect(messages).toEqual(['Error: The rule failed.', 'caused by RangeError: Maximum call stack size exceeded']);
});

test('what was found before is shown above the error, each once', async () => {
  const found = [
    { rule: 'license-file', level: 'warning', message: 'It has no license file.', hint: 'Add LICENSE.' },
  ] as const;
  const error = withFound(usageError('config/unknown-key', 'unknown key smok', 'Write smoke.'), found);
  const failure = toFailure(error, new AbortController().signal);
  expect(failure).toMatchObject({ exit: 2, before: found, findings: [] });
  const text = await renderStopped(failure, new PassThrough() as unknown as NodeJS.WriteStream);
  expect(text.indexOf('It has no license file.')).toBeGreaterThan(0);
  expect(text.indexOf('It has no license file.')).toBeLessThan(text.indexOf('config/unknown-key'));
  const alone = toFailure(usageError('a/b', 'Nothing else.'), new AbortController().signal);
  expect(await renderStopped(alone, process.stderr)).toBe(renderFailure(alone, process.stderr));
});

test('an error that is its own cause ends', () => {
  const error = new Error('one');
  error.cause = error;
  const { quote } = toFailure(error, new AbortController().signal);
  expect(quote.filter((line) => line.includes('Error: one'))).toHaveLength(1);
});
