// An npm registry as it is read: one version's digest, all versions and tags of a package. Nothing here writes.

import { z } from 'zod';
import { ReleaseError } from '../../core/errors.js';
import type { Credential, Host, HttpResponse } from '../../core/types.js';
import { fieldsOf, isObject } from '../../formats/object.js';
import { readAnswer, unread, wordsOf } from '../remote-answer.js';
import { isNpm } from './address.js';

/** One version as the registry shows it. */
export interface Shown {
  /** `sha512-…`; undefined where the registry gives only a SHA-1. */
  readonly integrity: string | undefined;
  /** Lower-case hex. */
  readonly shasum: string | undefined;
  readonly tarball: string | undefined;
  /** What its users are told in its place. */
  readonly deprecated?: string | undefined;
}

/** What the registry knows of a package. */
export interface Known {
  readonly versions: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  /** When a version came there, in the registry's words. */
  readonly times: Readonly<Record<string, string>>;
  /** Versions that the registry has attestations for. */
  readonly attested: readonly string[];
}

/** Address of a package below the registry: `@scope%2fname`. */
function packageUrl(registry: URL, name: string, ...rest: readonly string[]): string {
  return [new URL(name.replace('/', '%2f'), registry).href, ...rest.map(encodeURIComponent)].join('/');
}

/** What registries answer that serve no version by an address of its own: GitHub Packages, and Nexus (sonatype/nexus-public#224). */
const NO_ADDRESS = [400, 404, 405, 501];

/**
 * One version's own document: by its exact address, which a registry serves before its lists; where it has none of that kind, out
 * of the document of the package. Undefined while the version is not there.
 */
export async function askVersion(
  registry: URL,
  name: string,
  version: string,
  credential: Credential | undefined,
  host: Host,
): Promise<HttpResponse | undefined> {
  const direct = await ask(packageUrl(registry, name, version), credential, host, NO_ADDRESS);
  if (direct.status === 200) return direct;
  if (direct.status === 404 && isNpm(registry)) return undefined;
  const all = await ask(packageUrl(registry, name), credential, host);
  const found = all.status === 404 ? undefined : fieldsOf(packageIn(all, name).versions)[version];
  return found === undefined ? undefined : { ...all, text: () => JSON.stringify(found) };
}

/** How one version is shown; undefined while it is not there. */
export async function readVersion(
  registry: URL,
  name: string,
  version: string,
  credential: Credential | undefined,
  host: Host,
): Promise<Shown | undefined> {
  const answer = await askVersion(registry, name, version, credential, host);
  if (answer === undefined) return undefined;
  const asked = `${name} ${version}`;
  const { dist, deprecated } = readAnswer(answer, VERSION, asked, UNREAD);
  const integrity = dist.integrity !== undefined && /\bsha512-/.test(dist.integrity) ? dist.integrity : undefined;
  if (integrity === undefined && dist.shasum === undefined) {
    throw unread(answer, asked, 'dist: neither an integrity of sha512 nor a shasum', UNREAD);
  }
  const words = typeof deprecated === 'string' && deprecated !== '' ? { deprecated } : {};
  return { integrity, shasum: dist.shasum, tarball: dist.tarball, ...words };
}

const UNREAD = {
  code: 'npm/registry',
  hint: 'Nothing was concluded from it. Check npm-registry: a proxy or a login page may be answering instead.',
} as const;
const VERSION = z.looseObject({
  deprecated: z.union([z.string(), z.boolean()]).nullish(),
  dist: z.looseObject({
    integrity: z.string().optional(),
    shasum: z
      .string()
      .regex(/^[0-9a-f]{40}$/, 'expected a SHA-1')
      .optional(),
    tarball: z.string().optional(),
  }),
});
const NAMED = z.record(z.string(), z.unknown());
const PACKAGE = z
  .looseObject({ versions: NAMED.optional(), 'dist-tags': NAMED.optional(), time: NAMED.optional() })
  // A package that was taken back has only the time of that.
  .refine(({ versions, time }) => versions !== undefined || time?.['unpublished'] !== undefined, 'no versions');

/** Versions and tags of a package; undefined when the registry has none of that name. */
export async function readPackage(
  registry: URL,
  name: string,
  credential: Credential | undefined,
  host: Host,
): Promise<Known | undefined> {
  const answer = await ask(packageUrl(registry, name), credential, host);
  if (answer.status === 404) return undefined;
  const found = packageIn(answer, name);
  return {
    versions: Object.keys(found.versions ?? {}),
    tags: texts(found['dist-tags']),
    times: texts(found.time),
    attested: Object.entries(found.versions ?? {}).flatMap(([version, one]) => (isAttested(one) ? [version] : [])),
  };
}

function packageIn(answer: HttpResponse, name: string): z.infer<typeof PACKAGE> {
  return readAnswer(answer, PACKAGE, `the versions of ${name}`, UNREAD);
}

function isAttested(version: unknown): boolean {
  const dist = fieldsOf(version)['dist'];
  return isObject(dist) && isObject(dist['attestations']);
}

const VISIBILITY = z.looseObject({ public: z.boolean() });

/** Whether everyone may install a package; false where the registry does not know it, or does not tell this login. */
export async function readVisibility(
  registry: URL,
  name: string,
  credential: Credential | undefined,
  host: Host,
): Promise<boolean> {
  const url = new URL(`-/package/${name.replace('/', '%2f')}/visibility`, registry).href;
  const answer = await ask(url, credential, host, [401, 403, ...NO_ADDRESS]);
  return answer.status === 200 && readAnswer(answer, VISIBILITY, `the visibility of ${name}`, UNREAD).public;
}

function texts(found: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** @param untold other answers than yes and no that are the caller's to judge */
async function ask(
  url: string,
  credential: Credential | undefined,
  host: Host,
  untold: readonly number[] = [],
): Promise<HttpResponse> {
  const headers = {
    accept: 'application/json',
    'cache-control': 'no-cache',
  };
  const answer = await host.http({ url, headers, credential });
  if ([200, 404, ...untold].includes(answer.status)) return answer;
  throw new ReleaseError(
    'npm/registry',
    `${new URL(url).host} answered ${answer.status} when asked for ${new URL(url).pathname}.`,
    {
      hint:
        answer.status === 401 || answer.status === 403
          ? 'The registry requires authentication to read: set npm-token to a token that can, or registry-auth.'
          : 'Check npm-registry, then run it again.',
      quote: [wordsOf(answer)],
    },
  );
}
