import { describe, expect, test } from '@jest/globals';
import { causeOf } from '../../../src/start/causes.js';

describe('a variable that is missing is named', () => {
  test.each([
    ['Error: WEATHER_API_KEY environment variable is not set', 'WEATHER_API_KEY'],
    ['ValueError: OPENAI_API_KEY must be set', 'OPENAI_API_KEY'],
    ['Missing required environment variable: SLACK_BOT_TOKEN', 'SLACK_BOT_TOKEN'],
    ['RuntimeError: GITHUB_PERSONAL_ACCESS_TOKEN not set', 'GITHUB_PERSONAL_ACCESS_TOKEN'],
    ['usage: x [-h]\nx: error: API_KEY is required', 'API_KEY'],
  ])('%s', (words, name) => {
    const cause = causeOf(words);
    expect(cause?.rule).toBe('start/needs-variable');
    expect(cause?.message).toContain(`the variable ${name}`);
    expect(cause?.hint).toContain(`env = { ${name} = "trial" }`);
  });
});

test.each([
  [
    'Please set SLACK_BOT_TOKEN and SLACK_TEAM_ID environment variables',
    { SLACK_BOT_TOKEN: 'trial', SLACK_TEAM_ID: '1' },
  ],
  [
    'Missing environment variables:\n  - JIRA_BASE_URL\n  - JIRA_EMAIL\n  - JIRA_API_TOKEN',
    { JIRA_BASE_URL: 'https://example.com', JIRA_EMAIL: 'trial@example.com', JIRA_API_TOKEN: 'trial' },
  ],
  [
    'Environment variable DATABASE_URL is required',
    { DATABASE_URL: 'postgresql://user:password@localhost:5432/trial' },
  ],
  [
    'Please provide a connection URL via MCP_MONGODB_URI environment variable',
    { MCP_MONGODB_URI: 'mongodb://localhost:27017/trial' },
  ],
  [
    'STORE_PRODUCT_TYPE is required and must be one of: enterprise, core, cloud-dedicated',
    { STORE_PRODUCT_TYPE: 'enterprise' },
  ],
  ['AUTH_MODE is not set. Valid values are "oauth" and "token"', { AUTH_MODE: 'oauth' }],
  ['AUTH_MODE is not set, one of these has to be', { AUTH_MODE: 'trial' }],
])('every variable that is asked for gets a value of its form: %s', (words, values) => {
  const all = Object.entries(values).map(([name, value]) => `${name} = "${value}"`);
  expect(causeOf(words)?.hint).toContain(`env = { ${all.join(', ')} }`);
});

test('a variable that is set already is not the cause: the next one is', () => {
  const words = 'Error: SLACK_BOT_TOKEN environment variable: invalid token';
  expect(causeOf(words)?.rule).toBe('start/needs-variable');
  expect(causeOf(words, { env: { SLACK_BOT_TOKEN: 'trial' } })).toMatchObject({
    rule: 'start/needs-service',
    hint: expect.stringContaining('unstarted = '),
  });
  // A table has one env: written as it is shown, it keeps what was set before.
  expect(causeOf('Error: SLACK_TEAM_ID is not set', { env: { SLACK_BOT_TOKEN: 'x' } })?.hint).toContain(
    'env = { SLACK_BOT_TOKEN = "x", SLACK_TEAM_ID = "1" }',
  );
  expect(causeOf('Error: SLACK_BOT_TOKEN is not set', { env: { SLACK_BOT_TOKEN: 'trial' } })).toBeUndefined();
});

test('a server behind it that is not there is a service', () => {
  expect(causeOf('  | httpx.ConnectError: All connection attempts failed\n')?.rule).toBe('start/needs-service');
});

test.each([
  [
    '  File "/usr/lib/python3.11/subprocess.py", line 1901, in _execute_child\n    raise child_exception_type(errno_num, err_msg, err_filename)\nFileNotFoundError: [Errno 2] No such file or directory: \'deno\'',
    'deno',
  ],
  ['Error: spawn docker ENOENT\n    at ChildProcess._handle.onexit (node:internal/child_process:285:19)', 'docker'],
  ['/bin/sh: 1: ffmpeg: not found', 'ffmpeg'],
])('a program that is missing is no file: %s', (words, program) => {
  expect(causeOf(words)).toMatchObject({
    rule: 'start/needs-service',
    message: expect.stringContaining(`does not start without the program ${program}: “`),
    hint: expect.stringMatching(
      new RegExp(`^Install ${program} before the start check .*unstarted = "needs ${program}"$`, 's'),
    ),
  });
});

test.each([
  'weather needs an interactive terminal',
  'ERROR: Raw mode is not supported on the current process.stdin, which Ink uses as input stream by default.',
  "termios.error: (25, 'Inappropriate ioctl for device')",
])('a terminal is not what a client gives: %s', (line) => {
  expect(causeOf(`Starting\n${line}\n`)).toEqual({
    rule: 'start/exited',
    message: `The server needs a terminal, but a client gives it pipes: “${line}”.`,
    hint: expect.stringMatching(/^Serve without one/),
  });
});

test('a file that another program was to read is one', () => {
  const words = "in _execute_child\nFileNotFoundError: [Errno 2] No such file or directory: '/data/cities.csv'";
  expect(causeOf(words)?.rule).toBe('start/needs-file');
});

test.each([
  'Error executing weather-mcp: Failed to download binary: HTTP Error 404: Not Found',
  'urllib.error.URLError: <urlopen error [Errno -2] Name or service not known>',
  'Error: getaddrinfo ENOTFOUND api.weather.example',
  'ValueError: Could not load model acme/mini-forecast from any source.',
])('what needs the network is not sent for arguments or variables: %s', (line) => {
  expect(causeOf(`Starting\n${line}\n`)).toEqual({
    rule: 'start/needs-service',
    message: expect.stringContaining(`does not start without the network: “${line}”`),
    hint: expect.stringMatching(
      /^Put what it downloads into the package, or connect when a tool is called, .*unstarted = /s,
    ),
  });
});

describe('arguments that are missing are named', () => {
  test.each([
    ['usage: weather-mcp [-h] folder\nweather-mcp: error: the following arguments are required: folder', '(folder)'],
    [
      "Usage: weather-mcp [OPTIONS] FOLDER\nTry 'weather-mcp --help' for help.\n\nError: Missing argument 'FOLDER'.",
      '(FOLDER)',
    ],
    ["Error: Missing option '--db-path'.", '(--db-path)'],
    ["error: missing required argument 'folder'", '(folder)'],
    ["error: required option '--root <dir>' not specified", '(--root <dir>)'],
    ['Missing required argument: root', '(root)'],
    ['Usage: mcp-server-filesystem <allowed-directory> [additional-directories...]', '(<allowed-directory>)'],
    ['Usage: weather-mcp [OPTIONS]', 'without arguments:'],
  ])('%s', (words, named) => {
    const cause = causeOf(words);
    expect(cause?.rule).toBe('start/needs-arguments');
    expect(cause?.message).toContain(named);
  });
});

test.each([
  ['Error: --brave-api-key is required. You can get one at https://brave.com/', '["--brave-api-key", "trial"]'],
  ["error: required option '--base-url <url>' not specified", '["--base-url", "https://example.com"]'],
  ['x: error: the following arguments are required: --db/-d, folder', '["--db", "trial", "."]'],
  ["error: missing required argument 'folder'", '["."]'],
  [
    'mcp-server-azuredevops <organization> [options]\n\nNot enough non-option arguments: got 0, need at least 1',
    '["trial"]',
  ],
  ['Usage: mcp-server-filesystem <allowed-directory> [additional-directories...]', '["."]'],
  ['Usage: weather-mcp [OPTIONS]', '["…"]'],
  [
    'Usage: x [OPTIONS]\nError: In-memory databases require the --read-write flag.\n  - Add --read-write',
    '["--read-write"]',
  ],
  ['Refusing to start without the `--allow-shell` flag', '["--allow-shell"]'],
  [
    'weather-mcp <command>\n\nCommands:\n  weather-mcp stdio  Start with stdio\n  weather-mcp http   Start with HTTP\n\nNot enough non-option arguments: got 0, need at least 1',
    '["stdio"]',
  ],
  ['usage: x [-h] [--port PORT]\n         [{stdio,streamable-http,example}]\nx: error: Mode is required', '["stdio"]'],
  ['usage: x [-h] {http,stdio} ...\nx: error: the following arguments are required: mode', '["stdio"]'],
  ['Usage: x [options] [command]\n\nCommands:\n  login [options]  Log in\n  serve <file>     Run it\n', '["serve"]'],
  [
    'usage: x [-h] --transport {http,stdio}\nx: error: the following arguments are required: --transport',
    '["--transport", "stdio"]',
  ],
  ["Error: Missing option '--mode'. Choose from:\n\tstdio,\n\thttp", '["--mode", "stdio"]'],
  [
    'x <organization>\n\nOptions:\n  --transport  How  [choices: "stdio", "http"]\n\nNot enough non-option arguments: got 0, need at least 1',
    '["trial"]',
  ],
  [
    'usage: x [-h] {prod,staging} city\nx: error: the following arguments are required: environment, city',
    '["prod", "trial"]',
  ],
  ['usage: x [-h] {login,serve} ...\nx: error: the following arguments are required: command', '["serve"]'],
  ['usage: x [-h] [--log {debug,info}] city\nx: error: the following arguments are required: city', '["trial"]'],
  ['usage: x [-h] --tier {prod,staging}\nx: error: the following arguments are required: --tier', '["--tier", "prod"]'],
  [
    "Usage: x [OPTIONS] {free|paid}\n\nError: Missing argument '{free|paid}'. Choose from:\n\tfree,\n\tpaid",
    '["free"]',
  ],
  ["Usage: x [OPTIONS]\n\nError: Missing option '--region'. Choose from:\n\teu,\n\tus", '["--region", "eu"]'],
  [
    'error: missing required argument \'tier\'\n\nUsage: x [options] <tier>\n\nArguments:\n  tier  The tier (choices: "free", "paid")',
    '["free"]',
  ],
  [
    'Options:\n  --region  The region  [required]\n  --tier    Tier  [required] [choices: "free", "paid"]\n\nMissing required arguments: region, tier',
    '["--region", "us-east-1", "--tier", "free"]',
  ],
  [
    'x <tier>\n\nPositionals:\n  tier  Tier  [choices: "free", "paid"]\n\nNot enough non-option arguments: got 0, need at least 1',
    '["free"]',
  ],
  ['usage: x [-h] [--transport {stdio,http}] folder\nx: error: the following arguments are required: folder', '["."]'],
])('arguments that are missing are written: %s', (words, args) => {
  expect(causeOf(words)?.hint).toContain(`args = ${args}`);
});

test.each([
  [
    '/t/room-w-a1/venv/lib/python3.11/site-packages/w/data.json',
    /its own file w\/data\.json, which is not in the package/,
  ],
  ['/t/room-w-a1/venv/lib/python3.11/assets/data.json', /reads assets\/data\.json beside the packages.*/],
])('a file that is not there: %s', (path, message) => {
  const cause = causeOf(`FileNotFoundError: [Errno 2] No such file or directory: '${path}'`);
  expect(cause).toMatchObject({ rule: 'start/needs-file', message: expect.stringMatching(message) });
});

test('a command that wants arguments may be a tool beside the server', () => {
  const usage = 'usage: weather [-h] city\nweather: error: the following arguments are required: city';
  const hintWith = (...others: readonly string[]) => causeOf(usage, { name: 'weather', others })?.hint;
  expect(hintWith('weather-bench', 'weather-serve')).toMatch(
    /args = \["trial"\]\nOr, if weather-serve is the server:\n {2}\[smoke\]\n {2}command = \["weather-serve"\]$/,
  );
  expect(hintWith('weather-bench')).toMatch(/args = \["trial"\]$/);
});

describe('a module that Node does not find', () => {
  test.each([
    ["Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'zod' imported from /x/node_modules/a/dist/index.js", 'zod'],
    ["Error: Cannot find module '@scope/pkg/sub'\nRequire stack:", '@scope/pkg'],
    ["Cannot find module '/r/node_modules/weather/dist/index.js'", 'its own file weather/dist/index.js'],
  ])('%s', (words, named) => {
    const cause = causeOf(words);
    expect(cause?.rule).toBe('imports/missing');
    expect(cause?.message).toContain(named);
  });
});

test.each([
  '',
  'INFO started',
  'RuntimeError: the table is missing',
  'DeprecationWarning: use of X is not recommended',
  "TypeError: 'NoneType' object is not subscriptable",
])('no cause is made up for: %s', (words) => {
  expect(causeOf(words)).toBeUndefined();
});
