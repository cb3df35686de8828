import { expect, test } from '@jest/globals';
import { unshippedData } from '../../../../src/ecosystems/python/data-files.js';

const SOURCES: Readonly<Record<string, string>> = {
  'src/weather_mcp/__init__.py': '',
  'src/weather_mcp/server.py': [
    'from pathlib import Path',
    '# topic_cache.json is not read here',
    'TOPICS = Path(__file__).parent / "topic_cache.json"',
    "ICON = 'assets/icon.png'",
  ].join('\n'),
};

function judge(shipped: readonly string[], tracked: readonly string[]) {
  const entries = shipped.map((path) => ({ path })) as never;
  return unshippedData({ file: 'w.whl', entries }, [...Object.keys(SOURCES), ...tracked], (path) => SOURCES[path]);
}
const MODULES = ['weather_mcp/__init__.py', 'weather_mcp/server.py'];

test('a data file that the code names and the wheel lacks', () => {
  expect(judge(MODULES, ['src/weather_mcp/topic_cache.json'])).toMatchObject({
    rule: 'build/data-missing',
    level: 'warning',
    file: 'src/weather_mcp/server.py',
    line: 3,
    message: expect.stringContaining('The code names topic_cache.json'),
  });
});

test('several are counted', () => {
  const found = judge(MODULES, ['src/weather_mcp/topic_cache.json', 'src/weather_mcp/assets/icon.png']);
  expect(found?.message).toContain('1 more of them');
  expect(found?.quote).toEqual([
    'src/weather_mcp/topic_cache.json: src/weather_mcp/server.py:3',
    'src/weather_mcp/assets/icon.png: src/weather_mcp/server.py:4',
  ]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['a file that is shipped', [...MODULES, 'weather_mcp/topic_cache.json'], ['src/weather_mcp/topic_cache.json']],
  ['a file that no code names', MODULES, ['src/weather_mcp/other_cache.json']],
  ['a file outside of the package', MODULES, ['data/topic_cache.json', 'topic_cache.json']],
  ['a test’s file', MODULES, ['src/weather_mcp/tests/topic_cache.json']],
  ['a wheel without modules of the repository', ['other/__init__.py'], ['src/weather_mcp/topic_cache.json']],
])('nothing is said of %s', (_, shipped, tracked) => {
  expect(judge(shipped, tracked)).toBeUndefined();
});

test('a thousand files beside hundreds of modules are looked for in a moment', () => {
  const source = 'x = "a line of code"\n'.repeat(500);
  const modules = Array.from({ length: 300 }, (_, at) => `weather_mcp/m${at}.py`);
  const data = Array.from({ length: 2000 }, (_, at) => `src/weather_mcp/data/file${at}.json`);
  const tracked = [...modules.map((path) => `src/${path}`), ...data];
  const entries = modules.map((path) => ({ path })) as never;
  expect(unshippedData({ file: 'w.whl', entries }, tracked, () => source)).toBeUndefined();
});
