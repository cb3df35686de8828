// Finds one file of one project on a Python package index (simple API: PEP 691 JSON, or the HTML of PEP 503).

import { ReleaseError } from '../errors.js';
import type { Host } from '../types.js';
import { pythonIndexes } from './python-indexes.js';

/** A file on an index: what to ask for, and the address without credentials for people. */
export interface Found {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly shown: string;
}

/**
 * Where `file` of `project` lies on the user's default index. Credentials in the index address are sent to its origin only.
 * Throws ReleaseError `index/unreachable` when the index does not answer, `index/no-file` when it does not have the file.
 */
export async function findOnIndex(host: Host, project: string, file: string): Promise<Found> {
  const index = (await pythonIndexes(host)).default;
  const page = withoutCredentials(new URL(`${project}/`, index.endsWith('/') ? index : `${index}/`));
  const answer = await host
    .http({
      url: page.url,
      headers: {
        ...page.headers,
        accept: 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1',
      },
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
  const link = (json ? jsonLinks(answer.json()) : htmlLinks(answer.text())).find(
    (url) => decodeURIComponent(new URL(url, answer.url).pathname.split('/').at(-1) ?? '') === file,
  );
  if (link === undefined) throw new ReleaseError('index/no-file', `${page.url} has no ${file}.`);
  const target = withoutCredentials(new URL(link, answer.url));
  const same = new URL(target.url).origin === new URL(page.url).origin;
  return { url: target.url, shown: target.url, headers: same ? page.headers : target.headers };
}

function withoutCredentials(address: URL): { url: string; headers: Record<string, string> } {
  const { username, password } = address;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.hash = '';
  if (username === '' && password === '') return { url: url.href, headers: {} };
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { url: url.href, headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` } };
}

function jsonLinks(page: unknown): string[] {
  const { files } = (page ?? {}) as { files?: unknown };
  if (!Array.isArray(files)) return [];
  return files.flatMap((file: { url?: unknown }) => (typeof file?.url === 'string' ? [file.url] : []));
}

function htmlLinks(page: string): string[] {
  return [...page.matchAll(/<a\s[^>]*?href\s*=\s*["']([^"'#]+)/gi)].map(([, href]) =>
    (href as string).replaceAll('&amp;', '&'),
  );
}
