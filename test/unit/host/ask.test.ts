import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { agrees, says } from '../../../src/commands/ask.js';
import { askLine } from '../../../src/host/ask.js';
import { testHost } from '../../support/host.js';

function terminal(typed: string) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.write(typed);
  return { input, output, shown: () => String(output.read() ?? '') };
}

test('the question is shown, and the line is the answer', async () => {
  const { shown, ...streams } = terminal('  yes \nmore\n');
  expect(await askLine('Rehearse? ', streams, new AbortController().signal)).toBe('yes');
  expect(shown()).toBe('Rehearse? ');
});

test('input that ends answers nothing', async () => {
  const { shown: _, ...streams } = terminal('');
  streams.input.end();
  const { signal } = new AbortController();
  expect(await askLine('Rehearse? ', streams, signal)).toBeUndefined();
  // Each later question too: Ctrl-D is typed once.
  expect(await askLine('Delete it? ', streams, signal)).toBeUndefined();
  expect(await agrees(testHost({ ask: async () => undefined }), 'Rehearse?', true)).toBe(false);
  expect(await says(testHost({ ask: async () => undefined }), 'Value:', 'test')).toBe('test');
});

test('an interrupt ends the question', async () => {
  const { shown: _, ...streams } = terminal('');
  const abort = new AbortController();
  const asked = askLine('Rehearse? ', streams, abort.signal);
  abort.abort(new Error('interrupted'));
  await expect(asked).rejects.toThrow();
});

test.each([
  [undefined, true, true],
  [undefined, false, false],
  ['', true, true],
  ['', false, false],
  ['y', false, true],
  ['YES', false, true],
  ['n', true, false],
  ['No', true, false],
  ['what?', false, false],
  ['what?', true, true],
])('%j, where Enter says %s, is %s', async (typed, usual, is) => {
  const asked: string[] = [];
  const ask = async (question: string): Promise<string> => {
    asked.push(question);
    return typed ?? '';
  };
  const host = testHost(typed === undefined ? {} : { ask });
  expect(await agrees(host, 'Delete it?', usual)).toBe(is);
  expect(asked).toEqual(typed === undefined ? [] : [`Delete it? ${usual ? '[Y/n]' : '[y/N]'} `]);
});

test('a value is what was typed, as text, else the usual one', async () => {
  expect(await says(testHost({ ask: async () => '' }), 'Value:', 'test')).toBe('test');
  expect(await says(testHost({ ask: async () => 'a\u001b[31mb' }), 'Value:', 'test')).not.toContain('\u001b');
  expect(await says(testHost(), 'Value:', 'test')).toBe('test');
});
