// The rules about safety held to their fixtures, and what must not be found.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { SAFETY_RULES } from '../../../../src/check/rules/safety/index.js';
import { runRules } from '../../../../src/check/run.js';
import type { Files, Finding } from '../../../../src/core/types.js';
import { ECOSYSTEMS } from '../../../../src/ecosystems/index.js';
import { renderFindings } from '../../../../src/render/findings.js';
import { readFiles } from '../../../../src/repository/files.js';
import { SETTINGS } from '../../../support/settings.js';
import { ALMOST_SECRETS } from './hostile-files.js';
import { memoryFiles } from './memory-files.js';
import { checkFiles, checkFixture, type Fault, holdToFixtures } from './suite.js';

/** Rule → where its fixture goes wrong, how much that weighs, and what the hint says to write. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'shipped-secret': ['src/weather_mcp/settings.py', 3, 'error', 'Revoke'],
  'shipped-secret-file': ['.env', 2, 'error', '.gitignore'],
  'links-inside': ['src/weather_mcp/cities.json', undefined, 'warning', 'copy'],
  'portable-names': ['src/weather_mcp/aux.py', undefined, 'warning', 'git mv'],
  'hidden-characters': ['src/index.js', 9, 'warning', 'Retype'],
  'lookalike-names': ['src/index.js', 8, 'warning', 'Latin'],
};

// A file of that name would keep this repository from being checked out on Windows: it is there in memory only.
holdToFixtures(SAFETY_RULES, FAULTS, async (name) => {
  if (name !== 'portable-names') return checkFixture(name);
  const sound = await readFiles(fileURLToPath(new URL('../../../fixtures/rules/sound-python', import.meta.url)));
  return checkFiles({ ...sound, all: [...sound.all, 'src/weather_mcp/aux.py'].sort() });
});

const PYPROJECT =
  '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "weather-mcp"\nversion = "1.4.0"\n';
const PACKAGE = '{ "name": "weather-mcp", "version": "1.4.0", "bin": "src/index.js", "files": ["src"] }';
const BASE64 = 'QmF6IHF1dXggd2FsZG8gZ3JhdWx0IGdhcnBseSBwbHVnaCB0aHVk';
/** Made of pieces, so that no scanner takes this file for a leak. */
const SECRETS = {
  'a GitHub token': `ghp${'_'}wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx`,
  'a GitHub token, fine-grained': `github${'_pat_'}11AAQWERT0kL9mNpQ2rStU_${'vW3xYz7BcD'.repeat(5)}aB1cD2eF3`,
  'an npm token': `npm${'_'}Zk3vQ8sLr2TnWx5YbC7dF9gH1jK4mP6qRtUv`,
  'a PyPI token': `pypi-${'AgE'}IcHlwaS5vcmcCJDkxN2Y1YzY0LTQ4YjMtNGM1Yi1iMjQ1LTc5ZWQ3ZGE4NmQxNgACKlszLCI3`,
  'an age secret key': `AGE-SECRET-${'KEY-1'}GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33`,
  'an AWS key': `AKIA${'QYLPMN5HHHFPZAM2'}`,
  'a private key': `-----BEGIN ${'RSA'} PRIVATE KEY-----\nMIIE${BASE64.repeat(8)}\n-----END RSA PRIVATE KEY-----`,
  'a PGP private key': `-----BEGIN ${'PGP'} PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\nlQOY${BASE64.repeat(8)}\n=aBcD\n-----END PGP PRIVATE KEY BLOCK-----`,
  'an Anthropic key': `sk-${'ant'}-api03-${'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zAcE'.repeat(3).slice(0, 93)}AA`,
  'a Stripe key': `sk${'_live_'}4eC39HqLyjWDarjtT1zdp7dcQWeRtYuIoP`,
  'a password in a URL': `https://deploy:${'k9Vx2mQz7Lp4'}@registry.corp-name.dev/simple`,
  'a database password': `postgres://svc_weather:${'k9Vx2mQz7Lp4'}@db7.eu-west.rds.amazonaws.com:5432/weather`,
};

async function check(files: Files): Promise<readonly Finding[]> {
  for (const ecosystem of ECOSYSTEMS) {
    const project = ecosystem.detect('.', files, SETTINGS);
    if (project === undefined) continue;
    const input = { project, ecosystem, files, tag: undefined, tagVersion: undefined, repository: undefined };
    const rules = SAFETY_RULES.filter(({ id }) => ecosystem.replaces?.includes(id) !== true);
    return runRules(rules, input, project);
  }
  throw new Error('no project is here');
}

const inMemory = (contents: Readonly<Record<string, string>>): Promise<readonly Finding[]> =>
  check(memoryFiles(contents));
const said = (findings: readonly Finding[]): readonly string[] =>
  findings.map(
    ({ rule, level, file, line, column }) =>
      `${level} ${rule} ${file}${line === undefined ? '' : `:${line}:${column}`}`,
  );

describe('shipped-secret', () => {
  test.each(Object.entries(SECRETS))('%s, and it is never shown', async (what, secret) => {
    const files = memoryFiles({ 'package.json': PACKAGE, 'src/index.js': `// a server\nconst it = \`${secret}\`;\n` });
    const findings = await check(files);
    expect(findings.map(({ rule, file, line }) => ({ rule, file, line }))).toEqual([
      { rule: 'shipped-secret', file: 'src/index.js', line: 2 },
    ]);
    expect(findings[0]?.message).toContain(what.split(',')[0]);
    expect(findings[0]?.level).toBe(/password/.test(what) ? 'warning' : 'error');
    // Neither what is printed nor what a program reads says more than four characters of it.
    const shown = JSON.stringify(findings) + renderFindings(findings, { files });
    for (let at = 1; at + 8 <= secret.length; at += 1) {
      const piece = secret.slice(at, at + 8);
      if (!/PRIVATE|KEY|BEGIN|-----|:\/\//.test(piece)) expect(shown).not.toContain(piece);
    }
  });

  const GITHUB = SECRETS['a GitHub token'];
  test.each<[string, Record<string, string>, readonly string[]]>([
    [
      'in a source that is compiled',
      { 'lib/a.ts': `const a = '${GITHUB}';` },
      ['warning shipped-secret lib/a.ts:1:12'],
    ],
    ['in a test', { 'test/a.js': GITHUB, 'src/a.test.js': GITHUB, 'src/__fixtures__/a.js': GITHUB }, []],
    ['in node_modules', { 'node_modules/x/index.js': GITHUB }, []],
    ['of Amazon’s manual', { 'src/a.js': 'AKIAIOSFODNN7EXAMPLE wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' }, []],
    ['one character over and over', { 'src/a.js': `ghp_${'x'.repeat(36)} npm_${'0'.repeat(36)}` }, []],
    ['that counts up', { 'src/a.js': 'ghp_abcdefghijklmnopqrstuvwxyz0123456789' }, []],
    ['that says it is none', { 'src/a.js': 'sk-ant-your-key-here ghp_dummydummyDUMMYdummydummydummydumm12' }, []],
    ['pattern', { 'src/a.js': 'const TOKEN = /gh[pousr]_[A-Za-z0-9_]{36}/; // -----BEGIN RSA PRIVATE KEY-----' }, []],
    ['variable', { 'src/a.js': '`//registry/:_authToken=${token}`; "https://${user}:${password}@host.dev"' }, []],
    [
      'manual’s database',
      { 'src/a.js': 'postgres://user:password@localhost:5432/db mysql://root:Str0ngPw9x@127.0.0.1/x' },
      [],
    ],
    [
      'manual’s host',
      { 'src/a.js': 'postgresql://me:k9Vx2mQz7Lp4@db.example.com/x https://u:k9Vx2mQz7Lp4@your-host.com/' },
      [],
    ],
    [
      'service of a compose file',
      { 'src/a.js': 'redis://:k9Vx2mQz7Lp4@redis:6379 mongodb://app:k9Vx2mQz7Lp4@mongo/x' },
      [],
    ],
    ['number of an account', { 'src/a.js': 'aws_account_id = "1234-5678-9012" AIDAQYLPMN5HHHFPZAM2' }, []],
    ['hash', { 'src/a.js': `sha256-${'a3f9c1'.repeat(12)} task-risk-desk-sk-1 integrity: sha512-${BASE64}` }, []],
    ['lock file', { 'package-lock.json': `{"x": "${GITHUB}"}` }, []],
  ])('a %s', async (_, more, expected) => {
    expect(said(await inMemory({ 'package.json': PACKAGE, 'src/index.js': '', ...more }))).toEqual(expected);
  });

  test.each<[string, Record<string, string>, readonly string[]]>([
    ['the sdist of hatchling takes all', { 'notes.md': GITHUB }, ['error shipped-secret notes.md:1:1']],
    [
      'unless it is told what to take',
      { 'notes.md': GITHUB, 'pyproject.toml': `${PYPROJECT}[tool.hatch.build.targets.sdist]\ninclude = ["src"]\n` },
      ['warning shipped-secret notes.md:1:1'],
    ],
    [
      'setuptools takes modules',
      {
        'pyproject.toml': PYPROJECT.replace('hatchling.build', 'setuptools.build_meta'),
        'notes.md': GITHUB,
        'src/weather_mcp/a.py': GITHUB,
      },
      ['error shipped-secret src/weather_mcp/a.py:1:1', 'warning shipped-secret notes.md:1:1'],
    ],
  ])('python: %s', async (_, more, expected) => {
    expect(said(await inMemory({ 'pyproject.toml': PYPROJECT, 'src/weather_mcp/__init__.py': '', ...more }))).toEqual(
      expected,
    );
  });

  test('what would take long, or is no text', async () => {
    const found = await inMemory({
      'package.json': PACKAGE,
      'src/index.js': '',
      ...ALMOST_SECRETS,
      'src/binary': `\0${GITHUB}`,
    });
    expect(said(found)).toEqual([]);
  });
});

describe('shipped-secret-file', () => {
  const KEY = `-----BEGIN ${'OPENSSH'} PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjE${BASE64.repeat(4)}\n-----END OPENSSH PRIVATE KEY-----\n`;
  test.each<[string, string, readonly string[]]>([
    ['.env', 'API_KEY=k9Vx2mQz7Lp4\n', ['error shipped-secret-file .env:1:1']],
    [
      '.env.production',
      'export DB="postgres://a:k9Vx2mQz7Lp4@db.corp.dev/x"\n',
      ['error shipped-secret-file .env.production:1:1'],
    ],
    ['.env', '# settings\nPORT=3000\n', ['warning shipped-secret-file .env:2:1']],
    ['.env', 'API_KEY=\nTOKEN="${TOKEN}"\n', []],
    ['.env.example', 'API_KEY=k9Vx2mQz7Lp4\n', []],
    ['.env.local.sample', 'API_KEY=k9Vx2mQz7Lp4\n', []],
    [
      '.npmrc',
      `//registry.npmjs.org/:_authToken=${SECRETS['an npm token']}\n`,
      ['error shipped-secret-file .npmrc:1:1'],
    ],
    ['.npmrc', 'registry=https://registry.npmjs.org\n//registry.npmjs.org/:_authToken=${NPM_TOKEN}\n', []],
    ['.pypirc', '[pypi]\nusername = __token__\npassword = k9Vx2mQz7Lp4k9\n', ['error shipped-secret-file .pypirc:3:1']],
    ['.netrc', 'machine github.com login me password k9Vx2mQz7Lp4\n', ['error shipped-secret-file .netrc:1:1']],
    ['deploy/id_rsa', KEY, ['error shipped-secret-file deploy/id_rsa']],
    ['deploy/id_rsa.pub', 'ssh-rsa AAAAB3NzaC1yc2E me@here\n', []],
    ['keys/release.p12', 'x', ['warning shipped-secret-file keys/release.p12']],
    ['tests/keys/release.p12', 'x', []],
  ])('%s: %j', async (path, text, expected) => {
    expect(said(await inMemory({ 'pyproject.toml': PYPROJECT, 'weather_mcp/__init__.py': '', [path]: text }))).toEqual(
      expected,
    );
  });

  test('npm never packs its own settings', async () => {
    const npmrc = `//registry.npmjs.org/:_authToken=${SECRETS['an npm token']}\n`;
    const bare = '{ "name": "weather-mcp", "version": "1.4.0", "bin": "index.js" }';
    expect(
      said(await inMemory({ 'package.json': bare, 'index.js': '', '.npmrc': npmrc, '.env': 'TOKEN=k9Vx2mQz7Lp4' })),
    ).toEqual(['error shipped-secret-file .env:1:1', 'warning shipped-secret-file .npmrc:1:1']);
  });
});

describe('portable-names', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['a.py', 'A.py'], ['warning portable-names weather_mcp/a.py']],
    [['Data/x.json', 'data/y.json'], ['warning portable-names weather_mcp/data/y.json']],
    [['caf\u00e9.py', 'cafe\u0301.py'], ['warning portable-names weather_mcp/caf\u00e9.py']],
    [
      ['nul.txt', 'com1.json', 'dot.', 'what?.md'],
      ['com1.json', 'dot.', 'nul.txt', 'what?.md'].map((name) => `warning portable-names weather_mcp/${name}`),
    ],
    [['a\\b.py'], ['error portable-names weather_mcp/a\\b.py']],
    [[`${'deep/'.repeat(40)}x.py`], [`warning portable-names weather_mcp/${'deep/'.repeat(40)}x.py`]],
    [['auxiliary.py', 'console.py', 'com10.py', 'a b.md', '.hidden', 'ä.py', 'null.py'], []],
  ])('%j', async (names, expected) => {
    const more = Object.fromEntries(names.map((name) => [`weather_mcp/${name}`, '']));
    expect(said(await inMemory({ 'pyproject.toml': PYPROJECT, 'weather_mcp/__init__.py': '', ...more }))).toEqual(
      expected,
    );
  });

  test('what is not shipped may be named as its author likes', async () => {
    expect(
      await inMemory({ 'package.json': PACKAGE, 'src/index.js': '', 'docs/aux.md': '', 'test/con.js': '' }),
    ).toEqual([]);
    // A build makes dist/aux.js of it.
    expect(said(await inMemory({ 'package.json': PACKAGE, 'src/index.js': '', 'ts/aux.ts': '' }))).toEqual([
      'warning portable-names ts/aux.ts',
    ]);
  });
});

describe('links-inside', () => {
  const linked = async (
    manifest: Readonly<Record<string, string>>,
    links: Readonly<Record<string, string>>,
  ): Promise<readonly string[]> => {
    const root = mkdtempSync(join(tmpdir(), 'links-inside-'));
    try {
      for (const [name, text] of Object.entries({ 'repo/docs/shared.md': 'x', 'outside.json': '{}', ...manifest })) {
        mkdirSync(dirname(join(root, name)), { recursive: true });
        writeFileSync(join(root, name), text);
      }
      for (const [name, target] of Object.entries(links)) symlinkSync(target, join(root, name));
      return said(await check(await readFiles(join(root, 'repo'))));
    } finally {
      rmSync(root, { recursive: true });
    }
  };
  const python = { 'repo/pyproject.toml': PYPROJECT, 'repo/weather_mcp/__init__.py': '' };
  const node = { 'repo/package.json': PACKAGE, 'repo/src/index.js': '' };

  test.each<[string, Record<string, string>, Record<string, string>, readonly string[]]>([
    [
      'out of the repository',
      python,
      { 'repo/weather_mcp/a.json': '../../outside.json' },
      ['error links-inside weather_mcp/a.json'],
    ],
    [
      'to a place on one machine',
      python,
      { 'repo/weather_mcp/a.json': '/nowhere/a.json' },
      ['warning links-inside weather_mcp/a.json'],
    ],
    ['to nothing', python, { 'repo/weather_mcp/a.json': 'gone.json' }, ['warning links-inside weather_mcp/a.json']],
    ['to itself', python, { 'repo/weather_mcp/a.json': 'a.json' }, ['warning links-inside weather_mcp/a.json']],
    ['to a file of the repository', python, { 'repo/README.md': 'docs/shared.md' }, []],
    ['that a test is made of', python, { 'repo/docs/x.md': 'shared.md' }, []],
    ['that npm leaves out', node, { 'repo/README.md': 'docs/shared.md' }, ['warning links-inside README.md']],
    ['out, not packed by npm', node, { 'repo/src/a.json': '../../outside.json' }, ['warning links-inside src/a.json']],
    ['that npm was not to pack', node, { 'repo/CLAUDE.md': 'docs/shared.md', 'repo/docs/a.js': 'shared.md' }, []],
  ])('a link %s', async (_, manifest, links, expected) => {
    expect(await linked(manifest, links)).toEqual(expected);
  });
});

describe('hidden-characters', () => {
  const ZWSP = '\u200b';
  test.each<[string, string, readonly string[]]>([
    [
      'a docstring',
      `@mcp.tool()\nasync def f(a: int) -> int:\n    """Adds${ZWSP} one."""\n`,
      ['warning hidden-characters weather_mcp/a.py:3:12'],
    ],
    [
      'a keyword',
      `Tool(name="x", description=("Adds" " one\u202e."))\n`,
      ['warning hidden-characters weather_mcp/a.py:1:41'],
    ],
    [
      'a key',
      `TOOLS = [{"name": "x", "description": "Adds\u{E0041}\u{E0042} one"}]\n`,
      ['warning hidden-characters weather_mcp/a.py:1:44'],
    ],
    [
      'an escape',
      `@server.tool(description="Adds\\u200b one")\ndef f(): ...\n`,
      ['warning hidden-characters weather_mcp/a.py:1:31'],
    ],
    ['a constant', `TOOL_DESCRIPTION = """\nAdds\u2066 one"""\n`, ['warning hidden-characters weather_mcp/a.py:2:5']],
    [
      'a variation selector on a letter',
      `Tool(name="x\uFE01\uFE02")\n`,
      ['warning hidden-characters weather_mcp/a.py:1:13'],
    ],
    [
      'code that removes them',
      `def clean(text):\n    """Removes ${ZWSP} from text."""\n    return text.replace("${ZWSP}", "").replace("\\u200b", "")\n`,
      [],
    ],
    [
      'emoji',
      `Tool(name="x", description="☀️ 👨‍👩‍👧 1️⃣ 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} ❤️‍🔥 👍🏽 ™️")\n`,
      [],
    ],
    ['Persian, Hindi, Hebrew', `Tool(name="x", description="می‌خواهم क्‍ष שלום\u200f!")\n`, []],
    ['a table of escapes', `HIDDEN = ["\\u200b", "\\u202e"]\nPATTERN = "[\\u200b-\\u200f]"\n`, []],
    ['an escaped backslash', `Tool(name="x", description="Removes \\\\u200b")\n`, []],
    ['a byte order mark', `\uFEFFTool(name="x", description="Adds one")\n`, []],
    ['a comment', `# Adds${ZWSP} one\nTool(name="x")  # ${ZWSP}\n`, []],
  ])('%s', async (_, text, expected) => {
    expect(
      said(await inMemory({ 'pyproject.toml': PYPROJECT, 'weather_mcp/__init__.py': '', 'weather_mcp/a.py': text })),
    ).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    [
      'registerTool',
      `server.registerTool("a${ZWSP}", { description: "b" }, f);`,
      ['warning hidden-characters src/index.ts:1:23'],
    ],
    ['a template', `server.tool("a", \`b\${c}${ZWSP}\`, {}, f);`, ['warning hidden-characters src/index.ts:1:24']],
    ['describe', `const x = z.string().describe("b\\u{E0041}");`, ['warning hidden-characters src/index.ts:1:33']],
    [
      'halves of tags',
      `const t = { name: "a", description: "b\\uDB40\\uDC41" };`,
      ['warning hidden-characters src/index.ts:1:39'],
    ],
    [
      'a regular expression',
      `const bad = /[\\u200b\\u202e]/; const y = s.split("${ZWSP}"); log({ level: "${ZWSP}" });`,
      [],
    ],
    ['what a tool does', `server.tool("a", "b", {}, async () => { return text("${ZWSP}"); });`, []],
  ])('JavaScript: %s', async (_, text, expected) => {
    expect(said(await inMemory({ 'package.json': PACKAGE, 'src/index.ts': text }))).toEqual(expected);
  });
});

describe('lookalike-names', () => {
  test.each<[string, readonly string[]]>([
    ['server.registerTool("seаrch", {}, f);', ['warning lookalike-names src/index.ts:1:21']],
    ['const t = { name: "ｆind", description: "x" };', ['warning lookalike-names src/index.ts:1:19']],
    ['server.registerTool("поиск", {}, f);', []],
    ['server.registerTool("Яндекс-API", { description: "API для поиска сapital" }, f);', []],
    ['server.registerTool("µm_to_λ", {}, f);', []],
    ['const label = "сat";', []],
  ])('%s', async (text, expected) => {
    expect(said(await inMemory({ 'package.json': PACKAGE, 'src/index.ts': text }))).toEqual(expected);
  });

  test('a function in Python, and a file', async () => {
    const text = '@mcp.tool()\ndef rеad(): ...\n\ndef cоpy(): ...\n';
    const found = await inMemory({
      'pyproject.toml': PYPROJECT,
      'weather_mcp/__init__.py': text,
      'weather_mcp/utіls.py': '',
    });
    expect(said(found)).toEqual([
      'warning lookalike-names weather_mcp/__init__.py:2:5',
      'warning lookalike-names weather_mcp/utіls.py',
    ]);
  });
});
