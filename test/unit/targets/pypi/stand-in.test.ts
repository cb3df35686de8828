import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { type Oidc, startOidc } from '../../../../src/stand-in/oidc.js';
import {
  type Publisher,
  type Pypi,
  type PypiOptions,
  startPypi,
} from '../../../../src/targets/pypi/stand-in/service.js';
import { makeSdist, makeWheel, type Packed, type Workshop, workshop } from '../../../support/registry-packages.js';

let shop: Workshop;
let wheel: Packed;
let other: Packed;
beforeAll(async () => {
  shop = await workshop();
  wheel = await makeWheel(join(shop.folder, 'a'), 'demo-server', '1.0.0');
  other = await makeWheel(join(shop.folder, 'b'), 'demo-server', '1.0.0', 'other bytes');
});
afterAll(() => shop.close());

const running: (Pypi | Oidc)[] = [];
afterEach(async () => {
  const services = running.splice(0);
  await Promise.all(services.map((service) => service.close()));
  expect(services.flatMap((service) => service.bugs)).toEqual([]);
});

async function start(options: Partial<PypiOptions> = {}): Promise<Pypi> {
  const pypi = await startPypi({ tokens: { 'pypi-all': '*', 'pypi-else': ['elsewhere'] }, ...options });
  running.push(pypi);
  return pypi;
}

/** Uploads as twine does; `changed` fields replace the usual ones, null leaves one out. */
async function send(pypi: Pypi, file: Packed, changed: Record<string, string | null> = {}, token = 'pypi-all') {
  const bytes = await readFile(file.path);
  const form = new FormData();
  const fields: Record<string, string | null> = {
    ':action': 'file_upload',
    protocol_version: '1',
    metadata_version: '2.1',
    name: 'demo-server',
    version: '1.0.0',
    filetype: file.filename.endsWith('.whl') ? 'bdist_wheel' : 'sdist',
    pyversion: 'py3',
    requires_python: '>=3.8',
    sha256_digest: createHash('sha256').update(bytes).digest('hex'),
    md5_digest: createHash('md5').update(bytes).digest('hex'),
    ...changed,
  };
  for (const [name, value] of Object.entries(fields)) if (value !== null) form.append(name, value);
  form.append('content', new Blob([bytes]), file.filename);
  const authorization = `Basic ${Buffer.from(`__token__:${token}`).toString('base64')}`;
  const answer = await fetch(pypi.uploadUrl, { method: 'POST', body: form, headers: { authorization } });
  return { status: answer.status, reason: answer.statusText, text: await answer.text() };
}

const simple = async (pypi: Pypi, name = 'demo-server') => {
  const answer = await fetch(`${pypi.indexUrl}${name}/`, {
    headers: { accept: 'application/vnd.pypi.simple.v1+json' },
  });
  return {
    status: answer.status,
    json: answer.ok
      ? ((await answer.json()) as { files: { filename: string; url: string; hashes: { sha256: string } }[] })
      : undefined,
  };
};

test('an uploaded file is in the simple index, both forms, in the JSON API, and comes back byte for byte', async () => {
  const pypi = await start();
  expect((await simple(pypi)).status).toBe(404);
  expect((await send(pypi, wheel)).status).toBe(200);
  const { json } = await simple(pypi);
  expect(json?.files).toMatchObject([
    { filename: wheel.filename, hashes: { sha256: wheel.sha256 }, 'requires-python': '>=3.8', yanked: false },
  ]);
  expect(Buffer.from(await (await fetch(json!.files[0]!.url)).arrayBuffer())).toEqual(await readFile(wheel.path));
  const html = await (await fetch(`${pypi.indexUrl}Demo_Server`)).text();
  expect(html).toContain(`#sha256=${wheel.sha256}" data-requires-python="&gt;=3.8">${wheel.filename}</a>`);
  expect((await simple(pypi, 'requests')).status).toBe(404);
});

test('the same file again is 200 and stored once; other bytes under its name are refused', async () => {
  const pypi = await start();
  await send(pypi, wheel, { blake2_256_digest: 'c0ffee' });
  expect((await send(pypi, wheel)).status).toBe(200);
  const conflict = await send(pypi, other);
  expect(conflict.status).toBe(400);
  expect(conflict.reason).toBe(
    `File already exists ('${wheel.filename}', with blake2_256 hash 'c0ffee'). See https://pypi.org/help/#file-name-reuse for more information.`,
  );
  expect(conflict.text).toContain('File already exists');
  expect(pypi.files().map((file) => file.sha256)).toEqual([wheel.sha256]);
  expect(pypi.requests.map((request) => request.stored)).toEqual([true, false, false]);
});

test('a deleted name never returns', async () => {
  const pypi = await start();
  await send(pypi, wheel);
  pypi.remove(wheel.filename);
  expect((await simple(pypi)).status).toBe(404);
  expect((await send(pypi, wheel)).reason).toMatch(
    /^This filename has already been used, use a different version\. See/,
  );
});

test.each<[string, Record<string, string | null>, string, RegExp]>([
  ['a bad token', {}, 'nope', /^Invalid or non-existent authentication information\. See/],
  ['a token of another project', {}, 'pypi-else', /project-scoped token is not valid for project: 'demo-server'/],
])('%s is 403', async (_, fields, token, reason) => {
  const pypi = await start();
  expect(await send(pypi, wheel, fields, token)).toMatchObject({ status: 403, reason: expect.stringMatching(reason) });
  expect(pypi.files()).toEqual([]);
});

test.each<[string, Record<string, string | null>, RegExp]>([
  ['a wrong digest', { sha256_digest: '0'.repeat(64) }, /digest supplied does not match/],
  ['no name', { name: null }, /name: This field is required/],
  ['another protocol', { protocol_version: '2' }, /Unknown protocol version/],
  ['a private classifier', { classifiers: 'Private :: Do Not Upload' }, /'Private :: Do Not Upload' is not a valid/],
  ['a local version', { version: '1.0.0+local' }, /local versions/],
  ['a name that is not the file’s', { name: 'another' }, /Start filename for 'another'/],
  ['an unknown kind of file', { filetype: 'bdist_wininst' }, /Unknown type of file/],
])('%s is 400', async (_, fields, reason) => {
  const pypi = await start();
  const answer = await send(pypi, wheel, fields);
  expect(answer.status).toBe(400);
  expect(answer.reason).toMatch(reason);
  expect(pypi.files()).toEqual([]);
});

test('what is no wheel inside, a body that is no form, a path in the name', async () => {
  const pypi = await start();
  const sdist = await makeSdist(shop.folder, 'demo-server', '1.0.0');
  expect((await send(pypi, { ...sdist, filename: wheel.filename })).reason).toBe('Invalid distribution file.');
  expect((await send(pypi, { ...wheel, filename: `x/${wheel.filename}` })).reason).toMatch(/Cannot upload a file with/);
  const raw = await fetch(pypi.uploadUrl, { method: 'POST', body: 'abc' });
  expect(raw.status).toBe(400);
  const cut = { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x\r\nabc' };
  expect((await fetch(pypi.uploadUrl, cut)).status).toBe(400);
  expect((await send(pypi, sdist)).status).toBe(200);
});

test('an upload whose sender goes away leaves nothing behind', async () => {
  const pypi = await start();
  const { hostname, port } = new URL(pypi.url);
  const socket = connect(Number(port), hostname);
  const begin = '--x\r\nContent-Disposition: form-data; name="content"; filename="a.whl"\r\n\r\nbytes';
  socket.write('POST /legacy/ HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\n');
  socket.write(`Content-Length: 1000\r\n\r\n${begin}`);
  await until(async () => (await readdir(pypi.folder)).length === 1);
  socket.destroy();
  await until(async () => (await readdir(pypi.folder)).length === 0);
  expect(pypi.requests).toMatchObject([{ status: 0, stored: false }]);
});

/** Waits until it is so; the test's own time-out ends it. */
async function until(so: () => Promise<boolean>): Promise<void> {
  while (!(await so())) await new Promise((done) => setTimeout(done, 10));
}

test('accepted is not served: nothing is shown until then, and the same file is still 200', async () => {
  const pypi = await start({ served: 60_000 });
  await send(pypi, wheel);
  expect((await simple(pypi)).status).toBe(404);
  expect((await send(pypi, wheel)).status).toBe(200);
  expect((await send(pypi, other)).status).toBe(400);
  pypi.serveNow();
  expect((await simple(pypi)).status).toBe(200);
});

const RUN = { repository: 'acme/demo', ref: 'refs/tags/v1.0.0', sha: 'a'.repeat(40), workflow: 'release.yml' };
const TRUSTED: Publisher = { project: 'demo-server', repository: 'acme/demo', workflow: 'release.yml' };

async function mint(pypi: Pypi, oidc: Oidc, audience = 'pypi') {
  const headers = { authorization: `bearer ${oidc.requestToken}` };
  const given = (await (await fetch(`${oidc.requestUrl}&audience=${audience}`, { headers })).json()) as {
    value: string;
  };
  const body = JSON.stringify({ token: given.value });
  const answer = await fetch(`${pypi.url}/_/oidc/mint-token`, { method: 'POST', body });
  const json = (await answer.json()) as { token?: string; errors?: { code: string; description: string }[] };
  return { status: answer.status, token: json.token ?? '', code: json.errors?.[0]?.code };
}

async function both(
  publisher: Partial<Publisher> = {},
  run: Partial<Parameters<typeof startOidc>[0]> = {},
  options = {},
) {
  const oidc = await startOidc({ ...RUN, ...run });
  running.push(oidc);
  const pypi = await start({ trusted: { keys: oidc.keys, publishers: [{ ...TRUSTED, ...publisher }] }, ...options });
  return { oidc, pypi };
}

test('trusted publishing: audience, mint, upload, burn', async () => {
  const { oidc, pypi } = await both({ pending: true });
  expect(await (await fetch(`${pypi.url}/_/oidc/audience`)).json()).toEqual({ audience: 'pypi' });
  const { token } = await mint(pypi, oidc);
  expect((await send(pypi, wheel, {}, token)).status).toBe(200);
  const sdist = await makeSdist(shop.folder, 'elsewhere', '1.0.0');
  expect((await send(pypi, sdist, { name: 'elsewhere' }, token)).status).toBe(403);
  await fetch(`${pypi.url}/_/oidc/burn-token`, { method: 'POST', body: JSON.stringify({ token }) });
  expect((await send(pypi, wheel, {}, token)).status).toBe(403);
  expect((await mint(pypi, oidc)).status).toBe(200);
});

test.each<[string, Partial<Publisher>, object, string]>([
  ['another workflow file', { workflow: 'other.yml' }, {}, 'invalid-publisher'],
  ['another repository', { repository: 'acme/else' }, {}, 'invalid-publisher'],
  ['a missing environment', { environment: 'release' }, {}, 'invalid-publisher'],
  [
    'a workflow called from another repository',
    {},
    { calledWorkflow: 'x/y/.github/workflows/release.yml@refs/heads/main' },
    'invalid-publisher',
  ],
  ['an expired token', {}, { lifetime: -10 }, 'invalid-token'],
])('no token for %s', async (_, publisher, run, code) => {
  const { oidc, pypi } = await both(publisher, run);
  expect(await mint(pypi, oidc)).toEqual({ status: 422, token: '', code });
});

test('mint: environment without regard to case, wrong audience, minted too early, not enabled', async () => {
  const { oidc, pypi } = await both({ environment: 'Release' }, { environment: 'release' }, { mintedFor: 1 });
  expect((await mint(pypi, oidc, 'testpypi')).code).toBe('invalid-token');
  const { token } = await mint(pypi, oidc);
  await new Promise((done) => setTimeout(done, 10));
  expect((await send(pypi, wheel, {}, token)).status).toBe(403);
  expect((await mint(await start(), oidc)).code).toBe('not-enabled');
});

test('a wheel for one machine’s own Linux is refused as PyPI does, and taken by another index', async () => {
  const file = { ...wheel, filename: 'demo_server-1.0.0-cp312-cp312-linux_x86_64.whl' };
  const { status, text, reason } = await send(await start(), file);
  expect(status).toBe(400);
  expect(`${reason}${text}`).toContain("has an unsupported platform tag 'linux_x86_64'");
  expect((await send(await start({ isPrivate: true }), file)).status).toBe(200);
});
