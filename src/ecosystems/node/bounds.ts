// What a packed npm package promises: from which Node to which, and from which version of each dependency.

import semver from 'semver';
import type { Artifact, BoundDependency, BoundRuntime, Bounds, Host, Project } from '../../core/types.js';
import { raisedRange, rangedDependencies } from './lowest.js';
import type { NodeManifest } from './manifest.js';
import { lowestNode, newestNode, nodesHere, nodesPublished, publishedVersions } from './nodes.js';
import { readPackedManifest } from './packed-manifest.js';

/** The bounds of a tarball. */
export async function nodeBounds(
  artifact: Artifact,
  project: Project<NodeManifest>,
  host: Host,
): Promise<Bounds | undefined> {
  // Packing may rewrite what a workspace states.
  const manifest = await readPackedManifest(artifact.path);
  const ranges = rangedDependencies(manifest);
  const engines = manifest.engines['node'];
  const range = engines === undefined || semver.validRange(engines) === null ? undefined : engines;
  const lowest = range === undefined || range.trim() === '*' ? undefined : semver.minVersion(range)?.major;
  const file = project.manifestFile;
  const source = project.manifest;
  return {
    lowest: lowest === undefined ? undefined : runtime('lowest', lowest, range, host),
    newest: async () => (lowest === undefined || range === undefined ? undefined : newestOf(range, lowest, host)),
    direct: Object.entries(ranges).map(
      ([name, stated]): BoundDependency => ({
        name,
        requirement: `"${name}": "${stated}"`,
        file,
        ...source.at('dependencies', name),
      }),
    ),
    versions: async (name) => {
      const all = await publishedVersions(host, name);
      return all.filter((version) => semver.satisfies(version, ranges[name] ?? '*'));
    },
    raise: ({ name }, version) => `"${name}": "${raisedRange(ranges[name] ?? '', version)}"`,
    stated: {
      text: `engines "${range ?? ''}"`,
      file,
      ...source.at('engines', 'node'),
      from: (version) => `"node": "${raisedRange(range ?? '', version).replace(/^[\^~]/, '>=')}"`,
      below: (version) => `"node": "${`${range ?? ''}`.replace(/<.*$/, '').trim()} <${version}"`,
    },
    between: async () =>
      majorsOf([...(await nodesHere(host)).keys(), ...(await nodesPublished(host))], range ?? '*')
        .filter((major) => major % 2 === 0)
        .map((major) => runtime('between', major, range, host)),
  };
}

/** Even numbers are the lines that people stay on. */
async function newestOf(range: string, lowest: number, host: Host): Promise<BoundRuntime | undefined> {
  const published = await nodesPublished(host);
  const known = published.length > 0 ? published : [...(await nodesHere(host)).keys()];
  const newest = majorsOf(known, range).findLast((major) => major % 2 === 0);
  return newest === undefined || newest <= lowest ? undefined : runtime('newest', newest, range, host);
}

function majorsOf(versions: readonly string[], range: string): readonly number[] {
  const fitting = versions.filter((version) => semver.satisfies(version, range));
  return [...new Set(fitting.map((version) => semver.major(version)))].sort((a, b) => a - b);
}

/** A line of Node within the range: its last version for the newest end, else its first, which is what a bound names. */
function runtime(end: BoundRuntime['end'], major: number, range: string | undefined, host: Host): BoundRuntime {
  const within = (range ?? '*')
    .split('||')
    .map((part) => `${part} ${major}.x`)
    .join(' || ');
  const lowest = semver.minVersion(within)?.version ?? String(major);
  return {
    end,
    shown: `Node ${end === 'newest' ? major : lowest}`,
    version: String(major),
    get: () => (end === 'newest' ? newestNode(host, within) : lowestNode(host, within)),
  };
}
