// What the last words of a server show: where it failed, and whether it asks a person.

import { expect, test } from '@jest/globals';
import { asksPerson, failedAt } from '../../../src/start/last-place.js';

const NODE = [
  'Error: inputSchema must be a Zod schema or raw shape',
  '    at getZodSchemaObject (installed/node_modules/@modelcontextprotocol/sdk/dist/esm/server/mcp.js:923:15)',
  '    at installed/node_modules/@octo/weather-mcp/build/server.js:10:8',
  '    at main (installed/node_modules/@octo/weather-mcp/build/index.js:3:1)',
].join('\n');
const PYTHON = [
  '  File "venv/bin/weather-mcp", line 4, in <module>',
  '  File "venv/lib/python3.11/site-packages/weather_mcp/server.py", line 67, in main',
  '  File "venv/lib/python3.11/site-packages/weather_mcp/tools/list.py", line 5, in load',
  '  File "venv/lib/python3.11/site-packages/httpx/_api.py", line 3, in get',
  "KeyError: 'city'",
].join('\n');

test.each([
  ['the innermost of Node', NODE, '@octo/weather-mcp', 'build/server.js:10'],
  ['the innermost of Python', PYTHON, 'weather-mcp', 'weather_mcp/tools/list.py:5'],
  ['nothing of another package', NODE, 'another', undefined],
  ['nothing without a trace', 'It does not work.', 'weather-mcp', undefined],
])('%s is the place', (_, words, name, place) => {
  expect(failedAt(words, name)).toBe(place);
});

test.each([
  'Enter your API key:',
  'Your name: ',
  'Starting\nPassword: ',
  'Overwrite the configuration? [y/N]',
  'Continue?',
])('a question waits for a person: %s', (words) => {
  expect(asksPerson(words, '  [smoke]')).toMatchObject({
    rule: 'start/hang',
    message: expect.stringContaining(`answer “${words.split('\n').at(-1)?.trim()}”`),
    hint: expect.stringMatching(/^Take it from an environment variable.*\n {2}\[smoke\]$/s),
  });
});

test.each(['', 'Connecting to the database …', 'Token loaded: yes, continuing', 'INFO type: stdio\nwaiting'])(
  'nothing is asked by: %s',
  (words) => expect(asksPerson(words, '')).toBeUndefined(),
);
