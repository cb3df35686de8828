// A token service as Docker Hub and ghcr.io have one, by the published scheme (distribution: "Token Authentication Specification").

import { execFileSync } from 'node:child_process';
import { createPrivateKey, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { Refusal } from '../../src/stand-in/reply.js';
import { type Service, startService } from '../../src/stand-in/service.js';

/** Whom the registry calls itself, and whose tokens it trusts. */
export const TOKENS = { service: 'registry.test', issuer: 'tokens.test' } as const;

export interface TokenService {
  readonly service: Service;
  /** The certificate of the key that signs; the registry is given it. */
  readonly certificate: string;
  /** What each token was for, in order; several scopes with a space between them. */
  readonly scopes: readonly string[];
}

/**
 * Starts it. Whoever proves who they are gets what they ask for, anybody else nothing.
 * @param folder for its key and certificate
 */
export async function startTokenService(
  folder: string,
  login: { readonly user: string; readonly password: string },
): Promise<TokenService> {
  const [keyFile, certificate] = [join(folder, 'tokens.key'), join(folder, 'tokens.pem')];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=tokens'];
  execFileSync('openssl', [...made, '-keyout', keyFile, '-out', certificate], { stdio: 'pipe' });
  const key = createPrivateKey(readFileSync(keyFile));
  const chain = [readFileSync(certificate, 'utf8').replace(/-----[A-Z ]+-----|\s/g, '')];
  const scopes: string[] = [];
  const service = await startService([
    {
      method: 'GET',
      path: '/token',
      async handle({ url, headers }) {
        const given = /^basic (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
        if (Buffer.from(given, 'base64').toString() !== `${login.user}:${login.password}`)
          throw new Refusal({ status: 401, json: { details: 'incorrect username or password' } });
        if (url.searchParams.get('service') !== TOKENS.service)
          throw new Refusal({ status: 400, json: { details: 'unknown service' } });
        const asked = url.searchParams.getAll('scope').filter((scope) => scope !== '');
        scopes.push(asked.join(' '));
        const access = asked.map((scope) => {
          const [type, name, actions = ''] = scope.split(':');
          return { type, name, actions: actions.split(',') };
        });
        const token = await new SignJWT({ access })
          .setProtectedHeader({ alg: 'RS256', typ: 'JWT', x5c: chain })
          .setIssuer(TOKENS.issuer)
          .setAudience(TOKENS.service)
          .setSubject(login.user)
          .setJti(randomUUID())
          .setIssuedAt()
          // Registries compare with their own clock to the second.
          .setNotBefore('-10s')
          .setExpirationTime('5m')
          .sign(key);
        return { status: 200, json: { token, expires_in: 300 } };
      },
    },
  ]);
  return { service, certificate, scopes };
}
