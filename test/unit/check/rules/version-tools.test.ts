// Tools that choose the version: which one a step runs, through scripts of package.json too, and whether it publishes there.

import { expect, test } from '@jest/globals';
import { calledScripts } from '../../../../src/check/rules/workflow/package-scripts.js';
import { publicationsOf, runOf } from '../../../../src/check/rules/workflow/publications.js';
import { workflowsOf } from '../../../../src/check/rules/workflow/read.js';
import { usedWithout, VERSION_TOOLS } from '../../../../src/check/rules/workflow/version-tools.js';
import type { RepositoryInput } from '../../../../src/core/types.js';
import { memoryFiles } from './memory-files.js';

/** The tool that a step runs, and the registries that the step publishes to. */
function seen(step: string, more: Readonly<Record<string, string>> = {}): readonly (string | undefined)[] {
  const text = `on: push\njobs: { out: { steps: [${step}] } }\n`;
  const files = memoryFiles({ '.github/workflows/x.yml': text, ...more });
  const [workflow] = workflowsOf(files);
  const [job] = workflow!.jobs;
  const to = publicationsOf(workflow!, undefined, { files, projects: [] } as unknown as RepositoryInput);
  const { tool } = runOf(job!.steps[0]!, job!, workflow!, files);
  return [tool?.name, ...to.map((one) => one.to.registry)];
}
const scripts = (all: Readonly<Record<string, string>>, more = {}) => ({
  'package.json': JSON.stringify({ scripts: all, ...more }),
});

test.each<[string, readonly (string | undefined)[], Readonly<Record<string, string>>?]>([
  ['uses: googleapis/release-please-action@v4', ['release-please']],
  ['run: npm run release', ['changesets', 'npm'], scripts({ release: 'tsc && changeset publish' })],
  ['run: pnpm release', ['changesets', 'npm'], scripts({ release: 'yarn go', go: 'npx changeset publish' })],
  ['run: yarn run release --silent', ['semantic-release', 'npm'], scripts({ release: 'semantic-release' })],
  ['run: npm run release', [undefined, 'npm'], scripts({ release: 'npm publish --access public' })],
  ['run: npm run ship', [undefined, 'npm'], scripts({ ship: 'tsc', postship: 'npm publish' })],
  ['run: npm run release', [undefined], scripts({ release: 'npm publish --dry-run' })],
  ['run: npm run release', [undefined]],
  ['run: pnpm publish', [undefined, 'npm'], scripts({ publish: 'echo no' })],
  ['{ uses: changesets/action@v1, with: { publish: pnpm release } }', ['changesets', 'npm']],
  ['{ uses: changesets/action@v2, with: { publish-script: pnpm release } }', ['changesets', 'npm']],
  ['uses: changesets/action@v1', ['changesets']],
  ['uses: changesets/action/version@v2', ['changesets']],
  ['uses: changesets/action/publish@v2', ['changesets', 'npm']],
  ['{ uses: changesets/action@v1, with: { publish: npx changeset tag } }', ['changesets']],
  [
    '{ uses: changesets/action@v1, with: { publish: npm run tag } }',
    ['changesets'],
    scripts({ tag: 'changeset git-tag' }),
  ],
  ['run: npx semantic-release', ['semantic-release', 'npm']],
  ['run: npx semantic-release', ['semantic-release'], { '.releaserc': 'plugins: ["@semantic-release/github"]' }],
  [
    'run: npx semantic-release',
    ['semantic-release'],
    { '.releaserc.json': '{"plugins":[["@semantic-release/npm",{"npmPublish":false}]]}' },
  ],
  [
    'run: npx semantic-release',
    ['semantic-release', 'npm'],
    { 'release.config.js': "module.exports = { plugins: ['@semantic-release/npm'] }" },
  ],
  [
    'run: npx semantic-release',
    ['semantic-release', 'pypi'],
    { '.releaserc.json': '{"plugins":[["@semantic-release/exec",{"publishCmd":"uv publish"}]]}' },
  ],
  ['run: npx semantic-release', ['semantic-release'], scripts({}, { private: true })],
  ['run: npx semantic-release', ['semantic-release'], scripts({}, { release: { plugins: [] } })],
  ['run: semantic-release version', ['python-semantic-release']],
  ['run: npx lerna publish from-git', ['lerna', 'npm']],
  ['run: npx lerna version patch', ['lerna']],
  ['run: npm i -g semantic-release', [undefined]],
])('%s is %j', (step, expected, ...[files]) => {
  expect(seen(step, files)).toEqual(expected);
});

test.each([
  ['release-please', 'release-please-config.json', '{}'],
  ['changesets', '.changeset/config.json', '{}'],
  ['semantic-release', '.releaserc.yaml', ''],
  ['semantic-release', 'package.json', '{"devDependencies":{"semantic-release":"25"}}'],
  ['python-semantic-release', 'pyproject.toml', '[tool.semantic_release]\n'],
])('%s is used where %s is', (name, file, text) => {
  const used = (files: Readonly<Record<string, string>>) =>
    VERSION_TOOLS.filter((tool) => usedWithout(tool, memoryFiles(files)) !== undefined).map((tool) => tool.name);
  expect(used({ [file]: text })).toEqual([name]);
  expect(used({ 'package.json': '{}', 'pyproject.toml': '' })).toEqual([]);
});

test('scripts that call each other end', () => {
  const files = memoryFiles(scripts({ a: 'npm run b', b: 'npm run a' }));
  expect(calledScripts('npm run a', '.', files)).toBe('npm run b\nnpm run a');
  expect(calledScripts('npm run a', 'sub', files)).toBe('');
  expect(calledScripts('npm run toString', '.', files)).toBe('');
});
