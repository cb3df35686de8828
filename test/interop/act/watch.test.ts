// The workflow that people copy to watch their packages, really run on its schedule: one issue is opened, kept up to date, and closed.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { REPOSITORY } from '../../../src/core/about.js';
import { PIN } from '../../../src/core/pin.js';
import { type Npm, startNpm } from '../../../src/targets/npm/stand-in/service.js';
import { type ActRun, findAct, onSchedule, stageAction, workflowForAct } from '../../support/act.js';
import { describeWith } from '../../support/ci-tools.js';
import { type GitHub, startGitHub } from '../../support/github-issues.js';
import { type TestHost, testHost } from '../../support/host.js';
import { MINI_JS, packNpm } from '../../support/npm-package.js';
import { git, scratch } from '../../support/program.js';
import { seedNpm } from '../../support/seed-npm.js';

const NAME = 'octo/weather';
const TOKEN = 'ghs_0123456789abcdefghijklmnop';
const PATIENCE_MS = 240_000;

describeWith('workflows/watch.yml in act', { act: findAct() }, ({ act }) => {
  const place = scratch('act-watch');
  let host: TestHost;
  let github: GitHub;
  let npm: Npm;
  let run: ActRun;

  beforeAll(async () => {
    host = testHost();
    npm = await startNpm({ tokens: { npm_good: '*' } });
    const folder = join(place.folder, 'repository');
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    // As its first line says: the packages are named by whoever copies it, and here the registry too.
    const workflow = workflowForAct('watch.yml')
      .replace(/^ +pypi:weather-mcp\n/m, '')
      .replace('          packages: |', `          npm-registry: ${npm.url}\n          packages: |`);
    writeFileSync(join(folder, '.github/workflows/watch.yml'), workflow);
    await git(folder, 'init', '-q', '-b', 'main');
    await git(folder, 'add', '-A');
    await git(folder, 'commit', '-q', '-m', 'Watch with mcp-drydock');
    await git(folder, 'remote', 'add', 'origin', `https://github.com/${NAME}.git`);
    const commit = await git(folder, 'rev-parse', 'HEAD');
    github = await startGitHub({ repository: NAME, tags: {}, tokens: { [TOKEN]: 'push' } });
    run = {
      ...{ act, repository: folder, name: NAME, tag: '', commit, folder: place.folder, workflow: 'watch.yml' },
      actions: { [`${REPOSITORY}@${PIN.commit}`]: stageAction(join(place.folder, 'action')) },
      env: { GITHUB_API_URL: github.url },
      secrets: { GITHUB_TOKEN: TOKEN },
    };
  });
  afterAll(async () => {
    await Promise.all([github?.close(), npm?.close(), host?.close()]);
    place.remove();
  });

  /** A version that users get from now on, and the night after it. */
  async function published(version: string, body: string): Promise<void> {
    const base = join(place.folder, version);
    mkdirSync(base);
    const server = `#!/usr/bin/env node\n${body}`;
    const { tarball } = await packNpm(base, { version }, { 'server.js': server });
    await seedNpm(npm, tarball.path);
    const { code, stdout, stderr } = await onSchedule(run);
    const output = stdout + stderr;
    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
    expect(output).not.toContain(TOKEN);
  }

  test(
    'what breaks opens an issue, what breaks otherwise updates it, and what works closes it',
    async () => {
      await published('1.2.3', `import 'left-pad-that-is-gone';\n`);
      expect(github.issues()).toMatchObject([
        { state: 'open', body: expect.stringMatching(/1\.2\.3[\s\S]*left-pad-that-is-gone/), comments: [] },
      ]);
      await published('1.2.4', `console.error('no key'); process.exit(3);\n`);
      expect(github.issues()).toMatchObject([{ state: 'open', body: expect.stringMatching(/1\.2\.4[\s\S]*no key/) }]);
      expect(github.issues()[0]?.body).not.toContain('left-pad-that-is-gone');
      await published('1.2.5', `${MINI_JS}serve();\n`);
      expect(github.issues()).toMatchObject([
        { state: 'closed', comments: [{ body: expect.stringContaining('works again') }] },
      ]);
    },
    PATIENCE_MS,
  );
});
