// `from weather_mcp import tools` where tools is a module of the project that is not in the wheel.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { whyMissing } from '../../../../src/ecosystems/python/why-missing.js';

const folder = mkdtempSync(join(tmpdir(), 'mcp-drydock-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'src/weather_mcp'), { recursive: true });
writeFileSync(join(folder, 'src/weather_mcp/tools.py'), '');

const why = (name: string) =>
  whyMissing({ module: 'weather_mcp', name }, {
    ...{ folder, project: 'weather-mcp', venv: { site: folder }, isOwn: () => true },
    installed: { topLevel: ['weather_mcp'] },
  } as never);

test('it is named, with what keeps it out', async () => {
  expect(await why('tools')).toMatchObject({
    cause: 'own',
    subject: { module: 'weather_mcp.tools' },
    says: 'imports weather_mcp.tools, which is part of weather-mcp but not in the built package',
    hint: expect.stringMatching(/^Include weather_mcp\/tools in the build: /),
  });
});

test('a name that is no module is only a name', async () => {
  expect(await why('forecast')).toMatchObject({ says: 'imports forecast from weather_mcp, which has no such name' });
});
