import { expect, test } from '@jest/globals';
import { parseConfig } from '../../../src/config/parse.js';

function problems(text: string): string {
  try {
    parseConfig(Buffer.from(text), 'f');
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

test.each([
  ['strict = "yes"', 'f:1: strict must be true or false, not "yes"'],
  ['[smoke]\ntimeout = []', 'f:2: smoke.timeout must be a number or a string, not []'],
  ['[[project]]\npath = 3', 'f:2: project.path must be a string, not 3'],
  ['targets = ["pipy"]', /^f:1: targets must be .*"pypi".*, not "pipy"$/],
  ['[contract]\ngate = "no"', 'f:2: contract.gate must be "error" or "warning" or "off", not "no"'],
  ['[smoke]\nargs = "start"', 'f:2: smoke.args must be an array, not "start"'],
  ['[smoke]\nargz = ["start"]', 'f:2: unknown key argz in [smoke]; did you mean args?'],
  ['smoke = 1', 'f:1: smoke must be a table, not 1'],
  ['[pypi]\nurl = "not a URL"', 'f:2: pypi.url must be a URL, not "not a URL"'],
  ['[smoke]\ntimeout = "soon"', 'f:2: smoke.timeout: write seconds as a number, or a time such as "90s" or "2m"'],
])('%j: %s', (text, says) => {
  const found = problems(text);
  if (typeof says === 'string') expect(found).toBe(says);
  else expect(found).toMatch(says);
  expect(found).not.toMatch(/Invalid|expected|received/);
});
