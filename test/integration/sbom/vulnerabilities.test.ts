// What OSV knows about what is shipped and installed with it.

import { afterAll, afterEach, expect, test } from '@jest/globals';
import type { Component } from '../../../src/core/types.js';
import { renderFindings } from '../../../src/render/findings.js';
import type { SbomModel } from '../../../src/sbom/model.js';
import { findVulnerabilities } from '../../../src/sbom/vulnerabilities.js';
import type { Service } from '../../../src/stand-in/service.js';
import { closeHost, testHost } from '../../support/host.js';
import { type OsvRecord, startOsv } from '../../support/osv.js';

const host = testHost();
let osv: Service | undefined;
afterEach(() => osv?.close());
afterAll(() => closeHost(host));

const part = (purl: string, dependsOn: readonly string[] = [], more: Partial<Component> = {}): Component => {
  const [, name = '', version = ''] = /([^/]+)@(.*)$/.exec(purl) ?? [];
  return { name, version, purl, hashes: {}, dependsOn, ...more };
};
const REQUESTS = 'pkg:pypi/requests@2.32.0';
const URLLIB = 'pkg:pypi/urllib3@2.0.0';
const OPENSSL = 'pkg:cargo/openssl@0.10.60';
const model = {
  root: part('pkg:pypi/weather-mcp@1.0.0', [REQUESTS]),
  components: [
    part(REQUESTS, [URLLIB]),
    part(URLLIB),
    part(OPENSSL, [], { holders: [{ purl: REQUESTS, says: 'x' }] }),
    part('pkg:generic/zlib@1.3'),
  ],
} as unknown as SbomModel;

const about = { purl: 'pkg:pypi/urllib3', ecosystem: 'PyPI', name: 'urllib3', versions: ['2.0.0'] };
const GHSA: OsvRecord = { ...about, id: 'GHSA-v845-jxx5-vc9f', aliases: ['CVE-2023-43804', 'PYSEC-2023-192'], summary: 'Cookies leak to another host', fixed: ['1.26.17', '2.0.6'] }; // biome-ignore format: one line
const PYSEC: OsvRecord = { ...about, id: 'PYSEC-2023-192', aliases: ['CVE-2023-43804', 'GHSA-v845-jxx5-vc9f'], fixed: ['2.0.6'] }; // biome-ignore format: one line
const OTHER: OsvRecord = { ...about, id: 'GHSA-34jh-p97f-mpxf', aliases: ['CVE-2024-37891'], fixed: ['2.2.2'] };
const GONE: OsvRecord = { ...about, id: 'GHSA-2222-2222-2222', withdrawn: '2026-01-01T00:00:00Z' };

/** What is found with these records. */
async function found(records: readonly OsvRecord[], page?: number, of = model) {
  osv = await startOsv(records, page);
  const looked = await findVulnerabilities(of, 'weather-mcp', host, osv.url);
  expect(osv.bugs).toEqual([]);
  return { ...looked, requests: osv.requests.map(({ method, path }) => `${method} ${path}`) };
}

test('is told once for each package: names, the fix for this line, and the way', async () => {
  const { findings, line } = await found([GHSA, PYSEC, OTHER, GONE]);
  expect(findings).toEqual([
    expect.objectContaining({
      rule: 'sbom/vulnerability',
      level: 'warning',
      message:
        'urllib3 2.0.0 has 2 known vulnerabilities, and users get it: weather-mcp → requests → urllib3. ' +
        'GHSA-34jh-p97f-mpxf (CVE-2024-37891, fixed in 2.2.2); GHSA-v845-jxx5-vc9f (CVE-2023-43804, fixed in 2.0.6): Cookies leak to another host.',
      hint: expect.stringContaining('urllib3 2.2.2 or newer'),
    }),
  ]);
  expect(line).toBe('vulnerabilities: in 1 package, 1 not asked for');
});

test('without a fixed version, in the artifact itself, and in the files of another package', async () => {
  const open = await found([{ ...about, id: 'GHSA-3333-3333-3333' }]);
  expect(open.findings[0]).toMatchObject({
    message: expect.stringContaining('GHSA-3333-3333-3333 (not fixed).'),
    hint: expect.stringMatching(/^Replace urllib3: no version without them is known\./),
  });
  await osv?.close();
  const held = await found([{ id: 'RUSTSEC-2024-0001', purl: 'pkg:cargo/openssl', ecosystem: 'crates.io', name: 'openssl', versions: ['0.10.60'], fixed: ['0.10.66'] }]); // biome-ignore format: one line
  expect(held.findings[0]?.hint).toContain('a version of requests that contains openssl 0.10.66 or newer');
});

test('pages, a thousand packages in one request each, and nothing', async () => {
  const paged = await found([GHSA, PYSEC, OTHER, GONE], 1);
  expect(paged.findings).toHaveLength(1);
  expect(paged.requests.filter((one) => one === 'POST /v1/querybatch')).toHaveLength(4);
  await osv?.close();
  const many = Array.from({ length: 1500 }, (_, at) => part(`pkg:npm/a${at}@1.0.0`));
  const none = await found([GHSA], 1000, { ...model, components: many } as unknown as SbomModel);
  expect(none).toMatchObject({ findings: [], line: 'vulnerabilities: none known' });
  expect(none.requests).toEqual(['POST /v1/querybatch', 'POST /v1/querybatch']);
});

test('an answer that is none says that nothing is known, whatever is wrong', async () => {
  const cases: readonly ((service: Service) => void)[] = [
    (service) => { service.after = (_, reply) => ({ ...reply, status: 404 }); }, // biome-ignore format: one line
    (service) => { service.after = () => ({ status: 200, body: '<html>Log in</html>' }); }, // biome-ignore format: one line
    (service) => { service.after = () => ({ status: 200, json: { results: [] } }); }, // biome-ignore format: one line
    (service) => { service.after = ({ path }, reply) => (path.includes('vulns') ? { status: 404 } : reply); }, // biome-ignore format: one line
  ];
  for (const breakIt of cases) {
    osv = await startOsv([GHSA]);
    breakIt(osv);
    const { findings, line } = await findVulnerabilities(model, 'weather-mcp', host, osv.url);
    expect(line).toBe('vulnerabilities: could not look');
    expect(findings).toEqual([expect.objectContaining({ rule: 'sbom/vulnerabilities-unknown', level: 'note' })]);
    await osv.close();
  }
});

test('words of a record cannot steer a terminal', async () => {
  const { findings } = await found([{ ...GHSA, summary: 'a\u001b[2Jb\nc' }]);
  expect(renderFindings(findings, { strict: false, verbose: true })).not.toContain('\u001b[2J');
});
