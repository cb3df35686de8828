// The id-token service of a workflow run on loopback: real signed tokens with the claims GitHub puts into them.

import { randomBytes, randomUUID } from 'node:crypto';
import type { JSONWebKeySet, JWTPayload } from 'jose';
import { createLocalJWKSet } from 'jose/jwks/local';
import { SignJWT } from 'jose/jwt/sign';
import { jwtVerify } from 'jose/jwt/verify';
import { exportJWK } from 'jose/key/export';
import { generateKeyPair } from 'jose/key/generate/keypair';
import { Refusal, type Service, startService } from './service.js';

/** The workflow run that asks for tokens. */
export interface WorkflowRun {
  /** `owner/name`. */
  readonly repository: string;
  /** `refs/tags/v1.2.3`. */
  readonly ref: string;
  readonly sha: string;
  /** File in .github/workflows of the repository; default `release.yml`. */
  readonly workflow?: string;
  /** A called workflow that runs the job, `owner/name/.github/workflows/x.yml@ref`; default the workflow itself. */
  readonly calledWorkflow?: string;
  readonly environment?: string;
  /** Default `public`. */
  readonly visibility?: 'public' | 'private' | 'internal';
  /** Seconds a token is good for; default 300. Negative: expired when it is handed out. */
  readonly lifetime?: number;
  /** Whatever else shall be claimed, or claimed differently. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

export interface Oidc extends Service {
  /** ACTIONS_ID_TOKEN_REQUEST_URL: it already has a query, the audience is added with `&`. */
  readonly requestUrl: string;
  /** ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly requestToken: string;
  /** Public keys that verify the tokens, also at `/.well-known/jwks`. */
  readonly keys: JSONWebKeySet;
  /** The claims of every token handed out, in order. */
  readonly issued: readonly JWTPayload[];
}

const ISSUER = 'https://token.actions.githubusercontent.com';

/** Starts it with a key of its own, which is gone when the program ends. */
export async function startOidc(run: WorkflowRun): Promise<Oidc> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const kid = randomUUID();
  const keys: JSONWebKeySet = { keys: [{ ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' }] };
  const requestToken = randomBytes(24).toString('hex');
  const issued: JWTPayload[] = [];
  const path = '/idtoken/run/1';

  const service = await startService([
    {
      method: 'GET',
      path,
      async handle(request) {
        if (!/^bearer /i.test(request.headers.authorization ?? '')) throw denied();
        if (request.headers.authorization!.slice(7).trim() !== requestToken) throw denied();
        const audience = request.url.searchParams.get('audience');
        const claims = claimsOf(run, audience ?? `https://github.com/${run.repository.split('/')[0]}`);
        issued.push(claims);
        const value = await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(privateKey);
        return { status: 200, json: { count: value.length, value } };
      },
    },
    { method: 'GET', path: '/.well-known/jwks', handle: () => ({ status: 200, json: keys }) },
  ]);
  return Object.assign(service, { requestUrl: `${service.url}${path}?api-version=2.0`, requestToken, keys, issued });
}

function claimsOf(run: WorkflowRun, audience: string): JWTPayload {
  const [owner] = run.repository.split('/');
  const now = Math.floor(Date.now() / 1000);
  const workflow = `${run.repository}/.github/workflows/${run.workflow ?? 'release.yml'}@${run.ref}`;
  const what = run.environment !== undefined ? `environment:${run.environment}` : `ref:${run.ref}`;
  return {
    jti: randomUUID(),
    sub: `repo:${run.repository}:${what}`,
    aud: audience,
    ref: run.ref,
    sha: run.sha,
    repository: run.repository,
    repository_owner: owner,
    repository_owner_id: '4242',
    run_id: '1',
    run_number: '1',
    run_attempt: '1',
    repository_visibility: run.visibility ?? 'public',
    repository_id: '1296269',
    actor_id: '1',
    actor: owner,
    workflow: 'release',
    head_ref: '',
    base_ref: '',
    event_name: 'push',
    ref_protected: 'false',
    ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    workflow_ref: workflow,
    workflow_sha: run.sha,
    job_workflow_ref: run.calledWorkflow ?? workflow,
    job_workflow_sha: run.sha,
    runner_environment: 'github-hosted',
    ...(run.environment === undefined ? {} : { environment: run.environment }),
    iss: ISSUER,
    nbf: now - 600,
    exp: now + (run.lifetime ?? 300),
    iat: now,
    ...run.claims,
  };
}

/**
 * The claims of a token that a registry was shown, or `undefined` when signature, audience or time are wrong.
 * @param keys as `Oidc.keys`
 */
export async function verifyIdToken(
  token: string,
  keys: JSONWebKeySet,
  audience: string,
  issuer: string | null = ISSUER,
): Promise<JWTPayload | undefined> {
  try {
    return (await jwtVerify(token, createLocalJWKSet(keys), issuer === null ? { audience } : { audience, issuer }))
      .payload;
  } catch {
    return undefined;
  }
}

function denied(): Refusal {
  return new Refusal({ status: 401, json: { message: 'The token of the request is not valid for this run.' } });
}
