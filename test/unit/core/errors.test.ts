import { expect, test } from '@jest/globals';
import { EXIT, usageError } from '../../../src/core/errors.js';

test('a usage error carries exit code 2 and its hint', () => {
  const error = usageError('config/unknown-key', 'There is no key smok.', 'Write smoke.');
  expect(error.exit).toBe(EXIT.usage);
  expect(error.hint).toBe('Write smoke.');
});
