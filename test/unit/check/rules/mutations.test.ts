// Broken manifests and sources: findings or nothing, never an exception, never long. Every ecosystem, every rule, every form of the
// result, and what --fix would make of it.

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { playRound } from '../../../../src/check/fix/select-fixes.js';
import { ALL_RULES, checkProject, checkRepository } from '../../../../src/check/stage.js';
import { ReleaseError } from '../../../../src/core/errors.js';
import type { Files, Finding, Project } from '../../../../src/core/types.js';
import { renderCheck } from '../../../../src/render/check.js';
import { renderAnnotations } from '../../../../src/render/github.js';
import { renderSarif } from '../../../../src/render/sarif.js';
import { readFiles } from '../../../../src/repository/files.js';
import { findProjects } from '../../../../src/workspace/discover.js';
import { testHost } from '../../../support/host.js';
import { SETTINGS } from '../../../support/settings.js';
import { memoryFiles } from './memory-files.js';
import { mutated, ODD } from './mutate.js';
import { WORLDS, type World } from './worlds.js';

const SEED = 20_261_121;
/** Milliseconds of work that one repository may take, whatever is in it. */
const LIMIT = 2000;
const CONTEXT = { tag: 'v1.4.0', repository: 'octo/weather-mcp' };

/** All that `check` does between listing the files and printing. */
async function check(files: Files): Promise<readonly Finding[]> {
  const [wall, work] = [performance.now(), process.cpuUsage()];
  const projects = projectsIn(files);
  const findings = [...(await checkRepository(projects, files, CONTEXT))];
  for (const project of projects) findings.push(...(await checkProject(project, files, CONTEXT)));
  playRound(findings, files, () => true);
  renderCheck(findings, { files, projects });
  renderAnnotations(findings);
  renderSarif(findings, { files, rules: ALL_RULES });
  // Of a machine that is busy with something else as well, the processor's own time counts.
  const { user, system } = process.cpuUsage(work);
  expect(Math.min(performance.now() - wall, (user + system) / 1000)).toBeLessThan(LIMIT);
  for (const { message, file, line, column } of findings) {
    expect(message).toMatch(/\S/);
    expect([line ?? 1, column ?? 1].every((place) => Number.isInteger(place) && place > 0)).toBe(true);
    if (file !== undefined) expect(file).not.toMatch(/^\/|^\.\.(\/|$)/);
  }
  return findings;
}

function projectsIn(files: Files): readonly Project[] {
  try {
    return findProjects(files, [], () => SETTINGS, []).projects;
  } catch (error) {
    // Nothing that can be released is here: that is an answer.
    if (error instanceof ReleaseError) return [];
    throw error;
  }
}

const checkWith = (world: World, path: string, content: string | Uint8Array): Promise<readonly Finding[]> =>
  check(memoryFiles({ ...world, [path]: content }));

describe.each(Object.entries<World>(WORLDS))('mutations of a %s project', (_, world) => {
  const files = Object.keys(world).filter((path) => !/^(LICENSE|tests\/)/.test(path));

  test.each(files)('%s', async (path) => {
    const text = world[path];
    await fc.assert(
      fc.asyncProperty(
        mutated(typeof text === 'string' ? text : ''),
        async (content) => void (await checkWith(world, path, content)),
      ),
      { seed: SEED, numRuns: 36 },
    );
  });
});

describe('what no mutation makes', () => {
  test.each(ODD)('%s', async (_, world, path, content) => {
    await checkWith(world, path, content);
  });

  test.each([50_000, 1_000_000])('a manifest with a list of %i', async (length) => {
    const list = `[project]\nname = "x"\nversion = "1"\nkeywords = [${'"a", '.repeat(length)}]\n`;
    const rules = (await checkWith(WORLDS.python, 'pyproject.toml', list)).map(({ rule }) => rule);
    expect(rules).not.toEqual([]);
    expect(rules.includes('manifest-readable')).toBe(length === 1_000_000);
  });

  // Files of up to 10 MB are read: one line may be all of it.
  const paths = Object.entries<World>(WORLDS).flatMap(([name, world]) =>
    Object.keys(world)
      .filter(
        (path) =>
          !/LICENSE|tests\/|forecast|settings|cli/.test(path) && (name === 'python' || !(path in WORLDS.python)),
      )
      .map((path) => [path, world] as const),
  );
  test.each(paths)('a line of 10 MB in %s', async (path, world) => {
    const text = String(world[path]);
    const half = text.indexOf('\n', text.length / 2) + 1;
    const open = /\.(json|toml)$/.test(path) ? '"' : '';
    await checkWith(world, path, `${text.slice(0, half)}${open}${'a b'.repeat(3_300_000)}${open}\n${text.slice(half)}`);
  });
});

test.each([true, false])('links that lead to themselves, git: %s', async (withGit) => {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'mcp-drydock-cycles-')));
  const host = testHost({ cwd: root });
  try {
    for (const [path, content] of Object.entries<string | Uint8Array>(WORLDS.python)) {
      await mkdir(join(root, path, '..'), { recursive: true });
      await writeFile(join(root, path), content);
    }
    await symlink('.', join(root, 'src/weather_mcp/again'));
    await symlink('../..', join(root, 'src/weather_mcp/up'));
    await symlink('two', join(root, 'one'));
    await symlink('one', join(root, 'two'));
    for (const path of ['server.json', 'uv.lock', 'README.md']) {
      await rm(join(root, path));
      await symlink(path, join(root, path));
    }
    if (withGit) execFileSync('git', ['init', '-q'], { cwd: root });
    expect(await check(await readFiles(root, withGit ? { host } : {}))).not.toEqual([]);
  } finally {
    await host.close();
    await rm(root, { recursive: true, force: true });
  }
});
