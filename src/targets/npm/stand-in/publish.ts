// Publishing to the npm registry: rights, digests, versions that stay, tags.

import { createHash, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { valid, validRange } from 'semver';
import { fromData, parse } from 'ssri';
import validateName from 'validate-npm-package-name';
import type { Incoming } from '../../../stand-in/incoming.js';
import type { Reply } from '../../../stand-in/reply.js';
import { attestedBy } from './attestations.js';
import { tarballUrl } from './read.js';
import {
  bearerOf,
  covers,
  type NpmPackage,
  type NpmVersion,
  npmError,
  packagePath,
  type State,
  tarballName,
} from './state.js';

export interface Body {
  readonly name?: string;
  readonly access?: 'public' | 'restricted' | null;
  readonly 'dist-tags'?: Readonly<Record<string, string>>;
  readonly versions?: Readonly<Record<string, Manifest>>;
  readonly _attachments?: Readonly<Record<string, { readonly data?: string; readonly length?: number }>>;
}
type Manifest = Readonly<Record<string, unknown>> & {
  readonly name?: string;
  readonly version?: string;
  readonly dist?: { readonly integrity?: string; readonly shasum?: string };
};

/** Handles `PUT /<package>`. */
export async function publish(state: State, request: Incoming): Promise<() => Reply> {
  const { name, rest } = packagePath(request.url.pathname);
  if (rest.length > 0) throw npmError(405, 'Method Not Allowed');
  // The whole document is JSON with the tarball in base64: there is no streaming it.
  const body = (await request.json()) as Body | undefined;
  const isNew = body?._attachments !== undefined;
  needToken(state, request, name, isNew ? 'publish' : 'change');
  if (!isNew) return deprecate(state, name, body);
  return (await newVersion(state, name, body)).take;
}

/** A version as it was sent: refused, or what publishes it. */
export async function newVersion(state: State, name: string, body: Body | undefined) {
  const [version, manifest] = Object.entries(body?.versions ?? {})[0] ?? [];
  if (body?.name !== name || version === undefined || manifest === undefined)
    throw npmError(400, 'Invalid package document');
  if (!validateName(name).validForNewPackages) throw npmError(400, `Invalid package name: ${name}`);
  if (manifest.name !== name || manifest.version !== version || valid(version) !== version) {
    throw npmError(400, `Invalid version: ${version}`);
  }
  const tags = Object.keys(body['dist-tags'] ?? {});
  for (const tag of tags) checkTag(tag);
  const data = attachment(body, name, version);
  const digests = checkDigests(data, manifest);
  const sha512 = createHash('sha512').update(data).digest('hex');
  const attested = attestedBy(body._attachments ?? {}, { name, version }, sha512);
  const path = join(state.folder, `tarball-${randomUUID()}`);
  await writeFile(path, data, { mode: 0o600 });
  const take = (): Reply => {
    const before = state.packages.get(name);
    if (before?.versions.has(version)) {
      const text = `You cannot publish over the previously published versions: ${version}.`;
      throw npmError(state.options.conflict ?? 403, text);
    }
    const closed = name.startsWith('@') && before === undefined && body.access !== 'public';
    if (closed) throw npmError(402, 'You must sign up for private packages');
    const now = Date.now();
    const servedAt = now + (state.options.served ?? 0);
    const url = `${state.url}/-/npm/v1/attestations/${name}@${version}`;
    const attestations = attested && { url, provenance: { predicateType: attested.predicateType } };
    const tarball = tarballUrl(state, name, version);
    const dist = { ...manifest.dist, ...digests, tarball, ...(attestations && { attestations }) };
    const filename = tarballName(name, version);
    const stored: NpmVersion = {
      ...{ name, version, path, filename, integrity: digests.integrity, attested, publishedAt: now, servedAt },
      manifest: { ...manifest, _id: `${name}@${version}`, dist },
      listedAt: servedAt + (state.options.listed ?? 0),
    };
    return {
      status: 200,
      json: { ok: 'created new package', success: true },
      store: () => void state.packages.set(name, withVersion(before, stored, tags)),
    };
  };
  return { version, tag: tags[0] ?? 'latest', shasum: digests.shasum, take };
}

/** `npm deprecate`: the document again, with words at some of its versions; nothing else of it is believed. */
function deprecate(state: State, name: string, body: Body | undefined): () => Reply {
  const known = state.packages.get(name);
  if (known === undefined) throw npmError(404, 'Not found');
  const versions = [...known.versions].map(([version, one]) => {
    const { deprecated: _, ...manifest } = one.manifest;
    const words = body?.versions?.[version]?.['deprecated'];
    return [version, { ...one, manifest: words ? { ...manifest, deprecated: words } : manifest }] as const;
  });
  const changed: NpmPackage = { ...known, versions: new Map(versions) };
  return () => ({ status: 200, json: { ok: true }, store: () => void state.packages.set(name, changed) });
}

/**
 * Whether the sender may do this to the package. A token nobody knows gets npm's 404, which says nothing about the package; one of
 * a workflow is good for what it was exchanged for, and never to `change` what is there.
 */
export function needToken(state: State, request: Incoming, name: string, does: 'publish' | 'stage' | 'change'): void {
  const given = bearerOf(request);
  if (given === undefined) {
    throw npmError(401, 'You must be logged in to publish packages.', { 'www-authenticate': 'Bearer' });
  }
  const token = state.tokens.get(given);
  if (token === undefined) {
    throw npmError(404, 'Not found', {
      'npm-notice': 'Access token expired or revoked. Please try logging in again.',
    });
  }
  if (!covers(token, name))
    throw npmError(403, `You do not have permission to publish "${name}". Are you logged in as the correct user?`);
  if (token.allows !== undefined && token.allows !== does)
    throw npmError(403, 'OIDC permission denied for this action');
}

/** A tag that reads as a version range could never be asked for. */
export function checkTag(tag: string): void {
  if (validRange(tag) !== null) throw npmError(400, `Tag name must not be a valid SemVer range: ${tag}`);
}

function attachment(body: Body, name: string, version: string): Buffer {
  const entries = Object.entries(body._attachments ?? {}).filter(([file]) => file.endsWith('.tgz'));
  const [file, content] = entries[0] ?? [];
  if (entries.length !== 1 || typeof content?.data !== 'string') throw npmError(400, 'No tarball in the document');
  // npm keeps the scope in the attachment's name, other clients drop it.
  if (file !== `${name}-${version}.tgz` && file !== tarballName(name, version)) {
    throw npmError(400, `Unexpected attachment ${file}`);
  }
  const data = Buffer.from(content.data, 'base64');
  if (content.length !== undefined && content.length !== data.byteLength) {
    throw npmError(400, `Attachment length mismatch: ${content.length} said, ${data.byteLength} sent`);
  }
  if (data.byteLength < 2 || data.readUInt16BE() !== 0x1f8b) throw npmError(400, 'The attachment is no gzip file');
  return data;
}

/** What was said of the bytes must be so; what was not said is added. */
function checkDigests(data: Buffer, manifest: Manifest): { integrity: string; shasum: string } {
  const real = fromData(data, { algorithms: ['sha512', 'sha1'] });
  const shasum = createHash('sha1').update(data).digest('hex');
  if (manifest.dist?.shasum !== undefined && manifest.dist.shasum !== shasum) {
    throw npmError(400, `shasum mismatch: ${manifest.dist.shasum} said, ${shasum} received`);
  }
  const { integrity } = manifest.dist ?? {};
  if (integrity !== undefined && !parse(integrity)?.match(real)) {
    throw npmError(400, `integrity mismatch: ${integrity} said, ${real.sha512![0]} received`);
  }
  return { integrity: String(real.sha512![0]), shasum };
}

/** The first version takes `latest` whatever tag was asked for. */
function withVersion(before: NpmPackage | undefined, stored: NpmVersion, tags: readonly string[]): NpmPackage {
  const all = before === undefined ? [...tags, 'latest'] : tags.length > 0 ? tags : ['latest'];
  return {
    name: stored.name,
    versions: new Map([...(before?.versions ?? []), [stored.version, stored]]),
    tags: new Map([...(before?.tags ?? []), ...all.map((tag) => [tag, stored.version] as const)]),
  };
}
