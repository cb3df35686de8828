// The workflows we hand out: the pin set in each, the callable ones copied to where GitHub looks, the caller embedded for `init`.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Workflows that people copy, and those that they call. GitHub takes callable ones from .github/workflows only. */
const CALLERS = [
  ...['workflows/release.yml', 'workflows/pull-request.yml'],
  ...['workflows/release-each.yml', 'workflows/release-one.yml'],
  'workflows/watch.yml',
];
const CALLABLE = ['check', 'build', 'attest', 'contract', 'preflight'].map((name) => `workflows/callable-${name}.yml`);

/** Sets our own name and commit in every `uses:` of a sub-folder action of ours. */
export function pinned(text, { REPOSITORY: repository, PIN: pin }) {
  return text.replace(
    /[\w.-]+\/[\w.-]+(\/(?:check|matrix|build|publish|preflight|watch|contract))@[0-9a-f]{40}(.*?)# v\S+/g,
    (_, action, between) => `${repository}${action}@${pin.commit}${between}# ${pin.version}`,
  );
}

/** What moves the major tag when a release of ours is out. */
const MAJOR = `  major:
    name: major # moves v1 to the newest v1.x.y, for whoever follows it
    needs: publish
    runs-on: ubuntu-latest
    permissions: { contents: write } # the tag
    steps:
      - uses: CHECKOUT
        with: { ref: '\${{ inputs.tag }}', fetch-depth: 0, persist-credentials: false }
      - run: gh auth setup-git && node scripts/move-major.mjs "$TAG"
        env: { GH_TOKEN: '\${{ github.token }}', TAG: '\${{ inputs.tag || github.ref_name }}' }
`;

/**
 * Our own release: the caller that we hand out, with the actions of this very commit and our configuration, and the major tag.
 * Tags such as v1 release nothing.
 */
function ownRelease(caller) {
  const [checkout] = /actions\/checkout@.*/.exec(caller);
  const own = caller
    .replace("['v*']", "['v*.*.*']")
    .replace(/[\w.-]+\/[\w.-]+\/(build|publish)@[0-9a-f]{40}(.*?) # v\S+/g, (_, action, rest) => `$/${action}${rest}`)
    .replaceAll('with: { tag: ', 'with: { config: .github/mcp-drydock.toml, tag: ');
  return `# Rendered by npm run docs from workflows/release.yml.\n${own}${MAJOR.replace('CHECKOUT', checkout)}`;
}

/** A workflow as a constant: `RELEASE_WORKFLOW`. */
function embedded(path, text) {
  const name = path
    .replace(/^.*\/|\.yml$/g, '')
    .replaceAll('-', '_')
    .toUpperCase();
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${JSON.stringify(line)},\n`);
  return `/** The text of ${path}. */\nexport const ${name}_WORKFLOW = [\n${lines.join('')}  "",\n].join("\\n");\n`;
}

/** The files by path. */
export function workflowFiles(tables, root) {
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const callers = CALLERS.map((path) => [path, pinned(read(path), tables)]);
  const copies = CALLABLE.map((path) => [path.replace('workflows/', '.github/workflows/'), read(path)]);
  const module = [
    '// The workflows that `init` writes. Rendered by `npm run docs` from workflows/.\n',
    ...callers.slice(0, 2).map(([path, text]) => embedded(path, text)),
  ].join('\n');
  const own = ['.github/workflows/release.yml', ownRelease(callers[0][1])];
  return [...callers, ...copies, own, ['src/commands/workflow.generated.ts', module]];
}

/** A page with the caller workflow between its two marks. */
export function withWorkflow(page, workflow) {
  const marks = /(<!-- workflow -->\n\n```yaml\n)[\s\S]*?(```\n\n<!-- \/workflow -->)/;
  if (!marks.test(page))
    throw new Error('README.md has no place for the workflow: <!-- workflow --> … <!-- /workflow -->');
  return page.replace(marks, (_, before, after) => before + workflow + after);
}
