// How a namespace is proven to the MCP Registry. Its tokens live for five minutes, so one is made right before it is used.

import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { ReleaseError } from '../../core/errors.js';
import type { Host, HttpResponse } from '../../core/types.js';
import { claimsOf, exchangeToken, mintedIn, textOf } from '../../registries/trusted-publishing.js';
import { problemsIn } from './api.js';
import { type RegistryGiven, registryOf } from './index.js';

const MINTED = { asked: 'a token', code: 'mcp-registry/login', key: 'registry_token' } as const;
/** What stands before the 32 bytes of an Ed25519 key in PKCS #8. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * A token of the registry, masked.
 * @param name of the server that it is for
 * @throws ReleaseError `mcp-registry/login`, `mcp-registry/key`, `oidc/…`
 */
export async function registryToken(given: RegistryGiven, name: string, host: Host): Promise<string> {
  const registry = registryOf(given);
  const { login } = given.settings;
  if (login === 'none') return exchanged(registry, 'none', {}, host);
  if (login !== 'github') return exchanged(registry, login, signedNow(given, name, host), host);
  const { mcpRegistryToken } = given.inputs;
  if (mcpRegistryToken !== undefined) return exchanged(registry, 'github-at', { github_token: mcpRegistryToken }, host);
  return exchangeToken(
    {
      ...MINTED,
      // The registry compares its own address, without a slash at the end.
      audience: registry.origin,
      request: (idToken) => requestTo(registry, 'github-oidc', { oidc_token: idToken }),
      refused: (answer, claims) => refused(registry, answer, `repository_owner ${textOf(claims, 'repository_owner')}`),
    },
    host,
  );
}

/** The names that a token may publish: `io.github.octo/*`; undefined where it does not say. */
export function grantsOf(token: string): readonly string[] | undefined {
  const { permissions } = claimsOf(token) as { readonly permissions?: unknown };
  if (!Array.isArray(permissions)) return undefined;
  return permissions.flatMap((one: { readonly action?: unknown; readonly resource?: unknown } | null) =>
    one?.action === 'publish' && typeof one.resource === 'string' ? [one.resource] : [],
  );
}

/** Whether a pattern of the registry covers a name: case counts. */
export function covers(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** What is said of a name that is not ours to publish. @param from where it is written @returns `own`: a name that is */
export function foreignName(name: string, grants: readonly string[], from: string) {
  const [space = '', end = ''] = name.split('/');
  const near = grants.find((pattern) => pattern.toLowerCase() === `${space.toLowerCase()}/*`);
  const own = (near ?? grants[0])?.replace(/\*$/, end) ?? '';
  return {
    own,
    message: `${name} may not be published from here: the login is for ${grants.join(', ') || 'no name at all'}${near === undefined ? '' : ', and case counts'}.`,
    hint:
      own === '' || !space.toLowerCase().startsWith('io.github.')
        ? `${space} is a domain: prove it with [mcp-registry] login = "dns" or "http" and mcp-registry-key, or choose a name below ${grants[0] ?? 'io.github.<owner>/'}.`
        : `Write "name": "${own}" in ${from}, and the same as mcpName or mcp-name in the package.`,
  };
}

async function exchanged(registry: URL, way: string, body: object, host: Host): Promise<string> {
  const answer = await host.http({ ...requestTo(registry, way, body), method: 'POST', retry: 'safe' });
  if (answer.status !== 200) throw refused(registry, answer, way);
  return mintedIn(answer, MINTED, host);
}

function requestTo(registry: URL, way: string, body: object) {
  return {
    url: new URL(`v0.1/auth/${way}`, registry).href,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  };
}

/** `com.example.tools/weather` → `tools.example.com`. */
export function domainOf(name: string): string {
  return (name.split('/')[0] ?? '').split('.').reverse().join('.');
}

/** The domain and the time, signed with its key. */
function signedNow({ inputs }: RegistryGiven, name: string, host: Host) {
  const key = keyOf(inputs.mcpRegistryKey);
  if (key === undefined) {
    throw new ReleaseError('mcp-registry/key', 'mcp-registry-key is not an Ed25519 private key of 64 hex digits.', {
      hint: `Take it from the PEM file: openssl pkey -in key.pem -noout -text | grep -A3 priv: | tail -n +2 | tr -d ' :\\n'`,
    });
  }
  const timestamp = new Date(host.now()).toISOString().replace(/\.\d+Z$/, 'Z');
  return {
    domain: domainOf(name),
    timestamp,
    signed_timestamp: sign(null, Buffer.from(timestamp), key).toString('hex'),
  };
}

/** What a domain publishes of its key: 32 bytes in base64; undefined where it is no such key. */
export function publicKeyOf(seed: string | undefined): string | undefined {
  const key = keyOf(seed);
  return key && createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
}

function keyOf(seed = ''): KeyObject | undefined {
  if (!/^[\da-f]{64}$/i.test(seed.trim())) return undefined;
  return createPrivateKey({
    key: Buffer.concat([PKCS8, Buffer.from(seed.trim(), 'hex')]),
    format: 'der',
    type: 'pkcs8',
  });
}

function refused(registry: URL, answer: HttpResponse, by: string): ReleaseError {
  const quote = problemsIn(answer);
  if (answer.status === 429 || answer.status >= 500) {
    const message = `${registry.host} answered ${answer.status} when asked for a token.`;
    return new ReleaseError('mcp-registry/registry', message, { quote, hint: 'Run publish again later.' });
  }
  return new ReleaseError('mcp-registry/login', `${registry.host} did not accept the login (${by}).`, {
    quote,
    hint: HINTS[by] ?? 'Check that the publishing job has permissions: { id-token: write }, and run it again.',
  });
}

const HINTS: Readonly<Record<string, string>> = {
  'github-at':
    'Set mcp-registry-token to a classic token of an owner of the account (scope read:org for an organization), or leave it out and publish from GitHub Actions.',
  dns: 'The domain needs a TXT record with the public key of mcp-registry-key: v=MCPv1; k=ed25519; p=<base64>',
  http: 'https://<domain>/.well-known/mcp-registry-auth must contain the public key of mcp-registry-key: v=MCPv1; k=ed25519; p=<base64>',
  none: 'This registry requires a login: remove login = "none" from [mcp-registry].',
};
