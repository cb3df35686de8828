import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ownCode } from '../../../../src/start/passport/own-code.js';

let site: string;
beforeAll(() => {
  site = join(mkdtempSync(join(tmpdir(), 'mcp-drydock-own-')), 'lib/python3.13/site-packages');
  const info = join(site, 'Weather_MCP-1.2.3.dist-info');
  mkdirSync(info, { recursive: true });
  writeFileSync(join(info, 'RECORD'), 'weather/__init__.py,sha256=x,1\nweather/a.py,sha256=y,2\n');
  mkdirSync(join(site, 'weather_mcp_tools-1.0.dist-info'));
});
afterAll(() => rmSync(join(site, '../../..'), { recursive: true }));

test('a Python package is what its installer noted', () => {
  const own = ownCode('weather-mcp');
  expect(own(join(site, 'weather/a.py'))).toBe(true);
  expect(own(join(site, 'weather/b.py'))).toBe(false);
  expect(own(join(site, 'rich/console.py'))).toBe(false);
  expect(ownCode('another')(join(site, 'weather/a.py'))).toBe(false);
});

test.each([
  ['/x/node_modules/@octo/weather/dist/a.js', true],
  ['/x/node_modules/@octo/weather/node_modules/debug/index.js', false],
  ['/x/node_modules/@octo/weather-more/a.js', false],
  ['C:\\x\\node_modules\\@octo\\weather\\a.js', true],
  ['/bundle/server.js', true],
  ['node:internal/deps/undici/undici', false],
  ['/usr/lib/python3.12/urllib/request.py', false],
  ['<frozen importlib._bootstrap>', false],
  ['', false],
])('%s', (file, expected) => {
  expect(ownCode('@octo/weather')(file)).toBe(expected);
});
