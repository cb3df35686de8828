import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'smol-toml';
import { openSandbox } from '../../../../src/host/sandbox.js';
import { readPipConfig } from '../../../../src/registries/pypi/pip-config.js';
import { pythonIndexes, uvConfigFile } from '../../../../src/registries/pypi/user-indexes.js';
import { authenticated } from '../../../../src/registries/read-credentials.js';
import { uvEnv } from '../../../../src/tools/uv-env.js';
import { closeHost, type TestHost, testHost } from '../../../support/host.js';

let base: string;
let hosts: TestHost[] = [];
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'indexes-test-'));
});
afterEach(async () => {
  await Promise.all(hosts.map(closeHost));
  hosts = [];
});
afterAll(() => rm(base, { recursive: true, force: true }));

/** Through the relay: neither the index nor a user is named. */
const RELAYED = expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/\d\/simple$/);

/** A host whose HOME holds these files, and what uv is given there. */
async function given(env: Record<string, string>, files: Record<string, string> = {}) {
  const home = await mkdtemp(join(base, 'home-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await writeFile(join(home, path), text);
  }
  const bare = testHost({ env: { PATH: process.env['PATH'], HOME: home, ...env } });
  hosts.push(bare);
  const host = { ...bare, ...(await authenticated(bare, {})) };
  const file = await uvConfigFile(host);
  return { host, file, toml: parse(await readFile(file, 'utf8')), main: (await pythonIndexes(host)).default };
}

describe('the indexes of the user', () => {
  test('are none by default', async () => {
    const { toml, main, file } = await given({ PIP_CONFIG_FILE: '/dev/null', UV_NO_CONFIG: '1' });
    expect(toml).toEqual({});
    expect(main).toBe('https://pypi.org/simple/');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test('may have a password with a lone percent sign, which is masked as it stands', async () => {
    const { host, main } = await given({ UV_DEFAULT_INDEX: 'https://me:50%off-hunter@index.example/simple' });
    expect(main).toBe('https://me:50%off-hunter@index.example/simple');
    expect(host.redact('50%off-hunter')).not.toContain('hunter');
  });

  test('come from variables, with credentials that are in no environment, no file and no log', async () => {
    const { toml, main, host, file } = await given({
      UV_DEFAULT_INDEX: 'https://me:hunter22@index.example/simple',
      UV_INDEX: 'extra=https://extra.example/simple https://other.example/simple',
      UV_INDEX_EXTRA_USERNAME: 'bot',
      UV_INDEX_EXTRA_PASSWORD: 'p@ss word',
      PIP_INDEX_URL: 'https://pip.example/simple',
    });
    expect(toml['index']).toEqual([
      { name: 'extra', url: RELAYED },
      { url: 'https://other.example/simple' },
      { url: RELAYED, default: true },
    ]);
    expect(await readFile(file, 'utf8')).not.toMatch(/hunter22|p@ss|p%40ss/);
    expect(main).toBe('https://me:hunter22@index.example/simple');
    expect(host.redact('a hunter22 b p@ss word')).not.toMatch(/hunter22|p@ss word/);
    const env = await uvEnv(host, await openSandbox(host, 'test'), 'build');
    expect(JSON.stringify(env)).not.toMatch(/hunter22|p@ss|p%40ss/);
  });

  test('come from uv.toml before pip’s settings', async () => {
    const { toml } = await given(
      { PIP_INDEX_URL: 'https://pip.example/simple', PIP_FIND_LINKS: '/wheels' },
      {
        '.config/uv/uv.toml':
          'index-strategy = "unsafe-best-match"\n[[index]]\nname = "corp"\nurl = "https://corp.example/simple"\ndefault = true\n[pip]\nno-binary = ["x"]\n',
      },
    );
    expect(toml).toEqual({
      'index-strategy': 'unsafe-best-match',
      'find-links': ['/wheels'],
      index: [{ name: 'corp', url: 'https://corp.example/simple', default: true }],
    });
  });

  test('come from pip where uv has none', async () => {
    const { toml, main } = await given(
      {},
      {
        '.config/pip/pip.conf':
          '[global]\nindex-url = https://pip.example/simple\nextra-index-url =\n    https://a.example\n    https://b.example\n',
      },
    );
    expect(main).toBe('https://pip.example/simple');
    expect(toml['index']).toEqual([
      { url: 'https://a.example' },
      { url: 'https://b.example' },
      { url: 'https://pip.example/simple', default: true },
    ]);
  });

  test('a broken uv.toml is not ours to judge', async () => {
    expect((await given({ PIP_CONFIG_FILE: '/dev/null' }, { '.config/uv/uv.toml': '[[[' })).toml).toEqual({});
  });
});

test('pip.conf: sections, comments, other spellings', async () => {
  const file = join(base, 'own.conf');
  const text = '# c\n[freeze]\nindex-url = no\n[install]\nIndex_Url: https://x\n; c\n[global]\nfind_links = /a\n  /b\n';
  await writeFile(file, text);
  expect(
    await readPipConfig({ HOME: base, PIP_CONFIG_FILE: file, PIP_EXTRA_INDEX_URL: 'https://y https://z' }),
  ).toEqual({
    index: 'https://x',
    extra: ['https://y', 'https://z'],
    findLinks: ['/a', '/b'],
  });
});
