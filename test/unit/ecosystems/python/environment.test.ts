import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { distribution } from '../../../../src/ecosystems/python/environment.js';

test('programs that are files of a wheel are found beside those that entry points name', async () => {
  const site = mkdtempSync(join(tmpdir(), 'mcp-drydock-test-'));
  const info = join(site, 'weather_mcp-1.2.3.dist-info');
  mkdirSync(info);
  writeFileSync(join(info, 'METADATA'), 'Name: weather-mcp\nVersion: 1.2.3\n');
  writeFileSync(join(info, 'entry_points.txt'), '[console_scripts]\nadmin = weather_mcp:main\n');
  writeFileSync(
    join(info, 'RECORD'),
    '../../../bin/weather-mcp,sha256=x,1\n../../../bin/admin,sha256=x,1\n../../../share/x,sha256=x,1\nweather_mcp.py,sha256=x,1\n',
  );
  const venv = { folder: site, bin: site, python: '', site, runtime: '' };
  expect(await distribution(venv, 'weather-mcp')).toMatchObject({
    programs: ['weather-mcp'],
    scripts: { admin: 'weather_mcp:main' },
    files: ['weather_mcp.py'],
  });
  rmSync(site, { recursive: true });
});
