// What a simple index holds of a project: PEP 691 JSON where the index speaks it, else the HTML page with its #sha256= digests.

import { join } from 'node:path';
import { digestFile } from '../../core/digest.js';
import { ReleaseError } from '../../core/errors.js';
import { normalName } from '../../core/names.js';
import type { Host, HttpResponse } from '../../core/types.js';

/** One file that the index shows. */
export interface IndexFile {
  readonly file: string;
  /** Lower-case hex; undefined where the index gives none and the file could not be read. */
  readonly sha256: string | undefined;
  readonly url: string;
  /** When it came there, in the index's words. */
  readonly uploaded?: string | undefined;
  /** Where the index keeps what it was attested with (PEP 740). */
  readonly provenance?: string | undefined;
}

const ACCEPT = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1';

/**
 * Reads a project's page.
 * @param wanted files whose digest matters: one that the index shows without a digest is downloaded and hashed
 * @returns undefined where the index knows no such project
 * @throws ReleaseError `pypi/index` where the index cannot be read
 */
export async function readIndex(
  index: URL,
  project: string,
  wanted: readonly string[],
  host: Host,
): Promise<readonly IndexFile[] | undefined> {
  const answer = await host.http({ url: new URL(`${normalName(project)}/`, index).href, headers: { accept: ACCEPT } });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) {
    throw new ReleaseError(
      'pypi/index',
      `The index ${index.host} answered ${answer.status} when asked for ${project}.`,
      {
        hint: 'Check pypi-index-url: it is the address that pip would install from.',
      },
    );
  }
  const files = (answer.headers['content-type'] ?? '').includes('json') ? fromJson(answer) : fromHtml(answer);
  return Promise.all(files.map((file) => (wanted.includes(file.file) ? withDigest(file, host) : file)));
}

function fromJson(answer: HttpResponse): readonly IndexFile[] {
  const { files } = answer.json() as { files?: unknown };
  if (!Array.isArray(files)) return [];
  return (files as Record<string, unknown>[]).flatMap(({ filename, url, hashes, ...more }) => {
    if (typeof filename !== 'string' || typeof url !== 'string') return [];
    const uploaded = more['upload-time'];
    const provenance = more['provenance'];
    return [
      {
        file: filename,
        sha256: hex((hashes as { sha256?: unknown } | undefined)?.sha256),
        url: new URL(url, answer.url).href,
        ...(typeof uploaded === 'string' ? { uploaded } : {}),
        ...(typeof provenance === 'string' && URL.canParse(provenance, answer.url)
          ? { provenance: new URL(provenance, answer.url).href }
          : {}),
      },
    ];
  });
}

function fromHtml(answer: HttpResponse): readonly IndexFile[] {
  return [...answer.text().matchAll(/<a\s[^>]*?href\s*=\s*["']([^"']+)["'][^>]*>([^<]*)<\/a>/gi)].flatMap((match) => {
    const [, href = '', name = ''] = match;
    const address = unescaped(href);
    if (!URL.canParse(address, answer.url)) return [];
    const url = new URL(address, answer.url);
    const sha256 = hex(/^#sha256=([0-9a-f]{64})/i.exec(url.hash)?.[1]?.toLowerCase());
    url.hash = '';
    return [{ file: unescaped(name.trim()), sha256, url: url.href }];
  });
}

async function withDigest(file: IndexFile, host: Host): Promise<IndexFile> {
  if (file.sha256 !== undefined) return file;
  const saveTo = join(await host.tempDir('index'), 'file');
  const answer = await host.http({
    url: file.url,
    saveTo,
    maxBytes: 2 * 1024 ** 3,
    timeoutMs: 300_000,
    budgetMs: 600_000,
  });
  return answer.status === 200 ? { ...file, sha256: (await digestFile(saveTo)).sha256 } : file;
}

function hex(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? value : undefined;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
