// Refreshes src/data/conformance.json: `node scripts/data/conformance.mjs [VERSION]` resolves the conformance suite with npm, writes
// down the digest of every package, and says which of its scenarios the table does not know. That table is written by hand.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { current, refresh } from './lib/data-file.mjs';

const PACKAGE = '@modelcontextprotocol/conformance';
const known = current('conformance.json');
const [, , version = known.version] = process.argv;

const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
try {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: { [PACKAGE]: version } }));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], { cwd: folder });
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const lock = Object.fromEntries(
    Object.entries(packages)
      .filter(([place]) => place !== '')
      .map(
        ([
          place,
          { version, resolved, integrity, dependencies, peerDependencies, peerDependenciesMeta, peer, optional },
        ]) => [
          place,
          { version, resolved, integrity, dependencies, peerDependencies, peerDependenciesMeta, peer, optional },
        ],
      ),
  );
  const program = join(folder, 'node_modules', PACKAGE, 'dist', 'index.js');
  const listed = execFileSync(process.execPath, [program, 'list', '--server'], { encoding: 'utf8' });
  const scenarios = [...listed.matchAll(/^ {2}- (\S+)/gm)].map(([, name]) => name);
  // Scenarios that bind no server by themselves: no program reads those.
  const left = JSON.parse(readFileSync(new URL('./conformance-left.json', import.meta.url), 'utf8'));
  const told = new Set([...known.run, ...left].map(({ scenario }) => scenario));
  for (const name of scenarios) if (!told.has(name)) console.error(`add a row: ${name}`);
  for (const name of told) if (!scenarios.includes(name)) console.error(`remove its row: ${name}`);
  refresh('conformance.json', { ...known, date: undefined, version, lock });
} finally {
  rmSync(folder, { recursive: true });
}
