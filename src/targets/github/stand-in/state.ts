// What the GitHub stand-in holds, and who may see or change it.

import { createHash } from 'node:crypto';
import { isoTime } from '../../../core/iso-time.js';
import type { Incoming } from '../../../stand-in/incoming.js';
import type { Reply } from '../../../stand-in/reply.js';
import type { Route } from '../../../stand-in/service.js';
import { type GitHubError, refuse } from './errors.js';

/** `none`: a valid token of somebody without rights here. */
export type Rights = 'admin' | 'push' | 'read' | 'none';

/** A tag: a commit, or a commit behind an annotated tag object. */
export type Tag = string | { readonly commit: string; readonly annotated: true };

export interface GitHubOptions {
  /** `owner/name`. */
  readonly repository: string;
  readonly tags: Readonly<Record<string, Tag>>;
  /** Tokens that begin with `ghs_` are refused with 403 as an Actions token is, others with 404. */
  readonly tokens: Readonly<Record<string, Rights>>;
  /** Rulesets, as GitHub shows each of them. */
  readonly rulesets?: readonly (Readonly<Record<string, unknown>> & { readonly id: number })[];
  /** Whether immutable releases are on. */
  readonly immutable?: boolean;
  readonly private?: boolean;
  /** Whether tokens may store attestations; default true. */
  readonly attestations?: boolean;
  /** With the face of a GitHub Enterprise Server: one origin but for stored bytes, the API below /api/v3, uploads below /api/uploads, no digests. */
  readonly enterprise?: boolean;
  /** Lines of generated notes under "What's Changed". */
  readonly changes?: readonly string[];
  /** Routes about more than a release needs; `at` is `/repos/:owner/:repo`. */
  more?(state: State, at: string): readonly Route[];
}

export interface Asset {
  readonly id: number;
  readonly releaseId: number;
  readonly name: string;
  readonly label: string | null;
  readonly contentType: string;
  readonly size: number;
  /** `starter`: the upload broke on GitHub's side; the name is taken, there are no bytes. */
  readonly state: 'uploaded' | 'starter';
  /** Lower-case hex; unknown for a starter. */
  readonly sha256: string | undefined;
  readonly path: string | undefined;
  readonly at: string;
}

export interface Release {
  readonly id: number;
  readonly tag: string;
  readonly target: string;
  readonly name: string | null;
  readonly body: string | null;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly immutable: boolean;
  readonly createdAt: string;
  readonly publishedAt: string | null;
  /** What stands for the tag in a draft's addresses. */
  readonly untagged: string;
}

/** The next answers are this instead: what GitHub says when it is asked too often. */
export interface Limit {
  readonly kind: 'primary' | 'secondary';
  /** Seconds; a secondary limit may come without it. */
  readonly retryAfter?: number;
  /** Default 403. */
  readonly status?: 403 | 429;
}

export interface State {
  readonly options: GitHubOptions;
  readonly tags: Map<string, Tag>;
  readonly releases: Map<number, Release>;
  readonly assets: Map<number, Asset>;
  /** By id: bundles and the digests that they are about. */
  readonly attestations: Map<number, { readonly bundle: unknown; readonly digests: readonly string[] }>;
  /** Tag names used by an immutable release: never again, even after it was deleted. */
  readonly burned: Set<string>;
  readonly limits: Limit[];
  immutable: boolean;
  nextId: number;
  /** So many uploads break on our side and leave a starter. */
  brokenUploads: number;
  readonly urls: { readonly api: string; readonly uploads: string; readonly web: string; readonly objects: string };
  readonly folder: string;
}

/** The default branch. */
export const BRANCH = 'main';

/** To the second, as GitHub writes times. */
export function now(): string {
  return isoTime(Math.floor(Date.now() / 1000));
}

/** A commit id for a text: where the options name no commit, and for tag objects. */
export function objectId(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

export function commitOf(tag: Tag): string {
  return typeof tag === 'string' ? tag : tag.commit;
}

/** Head of the default branch. */
export function head(state: State): string {
  const first = Object.values(state.options.tags)[0];
  return first === undefined ? objectId('head') : commitOf(first);
}

/** The token as sent, `undefined` for an anonymous request. */
export function tokenOf(request: Incoming): string | undefined {
  return /^(?:bearer|token) +(.+)$/i.exec(request.headers.authorization ?? '')?.[1];
}

/** Rights of the asker; a token nobody knows is answered with 401, a repository that cannot be seen with 404. */
export function rightsOf(state: State, request: Incoming): Rights {
  const { owner, repo } = request.params;
  if (request.headers['user-agent'] === undefined) throw refuse('no-user-agent');
  const token = tokenOf(request);
  const rights = token === undefined ? 'none' : state.options.tokens[token];
  if (rights === undefined) throw refuse('bad-credentials');
  const here = `${owner}/${repo}`.toLowerCase() === state.options.repository.toLowerCase();
  if (!here || (state.options.private && rights === 'none')) throw refuse('not-found');
  return rights;
}

export function mayPush(rights: Rights): boolean {
  return rights === 'admin' || rights === 'push';
}

/** Answers who may not write as GitHub does: 401 to nobody, 403 to an Actions token, 404 to a person's. */
export function needPush(state: State, request: Incoming): void {
  if (mayPush(rightsOf(state, request))) return;
  const token = tokenOf(request);
  const error: GitHubError =
    token === undefined ? 'requires-authentication' : token.startsWith('ghs_') ? 'not-by-integration' : 'not-found';
  throw refuse(error);
}

/** The release's assets in order of upload. */
export function assetsOf(state: State, releaseId: number): Asset[] {
  return [...state.assets.values()].filter((asset) => asset.releaseId === releaseId);
}

/** One page of a list with GitHub's Link header. */
export function page<T>(request: Incoming, items: readonly T[], shape: (item: T) => unknown): Reply {
  const number = (name: string, fallback: number) => {
    const value = Number(request.url.searchParams.get(name) ?? fallback);
    return Number.isInteger(value) && value > 0 ? value : fallback;
  };
  const size = Math.min(number('per_page', 30), 100);
  const current = number('page', 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string) => {
    const url = new URL(request.url);
    url.searchParams.set('page', String(to));
    return `<${url}>; rel="${rel}"`;
  };
  const links = [
    ...(current > 1 ? [link(current - 1, 'prev'), link(1, 'first')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
  ];
  return {
    status: 200,
    headers: links.length > 0 ? { link: links.join(', ') } : {},
    json: items.slice((current - 1) * size, current * size).map(shape),
  };
}
