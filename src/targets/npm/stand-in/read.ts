// Reading from the npm registry: a package's document in both forms, one version, a tarball; the rest from upstream.

import type { Incoming } from '../../../stand-in/incoming.js';
import type { Reply } from '../../../stand-in/reply.js';
import { type NpmPackage, type NpmVersion, npmError, packagePath, type State, tarballName } from './state.js';

/** Fields of a version in the short document that installers ask for. */
const SHORT = [
  'name',
  'version',
  'deprecated',
  'dependencies',
  'optionalDependencies',
  'devDependencies',
  'bundleDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'acceptDependencies',
  'bin',
  'directories',
  'dist',
  'engines',
  'cpu',
  'os',
  'libc',
  'funding',
  'hasInstallScript',
] as const;

/** Handles `GET /<package>`, `/<package>/<version or tag>` and `/<package>/-/<file>`. */
export async function read(state: State, request: Incoming): Promise<Reply> {
  const { name, rest } = packagePath(request.url.pathname);
  if (name === '' || name === '-') throw npmError(404, 'Not found');
  const known = state.packages.get(name);
  if (known === undefined) return await readUpstream(state, request, name, rest);
  const now = Date.now();
  const served = [...known.versions.values()].filter((version) => version.servedAt <= now);
  if (rest[0] === '-') {
    const version = served.find((one) => one.filename === rest.slice(1).join('/'));
    if (version === undefined) throw npmError(404, 'Not found');
    return { status: 200, file: version.path };
  }
  if (rest.length > 1) throw npmError(404, 'Not found');
  if (rest[0] !== undefined) {
    const wanted = known.tags.get(rest[0]) ?? rest[0];
    const version = served.find((one) => one.version === wanted);
    if (version === undefined) return { status: 404, json: `version not found: ${rest[0]}` };
    return { status: 200, json: version.manifest };
  }
  const listed = served.filter((version) => version.listedAt <= now);
  if (listed.length === 0) throw npmError(404, 'Not found');
  const short = /application\/vnd\.npm\.install-v1\+json/.test(request.headers.accept ?? '');
  return short
    ? {
        status: 200,
        headers: { 'content-type': 'application/vnd.npm.install-v1+json' },
        json: shortDocument(known, listed),
      }
    : { status: 200, json: fullDocument(known, listed) };
}

function tagsOf(known: NpmPackage, listed: readonly NpmVersion[]): Record<string, string> {
  const shown = new Set(listed.map((version) => version.version));
  const tags = Object.fromEntries([...known.tags].filter(([, version]) => shown.has(version)));
  // A document always has a latest: while the newest is on its way it is the one before.
  return { ...tags, latest: tags.latest ?? listed.at(-1)!.version };
}

const iso = (time: number) => new Date(time).toISOString();

function fullDocument(known: NpmPackage, listed: readonly NpmVersion[]): unknown {
  return {
    _id: known.name,
    name: known.name,
    'dist-tags': tagsOf(known, listed),
    versions: Object.fromEntries(listed.map((version) => [version.version, version.manifest])),
    time: {
      created: iso(listed[0]!.publishedAt),
      modified: iso(listed.at(-1)!.publishedAt),
      ...Object.fromEntries(listed.map((version) => [version.version, iso(version.publishedAt)])),
    },
    readme: '',
  };
}

function shortDocument(known: NpmPackage, listed: readonly NpmVersion[]): unknown {
  const short = ({ manifest }: NpmVersion) =>
    Object.fromEntries(SHORT.filter((key) => manifest[key] !== undefined).map((key) => [key, manifest[key]]));
  return {
    name: known.name,
    'dist-tags': tagsOf(known, listed),
    versions: Object.fromEntries(listed.map((version) => [version.version, short(version)])),
    modified: iso(listed.at(-1)!.publishedAt),
  };
}

/**
 * Names that are not held here are read upstream: GET and HEAD only, without any credential, and never a name or scope
 * that is being released or is private. Tarballs are not carried through: the client is sent there.
 */
async function readUpstream(state: State, request: Incoming, name: string, rest: readonly string[]): Promise<Reply> {
  const { upstream, reserved = [] } = state.options;
  const ours = reserved.some((one) => one === name || name.startsWith(`${one}/`));
  if (upstream === undefined || ours) throw npmError(404, 'Not found');
  const escaped = name.replace('/', '%2f');
  const { scopes = {}, through = async (text: string) => text } = upstream;
  const registry = scopes[name.split('/')[0] ?? ''] ?? upstream.url;
  const url = [registry.replace(/\/+$/, ''), escaped, ...rest.map(encodeURIComponent)].join('/');
  if (rest[0] === '-') return { status: 302, headers: { location: await through(url) } };
  const method = request.method === 'HEAD' ? 'HEAD' : 'GET';
  const accept = request.headers.accept ?? 'application/json';
  try {
    const answer = await upstream.http({ method, url, headers: { accept } });
    const type = answer.headers['content-type'] ?? 'application/json';
    return { status: answer.status, headers: { 'content-type': type }, body: await through(answer.text()) };
  } catch (error) {
    throw npmError(502, `${registry} did not answer: ${(error as Error).message}`);
  }
}

/** Address of a version's tarball here. */
export function tarballUrl(state: State, name: string, version: string): string {
  return `${state.url}/${name}/-/${tarballName(name, version)}`;
}
