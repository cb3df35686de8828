import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listArchive } from '../../../../src/archive/archive.js';
import { StageFailure } from '../../../../src/core/errors.js';
import type { Artifact } from '../../../../src/core/types.js';
import { buildCodePackage } from '../../../../src/ecosystems/code-package/build.js';
import { commitFiles, projectIn, releaseOf, type settings } from '../../../support/code-package.js';
import { closeHost, type TestHost, testHost } from '../../../support/host.js';

let base: string;
let root: string;
let host: TestHost;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'code-package-'));
  root = join(base, 'weather');
  execFileSync('mkdir', [root]);
  host = testHost();
});
afterEach(async () => {
  await closeHost(host);
  rmSync(base, { recursive: true, force: true });
});

const SERVER = {
  'server.py': 'print("hello")\n',
  'requirements.txt': 'mcp>=2,<3\n',
  'README.md': '# Weather\n',
  '+x run.sh': '#!/bin/sh\n',
  'src/deep/tools.py': 'x = 1\n',
};

async function build(
  changed: Parameters<typeof settings>[0] = {},
  release: Parameters<typeof releaseOf>[3] = {},
  out = join(base, 'out'),
): Promise<Artifact> {
  const project = await projectIn(root, host, changed);
  const { artifacts = [] } = await buildCodePackage(project, releaseOf(root, out, project, release), host);
  return artifacts[0]!;
}

async function failure(changed: Parameters<typeof settings>[0] = {}): Promise<StageFailure> {
  try {
    await build(changed);
  } catch (error) {
    if (error instanceof StageFailure) return error;
    throw error;
  }
  throw new Error('it was built');
}

describe('what is in it', () => {
  test('one top folder, tracked files by name, modes from the index, nothing else', async () => {
    commitFiles(root, SERVER);
    writeFileSync(join(root, 'untracked.py'), '');
    const artifact = await build();
    expect(artifact).toMatchObject({ kind: 'code-package', file: 'weather-1.2.3.zip', project: 'weather' });
    const bytes = readFileSync(artifact.path);
    expect(artifact.size).toBe(bytes.length);
    expect(artifact.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect((await listArchive(artifact.path)).map(({ path, mode }) => [path, mode.toString(8)])).toEqual([
      ['weather/README.md', '644'],
      ['weather/requirements.txt', '644'],
      ['weather/run.sh', '755'],
      ['weather/server.py', '644'],
      ['weather/src/deep/tools.py', '644'],
    ]);
  });

  test.each(['tar', 'tar.gz'] as const)('%s holds the same', async (format) => {
    commitFiles(root, SERVER);
    const artifact = await build({ package: { format } });
    expect(artifact.file).toBe(`weather-1.2.3.${format}`);
    expect((await listArchive(artifact.path)).map(({ path }) => path)).toContain('weather/src/deep/tools.py');
    if (format === 'tar.gz')
      expect([...readFileSync(artifact.path).subarray(0, 10)]).toEqual([31, 139, 8, 0, 0, 0, 0, 0, 0, 255]);
    execFileSync('tar', ['-tf', artifact.path]);
  });

  test('layout flat has no top folder; include and exclude choose', async () => {
    commitFiles(root, { ...SERVER, '.github/workflows/x.yml': 'on: push\n', 'docs/a.md': '', 'docs/b.txt': '' });
    const artifact = await build({
      package: { layout: 'flat', include: ['.github/workflows/*.yml'], exclude: ['docs', 'src/**'] },
    });
    expect((await listArchive(artifact.path)).map(({ path }) => path)).toEqual([
      '.github/workflows/x.yml',
      'README.md',
      'requirements.txt',
      'run.sh',
      'server.py',
    ]);
  });

  test('what should stay out stays out, tracked or included or not', async () => {
    commitFiles(root, {
      ...SERVER,
      '.env': 'KEY=1\n',
      'config/.env.local': 'KEY=1\n',
      '.env.example': 'KEY=\n',
      'node_modules/a/index.js': '',
      'env/pyvenv.cfg': '',
      'env/lib/x.py': '',
      '__pycache__/a.pyc': '',
      '.vscode/settings.json': '{}',
      '.gitignore': '*.log\n',
    });
    const artifact = await build({ package: { include: ['.env', 'node_modules/**'] } });
    const paths = (await listArchive(artifact.path)).map(({ path }) => path.slice('weather/'.length));
    expect(paths).toEqual(['.env.example', ...Object.keys(SERVER).map((name) => name.replace('+x ', ''))].sort());
  });

  test('the configured build runs there, and what it produced goes in, ignored or not', async () => {
    commitFiles(root, {
      ...SERVER,
      '.gitignore': 'dist/\n',
      'make.mjs':
        'import { mkdirSync, writeFileSync } from "node:fs"; mkdirSync("dist"); mkdirSync("node_modules/x", { recursive: true }); writeFileSync("dist/out.js", process.env.SOURCE_DATE_EPOCH + Object.keys(process.env).filter((name) => /SECRET/.test(name))); writeFileSync("node_modules/x/y.js", "");',
    });
    await closeHost(host);
    host = testHost({ env: { PATH: process.env['PATH'], HOME: process.env['HOME'], MY_SECRET: 'x' } });
    const artifact = await build({ build: { command: ['node', 'make.mjs'] } });
    const paths = (await listArchive(artifact.path)).map(({ path }) => path);
    expect(paths).toContain('weather/dist/out.js');
    expect(paths.some((path) => path.includes('node_modules'))).toBe(false);
    expect(readFileSync(join(root, 'dist', 'out.js'), 'utf8')).toBe('1767323045');
  });

  test('a build that fails is a finding with its last words', async () => {
    commitFiles(root, SERVER);
    const { findings } = await failure({
      build: { command: ['node', '-e', 'console.error("no luck"); process.exit(3)'] },
    });
    expect(findings[0]).toMatchObject({ rule: 'build/command', message: expect.stringContaining('exit code 3') });
    expect(findings[0]?.quote?.join()).toContain('no luck');
  });
});

describe('its version', () => {
  test('comes from the tag, else the configuration, else the manifest, else says that it is no release', async () => {
    commitFiles(root, {
      ...SERVER,
      'package.json': '{"name":"@octo/weather","version":"0.9.0","scripts":{"start":"node x.js"}}',
    });
    expect((await build({ version: '2.0.0' }, { tag: '@octo/weather@3.0.0' })).file).toBe('weather-3.0.0.zip');
    expect((await build({ version: '2.0.0' }, { tag: undefined })).file).toBe('weather-2.0.0.zip');
    expect((await build({}, { tag: undefined })).file).toBe('weather-0.9.0.zip');
  });

  test('no version anywhere', async () => {
    commitFiles(root, SERVER);
    expect((await build({}, { tag: undefined })).file).toBe('weather-0.0.0+gabcdef0.zip');
  });
});

describe('the same bytes', () => {
  test.each(['zip', 'tar', 'tar.gz'] as const)(
    '%s, whatever the times, the umask, the zone and the order',
    async (format) => {
      const large = randomBytes(1_500_000);
      commitFiles(root, { ...SERVER, 'data.bin': large });
      const first = await build({ package: { format } });
      rmSync(join(root, '.git'), { recursive: true });
      for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true });
      const umask = process.umask(0o077);
      const zone = process.env['TZ'];
      try {
        process.env['TZ'] = 'Pacific/Chatham';
        commitFiles(root, Object.fromEntries(Object.entries({ ...SERVER, 'data.bin': large }).reverse()));
        for (const name of ['server.py', 'data.bin']) utimesSync(join(root, name), 1, 1);
        const second = await build({ package: { format } }, {}, join(base, 'again'));
        expect(second.sha256).toBe(first.sha256);
      } finally {
        process.umask(umask);
        if (zone === undefined) delete process.env['TZ'];
        else process.env['TZ'] = zone;
      }
    },
  );

  test('a commit from before 1980 is dated 1980', async () => {
    commitFiles(root, SERVER);
    const artifact = await build({}, { commitTime: 0 });
    // DOS date 0x0021: 1980-01-01, at offset 12 of the first header.
    expect(readFileSync(artifact.path).readUInt16LE(12)).toBe(0x21);
  });
});

describe('what is refused', () => {
  test('links that lead out; a link inside becomes a copy', async () => {
    commitFiles(root, SERVER, () => {
      symlinkSync('server.py', join(root, 'copy.py'));
    });
    const artifact = await build();
    const copy = (await listArchive(artifact.path)).find(({ path }) => path === 'weather/copy.py');
    expect(copy).toMatchObject({ type: 'file', size: SERVER['server.py'].length });
  });

  test.each([
    ['out of the folder', '/etc/hostname', /link out of the folder/],
    ['to nothing', 'gone.py', /broken link/],
    ['to a folder', 'src', /to a folder/],
    ['to what stays out', '.env', /which is not packed/],
  ])('a link %s', async (_, target, words) => {
    commitFiles(root, { ...SERVER, '.env': 'KEY=1\n' }, () => symlinkSync(target, join(root, 'link')));
    const { findings } = await failure();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'code-package-symlinks',
      file: 'link',
      message: expect.stringMatching(words),
    });
  });

  test('names that are not ASCII, and names that clash', async () => {
    commitFiles(root, { ...SERVER, 'docs/说明.md': '', 'Server.py': '' });
    const { findings } = await failure();
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([
      ['code-package-names', 'docs/说明.md'],
      ['code-package-names', 'server.py'],
    ]);
  });

  test('more than 100 MiB, before a tar is written and while a zip is', async () => {
    commitFiles(root, SERVER);
    writeFileSync(join(root, 'noise.bin'), randomBytes(105 * 1024 * 1024));
    execFileSync('git', ['add', 'noise.bin'], { cwd: root });
    for (const format of ['tar', 'zip'] as const) {
      const { findings } = await failure({ package: { format } });
      expect(findings[0]).toMatchObject({ rule: 'code-package-size', message: expect.stringContaining('100 MiB') });
      expect(findings[0]?.facts).toHaveProperty(['noise.bin'], '105 MiB');
    }
    expect(existsSync(join(base, 'out', 'weather-1.2.3.zip'))).toBe(false);
  });

  test('nothing to pack, and a name that is no file name', async () => {
    commitFiles(root, SERVER);
    expect((await failure({ package: { exclude: ['**'] } })).findings[0]?.rule).toBe('build/empty');
    expect((await failure({ name: 'wetter für alle' })).findings[0]?.rule).toBe('code-package-names');
  });
});
