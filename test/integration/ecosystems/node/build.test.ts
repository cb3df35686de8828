// Real npm: servers without dependencies are built, packed, judged, installed and started.

import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { StageFailure } from '../../../../src/core/errors.js';
import type { Finding, Produced, Project, ProjectSettings, Release } from '../../../../src/core/types.js';
import { buildNode } from '../../../../src/ecosystems/node/build.js';
import { detectNode } from '../../../../src/ecosystems/node/detect.js';
import { installNode } from '../../../../src/ecosystems/node/install.js';
import type { NodeManifest } from '../../../../src/ecosystems/node/manifest.js';
import { openSandbox } from '../../../../src/host/sandbox.js';
import { readFiles } from '../../../../src/repository/files.js';
import { closeHost, type TestHost, testHost } from '../../../support/host.js';
import { trackAll } from '../../../support/program.js';
import { SETTINGS } from '../../../support/settings.js';

/** Answers initialize and nothing else; needs no package. */
const SERVER = `#!/usr/bin/env node
import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
  const { id } = JSON.parse(line);
  console.log(JSON.stringify({ jsonrpc: '2.0', id, result: { serverInfo: { name: 'demo', version: '1.0.0' } } }));
}
`;
const MANIFEST = {
  name: '@octo/demo-mcp',
  version: '1.0.0',
  license: 'MIT',
  type: 'module',
  bin: 'dist/index.js',
  files: ['dist'],
  engines: { node: '>=20' },
};

let base: string;
let host: TestHost;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'node-build-'));
  host = testHost();
});
afterAll(async () => {
  await closeHost(host);
  await rm(base, { recursive: true, force: true });
});

interface Made {
  readonly project: Project<NodeManifest>;
  readonly release: Release;
}

async function make(
  files: Readonly<Record<string, string | object>>,
  path = '.',
  settings: ProjectSettings = SETTINGS,
): Promise<Made> {
  const top = await mkdtemp(join(base, 'case-'));
  const root = join(top, 'src');
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  await trackAll(root);
  const project = detectNode(path, await readFiles(root), settings)!;
  const release = { root, out: join(top, 'release'), commit: 'c0ffee', commitTime: 1_700_000_000 } as Release;
  return { project, release };
}

async function failure(made: Made): Promise<readonly Finding[]> {
  try {
    await buildNode(made.project, made.release, host);
  } catch (error) {
    if (error instanceof StageFailure) return error.findings;
    throw error;
  }
  throw new Error('it was built');
}

const install = async ({ project }: Made, { artifacts = [] }: Produced) =>
  installNode(artifacts[0]!, project, await openSandbox(host, 'test'), host);

describe('a sound server', () => {
  const script = `import { mkdirSync, writeFileSync, existsSync } from 'node:fs';
if (existsSync('dist')) throw new Error('built twice');
mkdirSync('dist');
writeFileSync('dist/index.js', ${JSON.stringify(SERVER)});
writeFileSync('dist/env.json', JSON.stringify(process.env));
`;
  let made: Made;
  let built: Produced;
  beforeAll(async () => {
    made = await make({
      'package.json': { ...MANIFEST, scripts: { build: 'node build.mjs' } },
      'build.mjs': script,
      LICENSE: 'MIT',
    });
    const secret = testHost({
      env: {
        ...host.env,
        NPM_TOKEN: 'npm_secret',
        GITHUB_ENV: '/tmp/x',
        INPUT_NPM_TOKEN: 'y',
        MCP_DRYDOCK_NPM_TOKEN: 'z',
      },
    });
    built = await buildNode(made.project, made.release, secret);
    await closeHost(secret);
  });

  test('is built once and packed under the name that npm gives it', async () => {
    expect(built.artifacts).toEqual([
      expect.objectContaining({
        kind: 'npm-tarball',
        file: 'octo-demo-mcp-1.0.0.tgz',
        project: '@octo/demo-mcp',
        identity: { name: '@octo/demo-mcp', version: '1.0.0' },
      }),
    ]);
    expect(built.findings).toEqual([]);
    expect(await readdir(made.release.out)).toEqual(['octo-demo-mcp-1.0.0.tgz']);
  });

  test('its build sees the commit and none of our secrets', async () => {
    const { readEntry } = await import('../../../../src/archive/archive.js');
    const env = JSON.parse((await readEntry(built.artifacts![0]!.path, 'package/dist/env.json')).toString()) as Record<
      string,
      string
    >;
    expect(env).toMatchObject({
      SOURCE_DATE_EPOCH: '1700000000',
      GIT_COMMIT: 'c0ffee',
      BUILD_DATE: '2023-11-14T22:13:20Z',
    });
    const text = JSON.stringify(env);
    for (const name of ['npm_secret', 'GITHUB_ENV', 'INPUT_', 'MCP_DRYDOCK_NPM']) expect(text).not.toContain(name);
    expect(env['HOME']).not.toBe(process.env['HOME']);
  });

  test('is installed by npm and started by its bin', async () => {
    const installed = await install(made, built);
    expect(installed.runtime).toMatch(/^Node \d+\.\d+\.\d+$/);
    expect(installed.packages).toBe(0);
    expect(installed.launch.shown).toBe('demo-mcp');
    expect(installed.launch.command[0]).toMatch(/node_modules\/\.bin\/demo-mcp$/);
    const ended = await host.run({ ...installed.launch, timeoutMs: 20_000, input: '{"jsonrpc":"2.0","id":1}\n' });
    expect(ended.stdout).toContain('"demo"');
    const { components, direct } = await installed.components();
    expect(components).toMatchObject([{ name: '@octo/demo-mcp', license: 'MIT' }]);
    expect(direct).toEqual([]);
    expect(await installed.origin?.('{"jsonrpc":"2.0","x":1}')).toBeUndefined();
  });
});

describe('one fault each', () => {
  test.each([
    [
      'the bin is not packed',
      { ...MANIFEST, bin: 'dist/main.js' },
      {},
      'node-bin-target',
      'Make sure the build creates dist/main.js',
    ],
    ['no shebang', MANIFEST, { 'dist/index.js': 'import "node:fs";' }, 'node-shebang', '#!/usr/bin/env node'],
    [
      'an import without its extension',
      MANIFEST,
      { 'dist/index.js': '#!/usr/bin/env node\nimport "./tool";', 'dist/tool.js': '' },
      'node-relative-imports',
      'write ./tool.js',
    ],
    [
      'a dependency that only a workspace knows',
      { ...MANIFEST, bundledDependencies: ['x'], peerDependencies: { core: 'workspace:*' } },
      {},
      'node-workspace-protocol',
      'package manager',
    ],
    [
      'a build that fails',
      { ...MANIFEST, scripts: { build: 'node -e "console.error(\'no disk\'); process.exit(3)"' } },
      {},
      'build/command',
      'clean checkout',
    ],
    [
      'a build tool that is not there',
      { ...MANIFEST, scripts: { build: 'no-such-compiler -p .' } },
      {},
      'build/missing-program',
      'devDependencies',
    ],
    [
      'a script of its own that fails when it is installed',
      { ...MANIFEST, scripts: { postinstall: 'node no-such-file.js' } },
      {},
      'build/own-script',
      'install = ["npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts"]',
    ],
    [
      'a lock file that does not fit',
      { ...MANIFEST, dependencies: { 'left-pad': '^1.3.0' } },
      {
        'package-lock.json':
          '{"name":"@octo/demo-mcp","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"@octo/demo-mcp","version":"1.0.0"}}}',
      },
      'node-lock-in-step',
      'commit the lock file',
    ],
  ])('%s', async (_, manifest, files, rule, hint) => {
    const findings = await failure(
      await make({ 'dist/index.js': SERVER, LICENSE: 'MIT', ...files, 'package.json': manifest }),
    );
    const errors = findings.filter(({ level }) => level === 'error');
    expect(errors.map((finding) => finding.rule)).toEqual([rule]);
    expect(errors[0]?.hint).toContain(hint);
    expect(errors[0]?.project).toBe('@octo/demo-mcp');
  });

  test('npx cannot choose', async () => {
    const made = await make({
      'package.json': { ...MANIFEST, bin: { serve: 'dist/index.js', setup: 'dist/setup.js' } },
      'dist/index.js': SERVER,
      'dist/setup.js': SERVER,
      LICENSE: 'MIT',
    });
    const built = await buildNode(made.project, made.release, host);
    // Which of them is the server is found out by trying: both stand to choice.
    const { candidates } = await install(made, built);
    expect(candidates?.map(({ shown }) => shown)).toEqual(['serve', 'setup']);
  });

  test('an install script that fails', async () => {
    const made = await make(
      {
        'package.json': { ...MANIFEST, scripts: { postinstall: 'node -e "process.exit(7)"', prepare: 'true' } },
        'dist/index.js': SERVER,
        LICENSE: 'MIT',
      },
      '.',
      { ...SETTINGS, build: { install: ['node', '--version'] } },
    );
    const built = await buildNode(made.project, made.release, host);
    await expect(install(made, built)).rejects.toMatchObject({
      findings: [
        expect.objectContaining({
          rule: 'start/install-script',
          message: expect.stringContaining('The package’s own install script failed'),
          hint: expect.stringContaining('move the work into the build'),
        }),
      ],
    });
  });
});

test('where an install script of a dependency fails, prepare builds when it is packed', async () => {
  const made = await make({
    'package.json': {
      ...MANIFEST,
      scripts: { build: 'node build.mjs', prepare: 'npm run build' },
      devDependencies: { fetcher: 'file:fetcher' },
    },
    'build.mjs': `import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('dist');
writeFileSync('dist/index.js', ${JSON.stringify(SERVER)});
`,
    // Copied as one of the registry is, not linked.
    '.npmrc': 'install-links=true\n',
    'fetcher/package.json': { name: 'fetcher', version: '1.0.0', scripts: { install: 'node -e "process.exit(3)"' } },
    LICENSE: 'MIT',
  });
  const { artifacts, findings = [] } = await buildNode(made.project, made.release, host);
  expect(artifacts).toHaveLength(1);
  expect(findings.map(({ rule, level }) => `${level} ${rule}`)).toContain('warning build/scripts-off');
});

test('a workspace: the sibling is built first, and installed from beside', async () => {
  const core = {
    name: 'demo-core',
    version: '1.0.0',
    type: 'module',
    exports: './dist/core.js',
    files: ['dist'],
    scripts: { build: "node -e \"fs.mkdirSync('dist');fs.writeFileSync('dist/core.js','export const name = 1;')\"" },
  };
  const server = {
    ...MANIFEST,
    dependencies: { 'demo-core': '^1.0.0' },
    scripts: { build: 'node -e "fs.accessSync(\'../core/dist/core.js\')"' },
  };
  const files = {
    'package.json': { name: 'root', private: true, workspaces: ['packages/*'] },
    'packages/core/package.json': core,
    'packages/server/package.json': server,
    'packages/server/dist/index.js': SERVER.replace('\n', '\nimport "demo-core";\n'),
    'packages/server/LICENSE': 'MIT',
  };
  const made = await make(files, 'packages/server');
  const library = {
    ...made,
    project: detectNode('packages/core', await readFiles(made.release.root), { ...SETTINGS, ecosystem: 'node' })!,
  };
  await buildNode(library.project, library.release, host);
  const built = await buildNode(made.project, made.release, host);
  expect((await readdir(made.release.out)).sort()).toEqual(['demo-core-1.0.0.tgz', 'octo-demo-mcp-1.0.0.tgz']);
  const installed = await install(made, built);
  const ended = await host.run({ ...installed.launch, timeoutMs: 20_000, input: '{"jsonrpc":"2.0","id":1}\n' });
  expect(ended.stdout).toContain('"demo"');
  expect(await installed.components()).toMatchObject({
    direct: ['pkg:npm/demo-core@1.0.0'],
    components: [{ name: '@octo/demo-mcp' }, { name: 'demo-core' }],
  });
});
