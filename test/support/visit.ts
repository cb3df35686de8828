// Visits a fixture script with the real client, and holds every visit to this: nothing of it runs any more afterwards.

import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host, Launch } from '../../src/core/types.js';
import { type TalkOptions, talk } from '../../src/mcp/session.js';
import type { Talked } from '../../src/mcp/session-result.js';

const servers = join(process.cwd(), 'test/fixtures/python-servers');

/** How the script is started. */
export function launchOf(host: Host, script: string, env: Readonly<Record<string, string>> = {}): Launch {
  return {
    command: [host.tool('python3'), join(servers, script)],
    shown: script,
    env: { PATH: process.env['PATH'] ?? '', PYTHONUNBUFFERED: '1', PYTHONDONTWRITEBYTECODE: '1', ...env },
    cwd: tmpdir(),
  };
}

/** Talks to the script; throws when something of it is left. */
export async function visitScript(
  host: Host,
  script: string,
  options: Partial<TalkOptions> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<Talked> {
  const settings: TalkOptions = { transport: 'stdio', port: 8080, path: '/mcp', timeoutMs: 6000, ...options };
  const talked = await talk(host, launchOf(host, script, env), settings);
  const left = spawnSync('ps', ['-A', 'e', '-o', 'stat=,args='], { encoding: 'utf8', maxBuffer: 64e6 }).stdout;
  const own = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const survivors = left
    .split('\n')
    .filter((line) => line.includes(join(servers, script)) && !line.startsWith('Z'))
    .filter((line) => own.every((pair) => line.includes(pair)));
  if (survivors.length > 0) throw new Error(`still there: ${survivors.join('\n')}`);
  return talked;
}
