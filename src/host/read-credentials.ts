// A host whose reads carry the credentials that were given for reading, each at its own place only.

import type { Child, Credential, Host, ReadCredential } from '../core/types.js';
import { isRead } from './is-read.js';
import { createRelay } from './relay.js';

/**
 * The same host: GET and HEAD that name no credential themselves get the one for their address, and installers a relay.
 * @param ours those that no installer is led through
 */
export function withReadCredentials(
  host: Host,
  known: readonly ReadCredential[],
  ours: readonly ReadCredential[] = [],
): Host {
  if (known.length === 0 && ours.length === 0) return host;
  const all = [...known, ...ours];
  const http: Host['http'] = (request) => {
    const credential = request.credential ?? (isRead(request) ? credentialAt(request.url, all) : undefined);
    return host.http({ ...request, credential });
  };
  const knows = (address: string): boolean => credentialAt(address, all) !== undefined;
  if (known.length === 0) return { ...host, http, knows };
  const origins = [...new Set(known.map(({ credential }) => credential.origin))];
  const relay = createRelay(origins, { http, tempDir: host.tempDir });
  const run: Host['run'] = async (child) => {
    if (child.installs !== true) return host.run(child);
    const ended = await relay.during(() => host.run({ ...child, ...heard(child, relay.real) }));
    return { ...ended, stdout: relay.real(ended.stdout), stderr: relay.real(ended.stderr) };
  };
  return { ...host, http, knows, run, relay };
}

function heard({ onLine }: Child, real: (text: string) => string): Pick<Child, 'onLine'> {
  return onLine === undefined ? {} : { onLine: (line, stream) => onLine(real(line), stream) };
}

/** The one for the nearest folder; none for an address that names a user itself. */
function credentialAt(address: string, known: readonly ReadCredential[]): Credential | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '') return undefined;
  const fitting = known.filter(({ below }) => `${url.href}/`.startsWith(below));
  return fitting.toSorted((a, b) => b.below.length - a.below.length)[0]?.credential;
}
