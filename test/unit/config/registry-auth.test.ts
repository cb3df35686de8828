import { expect, test } from '@jest/globals';
import { INPUTS, type InputSpec } from '../../../src/config/inputs.js';

// Its hint says to set registry-auth: a command that reads an index and does not take it would have no cure.
test('every command that reads an index or a registry takes registry-auth', () => {
  const reading = (['pypi-index-url', 'npm-registry'] as const).flatMap((name) => [
    ...(INPUTS[name] as InputSpec).commands,
  ]);
  expect(reading.filter((command) => !(INPUTS['registry-auth'] as InputSpec).commands.includes(command))).toEqual([]);
});
