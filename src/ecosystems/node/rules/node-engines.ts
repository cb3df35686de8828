// node-engines: the versions of Node that it runs on are stated, and can be had.

import semver from 'semver';
import type { RuleFinding } from '../../../core/types.js';
import sdks from '../../../data/sdks.json' with { type: 'json' };
import { npmLock } from './locks.js';
import { type NodeInput, type NodeRule, nodeRule, place } from './rule.js';

/** A released version of each major line that there is. */
const LINES = Array.from({ length: 40 }, (_, index) => `${index + 1}.99.99`);

export const nodeEngines: NodeRule = nodeRule({
  id: 'node-engines',
  title: 'engines.node states the required Node version.',
  level: 'warning',
  check: (input) => {
    const { engines, dependencies } = input.project.manifest;
    const range = engines['node'];
    const needed = sdkNeeds(dependencies);
    const oldest = String(semver.major(needed?.node ?? '20.0.0'));
    if (range === undefined) {
      return [
        {
          message: 'engines.node is not set.',
          hint: `Add "engines": { "node": ">=${oldest}" }.`,
          ...place(input, 'engines'),
        },
      ];
    }
    const at = place(input, 'engines', 'node');
    if (semver.validRange(range) === null) {
      return [
        {
          level: 'error',
          message: `engines.node is "${range}", which is not a version range.`,
          hint: `Write ">=${oldest}".`,
          ...at,
        },
      ];
    }
    if (!LINES.some((version) => semver.intersects(range, `<=${version} >=${semver.major(version)}.0.0`))) {
      return [
        {
          level: 'error',
          message: `No Node version matches engines.node "${range}".`,
          hint: `Write ">=${oldest}".`,
          ...at,
        },
      ];
    }
    const lowest = semver.minVersion(range);
    if (lowest === null) return [];
    if (needed === undefined || semver.gte(lowest, needed.node)) return locked(input, lowest);
    return [
      {
        message: `engines.node allows Node ${lowest.major}, but ${needed.name} needs ${semver.major(needed.node)} or newer.`,
        hint: `Write ">=${oldest}".`,
        ...at,
      },
    ];
  },
});

/** What of the SDKs in dependencies wants the newest Node. */
function sdkNeeds(dependencies: Readonly<Record<string, string>>): { name: string; node: string } | undefined {
  const wanted = Object.entries(dependencies).flatMap(([name, range]) =>
    sdks.node.needs
      .filter((sdk) => sdk.package === name && atLeast(range, sdk.from))
      .map(({ node }) => ({ name, node })),
  );
  return wanted.sort((a, b) => semver.compare(b.node, a.node))[0];
}

function atLeast(range: string, major: number): boolean {
  const lowest = semver.validRange(range) === null ? null : semver.minVersion(range);
  return lowest !== null && lowest.major >= major;
}

/** What the lock file says of the dependencies' own engines. */
function locked(input: NodeInput, lowest: semver.SemVer): readonly RuleFinding[] {
  const lock = npmLock(input);
  if (lock === undefined) return [];
  const { dependencies } = input.project.manifest;
  const newer = Object.keys(dependencies).flatMap((name) => {
    const found = lock.installed(name);
    const range = found?.engines?.['node'];
    const least = typeof range === 'string' && semver.validRange(range) !== null ? semver.minVersion(range) : null;
    return least !== null && semver.gt(least, lowest) && semver.subset(`${lowest.version}`, range as string) === false
      ? [{ name, version: found?.version ?? '', least }]
      : [];
  });
  const [first, ...more] = newer.sort((a, b) => semver.compare(b.least, a.least));
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : ` (and ${more.length} more of its dependencies)`;
  const said = first.least.minor === 0 && first.least.patch === 0 ? `${first.least.major}` : first.least.version;
  return [
    {
      level: 'note',
      message: `engines.node allows Node ${lowest.version.replace(/(\.0)+$/, '')}, but ${first.name} ${first.version}${others} needs ${said} or newer.`,
      hint: `Write ">=${said}".`,
      ...place(input, 'engines', 'node'),
    },
  ];
}
