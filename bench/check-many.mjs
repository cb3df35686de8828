// `mcp-drydock check` of 100 projects beside publint and validate-pyproject over the same manifests, and of a repository of
// 50,000 files beside git's own listing of it. publint comes from node_modules, validate-pyproject is installed into a venv of its own.
//
//   node bench/check-many.mjs [ROUNDS] [PROGRAM]

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, paired, time } from './paired.mjs';

const rounds = Number(process.argv[2] ?? 5);
const here = dirname(fileURLToPath(import.meta.url));
const program = resolve(process.argv[3] ?? join(here, '../dist/cli/index.js'));
const fixtures = resolve(here, '../test/fixtures/rules');
const PROJECTS = 100;
const FILES = 50_000;
const root = mkdtempSync(join(tmpdir(), 'mcp-drydock-bench-'));
try {
  const servers = projects(join(root, 'many'));
  const python = servers.filter(({ kind }) => kind === 'python').map(({ folder }) => join(folder, 'pyproject.toml'));
  const node = servers.filter(({ kind }) => kind === 'node').map(({ folder }) => folder);
  const venv = validator(join(root, 'venv'));
  const publint = resolve(here, '../node_modules/publint/src/cli.js');
  const many = () => time(process.execPath, [program, 'check'], { cwd: join(root, 'many') });
  paired(
    `check of ${PROJECTS} projects / validate-pyproject of ${python.length} and publint of ${node.length}`,
    many,
    () =>
      time(join(venv, 'bin/validate-pyproject'), python) +
      node.reduce((sum, cwd) => sum + time(process.execPath, [publint, '--pack', 'false'], { cwd }), 0),
    rounds,
  );
  console.log(
    `${PROJECTS} projects: median ${(median(times(many)) / 1000).toFixed(2)} s, ${memory(join(root, 'many'))} MB\n`,
  );

  const small = repository(join(root, 'small'), 0);
  const large = repository(join(root, 'large'), FILES);
  const list = ['-c', 'core.fsmonitor=false', 'ls-files', '-z', '-t', '-c', '-o', '-d', '--exclude-standard'];
  paired(
    `check of ${FILES} files / check of few + git ls-files`,
    () => time(process.execPath, [program, 'check'], { cwd: large }),
    () =>
      time(process.execPath, [program, 'check'], { cwd: small }) +
      time('git', list, { cwd: large, maxBuffer: 1 << 28 }),
    rounds,
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}

function times(run) {
  return Array.from({ length: rounds }, run);
}

/** Half of them for Python, half for npm, each under its own name, in one repository. */
function projects(folder) {
  const made = Array.from({ length: PROJECTS }, (_, index) => {
    const kind = index % 2 === 0 ? 'python' : 'node';
    const at = join(folder, 'servers', `server-${index}`);
    cpSync(join(fixtures, `sound-${kind}`), at, { recursive: true });
    const manifest = join(at, kind === 'python' ? 'pyproject.toml' : 'package.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replaceAll('weather-mcp', `server-${index}`));
    return { kind, folder: at };
  });
  commit(folder);
  return made;
}

/** One Python server, with so many files beside its sources. */
function repository(folder, files) {
  cpSync(join(fixtures, 'sound-python'), folder, { recursive: true });
  const ends = ['json', 'txt', 'py', 'ts', 'md', 'png', 'yaml', 'svg', 'js', 'csv'];
  for (let index = 0; index < files; index += 1) {
    const at = join(folder, 'assets', `d${Math.floor(index / 100)}`);
    if (index % 100 === 0) mkdirSync(at, { recursive: true });
    writeFileSync(join(at, `f${index}.${ends[index % ends.length]}`), 'x = 1\n');
  }
  commit(folder);
  return folder;
}

function commit(cwd) {
  const git = (...args) => execFileSync('git', args, { cwd, stdio: 'ignore' });
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', 'commit', '-qm', 'all');
}

function validator(venv) {
  execFileSync('python3', ['-m', 'venv', venv]);
  execFileSync(join(venv, 'bin/pip'), [
    'install',
    '--quiet',
    '--disable-pip-version-check',
    'validate-pyproject[all]==0.27',
  ]);
  return venv;
}

/** The most memory that a check takes, in megabytes. */
function memory(cwd) {
  const told = join(root, 'told');
  const hook = join(root, 'memory.mjs');
  const write = `writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS))`;
  writeFileSync(hook, `import { writeFileSync } from 'node:fs';\nprocess.on('exit', () => ${write});\n`);
  time(process.execPath, ['--import', hook, program, 'check'], { cwd });
  return Math.round(Number(readFileSync(told, 'utf8')) / 1024);
}
