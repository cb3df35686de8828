// Logging in to the platform: the password travels encrypted with a key that is asked for first.

import { constants, privateDecrypt, randomBytes, randomUUID } from 'node:crypto';
import type { Route } from '../../../../stand-in/service.js';
import { failure, type State, success } from './state.js';

interface Login {
  readonly username?: unknown;
  readonly encryptedPassword?: unknown;
  readonly keyId?: unknown;
  readonly timestamp?: unknown;
}

/** `/api/authz/...`: none of it needs a token, none of it counts as a write to what is published. */
export function loginRoutes(state: State): Route[] {
  const lifetime = state.options.lifetime ?? 24 * 3600;
  const grant = () => {
    const token = randomBytes(24).toString('hex');
    return success({ token, expiresIn: lifetime }, () => void state.tokens.set(token, Date.now() + lifetime * 1000));
  };
  return [
    {
      method: 'POST',
      path: '/api/authz/encryption-key',
      write: false,
      handle() {
        const keyId = randomUUID();
        const publicKey = Buffer.from(state.key.pem).toString('base64');
        return success({ keyId, publicKey }, () => void state.keyIds.add(keyId));
      },
    },
    {
      method: 'POST',
      path: '/api/authz/login',
      write: false,
      async handle(request) {
        const body = ((await request.json()) ?? {}) as Login;
        if (typeof body.username !== 'string' || typeof body.timestamp !== 'number') {
          throw failure('invalid', 'username and timestamp are required');
        }
        if (!state.keyIds.has(String(body.keyId))) throw failure('invalid', 'encryption key not found');
        const password = decrypt(state, String(body.encryptedPassword));
        const known = Object.entries(state.options.users).some(
          ([name, secret]) => name === body.username && secret === password,
        );
        if (!known) throw failure('denied', 'username or password is wrong');
        return grant();
      },
    },
  ];
}

/** RSA-OAEP with SHA-256, base64. */
function decrypt(state: State, text: string): string {
  const padding = { key: state.key.private, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
  try {
    return privateDecrypt(padding, Buffer.from(text, 'base64')).toString('utf8');
  } catch {
    throw failure('invalid', 'password cannot be decrypted');
  }
}
