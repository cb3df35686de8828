// The workflows of a monorepo, really run: a job matrix of three projects of one tag, each built and published by jobs of its
// own into one GitHub release.

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { REPOSITORY } from '../../../src/core/about.js';
import { PIN } from '../../../src/core/pin.js';
import { type Oidc, startOidc } from '../../../src/stand-in/oidc.js';
import { type GitHub, startGitHub } from '../../../src/targets/github/stand-in/service.js';
import { type Npm, startNpm } from '../../../src/targets/npm/stand-in/service.js';
import { type Pypi, startPypi } from '../../../src/targets/pypi/stand-in/service.js';
import { type ActRun, findAct, pushTag, stageAction, workflowForAct } from '../../support/act.js';
import { describeWith } from '../../support/ci-tools.js';
import { git, ROOT, scratch } from '../../support/program.js';

const NAME = 'octo/monorepo';
const TAG = 'v0.1.0';
const TOKEN = 'ghs_0123456789abcdefghijklmnop';
const EXAMPLES = ['python-server', 'node-server', 'code-package'];

describeWith('workflows/release-each.yml in act', { act: findAct() }, ({ act }) => {
  const place = scratch('act-each');
  let github: GitHub;
  let oidc: Oidc;
  let pypi: Pypi;
  let npm: Npm;
  let run: ActRun;

  beforeAll(async () => {
    const folder = join(place.folder, 'repository');
    const filter = (path: string): boolean => !/\/(node_modules|dist|\.venv|__pycache__)(\/|$)/.test(path);
    for (const name of EXAMPLES) cpSync(join(ROOT, 'examples', name), join(folder, name), { recursive: true, filter });
    const workflows = join(folder, '.github/workflows');
    mkdirSync(workflows, { recursive: true });
    for (const name of ['release-each.yml', 'release-one.yml']) {
      writeFileSync(join(workflows, name), workflowForAct(name));
    }
    const ref = `refs/tags/${TAG}`;
    const workflow = 'release-each.yml';
    const calledWorkflow = `${NAME}/.github/workflows/release-one.yml@${ref}`;
    oidc = await startOidc({
      ...{ repository: NAME, ref, sha: '0'.repeat(40), environment: 'release', workflow, calledWorkflow },
    });
    const known = { repository: NAME, environment: 'release' };
    pypi = await startPypi({
      tokens: {},
      trusted: {
        keys: oidc.keys,
        publishers: [{ ...known, project: 'readability-mcp', workflow: 'release-one.yml', pending: true }],
      },
    });
    npm = await startNpm({
      tokens: {},
      trusted: {
        keys: oidc.keys,
        publishers: [{ ...known, package: 'worldclock-mcp', workflow, established: true }],
      },
    });
    writeFileSync(
      join(folder, 'mcp-drydock.toml'),
      `[pypi]\nurl = "${pypi.uploadUrl}"\nindex-url = "${pypi.indexUrl}"\n[npm]\nregistry = "${npm.url}"\n`,
    );
    await git(folder, 'init', '-q', '-b', 'main');
    await git(folder, 'add', '-A');
    await git(folder, 'commit', '-q', '-m', 'Three servers');
    await git(folder, 'tag', TAG);
    await git(folder, 'remote', 'add', 'origin', `https://github.com/${NAME}.git`);
    const commit = await git(folder, 'rev-parse', 'HEAD');
    github = await startGitHub({ repository: NAME, tags: { [TAG]: commit }, tokens: { [TOKEN]: 'push' } });
    run = {
      ...{ act, repository: folder, name: NAME, tag: TAG, commit, folder: place.folder, workflow },
      actions: { [`${REPOSITORY}@${PIN.commit}`]: stageAction(join(place.folder, 'action')) },
      env: {
        GITHUB_API_URL: github.url,
        ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
        MCP_DRYDOCK_HANDOVER: join(place.folder, 'handover'),
      },
      secrets: { GITHUB_TOKEN: TOKEN },
    };
  });
  afterAll(async () => {
    await Promise.all([github?.close(), oidc?.close(), pypi?.close(), npm?.close()]);
    place.remove();
  });

  test('three jobs of one tag end in one release with the files of all', async () => {
    const { code, stdout, stderr } = await pushTag(run);
    const output = stdout + stderr;
    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
    for (const secret of [TOKEN, oidc.requestToken]) expect(output).not.toContain(secret);
    const [made, ...others] = github.releases();
    expect(others).toEqual([]);
    expect(made).toMatchObject({ draft: false, tag: TAG });
    const names = made!.assets.map(({ name }) => name);
    const plans = ['readability-mcp', 'worldclock-mcp', 'team-glossary'].map((name) => `${name}.release.json`);
    expect(names).toEqual(expect.arrayContaining([...plans, 'team-glossary-0.1.0.zip', 'team-glossary.SHA256SUMS']));
    const digests = new Set(made!.assets.map(({ sha256 }) => sha256));
    expect(pypi.files().map(({ sha256 }) => digests.has(sha256))).toEqual([true, true]);
    expect(npm.versions().map(({ name, version }) => `${name} ${version}`)).toEqual(['worldclock-mcp 0.1.0']);
  });
});
