// The servers of the guides that people learn from, as they stand there: each is told what is wrong in its author's terms.

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { StageFailure } from '../../src/core/errors.js';
import type { Finding, Produced, Project, Release } from '../../src/core/types.js';
import { buildCodePackage } from '../../src/ecosystems/code-package/build.js';
import { buildPython } from '../../src/ecosystems/python/build.js';
import { startStage } from '../../src/start/stage.js';
import { commitFiles, projectIn, releaseOf } from '../support/code-package.js';
import { type TestHost, testHost } from '../support/host.js';
import { pythonProject } from '../support/python-project.js';
import { readTree } from '../support/tree.js';

const guides = join(process.cwd(), 'test/fixtures/guide-servers');
let host: TestHost;
let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'mcp-drydock-test-'));
  host = testHost({ env: process.env });
});
afterAll(async () => {
  await host.close();
  rmSync(base, { recursive: true });
});

async function errors(started: Promise<Produced>): Promise<readonly Finding[]> {
  const caught = await started.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(caught instanceof StageFailure)) throw new Error(`was not stopped: ${String(caught)}`);
  return caught.findings.filter(({ level, rule }) => level === 'error' && /^(?:start|imports)\//.test(rule));
}

async function codePackage(
  sample: string,
  changed: Readonly<Record<string, string>> = {},
): Promise<readonly Finding[]> {
  const root = mkdtempSync(join(base, `${sample}-`));
  cpSync(join(guides, sample), root, { recursive: true });
  for (const [file, text] of Object.entries(changed)) writeFileSync(join(root, file), text);
  commitFiles(root, {});
  const project: Project = await projectIn(root, host, { name: sample, smoke: { bounds: 'newest' } });
  const release: Release = releaseOf(root, mkdtempSync(join(base, 'out-')), project);
  const { artifacts = [] } = await buildCodePackage(project as never, release, host);
  return errors(startStage.run({ ...release, artifacts }, host, project));
}

describe('a Server that uvicorn runs on 8080', () => {
  test('with the newest SDK: what it uses is gone', async () => {
    const [finding] = await codePackage('uvicorn');
    expect(finding).toMatchObject({ rule: 'imports/missing' });
    expect(finding?.message).toMatch(/needs list_tools of Server, which mcp 2\.\d+\.\d+ does not have/);
    expect(finding?.hint).toContain('mcp>=1.0.0,<2');
  });

  test('with an older one: it listens, and answers 500', async () => {
    const [finding] = await codePackage('uvicorn', { 'requirements.txt': 'mcp<2\nuvicorn>=0.23.0\n' });
    expect(finding).toMatchObject({ rule: 'start/never-there' });
    expect(finding?.message).toContain(
      "listens on port 8080, but answers initialize with 500: 'Server' object is not callable",
    );
    expect(finding?.message).toContain('not a web application');
    expect(finding?.hint).toContain('StreamableHTTPSessionManager');
  });
});

test('server.run_stdio()', async () => {
  const files = readTree(join(guides, 'run-stdio'));
  const older = { ...files, 'pyproject.toml': files['pyproject.toml']!.replace('mcp>=0.1.0', 'mcp>=0.1.0,<2') };
  const { project, release } = await pythonProject(base, older, { tag: 'v0.1.0' });
  const { artifacts = [] } = await buildPython(project, release, host);
  const { settings } = project;
  const newest = { ...project, settings: { ...settings, smoke: { ...settings.smoke, bounds: 'newest' as const } } };
  const [finding] = await errors(startStage.run({ ...release, artifacts }, host, newest));
  expect(finding).toMatchObject({ rule: 'start/never-there' });
  expect(finding?.message).toContain('calls run_stdio() of Server, which no version of the SDK ever had');
  expect(finding?.hint).toContain('stdio_server()');
});

test('the one in Node: one server, and a transport for each request', async () => {
  const [finding] = await codePackage('node');
  expect(finding).toMatchObject({ rule: 'start/never-there' });
  expect(finding?.message).toContain('connects one McpServer to a new transport for each request');
});
