// What a start costs besides the installer and the server, and what the lowest dependencies and all bounds add to it.
//
//   node bench/start.mjs [SERVER_DIR] [ROUNDS]
//
// SERVER_DIR is a Python or Node server (default: examples/python-server). It is built once; then its start stage runs in this
// process, with warm caches after an uncounted round. "engine" is the time in which neither an installer nor a server nor any
// other child was running, and the processor time of this process. Goals: engine at most 0.5 s per start; lowest beside newest
// at most 1.3 × newest alone on two cores.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { median } from './paired.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [server = join(root, 'examples/python-server'), rounds = '5'] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const code = join(scratch, 'code');
execFileSync(process.execPath, [
  join(root, 'node_modules/typescript/bin/tsc'),
  ...['-p', join(root, 'tsconfig.build.json'), '--outDir', code],
]);
cpSync(join(root, 'src/host/watchdog.sh'), join(code, 'host/watchdog.sh'));
cpSync(join(root, 'package.json'), join(scratch, 'package.json'));
symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'));
const load = (file) => import(pathToFileURL(join(code, file)).href);
const { createLocalHost } = await load('host/local.js');
const { openReleases } = await load('workspace/open.js');
const { buildStage } = await load('release/build.js');
const { startStage } = await load('start/stage.js');
const { ECOSYSTEMS } = await load('ecosystems/index.js');

const copy = join(scratch, 'server');
cpSync(resolve(server), copy, {
  recursive: true,
  filter: (path) => !/\/(node_modules|dist|\.venv|\.git)$/.test(path),
});
const git = (...args) =>
  execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.org', ...args], { cwd: copy });
git('init', '-q');
git('add', '-A');
git('commit', '-qm', 'bench');

// Every child notes when it began and when it ended.
let children = [];
const plain = createLocalHost({ env: process.env, cwd: copy, stderr: { write: () => true, isTTY: false } });
const host = {
  ...plain,
  async run(child) {
    const since = performance.now();
    return plain.run(child).finally(() => children.push([since, performance.now()]));
  },
  start(child) {
    const since = performance.now();
    const running = plain.start(child);
    const mark = () => children.push([since, performance.now()]);
    running.ended.then(mark, mark);
    return running;
  },
};

/** Milliseconds covered by at least one interval. */
function covered(intervals) {
  let end = 0;
  let sum = 0;
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}

const out = join(scratch, 'out');
execFileSync('mkdir', [out]);
const [{ release: opened }] = await openReleases(host, { path: [], targets: [] }, { out, rehearsed: true });
const [project] = opened.projects;
const built = await buildStage.run(opened, host, project);
const release = { ...opened, artifacts: built.artifacts };

/** One start stage. @param bounds newest, lowest (the usual start and the lowest dependencies) or full */
async function start(bounds) {
  const ecosystem = ECOSYSTEMS.find(({ id }) => id === project.ecosystem);
  const { bounds: whole } = ecosystem;
  if (bounds === 'lowest')
    ecosystem.bounds = async (...args) => ({
      ...(await whole(...args)),
      newest: async () => undefined,
      lowest: undefined,
    });
  const smoke = { ...project.settings.smoke, bounds: bounds === 'newest' ? 'newest' : 'full' };
  children = [];
  const [since, cpu] = [performance.now(), process.cpuUsage()];
  try {
    const { compatibility } = await startStage.run(release, host, {
      ...project,
      settings: { ...project.settings, smoke },
    });
    const wall = performance.now() - since;
    const { user, system } = process.cpuUsage(cpu);
    return { wall, engine: wall - covered(children), cpu: (user + system) / 1000, compatibility };
  } finally {
    ecosystem.bounds = whole;
  }
}

const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
for (const bounds of ['newest', 'lowest', 'full']) await start(bounds);
const turns = [];
for (let turn = 0; turn < Number(rounds); turn += 1) {
  const one = { newest: await start('newest'), lowest: await start('lowest'), full: await start('full') };
  turns.push(one);
  const { newest, lowest, full } = one;
  console.log(
    `  newest ${seconds(newest.wall)} (engine ${seconds(newest.engine)} wall, ${seconds(newest.cpu)} cpu)` +
      `   + lowest ${seconds(lowest.wall)} = ${(lowest.wall / newest.wall).toFixed(2)}` +
      `   full ${seconds(full.wall)} = ${(full.wall / newest.wall).toFixed(2)}`,
  );
}
const of = (pick) => median(turns.map(pick));
console.log(`${server} on ${availableParallelism()} cores, median of ${rounds}:`);
console.log(
  `  engine of one start        ${seconds(of(({ newest }) => newest.engine))} wall, ${seconds(of(({ newest }) => newest.cpu))} cpu (goal 0.50 s)`,
);
console.log(
  `  lowest beside newest       ${of(({ newest, lowest }) => lowest.wall / newest.wall).toFixed(2)} × newest alone (goal 1.30)`,
);
console.log(
  `  full bounds                ${of(({ newest, full }) => full.wall / newest.wall).toFixed(2)} × newest alone, + ${seconds(of(({ newest, full }) => full.wall - newest.wall))}`,
);
for (const { runtime, dependencies, outcome } of turns.at(-1).full.compatibility) {
  console.log(`    ${runtime} ${dependencies}: ${outcome}`);
}
await plain.close();
rmSync(scratch, { recursive: true, force: true });
