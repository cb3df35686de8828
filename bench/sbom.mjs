// Both SBOMs of one npm package with about a hundred dependencies beside `npm sbom` of the same tree, and of an environment of Python;
// both beside syft where that is on PATH. Then both SBOMs of 1,000 components that are known already. Sources are run as they are.
//
//   node --import ./test/support/typescript.mjs bench/sbom.mjs [ROUNDS]

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readComponents } from '../src/ecosystems/node/components.ts';
import { readComponents as readPython } from '../src/ecosystems/python/components.ts';
import { createLocalHost } from '../src/host/local.ts';
import { renderCycloneDx, renderSpdx, sbomModel } from '../src/sbom/formats.ts';
import { ensureUv } from '../src/tools/uv.ts';
import { median, time } from './paired.mjs';

const rounds = Number(process.argv[2] ?? 5);
const root = mkdtempSync(join(tmpdir(), 'mcp-drydock-bench-'));
const host = createLocalHost({ env: process.env, cwd: root });
try {
  const prefix = join(root, 'prefix');
  mkdirSync(prefix);
  writeFileSync(join(prefix, 'package.json'), '{"name":"root","version":"1.0.0"}');
  const wanted = '@modelcontextprotocol/sdk@1.20.0';
  execFileSync('npm', ['install', wanted, '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: prefix });
  const readNode = () => readComponents(prefix, '@modelcontextprotocol/sdk', {});
  const npm = { 'npm sbom, one format': ['npm', ['sbom', '--sbom-format', 'cyclonedx']] };
  const { components } = await compared('npm', readNode, prefix, npm);

  const uv = await ensureUv(host);
  const venv = join(root, 'venv');
  execFileSync(uv, ['venv', '-q', venv]);
  execFileSync(uv, ['pip', 'install', '-q', '-p', venv, 'mcp']);
  await compared('Python', () => readPython(venv, uv, host), venv);

  const many = Array.from({ length: 1000 }, (_, at) => ({
    ...components[at % components.length],
    purl: `pkg:npm/many-${at}@1.0.0`,
    dependsOn: [1, 2, 3].map((step) => `pkg:npm/many-${(at * step + step) % 1000}@1.0.0`),
  }));
  const written = await rounded(() => documents({ components: many, direct: [] }));
  console.log(`both SBOMs of ${many.length} components, written: ${shown(written)}`);
} finally {
  await host.close();
  rmSync(root, { recursive: true, force: true });
}

/** Prints what ours and theirs take, and the ratios. @returns what was read */
async function compared(kind, read, cwd, more = {}) {
  const seen = await read();
  const ours = await rounded(async () => documents(await read()));
  console.log(`${kind}: both SBOMs of ${seen.components.length} components, read and written: ${shown(ours)}`);
  const syft = ['syft', ['scan', '-q', 'dir:.', '-o', 'cyclonedx-json']];
  for (const [name, [program, words]] of Object.entries({ ...more, 'syft, one format': syft })) {
    try {
      const theirs = await rounded(() => time(program, words, { cwd }));
      console.log(`${kind}: ${name}: ${shown(theirs)}, ours / it = ${(ours / theirs).toFixed(2)}`);
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
      console.log(`${name}: not on PATH`);
    }
  }
  return seen;
}

function documents(started) {
  const release = { repository: 'octo/weather', commit: 'c'.repeat(40), commitTime: 1_767_323_045 };
  const project = { name: 'weather-mcp', ecosystem: 'node' };
  const artifact = { file: 'weather-mcp-1.0.0.tgz', sha256: 'ab'.repeat(32), sha512: 'ab'.repeat(64) };
  const model = sbomModel(release, project, '1.0.0', artifact, started, 'https://github.com');
  return renderCycloneDx(model).length + renderSpdx(model).length;
}

async function rounded(run) {
  await run();
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    const since = performance.now();
    await run();
    all.push(performance.now() - since);
  }
  return median(all);
}

function shown(ms) {
  return `${(ms / 1000).toFixed(2)} s (median of ${rounds})`;
}
