// The cosign program, and a KMS on loopback that it asks: the transit engine of Vault, by its published API.

import { constants, generateKeyPairSync, privateEncrypt } from 'node:crypto';
import { join } from 'node:path';
import { Refusal } from '../../src/stand-in/reply.js';
import { type Service, startService } from '../../src/stand-in/service.js';
import { CI_CACHE, findProgram, ON_PATH } from './ci-tools.js';

const VERSION = 'v3.1.3';

/** The program; undefined where it is not here: building it takes minutes. */
export const COSIGN = findProgram('cosign', [...ON_PATH, join(CI_CACHE, `cosign-${VERSION}`)]);

/** What comes before a SHA-256 digest in a signature of RSA (RFC 8017, 9.2). */
const SHA256_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/** Starts it with one RSA key, `release`. @param token that is asked for */
export async function startVault(token: string): Promise<Service> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const public_key = publicKey.export({ type: 'spki', format: 'pem' });
  const checked = (headers: NodeJS.Dict<string | string[]>): void => {
    if (headers['x-vault-token'] === token) return;
    throw new Refusal({ status: 403, json: { errors: ['permission denied'] } });
  };
  return startService([
    {
      method: 'GET',
      path: '/v1/transit/keys/release',
      handle({ headers }) {
        checked(headers);
        const keys = { 1: { name: 'rsa-2048', public_key } };
        return { status: 200, json: { data: { type: 'rsa-2048', latest_version: 1, keys } } };
      },
    },
    ...(['PUT', 'POST'] as const).map((method) => ({
      method,
      path: '/v1/transit/sign/release/sha2-256',
      async handle(request: { headers: NodeJS.Dict<string | string[]>; json(): Promise<unknown> }) {
        checked(request.headers);
        const { input } = (await request.json()) as { input: string };
        const block = Buffer.concat([SHA256_INFO, Buffer.from(input, 'base64')]);
        const signed = privateEncrypt({ key: privateKey, padding: constants.RSA_PKCS1_PADDING }, block);
        const json = { data: { signature: `vault:v1:${signed.toString('base64')}` } };
        return () => ({ status: 200, json, store() {} });
      },
    })),
  ]);
}
