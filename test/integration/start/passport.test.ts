// What a server does at its start is seen, by real Python and Node, and nothing of it changes what the server answers.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run } from '../../../src/commands/run.js';
import { readInputs } from '../../../src/config/read-inputs.js';
import type { Contract } from '../../../src/core/types.js';
import { testHost } from '../../support/host.js';
import { MINI_JS } from '../../support/npm-package.js';

const MINI = readFileSync(join(process.cwd(), 'test/fixtures/python-servers/mini.py'), 'utf8');
const PATIENCE_MS = 60_000;

const PYTHON = `import os, socket, sqlite3, subprocess, sys, tempfile, threading, urllib.request
import mini

def phone_home():
    try:
        urllib.request.urlopen("http://telemetry.example.invalid/v1")
    except OSError:
        pass
    for address in [("localhost", 41234), ("127.0.0.1", 9)]:
        try:
            socket.create_connection(address, 2)
        except OSError:
            pass

os.makedirs(os.path.expanduser("~/.cache/weather/models"), exist_ok=True)
open(os.path.expanduser("~/.cache/weather/models/a.bin"), "w").close()
sqlite3.connect("weather.db").execute("create table if not exists days(day)")
os.close(tempfile.mkstemp(prefix="weather-")[0])
tempfile.TemporaryFile().close()
dict(os.environ)
os.environ.get("WEATHER_UNITS")
subprocess.run([sys.executable, "-c", "import socket; socket.create_connection(('child.example.invalid', 443))"], stderr=subprocess.DEVNULL)
subprocess.run("true --version", shell=True)
asking = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
asking.connect(("192.0.2.1", 80))
threading.Thread(target=phone_home).start()
mini.serve({})
`;

const NODE = `import { execFile, execSync } from 'node:child_process';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from './mini.mjs';

mkdirSync(join(homedir(), '.config/weather'), { recursive: true });
writeFileSync(join(homedir(), '.config/weather/settings.json'), '{}');
await writeFile(join(await mkdtemp(join(tmpdir(), 'weather-')), 'x'), 'x');
createWriteStream('out.log').end('x');
({ ...process.env });
process.env.OWN = '1';
process.env.OWN = '2';
const { WEATHER_UNITS = process.env.OWN } = process.env;
execSync('true --version');
execFile(process.execPath, ['-e', "require('net').connect(443, 'child.example.invalid').on('error', () => {})"]);
fetch('http://telemetry.example.invalid/v1').catch(() => {});
net.connect(41234).on('error', () => {});
net.connect(9, '127.0.0.1').on('error', () => {});
serve(WEATHER_UNITS);
`;

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mcp-drydock-passport-'));
  mkdirSync(join(root, 'where'));
  const files = { 'mini.py': MINI, 'server.py': PYTHON, 'mini.mjs': MINI_JS, 'server.mjs': NODE };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
});
afterAll(() => rmSync(root, { recursive: true }));

/** The contract of a command, started in a folder of its own. */
async function contractOf(command: readonly string[], config = ''): Promise<Contract> {
  const cwd = mkdtempSync(join(root, 'where', 'here-'));
  writeFileSync(join(cwd, 'mcp-drydock.toml'), config);
  const host = testHost({ cwd });
  try {
    const options = { what: [], command, failOn: 'never' as const, check: false };
    const { json } = await run('contract', readInputs('contract', {}), host, { format: 'json', contract: options });
    return json as unknown as Contract;
  } finally {
    await host.close();
  }
}

const CONTACTS = ['127.0.0.1:9', 'child.example.invalid:443', 'localhost:*'];

test(
  'a Python server, its child and its threads',
  async () => {
    const { passport } = await contractOf(['python3', join(root, 'server.py')]);
    expect(passport).toEqual({
      hosts: [...CONTACTS, 'telemetry.example.invalid:80'],
      files: ['$TMPDIR/weather-*', './weather.db', '~/.cache/weather/models/…'],
      programs: ['python', 'sh -c true'],
      variables: ['WEATHER_UNITS'],
    });
  },
  PATIENCE_MS,
);

test(
  'a Node server and its child',
  async () => {
    const { passport } = await contractOf([process.execPath, join(root, 'server.mjs')]);
    expect(passport).toEqual({
      hosts: [...CONTACTS, 'telemetry.example.invalid:80'],
      files: ['$TMPDIR/weather-*/…', './out.log', '~/.config/weather/settings.json'],
      programs: ['node', 'sh -c true'],
      variables: ['OWN', 'WEATHER_UNITS'],
    });
  },
  PATIENCE_MS,
);

test(
  'a server that speaks HTTP at a port of its own choice is seen too',
  async () => {
    const lines = [
      'import os, sys',
      `sys.path.insert(0, ${JSON.stringify(join(process.cwd(), 'test/fixtures/python-servers'))})`,
      'import http_server',
      'open(os.path.expanduser("~/.weather"), "w").close()',
      'http_server.ThreadingHTTPServer(("127.0.0.1", 0), http_server.Handler).serve_forever()',
    ];
    writeFileSync(join(root, 'web.py'), `${lines.join('\n')}\n`);
    expect((await contractOf(['python3', join(root, 'web.py')])).passport?.files).toEqual(['~/.weather']);
  },
  PATIENCE_MS,
);

test(
  'a host that is contacted at every second start is in the passport of each build',
  async () => {
    const lines = [
      'import os, socket, mini',
      `turn = ${JSON.stringify(join(root, 'turn'))}`,
      'try:',
      '    os.mkdir(turn)',
      '    socket.create_connection(("127.0.0.1", 9))',
      'except FileExistsError:',
      '    os.rmdir(turn)',
      'except OSError:',
      '    pass',
      'mini.serve({})',
    ];
    writeFileSync(join(root, 'sometimes.py'), `${lines.join('\n')}\n`);
    for (let build = 0; build < 2; build += 1) {
      const { passport } = await contractOf(['python3', join(root, 'sometimes.py')]);
      expect(passport?.hosts).toEqual(['127.0.0.1:9']);
    }
  },
  PATIENCE_MS,
);

test(
  'what loads no observer is seen by what it leaves; and nobody has to look',
  async () => {
    const isolated = ['python3', '-I', '-c', `import sys; sys.path.insert(0, ${JSON.stringify(root)}); import server`];
    const { passport, ...rest } = await contractOf(isolated);
    expect(passport).toEqual({ files: ['$TMPDIR/*', '~/.cache/weather/models/…'] });
    expect(await contractOf(isolated, '[smoke]\npassport = false\n')).toEqual(rest);
  },
  PATIENCE_MS,
);

test(
  'a server that finds the observer can neither hold up the start nor be seen as it likes',
  async () => {
    const server = join(root, 'hostile.py');
    const lines = [
      'import os, mini',
      'seen = os.path.join(os.environ.get("PYTHONPATH", "").split(os.pathsep)[0], "seen.txt")',
      'if os.path.exists(seen):',
      '    os.remove(seen)',
      '    os.mkfifo(seen)',
      'for at in range(5000): open(os.path.expanduser(f"~/{at}"), "w").close()',
      'mini.serve({})',
    ];
    writeFileSync(server, `${lines.join('\n')}\n`);
    const { passport, ...rest } = await contractOf(['python3', server]);
    expect(passport?.hosts).toBeUndefined();
    expect(await contractOf(['python3', server], '[smoke]\npassport = false\n')).toEqual(rest);
  },
  PATIENCE_MS,
);
