// What runs on pull requests, really run: the workflow that `init` writes, and the ones that people call.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { REPOSITORY } from '../../../src/core/about.js';
import { PIN } from '../../../src/core/pin.js';
import { type ActRun, findAct, openPullRequest, stageAction, workflowForAct } from '../../support/act.js';
import { describeWith } from '../../support/ci-tools.js';
import { type GitHub, startGitHub } from '../../support/github-issues.js';
import { lightServer } from '../../support/light-server.js';
import { git, scratch } from '../../support/program.js';

const TOKEN = 'ghs_push';
const NAME = 'octo/readability-mcp';
/** A caller of a workflow of ours. */
const caller = (name: string, given: string): string =>
  `on: pull_request\njobs:\n  call:\n    uses: ./.github/workflows/${name}\n    with: { ${given} }\n`;

describeWith('on a pull request, in act', { act: findAct() }, ({ act }) => {
  const place = scratch('act-pull-request');
  let github: GitHub;
  let run: ActRun;

  beforeAll(async () => {
    const folder = await lightServer(join(place.folder, 'repository'));
    const workflows = join(folder, '.github/workflows');
    mkdirSync(workflows, { recursive: true });
    for (const name of ['pull-request.yml', 'callable-check.yml', 'callable-build.yml', 'callable-contract.yml'])
      writeFileSync(join(workflows, name), workflowForAct(name));
    writeFileSync(join(workflows, 'call-check.yml'), caller('callable-check.yml', 'strict: false'));
    writeFileSync(join(workflows, 'call-build.yml'), caller('callable-build.yml', 'strict: false'));
    writeFileSync(join(workflows, 'call-contract.yml'), caller('callable-contract.yml', "since: 'HEAD'"));
    await git(folder, 'add', '-A');
    await git(folder, 'commit', '-q', '-m', 'Workflows');
    await git(folder, 'remote', 'add', 'origin', `https://github.com/${NAME}.git`);
    const commit = await git(folder, 'rev-parse', 'HEAD');
    github = await startGitHub({ repository: NAME, tags: {}, tokens: { [TOKEN]: 'push' } });
    github.openPull(1);
    run = {
      ...{
        act,
        repository: folder,
        name: NAME,
        tag: '',
        commit,
        folder: place.folder,
        secrets: { GITHUB_TOKEN: TOKEN },
      },
      actions: { [`${REPOSITORY}@${PIN.commit}`]: stageAction(join(place.folder, 'action')) },
      env: { GITHUB_API_URL: github.url, MCP_DRYDOCK_HANDOVER: join(place.folder, 'handover') },
    };
  });
  afterAll(async () => {
    await github?.close();
    place.remove();
  });

  test.each([
    [
      'pull-request.yml',
      [
        ...['Check of readability-mcp', 'readability_mcp-0.1.0-py3-none-any.whl'],
        ...['readability-mcp: nothing changed', 'Clients would notice nothing'],
      ],
    ],
    ['call-check.yml', ['Check of readability-mcp']],
    ['call-contract.yml', ['readability-mcp: nothing changed', 'Clients would notice nothing']],
    ['call-build.yml', ['readability-mcp on ubuntu-latest', 'readability_mcp-0.1.0-py3-none-any.whl']],
  ])('%s', async (workflow, says) => {
    const { code, stdout, stderr } = await openPullRequest({ ...run, workflow });
    const output = stdout + stderr;
    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
    for (const words of says) expect(output).toContain(words);
  });
});
