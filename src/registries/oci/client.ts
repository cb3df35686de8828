// A repository of a container registry, asked over the distribution API: who we are is proven as the registry asks for it.

import { z } from 'zod';
import { sha256 } from '../../core/digest.js';
import { ReleaseError } from '../../core/errors.js';
import type { Credential, Host, HttpRequest, HttpResponse } from '../../core/types.js';
import { basic, bearer } from '../../host/credential.js';
import { trustedUrl } from '../origin.js';
import { peekAnswer, readAnswer, TOKEN, unread, wordsOf } from '../remote-answer.js';
import type { Repository } from './reference.js';

/** Who asks a registry. */
export interface Login {
  readonly user: string;
  readonly password: string;
}

/** A repository, for one who may read it, or read and write. */
export interface Client {
  readonly repository: Repository;
  /**
   * Sends a request; `url` may be relative to the repository: `manifests/1.2.3`. Any status is an answer.
   * @param besides path of another repository that the request reads
   */
  send(request: HttpRequest, besides?: string): Promise<HttpResponse>;
}

/** Media types of manifests. */
export const MANIFESTS = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  // Without these a registry converts, and the digest is another one.
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];
const MINTED = z.looseObject({ token: TOKEN.optional(), access_token: TOKEN.optional() });
const SAID = z.looseObject({
  errors: z.array(z.looseObject({ code: z.string(), message: z.string().optional() })).min(1),
});
const LISTED = z.looseObject({ tags: z.array(z.string().max(200)).max(100_000).nullish() });
const TAGS = `tags/${'list'}`;
const MOST_PAGES = 200;
const UNREAD = { code: 'oci/registry' } as const;

/**
 * Opens a repository. Nothing is asked yet.
 * @param access `push` asks for a token that may write, where tokens say so
 */
export function openRepository(
  repository: Repository,
  login: Login | undefined,
  access: 'pull' | 'push',
  host: Host,
): Client {
  const scope = `repository:${repository.path}:${access === 'push' ? 'pull,push' : 'pull'}`;
  let proof: Credential | undefined;
  return {
    repository,
    async send(request, besides) {
      const asked = { ...request, url: new URL(request.url, repository.api).href };
      const answer = await host.http({ ...asked, credential: proof });
      // Whoever else was asked on the way (where blobs lie) names no token service that a login would go to.
      if (answer.status !== 401 || new URL(answer.url).origin !== repository.api.origin) return answer;
      // Tokens are good for minutes: a later request may have to ask again.
      const scopes = besides === undefined ? [scope] : [scope, `repository:${besides}:pull`];
      const renewed = await proofFor(answer, repository, scopes, login, host);
      if (renewed === undefined) return answer;
      proof = renewed;
      return host.http({ ...asked, credential: proof });
    },
  };
}

/** What a registry's challenge asks for; undefined where nothing here can answer it. */
async function proofFor(
  { headers }: HttpResponse,
  { api, registry }: Repository,
  scopes: readonly string[],
  login: Login | undefined,
  host: Host,
): Promise<Credential | undefined> {
  const challenge = headers['www-authenticate'] ?? '';
  if (/^basic\b/i.test(challenge)) return login && basic(login.user, login.password, api);
  const realm = parameter(challenge, 'realm');
  if (!/^bearer\b/i.test(challenge) || realm === undefined) return undefined;
  const url = trustedUrl(realm, `the token service of ${registry}`);
  const service = parameter(challenge, 'service');
  if (service !== undefined) url.searchParams.set('service', service);
  for (const scope of scopes) url.searchParams.append('scope', scope);
  const credential = login && basic(login.user, login.password, url);
  const answer = await host.http({ url: url.href, credential });
  if (answer.status === 200) {
    const { token, access_token } = readAnswer(answer, MINTED, `a token of ${registry}`, { secret: true });
    const minted = token ?? access_token;
    if (minted === undefined) return undefined;
    host.mask(minted);
    return bearer(minted, api);
  }
  if (answer.status === 401 || answer.status === 403) return undefined;
  throw unanswered(answer, registry);
}

/** What a challenge says of it. */
export function parameter(challenge: string, name: string): string | undefined {
  return new RegExp(`[\\s,]${name}="([^"]*)"`, 'i').exec(challenge)?.[1];
}

/** The digest of what a tag or digest stands for; undefined where there is nothing, or nothing that is shown to us. */
export async function digestAt(client: Client, reference: string): Promise<string | undefined> {
  const request = { url: `manifests/${reference}`, headers: { accept: MANIFESTS.join(', ') } };
  const answer = await client.send({ ...request, method: 'HEAD' });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw denied(answer, client.repository);
  const stated = answer.headers['docker-content-digest'];
  if (stated !== undefined && /^sha256:[0-9a-f]{64}$/.test(stated)) return stated;
  const whole = await client.send(request);
  if (whole.status === 404) return undefined;
  if (whole.status !== 200) throw denied(whole, client.repository);
  // A page for people to sign in answers 200 too, and is no other image.
  if (!MANIFESTS.includes((whole.headers['content-type'] ?? '?').split(';')[0]?.trim() ?? '?'))
    throw unread(whole, `the manifest ${reference} of ${client.repository.shown}`, 'it is of another type', UNREAD);
  return `sha256:${sha256(whole.body)}`;
}

/** Every tag; empty where there is no such repository. */
export async function tagsOf(client: Client): Promise<readonly string[]> {
  const tags: string[] = [];
  const seen = new Set<string>();
  for (let url: string | undefined = TAGS; url !== undefined && !seen.has(url) && seen.size < MOST_PAGES; ) {
    seen.add(url);
    const answer: HttpResponse = await client.send({ url });
    if (answer.status === 404) return tags;
    if (answer.status !== 200) throw denied(answer, client.repository);
    tags.push(...(readAnswer(answer, LISTED, `the tags of ${client.repository.shown}`, UNREAD).tags ?? []));
    url = /<([^>]+)>\s*;\s*rel="?next"?/i.exec(answer.headers['link'] ?? '')?.[1];
  }
  return tags;
}

/** The error of an answer that is no yes, in the registry's own words. */
export function denied(answer: HttpResponse, { shown, registry }: Repository): ReleaseError {
  if (answer.status !== 401 && answer.status !== 403) return unanswered(answer, registry);
  const hint =
    registry === 'ghcr.io'
      ? `Give the publishing job permissions: { packages: write } and oci-token: \${{ github.token }}. If ${shown} is there already, let it be written from this repository: package settings → Manage Actions access.`
      : `Set oci-username and oci-token to a login of ${registry} that may write ${shown}.`;
  return new ReleaseError('oci/denied', `${registry} did not let ${shown} be read or written.`, {
    hint,
    quote: [ociWords(answer)],
  });
}

function unanswered(answer: HttpResponse, registry: string): ReleaseError {
  return new ReleaseError('oci/registry', `${registry} answered ${answer.status}.`, {
    hint: 'Run it again later: it continues where it stopped.',
    quote: [ociWords(answer)],
  });
}

/** `403 DENIED: requested access to the resource is denied`. */
export function ociWords(answer: HttpResponse): string {
  const [first] = peekAnswer(answer, SAID)?.errors ?? [];
  const words = first === undefined ? wordsOf(answer) : `${first.code}: ${first.message ?? ''}`.slice(0, 300);
  return `${answer.status} ${words}`.trim();
}
