// Nothing decides by the words of a message: the program with every sentence replaced comes to the same outcomes.

import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { lightServer } from '../support/light-server.js';
import { git } from '../support/program.js';
import { compile } from '../support/reword.js';

const FIXTURES = fileURLToPath(new URL('../fixtures/rules/', import.meta.url));

/** Runs the command line once for each list of words and prints what it ended with. */
const DRIVER = `import { main } from './cli.js';
const done = [];
for (const { words, cwd } of JSON.parse(process.argv[2])) {
  process.chdir(cwd);
  const write = process.stdout.write;
  let text = '';
  process.stdout.write = (piece, ...rest) => {
    text += piece;
    rest.find((one) => typeof one === 'function')?.();
    return true;
  };
  const exit = await main(words);
  process.stdout.write = write;
  done.push({ exit, ...JSON.parse(text === '' ? '{}' : text) });
}
process.stdout.write(JSON.stringify(done), () => process.exit(0));
`;

interface Finding {
  readonly rule: string;
  readonly level: string;
  readonly message: string;
}
interface Outcome {
  readonly exit: number;
  readonly findings?: readonly Finding[];
  readonly receipts?: readonly Readonly<Record<string, unknown>>[];
}
interface Run {
  readonly words: readonly string[];
  readonly cwd: string;
}

let base: string;
let plain: string;
let reworded: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'mcp-drydock-reworded-'));
  [plain, reworded] = [compile(false), compile(true)];
});
afterAll(() => {
  for (const folder of [base, plain, reworded]) rmSync(folder, { recursive: true, force: true });
});

async function run(program: string, runs: readonly Run[]): Promise<readonly Outcome[]> {
  const driver = join(program, 'driver.js');
  writeFileSync(driver, DRIVER);
  const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  const { stdout } = await promisify(execFile)(process.execPath, [driver, JSON.stringify(runs)], options);
  return JSON.parse(stdout) as readonly Outcome[];
}

/** What counts: everything of a finding but its words, and of a receipt but its address on this machine. */
function outcome({ exit, findings = [], receipts = [] }: Outcome) {
  const kept = findings.map(({ message: _, ...finding }) => {
    const { hint: __, quote: ___, facts: ____, ...rest } = finding as Finding & Readonly<Record<string, unknown>>;
    return rest;
  });
  return {
    exit,
    findings: kept,
    receipts: receipts.map(({ target, file, outcome: came }) => ({ target, file, came })),
  };
}

async function hold(runs: readonly Run[]): Promise<readonly Outcome[]> {
  const [before, after] = await Promise.all([run(plain, runs), run(reworded, runs)]);
  expect(after.map(outcome)).toEqual(before.map(outcome));
  const words = before.flatMap(({ findings = [] }) => findings.map(({ message }) => message));
  const others = after.flatMap(({ findings = [] }) => findings.map(({ message }) => message));
  // publint speaks for itself.
  expect(words.filter((message, index) => message === others[index] && !message.startsWith('pkg.'))).toEqual([]);
  return before;
}

test('check of every fixture', async () => {
  // Elsewhere than in this repository, whose configuration would hold for them.
  cpSync(FIXTURES, join(base, 'rules'), { recursive: true });
  const words = ['check', '--format', 'json'];
  const runs = readdirSync(FIXTURES).map((name) => ({ words, cwd: join(base, 'rules', name) }));
  const outcomes = await hold(runs);
  expect(outcomes.filter(({ findings = [] }) => findings.length > 0).length).toBeGreaterThan(100);
});

/** A module that no installation has, a name that the SDK dropped behind an open bound, and a dependency of a dependency. */
const FAULTY: Readonly<Record<string, string>> = {
  'pyproject.toml': `[project]
name = "weather-mcp"
version = "1.2.3"
description = "Tells the weather."
requires-python = ">=3.10"
dependencies = ["mcp>=1.20"]
[project.scripts]
weather-mcp = "weather_mcp.server:main"
[build-system]
requires = ["uv_build>=0.9,<1"]
build-backend = "uv_build"
`,
  'src/weather_mcp/__init__.py': '',
  'src/weather_mcp/server.py':
    'import idna\nfrom mcp.server.fastmcp import FastMCP\n\ndef load():\n    import yaml\n\ndef main():\n    FastMCP("weather").run()\n',
};

test('rehearsals of a sound server and of faulty ones', async () => {
  const sound = await lightServer(join(base, 'sound'), undefined, 'node-server');
  const faulty = join(base, 'faulty');
  for (const [path, text] of Object.entries(FAULTY)) {
    mkdirSync(dirname(join(faulty, path)), { recursive: true });
    writeFileSync(join(faulty, path), text);
  }
  await git(faulty, 'init', '-q', '-b', 'main');
  await git(faulty, 'add', '-A');
  await git(faulty, 'commit', '-q', '-m', 'weather');
  const words = ['rehearse', '--format', 'json'];
  const outcomes = await hold([sound, faulty].map((cwd) => ({ words, cwd })));
  expect(outcomes.map(({ exit }) => exit)).toEqual([0, 1]);
  expect(outcomes[0]?.receipts?.length).toBeGreaterThan(0);
  // What the start misses is said once, with the bound that lets it in: neither the start nor the look at the imports repeats it.
  const found = outcomes[1]?.findings ?? [];
  expect(found.find(({ rule }) => rule === 'open-sdk-bound')?.level).toBe('error');
  expect(found.map(({ rule }) => rule)).not.toContain('imports/missing');
}, 600_000);
