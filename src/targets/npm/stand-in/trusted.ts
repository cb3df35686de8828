// Trusted publishing on npm: an id-token of a workflow becomes a token for one package.

import { randomBytes } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { verifyIdToken } from '../../../stand-in/oidc.js';
import type { Route } from '../../../stand-in/service.js';
import { bearerOf, type NpmPublisher, npmError, packagePath, type State } from './state.js';

/** The exchange; npm's one message tells nothing about why it failed. */
export function exchangeRoute(state: State): Route {
  return {
    method: 'POST',
    path: '/-/npm/v1/oidc/token/exchange/package/*',
    write: false,
    async handle(request) {
      const { name } = packagePath(`/${request.params['*']}`);
      const { trusted } = state.options;
      const audience = `npm:${new URL(state.url).hostname}`;
      const given = bearerOf(request);
      const claims = given && trusted ? await verifyIdToken(given, trusted.keys, audience) : undefined;
      if (claims === undefined) throw refused(401, 'Invalid OIDC token');
      const publisher = trusted!.publishers.find((one) => one.package === name && matches(one, claims));
      const known = state.packages.has(name) || publisher?.established === true;
      if (publisher === undefined || !known) throw refused(404, 'OIDC token exchange error - package not found');
      const token = `npm_${randomBytes(27).toString('base64url')}`;
      return {
        status: 201,
        json: { token, token_type: 'oidc', created: new Date().toISOString() },
        store: () => void state.tokens.set(token, { packages: [name], allows: publisher.allows ?? 'publish' }),
      };
    },
  };
}

/** The calling workflow's file counts, exactly as it was typed. */
function matches(publisher: NpmPublisher, claims: JWTPayload): boolean {
  const file = String(claims.workflow_ref).split('@')[0];
  return (
    claims.repository === publisher.repository &&
    file === `${publisher.repository}/.github/workflows/${publisher.workflow}` &&
    (publisher.environment === undefined || publisher.environment === claims.environment) &&
    claims.runner_environment === 'github-hosted'
  );
}

function refused(status: number, message: string) {
  const refusal = npmError(status, message);
  return Object.assign(refusal, { reply: { ...refusal.reply, json: { message } } });
}
