// OSV's API as google.github.io/osv.dev/api describes it, with records that are held to OSV's own schema.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Route, type Service, startService } from '../../src/stand-in/service.js';
import { ROOT } from './program.js';

/** A record of OSV's schema, and the package that it is about. */
export interface OsvRecord {
  readonly id: string;
  readonly purl: string;
  readonly ecosystem: string;
  readonly name: string;
  /** Versions that it is found for. */
  readonly versions: readonly string[];
  readonly fixed?: readonly string[];
  readonly aliases?: readonly string[];
  readonly summary?: string;
  readonly withdrawn?: string;
}

interface Query {
  readonly package?: { readonly purl?: string };
  readonly version?: string;
  readonly page_token?: string;
}

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const valid = ajv.compile(JSON.parse(readFileSync(join(ROOT, 'test/schemas/osv-1.json'), 'utf8')));

/** @param page how many ids one answer has for a package; more take a token each */
export async function startOsv(records: readonly OsvRecord[], page = 1000): Promise<Service> {
  const written = new Map(records.map((one) => [one.id, toRecord(one)]));
  for (const record of written.values()) {
    if (!valid(record)) throw new Error(`not OSV's schema: ${JSON.stringify(valid.errors)}`);
  }
  const answerTo = ({ package: about, version, page_token: token = '0' }: Query) => {
    const [, purl, stated] = /^(pkg:[^@]+(?:%40[^@]+)?)@([^@?#]+)$/.exec(about?.purl ?? '') ?? [];
    if (purl === undefined) return undefined;
    // Either a version, or one in the purl.
    if (version !== undefined) return undefined;
    const found = records.filter((one) => one.purl === purl && one.versions.includes(stated ?? ''));
    const from = Number(token);
    const vulns = found.slice(from, from + page).map(({ id }) => ({ id, modified: '2026-01-01T00:00:00Z' }));
    const more = from + page < found.length ? { next_page_token: String(from + page) } : {};
    return vulns.length === 0 ? {} : { vulns, ...more };
  };
  const routes: readonly Route[] = [
    {
      method: 'POST',
      path: '/v1/querybatch',
      write: false,
      async handle(request) {
        const { queries = [] } = (await request.json()) as { queries?: readonly Query[] };
        if (queries.length > 1000) return { status: 400, json: { code: 3, message: 'Too many queries.' } };
        const results = queries.map(answerTo);
        if (results.includes(undefined)) return { status: 400, json: { code: 3, message: 'Invalid query.' } };
        return { status: 200, json: { results } };
      },
    },
    {
      method: 'GET',
      path: '/v1/vulns/:id',
      handle({ params }) {
        const record = written.get(params['id'] ?? '');
        return record === undefined
          ? { status: 404, json: { code: 5, message: 'Bug not found.' } }
          : { status: 200, json: record };
      },
    },
  ];
  return startService(routes);
}

function toRecord({ id, purl, ecosystem, name, fixed = [], aliases, summary, withdrawn }: OsvRecord): unknown {
  const events = [{ introduced: '0' }, ...fixed.map((version) => ({ fixed: version }))];
  return {
    schema_version: '1.7.3',
    id,
    modified: '2026-01-01T00:00:00Z',
    ...(aliases && { aliases }),
    ...(summary && { summary }),
    ...(withdrawn && { withdrawn }),
    affected: [
      {
        package: { ecosystem, name, purl },
        ranges: [
          { type: 'GIT', repo: 'https://github.com/o/r', events: [{ introduced: '0' }, { fixed: 'ab'.repeat(20) }] },
          ...events.slice(1).map((event) => ({ type: 'ECOSYSTEM', events: [events[0], event] })),
        ],
      },
    ],
  };
}
