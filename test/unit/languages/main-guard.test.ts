// Guards for the main module as servers write them: those that fail for users, and those that hold.

import { expect, test } from '@jest/globals';
import { mainGuard } from '../../../src/languages/javascript/main-guard.js';

test.each([
  ['if (import.meta.url === `file://${process.argv[1]}`) main();', 'link'],
  ["if (import.meta.url === 'file://' + process.argv[1]) main();", 'link'],
  ['if (`file://${process.argv[1]}` === import.meta.url) {', 'link'],
  ['const isMain = import.meta.url == pathToFileURL(process.argv[1]).href;', 'link'],
  ['if (process.argv[1] === fileURLToPath(import.meta.url)) {', 'link'],
  ['if (fileURLToPath(import.meta.url) === path.resolve(process.argv[1]!)) {', 'link'],
  ['/* Starts. */\nif (import.meta.url === `file://${process.argv[1]}`) main();', 'link'],
  ['const isMain = import.meta.url === `file://${process.argv[1]}`;\nif (isMain) main();', 'link'],
  ['if (import.meta.filename === process.argv[1]) run();', 'link'],
  ['if (process.argv[1] && import.meta.url === `file://${process.argv[1]}`) main();', 'link'],
  ['if (import.meta.url === `file://${realpathSync(process.argv[1])}`) serve();', 'windows'],
  ['if (import.meta.url === `file://${fs.realpathSync(process.argv[1] ?? "")}`) serve();', 'windows'],
])('%s', (source, fails) => {
  expect(mainGuard(source)?.fails).toBe(fails);
});

test.each([
  'if (import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) main();',
  'if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main();',
  'if (\n  import.meta.url === `file://${process.argv[1]}` ||\n  process.argv[1].endsWith("/weather-mcp")\n) {',
  'if (import.meta.main) main();',
  'if (require.main === module) main();',
  'if (import.meta.url === `file://${process.argv[1]}` || process.argv[1].endsWith("weather-mcp")) main();',
  'if (process.env.RUN || import.meta.url === `file://${process.argv[1]}`) main();',
  '// if (import.meta.url === `file://${process.argv[1]}`) main();',
  ' * import.meta.url === `file://${process.argv[1]}`',
  '/*\nif (import.meta.url === `file://${process.argv[1]}`) main();\n*/\nmain();',
  'const isMain = import.meta.url === `file://${process.argv[1]}`;\nif (isMain || started()) main();',
  'const isMain = import.meta.url === `file://${process.argv[1]}`;\nif (started() || isMain) main();',
  'const here = fileURLToPath(import.meta.url); const started = process.argv[1];',
  'main();',
])('nothing is wrong with %s', (source) => {
  expect(mainGuard(source)).toBeUndefined();
});

test('a bundle of one long word is read in a moment, and a guard behind it is found', () => {
  const long = `${'a'.repeat(2_000_000)}(`;
  const guard = 'if (import.meta.url === `file://${process.argv[1]}`) main();';
  expect(mainGuard(`${long}\n${guard}`)).toMatchObject({ fails: 'link', index: long.length + 5 });
});
