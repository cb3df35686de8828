import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readInputs } from '../../../src/config/read-inputs.js';
import { openReleases } from '../../../src/workspace/open.js';
import { closeHost, testHost } from '../../support/host.js';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'release-'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const HATCH = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n';

test.each<[string, Record<string, string>, string, before?: string]>([
  ['stated', { 'pyproject.toml': '[project]\nname = "weather"\nversion = "1.4.0"\n' }, 'v1.4.0'],
  [
    'stated in a file that the manifest names',
    {
      'pyproject.toml': `[project]\nname = "weather"\ndynamic = ["version"]\n${HATCH}[tool.hatch.version]\npath = "weather.py"\n`,
      'weather.py': '__version__ = "1.4.0"\n',
    },
    'v1.4.0',
  ],
  [
    'known when there is a tag',
    {
      'pyproject.toml': `[project]\nname = "weather"\ndynamic = ["version"]\n${HATCH}[tool.hatch.version]\nsource = "vcs"\n`,
    },
    'v1.0.0',
  ],
  [
    'the next one after the newest tag',
    {
      'pyproject.toml': `[project]\nname = "weather"\ndynamic = ["version"]\n${HATCH}[tool.hatch.version]\nsource = "vcs"\nfallback-version = "0.0.0"\n`,
    },
    'v1.10.2',
    'v1.10.1',
  ],
  [
    'written when it is released',
    { 'pyproject.toml': '[project]\nname = "weather"\nversion = "{{ version }}"\n' },
    'v1.0.0',
  ],
])('without a tag a rehearsal takes the version that is %s', async (...[, files, tag, before]) => {
  const root = join(base, 'weather');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: root });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'All');
  if (before !== undefined) {
    git('tag', before);
    git('commit', '-qm', 'More', '--allow-empty');
  }
  const host = testHost({ cwd: root });
  try {
    const [opened] = await openReleases(host, readInputs('rehearse', {}), { out: join(base, 'out'), rehearsed: true });
    expect(opened?.release.tag).toBe(tag);
    expect(opened?.release.projects).toMatchObject([{ name: 'weather' }]);
  } finally {
    await closeHost(host);
  }
});
