// What every reader of GitHub's API shares, signed in or not: its address, its version, its pages, and how it writes a digest.

import type { z } from 'zod';
import type { ReleaseError } from '../../core/errors.js';
import type { Host, HttpResponse } from '../../core/types.js';
import { apiOf } from '../../host/github-server.js';
import { trustedUrl } from '../origin.js';
import { listOf, readAnswer, type Unread } from '../remote-answer.js';

export const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' } as const;

const ON_A_PAGE = 100;

/** GitHub's API: GITHUB_API_URL, else that of the server in force. */
export function apiUrl(host: Pick<Host, 'env'>): URL {
  return trustedUrl(apiOf(host.env), 'GITHUB_API_URL');
}

/** The address that all calls about a repository begin with. @param repository `owner/name` */
export function repositoryUrl(api: URL, repository: string): string {
  return `${api.href.replace(/\/$/, '')}/repos/${repository}`;
}

/** How a paged list is read. */
export interface Pages {
  /** What the items are, for messages: `the releases of octo/weather`. */
  readonly asked: string;
  /** So many pages at most. */
  readonly most: number;
  /** What an answer other than 200 means: nothing more is there (undefined), or an error. */
  refused(answer: HttpResponse): ReleaseError | undefined;
  readonly unread?: Unread;
}

/** Every item of a paged list. @param get asks for a page by its query: `per_page=100&page=1` */
export async function listPages<T>(
  get: (query: string) => Promise<HttpResponse>,
  item: z.ZodType<T>,
  { asked, most, refused, unread }: Pages,
): Promise<readonly T[]> {
  const items: T[] = [];
  for (let page = 1; page <= most; page += 1) {
    const answer = await get(`per_page=${ON_A_PAGE}&page=${page}`);
    if (answer.status !== 200) {
      const error = refused(answer);
      if (error !== undefined) throw error;
      break;
    }
    const found = readAnswer(answer, listOf(item), asked, unread);
    items.push(...found);
    if (found.length < ON_A_PAGE) break;
  }
  return items;
}

/** The sha256 in an asset's `digest`, lower-case hex; undefined where GitHub gives none. */
export function sha256In(digest: string | null | undefined): string | undefined {
  return /^sha256:([0-9a-f]{64})$/.exec(digest ?? '')?.[1];
}
