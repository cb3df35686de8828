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

const GRANTED = '{ contents: write, id-token: write } # the GitHub release, trusted publishing';

/** The caller of a repository that publishes to GitHub and upload endpoints only: no identity is needed for that. */
function codePackages(caller) {
  return caller
    .replace(/^/, '# For a repository with code packages only: no registry needs to trust the workflow.\n')
    .replace(GRANTED, '{ contents: write } # the GitHub release');
}

const TOKENS = "pypi-token: '${{ secrets.PYPI_TOKEN }}', npm-token: '${{ secrets.NPM_TOKEN }}'";
const UPLOAD = `      - uses: actions/upload-artifact@c24449f33cd45d4826c6702db7e49f7cdb9b551d # v3.2.1-node20
        with: { name: release, path: release }
`;
const DOWNLOAD = `      - uses: actions/download-artifact@ad191675b41f6a5b46da9a048cb6893812da158b # v3.1.0-node20
        with: { name: release, path: release }
`;

/** The caller on GitHub Enterprise Server: artifact steps that it supports, and tokens, since registries trust github.com only. */
function enterprise(caller) {
  return caller
    .replace(/^/, '# For GitHub Enterprise Server. Remove the token of a registry that you do not publish to.\n')
    .replace('permissions: {}\n', '$&env: { MCP_DRYDOCK_HANDOVER: none } # the artifact steps below\n')
    .replace(GRANTED, '{ contents: write } # the GitHub release')
    .replace(/ {2}publish:\n/, `${UPLOAD}$&`)
    .replace(
      /( {6}- uses: \S+\/publish@.*\n.*?)plan-digest/,
      `${DOWNLOAD}$1release-dir: release, ${TOKENS}, plan-digest`,
    );
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
  const [, release] = callers[0];
  const made = [
    ['workflows/release-code-package.yml', codePackages(release)],
    ['workflows/release-ghes.yml', enterprise(release)],
    ['.github/workflows/release.yml', ownRelease(release)],
  ];
  return [...callers, ...copies, ...made, ['src/commands/workflow.generated.ts', module]];
}

/** A page with the caller workflow between its two marks. */
export function withWorkflow(page, workflow) {
  const marks = /(<!-- workflow -->\n\n```yaml\n)[\s\S]*?(```\n\n<!-- \/workflow -->)/;
  if (!marks.test(page))
    throw new Error('README.md has no place for the workflow: <!-- workflow --> … <!-- /workflow -->');
  return page.replace(marks, (_, before, after) => before + workflow + after);
}
