// The workflow that people copy, unchanged, really run: two jobs, the hand-over between them, GitHub and PyPI as stand-ins.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { REPOSITORY } from '../../../src/core/about.js';
import { PIN } from '../../../src/core/pin.js';
import { type Oidc, startOidc } from '../../../src/stand-in/oidc.js';
import { type GitHub, startGitHub } from '../../../src/targets/github/stand-in/service.js';
import { type Pypi, startPypi } from '../../../src/targets/pypi/stand-in/service.js';
import { type ActRun, findAct, pushTag, stageAction, workflowForAct } from '../../support/act.js';
import { describeWith } from '../../support/ci-tools.js';
import { git, ROOT, repository, scratch } from '../../support/program.js';

const NAME = 'octo/readability-mcp';
const TAG = 'v0.1.0';
const TOKEN = 'ghs_0123456789abcdefghijklmnop';

describeWith('workflows/release.yml in act', { act: findAct() }, ({ act }) => {
  const place = scratch('act');
  let github: GitHub;
  let oidc: Oidc;
  let pypi: Pypi;
  let run: ActRun;

  beforeAll(async () => {
    const folder = await repository(join(ROOT, 'examples/python-server'), join(place.folder, 'repository'));
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    writeFileSync(join(folder, '.github/workflows/release.yml'), workflowForAct('release.yml'));
    // The commit is made last, since it holds the addresses; no registry compares it.
    const sha = '0'.repeat(40);
    oidc = await startOidc({ repository: NAME, ref: `refs/tags/${TAG}`, sha, environment: 'release' });
    const publisher = {
      project: 'readability-mcp',
      repository: NAME,
      workflow: 'release.yml',
      environment: 'release',
    };
    pypi = await startPypi({
      tokens: {},
      trusted: { keys: oidc.keys, publishers: [{ ...publisher, pending: true }] },
    });
    // Where to publish is the project's own configuration: the workflow stays as it is.
    writeFileSync(
      join(folder, 'mcp-drydock.toml'),
      `[pypi]\nurl = "${pypi.uploadUrl}"\nindex-url = "${pypi.indexUrl}"\n`,
    );
    await git(folder, 'add', '-A');
    await git(folder, 'commit', '-q', '-m', 'Release with mcp-drydock');
    await git(folder, 'tag', TAG);
    await git(folder, 'remote', 'add', 'origin', `https://github.com/${NAME}.git`);
    const commit = await git(folder, 'rev-parse', 'HEAD');
    github = await startGitHub({ repository: NAME, tags: { [TAG]: commit }, tokens: { [TOKEN]: 'push' } });
    run = {
      ...{ act, repository: folder, name: NAME, tag: TAG, commit, folder: place.folder },
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
    await Promise.all([github?.close(), oidc?.close(), pypi?.close()]);
    place.remove();
  });

  /** Pushes the tag; the run must be green and show no credential. */
  async function release(): Promise<void> {
    const { code, stdout, stderr } = await pushTag(run);
    const output = stdout + stderr;
    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
    for (const secret of [TOKEN, oidc.requestToken]) expect(output).not.toContain(secret);
  }

  test('a pushed tag is released: built in one job, published in the other', async () => {
    await release();
    const [made, ...others] = github.releases();
    expect(others).toEqual([]);
    expect(made).toMatchObject({ draft: false, tag: TAG });
    const assets = new Map(made!.assets.map(({ name, sha256 }) => [name, sha256]));
    expect([...assets.keys()]).toEqual(expect.arrayContaining(['release.json', 'SHA256SUMS']));
    const files = pypi.files();
    expect(files.map(({ filename }) => filename).sort()).toEqual([
      'readability_mcp-0.1.0-py3-none-any.whl',
      'readability_mcp-0.1.0.tar.gz',
    ]);
    for (const { filename, sha256 } of files) expect(assets.get(filename)).toBe(sha256);
  });

  test('run again, it writes nothing', async () => {
    const writes = (): number => [...github.requests, ...pypi.requests].filter(({ stored }) => stored).length;
    const before = writes();
    await release();
    expect(before).toBeGreaterThan(0);
    expect(writes()).toBe(before);
  });

  test('the commit it pins is the one that stands in src/pin.ts', () => {
    const pins = readFileSync(join(ROOT, 'workflows/release.yml'), 'utf8').match(/(build|publish)@[0-9a-f]{40}/g);
    expect(pins).toEqual([`build@${PIN.commit}`, `publish@${PIN.commit}`]);
  });
});
