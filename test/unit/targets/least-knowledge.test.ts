// A target can reach its own credentials and nobody else's, whichever way it looks through what it is given.

import '../../support/own-modules.js';
import '../../support/toys/index.js';

import { afterAll, describe, expect, test } from '@jest/globals';
import { INPUTS, type InputSpec, type Inputs } from '../../../src/config/inputs.js';
import { camel, variable } from '../../../src/core/input-spec.js';
import { type Ahead, askTargets } from '../../../src/publish/ahead.js';
import { TARGETS } from '../../../src/targets/index.js';
import { type Publisher, publisherOf } from '../../../src/targets/publisher.js';
import type { PublishInput, Target, TargetWork } from '../../../src/targets/types.js';
import { testHost } from '../../support/host.js';

const SECRETS = Object.entries<InputSpec>(INPUTS).flatMap(([name, { type }]) => (type === 'secret' ? [name] : []));
const textOf = (name: string): string => `value-of-${name}`;
const inputs = Object.fromEntries(SECRETS.map((name) => [camel(name), textOf(name)])) as unknown as Inputs;
/** As the Action and the command line have them, and under a name of the person's own. */
const env = Object.fromEntries(
  SECRETS.flatMap((name) => [
    [variable(name), textOf(name)],
    [`INPUT_${name.toUpperCase()}`, textOf(name)],
    [`MY_OWN_${name.length}_${name.charAt(0)}`, `Bearer ${textOf(name)}`],
  ]),
);
const host = testHost({ env: { ...env, PATH: process.env['PATH'], GITHUB_API_URL: 'https://api.github.com' } });
afterAll(() => host.close());

const given = {
  ...{ plan: { projects: [] }, tag: 'v1.0.0', commit: 'c', repository: 'octo/weather', projects: [], part: undefined },
  ...{ config: undefined, rehearsed: false, folder: '/nowhere', publishFiles: [] },
  inputs,
  settings: { targets: [], optional: [], tables: Object.fromEntries(TARGETS.map(({ id }) => [id, { of: id }])) },
} as unknown as PublishInput;

/** Every text that can be reached from here: by any property, of any object, function, map or set, with its prototypes. */
function reachable(from: unknown): readonly string[] {
  const texts: string[] = [];
  const seen = new Set<unknown>();
  const queue: unknown[] = [from];
  const add = (...more: readonly unknown[]): void => void queue.push(...more);
  while (queue.length > 0) {
    const at = queue.pop();
    if (typeof at === 'string') texts.push(at);
    if ((typeof at !== 'object' && typeof at !== 'function') || at === null || seen.has(at) || at === process) continue;
    seen.add(at);
    if (Buffer.isBuffer(at)) texts.push(at.toString('latin1'));
    if (at instanceof Map) add(...at.keys(), ...at.values());
    if (at instanceof Set) add(...at.values());
    for (const [key, { value }] of Object.entries(Object.getOwnPropertyDescriptors(at))) add(key, value);
    add(Object.getPrototypeOf(at));
  }
  return texts;
}

/** Everything that the members of a target's work are called with. */
async function knownTo(target: Target): Promise<readonly unknown[]> {
  const calls: unknown[] = [];
  const note = (...args: readonly unknown[]): undefined => void calls.push(...args);
  const members = [
    'preflight',
    'inspect',
    'forbids',
    'plan',
    'earlier',
    'open',
    'apply',
    'finish',
    'settle',
    'generate',
    'ahead',
  ] as const;
  const work = Object.fromEntries(members.map((name) => [name, note])) as unknown as TargetWork;
  const publisher: Publisher = await publisherOf({ ...target, load: async () => work }, given, host);
  await publisher.preflight(undefined, given);
  await publisher.inspect(given);
  publisher.forbids(undefined, given);
  publisher.plan([], undefined, given);
  await publisher.earlier?.('release.json', undefined, given);
  await publisher.open(undefined, given);
  await publisher.apply({} as never, undefined, given);
  await publisher.finish?.(undefined, given);
  await publisher.settle?.([], given);
  await publisher.generate?.([], given, '/nowhere');
  const known = { ...given, sends: true, trusting: undefined, tables: given.settings.tables } as unknown as Ahead;
  await askTargets([{ ...target, load: async () => work }], known, host);
  // All were called, with their input.
  expect(calls.filter((one) => (one as { tag?: string } | undefined)?.tag === 'v1.0.0')).toHaveLength(members.length);
  return calls;
}

describe.each(TARGETS.map((target): [string, Target] => [target.id, target]))('%s', (id, target) => {
  test('sees its own credential, and no other', async () => {
    const texts = (await knownTo(target)).flatMap(reachable);
    const seen = SECRETS.filter((name) => texts.some((text) => text.includes(textOf(name))));
    expect(seen).toEqual(SECRETS.filter((name) => name in target.inputs));
    // Nor the settings of another.
    const calls = await knownTo(target);
    for (const other of TARGETS.map((one) => one.id).filter((one) => one !== id)) {
      expect(JSON.stringify(calls.map((one) => (one as { settings?: unknown } | undefined)?.settings))).not.toContain(
        `"${other}"`,
      );
    }
  });
});

test('PyPI does not see the npm token, whichever variable it stands in', async () => {
  const pypi = TARGETS.find(({ id }) => id === 'pypi') as Target;
  const texts = (await knownTo(pypi)).flatMap(reachable);
  expect(texts.filter((text) => text.includes(textOf('npm-token')))).toEqual([]);
  expect(texts.some((text) => text.includes(textOf('pypi-token')))).toBe(true);
});
