// Templates that no other test runs, in act: code packages, GitHub Enterprise Server with its own artifact steps, and those to call.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { REPOSITORY } from '../../../src/core/about.js';
import { PIN } from '../../../src/core/pin.js';
import { type GitHub, startGitHub } from '../../../src/targets/github/stand-in/service.js';
import { type Pypi, startPypi } from '../../../src/targets/pypi/stand-in/service.js';
import { type ActRun, findAct, pushTag, stageAction, workflowForAct } from '../../support/act.js';
import { describeWith } from '../../support/ci-tools.js';
import { lightServer } from '../../support/light-server.js';
import { git, ROOT, repository, scratch } from '../../support/program.js';

const NAME = 'octo/weather';
const TAG = 'v0.1.0';
const TOKEN = 'ghs_0123456789abcdefghijklmnop';
const PYPI_TOKEN = 'pypi-0123456789abcdefghijklmnop';
const SERVER = 'https://ghe.corp.example';

describeWith('templates in act', { act: findAct() }, ({ act }) => {
  const place = scratch('act-tokens');
  let pypi: Pypi;
  const services: GitHub[] = [];
  beforeAll(async () => {
    pypi = await startPypi({ tokens: { [PYPI_TOKEN]: '*' } });
    stageAction(join(place.folder, 'action'));
  });
  afterAll(async () => {
    await Promise.all([pypi?.close(), ...services.map((one) => one.close())]);
    place.remove();
  });

  /** Pushes the tag of a folder that has these workflows; gives its release on GitHub, and what act printed. */
  async function pushed(folder: string, workflows: Readonly<Record<string, string>>, more: Partial<ActRun> = {}) {
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    for (const [name, text] of Object.entries(workflows)) writeFileSync(join(folder, '.github/workflows', name), text);
    await git(folder, 'add', '-A');
    await git(folder, 'commit', '-q', '-m', 'Release with mcp-drydock');
    await git(folder, 'tag', TAG);
    await git(folder, 'remote', 'add', 'origin', `https://github.com/${NAME}.git`);
    const commit = await git(folder, 'rev-parse', 'HEAD');
    const github = await startGitHub({ repository: NAME, tags: { [TAG]: commit }, tokens: { [TOKEN]: 'push' } });
    services.push(github);
    const { code, stdout, stderr } = await pushTag({
      ...{ act: act ?? '', repository: folder, name: NAME, tag: TAG, commit, folder: join(folder, '..') },
      actions: { [`${REPOSITORY}@${PIN.commit}`]: join(place.folder, 'action'), ...more.actions },
      env: { GITHUB_API_URL: github.url, ...more.env },
      secrets: { GITHUB_TOKEN: TOKEN, ...more.secrets },
    });
    const output = stdout + stderr;
    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
    for (const secret of [TOKEN, PYPI_TOKEN]) expect(output).not.toContain(secret);
    return { releases: github.releases(), output };
  }

  test('release-code-package.yml: the zip is on GitHub, and nobody was asked for an identity', async () => {
    const base = join(place.folder, 'code-package');
    const folder = await repository(join(ROOT, 'examples/code-package'), join(base, 'repository'));
    const env = { MCP_DRYDOCK_HANDOVER: join(base, 'handover') };
    const { releases } = await pushed(folder, { 'release.yml': workflowForAct('release-code-package.yml') }, { env });
    expect(releases).toEqual([expect.objectContaining({ draft: false })]);
    expect(releases[0]?.assets.map(({ name }) => name)).toContain('team-glossary-0.1.0.zip');
  });

  test('release-ghes.yml: artifact steps of the server between the jobs, tokens for the registries', async () => {
    const base = join(place.folder, 'ghes');
    const folder = await lightServer(join(base, 'repository'));
    writeFileSync(
      join(folder, 'mcp-drydock.toml'),
      `[pypi]\nurl = "${pypi.uploadUrl}"\nindex-url = "${pypi.indexUrl}"\n`,
    );
    const { releases } = await pushed(
      folder,
      { 'release.yml': workflowForAct('release-ghes.yml') },
      {
        actions: artifactSteps(base),
        env: { GITHUB_SERVER_URL: SERVER, STORE: join(base, 'store') },
        secrets: { PYPI_TOKEN },
      },
    );
    const names = pypi.files().map(({ filename }) => filename);
    expect(names.sort()).toEqual(['readability_mcp-0.1.0-py3-none-any.whl', 'readability_mcp-0.1.0.tar.gz']);
    expect(releases).toEqual([expect.objectContaining({ draft: false })]);
    expect(releases[0]?.assets.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    // Its users are sent to the server.
    expect(releases[0]?.body).toContain(`--repo ghe.corp.example/${NAME}`);
  });

  test('the callable workflows, called: check, build and preflight', async () => {
    const folder = await repository(join(ROOT, 'examples/code-package'), join(place.folder, 'called/repository'));
    const names = ['check', 'build', 'preflight'];
    const job = (name: string): string =>
      `  ${name}: { uses: ./.github/workflows/callable-${name}.yml${name === 'preflight' ? `, with: { tag: ${TAG} }` : ''} }\n`;
    const workflows = {
      'release.yml': `on: push\njobs:\n${names.map(job).join('')}`,
      ...Object.fromEntries(names.map((name) => [`callable-${name}.yml`, workflowForAct(`callable-${name}.yml`)])),
    };
    const env = { MCP_DRYDOCK_HANDOVER: join(folder, '../handover') };
    const { output, releases } = await pushed(folder, workflows, { env });
    for (const words of ['team-glossary 0.1.0: 1 note', 'team-glossary-0.1.0.zip', 'nothing to repair was found'])
      expect(output).toContain(words);
    expect(releases).toEqual([]);
  });
});

/** What takes the place of the server's artifacts: the two actions that the template pins copy to a folder and back. */
function artifactSteps(base: string): Readonly<Record<string, string>> {
  const pinned = workflowForAct('release-ghes.yml').matchAll(/uses: (actions\/(upload|download)-artifact@\w+)/g);
  return Object.fromEntries(
    [...pinned].map(([, uses = '', way = '']) => {
      const folder = join(base, way);
      mkdirSync(folder, { recursive: true });
      const [from, to] = way === 'upload' ? ['$FOLDER', '$STORE/$NAME'] : ['$STORE/$NAME', '$FOLDER'];
      const env = `{ NAME: '\${{ inputs.name }}', FOLDER: '\${{ inputs.path }}' }`;
      const step = `{ shell: bash, run: 'mkdir -p "$STORE" && cp -r "${from}" "${to}"', env: ${env} }`;
      writeFileSync(
        join(folder, 'action.yml'),
        `name: ${way}\ninputs: { name: { required: true }, path: { required: true } }\nruns: { using: composite, steps: [${step}] }\n`,
      );
      return [uses, folder];
    }),
  );
}
