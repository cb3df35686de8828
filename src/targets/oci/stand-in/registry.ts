// A container registry on loopback: the distribution API as registries answer it, tokens included.

import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Incoming } from '../../../stand-in/incoming.js';
import { Refusal, type Reply, type Service, startService } from '../../../stand-in/service.js';
import { readManifest } from './manifest.js';

export interface RegistryOptions {
  /** Who may push, and that everyone has to ask for a token first; undefined: no login at all. */
  readonly login?: { readonly user: string; readonly password: string };
  /** Repositories that only the login may read. */
  readonly hidden?: (repository: string) => boolean;
  /** Repositories of somebody else: the login may not even read them. */
  readonly foreign?: (repository: string) => boolean;
  /** Whether a tag that is set may be set again. Default yes. */
  readonly immutable?: (tag: string) => boolean;
  /** Whether it lists what is attached to a manifest; `empty`: it says that nothing is. Default: it has no such list. */
  readonly referrers?: 'listed' | 'empty';
}

export interface Registry extends Service {
  /** What a tag stands for. */
  digestOf(repository: string, tag: string): string | undefined;
  /** Sets a tag as somebody else would. */
  setTag(repository: string, tag: string, type: string, body: string): string;
}

interface Manifest {
  readonly type: string;
  readonly bytes: Buffer;
}

/** What a manifest says that is attached to another. */
interface Referring {
  readonly subject?: { readonly digest: string };
  readonly annotations?: Readonly<Record<string, string>>;
  readonly artifactType?: string;
}

interface Kept {
  /** File by digest. */
  readonly blobs: Map<string, string>;
  readonly manifests: Map<string, Manifest>;
  readonly tags: Map<string, string>;
}

const NAME = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*';
const PATH = new RegExp(`^/v2/(${NAME})/(blobs/uploads|blobs|manifests|referrers|tags)/(.*)$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const PAGE = 100;

/** Starts it; images are `127.0.0.1:<port>/<name>`. */
export async function startRegistry(options: RegistryOptions = {}): Promise<Registry> {
  const repositories = new Map<string, Kept>();
  const uploads = new Map<string, string>();
  /** By token: which repositories may be read with it, and which of them written. */
  const tokens = new Map<string, ReadonlyMap<string, 'pull' | 'push'>>();
  const kept = (name: string): Kept => {
    const found = repositories.get(name) ?? { blobs: new Map(), manifests: new Map(), tags: new Map() };
    repositories.set(name, found);
    return found;
  };

  const token = ({ url, headers }: Incoming): Reply => {
    const given = /^basic (.+)$/i.exec(headers.authorization ?? '')?.[1];
    const user = given && Buffer.from(given, 'base64').toString();
    const known = user === `${options.login?.user}:${options.login?.password}`;
    if (given !== undefined && !known) throw refusal(401, 'UNAUTHORIZED', 'authentication required');
    const rights = new Map<string, 'pull' | 'push'>();
    for (const scope of url.searchParams.getAll('scope')) {
      const [, repository = '', actions = ''] = /^repository:([^:]+):(.*)$/.exec(scope) ?? [];
      const shown = known ? options.foreign?.(repository) !== true : options.hidden?.(repository) !== true;
      if (shown) rights.set(repository, known && /push/.test(actions) ? 'push' : 'pull');
    }
    const minted = randomBytes(16).toString('hex');
    tokens.set(minted, rights);
    return { status: 200, json: { token: minted, expires_in: 300 } };
  };

  /** @param from another repository that the request reads too */
  const allow = ({ headers }: Incoming, repository: string, push: boolean, from?: string): void => {
    if (options.login === undefined) return;
    const rights = tokens.get(/^bearer (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '');
    const may = rights?.get(repository) === 'push' || (!push && rights?.has(repository));
    if (rights !== undefined && (repository === '' || may) && (from === undefined || rights.has(from))) return;
    const scopes = [
      ...(repository === '' ? [] : [`repository:${repository}:${push ? 'pull,push' : 'pull'}`]),
      ...(from === undefined ? [] : [`repository:${from}:pull`]),
    ];
    const scope = scopes.length === 0 ? '' : `,scope="${scopes.join(' ')}"`;
    const challenge = `Bearer realm="${service.url}/token",service="stand-in"${scope}`;
    throw refusal(401, 'UNAUTHORIZED', 'authentication required', { 'www-authenticate': challenge });
  };

  const handle = async (request: Incoming): Promise<Reply> => {
    const { method, url } = request;
    if (url.pathname === '/token') return token(request);
    if (url.pathname === '/v2/') {
      // Clients learn here how to prove who they are.
      allow(request, '', false);
      return { status: 200, json: {} };
    }
    const [, name = '', what = '', rest = ''] = PATH.exec(decodeURIComponent(url.pathname)) ?? [];
    if (name === '') throw refusal(404, 'NAME_INVALID', 'invalid repository name');
    allow(request, name, !['GET', 'HEAD'].includes(method), url.searchParams.get('from') ?? undefined);
    if (what === 'referrers' && options.referrers !== undefined)
      return referrersTo(rest, options.referrers === 'empty' ? undefined : repositories.get(name));
    if (what === 'tags') return tagList(name, repositories.get(name), url);
    if (what === 'manifests') return method === 'PUT' ? putManifest(request, name, rest) : getManifest(name, rest);
    if (what === 'blobs') return getBlob(name, rest);
    return method === 'POST' ? beginUpload(name, url) : endUpload(request, name, rest);
  };

  const getBlob = (name: string, digest: string): Reply => {
    const file = repositories.get(name)?.blobs.get(digest);
    if (file === undefined) throw refusal(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
    return { status: 200, file, headers: { 'docker-content-digest': digest } };
  };

  const beginUpload = (name: string, url: URL): Reply => {
    const [mount, from] = [url.searchParams.get('mount') ?? '', url.searchParams.get('from') ?? ''];
    const file = repositories.get(from)?.blobs.get(mount);
    if (file !== undefined) {
      const headers = { location: `/v2/${name}/blobs/${mount}`, 'docker-content-digest': mount };
      return { status: 201, headers, store: () => void kept(name).blobs.set(mount, file) };
    }
    const id = randomBytes(12).toString('hex');
    // Relative, and with a query: both are allowed, and both are met.
    const location = `/v2/${name}/blobs/uploads/${id}?state=${randomBytes(4).toString('hex')}`;
    return { status: 202, headers: { location }, store: () => void uploads.set(id, name) };
  };

  const endUpload = async (request: Incoming, name: string, id: string): Promise<Reply> => {
    if (uploads.get(id) !== name) throw refusal(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry');
    const digest = request.url.searchParams.get('digest') ?? '';
    const saved = await request.save(join(service.folder, `${id}-${randomBytes(4).toString('hex')}`));
    if (`sha256:${saved.sha256}` !== digest)
      throw refusal(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content');
    const headers = { location: `/v2/${name}/blobs/${digest}`, 'docker-content-digest': digest };
    return {
      status: 201,
      headers,
      store() {
        uploads.delete(id);
        kept(name).blobs.set(digest, saved.path);
      },
    };
  };

  const getManifest = (name: string, reference: string): Reply => {
    const there = repositories.get(name);
    const digest = DIGEST.test(reference) ? reference : (there?.tags.get(reference) ?? '');
    const found = there?.manifests.get(digest);
    if (found === undefined) throw refusal(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
    return { status: 200, body: found.bytes, headers: { 'content-type': found.type, 'docker-content-digest': digest } };
  };

  const putManifest = async (request: Incoming, name: string, reference: string): Promise<Reply> => {
    const bytes = await request.bytes(4 * 1024 * 1024);
    const type = String(request.headers['content-type'] ?? '');
    const digest = digestOf(bytes);
    const isTag = !DIGEST.test(reference);
    if (isTag ? !TAG.test(reference) : reference !== digest)
      throw refusal(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content');
    const there = kept(name);
    const { blobs, manifests } = readManifest(bytes, type);
    if (blobs.some((one) => !there.blobs.has(one)))
      throw refusal(404, 'MANIFEST_BLOB_UNKNOWN', 'blob unknown to registry');
    if (manifests.some((one) => !there.manifests.has(one))) throw refusal(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
    const set = there.tags.get(reference);
    if (isTag && set !== undefined && set !== digest && options.immutable?.(reference) === true)
      throw refusal(409, 'TAG_INVALID', 'tag is immutable');
    return {
      status: 201,
      headers: { location: `/v2/${name}/manifests/${digest}`, 'docker-content-digest': digest },
      store() {
        there.manifests.set(digest, { type, bytes });
        if (isTag) there.tags.set(reference, digest);
      },
    };
  };

  const service = await startService(
    (['GET', 'POST', 'PUT'] as const).map((method) => ({ method, path: '/*', handle })),
  );
  return Object.assign(service, {
    digestOf: (repository: string, tag: string) => repositories.get(repository)?.tags.get(tag),
    setTag(repository: string, tag: string, type: string, body: string) {
      const bytes = Buffer.from(body);
      kept(repository).manifests.set(digestOf(bytes), { type, bytes });
      kept(repository).tags.set(tag, digestOf(bytes));
      return digestOf(bytes);
    },
  });
}

function tagList(name: string, there: Kept | undefined, url: URL): Reply {
  if (there === undefined) throw refusal(404, 'NAME_UNKNOWN', 'repository name not known to registry');
  const last = url.searchParams.get('last');
  const all = [...there.tags.keys()].sort().filter((tag) => last === null || tag > last);
  const size = Number(url.searchParams.get('n') ?? PAGE);
  const tags = all.slice(0, size);
  const more = all.length > size ? { link: `</v2/${name}/tags/list?n=${size}&last=${tags.at(-1)}>; rel="next"` } : {};
  return { status: 200, json: { name, tags }, headers: more as Readonly<Record<string, string>> };
}

function referrersTo(digest: string, there: Kept | undefined): Reply {
  const manifests = [...(there?.manifests ?? [])].flatMap(([own, { type, bytes }]) => {
    const { subject, annotations, artifactType } = JSON.parse(bytes.toString('utf8')) as Referring;
    const entry = { mediaType: type, digest: own, size: bytes.length, artifactType, annotations };
    return subject?.digest === digest ? [entry] : [];
  });
  const type = 'application/vnd.oci.image.index.v1+json';
  const body = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: type, manifests }));
  return { status: 200, body, headers: { 'content-type': type } };
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** As the distribution specification has errors. */
function refusal(status: number, code: string, message: string, headers = {}): Refusal {
  return new Refusal({ status, headers, json: { errors: [{ code, message }] } });
}
