// Secrets in built files: found in wheels, tarballs and archives whatever made them, named without being shown.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findSecrets } from '../../../src/check/built-files.js';
import type { Artifact, Finding, Project, Release } from '../../../src/core/types.js';
import { releaseOf } from '../../support/code-package.js';
import { scratch } from '../../support/program.js';
import { rawZip } from '../../support/raw-zip.js';
import { SETTINGS } from '../../support/settings.js';
import { makeWheel } from '../../support/wheel.js';

const TOKEN = `ghp${'_'}wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx`;
const KEY = `-----BEGIN ${'OPENSSH'} PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjE${'QmF6IHF1dXggd2FsZG8gZ3JhdWx0'.repeat(6)}\n-----END OPENSSH PRIVATE KEY-----\n`;

let place: ReturnType<typeof scratch>;
beforeAll(() => {
  place = scratch('secrets');
});
afterAll(() => place.remove());

const project: Project = {
  name: 'weather-mcp',
  ecosystem: 'python',
  path: '.',
  folder: '',
  manifestFile: 'pyproject.toml',
  version: '1.2.3',
  settings: SETTINGS,
  manifest: {},
};

async function find(
  files: Readonly<Record<string, string>>,
  options: {
    levels?: Release['levels'];
    findings?: readonly Finding[];
    sources?: Readonly<Record<string, string>>;
  } = {},
): Promise<readonly Finding[]> {
  const root = join(place.folder, 'root', String(Math.random()));
  for (const [path, text] of Object.entries(options.sources ?? { 'pyproject.toml': '' })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const wheel = await makeWheel(place.folder, { files });
  const release = releaseOf(root, place.folder, project, { levels: options.levels, findings: options.findings ?? [] });
  return findSecrets([wheel], project, release);
}

describe('in a wheel', () => {
  test.each<[string, string, string | undefined]>([
    ['weather_mcp/made.py', `TOKEN = "${TOKEN}"`, 'error shipped-secret'],
    ['weather_mcp/.env', 'API_KEY=k9Vx2mQz7Lp4', 'error shipped-secret-file'],
    ['weather_mcp/.env', 'PORT=80', 'warning shipped-secret-file'],
    [
      '.npmrc',
      `//registry.npmjs.org/:_authToken=npm${'_'}Zk3vQ8sLr2TnWx5YbC7dF9gH1jK4mP6qRtUv`,
      'error shipped-secret-file',
    ],
    ['.pypirc', '[pypi]\npassword = k9Vx2mQz7Lp4k9\n', 'error shipped-secret-file'],
    ['weather_mcp/id_rsa', KEY, 'error shipped-secret-file'],
    ['weather_mcp/key.txt', KEY, 'error shipped-secret'],
    ['weather_mcp/.env.example', 'API_KEY=k9Vx2mQz7Lp4', undefined],
    ['weather_mcp/cities.bin', TOKEN, undefined],
    ['weather_mcp/data', `\0${TOKEN}`, undefined],
    ['weather_mcp/tests/test_x.py', TOKEN, undefined],
    ['weather_mcp/node_modules/x/index.js', TOKEN, undefined],
    ['weather_mcp/server.py', 'TOKEN = os.environ["GITHUB_TOKEN"]', undefined],
  ])('%s: %j', async (path, text, expected) => {
    const findings = await find({ [path]: text });
    expect(findings.map(({ level, rule }) => `${level} ${rule}`)).toEqual(expected === undefined ? [] : [expected]);
    for (const { message, artifact, secret, file, line } of findings) {
      expect(message).toContain(path);
      expect([artifact, secret]).toEqual(['weather_mcp-1.2.3-py3-none-any.whl', true]);
      // It is in the archive only: there is no such file in the repository to point at.
      expect([file, line]).toEqual([undefined, undefined]);
    }
    expect(JSON.stringify(findings)).not.toMatch(/wWPw5|Vx2mQ|vQ8sL|QmF6I/);
  });

  test('points at the source, where there is one, and says nothing that was said', async () => {
    const text = `\n\nTOKEN = "${TOKEN}"`;
    const sources = { 'src/weather_mcp/a.py': text };
    const findings = await find({ 'weather_mcp/a.py': text }, { sources });
    expect(findings).toMatchObject([{ rule: 'shipped-secret', file: 'src/weather_mcp/a.py', line: 3, column: 10 }]);
    expect(await find({ 'weather_mcp/a.py': text }, { sources, findings })).toEqual([]);
  });

  test('levels of the configuration hold here too', async () => {
    const off = (paths: readonly string[]) =>
      ({ 'shipped-secret': { level: 'off', reason: 'opens nothing', paths } }) as const;
    const files = { 'weather_mcp/a.py': TOKEN, 'weather_mcp/b.py': TOKEN };
    expect(await find(files, { levels: off([]) })).toEqual([]);
    const left = await find(files, { levels: off(['weather_mcp/a.py']) });
    expect(left.map(({ message }) => message)).toEqual([expect.stringContaining('weather_mcp/b.py')]);
  });
});

test('an archive that cannot be read is left to its start', async () => {
  const path = join(place.folder, 'weather-mcp-1.2.3.zip');
  writeFileSync(
    path,
    rawZip([
      { name: 'weather-mcp/a.py', data: TOKEN },
      { name: '../../b.py', data: 'x' },
    ]),
  );
  const artifact: Artifact = {
    kind: 'code-package',
    file: 'weather-mcp-1.2.3.zip',
    path,
    sha256: '',
    size: 1,
    project: 'weather-mcp',
  };
  const findings = await findSecrets([artifact], project, releaseOf(place.folder, place.folder, project));
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('weather-mcp/a.py, line 1: ghp_… (40 characters)'),
  ]);
});

test('in a file that is no archive: itself is looked at, unless it is binary', async () => {
  const release = releaseOf(place.folder, place.folder, project, { findings: [] });
  const look = async (text: string): Promise<readonly Finding[]> => {
    const path = join(place.folder, 'weather_1.2.3_linux-x64');
    writeFileSync(path, text);
    const about = { kind: 'binary', file: 'weather_1.2.3_linux-x64', path, sha256: '', size: text.length };
    return findSecrets([{ ...about, project: 'weather-mcp' }], project, release);
  };
  const [finding, ...others] = await look(`#!/bin/sh\nTOKEN=${TOKEN}\n`);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'shipped-secret', level: 'error', artifact: 'weather_1.2.3_linux-x64' });
  expect(finding?.message).toMatch(/^weather_1\.2\.3_linux-x64 contains .* in line 2: /);
  expect(finding?.message).not.toContain(TOKEN);
  expect(await look('#!/bin/sh\nexec true\n')).toEqual([]);
  expect(await look(`\0ELF TOKEN=${TOKEN}`)).toEqual([]);
});
