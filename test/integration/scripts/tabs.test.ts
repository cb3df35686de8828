// The bundle's indentation is made smaller, and nothing that a program prints.

import { expect, test } from '@jest/globals';
// @ts-expect-error a script of the build, in plain JavaScript
import { withTabs } from '../../../scripts/tabs.mjs';

test('indentation becomes tabs, texts over several lines stay', () => {
  const code = 'if (a) {\n    b(`\n    c\n  ${d(\n    e)}\n      f`);\n   g("h\\\n  i");\n}\n';
  expect(withTabs(code)).toBe('if (a) {\n\t\tb(`\n    c\n  ${d(\n\t\te)}\n      f`);\n\t g("h\\\n  i");\n}\n');
});
