// Trusted publishing on PyPI: an id-token of a workflow becomes an upload token for the projects that trust it.

import { randomBytes } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { normalName } from '../../../core/names.js';
import { verifyIdToken } from '../../../stand-in/oidc.js';
import type { Reply } from '../../../stand-in/reply.js';
import type { Route } from '../../../stand-in/service.js';
import type { Publisher, State } from './state.js';

/** Audience, mint and burn. */
export function trustedRoutes(state: State): Route[] {
  const mint: Route['handle'] = async (request) => {
    const { trusted } = state.options;
    if (trusted === undefined) {
      return failed('not-enabled', 'GitHub-based trusted publishing functionality not enabled');
    }
    const body = (await request.json()) as { token?: unknown } | undefined;
    if (typeof body?.token !== 'string') return failed('invalid-payload', '1 validation error for TokenPayload');
    const claims = await verifyIdToken(body.token, trusted.keys, audience(state));
    if (claims === undefined) return failed('invalid-token', 'malformed or invalid token');
    return () => mintFor(state, claims);
  };
  return [
    {
      method: 'GET',
      path: '/_/oidc/audience',
      handle: () =>
        state.options.trusted === undefined
          ? { status: 403, json: { message: 'Trusted publishing functionality not enabled' } }
          : { status: 200, json: { audience: audience(state) } },
    },
    { method: 'POST', path: '/_/oidc/mint-token', write: false, handle: mint },
    { method: 'POST', path: '/_/oidc/github/mint-token', write: false, handle: mint },
    {
      method: 'POST',
      path: '/_/oidc/burn-token',
      write: false,
      async handle(request) {
        const body = (await request.json()) as { token?: string } | undefined;
        return { status: 200, json: {}, store: () => void state.tokens.delete(body?.token ?? '') };
      },
    },
  ];
}

const audience = (state: State) => state.options.audience ?? 'pypi';

function mintFor(state: State, claims: JWTPayload): Reply {
  const exists = (project: string) =>
    [...state.files.values()].some((file) => normalName(file.project) === normalName(project));
  const matching = state.publishers.filter((publisher) => matches(publisher, claims));
  const stale = matching.find((publisher) => publisher.pending && exists(publisher.project));
  if (stale !== undefined) {
    state.publishers = state.publishers.filter((publisher) => publisher !== stale);
    return failed('invalid-pending-publisher', 'valid token, but project already exists');
  }
  if (matching.length === 0) {
    const why = 'Publisher with matching claims was not found';
    return failed('invalid-publisher', `valid token, but no corresponding publisher (${why})`);
  }
  const token = `pypi-${randomBytes(32).toString('base64url')}`;
  const until = Date.now() + (state.options.mintedFor ?? 15 * 60_000);
  return {
    status: 200,
    json: { success: true, token },
    store: () => {
      state.publishers = state.publishers.map((one) => (matching.includes(one) ? { ...one, pending: false } : one));
      state.tokens.set(token, { projects: matching.map(({ project }) => project), publishers: matching, until });
    },
  };
}

/** The called workflow counts, so one of another repository never matches; environments without regard to case. */
function matches(publisher: Publisher, claims: JWTPayload): boolean {
  const file = `${publisher.repository}/.github/workflows/${publisher.workflow}`;
  const workflows = [`${file}@${claims.ref}`, `${file}@${claims.sha}`].map((one) => one.toLowerCase());
  const environment = String(claims.environment ?? '').toLowerCase();
  return (
    String(claims.repository).toLowerCase() === publisher.repository.toLowerCase() &&
    workflows.includes(String(claims.job_workflow_ref).toLowerCase()) &&
    (publisher.environment === undefined || publisher.environment.toLowerCase() === environment)
  );
}

function failed(code: string, description: string): Reply {
  return { status: 422, json: { message: 'Token request failed', errors: [{ code, description }] } };
}
