// The workflows we hand out: the pin set in each, the callable ones copied to where GitHub looks, the caller embedded for `init`.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Workflows that people copy, and those that they call. GitHub takes callable ones from .github/workflows only. */
const CALLERS = [
  ...['workflows/release.yml', 'workflows/check.yml'],
  ...['workflows/release-each.yml', 'workflows/release-one.yml'],
];
const CALLABLE = ['workflows/callable-check.yml'];

/** Sets our own name and commit in every `uses:` of a sub-folder action of ours. */
function pinned(text, repository, pin) {
  return text.replace(
    /[\w.-]+\/[\w.-]+(\/(?:check|matrix|build|publish))@[0-9a-f]{40}(.*?)# v\S+/g,
    (_, action, between) => `${repository}${action}@${pin.commit}${between}# ${pin.version}`,
  );
}

/** The files by path. */
export function workflowFiles({ REPOSITORY, PIN }, root) {
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const callers = CALLERS.map((path) => [path, pinned(read(path), REPOSITORY, PIN)]);
  const copies = CALLABLE.map((path) => [path.replace('workflows/', '.github/workflows/'), read(path)]);
  const embedded = callers[0][1]
    .trimEnd()
    .split('\n')
    .map((line) => `  ${JSON.stringify(line)},\n`);
  const module = [
    '// The caller workflow that `init` writes. Rendered by `npm run docs` from workflows/release.yml.\n\n',
    '/** The text of workflows/release.yml. */\n',
    `export const RELEASE_WORKFLOW = [\n${embedded.join('')}  "",\n].join("\\n");\n`,
  ].join('');
  return [...callers, ...copies, ['src/commands/workflow.generated.ts', module]];
}

/** A page with the caller workflow between its two marks. */
export function withWorkflow(page, workflow) {
  const marks = /(<!-- workflow -->\n\n```yaml\n)[\s\S]*?(```\n\n<!-- \/workflow -->)/;
  if (!marks.test(page))
    throw new Error('README.md has no place for the workflow: <!-- workflow --> … <!-- /workflow -->');
  return page.replace(marks, (_, before, after) => before + workflow + after);
}
