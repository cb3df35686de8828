import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import type { Launch } from '../../../src/core/types.js';
import { contractText } from '../../../src/mcp/contract.js';
import { type TalkOptions, talk } from '../../../src/mcp/session.js';
import type { Talked } from '../../../src/mcp/session-result.js';
import { type TestHost, testHost } from '../../support/host.js';

const servers = join(process.cwd(), 'test/fixtures/python-servers');
let host: TestHost;

beforeAll(() => {
  host = testHost();
});
afterAll(() => host.close());

function launchOf(script: string, env: Record<string, string> = {}): Launch {
  const python = host.tool('python3');
  return {
    command: [python, join(servers, script)],
    shown: script,
    env: { PATH: process.env['PATH'] ?? '', PYTHONUNBUFFERED: '1', PYTHONDONTWRITEBYTECODE: '1', ...env },
    cwd: tmpdir(),
  };
}

/** Talks to a script and holds every visit to this: nothing of it runs any more afterwards. */
async function visit(
  script: string,
  options: Partial<TalkOptions> = {},
  env: Record<string, string> = {},
): Promise<Talked> {
  const settings: TalkOptions = { transport: 'stdio', port: 8080, path: '/mcp', timeoutMs: 6000, ...options };
  const talked = await talk(host, launchOf(script, env), settings);
  const left = spawnSync('ps', ['-A', '-o', 'stat=,args='], { encoding: 'utf8' }).stdout.split('\n');
  expect(left.filter((line) => line.includes(join(servers, script)) && !line.startsWith('Z'))).toEqual([]);
  return talked;
}

describe('a sound server', () => {
  test('answers, and the contract holds every raw field of every page, sorted', async () => {
    const talked = await visit('sound.py');
    expect(talked).toMatchObject({
      outcome: 'answered',
      transport: 'stdio',
      failures: [],
      strayCount: 0,
      ending: 'stdin',
    });
    expect(talked.stderr).toBe('mini is ready\n');
    expect(talked.readyMs).toBeGreaterThan(0);
    expect(contractText(talked.contract!)).toBe(readFileSync(join(servers, 'sound.contract.json'), 'utf8'));
  });

  test('that speaks only the newer revision answers too', async () => {
    const talked = await visit('modern_only.py');
    expect(talked).toMatchObject({ outcome: 'answered', failures: [], strayCount: 0 });
    expect(talked.contract).toMatchObject({
      protocolVersions: ['2026-07-28'],
      serverInfo: { name: 'mini', version: '1.2.3' },
      instructions: 'Ask for a city.',
    });
    expect(talked.contract?.tools.map((tool) => tool['name'])).toEqual(['alerts', 'forecast']);
  });
});

describe('what is on stdout and is no message', () => {
  test.each([
    ['banner.py', 'text', true, 'Loading config from ~/.weather.toml'],
    ['print_in_handler.py', 'text', false, 'DEBUG: listing tools'],
    ['blank_line.py', 'blank', true, ''],
    ['json_but_no_message.py', 'json', true, '{"level": "info", "message": "started"}'],
    ['not_utf8.py', 'not-utf8', true, 'Gr\ufffd\ufffde'],
  ])('%s', async (script, what, before, text) => {
    const talked = await visit(script);
    expect(talked.outcome).toBe('answered');
    expect(talked.stray).toEqual([{ what, before, text }]);
  });

  test.each([
    ['late_print.py', 'text', 'Goodbye!'],
    ['unfinished_line.py', 'unfinished', 'bye'],
  ])('%s, which is written when the client has said goodbye', async (script, what, text) => {
    const talked = await visit(script);
    expect(talked.outcome).toBe('answered');
    expect(talked.stray).toEqual([{ what, before: false, late: true, text }]);
  });

  test('a line of 11 MB is told by its length and does not fill the memory', async () => {
    const talked = await visit('long_line.py');
    expect(talked.outcome).toBe('answered');
    expect(talked.stray).toEqual([{ what: 'too-long', before: true, text: 'x'.repeat(300), bytes: 11_000_000 }]);
  });
});

describe('a server that does not answer', () => {
  test('because it hangs', async () => {
    const talked = await visit('hang.py', { timeoutMs: 700 });
    expect(talked).toMatchObject({ outcome: 'silent', stderr: 'waiting for the database\n' });
  });

  test.each([
    ['exits_early.py', 4, 'nothing to do'],
    ['missing_module.py', 1, "ModuleNotFoundError: No module named 'yfinance_is_not_here'"],
    ['needs_variable.py', 1, "KeyError: 'WEATHER_API_KEY'"],
    ['needs_arguments.py', 2, 'the following arguments are required: folder'],
  ])('because it ends: %s', async (script, exitCode, words) => {
    const talked = await visit(script);
    expect(talked).toMatchObject({ outcome: 'exited', exitCode, signal: null });
    expect(talked.stderr).toContain(words);
  });

  test('because it refuses', async () => {
    const talked = await visit('initialize_fails.py');
    expect(talked).toMatchObject({ outcome: 'refused' });
    expect(talked.message).toContain('licence expired');
  });
});

describe('a server that answers and then fails', () => {
  test('it crashes when asked for its tools', async () => {
    const talked = await visit('crash_after_initialize.py');
    expect(talked).toMatchObject({ outcome: 'crashed', during: 'tools', exitCode: 1 });
    expect(talked.stderr).toContain("RuntimeError: the table 'tools' is missing");
  });

  test.each([
    ['list_fails.py', 'prompts', 'no prompt store is configured'],
    ['wrong_shape.py', 'tools', '"inputSchema" of the tool forecast'],
    ['endless_pages.py', 'tools', '64'],
  ] as const)('%s', async (script, what, words) => {
    const talked = await visit(script);
    expect(talked).toMatchObject({ outcome: 'answered', failures: [{ what }] });
    expect(talked.failures[0]?.message).toContain(words);
  });
});

// Nearly all of it is waiting for the server, so they wait together.
describe('a server that does not end', () => {
  test.concurrent('when stdin is closed', async () => {
    expect(await visit('ignores_stdin.py')).toMatchObject({ outcome: 'answered', ending: 'sigterm' });
  });

  test.concurrent.each(['sleeps_at_end.py', 'computes_at_end.py'])(
    'in no time, but does in the end: %s',
    async (script) => {
      expect(await visit(script)).toMatchObject({ outcome: 'answered', ending: 'stdin' });
    },
    60_000,
  );

  test.concurrent('when it is asked to', async () => {
    expect(await visit('ignores_sigterm.py')).toMatchObject({ outcome: 'answered', ending: 'sigkill' });
  });

  test.concurrent('wholly: a daemon it left is ended', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mcp-drydock-test-'));
    const note = join(folder, 'pid');
    const talked = await visit('daemon.py', {}, { WEATHER_PID: note });
    expect(talked).toMatchObject({ outcome: 'answered', ending: 'stdin' });
    const pid = Number(readFileSync(note, 'utf8'));
    const state = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
    expect(state.replace(/^Z.*/, '')).toBe('');
    rmSync(folder, { recursive: true });
  });
});

describe('over HTTP', () => {
  test('it answers, and may print what it likes', async () => {
    const port = await getPort();
    const talked = await visit('http_server.py', { transport: 'http', port }, { PORT: String(port) });
    expect(talked).toMatchObject({
      outcome: 'answered',
      transport: 'http',
      failures: [],
      strayCount: 0,
      ending: 'sigterm',
    });
    expect(talked.contract?.tools).toHaveLength(2);
    expect(talked.address).toBe(`http://localhost:${port}/mcp`);
  });

  test('a closing slash is found', async () => {
    const port = await getPort();
    const env = { PORT: String(port), MCP_PATH: '/mcp/' };
    const talked = await visit('http_server.py', { transport: 'http', port }, env);
    expect(talked).toMatchObject({ outcome: 'answered', address: `http://localhost:${port}/mcp/` });
  });

  test('auto finds out that it is no stdio server', async () => {
    const port = await getPort();
    const talked = await visit('http_server.py', { transport: 'auto', port: 1 }, { PORT: String(port) });
    expect(talked).toMatchObject({ outcome: 'answered', transport: 'http', address: `http://localhost:${port}/mcp` });
  });

  test('another path is refused with the address', async () => {
    const port = await getPort();
    const env = { PORT: String(port), MCP_PATH: '/other' };
    const talked = await visit('http_server.py', { transport: 'http', port }, env);
    expect(talked).toMatchObject({ outcome: 'refused', address: `http://localhost:${port}/mcp` });
    expect(talked.message).toContain('404');
  });

  test('another port is named', async () => {
    const port = await getPort();
    const talked = await visit('http_wrong_port.py', { transport: 'http', port, timeoutMs: 1500 });
    expect(talked.outcome).toBe('elsewhere');
    expect(talked.listening).toHaveLength(1);
    expect(talked.listening).toEqual([expect.objectContaining({ address: '127.0.0.1' })]);
    expect(talked.listening?.[0]?.port).not.toBe(port);
  });

  test('a port that is taken is not talked to', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    const talked = await visit('http_server.py', { transport: 'http', port }, { PORT: String(port) });
    expect(talked).toMatchObject({ outcome: 'port-busy', busy: { port, pid: process.pid } });
    await new Promise((resolve) => server.close(resolve));
  });
});

test('Ctrl-C ends the visit and what runs', async () => {
  const controller = new AbortController();
  const other = testHost({ signal: controller.signal });
  const talking = talk(other, launchOf('hang.py'), { transport: 'stdio', port: 1, path: '/', timeoutMs: 60_000 });
  const caught = talking.catch((error: unknown) => error);
  setTimeout(() => controller.abort(), 300);
  expect(await caught).toMatchObject({ exit: 130 });
  const left = spawnSync('ps', ['-A', '-o', 'stat=,args='], { encoding: 'utf8' }).stdout.split('\n');
  expect(left.filter((line) => line.includes('hang.py') && !line.startsWith('Z'))).toEqual([]);
  await other.close();
});
