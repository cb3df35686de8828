// A project's page on a Python package index, in either of its forms: PEP 691 JSON, or the HTML of PEP 503. A page that is no
// list of files (a login, a notice) says nothing: that the list is empty least of all.

import { z } from 'zod';
import { decoded } from '../../core/decoded.js';
import { unescapeHtml } from '../../core/html.js';
import type { HttpResponse } from '../../core/types.js';
import { listOf, readAnswer, unread } from '../remote-answer.js';

/** One file that an index lists. */
export interface IndexFile {
  readonly file: string;
  /** Absolute, without a fragment. */
  readonly url: string;
  /** Lower-case hex; undefined where the index gives none. */
  readonly sha256: string | undefined;
  readonly yanked: boolean;
  /** When it came there, in the index's words. */
  readonly uploaded?: string | undefined;
  /** Where the index keeps what it was attested with (PEP 740); absolute. */
  readonly provenance?: string | undefined;
}

/** What to ask an index with. */
export const SIMPLE_ACCEPT =
  'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1';

const HINT = 'Check the URL of the index: it must be the one that pip installs from.';

/**
 * The files on a page that was answered with 200.
 * @throws ReleaseError `pypi/index` where it is no page of an index
 */
export function readSimplePage(answer: HttpResponse, project: string): readonly IndexFile[] {
  const json = (answer.headers['content-type'] ?? '').includes('json');
  return json ? fromJson(answer, project) : fromHtml(answer, project);
}

const PAGE = z.looseObject({
  files: listOf(
    z.looseObject({
      // Both are in the specification, and not in every index.
      filename: z.string().min(1).optional(),
      hashes: z.looseObject({ sha256: z.string().optional() }).optional(),
      url: z.string().min(1),
      yanked: z.union([z.boolean(), z.string()]).optional(),
      'upload-time': z.string().nullish(),
      provenance: z.string().nullish(),
    }),
  ),
});

function fromJson(answer: HttpResponse, project: string): readonly IndexFile[] {
  const asked = `the files of ${project}`;
  const { files } = readAnswer(answer, PAGE, asked, { code: 'pypi/index', hint: HINT });
  return files.map(({ filename, url, hashes, yanked = false, ...more }) => {
    const address = absolute(url, answer.url);
    if (address === undefined) {
      throw unread(answer, asked, 'the address of a file is not a URL', { code: 'pypi/index', hint: HINT });
    }
    address.hash = '';
    const file = filename ?? lastPart(address);
    const uploaded = more['upload-time'] ?? undefined;
    const provenance = absolute(more.provenance ?? '', answer.url)?.href;
    // An empty reason for yanking is one too.
    const known = { file, url: address.href, sha256: hex(hashes?.sha256), uploaded, provenance };
    return { ...known, yanked: yanked !== false };
  });
}

const DISTRIBUTION = /\.(?:whl|tar\.gz|zip|tar\.bz2|tgz|egg)$/i;
/** How indexes and file servers head their lists, whether or not anything is in them. */
const LIST = /<(?:title|h1)[^<>]*>[^<]*(?:links for|simple|index of|listing)|<meta[^<>]*pypi:repository-version/i;

function fromHtml(answer: HttpResponse, project: string): readonly IndexFile[] {
  const text = answer.text();
  const files: IndexFile[] = [];
  for (const link of linksIn(text)) {
    const url = absolute(link.of('href') ?? '', answer.url);
    if (url === undefined) continue;
    const file = DISTRIBUTION.test(link.name) ? link.name : lastPart(url);
    if (!DISTRIBUTION.test(file)) continue;
    const sha256 = hex(/^#sha256=([0-9a-f]{64})/i.exec(url.hash)?.[1]?.toLowerCase());
    url.hash = '';
    files.push({ file, url: url.href, sha256, yanked: link.of('data-yanked') !== undefined });
  }
  if (files.length === 0 && !LIST.test(text.slice(0, 20_000))) {
    throw unread(answer, `the files of ${project}`, 'the answer is not a page of a package index', {
      code: 'pypi/index',
      hint: HINT,
    });
  }
  return files;
}

/** A link of an HTML page: what it is called, and its attributes; one without a value is an empty one. */
export interface Link {
  readonly name: string;
  of(attribute: string): string | undefined;
}

/** The links of a page. Attributes and names hold no <, so each part of a page is looked at once, however large it is. */
export function linksIn(page: string): readonly Link[] {
  return [...page.matchAll(/<a\s([^<>]*)>([^<]*)<\/a>/gi)].map(([, attributes = '', text = '']) => ({
    name: unescapeHtml(text.trim()),
    of(attribute) {
      const value = `\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"']\\S*))`;
      const found = new RegExp(`(?:^|\\s)${attribute}(?:${value}|(?=\\s|$))`, 'i').exec(attributes);
      return found === null ? undefined : unescapeHtml(found[1] ?? found[2] ?? found[3] ?? '');
    },
  }));
}

function absolute(link: string, base: string): URL | undefined {
  const url = link !== '' && URL.canParse(link, base) ? new URL(link, base) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) ? url : undefined;
}

function lastPart({ pathname }: URL): string {
  const part = pathname.split('/').at(-1) ?? '';
  return decoded(part) ?? part;
}

function hex(value: string | undefined): string | undefined {
  return value !== undefined && /^[0-9a-f]{64}$/.test(value) ? value : undefined;
}
