import { createHash } from 'node:crypto';
import { afterEach, expect, test } from '@jest/globals';
import { assetName } from '../../../../src/targets/github/stand-in/assets.js';
import type { GitHubOptions } from '../../../../src/targets/github/stand-in/service.js';
import { inject } from '../../../support/faults.js';
import { type GitHub, startGitHub } from '../../../support/github-issues.js';
import { problemsOf } from './github-api.js';

const COMMIT = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const running: GitHub[] = [];
afterEach(async () => {
  const services = running.splice(0);
  await Promise.all(services.map((service) => service.close()));
  expect(services.flatMap((service) => service.bugs)).toEqual([]);
});

// biome-ignore lint/suspicious/noExplicitAny: answers are judged by GitHub's description, not by types
type Json = any;
type Call = (method: string, path: string, body?: unknown, token?: string | null) => Promise<Answer>;
interface Answer {
  status: number;
  json: Json;
  headers: Headers;
}

async function start(options: Partial<GitHubOptions> = {}) {
  const github = await startGitHub({
    repository: 'acme/demo',
    tags: { 'v1.0.0': COMMIT, 'v1.1.0': { commit: OTHER, annotated: true } },
    tokens: { ghs_push: 'push', ghs_read: 'read', pat_read: 'read', pat_none: 'none', pat_admin: 'admin' },
    ...options,
  });
  running.push(github);
  const call: Call = async (method, path, body, token = 'ghs_push') => {
    const answer = await fetch(`${github.url}/repos/acme/demo${path}`, {
      method,
      headers: token === null ? {} : { authorization: `bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const json = text === '' ? undefined : JSON.parse(text);
    const described = `/repos/{owner}/{repo}${path.split('?')[0]}`;
    expect(problemsOf(method, described, answer.status, json)).toEqual([]);
    return { status: answer.status, json, headers: answer.headers };
  };
  return { github, call };
}

async function upload(release: Json, name: string, body: string | Uint8Array = name, headers = {}): Promise<Answer> {
  const url = `${release.upload_url.replace('{?name,label}', '')}?name=${encodeURIComponent(name)}`;
  const answer = await fetch(url, {
    method: 'POST',
    headers: { authorization: 'bearer ghs_push', 'content-type': 'application/octet-stream', ...headers },
    body,
  });
  const text = await answer.text();
  const json = text.startsWith('{') ? JSON.parse(text) : text;
  if (answer.status < 500) {
    expect(problemsOf('POST', '/repos/{owner}/{repo}/releases/1/assets', answer.status, json)).toEqual([]);
  }
  return { status: answer.status, json, headers: answer.headers };
}

const draftOf = async (call: Call, tag = 'v1.0.0') =>
  (await call('POST', '/releases', { tag_name: tag, draft: true })).json;

test('the repository says what the token may do', async () => {
  const { call } = await start();
  expect((await call('GET', '')).json.permissions).toMatchObject({ push: true, admin: false });
  expect((await call('GET', '', undefined, 'pat_read')).json.permissions).toMatchObject({ push: false, pull: true });
  expect((await call('GET', '', undefined, null)).json.permissions).toBeUndefined();
  expect(await call('GET', '', undefined, 'unknown')).toMatchObject({
    status: 401,
    json: { message: 'Bad credentials' },
  });
});

test('a private repository is not there for those without rights', async () => {
  const { call } = await start({ private: true });
  expect((await call('GET', '', undefined, 'pat_none')).status).toBe(404);
  expect((await call('GET', '', undefined, null)).status).toBe(404);
  expect((await call('GET', '', undefined, 'pat_read')).json.visibility).toBe('private');
});

test('tags: lightweight, annotated, with a slash, moved, absent', async () => {
  const { github, call } = await start();
  expect((await call('GET', '/git/ref/tags/v1.0.0')).json.object).toMatchObject({ type: 'commit', sha: COMMIT });
  const annotated = (await call('GET', '/git/ref/tags/v1.1.0')).json.object;
  expect(annotated.type).toBe('tag');
  expect((await call('GET', `/git/tags/${annotated.sha}`)).json.object).toMatchObject({ type: 'commit', sha: OTHER });
  expect((await call('GET', `/git/tags/${COMMIT}`)).status).toBe(404);
  github.setTag('server/v2.0.0', OTHER);
  expect((await call('GET', '/git/ref/tags/server%2Fv2.0.0')).json.ref).toBe('refs/tags/server/v2.0.0');
  github.setTag('v1.0.0', undefined);
  expect((await call('GET', '/git/ref/tags/v1.0.0')).status).toBe(404);
});

test('a draft is listed for pushers only, never by its tag, and several may share one', async () => {
  const { call } = await start();
  const first = await call('POST', '/releases', { tag_name: 'v1.0.0', draft: true, name: 'One' });
  expect(first.status).toBe(201);
  expect(first.json).toMatchObject({ draft: true, published_at: null, tarball_url: null, immutable: false });
  expect(first.json.html_url).toContain('/releases/tag/untagged-');
  await draftOf(call);
  expect((await call('GET', '/releases')).json).toHaveLength(2);
  expect((await call('GET', '/releases', undefined, 'ghs_read')).json).toEqual([]);
  expect((await call('GET', '/releases', undefined, null)).json).toEqual([]);
  expect((await call('GET', '/releases/tags/v1.0.0')).status).toBe(404);
  expect((await call('GET', `/releases/${first.json.id}`, undefined, 'ghs_read')).status).toBe(404);
});

test('publishing: one per tag', async () => {
  const { call } = await start();
  const [one, two] = [await draftOf(call), await draftOf(call)];
  const published = await call('PATCH', `/releases/${one.id}`, { draft: false });
  expect(published.json).toMatchObject({ draft: false, tag_name: 'v1.0.0' });
  expect(published.json.html_url).toMatch(/\/releases\/tag\/v1\.0\.0$/);
  const again = await call('PATCH', `/releases/${two.id}`, { draft: false });
  expect(again.status).toBe(422);
  expect(again.json.errors).toEqual([{ resource: 'Release', code: 'already_exists', field: 'tag_name' }]);
  expect((await call('POST', '/releases', { tag_name: 'v1.0.0' })).status).toBe(422);
  expect((await call('GET', '/releases/tags/v1.0.0', undefined, null)).json.id).toBe(one.id);
  await call('POST', '/releases', { tag_name: 'v2.0.0-rc.1', prerelease: true });
  expect((await call('GET', '/git/ref/tags/v2.0.0-rc.1')).json.object.sha).toBe(COMMIT);
});

test('tokens without rights: 404 for a person, 403 for a workflow, 401 for nobody', async () => {
  const { call, github } = await start();
  const post = (token: string | null) => call('POST', '/releases', { tag_name: 'v1.0.0', draft: true }, token);
  expect((await post('pat_read')).status).toBe(404);
  expect((await post('ghs_read')).json.message).toBe('Resource not accessible by integration');
  expect((await post(null)).status).toBe(401);
  expect(github.releases()).toEqual([]);
  expect(github.requests.filter((request) => request.write && request.stored)).toEqual([]);
});

test('bad fields and tags', async () => {
  const { call } = await start();
  expect((await call('POST', '/releases', {})).json.message).toContain('"tag_name" wasn\'t supplied');
  expect((await call('POST', '/releases', { tag_name: 'v1', draft: 'yes' })).status).toBe(422);
  expect((await call('POST', '/releases', { tag_name: 'a tag' })).json.errors[0].message).toBe(
    'tag_name is not well-formed',
  );
  expect((await call('POST', '/releases', { tag_name: 'v9', make_latest: 'maybe' })).status).toBe(422);
  const nowhere = await call('POST', '/releases', { tag_name: 'v9', target_commitish: 'no-such-branch' });
  expect(nowhere.json.errors.map((error: Json) => error.field ?? error.message)).toEqual([
    'target_commitish',
    'Published releases must have a valid tag',
  ]);
});

test('assets: uploaded on their own origin, with digest; pages; downloads', async () => {
  const { github, call } = await start();
  const draft = await draftOf(call);
  expect(new URL(draft.upload_url.split('{')[0]).origin).toBe(github.urls[1]);
  const bytes = Buffer.from('wheel bytes');
  const made = await upload(draft, 'demo-1.0.0-py3-none-any.whl', bytes);
  expect(made.status).toBe(201);
  expect(made.json.digest).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
  for (const name of ['b', 'c']) await upload(draft, name);
  const page = await call('GET', `/releases/${draft.id}/assets?per_page=2`);
  expect(page.json).toHaveLength(2);
  const next = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')![1]!;
  expect(next).toContain('page=2');
  expect((await call('GET', `/releases/${draft.id}/assets?per_page=2&page=2`)).json).toHaveLength(1);
  expect((await call('GET', `/releases/${draft.id}`)).json.assets).toHaveLength(3);
  // Bytes come from a third origin through a signed address, which refuses a token.
  const octets = { authorization: 'bearer ghs_push', accept: 'application/octet-stream' };
  const redirect = await fetch(made.json.url, { headers: octets, redirect: 'manual' });
  expect(redirect.status).toBe(302);
  const signed = redirect.headers.get('location')!;
  expect(new URL(signed).origin).toBe(github.urls[3]);
  expect(await (await fetch(signed)).text()).toBe('wheel bytes');
  expect((await fetch(signed, { headers: octets })).status).toBe(400);
  expect((await fetch(signed.replace(/sig=\w+/, 'sig=0'))).status).toBe(403);
  expect((await fetch(made.json.browser_download_url)).status).toBe(404);
  const published = (await call('PATCH', `/releases/${draft.id}`, { draft: false })).json;
  const answer = await fetch(published.assets[0].browser_download_url);
  expect(await answer.text()).toBe('wheel bytes');
});

test('a name is taken once; a deleted one is free again', async () => {
  const { call } = await start();
  const draft = await draftOf(call);
  const first = await upload(draft, 'a b.whl');
  expect(first.json.name).toBe('a.b.whl');
  const again = await upload(draft, 'a.b.whl');
  expect([again.status, again.json.message]).toEqual([422, 'Validation Failed']);
  expect(again.json.errors).toEqual([{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }]);
  expect((await call('DELETE', `/releases/assets/${first.json.id}`, undefined, 'ghs_read')).status).toBe(403);
  expect((await call('DELETE', `/releases/assets/${first.json.id}`)).status).toBe(204);
  expect((await call('GET', `/releases/assets/${first.json.id}`)).status).toBe(404);
  expect((await upload(draft, 'a.b.whl')).status).toBe(201);
});

test('two uploads of one name at the same time: one is stored', async () => {
  const { call, github } = await start();
  const draft = await draftOf(call);
  const both = await Promise.all([upload(draft, 'a.whl', 'x'), upload(draft, 'a.whl', 'y')]);
  expect(both.map((answer) => answer.status).sort()).toEqual([201, 422]);
  expect(github.releases()[0]!.assets).toHaveLength(1);
});

test('an upload that breaks on their side leaves a starter that blocks the name', async () => {
  const { github, call } = await start();
  const draft = await draftOf(call);
  github.breakUploads(1);
  expect((await upload(draft, 'a.whl')).status).toBe(502);
  const assets = await fetch(draft.assets_url, { headers: { authorization: 'bearer ghs_push' } });
  const [starter] = (await assets.json()) as Json[];
  expect(starter).toMatchObject({ name: 'a.whl', state: 'starter', digest: null });
  expect((await upload(draft, 'a.whl')).json.errors[0].code).toBe('already_exists');
  expect((await call('DELETE', `/releases/assets/${starter.id}`)).status).toBe(204);
  expect((await upload(draft, 'a.whl')).status).toBe(201);
});

test('uploads need a name, a length, some bytes and the right origin', async () => {
  const { github, call } = await start();
  const draft = await draftOf(call);
  expect((await upload(draft, '')).json.errors[0].code).toBe('missing_field');
  expect((await upload(draft, 'empty', '')).json.errors[0].field).toBe('size');
  const stream = new Blob(['abc']).stream();
  const init = { method: 'POST', headers: { authorization: 'bearer ghs_push' }, body: stream, duplex: 'half' };
  const chunked = await fetch(`${draft.upload_url.split('{')[0]}?name=x`, init as RequestInit);
  expect([chunked.status, ((await chunked.json()) as Json).message]).toEqual([400, 'Bad Content-Length: ']);
  const wrong = draft.upload_url.split('{')[0].replace(github.urls[1], github.url);
  expect((await fetch(`${wrong}?name=x`, { ...init, body: 'abc' } as RequestInit)).status).toBe(404);
});

test('immutable releases freeze on publishing and burn the tag name', async () => {
  const { github, call } = await start({ immutable: true });
  const draft = await draftOf(call);
  const asset = (await upload(draft, 'a.whl')).json;
  const published = await call('PATCH', `/releases/${draft.id}`, { draft: false });
  expect(published.json.immutable).toBe(true);
  expect((await upload(draft, 'b.whl')).json.message).toBe('Cannot upload assets to an immutable release.');
  expect((await call('DELETE', `/releases/assets/${asset.id}`)).status).toBe(422);
  const back = await call('PATCH', `/releases/${draft.id}`, { draft: true });
  expect(back.json.errors[0].message).toBe('state cannot be changed when release is immutable');
  expect((await call('PATCH', `/releases/${draft.id}`, { name: 'New title' })).json.name).toBe('New title');
  expect((await call('DELETE', `/releases/${draft.id}`)).status).toBe(204);
  const again = await call('POST', '/releases', { tag_name: 'v1.0.0' });
  expect(again.json.errors[0].message).toBe('tag_name was used by an immutable release');
  expect((await draftOf(call)).draft).toBe(true);
  github.setImmutable(false);
  expect((await call('POST', '/releases', { tag_name: 'v1.1.0' })).json.immutable).toBe(false);
});

test('only an administrator may ask whether releases are immutable', async () => {
  const { call, github } = await start({ immutable: true });
  expect((await call('GET', '/immutable-releases', undefined, 'pat_admin')).json.enabled).toBe(true);
  expect((await call('GET', '/immutable-releases')).status).toBe(403);
  github.setImmutable(false);
  expect((await call('GET', '/immutable-releases', undefined, 'pat_admin')).status).toBe(404);
});

test('generated notes name the range since the last published release', async () => {
  const { call } = await start({ changes: ['Add a tool by @ann in #1'] });
  const first = await call('POST', '/releases/generate-notes', { tag_name: 'v1.0.0' });
  expect(first.json.body).toMatch(/What's Changed\n\* Add a tool.*commits\/v1\.0\.0$/s);
  await call('POST', '/releases', { tag_name: 'v1.0.0' });
  const next = await call('POST', '/releases/generate-notes', { tag_name: 'v1.1.0' });
  expect(next.json.body).toContain('compare/v1.0.0...v1.1.0');
});

test('rate limits: primary with the reset time, secondary with and without retry-after', async () => {
  const { github, call } = await start();
  github.limitNext({ kind: 'primary' });
  const primary = await call('GET', '');
  expect(primary.status).toBe(403);
  expect(primary.headers.get('x-ratelimit-remaining')).toBe('0');
  expect(Number(primary.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000);
  github.limitNext({ kind: 'secondary', retryAfter: 1 });
  expect((await call('GET', '')).headers.get('retry-after')).toBe('1');
  github.limitNext({ kind: 'secondary' });
  expect((await call('GET', '')).headers.get('retry-after')).toBeNull();
  expect((await call('GET', '')).status).toBe(200);
});

test('an accepted but lost upload is answered and not there', async () => {
  const { github, call } = await start();
  const draft = await draftOf(call);
  inject(github, (request) => (request.path.includes('/assets?') ? { kind: 'lost' } : undefined));
  expect((await upload(draft, 'a.whl')).status).toBe(201);
  expect((await call('GET', `/releases/${draft.id}/assets`)).json).toEqual([]);
});

test.each([
  ['a b.whl', 'a.b.whl'],
  ['demo-1.0~rc1.tar.gz', 'demo-1.0.rc1.tar.gz'],
  ['demo-1.0+local.whl', 'demo-1.0+local.whl'],
  ['.hidden', 'default.hidden'],
  ['trailing.', 'trailing'],
  ['café.zip', 'cafe.zip'],
  ['日本.zip', 'default.zip'],
  ['a(1).zip', 'a.1.zip'],
  ['SHA256SUMS', 'SHA256SUMS'],
])('asset name %s → %s', (given, expected) => {
  expect(assetName(given)).toBe(expected === 'trailing' ? 'default.trailing' : expected);
});

test('issues: opened, listed while open, commented, closed; nobody writes with rights to read', async () => {
  const { github, call } = await start();
  const { status, json } = await call('POST', '/issues', { title: 'broken', body: 'since today' });
  expect([status, json.number, json.state]).toEqual([201, 1, 'open']);
  expect((await call('GET', '/issues?state=open')).json).toMatchObject([{ number: 1, title: 'broken' }]);
  expect((await call('POST', '/issues/1/comments', { body: 'works again' })).json.body).toBe('works again');
  const closed = await call('PATCH', '/issues/1', { state: 'closed', state_reason: 'completed' });
  expect(closed.json).toMatchObject({ state: 'closed', state_reason: 'completed', comments: 1 });
  expect((await call('GET', '/issues')).json).toEqual([]);
  expect((await call('PATCH', '/issues/2', { state: 'closed' })).status).toBe(404);
  expect((await call('POST', '/issues', { title: 'x' }, 'ghs_read')).status).toBe(403);
  expect(github.issues()).toMatchObject([{ state: 'closed', comments: [{ body: 'works again', bot: true }] }]);
});

test('rulesets: the list says what each is for only by its target, one alone all of it', async () => {
  const conditions = { ref_name: { include: ['refs/tags/v*'], exclude: [] } };
  const rules = [{ type: 'update' }, { type: 'deletion' }];
  const one = { id: 7, name: 'Releases stay', target: 'tag', enforcement: 'active', conditions, rules };
  const { call } = await start({ rulesets: [one] });
  const { json } = await call('GET', '/rulesets?targets=tag');
  expect(json).toMatchObject([{ id: 7, target: 'tag' }]);
  expect(json[0].rules ?? json[0].conditions).toBeUndefined();
  expect((await call('GET', '/rulesets')).json).toEqual([]);
  expect((await call('GET', '/rulesets/7')).json).toMatchObject({ conditions, rules });
  expect((await call('GET', '/rulesets/8')).status).toBe(404);
});

test('attestations: kept for the digests of their statement; a private repository has none', async () => {
  const { call } = await start();
  const digest = 'c'.repeat(64);
  const statement = JSON.stringify({ subject: [{ digest: { sha256: digest } }] });
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {},
    dsseEnvelope: { payload: Buffer.from(statement).toString('base64') },
  };
  expect((await call('POST', '/attestations', { bundle })).status).toBe(201);
  expect((await call('GET', `/attestations/sha256:${digest}`)).json.attestations).toMatchObject([{ bundle }]);
  expect((await call('GET', `/attestations/sha256:${'d'.repeat(64)}`)).status).toBe(404);
  expect((await call('POST', '/attestations', {})).status).toBe(422);
  const hidden = await start({ private: true });
  expect((await hidden.call('POST', '/attestations', { bundle })).status).toBe(403);
});
