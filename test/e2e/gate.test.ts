// The gate in a rehearsal: what the last release showed stands on a GitHub of this machine, and the number denies what changed.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { contractText, makeContract } from '../../src/mcp/contract.js';
import { type GitHub, startGitHub } from '../../src/targets/github/stand-in/service.js';
import { lightServer } from '../support/light-server.js';
import { git, mcpDrydock, scratch } from '../support/program.js';

const place = scratch('gate');
const REPOSITORY = 'octo/readability';
let github: GitHub;
let server: string;

beforeAll(async () => {
  github = await startGitHub({
    repository: REPOSITORY,
    tags: { 'v1.3.2': 'a'.repeat(40) },
    tokens: { ghs_push: 'push' },
  });
  const headers = { authorization: 'Bearer ghs_push' };
  const body = JSON.stringify({ tag_name: 'v1.3.2' });
  const made = await fetch(`${github.url}/repos/${REPOSITORY}/releases`, { method: 'POST', headers, body });
  const { upload_url: address } = (await made.json()) as { upload_url: string };
  const before = makeContract({
    protocolVersions: ['2025-11-25'],
    serverInfo: { name: 'readability-mcp', version: '1.3.2' },
    capabilities: { tools: {} },
    tools: [{ name: 'spell_check', inputSchema: { type: 'object' } }],
    resources: [],
    resourceTemplates: [],
    prompts: [],
  });
  await fetch(`${address.replace('{?name,label}', '')}?name=readability-mcp-1.3.2.contract.json`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: contractText(before),
  });
  server = await lightServer(join(place.folder, 'server'));
  const manifest = join(server, 'pyproject.toml');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('version = "0.1.0"', 'version = "1.4.0"'));
  writeFileSync(join(server, 'mcp-drydock.toml'), '[smoke]\nbounds = "newest"\n');
  await git(server, 'commit', '-qam', '1.4.0');
  await git(server, 'add', '-A');
  await git(server, 'commit', '-q', '--allow-empty', '-m', 'bounds');
  await git(server, 'remote', 'add', 'origin', `https://github.com/${REPOSITORY}.git`);
});
afterAll(async () => {
  place.remove();
  await github.close();
});

test('a break under a minor version stops it before anything is sent; the configuration can let it through', async () => {
  const env = { GITHUB_API_URL: github.url };
  const stopped = await mcpDrydock(['rehearse', '--format', 'json'], { cwd: server, env });
  expect(stopped.code).toBe(1);
  const { findings, receipts } = JSON.parse(stopped.stdout);
  expect(receipts).toEqual([]);
  expect(findings).toContainEqual(
    expect.objectContaining({
      rule: 'contract/breaking',
      level: 'error',
      message: '1 breaking change since 1.3.2, but 1.4.0 is a minor version.',
      quote: ['Tool spell_check was removed.'],
    }),
  );

  const config = join(server, 'mcp-drydock.toml');
  writeFileSync(config, '[smoke]\nbounds = "newest"\n[contract]\ngate = "warning"\n');
  await git(server, 'commit', '-qam', 'let it through');
  const passed = await mcpDrydock(['rehearse', '--format', 'json'], { cwd: server, env });
  const { plan, outcome } = JSON.parse(passed.stdout);
  expect([outcome, passed.code]).toEqual(['done', 0]);
  expect(plan.compared).toEqual([
    expect.objectContaining({ since: '1.3.2', source: 'GitHub release v1.3.2', changes: expect.any(Array) }),
  ]);
});
