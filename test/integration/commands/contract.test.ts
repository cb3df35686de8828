// contract, in this process and with real servers: a file, a folder without git, a command, an address, a contract file.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import type { ContractOptions } from '../../../src/commands/contract.js';
import type { RunOptions } from '../../../src/commands/result.js';
import { run } from '../../../src/commands/run.js';
import { readInputs } from '../../../src/config/read-inputs.js';
import { readPublished } from '../../../src/contract/of/published.js';
import { fileVersion } from '../../../src/registries/pypi/file-version.js';
import { type TestHost, testHost } from '../../support/host.js';
import { makeWheel } from '../../support/wheel.js';

const MINI = readFileSync(join(process.cwd(), 'test/fixtures/python-servers/mini.py'), 'utf8');
let base: string;
let host: TestHost;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'mcp-drydock-contract-'));
  host = testHost({ cwd: base, env: { ...process.env } });
});
afterAll(async () => {
  await host.close();
  rmSync(base, { recursive: true });
});

function contract(
  what: readonly string[],
  { failOn, ...more }: Partial<ContractOptions> & { readonly failOn?: string } = {},
  format: RunOptions['format'] = 'json',
) {
  const options: ContractOptions = { what, command: [], check: false, ...more };
  return run('contract', readInputs('contract', { 'fail-on': failOn }), host, { format, contract: options });
}

const files = {
  'mini.py': MINI,
  'weather_mcp/__init__.py': '',
  'weather_mcp/server.py': 'import mini\n\ndef main():\n    mini.serve()\n',
};

describe('of whatever somebody names', () => {
  let printed: Readonly<Record<string, unknown>>;

  test('a wheel', async () => {
    const wheel = await makeWheel(base, { scripts: { 'weather-mcp': 'weather_mcp.server:main' }, files });
    const { json, exit } = await contract([wheel.path]);
    expect(exit).toBe(0);
    expect(json).toMatchObject({ format: 1, serverInfo: { name: expect.any(String) } });
    expect((json['tools'] as { name: string }[]).map(({ name }) => name)).toContain('forecast');
    printed = json;
  });

  test('its contract as a file, and nothing changed', async () => {
    writeFileSync(join(base, 'a.contract.json'), JSON.stringify(printed));
    expect((await contract(['a.contract.json'])).json).toEqual(printed);
    const { text, json, exit } = await contract(
      ['diff', 'a.contract.json', 'a.contract.json'],
      { failOn: 'feature' },
      'text',
    );
    expect(text).toContain('nothing changed');
    expect([json['changes'], json['needs'], exit]).toEqual([[], 'none', 0]);
  });

  test('a difference, and what it ends with', async () => {
    const [tool, ...others] = printed['tools'] as readonly Record<string, unknown>[];
    writeFileSync(
      join(base, 'b.contract.json'),
      JSON.stringify({ ...printed, tools: [{ ...tool, name: 'else' }, ...others] }),
    );
    const asked = ['diff', 'a.contract.json', 'b.contract.json'];
    const { text, json, exit } = await contract(asked, {}, 'text');
    expect(exit).toBe(0);
    expect(text).toMatch(/1 breaking change, 1 feature\n\n {2}breaking {5}Tool \S+ was removed/);
    expect(text).toContain('From 1.0 on, semantic versioning requires a major release.');
    expect(json['needs']).toBe('major');
    expect((await contract(asked, { failOn: 'breaking' })).exit).toBe(1);
    await expect(contract(asked, { failOn: 'all' })).rejects.toMatchObject({ code: 'contract/fail-on', exit: 2 });
    expect((await contract(asked, {}, 'markdown')).text).toContain('| breaking | Tool');
  });

  test('a command after --', async () => {
    writeFileSync(join(base, 'server.py'), `${MINI}\nserve()\n`);
    const { json } = await contract([], { command: ['python3', 'server.py'] });
    expect(json['tools']).toEqual(printed['tools']);
  });

  test('a folder that is no repository; the README that it writes', async () => {
    const folder = join(base, 'project');
    mkdirSync(join(folder, 'weather_mcp'), { recursive: true });
    writeFileSync(
      join(folder, 'pyproject.toml'),
      '[build-system]\nrequires = ["uv_build>=0.9,<0.14"]\nbuild-backend = "uv_build"\n[project]\nname = "weather-mcp"\nversion = "1.0.0"\nrequires-python = ">=3.9"\n[project.scripts]\nweather-mcp = "weather_mcp:main"\n[tool.uv.build-backend]\nmodule-root = ""\n',
    );
    writeFileSync(join(folder, 'weather_mcp/__init__.py'), `${MINI}\ndef main():\n    serve()\n`);
    writeFileSync(join(folder, 'README.md'), '<!-- mcp-drydock:contract -->\n<!-- /mcp-drydock:contract -->\n');
    const asked = { readme: 'project/README.md' };
    expect((await contract(['project'], asked, 'text')).text).toBe('Wrote project/README.md.\n');
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('| Tool |');
    // Against the contract of an equal server: up to date; against another one: stale, and left as it is.
    const check = { ...asked, check: true };
    expect((await contract(['a.contract.json'], check, 'text')).exit).toBe(0);
    const stale = await contract(['b.contract.json'], check, 'text');
    expect(stale).toMatchObject({ exit: 1, json: { stale: true, written: false } });
    expect(stale.text).toContain('mcp-drydock contract b.contract.json --write-readme project/README.md');
  });
});

describe('an address', () => {
  test('of a server that somebody runs', async () => {
    const port = await getPort();
    const running = host.start({
      command: [host.tool('python3'), join(process.cwd(), 'test/fixtures/python-servers/http_server.py')],
      cwd: base,
      env: { ...(process.env as Record<string, string>), PORT: String(port), HOST: '127.0.0.1' },
      timeoutMs: 30_000,
    });
    try {
      const ask = () => contract([`http://127.0.0.1:${port}/mcp`]).catch((error: Error) => error);
      let found = await ask();
      for (let tries = 0; found instanceof Error && tries < 30; tries += 1) {
        await host.sleep(100);
        found = await ask();
      }
      expect(found).toMatchObject({
        json: { serverInfo: { name: 'mini' }, tools: [{ name: 'alerts' }, { name: 'forecast' }] },
      });
    } finally {
      await running.end();
    }
  });

  test('of one that lets nobody in', async () => {
    const refusing = createServer((_request, response) =>
      response.writeHead(401, { 'www-authenticate': 'Bearer' }).end('no'),
    );
    await new Promise<void>((done) => refusing.listen(0, '127.0.0.1', done));
    const port = (refusing.address() as AddressInfo).port;
    await expect(contract([`http://127.0.0.1:${port}/mcp`])).rejects.toMatchObject({ code: 'contract/no-answer' });
    await new Promise((done) => refusing.close(done));
  });
});

describe('what names nothing', () => {
  test.each([
    [['nowhere'], 'nowhere does not exist.'],
    [['npm:'], 'does not name a package'],
    [['pypi:a b'], 'does not name a package'],
    [['diff', 'a.contract.json'], 'compares two things'],
    [['a', 'b'], 'takes one argument'],
  ])('%j', async (what, words) => {
    await expect(contract(what)).rejects.toThrow(words);
  });

  test.each([
    ['bad.json', '{', 'not JSON'],
    ['deep.json', '['.repeat(5000), 'nested too deep'],
    ['other.json', '{"format":1}', 'not a contract'],
    ['bytes.json', Buffer.from([0xff, 0xfe]), 'not JSON'],
  ])('%s', async (name, content, words) => {
    writeFileSync(join(base, name), content);
    await expect(contract([name])).rejects.toMatchObject({ exit: 2, message: expect.stringContaining(words) });
  });
});

test('names of packages and of files', () => {
  expect(readPublished('npm:@scope/name@1.2.3-rc.1')).toEqual({
    from: 'npm',
    name: '@scope/name',
    version: '1.2.3-rc.1',
  });
  expect(readPublished('npm:name')).toEqual({ from: 'npm', name: 'name', version: undefined });
  expect(readPublished('pypi:some.name==1.0rc1')).toEqual({ from: 'pypi', name: 'some.name', version: '1.0rc1' });
  expect(readPublished('./npm')).toBeUndefined();
  expect(fileVersion('weather_mcp-1.2.3-py3-none-any.whl', 'weather-mcp')).toBe('1.2.3');
  expect(fileVersion('weather-mcp-1.2.3.tar.gz', 'weather_mcp')).toBe('1.2.3');
  expect(fileVersion('weather-mcp-2-1.2.3.tar.gz', 'weather_mcp')).toBeUndefined();
});
