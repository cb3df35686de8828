// `mcp-drydock build` beside the script an author would otherwise copy, on the same server, in turn.
//
//   node bench/build.mjs PEER_SCRIPT SERVER_DIR [ROUNDS]
//
// PEER_SCRIPT is called with SERVER_DIR and an output folder. Both sides build from a clean copy and have warm caches after the
// first, uncounted round. The server is copied into a git repository of its own. What the script would use (publint, cyclonedx)
// should be on PATH, since `build` does that work too. The script for code packages speaks stdio only and is told how to start:
//
//   START='python server.py' node bench/build.mjs statusquo-archive.sh SERVER_DIR

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { paired, time } from './paired.mjs';

const [script, server, rounds = '5'] = process.argv.slice(2);
if (server === undefined) {
  console.error('usage: node bench/build.mjs PEER_SCRIPT SERVER_DIR [ROUNDS]');
  process.exit(2);
}
const program = resolve(dirname(fileURLToPath(import.meta.url)), '../dist/cli/index.js');
const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const copy = join(scratch, 'server');
cpSync(server, copy, { recursive: true, filter: (path) => !/\/(node_modules|dist|\.venv|\.git)$/.test(path) });
const git = (...args) => time('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.org', ...args], { cwd: copy });
git('init', '-q');
git('add', '-A');
git('commit', '-qm', 'bench');

paired(
  `build of ${server} / ${script}`,
  () => time(process.execPath, [program, 'build', '--out', join(scratch, 'ours')], { cwd: copy }),
  () => time('bash', [resolve(script), copy, join(scratch, 'theirs')]),
  Number(rounds),
);
rmSync(scratch, { recursive: true, force: true });
