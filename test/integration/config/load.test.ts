import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { run } from '../../../src/commands/run.js';
import { loadSettings, readSettings } from '../../../src/config/load.js';
import { readInputs } from '../../../src/config/read-inputs.js';
import { ReleaseError } from '../../../src/core/errors.js';
import type { Finding } from '../../../src/core/types.js';
import { closeHost, testHost } from '../../support/host.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function problem(text: string | Buffer): ReleaseError {
  const file = join(folder, 'mcp-drydock.toml');
  writeFileSync(file, text);
  try {
    readSettings(file);
  } catch (error) {
    if (error instanceof ReleaseError) return error;
    throw error;
  }
  throw new Error('the configuration was taken');
}

describe('settings', () => {
  test('without a file everything has its default', () => {
    const settings = loadSettings(folder, folder);
    expect(settings.file).toBeUndefined();
    expect(settings.project.smoke).toMatchObject({ transport: 'auto', port: 8080, path: '/mcp', timeoutMs: 30_000 });
    expect(settings.project.package).toMatchObject({ format: 'zip', layout: 'folder' });
  });

  test('[notes] template is read next to the file; what it names that there is not is told with its line', () => {
    const text = '[notes]\ntemplate = "notes.md"\n';
    expect(problem(text)).toMatchObject({
      code: 'config/template',
      message: expect.stringContaining('does not exist'),
    });
    writeFileSync(join(folder, 'notes.md'), '# {{tag}}\r\n{{instal}}\r\n');
    expect(problem(text)).toMatchObject({
      code: 'config/template',
      message: expect.stringContaining('notes.md:2 has'),
    });
    writeFileSync(join(folder, 'notes.md'), '# {{tag}}\r\n');
    expect(readSettings(join(folder, 'mcp-drydock.toml')).template).toBe('# {{tag}}\n');
  });

  test('[clients] names those that count, for every project', () => {
    const text = '[clients]\ntargets = ["cursor", "gemini-api"]\n[[project]]\npath = "servers/a"\n';
    writeFileSync(join(folder, 'mcp-drydock.toml'), text);
    const settings = loadSettings(folder, folder);
    expect(settings.project.clients).toEqual(['cursor', 'gemini-api']);
    expect(settings.projects.get('servers/a')?.clients).toEqual(['cursor', 'gemini-api']);
    expect(problem('[clients]\ntargets = ["cursr"]\n').message).toContain('clients.targets');
  });

  test('the nearest file upwards is taken, and a project table goes over the common one', () => {
    mkdirSync(join(folder, 'servers', 'a'), { recursive: true });
    writeFileSync(
      join(folder, 'mcp-drydock.toml'),
      'targets = ["github"]\n[smoke]\ntimeout = "2m"\nargs = ["--x"]\n[[project]]\npath = "servers/a/"\nsmoke = { args = [] }\n',
    );
    const settings = loadSettings(join(folder, 'servers', 'a'), folder);
    expect(settings.targets).toEqual(['github']);
    expect(settings.project.smoke).toMatchObject({ timeoutMs: 120_000, args: ['--x'] });
    expect(settings.projects.get('servers/a')?.smoke).toMatchObject({ timeoutMs: 120_000, args: [] });
  });
});

describe('a bad file ends in exit code 2 and says where', () => {
  test.each([
    [
      'an unknown key, the nearest one named',
      '[smoke]\nargz = []\n',
      /:2: unknown key argz in \[smoke\]; did you mean args\?/,
    ],
    ['an unknown table', '[smok]\nargs = []\n', /:1: unknown key smok; did you mean smoke\?/],
    [
      'an unknown key of a project table',
      '[[project]]\npath = "a"\nversoin = "1"\n',
      /:3: unknown key versoin in \[project\]; did you mean version\?/,
    ],
    ['a table where a string belongs', '[[project]]\n[project.path]\n', /project.path/],
    ['broken TOML', 'strict = \n', /:1:\d+: not valid TOML/],
    ['a word that is no time', '[smoke]\ntimeout = "soon"\n', /:2: smoke.timeout: write seconds/],
    ['an unknown target', 'targets = ["githab"]\n', /:1: targets/],
  ])('%s', (_, text, expected) => {
    const error = problem(text);
    expect(error.exit).toBe(2);
    expect(error.message).toMatch(expected);
  });

  test('UTF-16', () => {
    expect(problem(Buffer.from('\ufeffstrict = true', 'utf16le')).code).toBe('config/encoding');
  });

  test('every problem is told at once', () => {
    expect(problem('stric = true\n[smoke]\nport = 0\n').message.split('\n')).toHaveLength(2);
  });
});

describe('rules of one project', () => {
  let root = '';
  const put = (path: string, text: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const manifest = (name: string): string =>
    `[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n[project]\nname = "${name}"\nversion = "1.0.0"\nlicense = "My own"\nrequires-python = ">=3.10"\n\n[project.scripts]\n${name} = "${name}:main"\n`;
  const rule = (level: string, more = ''): string => `level = "${level}"\nreason = "r"\n${more}`;
  const levels = async (): Promise<Record<string, string>> => {
    const host = testHost({ cwd: root });
    try {
      const { json } = await run('check', readInputs('check', {}), host, { format: 'json' });
      const found = (json['findings'] as readonly Finding[]).filter((one) => one.rule === 'license-expression');
      return Object.fromEntries(found.map(({ project, level }) => [project ?? '', level]));
    } finally {
      await closeHost(host);
    }
  };

  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'mcp-drydock-config-')));
    for (const name of ['one', 'two']) {
      put(`${name}/pyproject.toml`, manifest(name));
      put(`${name}/${name}.py`, 'def main():\n    pass\n');
    }
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('stand in its [[project]] table', async () => {
    put(
      'mcp-drydock.toml',
      `[rules.license-expression]\n${rule('warning')}\n[[project]]\npath = "one"\n[project.rules.license-expression]\n${rule('off')}\n[[project]]\npath = "two"\n`,
    );
    expect(await levels()).toEqual({ two: 'warning' });
  });

  test('or in a file of its own, whose paths begin there', async () => {
    put('one/mcp-drydock.toml', `[rules.license-expression]\n${rule('note', 'paths = ["pyproject.toml"]')}\n`);
    put('two/mcp-drydock.toml', `[rules.license-expression]\n${rule('note', 'paths = ["two/**"]')}\n`);
    expect(await levels()).toEqual({ one: 'note', two: 'error' });
  });
});
