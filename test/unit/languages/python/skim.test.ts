// The quick look at Python sources says everything that the proper reading says, and sometimes more.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { readPython } from '../../../../src/ecosystems/python/source.js';
import { skim } from '../../../../src/languages/python/skim.js';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/', import.meta.url));
const FORMS = `import os
import a.b as c, d
import e, \\
    f
from g.h import i
from \\
    j import k
from l import (
    m,
    n as o,
)
if True: import p
x = 1; import q; from r import s
\tfrom t import u
from .v import w
`;

test('every form of import', () => {
  expect([...skim(FORMS).imports].sort()).toEqual([...'adefgjlpqrt', 'os'].sort());
});

test('nothing that the parser finds is missed, in every source here', () => {
  const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.py'));
  expect(files.length).toBeGreaterThan(20);
  for (const text of [FORMS, ...files.map((path) => readFileSync(join(FIXTURES, path), 'utf8'))]) {
    const { imports } = skim(text);
    for (const { module, dots } of readPython(text).imports) {
      if (dots === 0 && module !== '') expect([...imports]).toContain(module.split('.')[0]);
    }
  }
});

test.each([
  ['match x:\n    case 1:\n        pass\n', 9, true],
  ['match x:\n    case 1:\n        pass\n', 10, false],
  ['try: pass\nexcept* E: pass\n', 10, true],
  ['type A[T] = int\n', 11, true],
  ['def f[T](x): pass\n', 11, true],
  ['import tomllib\n', 10, true],
  ['import tomllib\n', 11, false],
  ['from typing import (\n  Any,\n  Self,\n)\n', 10, true],
  ['import wsgiref.types\n', 10, true],
  ['from typing import Any\n# Self is new\n', 10, false],
  ['match = 1\ntype = 2\n', 9, false],
])('%j may be newer than 3.%i: %s', (text, minor, newer) => {
  expect(skim(text).mayBeNewerThan(minor)).toBe(newer);
});
