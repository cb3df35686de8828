// The MCP Registry on loopback with the rules of the real one: who may publish what, which documents it takes, what is the latest.

import { type Reply, type Route, type Service, startService } from '../../../stand-in/service.js';
import { logins } from './logins.js';
import { problem } from './problem.js';
import { packageProblems, shapeProblems, wordProblems } from './rules.js';
import { type Kept, nextLatest, type RegistryOptions, type State } from './state.js';

export type { RegistryOptions } from './state.js';

export interface Registry extends Service {
  /** Every version that was published, deleted ones too. */
  entries(): readonly Kept[];
}

/** Starts it; it answers below /v0 and /v0.1, as the real one does. */
export async function startRegistry(options: RegistryOptions): Promise<Registry> {
  const state: State = { options, tokens: new Map(), entries: [], url: '' };
  const below = (prefix: string): Route[] => [
    ...logins(state, prefix),
    {
      method: 'POST',
      path: `${prefix}/publish`,
      handle: async (request) => publish(state, request.headers, await request.bytes()),
    },
    {
      method: 'POST',
      path: `${prefix}/validate`,
      write: false,
      handle: async (request) => validate(await request.bytes()),
    },
    { method: 'GET', path: `${prefix}/servers`, handle: ({ url }) => list(state, url.searchParams) },
    {
      method: 'GET',
      path: `${prefix}/servers/:name/versions/:version`,
      handle: ({ params, url }) => show(state, params, url.searchParams.get('include_deleted') === 'true'),
    },
    {
      method: 'PATCH',
      path: `${prefix}/servers/:name/versions/:version/status`,
      handle: async (request) => change(state, request.headers, request.params, (await request.json()) as Change),
    },
  ];
  const service = await startService([...below('/v0.1'), ...below('/v0')], {
    missing() {
      throw problem(404, 'Endpoint not found. See /docs for the API documentation.');
    },
  });
  state.url = service.url;
  return Object.assign(service, { entries: () => state.entries });
}

interface Change {
  readonly status?: string;
  readonly statusMessage?: string;
}
type Headers = Readonly<Record<string, unknown>>;

/** The document in a body. */
function read(bytes: Buffer): Record<string, unknown> {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
  } catch (error) {
    throw problem(400, (error as Error).message);
  }
  const wrong = shapeProblems(value);
  if (wrong.length > 0) throw problem(422, 'validation failed', ...wrong);
  return value;
}

function validate(bytes: Buffer): Reply {
  const issues = wordProblems(read(bytes)).map((message) => ({
    type: 'semantic',
    path: '',
    message,
    severity: 'error',
  }));
  return { status: 200, json: { valid: issues.length === 0, issues } };
}

/** What a bearer may publish. */
function grantsOf(state: State, { authorization }: Headers): readonly string[] {
  if (typeof authorization !== 'string') {
    const missing = { message: 'required header parameter is missing', location: 'header.Authorization' };
    throw problem(422, 'validation failed', missing);
  }
  const token = state.tokens.get(authorization.replace(/^Bearer /i, ''));
  if (token === undefined || token.until < Date.now()) throw problem(401, 'Invalid or expired Registry JWT token');
  return token.grants;
}

function covers(grants: readonly string[], name: string): boolean {
  return grants.some((grant) => name.startsWith(grant.replace(/\*$/, '')));
}

function publish(state: State, headers: Headers, bytes: Buffer): () => Reply {
  const value = read(bytes);
  const grants = grantsOf(state, headers);
  const [name, version] = [String(value['name']), String(value['version'])];
  if (!covers(grants, name)) {
    const can = `You have permission to publish: ${grants.join(', ')}`;
    throw problem(403, `You do not have permission to publish this server. ${can}. Attempting to publish: ${name}`);
  }
  if (wordProblems(value).length > 0)
    throw problem(422, 'Failed to publish server, invalid schema: call /validate for details');
  const wrong = packageProblems(value);
  if (wrong !== undefined) throw problem(400, 'Failed to publish server', { message: wrong });
  return () => {
    if (find(state, name, version) !== undefined) {
      const message = `invalid version: cannot publish duplicate version: ${name}@${version} already exists`;
      throw problem(400, 'Failed to publish server', { message });
    }
    const at = new Date().toISOString();
    const kept: Kept = { name, version, server: value, status: 'active', message: undefined, at, isLatest: false };
    return {
      status: 200,
      json: shown({ ...kept, isLatest: nextLatest([...state.entries, kept], name) === version }),
      store: () => keep(state, [...state.entries, kept], name),
    };
  };
}

function keep(state: State, entries: readonly Kept[], name: string): void {
  const latest = nextLatest(entries, name);
  state.entries = entries.map((one) => (one.name === name ? { ...one, isLatest: one.version === latest } : one));
}

function find(state: State, name: string, version: string): Kept | undefined {
  return state.entries.find(
    (one) => one.name === name && (version === 'latest' ? one.isLatest : one.version === version),
  );
}

type Named = Readonly<Record<string, string>>;

function show(state: State, { name = '', version = '' }: Named, deleted: boolean): Reply {
  const found = find(state, name, version);
  if (found === undefined || (found.status === 'deleted' && !deleted)) throw problem(404, 'Server not found');
  return { status: 200, json: shown(found) };
}

function list(state: State, query: URLSearchParams): Reply {
  const search = query.get('search') ?? '';
  if (search !== '' && search.trim().length < 3) throw problem(422, 'search must contain at least 3 characters');
  const version = query.get('version');
  const found = state.entries.filter(
    (one) =>
      one.status !== 'deleted' &&
      one.name.toLowerCase().includes(search.toLowerCase()) &&
      (version === null || (version === 'latest' ? one.isLatest : one.version === version)),
  );
  return { status: 200, json: { servers: found.map(shown), metadata: { count: found.length } } };
}

function change(state: State, headers: Headers, { name = '', version = '' }: Named, to: Change): () => Reply {
  const grants = grantsOf(state, headers);
  return () => {
    const found = find(state, name, version);
    if (found === undefined) throw problem(404, 'Server version not found');
    if (!covers(grants, name)) throw problem(403, 'You do not have publish or edit permissions for this server');
    const { status = '', statusMessage } = to;
    if (!['active', 'deprecated', 'deleted'].includes(status)) {
      const message = 'expected value to be one of "active, deprecated, deleted"';
      throw problem(422, 'validation failed', { message, location: 'body.status' });
    }
    if (found.status === status && found.message === statusMessage)
      throw problem(400, 'No changes to apply: status and message are already set to the provided values');
    const changed = { ...found, status, message: statusMessage };
    return {
      status: 200,
      json: shown(changed),
      store: () =>
        keep(
          state,
          state.entries.map((one) => (one === found ? changed : one)),
          name,
        ),
    };
  };
}

function shown({ server, status, message, at, isLatest }: Kept): object {
  const official = { status, statusChangedAt: at, statusMessage: message, publishedAt: at, updatedAt: at, isLatest };
  return { server, _meta: { 'io.modelcontextprotocol.registry/official': official } };
}
