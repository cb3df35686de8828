// A whole release as a step of Actions, with every secret input given: whatever it printed and wrote is searched for each of them.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { INPUTS } from '../../src/config/inputs.js';
import { startOidc } from '../../src/stand-in/oidc.js';
import { startGitHub } from '../../src/targets/github/stand-in/service.js';
import { startPypi } from '../../src/targets/pypi/stand-in/service.js';
import { makeKey } from '../support/gpg.js';
import { wholeIn } from '../support/leaked.js';
import { lightServer } from '../support/light-server.js';
import { git, ROOT, ran, scratch } from '../support/program.js';
import { openSigningRun } from '../support/sigstore.js';

const SLUG = 'octo/readability';
/** Of no ordinary word, the same every time. */
const invented = (name: string): string => createHash('sha256').update(name).digest('base64url').slice(0, 30);

/** What each input is given; those of the keys are keys. */
function given(): Readonly<Record<string, string>> {
  const all = Object.entries(INPUTS).filter(([, { type }]) => type === 'secret');
  return {
    ...Object.fromEntries(all.map(([name]) => [name, invented(name)])),
    'pypi-token': `pypi-${invented('pypi-token')}`,
    'registry-auth': `https://packages.example.com/ reader:${invented('registry-auth')}`,
    'oci-token': `registry.example.com ${invented('oci-token')}`,
    'mcp-registry-key': createHash('sha256').update('mcp-registry-key').digest('hex'),
    'gpg-key': makeKey(invented('gpg-passphrase')),
    'cosign-key': readFileSync(join(ROOT, 'test/fixtures/cosign/cosign.key'), 'utf8'),
    'cosign-password': 'opensesame',
  };
}

/** What must not be seen of them: a line of a key is as good as all of it. */
function secretsOf(inputs: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(inputs).flatMap(([name, value]) => {
    const lines = value.split('\n').filter((line) => line.length > 40);
    if (lines.length > 1) return lines;
    return name === 'registry-auth' || name === 'oci-token' ? [invented(name)] : [value];
  });
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** A file as it is, and unpacked where it is packed. */
function contents(path: string): readonly Buffer[] {
  const bytes = readFileSync(path);
  return /\.t?gz$/.test(path) ? [bytes, gunzipSync(bytes)] : [bytes];
}

test('no secret is in the output, the files of the runner, the release, what is left over or what stand-ins noted', async () => {
  const place = scratch('leaks');
  const signing = await openSigningRun();
  const server = await lightServer(join(place.folder, 'server'), 'v0.1.0');
  const commit = await git(server, 'rev-parse', 'HEAD');
  const inputs = given();
  const github = await startGitHub({
    repository: SLUG,
    tags: { 'v0.1.0': commit },
    tokens: { [inputs['github-token'] ?? '']: 'push' },
  });
  const pypi = await startPypi({ tokens: { [inputs['pypi-token'] ?? '']: '*' } });
  const oidc = await startOidc({ repository: SLUG, ref: 'refs/tags/v0.1.0', sha: commit });
  try {
    const runner = join(place.folder, 'runner');
    for (const name of ['temp', 'home', 'tmp']) mkdirSync(join(runner, name), { recursive: true });
    const names = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'];
    const files = Object.fromEntries(names.map((name) => [name, join(runner, name)]));
    for (const file of Object.values(files)) writeFileSync(file, '');
    const event = join(runner, 'event.json');
    writeFileSync(event, JSON.stringify({ ref: 'refs/tags/v0.1.0', repository: { full_name: SLUG } }));
    const all: Readonly<Record<string, string>> = {
      ...inputs,
      ...{ command: 'release', targets: 'github\npypi', 'single-job': 'accept-risk', wait: '0' },
      ...{ 'pypi-url': pypi.uploadUrl, 'sigstore-trust-config': signing.trustConfig },
    };
    const step = await ran([process.execPath, join(ROOT, 'dist/index.js')], {
      cwd: server,
      env: {
        ...Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        ...files,
        ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: server, GITHUB_REPOSITORY: SLUG },
        ...{ GITHUB_REF: 'refs/tags/v0.1.0', GITHUB_REF_TYPE: 'tag', GITHUB_SHA: commit },
        ...{ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event },
        ...{ GITHUB_API_URL: github.url, GITHUB_SERVER_URL: github.webUrl },
        ...{ ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken },
        ...{ RUNNER_TEMP: join(runner, 'temp'), HOME: join(runner, 'home'), TMPDIR: join(runner, 'tmp') },
      },
    });
    expect([step.code, step.code === 0 ? '' : step.stdout + step.stderr]).toEqual([0, '']);
    expect(github.releases()[0]?.assets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([expect.stringMatching(/\.asc$/), expect.stringMatching(/\.cosign\.json$/)]),
    );

    const secrets = [...secretsOf(inputs), oidc.requestToken];
    // The runner is told what to mask, and shows none of it.
    const isMask = /^::add-mask::.*$/gm;
    const printed = `${step.stdout}${step.stderr}`;
    expect(printed.match(isMask)?.length).toBeGreaterThanOrEqual(Object.keys(inputs).length);
    expect(wholeIn(printed.replaceAll(isMask, ''), secrets)).toEqual([]);
    // A credential goes where it belongs, in its header, and nowhere else in a request.
    const asked = [github, pypi, oidc].flatMap(({ requests }) => requests.map(({ authorization: _, ...rest }) => rest));
    expect(wholeIn(JSON.stringify(asked), secrets)).toEqual([]);

    const left = filesBelow(place.folder);
    const stored = [...github.releases().flatMap(({ assets }) => assets), ...pypi.files()].map(
      ({ path }) => path ?? '',
    );
    expect(left).toEqual(expect.arrayContaining([join(server, 'release/release.json'), ...Object.values(files)]));
    expect(readFileSync(files['GITHUB_STEP_SUMMARY'] ?? '', 'utf8')).toContain('is out');
    const found = [...left, ...stored.filter((path) => existsSync(path))].flatMap((path) =>
      contents(path).flatMap((content) => wholeIn(content, secrets).map((secret) => `${path}: ${secret}`)),
    );
    expect(found).toEqual([]);
    // The search finds what there is to find: a token that somebody wrote, in two forms.
    const token = inputs['npm-token'] ?? '';
    expect(wholeIn(Buffer.from(`x ${Buffer.from(`u:${token}`).toString('base64')}`), secrets)).toEqual([token]);
    expect(wholeIn(`key=${encodeURIComponent(inputs['gpg-key']?.split('\n')[3] ?? '')}`, secrets)).toHaveLength(1);
  } finally {
    await Promise.all([github, pypi, oidc, signing].map((one) => one.close()));
    place.remove();
  }
});
