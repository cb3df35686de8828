// Finds one file of one project on a Python package index (simple API: PEP 691 JSON, or the HTML of PEP 503).

import { ReleaseError } from '../../core/errors.js';
import type { Credential, Host } from '../../core/types.js';
import { fromAddress } from '../../host/credential.js';
import { pythonIndexes } from './user-indexes.js';

/** A file on an index: what to ask for, and the address without credentials for people. */
export interface Found {
  readonly url: string;
  readonly credential?: Credential | undefined;
  readonly shown: string;
}

/**
 * Where `file` of `project` lies on the user's default index. Credentials in the index address are sent to its origin only.
 * Throws ReleaseError `index/unreachable` when the index does not answer, `index/no-file` when it does not have the file.
 */
export async function findOnIndex(host: Host, project: string, file: string): Promise<Found> {
  const page = await projectPage(host, project);
  const link = page.links.find(({ url }) => fileName(url, page.url) === file)?.url;
  if (link === undefined) throw new ReleaseError('index/no-file', `${page.shown} has no ${file}.`);
  const target = withoutCredential(new URL(link, page.url));
  return { url: target.url, shown: target.url, credential: target.credential ?? page.credential };
}

/**
 * Versions of a project that have a wheel on the user's default index, in no order; those that were yanked are left out where
 * the index says so. Empty when the index does not have the project or does not answer.
 */
export async function versionsOnIndex(host: Host, project: string): Promise<readonly string[]> {
  try {
    const page = await projectPage(host, project);
    const versions = page.links.flatMap(({ url, yanked }) => {
      const name = fileName(url, page.url);
      return name.endsWith('.whl') && !yanked ? (name.split('-')[1] ?? []) : [];
    });
    return [...new Set(versions)];
  } catch (error) {
    if (error instanceof ReleaseError) return [];
    throw error;
  }
}

interface Link {
  readonly url: string;
  readonly yanked: boolean;
}

interface Page {
  /** Where it was in the end, and what it was asked for by. */
  readonly url: string;
  readonly shown: string;
  readonly credential: Credential | undefined;
  readonly links: readonly Link[];
}

async function projectPage(host: Host, project: string): Promise<Page> {
  const index = (await pythonIndexes(host)).default;
  const page = withoutCredential(new URL(`${project}/`, index.endsWith('/') ? index : `${index}/`));
  const answer = await host
    .http({
      url: page.url,
      headers: {
        accept: 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1',
      },
      credential: page.credential,
      timeoutMs: 30_000,
      budgetMs: 90_000,
    })
    .catch((cause: unknown) => {
      const words = cause instanceof Error ? cause.message : String(cause);
      throw new ReleaseError('index/unreachable', `${page.url} does not answer: ${words}`, { cause });
    });
  if (answer.status !== 200) {
    throw new ReleaseError('index/unreachable', `${page.url} answered ${answer.status}.`);
  }
  const json = (answer.headers['content-type'] ?? '').includes('json');
  const links = json ? jsonLinks(answer.json()) : htmlLinks(answer.text());
  return { url: answer.url, shown: page.url, credential: page.credential, links };
}

function fileName(link: string, base: string): string {
  return decodeURIComponent(new URL(link, base).pathname.split('/').at(-1) ?? '');
}

function withoutCredential(address: URL): { url: string; credential: Credential | undefined } {
  const { url, credential } = fromAddress(address);
  url.hash = '';
  return { url: url.href, credential };
}

function jsonLinks(page: unknown): Link[] {
  const { files } = (page ?? {}) as { files?: unknown };
  if (!Array.isArray(files)) return [];
  return files.flatMap((file: { url?: unknown; yanked?: unknown }) =>
    typeof file?.url === 'string' ? [{ url: file.url, yanked: Boolean(file.yanked) }] : [],
  );
}

function htmlLinks(page: string): Link[] {
  return [...page.matchAll(/<a\s([^>]*?)href\s*=\s*["']([^"'#]+)([^>]*)/gi)].map(
    ([, before = '', href = '', after = '']) => ({
      url: href.replaceAll('&amp;', '&'),
      yanked: /\bdata-yanked\b/.test(before + after),
    }),
  );
}
