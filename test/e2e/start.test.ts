import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildPython } from '../../src/ecosystems/python/build.js';
import { startStage } from '../../src/start/stage.js';
import { type TestHost, testHost } from '../support/host.js';
import { pythonProject } from '../support/python-project.js';
import { SETTINGS } from '../support/settings.js';

const example = join(process.cwd(), 'examples/python-server');
let host: TestHost;
let base: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'mcp-drydock-test-'));
  host = testHost({ env: process.env });
});
afterAll(async () => {
  await host.close();
  await rm(base, { recursive: true });
});

async function exampleFiles(): Promise<Record<string, string>> {
  const entries = await readdir(example, { recursive: true, withFileTypes: true });
  const files: Record<string, string> = {};
  for (const entry of entries.filter((one) => one.isFile() && !one.parentPath.includes('__pycache__'))) {
    const path = join(entry.parentPath, entry.name);
    files[path.slice(example.length + 1)] = await readFile(path, 'utf8');
  }
  return files;
}

test('the example is built by its backend, and that wheel answers with the real SDK', async () => {
  const { project, release } = await pythonProject(base, await exampleFiles(), {
    tag: 'v0.1.0',
    // Which versions hold is asked elsewhere.
    settings: { smoke: { ...SETTINGS.smoke, bounds: 'newest' } },
  });
  const built = await buildPython(project, release, host);
  const { findings, started, lines } = await startStage.run(
    { ...release, artifacts: built.artifacts ?? [] },
    host,
    project,
  );
  expect(findings).toEqual([]);
  const wheel = built.artifacts?.find(({ kind }) => kind === 'wheel');
  const sdist = built.artifacts?.find(({ kind }) => kind === 'sdist');
  expect(started).toHaveLength(1);
  expect(started?.[0]).toMatchObject({
    artifact: wheel?.file,
    sha256: wheel?.sha256,
    also: [{ file: sdist?.file, sha256: sdist?.sha256 }],
    command: ['readability-mcp'],
    contract: { serverInfo: { name: 'readability-mcp', version: '0.1.0' } },
  });
  expect(started?.[0]?.contract.tools.length).toBeGreaterThan(0);
  expect(started?.[0]?.components.map(({ name }) => name)).toEqual(expect.arrayContaining(['mcp', 'pydantic']));
  expect(started?.[0]?.direct.some((purl) => purl.startsWith('pkg:pypi/mcp@'))).toBe(true);
  expect(lines?.[0]).toMatch(/^Python 3\.\d+\.\d+, \d\d packages, ready in/);
});
