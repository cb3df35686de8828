// A rehearsal with the MCP Registry and a bundle: listed last, looked up, installed and started as the entry says.

import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run } from '../../../src/commands/run.js';
import { type TestHost, testHost } from '../../support/host.js';
import { NO_INPUTS } from '../../support/inputs.js';
import { lightServer } from '../../support/light-server.js';
import { git, scratch } from '../../support/program.js';

const place = scratch('listed');
const NAME = 'io.github.octo/readability';
const MANIFEST = {
  ...{
    manifest_version: '0.4',
    name: 'readability',
    version: '0.0.0',
    description: 'Reads.',
    author: { name: 'Octo' },
  },
  server: {
    type: 'uv',
    entry_point: 'src/readability_mcp/server.py',
    mcp_config: { command: 'uv', args: ['run', '--directory', '${__dirname}', 'readability-mcp'] },
  },
};
const entry = (more: object) => ({
  ...{ $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json', name: NAME },
  ...{ description: 'Measures how readable a text is.', version: '0.0.0' },
  packages: [
    { registryType: 'pypi', identifier: 'readability-mcp', version: '0.0.0', transport: { type: 'stdio' }, ...more },
  ],
});
let project: string;
let host: TestHost;

beforeAll(async () => {
  project = await lightServer(join(place.folder, 'light'));
  await git(project, 'remote', 'add', 'origin', 'https://github.com/octo/readability.git').catch(() => undefined);
  await git(project, 'remote', 'set-url', 'origin', 'https://github.com/octo/readability.git');
  writeFileSync(join(project, 'mcp-drydock.toml'), '[mcp-registry]\n[mcpb]\n');
  writeFileSync(join(project, 'manifest.json'), JSON.stringify(MANIFEST));
  host = testHost({ cwd: project });
});
afterAll(async () => {
  await host.close();
  place.remove();
});

async function rehearsed(document: object) {
  writeFileSync(join(project, 'server.json'), JSON.stringify(document));
  await git(project, 'add', '-A');
  await git(project, 'commit', '-q', '-m', 'next');
  return run('rehearse', NO_INPUTS, host, { format: 'text' });
}

test('a package that does not name the server stops it before anything is sent', async () => {
  const { exit, json } = await rehearsed(entry({}));
  expect(exit).toBe(1);
  const { findings, receipts } = json as { findings: { rule: string }[]; receipts: unknown[] };
  expect(findings.map(({ rule }) => rule)).toContain('mcp-registry/ownership');
  expect(receipts).toEqual([]);
});

test('it is published, looked up, and both of its packages are started', async () => {
  appendFileSync(join(project, 'README.md'), `\n<!-- mcp-name: ${NAME} -->\n`);
  const { exit, text, json } = await rehearsed(entry({}));
  expect([exit, text]).toEqual([0, expect.stringContaining('github, pypi and mcp-registry')]);
  const { receipts } = json as { receipts: { target: string; file: string; outcome: string }[] };
  expect(receipts.at(-1)).toMatchObject({ target: 'mcp-registry', file: 'server.json', outcome: 'published' });
  expect(receipts).toContainEqual(expect.objectContaining({ target: 'github', file: 'readability-mcp-0.1.0.mcpb' }));
  expect(host.progress()).toMatch(
    /install +uvx readability-mcp@0\.1\.0 from the registry, as its entry in server\.json says/,
  );
  expect(host.progress()).toMatch(/readme +1 command of README and docs run/);
  expect(host.progress()).toMatch(/readability-mcp-0\.1\.0\.mcpb from its address in server\.json: ready/);
});
