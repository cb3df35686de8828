// verify: what strangers can tell of a release from its files alone, and that each kind of tampering is seen.

import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run } from '../../../src/commands/run.js';
import { readInputs } from '../../../src/config/read-inputs.js';
import { sha256 } from '../../../src/core/digest.js';
import { startNpm } from '../../../src/targets/npm/stand-in/service.js';
import type { Proof } from '../../../src/verify/proof.js';
import { makeKey, publicOf } from '../../support/gpg.js';
import { type TestHost, testHost } from '../../support/host.js';
import { MINI_JS, packNpm } from '../../support/npm-package.js';
import { prepareRelease } from '../../support/prepared.js';
import { seedNpm } from '../../support/seed-npm.js';
import { openWorld, type World } from '../../support/world.js';

const WHEEL = 'weather_mcp-1.2.3-py3-none-any.whl';
let world: World;
/** The release as it was published. */
let made: string;
/** Where a test works on a copy of it. */
let base: string;
let folder: string;
let host: TestHost;
let key: string;
let publicKey: string;

beforeAll(async () => {
  key = makeKey('');
  publicKey = publicOf(key);
  world = await openWorld();
  made = mkdtempSync(join(tmpdir(), 'made-'));
  const prepared = await prepareRelease(join(made, 'release'));
  expect((await world.publish(prepared, { inputs: { gpgKey: key } })).outcome).toBe('done');
});
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'verify-'));
  folder = join(base, 'release');
  cpSync(join(made, 'release'), folder, { recursive: true });
  const { PATH, HOME, LANG } = process.env;
  host = testHost({ cwd: base, env: { PATH, HOME, LANG, GITHUB_API_URL: world.github.url } });
});
afterEach(async () => {
  await host.close();
  rmSync(base, { recursive: true });
});
afterAll(async () => {
  await world.close();
  rmSync(made, { recursive: true });
});

const verify = async (what?: string, more: Readonly<Record<string, string>> = {}) => {
  const given = { ...(what === undefined ? {} : { what }), ...more };
  const result = await run('verify', readInputs('verify', given), host, { format: 'text' });
  const rows = result.json['proofs'] as readonly Proof[];
  const of = (file: string, claim: string) => rows.find((row) => row.file === file && row.claim === claim);
  return { ...result, rows, of, bad: rows.filter(({ state }) => state !== 'proven') };
};
const policy = (text: string): Readonly<Record<string, string>> => {
  writeFileSync(join(base, 'key.asc'), publicKey);
  writeFileSync(join(base, 'policy.toml'), text);
  return { policy: 'policy.toml' };
};

/** The release as anybody downloads it: `downloaded`, its path. */
const downloaded = (): string => {
  const copy = join(base, 'downloaded');
  mkdirSync(copy);
  for (const { name, path } of world.github.releases()[0]?.assets ?? []) copyFileSync(path ?? '', join(copy, name));
  return copy;
};

test('the release folder: digests, names, starts; nothing is wrong', async () => {
  const { exit, of, bad, text } = await verify();
  expect([exit, bad.map(({ claim, state }) => `${claim} ${state}`)]).toEqual([
    0,
    ['started unchecked', 'started unchecked'],
  ]);
  expect(of(WHEEL, 'digest')).toMatchObject({ state: 'proven', by: 'release.json, SHA256SUMS' });
  expect(of(WHEEL, 'identity')?.by).toBe('weather-mcp 1.2.3');
  expect(of(WHEEL, 'started')?.by).toMatch(/^release\.json: Python /);
  expect(text).toMatch(/started +not checked +release\.json: Python \S+ \(nobody signed that\)/);
  expect(text).toContain('Nothing is wrong: 5 files');
});

test('a GitHub release: its signatures too, with the key of a policy, and GitHub’s own digests', async () => {
  const plain = await verify('github:octo/weather@v1.2.3');
  expect(plain.exit).toBe(0);
  expect(plain.of(WHEEL, 'gpg')).toMatchObject({ state: 'unchecked', detail: expect.stringContaining('not given') });
  expect(plain.text).toContain('gpg-key = "release-key.asc"');
  expect(plain.of(WHEEL, 'started')?.detail).toBe('(its signature was not checked)');
  const given = policy('gpg-key = "key.asc"\nrequire = ["gpg", "digest", "started"]\n');
  const { exit, of, bad } = await verify('github:octo/weather@v1.2.3', given);
  expect([exit, bad]).toEqual([0, []]);
  expect(of(WHEEL, 'gpg')?.by).toMatch(/^[0-9A-F]{40}$/);
  expect(of('release.json', 'gpg')?.by).toBe(of(WHEEL, 'gpg')?.by);
  expect(of(WHEEL, 'started')?.by).toMatch(/^release\.json: Python \S+, [0-9A-F]{40}$/);
  const flag = await verify('github:octo/weather@v1.2.3', { key: 'key.asc' });
  expect([flag.exit, flag.bad]).toEqual([0, []]);
  expect(of(WHEEL, 'digest')?.by).toBe('release.json, SHA256SUMS, GitHub');
});

test('receipts are of a run, no file of the release: no signature is missed', async () => {
  expect(readdirSync(downloaded())).toContain('receipts.jsonl');
  const { exit, bad } = await verify('downloaded', policy('gpg-key = "key.asc"\nrequire = ["digest", "gpg"]\n'));
  expect([exit, bad]).toEqual([0, []]);
});

test('what pip installs, held to the release of the repository that should have made it', async () => {
  const index = { 'pypi-index-url': world.pypi.indexUrl };
  const alone = await verify('pypi:weather-mcp==1.2.3', index);
  expect(alone.exit).toBe(0);
  expect(alone.of(WHEEL, 'digest')?.by).toBe('PyPI');
  expect(alone.text).toContain('--repository owner/name');
  const held = await verify('pypi:weather-mcp==1.2.3', { ...index, repository: 'octo/weather' });
  expect(held.of(WHEEL, 'digest')?.by).toContain('release.json of octo/weather v1.2.3');
  expect(held.of(WHEEL, 'started')?.detail).toBe('(its signature was not checked)');
  const signed = { ...index, ...policy('repository = "octo/weather"\ngpg-key = "key.asc"\nrequire = ["started"]\n') };
  const known = await verify('pypi:weather-mcp==1.2.3', signed);
  expect([known.exit, known.of(WHEEL, 'started')?.state]).toEqual([0, 'proven']);
});

test('an npm package by its sha512, and what clients see of it when it is started', async () => {
  const npm = await startNpm({ tokens: { npm_good: '*' } });
  const { tarball } = await packNpm(base, {}, { 'server.js': `#!/usr/bin/env node\n${MINI_JS}serve();\n` });
  await seedNpm(npm, tarball.path);
  const given = { 'npm-registry': npm.url, start: 'true' };
  const { exit, of } = await verify('npm:weather-mcp@1.2.3', given);
  expect(exit).toBe(0);
  expect(of('weather-mcp-1.2.3.tgz', 'digest')).toMatchObject({ state: 'proven', by: 'npm' });
  expect(of('weather-mcp-1.2.3.tgz', 'contract')).toMatchObject({ state: 'unchecked', by: 'started here' });
  await expect(verify('npm:weather-mcp@9.9.9', given)).rejects.toMatchObject({ code: 'verify/absent' });
  await npm.close();
});

test('a claim that none of the files can have is required of nothing, and does not hold', async () => {
  const { exit, bad } = await verify('release/SHA256SUMS', policy('require = ["pep740"]\n'));
  expect(exit).toBe(1);
  expect(bad).toMatchObject([{ file: 'SHA256SUMS', claim: 'pep740', state: 'missing' }]);
  const started = policy('gpg-key = "key.asc"\nrequire = ["started"]\n');
  expect((await verify('github:octo/weather@v1.2.3', started)).exit).toBe(0);
});

test('what another program calls release.json beside a file is not asked, and a broken one of a release is', async () => {
  writeFileSync(join(folder, 'app.release.json'), '{ "channel": "beta" }');
  const beside = await verify(`release/${WHEEL}`);
  expect([beside.exit, beside.of(WHEEL, 'digest')?.by]).toEqual([0, 'release.json, SHA256SUMS']);
  const whole = await verify();
  expect(whole.of('app.release.json', 'digest')).toMatchObject({ state: 'missing' });
  writeFileSync(join(folder, 'release.json'), '{ "channel": "beta" }');
  expect((await verify(`release/${WHEEL}`)).of(WHEEL, 'digest')?.by).toBe('SHA256SUMS');
  await expect(verify()).rejects.toMatchObject({ exit: 2 });
});

describe('what was changed is seen', () => {
  const change = (file: string, edit: (text: string) => string): void =>
    writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'latin1')), 'latin1');

  test.each<readonly [string, () => void, string, string]>([
    ['a file', () => change(WHEEL, (text) => `${text} `), WHEEL, 'digest'],
    ['its line in SHA256SUMS', () => change('SHA256SUMS', (text) => text.replace(/^./, '0')), 'SHA256SUMS', 'digest'],
    ['a file is gone', () => rmSync(join(folder, WHEEL)), WHEEL, 'digest'],
    [
      'the start of another file',
      () =>
        change('release.json', (text) =>
          text.replace(/("started": \{\s*"sha256": ")[0-9a-f]{64}/, `$1${'0'.repeat(64)}`),
        ),
      WHEEL,
      'started',
    ],
  ])('%s', async (_, tamper, file, claim) => {
    tamper();
    const { of, exit } = await verify('release', policy('require = ["digest"]\n'));
    expect(of(file, claim)?.state).toMatch(/wrong|missing/);
    expect(exit).toBe(1);
  });

  test('a file that was added belongs to no release', async () => {
    copyFileSync(join(folder, WHEEL), join(folder, 'extra-1.0.0-py3-none-any.whl'));
    const { of, exit } = await verify();
    expect(of('extra-1.0.0-py3-none-any.whl', 'digest')).toMatchObject({ state: 'missing' });
    expect(exit).toBe(0);
    expect((await verify('release', policy('require = ["digest"]\n'))).exit).toBe(1);
  });

  test('another key signed it', async () => {
    const given = policy('gpg-key = "key.asc"\n');
    writeFileSync(join(base, 'key.asc'), publicOf(makeKey('')));
    const { of, exit } = await verify('github:octo/weather@v1.2.3', given);
    expect(of(WHEEL, 'gpg')).toMatchObject({ state: 'wrong', detail: expect.stringContaining('another key') });
    expect(exit).toBe(1);
  });

  test('a signature of another file', async () => {
    const copy = join(base, 'copy');
    cpSync(folder, copy, { recursive: true });
    const assets = new Map(world.github.releases()[0]?.assets.map(({ name, path }) => [name, path]));
    copyFileSync(assets.get('SHA256SUMS.asc') ?? '', join(copy, `${WHEEL}.asc`));
    const { of } = await verify('copy', policy('gpg-key = "key.asc"\n'));
    expect(of(WHEEL, 'gpg')).toMatchObject({ state: 'wrong', detail: 'is not a good signature of this file' });
  });
});

describe('that a file was started is worth what the signature of release.json is', () => {
  const started = () => policy('gpg-key = "key.asc"\nrequire = ["started"]\n');

  test.each<readonly [string, (copy: string) => void, string]>([
    ['it was not signed', (copy) => rmSync(join(copy, 'release.json.asc')), 'unchecked'],
    [
      'it was changed after it was signed',
      (copy) => {
        const path = join(copy, 'release.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace(/"runtime": "[^"]+"/, '"runtime": "Python 3.99.0"'));
      },
      'wrong',
    ],
    [
      'it has the signature of another file',
      (copy) => copyFileSync(join(copy, 'SHA256SUMS.asc'), join(copy, 'release.json.asc')),
      'wrong',
    ],
  ])('%s', async (_, tamper, state) => {
    tamper(downloaded());
    for (const what of ['downloaded', `downloaded/${WHEEL}`]) {
      const { of, exit } = await verify(what, started());
      expect([exit, of(WHEEL, 'started')?.state]).toEqual([1, state]);
    }
  });
});

describe('what is not what the release lists', () => {
  const SBOM = 'weather_mcp-1.2.3.cdx.json';
  const sbomOf = (sha256: string) => ({
    ...{ bomFormat: 'CycloneDX', specVersion: '1.6', note: sha256 },
    metadata: {
      component: {
        hashes: [{ alg: 'SHA-256', content: sha256 }],
        externalReferences: [{ type: 'distribution', url: WHEEL }],
      },
    },
  });
  const wheelDigest = () => sha256(readFileSync(join(folder, WHEEL)));
  const replan = (edit: (text: string) => string): void => {
    const path = join(folder, 'release.json');
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  };

  test('an SBOM that was changed proves nothing of the one file that is verified', async () => {
    writeFileSync(join(folder, SBOM), JSON.stringify(sbomOf(wheelDigest())));
    const { of, exit } = await verify(`release/${WHEEL}`, policy('require = ["sbom"]\n'));
    expect(of(WHEEL, 'sbom')).toMatchObject({ state: 'wrong', by: SBOM });
    expect(exit).toBe(1);
  });

  test('an SBOM that nothing lists was put there by anybody', async () => {
    writeFileSync(join(folder, 'other.cdx.json'), JSON.stringify(sbomOf(wheelDigest())));
    const { of, exit } = await verify(`release/${WHEEL}`, policy('require = ["sbom"]\n'));
    expect(of(WHEEL, 'sbom')).toMatchObject({ state: 'unchecked', by: 'other.cdx.json' });
    expect(exit).toBe(1);
  });

  test('a wheel that is listed as an SBOM needs a start all the same', async () => {
    replan((text) => {
      const plan = JSON.parse(text);
      for (const one of plan.projects[0].artifacts) {
        if (one.file !== WHEEL) continue;
        one.kind = 'sbom';
        delete one.started;
      }
      return JSON.stringify(plan);
    });
    const { of, exit } = await verify('release', policy('require = ["digest", "started"]\n'));
    expect(of(WHEEL, 'identity')).toMatchObject({ state: 'wrong', detail: expect.stringContaining('listed as sbom') });
    expect(exit).toBe(1);
  });

  test('a release of nothing is not sound', async () => {
    const empty = join(base, 'empty');
    mkdirSync(empty);
    const plan = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8'));
    plan.projects[0].artifacts = [];
    writeFileSync(join(empty, 'release.json'), JSON.stringify(plan));
    await expect(verify('empty', policy('require = ["digest"]\n'))).rejects.toMatchObject({
      code: 'verify/no-release-folder',
    });
  });
});

test('what a policy requires and nothing proves is missing', async () => {
  const { of, exit } = await verify(`release/${WHEEL}`, policy('require = ["gpg", "sbom"]\n'));
  expect(of(WHEEL, 'gpg')?.state).toBe('missing');
  expect(of(WHEEL, 'sbom')?.state).toBe('missing');
  expect(exit).toBe(1);
});

test.each([
  ['nowhere', {}, 'verify/what'],
  ['github:octo', {}, 'verify/what'],
  ['pypi:weather-mcp', {}, 'verify/what'],
  ['release', { policy: 'none.toml' }, 'verify/policy'],
  ['release', { key: 'none.pub' }, 'verify/policy'],
  ['release', { key: 'release/SHA256SUMS' }, 'verify/key'],
])('%s, %p: a usage error', async (what, more, code) => {
  await expect(verify(what, more as never)).rejects.toMatchObject({ code, exit: 2 });
});

test('a policy that says what nobody knows is told with its line', async () => {
  const given = policy('repository = "octo/weather"\nrequires = ["gpg"]\n');
  await expect(verify('release', given)).rejects.toMatchObject({ message: 'policy.toml:2: requires: unknown key' });
});
