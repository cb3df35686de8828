// What release notes tell users to paste into their clients is started as each client would, from the registry of a rehearsal.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'smol-toml';
import { installBlocks } from '../../../src/clients/install-block.js';
import { setupOf } from '../../../src/clients/setup.js';
import type { Project } from '../../../src/core/types.js';
import { ecosystemOf } from '../../../src/ecosystems/index.js';
import { packagesIn } from '../../../src/formats/server-json.js';
import { type Npm, startNpm } from '../../../src/targets/npm/stand-in/service.js';
import { type TestHost, testHost } from '../../support/host.js';
import { MINI_JS, packNpm } from '../../support/npm-package.js';
import { seedNpm } from '../../support/seed-npm.js';

interface Config {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const SERVER = `#!/usr/bin/env node
${MINI_JS}
if (process.argv[2] !== '--greet' || process.argv[3] !== "it's" || !process.env.API_KEY) process.exit(3);
serve();
`;
const [listed] = packagesIn({
  packages: [
    {
      ...{ registryType: 'npm', identifier: 'weather-mcp', transport: { type: 'stdio' } },
      packageArguments: [{ type: 'named', name: '--greet', value: "it's" }],
      environmentVariables: [{ name: 'API_KEY', isRequired: true, isSecret: true }],
    },
  ],
});
let base: string;
let host: TestHost;
let npm: Npm;
let project: Project;
let text: string;

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'blocks-'));
  host = testHost({ cwd: base });
  npm = await startNpm({ tokens: { npm_good: '*' } });
  const packed = await packNpm(base, {}, { 'server.js': SERVER });
  project = { ...(packed.project as Project), listed };
  await seedNpm(npm, packed.tarball.path);
  text = installBlocks([setupOf(project, '1.2.3', new URL(`${npm.url}/`))!]);
});
afterAll(async () => {
  await npm.close();
  await host.close();
  rmSync(base, { recursive: true });
});

/** The block below the line that names the client. */
const blockOf = (client: string): string => {
  const below = text.slice(text.search(new RegExp(`^.*${client}.*$`, 'm')));
  return /```\w+\n([\s\S]*?)\n```/.exec(below.slice(below.indexOf('\n')))?.[1] ?? '';
};
const json = (client: string, key: string): Config => JSON.parse(blockOf(client))[key]['weather-mcp'] as Config;
const linked = (client: string): URLSearchParams =>
  new URL(new RegExp(`\\[Add to ${client}\\]\\((\\S+)\\)`).exec(text)?.[1] ?? '').searchParams;

/** As a POSIX shell reads the line. */
async function words(line: string): Promise<readonly string[]> {
  const { stdout } = await host.run({
    command: ['sh', '-c', `printf '%s\\0' ${line}`],
    cwd: base,
    env: {},
    timeoutMs: 5000,
  });
  return stdout.split('\0').slice(0, -1);
}

const CLIENTS: Readonly<Record<string, () => Config | Promise<Config>>> = {
  'Claude Desktop': () => json('Claude Desktop', 'mcpServers'),
  Cursor: () => json('Cursor \\(', 'mcpServers'),
  'Gemini CLI': () => json('Gemini CLI', 'mcpServers'),
  'VS Code': () => json('VS Code \\(', 'servers'),
  Zed: () => json('Zed', 'context_servers'),
  Codex: () =>
    (parse(blockOf('Codex')) as never as { mcp_servers: Record<string, Config> }).mcp_servers['weather-mcp']!,
  'Claude Code': async () => {
    const all = await words(blockOf('Claude Code'));
    const [command = '', ...args] = all.slice(all.indexOf('--') + 1);
    const [name = '', value = ''] = all[all.indexOf('--env') + 1]?.split('=') ?? [];
    expect(all.slice(0, 3)).toEqual(['claude', 'mcp', 'add']);
    return { command, args, env: { [name]: value } };
  },
  'the link to VS Code': () => JSON.parse(linked('VS Code').get('config') ?? ''),
  'the link to Cursor': () => JSON.parse(Buffer.from(linked('Cursor').get('config') ?? '', 'base64').toString()),
};

test.each(Object.entries(CLIENTS))(
  '%s starts the command that users type',
  async (_, read) => {
    const { command, args, env } = await read();
    const line = ecosystemOf(project).userCommands(project, '1.2.3', new URL(`${npm.url}/`))[0] ?? '';
    expect([command, ...args]).toEqual([...(await words(line)), '--greet', "it's"]);
    expect(Object.keys(env ?? {})).toEqual(['API_KEY']);
    const { PATH } = process.env;
    const own = { PATH, HOME: base, npm_config_cache: join(base, 'cache'), npm_config_update_notifier: 'false' };
    const server = spawn(command, args, { cwd: base, env: { ...own, ...env }, stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = new Promise((done) => server.on('close', done));
    server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })}\n`);
    const answer = await new Promise((done) => {
      createInterface({ input: server.stdout })
        .on('line', done)
        .on('close', () => done('nothing'));
    });
    server.stdin.end();
    await ended;
    expect(answer).toContain('"forecast"');
  },
  60_000,
);

test('VS Code asks for what only the user knows', () => {
  const asked = [{ type: 'promptString', id: 'API_KEY', description: 'API_KEY', password: true }];
  expect(JSON.parse(blockOf('VS Code \\(')).inputs).toEqual(asked);
  expect(JSON.parse(linked('VS Code').get('inputs') ?? '')).toEqual(asked);
});
