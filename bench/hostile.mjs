// `mcp-drydock check` of a project with one file that is made to hurt, beside the same project without it: a reader that is slow on
// some input shows as a ratio far above the others. The inputs are those whose answers the tests hold.
//
//   node --import ./test/support/typescript.mjs bench/hostile.mjs [ROUNDS] [WORD OF THE NAMES]

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALMOST_SECRETS, LONG_SOURCES, LONG_WORKFLOWS } from '../test/unit/check/rules/hostile-files.ts';
import { ODD } from '../test/unit/check/rules/mutate.ts';
import { WORLDS } from '../test/unit/check/rules/worlds.ts';
import { median } from './paired.mjs';

const rounds = Number(process.argv[2] ?? 3);
const word = process.argv[3] ?? '';
const program = resolve(dirname(fileURLToPath(import.meta.url)), '../dist/cli/index.js');
const { node, python } = WORLDS;
const LINE = `"${'a b'.repeat(3_300_000)}"\n`;

/** Name, the sound project, and what is different in it. */
const cases = [
  ...ODD.map(([name, world, path, content]) => [name, world, { [path]: content }]),
  ...Object.entries({ python, node }).flatMap(([name, world]) =>
    Object.keys(world).map((path) => [`10 MB in ${path} (${name})`, world, { [path]: `${world[path]}${LINE}` }]),
  ),
  ['almost secrets', node, ALMOST_SECRETS],
  ...LONG_WORKFLOWS.map(([name, text]) => [`workflow: ${name}`, node, { '.github/workflows/release.yml': text }]),
  ...LONG_SOURCES.map(([name, files]) => [`sources: ${name}`, node, files]),
].filter(([name]) => name.includes(word));

const root = mkdtempSync(join(tmpdir(), 'mcp-drydock-bench-'));
try {
  const sound = new Map([node, python].map((world, index) => [world, written(join(root, `sound-${index}`), world)]));
  const results = cases.map(([name, world, files], index) => {
    const folder = written(join(root, `case-${index}`), { ...world, ...files });
    const ratios = Array.from({ length: rounds }, () => check(folder) / check(sound.get(world)));
    rmSync(folder, { recursive: true, force: true });
    return { name, ratio: median(ratios) };
  });
  for (const { name, ratio } of results.sort((a, b) => b.ratio - a.ratio)) {
    console.log(`${ratio.toFixed(2).padStart(7)}  ${name}`);
  }
  console.log(`check with it / check without it: median of ${rounds} pairs each, ${cases.length} inputs`);
} finally {
  rmSync(root, { recursive: true, force: true });
}

function written(folder, world) {
  for (const [path, content] of Object.entries(world)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  spawnSync('git', ['init', '-q'], { cwd: folder });
  return folder;
}

/** @returns milliseconds; findings are an answer, an end of any other kind is not */
function check(cwd) {
  const since = process.hrtime.bigint();
  const { status, signal, stderr } = spawnSync(process.execPath, [program, 'check'], { cwd, maxBuffer: 1 << 28 });
  if (status === null || status > 2) throw new Error(`check ended with ${status ?? signal}:\n${stderr}`);
  return Number(process.hrtime.bigint() - since) / 1e6;
}
