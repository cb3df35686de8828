// A rehearsal does not leave the machine, whatever the proxy: with one that listens and one that refuses.

import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Child, Project } from '../../../src/core/types.js';
import { npmEnv } from '../../../src/ecosystems/node/npm-env.js';
import { openSandbox } from '../../../src/host/sandbox.js';
import { uvConfigFile } from '../../../src/registries/pypi/user-indexes.js';
import { openRehearsal, type Rehearsal } from '../../../src/rehearsal/open.js';
import { send } from '../../../src/release/send.js';
import type { Npm } from '../../../src/targets/npm/stand-in/service.js';
import type { Pypi } from '../../../src/targets/pypi/stand-in/service.js';
import { ensureUv } from '../../../src/tools/uv.js';
import { uvEnv } from '../../../src/tools/uv-env.js';
import { type TestHost, testHost } from '../../support/host.js';
import type { EcosystemId } from '../../support/ids.js';
import { NO_INPUTS } from '../../support/inputs.js';
import { COMMIT, committedAs, REPOSITORY } from '../../support/prepared.js';
import { NAMES, prepareKinds } from '../../support/prepared-kinds.js';
import {
  homeBehindProxy,
  proxyVariables,
  type RecordingProxy,
  refusingProxy,
  startRecordingProxy,
} from '../../support/proxy.js';
import { SETTINGS } from '../../support/settings.js';

const KINDS: readonly EcosystemId[] = ['python', 'node', 'code-package'];
const projects = KINDS.map((ecosystem) => ({ name: NAMES[ecosystem], ecosystem, settings: SETTINGS }) as Project);
const SETTING = { publish: { optional: [], tables: {} } };
const folder = mkdtempSync(join(tmpdir(), 'proxy-'));
let recording: RecordingProxy;

beforeAll(async () => {
  // Here it comes from the user's cache, or from the real index.
  const plain = testHost();
  await ensureUv(plain);
  await plain.close();
  recording = await startRecordingProxy();
});
afterAll(async () => {
  await recording.close();
  rmSync(folder, { recursive: true });
});

/** Somebody's machine behind this proxy, by every way to say so. */
function behind(url: string): TestHost & { readonly children: readonly Child[] } {
  const home = mkdtempSync(join(folder, 'home-'));
  homeBehindProxy(home, url);
  const { PATH, XDG_CACHE_HOME = join(homedir(), '.cache') } = process.env;
  const host = testHost({ env: { ...proxyVariables(url), PATH, XDG_CACHE_HOME, HOME: home } });
  const children: Child[] = [];
  return {
    ...host,
    children,
    run(child) {
      children.push(child);
      return host.run(child);
    },
  };
}

async function rehearsed(host: TestHost, work: (rehearsal: Rehearsal) => Promise<void>): Promise<void> {
  const settings = SETTING as unknown as Parameters<typeof openRehearsal>[2]['settings'];
  const head = { root: folder, commit: COMMIT, commitTime: 1, tags: ['v1.2.3'], repository: REPOSITORY };
  const rehearsal = await openRehearsal(host, NO_INPUTS, { head, tags: ['v1.2.3'], projects, settings });
  try {
    const { folder: release, projects: released } = await prepareKinds(mkdtempSync(join(folder, 'release-')), KINDS);
    const expected = { commit: COMMIT, tags: ['v1.2.3'], repository: REPOSITORY };
    const sent = await send(
      release,
      expected,
      rehearsal.inputs,
      committedAs({ projects: released }, rehearsal.settings(settings)),
      rehearsal.host,
      true,
    );
    expect(sent.findings).toEqual([]);
    expect(sent.outcome).toBe('done');
    expect(new Set(sent.receipts.map(({ target, outcome }) => `${target} ${outcome}`))).toEqual(
      new Set(['github published', 'upload published', 'npm published', 'pypi published']),
    );
    await work(rehearsal);
  } finally {
    await rehearsal.close();
    await host.close();
  }
}

/** npm and uv as `install` runs them, from the stand-ins. */
async function installed(host: TestHost, { standIns }: Rehearsal): Promise<void> {
  const npm = standIns.get('npm')?.service as Npm;
  const pypi = standIns.get('pypi')?.service as Pypi;
  const sandbox = await openSandbox(host, 'install');
  const run = async (command: readonly string[], env: Readonly<Record<string, string>>): Promise<void> => {
    const ended = await host.run({ command, cwd: sandbox.cwd, env, timeoutMs: 60_000 });
    expect({ command, stderr: ended.code === 0 ? '' : ended.stderr }).toEqual({ command, stderr: '' });
  };
  const install = [host.tool('npm'), 'install', '--no-audit', '--no-fund', `${NAMES.node}@1.2.3`];
  await run(install, await npmEnv(sandbox, host, npm.url));
  const [uv, config, env] = [await ensureUv(host), await uvConfigFile(host), await uvEnv(host, sandbox, 'install')];
  const from = ['--config-file', config, '--index', pypi.indexUrl, '--no-deps', '--target', join(sandbox.cwd, 'site')];
  await run([uv, 'pip', 'install', ...from, `${NAMES.python}==1.2.3`], env);
}

describe.each([
  ['listens', async () => recording.url],
  ['refuses', refusingProxy],
])('behind a proxy that %s', (_, start) => {
  test('a rehearsal publishes to its stand-ins and installs from them', async () => {
    const host = behind(await start());
    await rehearsed(host, (rehearsal) => installed(host, rehearsal));
    expect(recording.heard).toEqual([]);
    // The programs that publish were not even told of it.
    const publishing = host.children.filter(({ command }) => command.includes('publish'));
    expect(publishing.length).toBeGreaterThanOrEqual(4);
    for (const { env } of publishing) {
      expect(Object.keys(env).filter((name) => /proxy/i.test(name) && !/^no_proxy$/i.test(name))).toEqual([]);
    }
  });
});

test('reads of real registries pass through the proxy', async () => {
  const host = behind(recording.url);
  const before = recording.heard.length;
  const asked = host.http({ url: 'http://registry.example/left-pad', retry: 'never' });
  await expect(asked).rejects.toMatchObject({ code: 'http/reset' });
  expect(recording.heard.slice(before).join('')).toMatch(
    /^(CONNECT registry\.example:80|GET http:\/\/registry\.example\/)/,
  );
  await host.close();
});
