// Builds dist/ from src/: tsc emits .build/, ncc bundles it (ESM, not minified), the CLI's start file and the notices are added.
// node scripts/build.mjs [--out DIR]   The same sources give the same bytes in any folder, on Node 20 and 24.

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import ncc from '@vercel/ncc';
import { notices } from './notices.mjs';
import { inlinePrograms } from './programs.mjs';
import { withTabs } from './tabs.mjs';
import { withoutDocs } from './without-docs.mjs';

const LIMIT = 10_500_000;
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } });
const out = resolve(values.out);

// The mark tells main.ts which of the two it is: a path would not survive symlinks and the shims npm puts into bin folders.
// The compile cache lies in the user's own cache folder: one in a shared /tmp, or in the working folder where HOME is relative, could be filled by somebody else.
// Node runs what it holds without comparing it with the source, and a build script may write there: what starts builds or gets
// credentials does without.
const CLI = `#!/usr/bin/env node
import module from 'node:module';
import { isAbsolute, join } from 'node:path';
const { XDG_CACHE_HOME = '', HOME = '', USERPROFILE = '' } = process.env;
const cache = [XDG_CACHE_HOME, ...[HOME, USERPROFILE].map((home) => home && join(home, '.cache'))].find(isAbsolute);
const reads = ['check', 'matrix', 'completion', 'config', 'explain', '--help', '--version'].includes(process.argv[2]);
if (cache && reads) module.enableCompileCache?.(join(cache, 'mcp-drydock/compiled'));
globalThis[Symbol.for('mcp-drydock.cli')] = true;
await import('../index.js');
`;

/** Compiles src/ into an emptied .build/; ends the process with tsc's own words when it fails. */
function compile() {
  rmSync(join(root, '.build'), { recursive: true, force: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  try {
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  } catch {
    process.exit(1);
  }
  inlinePrograms(join(root, 'src'), join(root, '.build'));
}

/** The bundle's files by name (code, chunks and what ncc adds), and the licences of what is in them. */
async function bundle() {
  const { code, assets, stats } = await ncc(join(root, '.build/main.js'), { cache: false, quiet: true });
  const files = new Map();
  for (const [name, source] of [
    ['index.js', code],
    ...Object.entries(assets).map(([name, asset]) => [name, asset.source]),
  ]) {
    files.set(name, Buffer.from(name.endsWith('.js') ? withTabs(withoutDocs(String(source))) : source));
  }
  files.set('cli/index.js', Buffer.from(CLI));
  return { files, licences: notices(stats, root) };
}

/** Writes the files into the emptied folder, the CLI executable. */
function write(files) {
  rmSync(out, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), bytes);
  }
  chmodSync(join(out, 'cli/index.js'), 0o755);
}

compile();
const { files, licences } = await bundle();
const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
const binary = [...files.keys()].filter((name) => /\.(wasm|node)$/.test(name));
if (binary.length > 0) throw new Error(`dist/ must hold no binaries: ${binary.join(', ')}`);
if (size > LIMIT) throw new Error(`dist/ would be ${size} bytes; the limit is ${LIMIT}`);
write(files);
// Beside the bundle, not in it: it is no code.
writeFileSync(join(dirname(out), 'THIRD-PARTY-NOTICES.md'), licences);
console.log(`${files.size} files, ${(size / 1e6).toFixed(2)} MB in ${out}`);
