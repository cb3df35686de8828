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

test('leaves no empty line between words, and every one of a text', () => {
  const code =
    'let a = 1\n\n\n  \nlet b = `x\n\n${a}\n\n`\n\n// Copyright 2020 X\n\nfunction f() {\n\n  return b + a\n}\n';
  const made = withoutDocs(code) as string;
  expect(made).toBe('let a = 1\nlet b = `x\n\n${a}\n\n`\n// Copyright 2020 X\nfunction f() {\n  return b + a\n}\n');
  expect(new Function(`${made}; return f()`)()).toBe('x\n\n1\n\n1');
});

test('takes out folds of editors, and the word of the bundler for what an import says itself', () => {
  const code =
    '//#region ../a.js\n/* harmony import */ var a = f(1);\n//\n;// CONCATENATED MODULE: ./a.js\n//#endregion\n';
  expect(withoutDocs(code)).toBe('var a = f(1);\n;// CONCATENATED MODULE: ./a.js\n');
});
