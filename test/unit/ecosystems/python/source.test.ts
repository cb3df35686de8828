// Python sources: imports and what guards them, functions and what they need, names, newer syntax.

import { describe, expect, test } from '@jest/globals';
import { readPython } from '../../../../src/ecosystems/python/source.js';

describe('imports', () => {
  const source = readPython(`import os, yaml.nodes as nodes
from . import a, b as c
from ..x.y import (d, # first
                   e as f,)
from z import *
try:
    import tomllib
except ImportError:
    import tomli as tomllib
try:
    import eager
except ValueError:
    pass
if TYPE_CHECKING:
    import checked
if sys.platform == "win32":
    import winreg
else:
    import fcntl
def later():
    import lazy
class Now:
    import inner
with suppress(ImportError):
    import maybe
import one; import two
if __name__ == "__main__":
    import script
`);
  const all = source.imports.map(({ dots, module, names, guard, line }) => [
    `${'.'.repeat(dots)}${module}`,
    [...names.keys()].join(),
    guard,
    line,
  ]);

  test.each([
    ['os', '', undefined, 1],
    ['yaml.nodes', '', undefined, 1],
    ['.', 'a,b', undefined, 2],
    ['..x.y', 'd,e', undefined, 3],
    ['z', '*', undefined, 5],
    ['tomllib', '', 'try', 7],
    ['tomli', '', 'try', 9],
    ['eager', '', undefined, 11],
    ['checked', '', 'typing', 15],
    ['winreg', '', 'branch', 17],
    ['fcntl', '', 'branch', 19],
    ['lazy', '', 'function', 21],
    ['inner', '', undefined, 23],
    ['maybe', '', 'try', 25],
    ['one', '', undefined, 26],
    ['two', '', undefined, 26],
    ['script', '', 'function', 28],
  ])('%s (%s) is guarded by %s, line %i', (...expected) => {
    expect(all).toContainEqual(expected);
  });

  test('nothing else', () => expect(all).toHaveLength(17));

  test('what they bind', () => {
    expect([...source.names]).toEqual(expect.arrayContaining(['os', 'nodes', 'a', 'c', 'd', 'f', 'tomllib']));
    expect(source.names.has('lazy')).toBe(false);
    expect(source.names.has('e')).toBe(false);
    expect(source.open).toBe(true);
  });
});

describe('functions', () => {
  const source = readPython(`
def plain(): pass
def typed(a: int, /, b: str = "x", *args, c, d=lambda x, y: x, **kw) -> None: pass
def star(*, key): pass
async def waits(): pass
@click.command()
@click.option("--x")
def cli(x): pass
class Server:
    def method(self): pass
if True:
    def branch(x): pass
def twice(x): pass
def twice(): pass
alias = plain
a, (b, c) = 1, (2, 3)
d: int = 4
for e in []: pass
with open("x") as f: pass
`);
  test.each([
    ['plain', [], false, false],
    ['typed', ['a', 'c'], false, false],
    ['star', ['key'], false, false],
    ['waits', [], true, false],
    ['cli', ['x'], false, true],
    ['branch', ['x'], false, false],
    ['twice', [], false, false],
  ])('%s requires %j', (name, required, isAsync, decorated) => {
    expect(source.functions.get(name)).toMatchObject({ required, async: isAsync, decorated });
  });

  test('methods are none of the module', () => {
    expect(source.functions.has('method')).toBe(false);
    expect(source.names.has('method')).toBe(false);
  });

  test('assigned names count', () => {
    for (const name of ['alias', 'a', 'b', 'c', 'd', 'e', 'f', 'Server']) expect(source.names).toContain(name);
    expect(source.open).toBe(false);
  });
});

test('newer syntax, with the version that brought it', () => {
  const { features } = readPython(`match x:
    case 1: pass
try: pass
except* ValueError: pass
type A = int
def f[T](x: T): pass
match = 1
type = 2
if sys.version_info >= (3, 12):
    type B = int
`);
  expect(features.map(({ minor, line }) => [minor, line])).toEqual([
    [10, 1],
    [11, 4],
    [12, 5],
    [12, 6],
  ]);
});

test.each([
  ['nothing', ''],
  ['no Python', '\u0000\u0001 ((((( def def import from . import'],
  ['an unfinished file', 'def main(\n  a,\n  b='],
  ['deep nesting', `x = ${'('.repeat(3000)}1${')'.repeat(3000)}`],
  ['deep blocks', Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}if x:`).join('\n')],
])('%s does not throw', (_, text) => {
  expect(() => readPython(text)).not.toThrow();
});

test('a long file is read, and an even longer one is left open', () => {
  const text = 'def f(a, b=1):\n    x = {"a": [1, 2, 3], "b": (4, 5)}\n    return x\n'.repeat(14_000);
  expect(readPython(text).functions.size).toBe(1);
  expect(readPython(text.repeat(2))).toMatchObject({ open: true, imports: [] });
});
