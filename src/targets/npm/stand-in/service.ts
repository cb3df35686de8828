// The npm registry on loopback: it keeps what is published here and reads everything else from a real one, if told to.

import { type Route, type Service, startService } from '../../../stand-in/service.js';
import { attestationsRoute } from './attestations.js';
import { publish } from './publish.js';
import { read } from './read.js';
import { stageRoutes } from './stage.js';
import {
  bearerOf,
  type NpmOptions,
  type NpmPackage,
  type NpmVersion,
  npmError,
  type StagedVersion,
  type State,
} from './state.js';
import { tagRoutes } from './tags.js';
import { exchangeRoute } from './trusted.js';

export type { NpmOptions, NpmPublisher, NpmVersion } from './state.js';

export interface Npm extends Service {
  /** Every version accepted, whether it is served yet or not. */
  versions(): readonly NpmVersion[];
  /** The tags of a package, as they will be seen. */
  tags(name: string): Readonly<Record<string, string>>;
  /** What waits for an approval. */
  staged(): readonly StagedVersion[];
  /** Serves and lists now what was accepted. */
  serveNow(): void;
}

/** Starts it; give `url` to npm as its registry. */
export async function startNpm(options: NpmOptions): Promise<Npm> {
  const state: State = {
    options,
    packages: new Map(),
    tokens: new Map(Object.entries(options.tokens).map(([token, packages]) => [token, { packages }])),
    staged: new Map(),
    url: '',
    folder: '',
  };
  const routes: Route[] = [
    { method: 'GET', path: '/-/ping', handle: () => ({ status: 200, json: {} }) },
    {
      method: 'GET',
      path: '/-/whoami',
      handle(request) {
        if (!state.tokens.has(bearerOf(request) ?? '')) throw npmError(401, 'Unauthorized');
        return { status: 200, json: { username: 'rehearsal' } };
      },
    },
    ...tagRoutes(state),
    exchangeRoute(state),
    ...stageRoutes(state),
    attestationsRoute(state),
    { method: 'GET', path: '/*', handle: (request) => read(state, request) },
    { method: 'PUT', path: '/*', handle: (request) => publish(state, request) },
  ];
  const service = await startService(routes, {
    missing: () => ({ status: 404, json: { error: 'Not found' } }),
  });
  state.url = service.url;
  state.folder = service.folder;
  return Object.assign(service, {
    versions: () => [...state.packages.values()].flatMap((one) => [...one.versions.values()]),
    tags: (name: string) => Object.fromEntries(state.packages.get(name)?.tags ?? []),
    staged: () => [...state.staged.values()].map(({ shown: one }) => one),
    serveNow: () => {
      for (const [name, one] of state.packages) state.packages.set(name, shown(one));
    },
  });
}

function shown(one: NpmPackage): NpmPackage {
  const versions = [...one.versions].map(([key, version]) => [key, { ...version, servedAt: 0, listedAt: 0 }] as const);
  return { ...one, versions: new Map(versions) };
}
