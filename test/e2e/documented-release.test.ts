// Command lines of our pages that build, publish or ask others, typed as they are: one light server, weather-mcp 1.2.3, and one release
// of it, from the first look to the day that it is withdrawn, against stand-ins. Lines that share a build share it.

import { appendFileSync, cpSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { digestFile } from '../../src/core/digest.js';
import type { Artifact } from '../../src/core/types.js';
import { type GitHub, startGitHub } from '../../src/targets/github/stand-in/service.js';
import { type Pypi, startPypi } from '../../src/targets/pypi/stand-in/service.js';
import { lightServer } from '../support/light-server.js';
import { git, mcpDrydock, type Ran, ROOT, scratch } from '../support/program.js';
import { documentedLines } from '../support/typed-lines.js';
import { makeWheel } from '../support/wheel.js';

const SLUG = 'octo/weather-mcp';
const place = scratch('documented-release');
const root = join(place.folder, 'weather-mcp');
const clone = join(place.folder, 'mcp-drydock');
const bin = join(place.folder, 'bin');
let github: GitHub;
let pypi: Pypi;
let env: Readonly<Record<string, string>>;

/** What a line says at least, and what is there before it. */
interface Typed {
  readonly says?: RegExp;
  readonly before?: () => void | Promise<void>;
  /** Another folder than that of the project. */
  readonly cwd?: string;
}

const inRoot = (path: string): string => join(root, path);
const wheelOf = (version: string): string => `weather_mcp-${version}-py3-none-any.whl`;

const MINI = readFileSync(join(ROOT, 'test/fixtures/python-servers/mini.py'), 'utf8');

/** A wheel of another version, made by hand. */
function miniWheel(folder: string, version: string): Promise<Artifact> {
  return makeWheel(folder, { version, scripts: { 'weather-mcp': 'mini:serve' }, files: { 'mini.py': MINI } });
}

/** An earlier release, as the index has it. */
async function upload(version: string): Promise<void> {
  const wheel = await miniWheel(place.folder, version);
  const form = new FormData();
  const fields = {
    name: 'weather-mcp',
    version,
    filetype: 'bdist_wheel',
    pyversion: 'py3',
    sha256_digest: wheel.sha256,
  };
  for (const [name, value] of Object.entries({
    ':action': 'file_upload',
    protocol_version: '1',
    metadata_version: '2.4',
    ...fields,
  }))
    form.append(name, value);
  form.append('content', new Blob([readFileSync(wheel.path)]), wheel.file);
  const authorization = `Basic ${Buffer.from('__token__:pypi-all').toString('base64')}`;
  const { status } = await fetch(pypi.uploadUrl, { method: 'POST', body: form, headers: { authorization } });
  expect(status).toBe(200);
}

/** In the order in which a person types them. */
const LINES: Readonly<Record<string, Typed>> = {
  'rehearse examples/python-server': { says: /Nothing left this machine/, cwd: clone },
  'matrix --tag v1.2.3': { says: /weather-mcp/ },
  doctor: {},
  preflight: { says: /v1\.2\.3/ },
  'rehearse --report report.html': { says: /Nothing left this machine/ },
  'build --twice': {},
  'contract diff release/weather-mcp-1.2.3.contract.json from-test/weather_mcp-1.2.3-py3-none-any.whl': {
    before: () => cpSync(inRoot(`release/${wheelOf('1.2.3')}`), inRoot(`from-test/${wheelOf('1.2.3')}`)),
  },
  'publish --dry-run': { says: /Nothing was written/ },
  'publish --only github': {},
  'publish --only pypi': {},
  publish: {},
  'publish --only github,pypi': { says: /already/ },
  'publish --wait 30m': { says: /already/ },
  'publish release/': { says: /already/ },
  'publish --tag v1.2.3 --plan-digest sha256': {
    says: /already/,
    before: () => renameSync(inRoot('release'), inRoot('kept')),
  },
  'release --tag v1.2.3': { says: /already/ },
  'verify github:octo/weather-mcp@v1.2.3': { says: /10 proven/ },
  'verify pypi:weather-mcp==1.2.3 --policy policy.toml': {
    before: () => writeFileSync(inRoot('policy.toml'), 'require = ["digest"]\n'),
  },
  'withdraw 1.2.3 --reason Loses notes on restart; use 1.2.4. --dry-run': {},
  'withdraw 1.2.3 --reason Loses notes on restart; use 1.2.4.': {},
  'contract --format text': { says: /forecast/ },
  'contract --since main': {},
  'contract --write-readme': {
    says: /README\.md/,
    before: () =>
      appendFileSync(inRoot('README.md'), '\n<!-- mcp-drydock:contract -->\n<!-- /mcp-drydock:contract -->\n'),
  },
  'contract record': { says: /golden\/calls\.json/ },
  'contract -- weather-mcp --units c': {
    before: () => {
      mkdirSync(bin);
      const script = `#!/bin/sh\nPYTHONPATH=${inRoot('src')} exec python3 -m weather_mcp.mini\n`;
      writeFileSync(join(bin, 'weather-mcp'), script, { mode: 0o755 });
    },
  },
  'contract dist/weather_mcp-1.4.0-py3-none-any.whl': {
    before: async () => {
      mkdirSync(inRoot('dist'));
      await miniWheel(inRoot('dist'), '1.4.0');
    },
  },
  'contract pypi:weather-mcp==1.3.2': { before: () => upload('1.3.2') },
  'contract diff pypi:weather-mcp .': {},
  'build --from dist/*': {
    before: () => {
      rmSync(inRoot('dist'), { recursive: true });
      cpSync(inRoot('kept'), inRoot('dist'), { recursive: true, filter: (path) => !/json|SUMS/.test(path) });
    },
  },
  'rehearse --from dist': {},
};

/** Lines that are not typed, each with the reason. */
const UNTYPED: Readonly<Record<string, string>> = {
  'contract http://localhost:8080/mcp': 'the port may be anybody’s on this machine',
  'contract npm:@octo/weather': 'a package of that name at npm; test/integration/watch installs some from a stand-in',
  'publish --tag v1.3.0 --only upload --upload-back':
    'an instance that lists versions; test/unit/targets/upload.test.ts has one',
  'publish --targets pypi --pypi-url https://test.pypi.org/legacy/': 'it writes to TestPyPI',
  'verify github:octo/weather-mcp@v1.2.3 --key cosign.pub':
    'files signed with cosign; test/integration/evidence/cosign.test.ts has some',
  'watch pypi:weather-mcp npm:weather-mcp --repository octo/weather-mcp':
    'the package at npm too; test/integration/watch has both',
};

const HERE = /^(?:build|contract|doctor|matrix|preflight|publish|rehearse|release|verify|watch|withdraw)(?: |$)/;
const documented = documentedLines().filter(
  (line) => HERE.test(line) && !/--help$|^contract diff(?: A B)?$/.test(line),
);

beforeAll(async () => {
  await lightServer(root);
  renameSync(inRoot('src/readability_mcp'), inRoot('src/weather_mcp'));
  for (const file of globSync(['pyproject.toml', 'CHANGELOG.md', 'README.md', 'src/**/*.py'], { cwd: root })) {
    const text = readFileSync(inRoot(file), 'utf8');
    const renamed = text.replaceAll('readability-mcp', 'weather-mcp').replaceAll('readability_mcp', 'weather_mcp');
    writeFileSync(inRoot(file), renamed.replaceAll('0.1.0', '1.2.3'));
  }
  const server = inRoot('src/weather_mcp/server.py');
  const handlers = '{"initialize": initialize, "resources/read": read}';
  const read = 'def read(params):\n    return {"contents": [{"uri": params["uri"], "text": "Berlin"}]}\n\n\ndef main';
  const text = readFileSync(server, 'utf8').replace('{"initialize": initialize}', handlers);
  writeFileSync(server, text.replace('def main', read));
  writeFileSync(inRoot('.gitignore'), 'release/\nkept/\ndist/\nfrom-test/\n*.html\npolicy.toml\n');
  pypi = await startPypi({ tokens: { 'pypi-all': '*' } });
  writeFileSync(
    inRoot('mcp-drydock.toml'),
    `[pypi]\nurl = "${pypi.uploadUrl}"\nindex-url = "${pypi.indexUrl}"\n[smoke]\nbounds = "newest"\npassport = false\n`,
  );
  await lightServer(join(clone, 'examples/python-server'));
  rmSync(join(clone, 'examples/python-server/.git'), { recursive: true });
  await git(clone, 'init', '-q', '-b', 'main');
  await git(clone, 'add', '-A');
  await git(clone, 'commit', '-q', '-m', 'the example');
  await git(root, 'add', '-A');
  await git(root, 'commit', '-q', '-m', 'weather-mcp 1.2.3');
  await git(root, 'tag', 'v1.2.3');
  await git(root, 'remote', 'add', 'origin', `https://github.com/${SLUG}.git`);
  const commit = await git(root, 'rev-parse', 'HEAD');
  github = await startGitHub({ repository: SLUG, tags: { 'v1.2.3': commit }, tokens: { ghs_push: 'push' } });
  env = {
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.webUrl,
    GITHUB_REPOSITORY: SLUG,
    MCP_DRYDOCK_GITHUB_TOKEN: 'ghs_push',
    MCP_DRYDOCK_PYPI_TOKEN: 'pypi-all',
  };
});
afterAll(async () => {
  await Promise.all([github?.close(), pypi?.close()]);
  place.remove();
});

test('every documented line is typed, by itself or with more words, or has its reason', () => {
  const known = [...Object.keys(LINES), ...Object.keys(UNTYPED)];
  expect(known.filter((line) => !documented.includes(line))).toEqual([]);
  const isTyped = (line: string): boolean => Object.keys(LINES).some((one) => `${one} `.startsWith(`${line} `));
  expect(documented.filter((line) => !isTyped(line) && !(line in UNTYPED))).toEqual([]);
});

test.each(Object.entries(LINES))('mcp-drydock %s', async (line, { says, before, cwd = root }) => {
  await before?.();
  const args = line.replace(/(--reason) (.*?\.)(?= --|$)/, '$1 "$2"').match(/"[^"]*"|\S+/g) ?? [];
  const { stdout, stderr, ...ended } = await typed(
    args.flatMap((word) => expanded(word.replaceAll('"', ''))),
    cwd,
  );
  expect({ line, code: ended.code, said: ended.code === 0 ? '' : stdout + stderr }).toEqual({
    line,
    code: 0,
    said: '',
  });
  expect(`${stdout}${stderr}`).toMatch(says ?? /\S/);
});

/** As a shell and a person would: a pattern is files, a digest is that of the build. */
function expanded(word: string): readonly string[] {
  if (word.includes('*')) return globSync(word, { cwd: root }).sort();
  return [word];
}

async function typed(args: readonly string[], cwd: string): Promise<Ran> {
  const digest = args.includes('sha256') ? (await digestFile(inRoot('kept/release.json'))).sha256 : '';
  const path = `${bin}:${process.env['PATH']}`;
  return mcpDrydock(
    args.map((word) => (word === 'sha256' ? digest : word)),
    { cwd, env: { ...env, PATH: path } },
  );
}
