// The official conformance suite, fetched as a release fetches it, against servers of both transports and eras.

import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Project } from '../../src/core/types.js';
import suite from '../../src/data/conformance.json' with { type: 'json' };
import type { TalkOptions } from '../../src/mcp/session.js';
import { type Conformance, conformance } from '../../src/start/conformance/conformance.js';
import { type TestHost, testHost } from '../support/host.js';
import { sample } from '../support/sample.js';
import { SETTINGS } from '../support/settings.js';
import { launchOf, visitScript } from '../support/visit.js';

const PATIENCE_MS = 180_000;

let host: TestHost;
beforeAll(() => {
  host = testHost();
});
afterAll(() => host.close());

async function held(
  script: string,
  options: Partial<TalkOptions> = {},
  env: Record<string, string> = {},
  on = host,
): Promise<Conformance> {
  const talked = await visitScript(host, script, options, env);
  const settings = { ...SETTINGS, smoke: { ...SETTINGS.smoke, ...options } };
  return conformance(on, launchOf(host, script, env), { name: 'weather', settings } as Project, 'weather.tgz', talked);
}

/** What was found, and how much was checked. */
function told({ findings, lines }: Conformance): readonly (readonly unknown[])[] {
  return [...findings.map(({ level, facts }) => [level, facts?.['check'], facts?.['scenario']]), lines];
}

test(
  'over stdio what is wrong is told, and nothing else, by the id of the check, in the words of the suite',
  async () => {
    const { findings } = await held('wrong_shape.py');
    expect(findings.map(({ level, facts }) => [level, facts?.['check'], facts?.['scenario']])).toEqual([
      ['warning', 'tools-list', 'tools-list (2025-11-25)'],
      ['warning', 'wire-schema-valid', 'tools-list (2025-11-25)'],
    ]);
    expect(findings[0]).toMatchObject({
      rule: 'conformance/failed',
      message: 'The conformance check tools-list fails: “Server lists available tools with valid structure”.',
      quote: ['Tool 0: missing inputSchema'],
    });
    expect(findings[1]?.quote?.[0]).toContain("ListToolsResult/tools/0: must have required property 'inputSchema'");
  },
  PATIENCE_MS,
);

test(
  'each era is held to its own schema',
  async () => {
    const { findings } = await held('both_eras.py');
    const wire = findings.find(({ facts }) => facts?.['check'] === 'wire-schema-valid');
    expect(wire?.facts?.['scenario']).toContain('tools-list (2026-07-28)');
    expect(wire?.facts?.['scenario']).not.toContain('2025-11-25');
    expect(wire?.quote?.join()).toContain("must have required property 'cacheScope'");
  },
  PATIENCE_MS,
);

test(
  'over HTTP the server itself is asked',
  async () => {
    const port = await freePort();
    const env = { PORT: String(port) };
    expect(told(await held('http_server.py', { transport: 'http', port }, env))).toEqual([
      [`conformance ${suite.version}, 2025-11-25: 11 checks, none fails`],
    ]);
  },
  PATIENCE_MS,
);

const SESSIONS: readonly (readonly [string, Readonly<Record<string, string>>, readonly (readonly string[])[]])[] = [
  ['ends a session and answers 404 from then on', {}, []],
  ['lets no client end a session', { ENDS: '405' }, []],
  [
    'ends a session and answers something else',
    { GONE: '400' },
    [['warning', 'server-session-terminated-returns-404', 'server-session-lifecycle (2025-11-25)']],
  ],
];
test.each(sample(SESSIONS, ([, , expected]) => [expected.length === 0 ? 'sound' : 'wrong']))(
  'over HTTP a server that %s is held to what the specification requires of sessions',
  async (_, how, expected) => {
    const port = await freePort();
    const { findings } = await held('http_sessions.py', { transport: 'http', port }, { PORT: String(port), ...how });
    expect(findings.map(({ level, facts }) => [level, facts?.['check'], facts?.['scenario']])).toEqual(expected);
  },
  PATIENCE_MS,
);

test(
  'without a registry it is not run, and the start goes on',
  async () => {
    const { PATH, HOME } = process.env;
    const alone = testHost({
      env: { PATH, HOME, npm_config_registry: `http://127.0.0.1:${await freePort()}/` },
    });
    try {
      const { findings, lines } = await held('sound.py', {}, {}, alone);
      expect(lines).toEqual([]);
      expect(findings).toMatchObject([
        { rule: 'conformance/not-run', level: 'note', message: expect.stringContaining('could not be downloaded') },
      ]);
    } finally {
      await alone.close();
    }
  },
  PATIENCE_MS,
);

/** A port of loopback that nobody has. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
