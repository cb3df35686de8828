// The commit that our workflows pin this Action to: `node scripts/pin.mjs [commit]` moves src/core/pin.ts to it (default HEAD)
// and renders the workflows again;
// `node scripts/pin.mjs --check` proves that it is an ancestor of HEAD that has the actions and the bundle they start.

import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const workflows = readdirSync(join(root, 'workflows')).map((name) => `workflows/${name}`);
const callers = workflows.filter((path) => !path.includes('callable-'));
/** What the workflows use of us by commit, and what those actions start. */
const NEEDED = [
  ...['action.yml', 'dist/index.js'],
  ...new Set(
    callers.flatMap((path) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(/uses: [\w.-]+\/[\w.-]+\/(\w+)@[0-9a-f]{40}/g)].map(
        ([, action]) => `${action}/action.yml`,
      ),
    ),
  ),
];
const PLACES = ['src/core/pin.ts', 'README.md', ...callers];

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
const holds = (...args) => spawnSync('git', args, { cwd: root, stdio: 'ignore' }).status === 0;

/** What is wrong with a commit as a pin; empty when nothing is. */
function faults(commit) {
  if (!holds('cat-file', '-e', `${commit}^{commit}`)) {
    return [`${commit} is not in this clone: a shallow clone can not check the pin, fetch the whole history`];
  }
  const missing = NEEDED.filter((path) => !holds('cat-file', '-e', `${commit}:${path}`));
  return [
    ...(holds('merge-base', '--is-ancestor', commit, 'HEAD') ? [] : [`${commit} is no ancestor of HEAD`]),
    ...missing.map((path) => `${commit} has no ${path}`),
  ];
}

const file = join(root, 'src/core/pin.ts');
const source = readFileSync(file, 'utf8');
const commit = values.check
  ? /[0-9a-f]{40}/.exec(source)?.[0]
  : git('rev-parse', `${positionals[0] ?? 'HEAD'}^{commit}`);
const found = faults(commit);
if (values.check) {
  // Rendering keeps them equal; this proves it where rendering did not run.
  for (const path of PLACES.filter((place) => !readFileSync(join(root, place), 'utf8').includes(commit))) {
    found.push(`${path} pins another commit: npm run docs`);
  }
} else if (found.length === 0) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(file, source.replace(/[0-9a-f]{40}/, commit).replace(/version: '[^']*'/, `version: 'v${version}'`));
  execFileSync('npm', ['run', '--silent', 'docs'], { cwd: root, stdio: 'inherit' });
}
for (const fault of found) console.error(fault);
if (found.length > 0) process.exit(1);
console.log(`pinned to ${commit}`);
