// Broken manifests and sources: findings or nothing, never an exception. How long it takes is asked by `bench/hostile.mjs`.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mutations, ODD } from './mutate.js';
import { checkWith } from './whole-check.js';
import { WORLDS, type World } from './worlds.js';

const SEED = 20_261_121;
/** How often each kind of mutation is done to each file. MUTATIONS=all makes it thorough. */
const RUNS = process.env['MUTATIONS'] === 'all' ? 40 : 1;

describe.each(Object.entries<World>(WORLDS))('mutations of a %s project', (_, world) => {
  const files = Object.keys(world).filter((path) => !/^(LICENSE|tests\/)/.test(path));

  test.each(files)('%s', async (path) => {
    const text = world[path];
    for (const mutated of Object.values(mutations(typeof text === 'string' ? text : ''))) {
      const holds = fc.asyncProperty(mutated, async (content) => void (await checkWith(world, path, content)));
      await fc.assert(holds, { seed: SEED, numRuns: RUNS });
    }
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
