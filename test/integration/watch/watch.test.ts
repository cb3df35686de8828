// watch: a published version started as users get it today, beside its release; one issue that is opened, kept and closed.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { run } from '../../../src/commands/run.js';
import { readInputs } from '../../../src/config/read-inputs.js';
import { contractOfArtifact } from '../../../src/contract/of/artifact.js';
import { sha256 } from '../../../src/core/digest.js';
import type { Artifact, Finding, Release } from '../../../src/core/types.js';
import { contractText } from '../../../src/mcp/contract.js';
import { writePlan } from '../../../src/plan/plan.js';
import { type Npm, startNpm } from '../../../src/targets/npm/stand-in/service.js';
import { type TestHost, testHost } from '../../support/host.js';
import { MINI_JS, packNpm } from '../../support/npm-package.js';
import { COMMIT, REPOSITORY } from '../../support/prepared.js';
import { seedNpm } from '../../support/seed-npm.js';
import { openWorld, TOKEN, type World } from '../../support/world.js';

const WORD = 'npm:weather-mcp@1.2.3';
const SERVER = `#!/usr/bin/env node\n${MINI_JS}serve();\n`;
let world: World;
let npm: Npm;
let base: string;
let host: TestHost;

beforeEach(async () => {
  world = await openWorld();
  npm = await startNpm({ tokens: { npm_good: '*' } });
  base = mkdtempSync(join(tmpdir(), 'watch-'));
  const { PATH, HOME, LANG } = process.env;
  host = testHost({ cwd: base, env: { PATH, HOME, LANG, GITHUB_API_URL: world.github.url } });
});
afterEach(async () => {
  await Promise.all([world.close(), npm.close(), host.close()]);
  rmSync(base, { recursive: true });
});

/** Releases a server on GitHub and npm. @param says what clients see, as its release has it */
async function released(says: (contract: string) => string = (text) => text): Promise<Artifact> {
  const { tarball, project } = await packNpm(base, {}, { 'server.js': SERVER });
  const folder = join(base, 'release');
  await mkdir(folder);
  const here = { ...tarball, path: join(folder, tarball.file) };
  await copyFile(tarball.path, here.path);
  const contract = await contractOfArtifact(here, project, host, []);
  const write = (kind: string, file: string, text: string): Artifact => {
    writeFileSync(join(folder, file), text);
    const size = Buffer.byteLength(text);
    return { kind, file, path: join(folder, file), sha256: sha256(text), size, project: project.name };
  };
  const written = write('contract', 'weather-mcp-1.2.3.contract.json', says(contractText(contract)));
  const sums = [here, written].map((one) => `${one.sha256}  ${one.file}\n`).join('');
  const start = { project: project.name, artifact: here.file, sha256: here.sha256, runtime: 'Node 24', command: ['x'] };
  const release = {
    ...{ root: folder, out: folder, commit: COMMIT, commitTime: 1_790_000_000, tag: 'v1.2.3', noRelease: undefined },
    ...{ repository: REPOSITORY, rehearsed: false, projects: [project], findings: [], receipts: [] },
    artifacts: [here, written, write('checksums', 'SHA256SUMS', sums)],
    started: [{ ...start, transport: 'stdio', readyMs: 1, contract, components: [], direct: [] }],
  } as Release;
  const { plan, sha256: digest } = await writePlan(release);
  const done = await world.publish({ release, folder, plan, digest }, { targets: ['github'] });
  expect([done.outcome, done.findings]).toEqual(['done', []]);
  return here;
}

const watch = async (more: Readonly<Record<string, string>> = {}, packages = 'npm:weather-mcp') => {
  const given = { packages, repository: REPOSITORY, 'npm-registry': npm.url, ...more };
  const result = await run('watch', readInputs('watch', given), host, { format: 'text' });
  return {
    ...result,
    rules: (result.json['findings'] as readonly Finding[]).map(({ rule, level }) => `${level} ${rule}`),
  };
};

/** What the job does that may write: it is given the report alone. */
const issue = async ({ outputs }: Pick<Awaited<ReturnType<typeof watch>>, 'outputs'>) => {
  const given = { findings: outputs?.['findings'] ?? '', repository: REPOSITORY, 'github-token': TOKEN };
  return run('watch', readInputs('watch', given), host, { format: 'text' });
};

test('a version that works as it was released: nothing is said, and no issue is written', async () => {
  await seedNpm(npm, (await released()).path);
  const seen = await watch();
  expect([seen.exit, seen.rules]).toEqual([0, []]);
  expect(seen.text).toContain(`Works as released: ${WORD}.`);
  expect((await issue(seen)).text).toContain('none is needed');
  expect(world.github.issues()).toEqual([]);
});

test('clients see something else: one issue, kept as it is, and closed when all is well', async () => {
  await seedNpm(npm, (await released((text) => text.replaceAll('"forecast"', '"forecasT"'))).path);
  const seen = await watch();
  expect([seen.exit, seen.rules]).toEqual([1, ['error watch/contract']]);
  expect((await issue(seen)).exit).toBe(0);
  expect(world.github.issues()).toMatchObject([{ state: 'open', body: expect.stringContaining('forecasT') }]);
  const writes = world.writes();
  expect((await issue(await watch())).text).toContain('left as it is');
  expect(world.writes()).toBe(writes);

  // As after a patch that repaired it: the release says what clients see.
  const asset = world.github.releases()[0]?.assets.find(({ name }) => name.endsWith('.contract.json'));
  const path = asset?.path ?? '';
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('"forecasT"', '"forecast"'));
  const well = await watch();
  expect([well.exit, well.rules]).toEqual([0, []]);
  expect((await issue(well)).text).toContain('closed');
  expect(world.github.issues()).toMatchObject([
    { state: 'closed', comments: [{ body: expect.stringContaining('works again') }] },
  ]);
});

test('a contract of the release that cannot be read stops none of the other packages', async () => {
  await seedNpm(npm, (await released()).path);
  const asset = world.github.releases()[0]?.assets.find(({ name }) => name.endsWith('.contract.json'));
  writeFileSync(asset?.path ?? '', '{');
  const { exit, rules, text } = await watch({}, 'npm:weather-mcp\nnpm:tides-mcp');
  expect([exit, rules]).toEqual([1, ['error contract/file', expect.stringMatching(/^error /)]]);
  expect(text).toContain('weather-mcp-1.2.3.contract.json is not JSON.');
  expect(text).toContain('npm:tides-mcp');
});

test('other bytes than those of the release', async () => {
  await released();
  const { tarball } = await packNpm(base, { description: 'Not what was released.' }, { 'server.js': SERVER });
  await seedNpm(npm, tarball.path);
  const { exit, rules, text } = await watch();
  expect([exit, rules]).toEqual([1, ['error watch/changed']]);
  expect(text).toContain('release.json of octo/weather v1.2.3');
});

test('it does not start any more: the cause, in the words of a start', async () => {
  const { tarball } = await packNpm(
    base,
    {},
    { 'server.js': `#!/usr/bin/env node\nimport 'left-pad-that-is-gone';\n` },
  );
  await seedNpm(npm, tarball.path);
  const { exit, rules, text } = await watch({ repository: '' });
  expect(exit).toBe(1);
  expect(rules).toEqual(['error imports/missing']);
  expect(text).toContain(WORD);
});

test('a package that is not there stops none of the others; words that name none are a usage error', async () => {
  await seedNpm(npm, (await released()).path);
  const { exit, rules, json } = await watch({}, 'npm:nobody-has-this\nnpm:weather-mcp');
  expect([exit, rules, json['watched']]).toEqual([1, ['error contract/absent'], ['npm:nobody-has-this', WORD]]);
  await expect(watch({}, 'weather-mcp')).rejects.toMatchObject({ code: 'watch/what', exit: 2 });
  await expect(watch({}, '')).rejects.toMatchObject({ code: 'watch/what', exit: 2 });
  await expect(watch({ findings: '{"well":false}' })).rejects.toMatchObject({ code: 'watch/findings', exit: 2 });
});
