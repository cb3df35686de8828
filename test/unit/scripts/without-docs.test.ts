import { expect, test } from '@jest/globals';
// @ts-expect-error a script of the build, in plain JavaScript
import { withoutDocs } from '../../../scripts/without-docs.mjs';

test('takes out JSDoc blocks with their lines, and nothing else', () => {
  const code = [
    '/******/ var a = 1; // why',
    '/**',
    ' * What it does.',
    ' */',
    'function f() {}',
    '/* plain */ const url = "/** no comment */";',
    'const re = /\\/\\*\\* x \\*\\//, t = `/** ${a} */`;',
    ';// CONCATENATED MODULE: ./a.js',
  ].join('\n');
  expect(withoutDocs(code)).toBe(code.replace('/**\n * What it does.\n */\n', ''));
});

test('takes out lines that are comments, not what stands beside code or only looks like one', () => {
  const code = [
    'let a = 1; // why',
    '  // a note',
    'const text = `',
    '// no comment',
    '`;',
    '//# sourceMappingURL=x',
    '// Copyright 2020 X',
    '',
  ];
  // No map is shipped that the address could lead to.
  const out = ['  // a note', '//# sourceMappingURL=x'];
  expect(withoutDocs(code.join('\n'))).toBe(code.filter((line) => !out.includes(line)).join('\n'));
});

test('keeps licences', () => {
  const code = '/**\n * @license MIT\n */\nlet a;\n/** Copyright 2020 X */\nlet b;\n';
  expect(withoutDocs(code)).toBe(code);
});

test('a block of several lines still ends a statement', () => {
  const code = 'let a = 1 /**\n x */ let b = 2\nfunction f() { return /** @type {1} */ (a + b) }\n';
  const made = withoutDocs(code);
  expect(made).not.toContain('/**');
  expect(new Function(`${made}; return f()`)()).toBe(3);
});

test('takes out blank lines between words of the code, and none of a text or a comment', () => {
  const code = [
    ...['let a = 1', '', '  ', '', 'let b = `x', '', '${a', '', '}', '', 'y`;'],
    ...['/* @license', '', 'MIT */', '', 'const re = /`/;', '', "const s = '\\n\\n';"],
  ].join('\n');
  const made = withoutDocs(code);
  expect(made.split('\n')).toEqual([
    ...['let a = 1', 'let b = `x', '', '${a', '}', '', 'y`;'],
    ...['/* @license', '', 'MIT */', 'const re = /`/;', "const s = '\\n\\n';"],
  ]);
  expect(new Function(`${made}; return b + s`)()).toBe(new Function(`${code}; return b + s`)());
});
