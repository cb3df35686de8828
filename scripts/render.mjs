// Renders what is written twice: action files, reference pages, workflow copies and the repository's own name.
// node scripts/render.mjs [--check]   With --check nothing is written; what is stale is named and the exit code is 1.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { copyPrograms } from './programs.mjs';
import { actionFiles } from './render/action-files.mjs';
import { configurationFiles } from './render/configuration.mjs';
import { errorsPage } from './render/errors-page.mjs';
import { inputsPage } from './render/inputs-page.mjs';
import { ownName } from './render/own-name.mjs';
import { rulesPage } from './render/rules-page.mjs';
import { pinned, withWorkflow, workflowFiles } from './render/workflows.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

copyPrograms(join(root, 'src'), join(root, '.build'));

/** What src/ exports, from the compiled files: `npm run docs` compiles first. */
async function compiled(...names) {
  const modules = await Promise.all(names.map((name) => import(join(root, '.build', `${name}.js`))));
  return Object.assign({}, ...modules);
}

const tables = await compiled(
  ...['config/schema', 'config/inputs', 'config/outputs', 'core/about', 'core/pin'],
  ...['ecosystems/index', 'check/rules/index', 'check/stage-ids', 'clients/rules'],
);
const errors = errorsPage(root, tables);
const files = [
  ...actionFiles(tables),
  ['docs/inputs.md', inputsPage(tables)],
  ['docs/rules.md', rulesPage(tables)],
  ['docs/errors.md', errors.text],
  ...configurationFiles(tables),
  ...workflowFiles(tables, root),
];
const done = new Map(files);
const named = ownName(tables, root, [...done.keys()]);
const rendered = [
  ...files,
  ...named.map(([path, text]) => [
    path,
    path === 'README.md' ? withWorkflow(pinned(text, tables), done.get('workflows/release.yml')) : text,
  ]),
];
const stale = rendered.filter(([path, text]) => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});
for (const [path, text] of stale) {
  console.log(values.check ? `stale: ${path}` : path);
  if (values.check) continue;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
for (const problem of errors.problems) console.log(problem);
if (values.check && stale.length > 0) console.log('Run `npm run docs` and commit what it changes.');
if (errors.problems.length > 0 || (values.check && stale.length > 0)) {
  process.exitCode = 1;
} else {
  console.log(`${rendered.length} files, ${stale.length} ${values.check ? 'stale' : 'written'}`);
}
