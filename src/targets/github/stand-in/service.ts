// GitHub on loopback: one repository with its tags and releases, under GitHub's own rules for drafts, names and rights.

import { type Reply, type Route, type Service, startService } from '../../../stand-in/service.js';
import { assetRoutes, ORIGIN } from './assets.js';
import { attestationRoutes } from './attestations.js';
import { limited } from './errors.js';
import { releaseRoutes } from './releases.js';
import { repositoryRoutes } from './repository.js';
import { type Asset, assetsOf, type GitHubOptions, type Limit, type Release, type State, type Tag } from './state.js';

export type { GitHubOptions, Limit } from './state.js';

export interface GitHub extends Service {
  /** Where the web pages and the public downloads are: GITHUB_SERVER_URL. */
  readonly webUrl: string;
  /** Everything there is, drafts too, in order of creation. */
  releases(): readonly (Release & { readonly assets: readonly Asset[] })[];
  /** The bundles that were stored, in order. */
  attestations(): readonly unknown[];
  /** The next answers of the API are a rate limit. */
  limitNext(limit: Limit, times?: number): void;
  /** The next uploads are answered with 502 and leave an asset in state `starter`. */
  breakUploads(times: number): void;
  /** Creates or moves a tag; `undefined` deletes it. */
  setTag(name: string, tag: Tag | undefined): void;
  setImmutable(on: boolean): void;
}

/** Starts it; `url` is the API (GITHUB_API_URL). Uploads and downloads have origins of their own, as in the real world. */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const state: State = {
    options,
    tags: new Map(Object.entries(options.tags)),
    releases: new Map(),
    assets: new Map(),
    attestations: new Map(),
    burned: new Set(),
    limits: [],
    immutable: options.immutable ?? false,
    nextId: 1001,
    brokenUploads: 0,
    urls: { api: '', uploads: '', web: '', objects: '' },
    folder: '',
  };
  const [below, uploadsBelow] = options.enterprise === true ? ['/api/v3', '/api/uploads'] : ['', ''];
  const at = `${below}/repos/:owner/:repo`;
  const uploadAt = `${uploadsBelow}/repos/:owner/:repo`;
  const routes = [
    ...repositoryRoutes(state, at),
    ...attestationRoutes(state, at),
    ...(options.more?.(state, at) ?? []),
    ...assetRoutes(state, at, uploadAt),
    ...releaseRoutes(state, at),
  ];
  const service = await startService(
    routes.map((route) => withLimits(state, route)),
    {
      origins: options.enterprise === true ? 2 : 4,
      missing: () => ({
        status: 404,
        json: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
      }),
    },
  );
  const [first, ...others] = service.urls as [string, string, string, string];
  const [uploads, web, objects] = options.enterprise === true ? [first, first, others[0] as string] : others;
  const urls = { api: first + below, uploads: uploads + uploadsBelow, web, objects };
  Object.assign(state, { urls, folder: service.folder });
  return Object.assign(service, {
    url: urls.api,
    webUrl: web,
    releases: () =>
      [...state.releases.values()].map((release) => ({ ...release, assets: assetsOf(state, release.id) })),
    attestations: () => [...state.attestations.values()].map(({ bundle }) => bundle),
    limitNext: (limit: Limit, times = 1) => void state.limits.push(...Array<Limit>(times).fill(limit)),
    breakUploads: (times: number) => {
      state.brokenUploads = times;
    },
    setTag: (name: string, tag: Tag | undefined) => {
      if (tag === undefined) state.tags.delete(name);
      else state.tags.set(name, tag);
    },
    setImmutable: (on: boolean) => {
      state.immutable = on;
    },
  });
}

/** The API's own layer: rate limits before, its headers after. */
function withLimits(state: State, route: Route): Route {
  const headers = { 'x-github-request-id': '0400:5CD8:10BA18:146B35:5EAE1646', 'x-ratelimit-limit': '1000' };
  return {
    ...route,
    async handle(request) {
      const limit = request.origin <= ORIGIN.uploads ? state.limits.shift() : undefined;
      if (limit !== undefined) return limited(limit.kind, limit.status ?? 403, limit.retryAfter);
      const answer = await route.handle(request);
      const dress = (reply: Reply) => ({ ...reply, headers: { ...headers, ...reply.headers } });
      return typeof answer === 'function' ? () => dress(answer()) : dress(answer);
    },
  };
}
