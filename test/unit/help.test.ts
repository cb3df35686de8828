// The help of every command: something to type, and only flags that the command has.

import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { COMMANDS, INPUTS, type InputSpec } from '../../src/config/inputs.js';
import { NAME } from '../../src/core/about.js';
import { HELP, moreHelp } from '../../src/help.js';

const OTHERS = new Set(['format', 'verbose', 'force', 'write-readme', 'check', 'tag', 'show', 'yes']);

test.each(COMMANDS)('%s', (command) => {
  const { examples, page } = HELP[command];
  expect(examples.length).toBeGreaterThan(0);
  expect(existsSync(page.replace(/#.*/, ''))).toBe(true);
  for (const flag of examples.flatMap(([args]) => args.match(/(?<=(^|\s)--)[a-z][a-z-]*/g) ?? [])) {
    const spec = (INPUTS as Readonly<Record<string, InputSpec>>)[flag];
    expect([flag, spec?.commands.includes(command) === true || OTHERS.has(flag)]).toEqual([flag, true]);
  }
  const [typed = ''] = moreHelp(command).split('\n\nDocs: ');
  for (const line of typed.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  expect(moreHelp(command)).toContain(`  ${NAME} ${command}`);
});
