import { describe, expect, test } from '@jest/globals';
import type { Finding, SmokeSettings } from '../../../src/core/types.js';
import { codePackageAdvice } from '../../../src/ecosystems/code-package/advice.js';
import { pythonAdvice } from '../../../src/ecosystems/python/advice.js';
import { failed, type Talked } from '../../../src/mcp/session-result.js';
import { startFindings } from '../../../src/start/findings.js';
import { SETTINGS } from '../../support/settings.js';

function judge(talked: Talked, smoke: Partial<SmokeSettings> = {}): readonly Finding[] {
  const settings = { ...SETTINGS, smoke: { ...SETTINGS.smoke, ...smoke } };
  const project = { name: 'weather-mcp', manifestFile: 'pyproject.toml', settings };
  return startFindings({
    project,
    advice: pythonAdvice([]),
    artifact: 'w.whl',
    shown: 'weather-mcp',
    runtime: 'Python 3.13.1',
    talked,
  });
}
const answered: Talked = { ...failed('answered', 'stdio'), ending: 'stdin' };

test('a sound visit has no finding', () => {
  expect(judge(answered)).toEqual([]);
});

test.each<[string, Partial<Talked>, string | undefined]>([
  ['what it wrote', { stderr: 'OSError: [Errno 98] Address already in use\n' }, 'port-taken'],
  ['what it answered', { message: 'listen EADDRINUSE: address already in use :::8080' }, 'port-taken'],
  ['anything else', { stderr: 'OSError: [Errno 2] No such file or directory\n' }, undefined],
])('a port that another program has is told as a code, by %s', (_, words, code) => {
  const [finding] = judge({ ...failed('exited', 'stdio'), ...words });
  expect(finding?.code).toBe(code);
});

test('messages in another encoding are the one cause, not a print, nor lists that are late', () => {
  const text = '{"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"M\ufffdnchen"}]}}';
  const stray = [{ what: 'not-utf8', text, before: false }] as const;
  const failures = [{ what: 'tools', message: 'Request timed out', late: true }] as const;
  expect(judge({ ...answered, stray, strayCount: 1, failures })).toEqual([
    expect.objectContaining({
      rule: 'start/stdout',
      level: 'error',
      message: expect.stringMatching(/^The server wrote a message to stdout that is not UTF-8/),
      hint: expect.stringContaining('reconfigure(encoding="utf-8")'),
    }),
  ]);
  const printed = [{ ...stray[0], text: 'Gr\ufffd\ufffde' }];
  expect(judge({ ...answered, stray: printed, strayCount: 1, failures }).map(({ rule }) => rule)).toEqual([
    'start/stdout',
    'start/list-failed',
  ]);
});

describe('HTTP', () => {
  test('a taken port is named with who has it', () => {
    const talked: Talked = { ...failed('port-busy', 'http'), busy: { port: 8080, pid: 42, name: 'node other.js' } };
    const [finding] = judge(talked);
    expect(finding).toMatchObject({ rule: 'start/port-busy', level: 'error' });
    expect(finding?.message).toContain('Port 8080 is already in use by process 42 (node other.js)');
  });

  test('another port: the line to write', () => {
    const [finding] = judge({
      ...failed('elsewhere', 'http'),
      listening: [{ port: 8000, pid: 1, address: '0.0.0.0' }],
    });
    expect(finding).toMatchObject({ rule: 'start/wrong-port' });
    expect(finding?.hint).toContain('port = 8000');
  });

  test.each([
    [404, 'not found', 'No MCP endpoint at /mcp', 'answers initialize with 404: not found.'],
    [401, '{"detail": "no token"}', 'It requires authentication', 'answers initialize with 401: no token.'],
    [400, '{"error": {"message": "why"}}', 'Answer initialize before anything that can fail', 'with 400: why.'],
    [502, '<html><title>Bad Gateway</title></html>', 'never reached MCP', 'with 502: Bad Gateway.'],
  ])('%s %s', (status, text, hint, words) => {
    const refusal = { status, text, authenticate: undefined };
    const talked: Talked = { ...failed('refused', 'http'), refusal, address: 'http://localhost:8080/mcp' };
    const [finding] = judge(talked);
    expect(finding).toMatchObject({ rule: 'start/refused', facts: { 'asked at': 'http://localhost:8080/mcp' } });
    expect(finding?.message).toContain(
      `The server listens on port 8080, but ${words.replace(/^with/, 'answers initialize with')}`,
    );
    expect(finding?.hint).toContain(hint);
  });
});

describe('what does not stop a release', () => {
  test.each([
    [{ ignoresTerm: true }, 'start/does-not-end', 'note'],
    [{ unknownMethod: 'silent' }, 'start/unknown-method', 'warning'],
    [{ unknownMethod: 'answered' }, 'start/unknown-method', 'note'],
    [{ undeclared: [{ what: 'resources', came: 'ended' }], exitCode: 4 }, 'start/undeclared-list', 'warning'],
    [{ undeclared: [{ what: 'prompts', came: 'silent' }] }, 'start/undeclared-list', 'warning'],
    [{ undeclared: [{ what: 'prompts', came: 3 }] }, 'start/undeclared-list', 'warning'],
    [{ oddVersions: [{ asked: '2024-11-05', answered: '1.0' }] }, 'start/protocol-version', 'warning'],
    [{ answersForeign: true }, 'start/origin', 'warning'],
    [{ oldSse: true, address: 'http://localhost:8000/sse' }, 'start/sse', 'warning'],
    [{ listening: [{ port: 8000, pid: 1, address: '0.0.0.0' }] }, 'start/all-interfaces', 'warning'],
    [{ stderr: '[beginning omitted]\nx' }, 'start/flood', 'warning'],
    [{ transport: 'http', ending: 'sigkill' }, 'start/does-not-end', 'warning'],
    [{ cursors: [{ what: 'tools', value: '' }] }, 'start/list-cursor', 'warning'],
    [{ failures: [{ what: 'ping', message: 'Method not found' }] }, 'start/ping', 'warning'],
  ] as const)('%j', (more, rule, level) => {
    expect(judge({ ...answered, ...more })).toEqual([expect.objectContaining({ rule, level })]);
  });

  test('an HTTP server is ended by SIGTERM, as it should be', () => {
    expect(judge({ ...answered, transport: 'http', ending: 'sigterm' })).toEqual([]);
  });
});

test.each(['sigterm', 'sigkill'] as const)(
  'the end of stdin ignored, then %s: an error, unless it is allowed',
  (ending) => {
    const rule = 'start/does-not-end';
    expect(judge({ ...answered, ending })).toEqual([expect.objectContaining({ rule, level: 'error' })]);
    expect(judge({ ...answered, ending }, { allow: ['keeps-running'] })).toEqual([
      expect.objectContaining({ rule, level: 'note' }),
    ]);
  },
);

test('one of several projects that ends at once may be no server: the table to write', () => {
  const exited = { ...failed('exited', 'stdio'), exitCode: 0 };
  const at = (manifestFile: string) => {
    const project = { name: 'ctx', manifestFile, settings: SETTINGS };
    return startFindings({ project, artifact: 'c.tgz', shown: 'ctx', runtime: 'Node 24.0.0', talked: exited })[0]?.hint;
  };
  expect(at('packages/cli/package.json')).toContain(
    '  [[project]]\n  path = "packages/cli"\n  kind = "library"\n  smoke = { command = ["ctx", "--help"] }',
  );
  expect(at('package.json')).not.toContain('library');
});

test('a protocol version that no client knows is named, and is no error that the server answered', () => {
  const message = "Server's protocol version is not supported: 1.0";
  const [finding] = judge({ ...failed('refused', 'stdio'), message });
  expect(finding).toMatchObject({ rule: 'start/refused', level: 'error' });
  expect(finding?.message).toContain('answers initialize with the protocol version "1.0"');
  expect(finding?.hint).toContain('"2025-11-25"');
});

test('[smoke] allow covers resources and their templates, and nothing else', () => {
  const failures = [
    { what: 'resource templates', message: 'no' },
    { what: 'tools', message: 'no' },
  ] as const;
  expect(judge({ ...answered, failures }, { allow: ['resources'] })).toEqual([
    expect.objectContaining({ rule: 'start/list-failed', message: expect.stringContaining('declares tools') }),
  ]);
});

test('lists that failed with the same words are one finding, with one line to write', () => {
  const why = 'Storage API token is not provided.';
  const failures = (['tools', 'resources', 'resource templates'] as const).map((what) => ({ what, message: why }));
  const other = { what: 'prompts', message: 'no store' } as const;
  expect(judge({ ...answered, failures: [...failures, other] })).toEqual([
    expect.objectContaining({
      message: `The server declares tools and resources, and its lists of tools, resources and resource templates failed: ${why}`,
      hint: expect.stringMatching(/\n {2}allow = \["tools", "resources"\]$/),
    }),
    expect.objectContaining({ message: 'The server declares prompts, and its list of prompts failed: no store.' }),
  ]);
});

test('a list without a method is a warning, unless it is that of the tools', () => {
  const failures = (['resources', 'tools'] as const).map(
    (what) => ({ what, message: 'Method not found', unknown: true }) as const,
  );
  expect(judge({ ...answered, failures }).map(({ rule, level }) => `${level} ${rule}`)).toEqual([
    'warning start/list-failed',
    'error start/list-failed',
  ]);
});

test('a list that clients cannot read names the tool, and may not be allowed', () => {
  const invalid = [
    { item: 'run', pointer: '/outputSchema/type', why: 'Invalid input: expected "object"' },
    { pointer: '/nextCursor', why: 'Invalid input' },
  ];
  const failures = [{ what: 'tools', message: 'Invalid result for tools/list: …', invalid }] as const;
  for (const allow of [[], ['tools']]) {
    const [finding, ...more] = judge({ ...answered, failures }, { allow });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'start/list-failed',
      level: 'error',
      message:
        'Clients cannot read the server’s list of tools, and lose all of it: tool run, /outputSchema/type: Invalid input: expected "object".',
      quote: [
        'tool run, /outputSchema/type: Invalid input: expected "object"',
        'the list of tools, /nextCursor: Invalid input',
      ],
    });
    expect(finding?.hint).not.toContain('allow =');
  }
});

test('an answer to initialize that clients cannot read is no refusal', () => {
  const message = 'Invalid result for initialize: serverInfo.version: Invalid input: expected string, received null';
  expect(judge({ ...failed('refused', 'stdio'), message })[0]).toMatchObject({
    rule: 'start/refused',
    message:
      'Clients cannot read the server’s answer to initialize: serverInfo.version: Invalid input: expected string, received null.',
    hint: expect.stringContaining('null is not allowed'),
  });
});

test('a redirect of the endpoint is told with both paths', () => {
  const redirect = { status: 307, from: 'http://localhost:8080/mcp', to: 'http://localhost:8080/mcp/' };
  expect(judge({ ...answered, transport: 'http', ending: 'sigterm', redirect })).toEqual([
    expect.objectContaining({
      rule: 'start/redirect',
      level: 'warning',
      message: expect.stringContaining('The server answers /mcp with 307 to /mcp/.'),
    }),
  ]);
});

test('last words are quoted without the place of our private folder', () => {
  const stderr = 'File "/tmp/mcp-drydock-aB3/room-weather-mcp-Xy1/venv/lib/python3.13/site-packages/w.py", line 1\n';
  const [finding] = judge({ ...failed('exited', 'stdio'), stderr, exitCode: 1 });
  expect(finding).toMatchObject({
    rule: 'start/exited',
    quote: ['File "venv/lib/python3.13/site-packages/w.py", line 1'],
  });
});

test('a server that prints its usage to stdout and ends is understood too', () => {
  const stray = [{ what: 'text', text: 'Usage: weather-mcp FOLDER', before: true }] as const;
  const [finding] = judge({ ...failed('exited', 'stdio'), stray, strayCount: 1, exitCode: 0 });
  expect(finding).toMatchObject({ rule: 'start/needs-arguments', quote: ['Usage: weather-mcp FOLDER'] });
});

test('a code package is reached from outside of its container: it may listen everywhere', () => {
  const talked: Talked = { ...answered, transport: 'http', listening: [{ port: 8080, pid: 1, address: '0.0.0.0' }] };
  const findings = startFindings({
    project: { name: 'w', manifestFile: 'server.py', settings: SETTINGS },
    advice: codePackageAdvice(async () => []),
    artifact: 'w.zip',
    shown: 'python server.py',
    runtime: 'Python',
    talked,
  });
  expect(findings).toEqual([]);
});

test('a server that ends when it is asked for what it does not know is stopped, with its last words', () => {
  const [finding] = judge({ ...answered, unknownMethod: 'ended', exitCode: 3, stderr: 'no such method\n' });
  expect(finding).toMatchObject({ rule: 'start/unknown-method', level: 'error', quote: ['no such method'] });
  expect(finding?.message).toContain('exited with exit code 3');
});

test('words of a server stand in a finding without what moves a cursor or starts a command', () => {
  const faults = [{ kind: 'hidden-text', where: 'tools.a\u001b[2J\n::error::b', what: 'holds U+001B' }] as const;
  const tried = { artifact: 'w.whl', shown: 'w', runtime: 'Python', talked: answered, faults };
  const project = { name: 'w', manifestFile: 'pyproject.toml', settings: SETTINGS };
  const [finding] = startFindings({ ...tried, project });
  const text = [finding?.message, ...(finding?.quote ?? [])].join(' ');
  expect(text).toContain('tool a');
  expect(text).not.toMatch(/\u001b|\n/);
});

test.each([
  [
    'schema',
    'tools.forecast.inputSchema',
    '/properties/city/type: must be a type',
    'The input schema of the tool forecast is',
    'input schema of the tool forecast: argument city, type: must be a type',
  ],
  [
    'schema',
    'tools.a.b.outputSchema',
    '/properties/x~1y/properties/z: must be a schema',
    'The output schema of the tool a.b is',
    'output schema of the tool a.b: field x/y.z: must be a schema',
  ],
  [
    'schema',
    'tools.a.inputSchema',
    '$ref #/a does not resolve',
    'The input schema of the tool a is',
    'input schema of the tool a: $ref #/a does not resolve',
  ],
  ['duplicate', 'prompts.review', 'is listed 2 times', 'The prompt review is', 'prompt review: is listed 2 times'],
  ['huge', 'tools', '2 MB for 3 tools', 'The tools are', 'tools: 2 MB for 3 tools'],
] as const)(
  '%s: tools and arguments are named, no places in lists and documents',
  (kind, where, what, message, quote) => {
    const tried = {
      artifact: 'w.whl',
      shown: 'w',
      runtime: 'Python',
      talked: answered,
      faults: [{ kind, where, what }],
    };
    const [finding] = startFindings({
      ...tried,
      project: { name: 'w', manifestFile: 'pyproject.toml', settings: SETTINGS },
    });
    expect(finding?.message).toContain(message);
    expect(finding?.quote).toEqual([quote]);
  },
);

test.each([
  ["AttributeError: 'Server' object has no attribute 'run_stdio'", 'run_stdio() of Server', 'stdio_server()'],
  ["TypeError: 'Server' object is not callable", 'is not a web application', 'StreamableHTTPSessionManager'],
  ['Error: Already connected to a transport. Call close() before', 'supports one transport', 'for each request'],
])('%s', (stderr, words, hint) => {
  const [finding] = judge({ ...failed('exited', 'stdio'), exitCode: 1, stderr });
  expect(finding).toMatchObject({ rule: 'start/never-there', level: 'error', quote: [stderr] });
  expect(finding?.message).toContain(words);
  expect(finding?.hint).toContain(hint);
});

test('what our own requests made it write is not quoted', () => {
  const stderr = [
    'WARNING:root:Failed to validate request: 2 validation errors for ClientRequest',
    'PingRequest.method',
    "  Input should be 'ping' [type=literal_error, input_value='x', input_type=str]",
    '    For further information visit https://errors.pydantic.dev/2.12/v/literal_error',
    'InitializeRequest.method',
    "  Input should be 'initialize' [type=literal_error, input_value='x', input_type=str]",
    'INFO:     127.0.0.1:50000 - "GET /mcp HTTP/1.1" 404 Not Found',
    'method mcp-drydock/unknown is not known',
    'ValueError: no such city',
    '',
  ].join('\n');
  const [finding] = judge({ ...failed('crashed', 'stdio'), stderr, exitCode: 1 });
  expect(finding?.quote).toEqual(['ValueError: no such city']);
});

test.each([
  [['Server'], 'server = Server(…, version=version("weather-mcp"))'],
  [['FastMCP'], 'mcp = MCPServer(…, version=version("weather-mcp"))'],
])('the line for the version is about the class that %j is', (callees, line) => {
  const text = `from mcp import ${callees}\nserver = ${callees}("x")\n`;
  const modules = [{ name: 'weather_mcp', file: 'weather_mcp.py', text }];
  expect(pythonAdvice(modules).stateVersion('weather-mcp', [])).toContain(line);
});
