// node-engines: the versions of Node that it runs on are stated, and can be had.

import semver from 'semver';
import sdks from '../../../data/sdks.json' with { type: 'json' };
import { npmLock } from '../locks.js';
import { lowestOf } from '../lowest.js';
import { followedLock, usedManager } from '../used-manager.js';
import { type NodeInput, type NodeRule, nodeRule, place } from './rule.js';

/** What to state where nothing needs more: the oldest line that is still used much. */
const DEFAULT = '20.0.0';
/** A released version of each major line that there is. */
const LINES = Array.from({ length: 40 }, (_, index) => `${index + 1}.99.99`);

export const nodeEngines: NodeRule = nodeRule({
  id: 'node-engines',
  title: 'engines.node states the required Node version.',
  level: 'warning',
  check: (input) => {
    const { engines, dependencies } = input.project.manifest;
    const range = engines['node'];
    // One bound for all that need one: a hint that another finding corrects would be none.
    const wanted = sdkNeeds(dependencies);
    const needs = [...wanted, ...lockNeeds(input)];
    const needed = highest(needs);
    const usual = wanted.length === 0 && semver.lt(needed?.node ?? '0.0.0', DEFAULT) ? DEFAULT : needed?.node;
    const oldest = shown(usual ?? DEFAULT);
    if (range === undefined) {
      return {
        message: 'engines.node is not set.',
        hint: `Add "engines": { "node": ">=${oldest}" }.`,
        ...place(input, 'engines'),
      };
    }
    const repair = { hint: `Write ">=${oldest}".`, ...place(input, 'engines', 'node') };
    if (semver.validRange(range) === null) {
      return { level: 'error', message: `engines.node is "${range}", which is not a version range.`, ...repair };
    }
    if (!LINES.some((version) => semver.intersects(range, `<=${version} >=${semver.major(version)}.0.0`))) {
      return { level: 'error', message: `No Node version matches engines.node "${range}".`, ...repair };
    }
    const lowest = semver.minVersion(range);
    if (lowest === null || needed === undefined || semver.gte(lowest, needed.node)) return [];
    // The bound is the highest need; the level that of the gravest that is not met.
    const unmet = needs.filter(({ node }) => semver.lt(lowest, node));
    return {
      ...(unmet.every(({ level }) => level === 'note') ? { level: 'note' as const } : {}),
      subject: { about: 'oldest-runtime' },
      message: `engines.node allows Node ${shown(lowest.version)}, but ${needed.name} needs ${shown(needed.node)} or newer.`,
      ...repair,
    };
  },
});

/** The oldest Node that something in the package runs on. */
interface Need {
  readonly name: string;
  readonly node: string;
  readonly level?: 'note' | undefined;
}

/** `20.0.0` → `20`, `20.19.0` → `20.19`. */
function shown(version: string): string {
  return version.replace(/(\.0)+$/, '');
}

function highest(needs: readonly Need[]): Need | undefined {
  return [...needs].sort((a, b) => semver.compare(b.node, a.node))[0];
}

/** What the SDKs in dependencies want. */
function sdkNeeds(dependencies: Readonly<Record<string, string>>): readonly Need[] {
  return Object.entries(dependencies).flatMap(([name, range]) =>
    sdks.node.needs
      .filter((sdk) => sdk.package === name && (lowestOf(range)?.major ?? 0) >= sdk.from)
      .map(({ node }): Need => ({ name, node })),
  );
}

/** What the lock file says of the dependencies' own engines. */
function lockNeeds(input: NodeInput): readonly Need[] {
  const { project, files } = input;
  const used = usedManager(input);
  const followed = followedLock(used, project);
  if (used.manager !== 'npm' || followed === undefined) return [];
  const lock = npmLock(followed, files);
  return Object.keys(project.manifest.dependencies).flatMap((one): readonly Need[] => {
    const found = lock?.installed(one);
    const range = found?.engines?.['node'];
    const least = typeof range === 'string' ? lowestOf(range) : undefined;
    if (found === undefined || least === undefined) return [];
    return [{ name: `${one} ${found.version ?? ''}`, node: least.version, level: 'note' }];
  });
}
