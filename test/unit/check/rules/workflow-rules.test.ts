// The rules about workflows held to their fixtures, our own workflows, and what must not be found.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { WORKFLOW_RULES } from '../../../../src/check/rules/workflow/index.js';
import { workflowsOf } from '../../../../src/check/rules/workflow/read.js';
import { startsOn } from '../../../../src/check/rules/workflow/triggers.js';
import { runRules } from '../../../../src/check/run.js';
import type { Finding } from '../../../../src/core/types.js';
import { ECOSYSTEMS } from '../../../../src/ecosystems/index.js';
import { readFiles } from '../../../../src/repository/files.js';
import type { TargetId } from '../../../support/ids.js';
import { SETTINGS } from '../../../support/settings.js';
import { LONG_WORKFLOWS } from './hostile-files.js';
import { memoryFiles } from './memory-files.js';
import { type Fault, holdToFixtures, LISTS } from './suite.js';

const RELEASE = '.github/workflows/release.yml';

/** Rule → where its fixture goes wrong, how much that weighs, and what the hint says to write. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'workflow-permissions': [RELEASE, 24, 'error', 'id-token: write'],
  'workflow-pypi-called': [RELEASE, 8, 'warning', 'your own job'],
  'workflow-tags-fetched': [RELEASE, 12, 'warning', 'fetch-depth: 0'],
  'workflow-head-built': ['.github/workflows/test.yml', 8, 'warning', 'on: pull_request'],
  'workflow-build-secrets': [RELEASE, 14, 'warning', 'second job'],
  'workflow-injection': [RELEASE, 14, 'warning', 'MESSAGE: ${{ github.event.head_commit.message }}'],
  'workflow-unpinned': [RELEASE, 24, 'warning', 'git ls-remote'],
  'workflow-cache': [RELEASE, 15, 'warning', 'cache: pip'],
  'workflow-concurrency': [RELEASE, 2, 'note', 'concurrency:'],
  'workflow-one-publisher': [RELEASE, 24, 'warning', 'Remove the step'],
  'workflow-tag-filter': [RELEASE, 2, 'warning', "tags: ['v*']"],
};

holdToFixtures(WORKFLOW_RULES, FAULTS);

const PYTHON =
  '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "weather-mcp"\nversion = "1.4.0"\n';
const VCS = PYTHON.replace('"hatchling"]', '"hatchling", "hatch-vcs"]').replace(
  'version = "1.4.0"',
  'dynamic = ["version"]',
);
const NODE = '{ "name": "weather-mcp", "version": "1.4.0", "bin": "index.js" }';
const SHA = 'ed0c53931b1dc9bd32cbe73a98c7f6766f8a527e';

interface Options {
  readonly targets?: readonly TargetId[];
  readonly manifest?: string;
  readonly tables?: Readonly<Record<string, unknown>>;
}

async function check(
  workflow: string | Uint8Array,
  { targets, tables, manifest = PYTHON }: Options = {},
): Promise<readonly Finding[]> {
  const files = memoryFiles({
    [manifest.startsWith('{') ? 'package.json' : 'pyproject.toml']: manifest,
    '.github/workflows/release.yml': workflow,
  });
  const project = ECOSYSTEMS.map(({ detect }) => detect('.', files, SETTINGS)).find((one) => one !== undefined);
  const projects = project === undefined ? [] : [project];
  return runRules(WORKFLOW_RULES, {
    ...LISTS,
    files,
    projects,
    tag: undefined,
    repository: 'octo/weather-mcp',
    targets,
    tables,
  });
}

/** What a rule says of a workflow: `level line:column`, and nothing of what the others say. */
async function said(rule: string, workflow: string, options: Options = {}): Promise<readonly string[]> {
  const findings = await check(workflow, options);
  return findings.filter((one) => one.rule === rule).map(({ level, line, column }) => `${level} ${line}:${column}`);
}

/** A workflow with one job. */
const job = (steps: string, { on = "{ push: { tags: ['v*'] } }", head = '', more = '' } = {}): string =>
  `on: ${on}\n${head}jobs:\n  release:\n    runs-on: ubuntu-latest\n${more}    steps:\n${steps.replace(/^/gm, '      ')}\n`;
const PYPA = `- uses: pypa/gh-action-pypi-publish@${SHA}`;
const OURS = `- uses: octo/mcp-drydock/publish@${SHA}`;
const CONTENTS = 'permissions: { contents: write }\n';
const WITH_TOKEN = `${OURS}\n  with: { pypi-token: x`;
const SIGNING: Options = { tables: { sigstore: { sign: 'public' } } };
const PUSHING = `${OURS}\n  with: { oci-token: "\${{ github.token }}" }`;
const IMAGE: Options = { targets: ['github', 'oci'], tables: { oci: { images: ['ghcr.io/octo/weather'] } } };
const ID = '    permissions: { id-token: write, contents: write }\n';

test.each(['release', 'pull-request', 'callable-check', 'callable-build', 'callable-preflight'])(
  'our own %s.yml is sound',
  async (name) => {
    for (const manifest of [PYTHON, NODE, VCS]) {
      expect(await check(readFileSync(`workflows/${name}.yml`, 'utf8'), { manifest })).toEqual([]);
    }
  },
);

test('this repository’s workflows are sound', async () => {
  const files = await readFiles('.');
  const findings = await runRules(WORKFLOW_RULES, {
    ...LISTS,
    files,
    projects: [],
    tag: undefined,
    repository: 'mcp-drydock/mcp-drydock',
  });
  expect(findings).toEqual([]);
});

describe('workflow-permissions', () => {
  test.each<[string, string, Options, readonly string[]]>([
    ['none at all', job(PYPA), {}, ['error 6:9']],
    ['of the job', job(PYPA, { more: ID }), {}, []],
    ['of the workflow', job(PYPA, { head: 'permissions: { id-token: write }\n' }), {}, []],
    ['write-all', job(PYPA, { head: 'permissions: write-all\n' }), {}, []],
    [
      'the job takes back what the workflow has',
      job(PYPA, { head: 'permissions: write-all\n', more: '    permissions: read-all\n' }),
      {},
      ['error 7+:9'.replace('7+', '8')],
    ],
    ['a token', job(`${PYPA}\n  with: { password: "\${{ secrets.PYPI }}" }`), {}, []],
    ['the caller decides', job(PYPA, { on: 'workflow_call' }), {}, []],
    ['ours', job(OURS, { head: 'permissions: {}\n' }), {}, ['error 7:9', 'error 7:9']],
    ['ours, rights left to the settings', job(OURS), {}, ['error 6:9']],
    ['ours, to GitHub only', job(OURS, { head: 'permissions: { contents: write }\n' }), { targets: ['github'] }, []],
    ['ours, by input', job(`${OURS}\n  with: { targets: upload }`, { head: 'permissions: {}\n' }), {}, []],
    [
      'ours, with a token',
      job(`${OURS}\n  with: { pypi-token: x }`, { head: 'permissions: { contents: write }\n' }),
      {},
      [],
    ],
    ['ours, npm', job(OURS, { head: 'permissions: { contents: write }\n' }), { manifest: NODE }, ['error 7:9']],
    ['ours, with [sigstore] sign', job(`${WITH_TOKEN} }`, { head: CONTENTS }), SIGNING, ['error 7:9']],
    ['ours, not signing this time', job(`${WITH_TOKEN}, sigstore: off }`, { head: CONTENTS }), SIGNING, []],
    ['ours, signing by input', job(`${WITH_TOKEN}, sigstore: public }`, { head: CONTENTS }), {}, ['error 7:9']],
    [
      'ours, with [github] attestations',
      job(OURS, { head: 'permissions: { contents: write, id-token: write }\n' }),
      { tables: { ...SIGNING.tables, github: { attestations: true } } },
      ['error 7:9'],
    ],
    ['ours, an image on ghcr.io', job(PUSHING, { head: CONTENTS }), IMAGE, ['error 7:9']],
    [
      'ours, an image on ghcr.io with another token',
      job(PUSHING.replace('github.token', 'secrets.PACKAGES'), { head: CONTENTS }),
      IMAGE,
      [],
    ],
    ['ours, an image elsewhere', job(PUSHING, { head: CONTENTS }), { ...IMAGE, tables: {} }, []],
    ['ours, building', job(`- uses: octo/mcp-drydock/build@${SHA}`, { head: 'permissions: {}\n' }), {}, []],
    [
      'provenance',
      job('- run: npm publish --provenance', { head: 'permissions: { contents: read }\n' }),
      {},
      ['warning 7:9'],
    ],
    [
      'no provenance',
      job('- run: npm publish --provenance=false', { head: 'permissions: { contents: read }\n' }),
      {},
      [],
    ],
    [
      'attestations',
      job(`- uses: actions/attest-build-provenance@v3\n- run: npm publish`, {
        head: 'permissions: { id-token: write }\n',
      }),
      {},
      ['warning 7:9'],
    ],
    [
      'a release',
      job('- run: gh release create v1', { head: 'permissions: { contents: read }\n' }),
      {},
      ['warning 7:9'],
    ],
    [
      'a release by another token',
      job('- run: gh release create v1\n  env: { GH_TOKEN: "${{ secrets.BOT }}" }', { head: 'permissions: {}\n' }),
      {},
      [],
    ],
    [
      'a release by an app',
      job(`- uses: softprops/action-gh-release@${SHA}\n  with: { token: "\${{ steps.app.outputs.token }}" }`, {
        head: 'permissions: {}\n',
      }),
      {},
      [],
    ],
    ['no release', job('- run: uv build', { head: 'permissions: {}\n' }), {}, []],
    [
      'words in a comment',
      job('- run: |\n    # npm publish --provenance\n    echo "then npm publish"', { head: 'permissions: {}\n' }),
      {},
      [],
    ],
  ])('%s', async (_, workflow, options, expected) => {
    expect(await said('workflow-permissions', workflow, options)).toEqual(expected);
  });
});

describe('workflow-pypi-called', () => {
  const called = (uses: string, more = ''): string =>
    `on: push\njobs:\n  a:\n    permissions: { id-token: write }\n    uses: ${uses}\n${more}`;
  test.each<[string, string, readonly string[]]>([
    ['another repository’s', called('team/ci/.github/workflows/pypi.yml@v1'), ['warning 5:5']],
    ['one’s own', called('./.github/workflows/pypi.yml'), []],
    ['for something else', called('team/ci/.github/workflows/npm.yml@v1'), []],
    ['with a token', called('team/ci/.github/workflows/pypi.yml@v1', '    secrets: inherit\n'), []],
    ['one that is only called', job(PYPA, { on: 'workflow_call', more: ID }), ['warning 7:9']],
    ['one that is called too', job(PYPA, { on: '[push, workflow_call]', more: ID }), []],
    [
      'one that is called with a token',
      job(`${PYPA}\n  with: { password: "\${{ secrets.PYPI }}" }`, { on: 'workflow_call' }),
      [],
    ],
  ])('%s', async (_, workflow, expected) => {
    expect(await said('workflow-pypi-called', workflow)).toEqual(expected);
  });
});

describe('workflow-tags-fetched', () => {
  const CHECKOUT = `- uses: actions/checkout@${SHA}`;
  const BUILD = '- run: uv build\n- run: uv publish';
  const hand = { on: 'workflow_dispatch' };
  test.each<[string, string, string, readonly string[]]>([
    ['by hand', job(`${CHECKOUT}\n${BUILD}`, hand), VCS, ['warning 6:9']],
    ['by a tag', job(`${CHECKOUT}\n${BUILD}`), VCS, []],
    ['by a release', job(`${CHECKOUT}\n${BUILD}`, { on: '{ release: { types: [published] } }' }), VCS, []],
    [
      'on a branch',
      job(`${CHECKOUT}\n${BUILD}`, { on: "{ push: { branches: [main], tags: ['v*'] } }" }),
      VCS,
      ['warning 6:9'],
    ],
    ['with depth', job(`${CHECKOUT}\n  with: { fetch-depth: 0 }\n${BUILD}`, hand), VCS, []],
    ['with tags', job(`${CHECKOUT}\n  with: { fetch-tags: true }\n${BUILD}`, hand), VCS, []],
    ['of a tag', job(`${CHECKOUT}\n  with: { ref: "\${{ inputs.tag }}" }\n${BUILD}`, hand), VCS, []],
    ['fetched after', job(`${CHECKOUT}\n- run: git fetch --tags\n${BUILD}`, hand), VCS, []],
    ['a version that is stated', job(`${CHECKOUT}\n${BUILD}`, hand), PYTHON, []],
    [
      'a version that is given',
      job(`${CHECKOUT}\n${BUILD}\n  env: { SETUPTOOLS_SCM_PRETEND_VERSION: 1.2.3 }`, hand),
      VCS,
      [],
    ],
    ['nothing built', job(`${CHECKOUT}\n- run: uv publish`, hand), VCS, []],
  ])('%s', async (_, workflow, manifest, expected) => {
    expect(await said('workflow-tags-fetched', workflow, { manifest })).toEqual(expected);
  });
});

describe('workflow-head-built', () => {
  const head = (with_: string, run = 'npm ci'): string =>
    `- uses: actions/checkout@${SHA}\n  with: { ${with_} }\n- run: ${run}`;
  const HEAD = 'ref: "${{ github.event.pull_request.head.sha }}"';
  const target = { on: 'pull_request_target' };
  test.each<[string, string, readonly string[]]>([
    ['built', job(head(HEAD), target), ['warning 6:9']],
    ['the merge', job(head('ref: "refs/pull/${{ github.event.number }}/merge"'), target), ['warning 6:9']],
    ['fetched with gh', job('- run: gh pr checkout "$PR"\n- run: make', target), ['warning 6:9']],
    ['a script of it', job(head(HEAD, './scripts/label.sh'), target), ['warning 6:9']],
    [
      'after another workflow',
      job(head('ref: "${{ github.event.workflow_run.head_sha }}"'), { on: '{ workflow_run: { workflows: [ci] } }' }),
      ['warning 6:9'],
    ],
    ['of a pull request without rights', job(head(HEAD), { on: 'pull_request' }), []],
    ['the base', job(`- uses: actions/checkout@${SHA}\n- run: npm ci`, target), []],
    ['only read', job(head(HEAD, 'git diff --stat'), target), []],
    [
      'one’s own branches',
      job(head(HEAD), {
        ...target,
        more: '    if: github.event.pull_request.head.repo.full_name == github.repository\n',
      }),
      [],
    ],
    [
      'after a push',
      job(head('ref: "${{ github.event.workflow_run.head_sha }}"'), {
        on: 'workflow_run',
        more: "    if: github.event.workflow_run.event == 'push'\n",
      }),
      [],
    ],
    ['with a label', job(head(HEAD), { ...target, more: "    if: github.event.label.name == 'safe'\n" }), []],
    ['with approval', job(head(HEAD), { ...target, more: '    environment: forks\n' }), []],
  ])('%s', async (_, workflow, expected) => {
    expect(await said('workflow-head-built', workflow)).toEqual(expected);
  });
});

describe('workflow-build-secrets', () => {
  const TOKEN = '  env: { NODE_AUTH_TOKEN: "${{ secrets.NPM_TOKEN }}" }';
  test.each<[string, string, readonly string[]]>([
    ['one job for all', job(`- run: npm ci\n- run: npm publish\n${TOKEN}`), ['warning 6:9']],
    ['an identity', job('- run: npm ci\n- run: npm publish', { more: ID }), ['warning 7:9']],
    [
      'a secret of the workflow',
      job('- run: npm ci && npm publish', { head: 'env: { T: "${{ secrets.T }}" }\n' }),
      ['warning 7:9'],
    ],
    ['no rights', job('- run: npm ci && npm publish --registry http://localhost:4873'), []],
    ['GitHub’s token', job('- run: npm ci && npm publish\n  env: { T: "${{ secrets.GITHUB_TOKEN }}" }'), []],
    ['nothing built', job(`- run: npm publish ./x.tgz\n${TOKEN}`), []],
    [
      'tools only',
      job(
        `- run: |\n    npm install -g npm@11\n    python -m pip install --upgrade pip twine\n    npm publish ./x.tgz\n${TOKEN}`,
      ),
      [],
    ],
    [
      'the project itself',
      job(`- run: pip install -e .\n- run: twine upload dist/*\n  env: { T: "\${{ secrets.T }}" }`),
      ['warning 6:9'],
    ],
    [
      'another job than the one that publishes',
      `${job(`- run: npm publish ./x.tgz\n${TOKEN}`)}  coverage:\n    steps:\n      - run: npm ci\n        env: { T: "\${{ secrets.CODECOV }}" }\n`,
      [],
    ],
    [
      'the job that hands over',
      `${job(`- run: npm publish ./x.tgz\n${TOKEN}`, { more: '    needs: [build]\n' })}  build:\n    steps:\n      - run: npm ci\n        env: { T: "\${{ secrets.T }}" }\n      - uses: actions/upload-artifact@v4\n`,
      ['warning 11:9'],
    ],
    [
      'what our build reads private registries with, which it keeps to itself',
      `${job(OURS, { more: '    needs: [build]\n' })}  build:\n    steps:\n      - uses: octo/mcp-drydock/build@${SHA}\n        with: { registry-auth: "https://npm.example.com/ \${{ secrets.READ }}" }\n`,
      [],
    ],
    [
      'another secret of the same job',
      `${job(OURS, { more: '    needs: [build]\n' })}  build:\n    steps:\n      - uses: octo/mcp-drydock/build@${SHA}\n        with: { registry-auth: "https://npm.example.com/ \${{ secrets.READ }}" }\n        env: { T: "\${{ secrets.T }}" }\n`,
      ['warning 10:9'],
    ],
    ['a workflow that publishes nothing', job(`- run: npm ci && npm test\n${TOKEN}`), []],
  ])('%s', async (_, workflow, expected) => {
    expect(await said('workflow-build-secrets', workflow)).toEqual(expected);
  });
});

describe('workflow-injection', () => {
  const publish = '\n- run: npm publish';
  const inputs =
    '{ workflow_dispatch: { inputs: { version: { type: string }, level: { type: choice }, dry: { type: boolean } } } }';
  test.each<[string, string, readonly string[]]>([
    ['an input', job(`- run: echo \${{ inputs.version }}${publish}`, { on: inputs }), ['warning 6:19']],
    [
      'the line in a block',
      job(`- run: |\n    set -e\n    echo "\${{ github.event.release.name }}"${publish}`),
      ['warning 8:17'],
    ],
    ['a branch', job(`- run: echo \${{ github.head_ref || github.ref_name }}${publish}`), ['warning 6:19']],
    [
      'a script of JavaScript',
      job(`- uses: actions/github-script@v8\n  with:\n    script: log("\${{ github.event.issue.title }}")${publish}`),
      ['warning 8:24'],
    ],
    [
      'twice, told once',
      job(`- run: echo \${{ inputs.version }} \${{ inputs.other }}${publish}`, { on: inputs }),
      ['warning 6:19'],
    ],
    ['a choice', job(`- run: echo \${{ inputs.level }} \${{ github.event.inputs.dry }}${publish}`, { on: inputs }), []],
    ['a number', job(`- run: echo \${{ github.event.pull_request.number }} \${{ github.event.after }}${publish}`), []],
    ['a comparison', job(`- run: echo \${{ inputs.version == 'x' && 'a' || 'b' }}${publish}`, { on: inputs }), []],
    ['in env', job(`- run: echo "$V"\n  env: { V: "\${{ inputs.version }}" }${publish}`, { on: inputs }), []],
    [
      'of the workflow',
      job(`- run: echo \${{ steps.a.outputs.b }} \${{ github.sha }} \${{ matrix.x }} \${{ runner.os }}${publish}`),
      [],
    ],
    ['in a comment of YAML', job(`- run: echo # \${{ inputs.version }}${publish}`, { on: inputs }), []],
    ['where nothing is released', job('- run: echo ${{ inputs.version }}', { on: inputs }), []],
  ])('%s', async (_, workflow, expected) => {
    expect(await said('workflow-injection', workflow)).toEqual(expected);
  });
});

describe('workflow-unpinned', () => {
  test.each<[string, string, readonly string[]]>([
    ['a branch', job('- uses: pypa/gh-action-pypi-publish@release/v1'), ['warning 6:9']],
    [
      'a tag, told once',
      job('- uses: a/b@v1\n- uses: c/d/e@v2\n- uses: docker://alpine:3\n- run: npm publish'),
      ['warning 6:9'],
    ],
    [
      'a called workflow',
      'on: { release: {} }\njobs: { a: { uses: a/b/.github/workflows/c.yml@main } }\n',
      ['warning 2:14'],
    ],
    ['a commit', job(`- uses: a/b@${SHA} # v1\n- run: npm publish`), []],
    [
      'GitHub’s, one’s own, local',
      job(
        '- uses: actions/checkout@v7\n- uses: github/codeql-action/init@v3\n- uses: octo/own@main\n- uses: ./x\n- uses: $/x\n- run: npm publish',
      ),
      [],
    ],
    ['a digest', job(`- uses: docker://alpine@sha256:${'a'.repeat(64)}\n- run: npm publish`), []],
    ['where nothing is released', job('- uses: a/b@v1', { on: 'push' }), []],
  ])('%s', async (_, workflow, expected) => {
    expect(await said('workflow-unpinned', workflow)).toEqual(expected);
  });
});

describe('workflow-cache', () => {
  const end = '\n- run: npm ci && npm publish';
  test.each<[string, string, readonly string[]]>([
    ['a step', job(`- uses: actions/cache@v4${end}`), ['warning 6:9']],
    [
      'an input',
      job(`- uses: actions/setup-node@v6\n  with:\n    node-version: 24\n    cache: npm${end}`),
      ['warning 9:11'],
    ],
    ['uv', job(`- uses: astral-sh/setup-uv@v7\n  with: { enable-cache: true }${end}`), ['warning 7:17']],
    [
      'off',
      job(
        `- uses: astral-sh/setup-uv@v7\n  with: { enable-cache: false }\n- uses: actions/setup-node@v6\n  with: { cache: '' }${end}`,
      ),
      [],
    ],
    ['saved only', job(`- uses: actions/cache/save@v4${end}`), []],
    ['a job that builds nothing', job('- uses: actions/cache@v4\n- run: npm publish ./x.tgz'), []],
    ['a workflow for pull requests too', job(`- uses: actions/cache@v4${end}`, { on: '[push, pull_request]' }), []],
  ])('%s', async (_, workflow, expected) => {
    expect(await said('workflow-cache', workflow)).toEqual(expected);
  });
});

describe('workflow-concurrency', () => {
  test.each<[string, string, readonly string[]]>([
    ['none', job('- run: npm publish'), ['note 1:1']],
    ['of the job', job('- run: npm publish', { more: '    concurrency: npm\n' }), []],
    ['of the workflow', job('- run: npm publish', { head: 'concurrency: npm\n' }), []],
    ['of the caller', job('- run: npm publish', { on: 'workflow_call' }), []],
    ['a rehearsal', job('- run: npm publish --dry-run'), []],
  ])('%s', async (_, workflow, expected) => {
    expect(await said('workflow-concurrency', workflow)).toEqual(expected);
  });
});

describe('what no workflow is', () => {
  test.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['a text', 'hello'],
    ['a list', '- on: push'],
    ['no YAML', 'on: [push\njobs: }{'],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFFon: push', 'utf16le'))],
    ['NUL', 'on: push\0'],
    [
      'wrong types',
      'on: 1\npermissions: 3\nenv: [1]\njobs: { a: 1, b: [1], c: { steps: 1 }, d: { steps: [1, [], { run: {}, uses: [] }] } }',
    ],
    ['every key twice', 'on: push\non: push\njobs: {}\njobs: { a: { steps: [{ run: npm publish, run: x }] } }'],
    ...LONG_WORKFLOWS,
  ])('%s', async (_, workflow) => {
    for (const { message, line } of await check(workflow)) {
      expect(message).toMatch(/\S/);
      expect(line).toBeGreaterThan(0);
    }
  });
});

describe('two workflows, one tag', () => {
  const PYPA = 'pypa/gh-action-pypi-publish@ed0c53931b1dc9bd32cbe73a98c7f6766f8a527e';
  const publishing = (tags: string, step: string, more = '') =>
    `on: { push: { tags: ['${tags}'] } }\njobs:\n  out:\n    runs-on: x\n${more}    steps:\n      - ${step}\n`;
  const found = async (a: string, b: string, tag?: string): Promise<readonly string[]> => {
    const files = memoryFiles({ 'pyproject.toml': PYTHON, '.github/workflows/a.yml': a, '.github/workflows/b.yml': b });
    const projects = ECOSYSTEMS.flatMap(({ detect }) => detect('.', files, SETTINGS) ?? []).slice(0, 1);
    const input = { ...LISTS, files, projects, tag, repository: 'octo/weather', git: { tags: [], shallow: false } };
    return (await runRules(WORKFLOW_RULES, input))
      .map(({ rule }) => rule)
      .filter((rule) => /one-pub|tag-filter/.test(rule));
  };
  const ours = publishing('v*', 'uses: mcp-drydock/mcp-drydock/publish@ed0c53931b1dc9bd32cbe73a98c7f6766f8a527e');

  test.each([
    ['ours and an old one', ours, publishing('*', `uses: ${PYPA}`)],
    ['two commands', publishing('v*', 'run: uv publish'), publishing('v[0-9]+.*', 'run: twine upload dist/*')],
    [
      'a condition that the tag meets',
      ours,
      publishing('**', 'run: uv publish', "    if: startsWith(github.ref, 'refs/tags/v')\n"),
    ],
  ])('%s', async (_, a, b) => {
    expect(await found(a, b)).toEqual(['workflow-one-publisher']);
  });

  test.each([
    ['other tags', ours, publishing('docker-*', `uses: ${PYPA}`)],
    ['tags that are taken back', ours, publishing("*', '!v*", `uses: ${PYPA}`)],
    ['another index', ours, publishing('*', 'run: uv publish --publish-url https://test.pypi.org/legacy/')],
    ['an index of a variable', ours, publishing('*', '{ run: uv publish, env: { UV_PUBLISH_URL: x } }')],
    ['one of the job', ours, publishing('*', 'run: twine upload dist/*', '    env: { TWINE_REPOSITORY: testpypi }\n')],
    ['another registry', ours, publishing('*', 'run: npm publish')],
    [
      'a folder of its own',
      publishing('*', 'run: npm publish'),
      publishing('*', '{ run: npm publish, working-directory: sdk }'),
    ],
    ['a condition nobody knows', ours, publishing('*', `uses: ${PYPA}`, '    if: inputs.really\n')],
    [
      'branches only',
      ours,
      `on: { push: { branches: [main] } }\njobs: { out: { runs-on: x, steps: [{ uses: ${PYPA} }] } }\n`,
    ],
  ])('not %s', async (_, a, b) => {
    expect((await found(a, b)).filter((rule) => rule === 'workflow-one-publisher')).toEqual([]);
  });

  const CHANGESETS = `on: { push: { branches: [main] } }
jobs: { out: { runs-on: x, steps: [{ uses: changesets/action@v1, with: { publish: pnpm release } }] } }
`;
  /** Two packages of a workspace, and what a second workflow does beside ours. */
  async function besides(b: string, filter = '**'): Promise<readonly string[]> {
    const manifest = (name: string) => JSON.stringify({ name, version: '1.0.0', bin: 'x.js' });
    const files = memoryFiles({
      'packages/a/package.json': manifest('a-mcp'),
      'packages/b/package.json': manifest('b-mcp'),
      '.github/workflows/a.yml': ours.replace("'v*'", `'${filter}'`),
      '.github/workflows/b.yml': b,
    });
    const projects = ['packages/a', 'packages/b'].flatMap((path) =>
      ECOSYSTEMS.flatMap(({ detect }) => detect(path, files, SETTINGS) ?? []).slice(0, 1),
    );
    const input = {
      ...LISTS,
      files,
      projects,
      tag: undefined,
      repository: 'octo/weather',
      git: { tags: [], shallow: false },
    };
    const all = await runRules(WORKFLOW_RULES, input);
    return all.filter(({ rule }) => rule === 'workflow-one-publisher').map(({ message }) => message);
  }

  test.each([
    [
      'a folder of the job',
      publishing('b-mcp-v*', 'run: npm publish', '    defaults: { run: { working-directory: packages/b } }\n'),
    ],
    ['a folder of the script', publishing('b-mcp@*', '{ run: cd packages/b && npm publish }')],
    ['the whole workspace', publishing('v*', 'run: pnpm -r publish')],
  ])('several projects, %s', async (_, b) => {
    expect(await besides(b)).toEqual([expect.stringMatching(/^A tag such as \S+ starts this workflow and .*a\.yml/)]);
  });

  test.each([
    ['another folder', publishing('b-mcp-v*', '{ run: npm publish, working-directory: sdk }')],
    ['a tag of another project', publishing('a-mcp-v*', '{ run: npm publish, working-directory: packages/b }')],
    [
      'a folder that is not known',
      publishing('b-mcp-v*', '{ run: npm publish, working-directory: "packages/$' + '{{ inputs.x }}" }'),
    ],
    ['a tool that is installed', CHANGESETS.replace(/uses: .*? }/, 'run: npm i -g semantic-release }')],
    ['changesets that only make a pull request', CHANGESETS.replace('with: { publish: pnpm release }', 'name: x')],
  ])('several projects, not %s', async (_, b) => {
    expect(await besides(b)).toEqual([]);
  });

  test.each([
    ['changesets', CHANGESETS],
    ['semantic-release', CHANGESETS.replace(/uses: .*? }/, 'run: npx semantic-release, working-directory: packages/a')],
  ])('%s publishes before our tag comes', async (_, b) => {
    expect(await besides(b)).toEqual([expect.stringContaining('finds the version taken when its tag comes')]);
  });

  test('a workflow that a release, a branch or a schedule starts waits for no tag', async () => {
    for (const on of ['{ release: { types: [published] } }', '{ push: { branches: [main] } }', '{ schedule: [] }']) {
      const b = `on: ${on}\njobs: { out: { runs-on: x, steps: [{ run: uv publish }] } }\n`;
      expect(await found(publishing('rc-*', 'run: uv publish'), b, '4.1.0')).toEqual([]);
    }
  });

  test.each([
    ['v[0-9]+.[0-9]+.[0-9]+', 'v10.2.3', true],
    ['v[0-9]+.[0-9]+.[0-9]+', 'v10.2', false],
    ['v?[0-9]*', '1.2.3', true],
    ['v?[0-9]*', 'v1.2.3', true],
    ['*', 'a/v1.0.0', false],
    ['**', 'a/v1.0.0', true],
    ['v1\\.0.0', 'v1.0.0', true],
    ['v.*', 'v1.0.0', false],
    [`${'a*'.repeat(40)}b`, `${'a'.repeat(200)}-v1.0.0`, false],
    ['[z-a]', 'z', false],
    ['+', '1.0.0', false],
  ])('%s of GitHub: %s %s', (pattern, tag, is) => {
    const files = memoryFiles({ [RELEASE]: `on: { push: { tags: [${JSON.stringify(pattern)}] } }\njobs: {}\n` });
    expect(workflowsOf(files).map((workflow) => startsOn(tag, workflow))).toEqual([is]);
  });

  test('a tag that is checked and starts neither; a moving tag starts none on purpose', async () => {
    const b = 'on: push\njobs: {}\n';
    expect(await found(ours, b, '4.1.0')).toEqual(['workflow-tag-filter']);
    expect(await found(ours, b, 'v4.1.0')).toEqual([]);
    expect(await found(ours, publishing('4.*', 'run: true'), '4.1.0')).toEqual(['workflow-tag-filter']);
    expect(await found(ours, publishing('4.*', 'run: uv publish'), '4.1.0')).toEqual([]);
    expect(await found(ours, b, 'nightly')).toEqual([]);
  });
});

test('each permission that is missing is named with what needs it, and one line cures all', async () => {
  const tables = { sigstore: { sign: 'always' }, github: { attestations: true }, oci: { images: ['ghcr.io/octo/x'] } };
  const workflow = job(PUSHING, { head: 'permissions: {}\n' });
  const found = await check(workflow, { targets: ['github', 'oci'], tables });
  const own = found.filter(({ rule }) => rule === 'workflow-permissions');
  expect(own.map(({ message }) => message.replace(/, but.*/, ''))).toEqual([
    'The GitHub release needs contents: write',
    '[github] attestations needs attestations: write',
    'An image on ghcr.io needs packages: write',
    'Signing with Sigstore needs id-token: write',
  ]);
  const line = 'permissions: { contents: write, attestations: write, packages: write, id-token: write }';
  expect(new Set(own.map(({ hint }) => hint))).toEqual(new Set([`Write in the job release:\n  ${line}`]));
  const head = `${line}\n`;
  expect(await said('workflow-permissions', job(PUSHING, { head }), { targets: ['github', 'oci'], tables })).toEqual(
    [],
  );
});

test('permissions that a job has stay, and all that are missing are written', async () => {
  const files = memoryFiles({
    'pyproject.toml': PYTHON,
    [RELEASE]: `on: { push: { tags: ['v*'] } }\njobs:\n  a:\n    permissions: { packages: write, contents: write }\n    steps:\n      - uses: pypa/gh-action-pypi-publish@${SHA}\n`,
  });
  const projects = [ECOSYSTEMS.map(({ detect }) => detect('.', files, SETTINGS)).find((one) => one !== undefined)!];
  const found = await runRules(WORKFLOW_RULES, { ...LISTS, files, projects } as never);
  expect(found.find(({ rule }) => rule === 'workflow-permissions')?.hint).toBe(
    'Write in the job a:\n  permissions: { contents: write, packages: write, id-token: write }',
  );
});
