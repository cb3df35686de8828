// Components and edges are those that npm and uv see in the same installation, of real packages; each difference has a reason here.

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { Component } from '../../src/core/types.js';
import { readComponents as readNode } from '../../src/ecosystems/node/components.js';
import { readComponents as readPython } from '../../src/ecosystems/python/components.js';
import { ensureUv } from '../../src/tools/uv.js';
import { closeHost, testHost } from '../support/host.js';
import { scratch } from '../support/program.js';

const place = scratch('oracles');
const host = testHost();
afterAll(async () => {
  place.remove();
  await closeHost(host);
});

/** `a > b` for each edge, of what was installed for itself. */
function edgesOf(components: readonly Component[]): readonly string[] {
  return components.flatMap(({ purl, dependsOn }) => dependsOn.map((to) => `${purl} > ${to}`)).sort();
}

interface CycloneDx {
  readonly components: readonly { readonly 'bom-ref': string; readonly purl: string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

test.each(['@modelcontextprotocol/sdk@1.20.0', '@modelcontextprotocol/server-filesystem@2025.8.21'])(
  'npm sbom: %s',
  async (wanted) => {
    const prefix = join(place.folder, wanted.replace(/\W/g, '-'));
    mkdirSync(prefix);
    writeFileSync(join(prefix, 'package.json'), '{"name":"root","version":"1.0.0"}');
    const npm = (...args: string[]) => execFileSync('npm', args, { cwd: prefix, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 }); // biome-ignore format: one line
    npm('install', wanted, '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline');
    const theirs = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx')) as CycloneDx;
    const { components } = await readNode(prefix, wanted.slice(0, wanted.lastIndexOf('@')), {});
    const purls = new Map(theirs.components.map((one) => [one['bom-ref'], one.purl]));
    const edges = theirs.dependencies.flatMap(({ ref, dependsOn }) => {
      const from = purls.get(ref);
      return from === undefined ? [] : dependsOn.map((to) => `${from} > ${purls.get(to)}`);
    });
    expect(components.map(({ purl }) => purl).sort()).toEqual([...new Set(purls.values())].sort());
    expect(edgesOf(components)).toEqual([...new Set(edges)].sort());
    expect(edges.length).toBeGreaterThan(90);
  },
  120_000,
);

test.each(['mcp==1.20.0', 'mcp-server-fetch==2025.4.7'])(
  'uv pip tree: %s',
  async (wanted) => {
    const venv = join(place.folder, wanted.replace(/\W/g, '-'));
    const uv = await ensureUv(host);
    const env = { ...process.env, VIRTUAL_ENV: venv };
    const run = (...args: string[]) => execFileSync(uv, args, { cwd: place.folder, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] }); // biome-ignore format: one line
    run('venv', '-q', venv);
    run('pip', 'install', '-q', wanted);
    const { components } = await readPython(venv, uv, host);
    const installed = components.filter(({ purl }) => purl.startsWith('pkg:pypi/'));
    const ids = new Map(installed.map(({ purl }) => [purl.slice('pkg:pypi/'.length, purl.lastIndexOf('@')), purl]));
    const edges = new Set<string>();
    const seen = new Set<string>();
    const above: string[] = [];
    for (const line of run('pip', 'tree', '--no-dedupe').split('\n')) {
      const [, indent, name] = /^((?:[│ ] {3}|[├└]── )*)([\w.-]+)(?:\[[^\]]*\])? v/.exec(line) ?? [];
      if (indent === undefined || name === undefined) continue;
      above.length = indent.length / 4;
      const id = ids.get(name) ?? name;
      seen.add(id);
      if (above.length > 0) edges.add(`${above.at(-1)} > ${id}`);
      above.push(id);
    }
    expect([...seen].sort()).toEqual(installed.map(({ purl }) => purl).sort());
    const others = edgesOf(installed).filter((edge) => edge.includes('> pkg:pypi/') && !edges.has(edge));
    expect(edgesOf(installed)).toEqual(expect.arrayContaining([...edges]));
    // uv shows what a package needs without extras; mcp asks for pyjwt[crypto].
    expect(others.map((edge) => edge.replace(/@[^ ]*/g, ''))).toEqual(['pkg:pypi/pyjwt > pkg:pypi/cryptography']);
    expect(edges.size).toBeGreaterThan(25);
  },
  120_000,
);
