// The ways into the registry: an id-token of a workflow, a GitHub token, a key of a domain, or none.

import { randomBytes, verify } from 'node:crypto';
import { verifyIdToken } from '../../../stand-in/oidc.js';
import type { Refusal, Reply, Route } from '../../../stand-in/service.js';
import { problem } from './problem.js';
import type { State } from './state.js';

const LIFE_S = 300;

export function logins(state: State, prefix: string): readonly Route[] {
  const way = (name: string, grantFor: (body: Body) => Promise<string> | string): Route => ({
    method: 'POST',
    path: `${prefix}/auth/${name}`,
    write: false,
    async handle(request) {
      return issued(state, await grantFor(((await request.json()) ?? {}) as Body));
    },
  });
  return [
    way('github-oidc', ({ oidc_token: token = '' }) => ofWorkflow(state, token)),
    way('github-at', ({ github_token: token = '' }) => {
      const login = state.options.github?.[token];
      if (login === undefined) throw failed('');
      return `io.github.${login}/*`;
    }),
    way('dns', (body) => ofDomain(state, body)),
    way('http', (body) => ofDomain(state, body)),
    way('none', () => {
      if (state.options.anonymous === undefined) throw failed('anonymous authentication is not enabled');
      return state.options.anonymous;
    }),
  ];
}

function failed(message: string): Refusal {
  return problem(401, 'Token exchange failed', { message });
}

type Body = Readonly<Record<string, string>>;

async function ofWorkflow({ options, url }: State, token: string): Promise<string> {
  const claims = options.keys === undefined ? undefined : await verifyIdToken(token, options.keys, url);
  if (claims === undefined) throw failed(`failed to validate OIDC token: invalid audience: expected ${url}`);
  return `io.github.${String(claims['repository_owner'])}/*`;
}

function ofDomain({ options }: State, { domain = '', timestamp = '', signed_timestamp: signature = '' }: Body): string {
  if (Math.abs(Date.parse(timestamp) - Date.now()) > 15_000)
    throw failed('timestamp outside valid window (±15 seconds)');
  const { domainKey } = options;
  const fits =
    domainKey !== undefined && verify(null, Buffer.from(timestamp), domainKey, Buffer.from(signature, 'hex'));
  if (!fits) throw failed('signature verification failed: signature does not match public key');
  return `${domain.split('.').reverse().join('.')}/*`;
}

/** In the form of a JWT, whose permissions anybody can read. */
function issued(state: State, grant: string): Reply {
  const until = Math.floor(Date.now() / 1000) + LIFE_S;
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: 'mcp-registry', exp: until, permissions: [{ action: 'publish', resource: grant }] };
  const token = `${part({ alg: 'EdDSA', typ: 'JWT' })}.${part(claims)}.${randomBytes(48).toString('base64url')}`;
  return {
    status: 200,
    json: { registry_token: token, expires_at: until },
    store: () => void state.tokens.set(token, { grants: [grant], until: until * 1000 }),
  };
}
