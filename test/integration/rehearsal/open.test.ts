// A rehearsal of all kinds of project reaches its stand-ins only, whatever the configuration and the environment name.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Inputs } from '../../../src/config/inputs.js';
import { readSettings } from '../../../src/config/load.js';
import type { Settings } from '../../../src/config/settings.js';
import type { Project } from '../../../src/core/types.js';
import { openRehearsal, type Rehearsal } from '../../../src/rehearsal/open.js';
import { send } from '../../../src/release/send.js';
import { type Route, type Service, startService } from '../../../src/stand-in/service.js';
import type { Npm } from '../../../src/targets/npm/stand-in/service.js';
import type { Pypi } from '../../../src/targets/pypi/stand-in/service.js';
import { testHost } from '../../support/host.js';
import type { EcosystemId } from '../../support/ids.js';
import { NO_INPUTS } from '../../support/inputs.js';
import { COMMIT, committedAs, REPOSITORY } from '../../support/prepared.js';
import { NAMES, prepareKinds } from '../../support/prepared-kinds.js';
import { SETTINGS } from '../../support/settings.js';

const folder = mkdtempSync(join(tmpdir(), 'open-'));
const KINDS: readonly EcosystemId[] = ['python', 'node', 'code-package'];
const projects = KINDS.map((ecosystem) => ({ name: NAMES[ecosystem], ecosystem, settings: SETTINGS }) as Project);
let real: Service;
let host: ReturnType<typeof testHost>;

beforeAll(async () => {
  const everything: Route = { method: 'GET', path: '/*', handle: () => ({ status: 200, json: { name: 'left-pad' } }) };
  real = await startService([everything]);
  writeFileSync(
    join(folder, 'npmrc'),
    `registry=${real.url}\n@corp:registry=${real.url}/corp/\n//x/:_authToken=npm_real\n`,
  );
  const { PATH, HOME } = process.env;
  host = testHost({
    env: {
      ...{ PATH, HOME, npm_config_userconfig: join(folder, 'npmrc'), GITHUB_API_URL: real.url },
      ...{
        NPM_TOKEN: 'npm_real',
        NODE_AUTH_TOKEN: 'npm_real',
        GITHUB_TOKEN: 'ghp_real',
        UV_PUBLISH_TOKEN: 'pypi-real',
      },
      ...{ 'npm_config_//x/:_authToken': 'npm_real', UV_PUBLISH_URL: `${real.url}/legacy/` },
    },
  });
});
afterAll(async () => {
  await Promise.all([real.close(), host.close()]);
  rmSync(folder, { recursive: true });
});

function settingsOf(toml: string): Settings {
  const file = join(folder, 'mcp-drydock.toml');
  writeFileSync(file, toml);
  // The prepared release was built without one.
  return { ...readSettings(file), digest: undefined };
}

async function rehearsed(settings: Settings, inputs: Inputs, work: (rehearsal: Rehearsal) => Promise<void>) {
  const head = { root: folder, commit: COMMIT, commitTime: 1, tags: ['v1.2.3'], repository: REPOSITORY };
  const rehearsal = await openRehearsal(host, inputs, { head, tags: ['v1.2.3'], projects, settings });
  try {
    await work(rehearsal);
  } finally {
    await rehearsal.close();
  }
}

async function publish(rehearsal: Rehearsal, settings: Settings, name: string) {
  const { folder: release, projects: released } = await prepareKinds(join(folder, name), KINDS);
  const committed = committedAs({ projects: released }, rehearsal.settings(settings));
  const expected = { commit: COMMIT, tags: ['v1.2.3'], repository: REPOSITORY };
  return send(release, expected, rehearsal.inputs, committed, rehearsal.host, true);
}

const npmOf = ({ standIns }: Rehearsal) => standIns.get('npm')?.service as Npm;
const pypiOf = ({ standIns }: Rehearsal) => standIns.get('pypi')?.service as Pypi;
const outcomes = (sent: Awaited<ReturnType<typeof publish>>) =>
  new Set(sent.receipts.map(({ target, outcome }) => `${target} ${outcome}`));

test.each([
  ['a form', 'method = "POST"\nbody = "multipart"\nfield = "archive"\nauth = "basic"\nusername = "octo"'],
  ['a plain PUT', 'headers = { X-Team = "weather" }\nexpected-status = [200]'],
  ['the platform, with a login', 'style = "code-package-platform"\nusername = "octo"'],
  ['the platform by its own address', 'x = 1'],
])('every target, uploads by %s: the configured addresses see nothing', async (name, upload) => {
  const path = upload === 'x = 1' ? '/api/market/code/upload' : '/up/{file}';
  const settings = settingsOf(`
[pypi]
url = "${real.url}/legacy/"
index-url = "${real.url}/simple/"
[npm]
registry = "${real.url}"
[upload]
url = "${real.url}${path}"
${upload === 'x = 1' ? '' : `${upload}\nread-back-url = "${real.url}/get/{file}"`}
`);
  const before = real.requests.length;
  await rehearsed(settings, NO_INPUTS, async (rehearsal) => {
    const sent = await publish(rehearsal, settings, name);
    expect(sent.findings).toEqual([]);
    expect(sent.outcome).toBe('done');
    expect(outcomes(sent)).toEqual(
      new Set(['github published', 'upload published', 'npm published', 'pypi published']),
    );
    expect(rehearsal.implicitTargets).toEqual([]);
    expect(
      npmOf(rehearsal)
        .versions()
        .map(({ name }) => name),
    ).toEqual([NAMES.node]);
    expect(rehearsal.source(sent.receipts)).toMatchObject({
      registries: { pypi: pypiOf(rehearsal).indexUrl, npm: npmOf(rehearsal).url },
      assets: { 'glossary-1.2.3.zip': expect.stringContaining(`/${REPOSITORY}/releases/download/v1.2.3/`) },
    });
    for (const secret of ['npm_real', 'ghp_real', 'pypi-real']) {
      expect(JSON.stringify(rehearsal.host.env)).not.toContain(secret);
    }
    const write = rehearsal.host.http({ method: 'PUT', url: `${real.url}/left-pad`, body: '{}' });
    await expect(write).rejects.toMatchObject({ code: 'rehearsal/outside' });
  });
  expect(real.requests.slice(before)).toEqual([]);
});

test('without an upload target the platform is tried all the same, and its refusal stops nothing', async () => {
  const settings = settingsOf('');
  await rehearsed(settings, NO_INPUTS, async (rehearsal) => {
    expect(rehearsal.implicitTargets).toEqual(['upload']);
    const sent = await publish(rehearsal, settings, 'uninvited');
    expect(sent.outcome).toBe('done');
    expect(outcomes(sent)).toContain('upload published');
    expect(rehearsal.settings(settings).publish.optional).toEqual(['upload']);
  });
  const named = settingsOf('targets = ["github"]');
  await rehearsed(named, NO_INPUTS, async (rehearsal) => {
    const sent = await publish(rehearsal, named, 'named');
    expect(outcomes(sent)).toEqual(new Set(['github published']));
    // Nothing was sent to an index, so there is none to install from.
    expect(rehearsal.source(sent.receipts)).toEqual({ registries: {}, assets: expect.anything() });
  });
});

test('names that are not released are read from the npm that the person uses, without a credential', async () => {
  await rehearsed(settingsOf(''), NO_INPUTS, async (rehearsal) => {
    const npm = npmOf(rehearsal);
    const ask = async (name: string): Promise<number> => (await fetch(`${npm.url}/${name}`)).status;
    const before = real.requests.length;
    expect(await ask('left-pad')).toBe(200);
    // Another name of a scope that is released is somebody's dependency; a scope with its own registry is asked there and nowhere else.
    expect(await ask('@octo%2fsdk')).toBe(200);
    expect(await ask('@octo%2fweather')).toBe(404);
    expect(await ask('weather-mcp')).toBe(404);
    await ask('@corp%2fsecret');
    const asked = real.requests.slice(before).map(({ method, path, authorization }) => [method, path, authorization]);
    expect(asked).toEqual([
      ['GET', '/left-pad', undefined],
      ['GET', '/@octo%2fsdk', undefined],
      ['GET', '/corp/@corp%2fsecret', undefined],
    ]);
  });
});
