// OSV's API (google.github.io/osv.dev/api): which packages of a list have known vulnerabilities, and what each is.

import pLimit from 'p-limit';
import { z } from 'zod';
import type { Host } from '../core/types.js';
import { readAnswer, unread } from '../registries/remote-answer.js';

/** Where everybody asks. */
export const OSV = 'https://api.osv.dev';
/** The most that one request may ask, by the documentation. */
const BATCH = 1000;
/** Nothing has more pages: whoever answers more never ends. */
const MOST_PAGES = 20;
const TIME_MS = 20_000;

/** One record, as far as it is told. */
export interface Vulnerability {
  readonly id: string;
  /** Other names of the same one, such as its CVE. */
  readonly aliases: readonly string[];
  readonly summary: string | undefined;
  /** Versions that begin and end what is affected, by purl without a version. */
  readonly fixed: readonly { readonly purl: string | undefined; readonly version: string }[];
}

const FOUND = z.object({
  results: z.array(
    z.object({
      vulns: z.array(z.object({ id: z.string().regex(/^[\w.:-]{1,100}$/) })).optional(),
      next_page_token: z.string().optional(),
    }),
  ),
});
const RECORD = z.object({
  id: z.string(),
  withdrawn: z.string().optional(),
  aliases: z.array(z.string()).optional(),
  summary: z.string().optional(),
  affected: z
    .array(
      z.object({
        package: z.object({ purl: z.string().optional() }).optional(),
        ranges: z
          .array(z.object({ type: z.string(), events: z.array(z.object({ fixed: z.string().optional() })) }))
          .optional(),
      }),
    )
    .optional(),
});

/**
 * The records about each of these packages; one that has none is left out, and so are records that were withdrawn.
 * @param purls with their versions
 * @param base address of the API
 * @throws ReleaseError where it does not answer, or with something else
 */
export async function askOsv(
  purls: readonly string[],
  base: string,
  host: Host,
): Promise<ReadonlyMap<string, readonly Vulnerability[]>> {
  const ids = new Map<string, string[]>();
  for (let at = 0; at < purls.length; at += BATCH) await find(purls.slice(at, at + BATCH), ids, base, host);
  const limit = pLimit(8);
  const all = [...new Set([...ids.values()].flat())];
  const records = new Map(
    await Promise.all(all.map((id) => limit(async () => [id, await record(id, base, host)] as const))),
  );
  return new Map(
    [...ids].flatMap(([purl, own]) => {
      const known = [...new Set(own)].flatMap((id) => records.get(id) ?? []);
      return known.length === 0 ? [] : [[purl, known] as const];
    }),
  );
}

/** Ids by purl; what has more than a page of them is asked again. */
async function find(purls: readonly string[], ids: Map<string, string[]>, base: string, host: Host): Promise<void> {
  let open = purls.map((purl) => ({ purl, token: undefined as string | undefined }));
  for (let page = 0; open.length > 0 && page < MOST_PAGES; page += 1) {
    const queries = open.map(({ purl, token }) => ({
      package: { purl },
      ...(token === undefined ? {} : { page_token: token }),
    }));
    const answer = await host.http({
      method: 'POST',
      url: `${base}/v1/querybatch`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ queries }),
      retry: 'safe',
      timeoutMs: TIME_MS,
      budgetMs: 2 * TIME_MS,
    });
    const asked = 'the vulnerabilities of packages';
    if (answer.status !== 200) throw unread(answer, asked, 'expected status 200');
    const { results } = readAnswer(answer, FOUND, asked);
    if (results.length !== open.length)
      throw unread(answer, asked, `${results.length} results to ${open.length} queries`);
    for (const [index, { vulns = [] }] of results.entries()) {
      const { purl } = open[index]!;
      if (vulns.length > 0) ids.set(purl, [...(ids.get(purl) ?? []), ...vulns.map(({ id }) => id)]);
    }
    open = results.flatMap(({ next_page_token: token }, index) =>
      token === undefined ? [] : [{ purl: open[index]!.purl, token }],
    );
  }
}

/** Undefined where it was withdrawn. */
async function record(id: string, base: string, host: Host): Promise<Vulnerability | undefined> {
  const url = `${base}/v1/vulns/${encodeURIComponent(id)}`;
  const answer = await host.http({ url, timeoutMs: TIME_MS, budgetMs: 2 * TIME_MS });
  if (answer.status !== 200) throw unread(answer, `the record ${id}`, 'expected status 200');
  const { withdrawn, aliases = [], summary, affected = [] } = readAnswer(answer, RECORD, `the record ${id}`);
  if (withdrawn !== undefined) return undefined;
  const fixed = affected.flatMap(({ package: about, ranges = [] }) =>
    ranges
      .filter(({ type }) => type !== 'GIT')
      .flatMap(({ events }) => events)
      .flatMap((event) => (event.fixed === undefined ? [] : [{ purl: about?.purl, version: event.fixed }])),
  );
  return { id, aliases, summary, fixed };
}
