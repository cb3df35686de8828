import { afterEach, expect, test } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { type Oidc, startOidc, verifyIdToken, type WorkflowRun } from '../../../src/stand-in/oidc.js';

const RUN: WorkflowRun = { repository: 'acme/demo', ref: 'refs/tags/v1.0.0', sha: 'a'.repeat(40) };
const running: Oidc[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((service) => service.close()));
});

async function start(run: Partial<WorkflowRun> = {}): Promise<Oidc> {
  const oidc = await startOidc({ ...RUN, ...run });
  running.push(oidc);
  return oidc;
}

/** Asks as the toolkit does: the audience is added to the query that is there. */
async function ask(oidc: Oidc, audience: string | undefined, bearer = oidc.requestToken) {
  const query = audience === undefined ? '' : `&audience=${encodeURIComponent(audience)}`;
  const headers = { authorization: `bearer ${bearer}` };
  const answer = await fetch(oidc.requestUrl + query, { headers });
  return { status: answer.status, value: ((await answer.json()) as { value: string }).value };
}

test('a token verifies with the published keys and carries the claims of the run', async () => {
  const oidc = await start({ visibility: 'private', workflow: 'publish.yml' });
  const { value } = await ask(oidc, 'pypi');
  const { payload, protectedHeader } = await jwtVerify(
    value,
    createRemoteJWKSet(new URL(`${oidc.url}/.well-known/jwks`)),
  );
  expect(protectedHeader.alg).toBe('RS256');
  expect(payload).toMatchObject({
    aud: 'pypi',
    sub: 'repo:acme/demo:ref:refs/tags/v1.0.0',
    repository: 'acme/demo',
    repository_owner: 'acme',
    repository_visibility: 'private',
    ref_type: 'tag',
    job_workflow_ref: 'acme/demo/.github/workflows/publish.yml@refs/tags/v1.0.0',
    event_name: 'push',
  });
  expect(oidc.issued).toHaveLength(1);
});

test.each<[Partial<WorkflowRun>, string]>([
  [{}, 'repo:acme/demo:ref:refs/tags/v1.0.0'],
  [{ environment: 'release' }, 'repo:acme/demo:environment:release'],
  [{ claims: { sub: 'own' } }, 'own'],
])('subject of %j', async (run, subject) => {
  const { value } = await ask(await start(run), 'x');
  expect(decodeJwt(value).sub).toBe(subject);
});

test('a called workflow and an environment are claimed', async () => {
  const called = 'mcp-drydock/mcp-drydock/.github/workflows/x.yml@refs/heads/main';
  const { value } = await ask(await start({ calledWorkflow: called, environment: 'release' }), undefined);
  expect(decodeJwt(value)).toMatchObject({
    job_workflow_ref: called,
    environment: 'release',
    aud: 'https://github.com/acme',
  });
});

test('a wrong bearer gets nothing', async () => {
  const oidc = await start();
  expect(await ask(oidc, 'pypi', 'wrong')).toEqual({ status: 401, value: undefined });
  expect((await fetch(`${oidc.requestUrl}&audience=pypi`)).status).toBe(401);
  expect(oidc.issued).toEqual([]);
});

test('verification refuses another audience, an expired token, another service', async () => {
  const oidc = await start();
  const { value } = await ask(oidc, 'pypi');
  expect((await verifyIdToken(value, oidc.keys, 'pypi'))?.repository).toBe('acme/demo');
  expect(await verifyIdToken(value, oidc.keys, 'testpypi')).toBeUndefined();
  expect(await verifyIdToken(value, (await start()).keys, 'pypi')).toBeUndefined();
  expect(await verifyIdToken('no.jwt.here', oidc.keys, 'pypi')).toBeUndefined();
  const late = await start({ lifetime: -10 });
  expect(await verifyIdToken((await ask(late, 'pypi')).value, late.keys, 'pypi')).toBeUndefined();
});
