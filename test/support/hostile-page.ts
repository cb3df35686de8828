// A report in which every text is a stranger's, who wants to be more than text.

import type { Finding, Release } from '../../src/core/types.js';
import { renderPage } from '../../src/render/page/page.js';

/** Every way out of a text that HTML knows, and the marks of our own templates. */
export const HOSTILE =
  `</script><script>alert(1)</script></style></title></textarea>--><!--<img src=x onerror=alert(2)>` +
  `" onmouseover="alert(3)' onfocus='alert(4) \`\${x}\` &lt;b&gt; \u202e\u0000`;

/** The same text wherever a value stands for one. */
function everywhere(url: string): { readonly findings: readonly Finding[]; readonly release: Release } {
  const h = HOSTILE;
  const component = (purl: string) => ({
    ...{ name: h, version: h, purl, license: h, homepage: url, hashes: {}, dependsOn: ['b'] },
  });
  const tool = {
    name: h,
    title: h,
    description: h,
    annotations: { [h]: true },
    inputSchema: {
      type: 'object',
      required: [h],
      properties: { [h]: { type: h, description: h, default: h, enum: [h] } },
    },
    outputSchema: { properties: { a: { type: 'array', items: { properties: { [h]: { anyOf: [{ type: h }] } } } } } },
  };
  const contract = {
    ...{ format: 1, protocolVersions: [h], serverInfo: { name: h, version: h }, instructions: h, capabilities: {} },
    ...{ tools: [tool], resources: [{ uri: h, description: h }], resourceTemplates: [{ uriTemplate: h }] },
    prompts: [{ name: h, arguments: [{ name: h, description: h, required: true }] }],
  };
  const finding: Finding = {
    ...{ rule: h, level: 'error', message: h, hint: h, file: h, project: h, quote: [h], facts: { [h]: h } },
  };
  const worksWith = { well: [h], losses: [{ client: h, loses: h }], asOf: h };
  const compatibility = [
    { ...{ project: h, artifact: h, runtime: h, dependencies: 'newest', sdk: h }, outcome: 'failed', detail: h },
  ];
  const release = {
    ...{ commit: h, tag: h, projects: [], receipts: [], findings: [], compatibility },
    artifacts: [{ kind: 'x', file: h, size: 1, sha256: h, project: h, started: { outcome: 'unstarted', reason: h } }],
    started: [
      {
        ...{
          project: h,
          artifact: h,
          contract,
          components: [component('a'), component('b')],
          direct: ['a'],
          worksWith,
        },
        runtime: h,
      },
    ],
    compared: [
      {
        project: h,
        since: h,
        source: h,
        changes: [{ kind: 'breaking', pointer: h, message: h, before: h, example: [h] }],
      },
    ],
  };
  return { findings: [finding], release: release as unknown as Release };
}

/** A report of nothing else. @param url where an address is expected */
export function hostilePage(url = 'https://example.org/', redact = (text: string) => text): string {
  const { findings, release } = everywhere(url);
  const h = HOSTILE;
  const span = { kind: 'process', title: h, lines: [h], from: 0, ms: 5, inside: [] } as const;
  const receipts = [{ target: h, file: h, outcome: 'published', url, detail: h } as const];
  return renderPage(
    { title: h, next: h, findings, releases: [release], receipts, install: [h] },
    { began: new Date(0), ms: 10, spans: [{ ...span, kind: 'step', inside: [span] }, span] },
    redact,
  );
}
