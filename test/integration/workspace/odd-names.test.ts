// Names and versions that no registry takes: one finding each, and nothing of them reaches a terminal.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { run } from '../../../src/commands/run.js';
import { readInputs } from '../../../src/config/read-inputs.js';
import type { Finding } from '../../../src/core/types.js';
import { type TestHost, testHost } from '../../support/host.js';

let root: string;
let host: TestHost;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'odd-'));
  host = testHost({ cwd: root });
});
afterEach(async () => {
  await host.close();
  rmSync(root, { recursive: true });
});

const HUGE = '1.0.99999999999999999999';
const ODD = 'we\nather\u001b[31m\u202e\u0000\u2028::error::x';
const python = (name: string, version: string) =>
  `[project]\nname = ${JSON.stringify(name)}\nversion = ${JSON.stringify(version)}\n[project.scripts]\nweather = "weather:main"\n`;
const node = (name: unknown, version: unknown) => JSON.stringify({ name, version, bin: { weather: 'index.js' } });

test.each<[string, string, string, string]>([
  ['a Python name', 'pyproject.toml', python(ODD, '1.0.0'), 'name-valid'],
  ['an npm name', 'package.json', node(ODD, '1.0.0'), 'node-name'],
  ['a Python version', 'pyproject.toml', python('weather-mcp', ODD), 'version-valid'],
  ['an npm version', 'package.json', node('weather-mcp', ODD), 'node-version'],
  ['20 digits in Python', 'pyproject.toml', python('weather-mcp', HUGE), 'version-valid'],
  ['20 digits in npm', 'package.json', node('weather-mcp', HUGE), 'node-version'],
  ['a name of 100,000 letters', 'package.json', node('x'.repeat(100_000), '1.0.0'), 'node-name'],
  ['a Python name of 100,000 letters', 'pyproject.toml', python(`${'x'.repeat(100_000)}!`, '1.0.0'), 'name-valid'],
  ['a version of 100,000 digits', 'pyproject.toml', python('weather-mcp', '1'.repeat(100_000)), 'version-valid'],
  ['a name that is inherited', 'pyproject.toml', python('__proto__', '1.0.0'), 'name-valid'],
  ['a name that is a list', 'package.json', node(['a'], { b: 1 }), 'node-manifest-readable'],
])('%s that cannot be: check and build end with findings', async (_, file, text, rule) => {
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, file), text);
  writeFileSync(join(root, 'weather.py'), 'def main():\n    pass\n');
  writeFileSync(join(root, 'index.js'), '#!/usr/bin/env node\n');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: root });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'All');
  for (const command of ['check', 'build', 'matrix'] as const) {
    const raw = command === 'build' ? { out: join(root, 'release'), tag: 'v1.0.0' } : {};
    const result = await run(command, readInputs(command, raw), host, { format: 'text' });
    expect(result.text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028]/);
    if (command === 'matrix') continue;
    expect(result.exit).toBe(1);
    const found = (result.json['findings'] as readonly Finding[]).filter(({ level }) => level === 'error');
    expect(found.map((one) => one.rule)).toContain(rule);
    for (const { message } of found) expect(message.length).toBeLessThan(1000);
  }
});
