// `mcp-drydock publish` beside what an author would type otherwise, against the same stand-ins: `twine upload`, `npm publish`, and
// `curl` one file after the other to a GitHub release. Of each: time, requests, and the most memory of any one process.
//
//   node --import ./test/support/typescript.mjs bench/publish.mjs [ROUNDS]
//
// Ours looks before it writes, asks uv or npm what they read, reads back what it sent and writes receipts: that is in its ratios.

import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createLocalHost } from '../src/host/local.ts';
import { startGitHub } from '../src/targets/github/stand-in/service.ts';
import { startNpm } from '../src/targets/npm/stand-in/service.ts';
import { startPypi } from '../src/targets/pypi/stand-in/service.ts';
import { ensureUv } from '../src/tools/uv.ts';
import { median } from './paired.mjs';

const rounds = Number(process.argv[2] ?? 3);
const root = resolve(import.meta.dirname, '..');
const program = [process.execPath, join(root, 'dist/cli/index.js')];
const scratch = mkdtempSync(join(tmpdir(), 'mcp-drydock-bench-'));
const host = createLocalHost({ env: process.env, cwd: scratch });
const SLUG = 'octo/bench';
/** Prints, last, the kilobytes of the largest process that it waited for. */
const MEASURED =
  'import resource,subprocess,sys; r=subprocess.run(sys.argv[1:]); print(); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss); sys.exit(r.returncode)';

/** What many workflows do: create a draft, send each file, publish it. */
const SEQUENTIAL = `api=$1/repos/$2/releases; tag=$3; shift 3
say() { curl -fsS -H 'authorization: Bearer ghs_bench' -H 'content-type: application/json' "$@"; }
made=$(say -d "{\\"tag_name\\":\\"$tag\\",\\"draft\\":true}" "$api")
id=$(grep -oE '"id": ?[0-9]+' <<<"$made" | head -1 | grep -oE '[0-9]+')
to=$(grep -oE '"upload_url": ?"[^"{]+' <<<"$made" | cut -d'"' -f4)
for file; do say -H 'content-type: application/octet-stream' --data-binary @"$file" "$to?name=$(basename "$file")" >/dev/null; done
say -X PATCH -d '{"draft":false}' "$api/$id" >/dev/null`;

try {
  const python = await built('python-server');
  const node = await built('node-server');
  const twine = [await ensureUv(host), 'tool', 'run', '--from', 'twine==7.0.0', 'twine', 'upload', '--non-interactive'];
  const files = (at, end) =>
    readdirSync(at)
      .filter((name) => end.test(name))
      .map((name) => join(at, name));

  await compared('2 files to PyPI / twine upload', {
    start: () => startPypi({ tokens: { 'pypi-bench': '*' } }),
    cwd: python.folder,
    ours: ({ uploadUrl }) => ['publish', python.out, '--targets', 'pypi', '--pypi-url', uploadUrl],
    env: () => ({ MCP_DRYDOCK_PYPI_TOKEN: 'pypi-bench' }),
    theirs: ({ uploadUrl }) => [
      [
        ...twine,
        '--repository-url',
        uploadUrl,
        '-u',
        '__token__',
        '-p',
        'pypi-bench',
        ...files(python.out, /\.(whl|gz)$/),
      ],
    ],
  });
  await compared('1 file to npm / npm publish', {
    start: () => startNpm({ tokens: { npm_bench: '*' } }),
    cwd: node.folder,
    ours: ({ url }) => ['publish', node.out, '--targets', 'npm', '--npm-registry', url],
    env: () => ({ MCP_DRYDOCK_NPM_TOKEN: 'npm_bench' }),
    theirs: ({ url }) => {
      const token = `--${new URL(url).href.replace('http:', '')}:_authToken=npm_bench`;
      return [
        ['npm', 'publish', ...files(node.out, /\.tgz$/), `--registry=${url}/`, token, '--access=public', '--quiet'],
      ];
    },
  });
  await compared(`${readdirSync(python.out).length} files to a GitHub release / curl, one after the other`, {
    start: () =>
      startGitHub({ repository: SLUG, tags: { [python.tag]: python.commit }, tokens: { ghs_bench: 'push' } }),
    cwd: python.folder,
    ours: () => ['publish', python.out, '--targets', 'github'],
    env: ({ url }) => ({ GITHUB_API_URL: url, GITHUB_REPOSITORY: SLUG, MCP_DRYDOCK_GITHUB_TOKEN: 'ghs_bench' }),
    theirs: ({ url }) => [['bash', '-euc', SEQUENTIAL, 'curl', url, SLUG, python.tag, ...files(python.out, /./)]],
  });
} finally {
  await host.close();
  rmSync(scratch, { recursive: true, force: true });
}

/** A copy of an example as a repository of its own with a tag, and its release folder. */
async function built(example) {
  const [folder, out] = [join(scratch, example), join(scratch, `${example}-release`)];
  cpSync(join(root, 'examples', example), folder, {
    recursive: true,
    filter: (path) => !/\/(node_modules|\.venv)$/.test(path),
  });
  const git = (...words) => ran(['git', '-c', 'user.name=b', '-c', 'user.email=b@example.org', ...words], folder);
  await git('init', '-q');
  await git('add', '-A');
  await git('commit', '-qm', 'bench');
  const { json } = await ran([...program, 'check', '--format', 'json'], folder, {}, true);
  const tag = `v${json.projects[0].version}`;
  await git('tag', tag);
  await ran([...program, 'build', '--out', out], folder);
  const { stdout } = await git('rev-parse', 'HEAD');
  return { folder, out, tag, commit: stdout.trim().split('\n')[0] };
}

/** Prints the medians of both sides and their ratios; each round has a service of its own. */
async function compared(title, { start, cwd, ours, theirs, env }) {
  const once = async (commands, again) => {
    const service = await start();
    try {
      const seen = [];
      for (let run = 0; run < (again ? 2 : 1); run += 1) {
        const [since, before] = [performance.now(), service.requests.length];
        const kb = [];
        for (const command of commands(service)) kb.push((await ran(command, cwd, env(service))).kb);
        seen.push({ ms: performance.now() - since, requests: service.requests.length - before, kb: Math.max(...kb) });
      }
      return seen;
    } finally {
      await service.close();
    }
  };
  const us = (service) => [[...program, ...ours(service)]];
  await once(us);
  await once(theirs);
  const pairs = [];
  for (let round = 0; round < rounds; round += 1) pairs.push([await once(us, true), await once(theirs)]);
  console.log(`${title} (median of ${rounds})`);
  for (const [name, key, shown] of [
    ['time', 'ms', (ms) => `${(ms / 1000).toFixed(2)} s`],
    ['requests', 'requests', String],
    ['peak memory', 'kb', (kb) => `${Math.round(kb / 1024)} MB`],
  ]) {
    const [a, b, again] = [([[one]]) => one, ([, [one]]) => one, ([[, one]]) => one].map((of) =>
      median(pairs.map((pair) => of(pair)[key])),
    );
    console.log(`  ${name.padEnd(12)} ${shown(a)} / ${shown(b)} = ${(a / b).toFixed(2)}; ours again: ${shown(again)}`);
  }
}

/** Runs a command; @returns what it printed, and the most memory of one of its processes */
function ran(command, cwd, env = {}, isJson = false) {
  return new Promise((done, failed) => {
    const child = spawn('python3', ['-c', MEASURED, ...command], { cwd, env: { ...process.env, ...env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (piece) => (stdout += piece));
    child.stderr.on('data', (piece) => (stderr += piece));
    child.on('error', failed);
    child.on('close', (code) => {
      if (code !== 0 && !isJson)
        return failed(new Error(`${command.join(' ')} ended with ${code}:\n${stdout}${stderr}`));
      const lines = stdout.trimEnd().split('\n');
      const kb = Number(lines.pop());
      const text = lines.join('\n');
      done({ stdout: text, kb, ...(isJson ? { json: JSON.parse(text) } : {}) });
    });
  });
}
