// Strangers look through /proc for what others were started with: they find no token of ours, nor where the runner's files are.

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Oidc, startOidc } from '../../src/stand-in/oidc.js';
import { type GitHub, startGitHub } from '../../src/targets/github/stand-in/service.js';
import { type Pypi, startPypi } from '../../src/targets/pypi/stand-in/service.js';
import { buildWith, lightServer } from '../support/light-server.js';
import { git, mcpDrydock, ROOT, ran, scratch } from '../support/program.js';

const place = scratch('covered');
const seen = join(place.folder, 'seen');
const SLUG = 'octo/readability';
const TOKENS = {
  MCP_DRYDOCK_PYPI_TOKEN: 'pypi-canary-1',
  MCP_DRYDOCK_GITHUB_TOKEN: 'ghs_canary-2',
  GH_TOKEN: 'ghs_canary-3',
  GITHUB_TOKEN: 'ghs_canary-4',
  NPM_TOKEN: 'npm_canary-5',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-6',
  ACTIONS_RUNTIME_TOKEN: 'canary-7',
  SOMEBODYS_OWN: 'canary-8',
};
let server: string;
let github: GitHub;
let oidc: Oidc;
let pypi: Pypi;
let control: ChildProcess;

/** Writes down who looked and each process in which it found a token, a command file's path, or the test's own control. */
const SPY = `
import glob
with open(${JSON.stringify(seen)}, "a") as out:
    out.write(WHO + " looked\\n")
    for path in glob.glob("/proc/*/environ") + glob.glob("/proc/*/cmdline"):
        try:
            text = open(path, "rb").read().decode("latin1")
        except OSError:
            continue
        for word in ("can" + "ary-", "_runner_file" + "_commands", "con" + "trol-9"):
            if word in text:
                out.write(WHO + " found " + word + "\\n")
`;

beforeAll(async () => {
  server = await lightServer(join(place.folder, 'server'));
  buildWith(server, 'setuptools>=77', 'setuptools.build_meta');
  writeFileSync(join(server, 'setup.py'), `WHO = "build"\n${SPY}\nfrom setuptools import setup\nsetup()\n`);
  const package_ = join(server, 'src/readability_mcp/__init__.py');
  writeFileSync(package_, `${readFileSync(package_, 'utf8')}\nWHO = "server"\n${SPY}`);
  await git(server, 'add', '-A');
  await git(server, 'commit', '-q', '-m', 'spies');
  await git(server, 'tag', 'v0.1.0');
  const commit = await git(server, 'rev-parse', 'HEAD');
  github = await startGitHub({
    repository: SLUG,
    tags: { 'v0.1.0': commit },
    tokens: { [TOKENS.MCP_DRYDOCK_GITHUB_TOKEN]: 'push' },
  });
  pypi = await startPypi({ tokens: { [TOKENS.MCP_DRYDOCK_PYPI_TOKEN]: '*' } });
  oidc = await startOidc({ repository: SLUG, ref: 'refs/tags/v0.1.0', sha: commit, environment: 'release' });
  control = spawn('/bin/sleep', ['600'], { env: { CONTROL: 'control-9' }, stdio: 'ignore' });
});
beforeEach(() => writeFileSync(seen, ''));
afterAll(async () => {
  control?.kill();
  await Promise.all([github, oidc, pypi].map((service) => service?.close()));
  place.remove();
});

/** What the spies wrote; all of it once. */
function report(): readonly string[] {
  return [...new Set(readFileSync(seen, 'utf8').trim().split('\n'))].sort();
}

const CLEAN = ['build found control-9', 'build looked', 'server found control-9', 'server looked'];
const onLinux = existsSync('/proc/self/mem') ? test : test.skip;

onLinux(
  'the Action, which publishes with those tokens afterwards',
  async () => {
    const files = join(place.folder, '_runner_file_commands');
    mkdirSync(files);
    const commandFiles = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'];
    for (const name of commandFiles) writeFileSync(join(files, name), '');
    const event = join(place.folder, 'event.json');
    writeFileSync(event, JSON.stringify({ ref: 'refs/tags/v0.1.0', repository: { full_name: SLUG } }));
    const result = await ran([process.execPath, join(ROOT, 'dist/index.js')], {
      cwd: server,
      env: {
        ...TOKENS,
        ...Object.fromEntries(commandFiles.map((name) => [name, join(files, name)])),
        INPUT_COMMAND: 'release',
        'INPUT_SINGLE-JOB': 'accept-risk',
        'INPUT_GITHUB-TOKEN': TOKENS.MCP_DRYDOCK_GITHUB_TOKEN,
        'INPUT_PYPI-TOKEN': TOKENS.MCP_DRYDOCK_PYPI_TOKEN,
        'INPUT_PYPI-URL': pypi.uploadUrl,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: server,
        GITHUB_REPOSITORY: SLUG,
        GITHUB_REF: 'refs/tags/v0.1.0',
        GITHUB_REF_TYPE: 'tag',
        GITHUB_SHA: await git(server, 'rev-parse', 'HEAD'),
        GITHUB_EVENT_NAME: 'push',
        GITHUB_EVENT_PATH: event,
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: github.webUrl,
        RUNNER_TEMP: place.folder,
        ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
      },
    });
    expect([result.code, result.code === 0 ? '' : result.stdout]).toEqual([0, '']);
    expect(report()).toEqual(CLEAN);
    expect(pypi.files().length).toBe(2);
    expect(readFileSync(join(files, 'GITHUB_OUTPUT'), 'utf8')).toContain('outcome');
  },
  180_000,
);

onLinux(
  'a rehearsal on somebody’s machine',
  async () => {
    const result = await mcpDrydock(['rehearse'], { cwd: server, env: TOKENS });
    expect([result.code, result.code === 0 ? '' : result.stderr]).toEqual([0, '']);
    expect(report()).toEqual(CLEAN);
  },
  180_000,
);

test('a build script that writes to the runner’s files: an error, and they are as they were', async () => {
  const folder = join(place.folder, 'writer');
  const files = join(folder, 'temp/_runner_file_commands');
  const repo = join(folder, 'server');
  cpSync(server, repo, { recursive: true });
  mkdirSync(files, { recursive: true });
  for (const name of ['set_env_1', 'set_output_1']) writeFileSync(join(files, name), '');
  const evil = [
    'import glob',
    `for path in glob.glob(${JSON.stringify(`${files}/*_1`)}):`,
    '    open(path, "a").write("EVIL=1\\n")',
    `open(${JSON.stringify(join(files, 'set_env_2'))}, "w").write("x")`,
    'from setuptools import setup',
    'setup()',
    '',
  ];
  writeFileSync(join(repo, 'setup.py'), evil.join('\n'));
  await git(repo, 'commit', '-q', '-a', '-m', 'a writer');
  const result = await ran([process.execPath, join(ROOT, 'dist/index.js')], {
    cwd: repo,
    env: {
      INPUT_COMMAND: 'build',
      MCP_DRYDOCK_HANDOVER: join(folder, 'handover'),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: repo,
      GITHUB_REPOSITORY: SLUG,
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.webUrl,
      GITHUB_ENV: join(files, 'set_env_1'),
      GITHUB_OUTPUT: join(files, 'set_output_1'),
      RUNNER_TEMP: join(folder, 'temp'),
    },
  });
  expect(result.code).toBe(1);
  for (const name of ['GITHUB_ENV', 'GITHUB_OUTPUT', 'set_env_2']) {
    expect(result.stdout).toContain(`The runner's file ${name} was changed while this ran: build of readability-mcp.`);
  }
  expect(readdirSync(files).sort()).toEqual(['set_env_1', 'set_output_1']);
  expect(readFileSync(join(files, 'set_env_1'), 'utf8')).toBe('');
  expect(readFileSync(join(files, 'set_output_1'), 'utf8')).not.toContain('EVIL');
});
