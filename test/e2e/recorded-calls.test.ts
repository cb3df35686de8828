// Golden sessions: recorded from two starts, made again at each start, and each hint followed.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run } from '../../src/commands/run.js';
import { readInputs } from '../../src/config/read-inputs.js';
import type { ReleaseError } from '../../src/core/errors.js';
import type { Finding } from '../../src/core/types.js';
import { offline } from '../../src/host/offline.js';
import { callSession } from '../../src/start/golden/session.js';
import { applyHint } from '../support/apply-hint.js';
import { testHost } from '../support/host.js';
import { git } from '../support/program.js';
import { SETTINGS } from '../support/settings.js';

const MINI = readFileSync(join(process.cwd(), 'test/fixtures/python-servers/mini.py'), 'utf8');
const PATIENCE_MS = 120_000;
/** Other starts than those that make the calls are not what this is about. */
const QUICK = '[smoke]\nbounds = "newest"\npassport = false\n';

/** A server whose tools return what these expressions say. */
function server(tools: Readonly<Record<string, { result: string; more?: string }>>): string {
  const listed = Object.entries(tools).map(
    ([name, { more = '' }]) =>
      `{"name": "${name}", "description": "Does ${name}.", "inputSchema": {"type": "object", "properties": {"city": {"type": "string"}}}, "annotations": {"readOnlyHint": True}, ${more}}`,
  );
  const results = Object.entries(tools).map(([name, { result }]) => `"${name}": lambda given: ${result}`);
  return [
    'import json, os, random, socket, sys, time',
    'import mini',
    '',
    'def both(data):',
    '    return {"content": [{"type": "text", "text": json.dumps(data)}], "structuredContent": data}',
    '',
    'def online():',
    '    socket.create_connection(("127.0.0.1", int(os.environ.get("DOOR", "9"))), 2)',
    '    return both({"there": True})',
    '',
    `TOOLS = [${listed.join(', ')}]`,
    `RESULTS = {${results.join(', ')}}`,
    '',
    'def call(params):',
    '    try:',
    '        return RESULTS[params["name"]](params.get("arguments") or {})',
    '    except OSError as problem:',
    '        return {"content": [{"type": "text", "text": str(problem)}], "isError": True}',
    '',
    'mini.serve({"tools/list": lambda params: {"tools": TOOLS}, "tools/call": call,',
    '    "prompts/get": lambda params: {"messages": [{"role": "user", "content": {"type": "text", "text": "Plan."}}]},',
    '    "resources/read": lambda params: {"contents": [{"uri": params["uri"], "mimeType": "application/json", "text": json.dumps([{"id": 1}])}]}})',
    '',
  ].join('\n');
}

const FORECAST = `both({"city": given.get("city"), "unit": "celsius", "at": time.time(), "days": {str(random.random()): 1}})`;
const CALL = '[[call]]\ntool = "forecast"\narguments = { city = "Berlin" }\nvalues = ["/data/unit", "/data/at"]\n';

let base: string;
let root: string;
beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'mcp-drydock-golden-'));
});
afterAll(() => rmSync(base, { recursive: true }));

async function project(files: Readonly<Record<string, string>>): Promise<void> {
  root = join(mkdtempSync(join(base, 'case-')), 'weather');
  mkdirSync(root);
  await git(root, 'init', '-q', '-b', 'main');
  await write({
    'mini.py': MINI,
    'README.md': '# Weather\n',
    'requirements.txt': '',
    LICENSE: 'MIT\n',
    'mcp-drydock.toml': '',
    ...files,
  });
}

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(join(root, path), path === 'mcp-drydock.toml' ? `${text}\n${QUICK}` : text);
  }
  await commit();
}

async function commit(): Promise<void> {
  await git(root, 'add', '-A');
  await git(root, 'commit', '-q', '--allow-empty', '-m', 'All');
  await git(root, 'tag', '-f', 'v1.2.3');
}

async function record(): Promise<{ readonly text: string; readonly exit: number }> {
  const host = testHost({ cwd: root });
  try {
    const options = { what: ['record'], command: [], check: false };
    const { text, exit } = await run('contract', readInputs('contract', {}), host, {
      format: 'text',
      contract: options,
    });
    await commit();
    return { text, exit };
  } finally {
    await host.close();
  }
}

async function found(): Promise<readonly Finding[]> {
  const host = testHost({ cwd: root });
  try {
    const { json } = await run('build', readInputs('build', { out: join(root, '..', 'release') }), host, {} as never);
    return (json as { findings: readonly Finding[] }).findings.filter(({ rule }) => rule.startsWith('calls/'));
  } finally {
    await host.close();
  }
}

function golden(): { readonly calls: readonly Readonly<Record<string, unknown>>[] } {
  return JSON.parse(readFileSync(join(root, 'golden/calls.json'), 'utf8'));
}

test(
  'what two starts give alike is recorded; what differs is volatile and told; the same server passes',
  async () => {
    await project({ 'server.py': server({ forecast: { result: FORECAST } }), 'mcp-drydock.toml': CALL });
    expect((await found()).map(({ rule, hint }) => [rule, hint])).toEqual([
      ['calls/unrecorded', 'Record it and commit the file: mcp-drydock contract record'],
    ]);
    const { text, exit } = await record();
    expect(exit).toBe(0);
    expect(text).toContain('not compared, since two starts differ: /data/at, /data/days');
    expect(golden().calls).toEqual([
      {
        tool: 'forecast',
        arguments: { city: 'Berlin' },
        content: ['text'],
        data: {
          type: 'object',
          properties: {
            at: { type: 'number' },
            city: { type: 'string' },
            days: { type: 'object', properties: expect.anything(), required: [] },
            unit: { type: 'string' },
          },
          required: ['at', 'city', 'days', 'unit'],
        },
        values: { '/data/unit': 'celsius' },
        volatile: ['/data/at', '/data/days'],
      },
    ]);
    expect(await found()).toEqual([]);
  },
  PATIENCE_MS,
);

test(
  'a field that is lost and a value that is another one are errors; recorded again, all is well',
  async () => {
    const lost = FORECAST.replace('"city": given.get("city"), ', '').replace('celsius', 'kelvin');
    await write({ 'server.py': server({ forecast: { result: lost } }) });
    const [first, ...more] = await found();
    expect(more).toEqual([]);
    expect(first).toMatchObject({ rule: 'calls/changed', level: 'error', file: 'golden/calls.json' });
    expect(first?.quote).toEqual([
      'Field city of the result of tool forecast {"city":"Berlin"} is missing now.',
      'The value /data/unit of the result of tool forecast {"city":"Berlin"} is "kelvin", and was "celsius".',
    ]);
    expect(first?.hint).toContain('record it again and commit the file: mcp-drydock contract record');
    expect((await record()).exit).toBe(0);
    expect(await found()).toEqual([]);
    await write({ 'server.py': server({ forecast: { result: lost.replace('{', '{"humidity": 1, ') } }) });
    expect((await found()).map(({ rule, level, message }) => [rule, level, message])).toEqual([
      ['calls/changed', 'note', expect.stringContaining('Field humidity of the result of tool forecast')],
    ]);
  },
  PATIENCE_MS,
);

test(
  'a call that ends the server is one cause, and the calls after it have none',
  async () => {
    await write({ 'server.py': server({ forecast: { result: 'os._exit(3)' } }) });
    expect((await found()).map(({ rule, level, message }) => [rule, level, message])).toEqual([
      ['calls/changed', 'error', expect.stringContaining('now fails: the server exited during tool forecast')],
    ]);
  },
  PATIENCE_MS,
);

test(
  'without [[call]], what only reads and needs no arguments is recorded, without a network where that can be had',
  async () => {
    const wrong = {
      more: '"outputSchema": {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}',
    };
    await project({
      'server.py': server({
        online: { result: 'online()' },
        apart: {
          result: '{"content": [{"type": "text", "text": "done"}], "structuredContent": {"alerts": ["storm"]}}',
        },
        large: { result: '{"content": [{"type": "text", "text": "x" * 1200000}]}' },
        broken: { result: 'both({"n": "one"})', ...wrong },
      }),
    });
    const { text, exit } = await record();
    const host = testHost({ cwd: root });
    const { why } = await offline(host, { command: [], shown: '', env: {}, cwd: root });
    await host.close();
    expect(exit).toBe(0);
    expect(golden().calls.map(({ tool, prompt, resource }) => tool ?? prompt ?? resource)).toEqual([
      'apart',
      'large',
      'plan-a-trip',
      'weather://stations',
    ]);
    expect(text).toContain('Clients reject the result of tool broken: ');
    expect(text).toContain(why === undefined ? 'Network is unreachable' : 'The calls had the network');
    expect((await found()).map(({ rule, message }) => [rule, message])).toEqual([
      ['calls/content-differs', expect.stringContaining('tool apart lacks 1 of the 1 values')],
      ['calls/too-large', expect.stringMatching(/tool large has 1200 kB\. Claude Code .*; Claude Desktop rejects it/)],
    ]);
    // What the hints say, written into the source: the same data in both, less of it, what outputSchema promises.
    await write({
      'server.py': server({
        apart: { result: 'both({"alerts": ["storm"]})' },
        large: { result: 'both({"rows": 10, "cursor": "20"})' },
        broken: { result: 'both({"n": 1})', ...wrong },
      }),
    });
    const cured = await record();
    expect([cured.exit, cured.text.includes('Clients')]).toEqual([0, false]);
    expect(await found()).toEqual([]);
  },
  PATIENCE_MS,
);

test(
  'a tool that may write is called only where that is said',
  async () => {
    const silent = server({ store: { result: 'both({"stored": 1})' } }).replace('"readOnlyHint": True', '');
    await project({ 'server.py': silent, 'mcp-drydock.toml': '[[call]]\ntool = "store"\n' });
    const refused = await record();
    expect(refused.exit).toBe(1);
    expect(refused.text).toContain('tool store: it does not declare readOnlyHint: true');
    await write({ 'mcp-drydock.toml': '[[call]]\ntool = "store"\nwrite = true\n' });
    expect((await record()).exit).toBe(0);
    expect(golden().calls).toEqual([expect.objectContaining({ tool: 'store', write: true })]);
    expect(await found()).toEqual([]);
    await write({
      'golden/calls.json': JSON.stringify({ 'golden-calls': 1, calls: [{ tool: 'store', content: ['text'] }] }),
    });
    const [first] = await found();
    expect([first?.rule, first?.message]).toEqual([
      'calls/not-read-only',
      'Tool store was not called: it does not declare readOnlyHint: true, so a call may write.',
    ]);
  },
  PATIENCE_MS,
);

test(
  'with nothing that may be asked, the call of the hint is one that can be recorded',
  async () => {
    const silent = server({ forecast: { result: FORECAST } }).replace('"readOnlyHint": True', '');
    await project({
      'server.py': silent.replace('mini.serve({', 'mini.PROMPTS.clear(); mini.RESOURCES.clear()\nmini.serve({'),
    });
    const refused = (await record().catch((error: unknown) => error)) as ReleaseError;
    expect(refused.code).toBe('calls/none');
    expect(applyHint(refused, root, () => {})).toEqual([
      'mcp-drydock.toml: [[call]] ⏎ tool = "forecast" ⏎ arguments = { city = "Berlin" }',
    ]);
    await commit();
    expect((await record()).text).toContain('it does not declare readOnlyHint: true');
    await write({ 'server.py': server({ forecast: { result: FORECAST } }) });
    expect((await record()).exit).toBe(0);
    expect(await found()).toEqual([]);
  },
  PATIENCE_MS,
);

test(
  'a value that leads nowhere is told; one that is named later is not recorded yet',
  async () => {
    await project({ 'server.py': server({ forecast: { result: FORECAST } }), 'mcp-drydock.toml': CALL });
    expect((await record()).exit).toBe(0);
    await write({ 'mcp-drydock.toml': CALL.replace('"/data/at"', '"/data/city"') });
    expect((await found()).map(({ rule }) => rule)).toEqual(['calls/unrecorded']);
    expect((await record()).exit).toBe(0);
    expect(await found()).toEqual([]);
    await write({ 'mcp-drydock.toml': CALL.replace('"/data/at"', '"/data/town"') });
    const { text, exit } = await record();
    expect(exit).toBe(1);
    expect(text).toContain('tool forecast: its result has no value at /data/town');
  },
  PATIENCE_MS,
);

test(
  'a call that was recorded with a network and is made without one says what to set; one that is gone for good, what to delete',
  async () => {
    const recorded = { tool: 'online', content: ['text'], data: { type: 'object' } };
    await project({
      'server.py': server({ online: { result: 'online()' } }),
    });
    mkdirSync(join(root, 'golden'));
    await write({ 'golden/calls.json': JSON.stringify({ 'golden-calls': 1, calls: [recorded] }) });
    const host = testHost({ cwd: root });
    const { why } = await offline(host, { command: [], shown: '', env: {}, cwd: root });
    await host.close();
    const [first] = await found();
    expect(first?.rule).toBe('calls/changed');
    expect(first?.hint?.includes('set network = true')).toBe(why === undefined);
    await write({ 'server.py': server({ other: { result: 'both({"n": 1})' } }) });
    const { text } = await record();
    expect(text).toContain('golden/calls.json is as it was: delete it if these calls are gone for good.');
  },
  PATIENCE_MS,
);

test(
  'files written by hand are held to, and stay as they are; a call without an expectation is recorded',
  async () => {
    const tools = { alpha: { result: 'both({"a": 1})' }, beta: { result: 'both({"b": 1})' } };
    const shape = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };
    const calls = [{ tool: 'alpha', content: ['text'], data: shape }, { tool: 'beta' }];
    const mine = JSON.stringify({ 'golden-calls': 1, calls });
    await project({ 'server.py': server(tools) });
    mkdirSync(join(root, 'golden'));
    await write({ 'golden/mine.json': mine });
    expect((await found()).map(({ rule, file, hint }) => [rule, file, hint])).toEqual([
      [
        'calls/changed',
        'golden/mine.json',
        expect.stringMatching(/If the change is meant, correct golden\/mine\.json\.$/),
      ],
      ['calls/unrecorded', undefined, 'Record it and commit the file: mcp-drydock contract record'],
    ]);
    expect((await record()).exit).toBe(0);
    expect(golden().calls.map(({ tool }) => tool)).toEqual(['beta']);
    expect(readFileSync(join(root, 'golden/mine.json'), 'utf8')).toBe(mine);
    await write({ 'golden/mine.json': mine.replace('"string"', '"integer"') });
    expect(await found()).toEqual([]);
  },
  PATIENCE_MS,
);

/** A server over HTTP that answers nobody without a token. */
const CLOSED = `import os
from http.server import BaseHTTPRequestHandler, HTTPServer

class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        self.send_response(401)
        self.send_header("WWW-Authenticate", "Bearer")
        self.end_headers()

HTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8080"))), Handler).serve_forever()
`;

test(
  'of a server that requires authentication nothing can be recorded, and that is said',
  async () => {
    await project({ 'server.py': CLOSED });
    writeFileSync(join(root, 'mcp-drydock.toml'), `${QUICK}transport = "http"\n`);
    await expect(record()).rejects.toMatchObject({
      findings: [{ rule: 'contract/no-answer', hint: expect.stringContaining('test token') }],
    });
  },
  PATIENCE_MS,
);

test(
  'a file where the folder of the recording should be is named, and stays',
  async () => {
    await project({ 'server.py': server({ forecast: { result: FORECAST } }), 'mcp-drydock.toml': CALL });
    await write({ golden: 'mine' });
    await expect(record()).rejects.toMatchObject({
      code: 'calls/unwritable',
      exit: 2,
      message: expect.stringContaining('golden is not a folder'),
    });
    expect(readFileSync(join(root, 'golden'), 'utf8')).toBe('mine');
  },
  PATIENCE_MS,
);

test('a container has a network where the call asks for one, and none where it does not', async () => {
  const host = testHost();
  const script = join(mkdtempSync(join(base, 'engine-')), 'server.py');
  const result = '{"content": [{"type": "text", "text": " ".join(sys.argv[1:])}]}';
  writeFileSync(join(script, '..', 'mini.py'), MINI);
  writeFileSync(script, server({ how: { result } }));
  const command = (way: string): string[] => [host.tool('python3'), script, way];
  const launch = {
    command: command('shut'),
    shown: 'run',
    env: { PATH: process.env['PATH'] ?? '' },
    cwd: base,
    elsewhere: true,
  } as const;
  const call = { kind: 'tool', name: 'how', arguments: {}, write: false, values: ['/text'] } as const;
  const asked = async (more: object) => {
    const calls = [true, false].map((network) => ({ ...call, network }));
    const subject = { name: 'weather', manifestFile: 'x', settings: SETTINGS };
    const { results, network } = await callSession(host, { launch: { ...launch, ...more } }, subject, calls, {
      transport: 'stdio',
    });
    return [...results.map(({ values }) => values['/text']), network];
  };
  try {
    expect(await asked({ online: command('open') })).toEqual(['open', 'shut', undefined]);
    expect(await asked({ command: command('open') })).toEqual([
      'open',
      'open',
      'its container does not start without one',
    ]);
  } finally {
    await host.close();
  }
});
