// Both SBOMs of one npm package with about a hundred dependencies beside `npm sbom` of the same tree, and beside syft where that is
// on PATH; then both SBOMs of 1,000 components that are known already. Sources are run as they are.
//
//   node --import ./test/support/typescript.mjs bench/sbom.mjs [ROUNDS]

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readComponents } from '../src/ecosystems/node/components.ts';
import { renderCycloneDx, renderSpdx, sbomModel } from '../src/sbom/formats.ts';
import { median, time } from './paired.mjs';

const rounds = Number(process.argv[2] ?? 5);
const root = mkdtempSync(join(tmpdir(), 'mcp-drydock-bench-'));
try {
  const prefix = join(root, 'prefix');
  mkdirSync(prefix);
  writeFileSync(join(prefix, 'package.json'), '{"name":"root","version":"1.0.0"}');
  const wanted = '@modelcontextprotocol/sdk@1.20.0';
  execFileSync('npm', ['install', wanted, '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: prefix });
  const read = () => readComponents(prefix, '@modelcontextprotocol/sdk', {});
  const { components } = await read();
  const ours = await rounded(async () => documents(await read()));
  console.log(`both SBOMs of ${components.length} components, read and written: ${shown(ours)}`);
  const npm = await rounded(() => time('npm', ['sbom', '--sbom-format', 'cyclonedx'], { cwd: prefix }));
  console.log(`npm sbom, one format: ${shown(npm)}`);
  const syft = () => time('syft', ['scan', '-q', 'dir:.', '-o', 'cyclonedx-json'], { cwd: prefix });
  try {
    console.log(`syft, one format: ${shown(await rounded(syft))}`);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    console.log('syft: not on PATH');
  }
  const many = Array.from({ length: 1000 }, (_, at) => ({
    ...components[at % components.length],
    purl: `pkg:npm/many-${at}@1.0.0`,
    dependsOn: [1, 2, 3].map((step) => `pkg:npm/many-${(at * step + step) % 1000}@1.0.0`),
  }));
  console.log(
    `both SBOMs of ${many.length} components, written: ${shown(await rounded(() => documents({ components: many, direct: [] })))}`,
  );
} finally {
  rmSync(root, { recursive: true, force: true });
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
