// What a wheel's metadata promises: from which Python to which, and from which version of each dependency.

import { compare, valid } from '@renovatebot/pep440';
import { normalName } from '../../core/names.js';
import type { Artifact, BoundDependency, BoundRuntime, Bounds, Host, Project } from '../../core/types.js';
import { versionsOnIndex } from '../../registries/pypi/wheel-index.js';
import { ensurePython, newestMinor, pythonsHere } from './interpreters.js';
import { directRequirements } from './lowest.js';
import type { PyManifest } from './manifest.js';
import { takes, withExtras } from './pep508.js';
import { allowsMinor, lowestMinor } from './python-range.js';
import { readWheel } from './wheel.js';

/** The bounds of a wheel; undefined for an sdist, which is started as what it builds. */
export async function pythonBounds(
  artifact: Artifact,
  project: Project<PyManifest>,
  host: Host,
): Promise<Bounds | undefined> {
  if (artifact.kind !== 'wheel') return undefined;
  const { metadata, tags } = await readWheel(artifact.path);
  const { manifest, manifestFile } = project;
  const requiresPython = metadata.one('Requires-Python');
  const requirements = directRequirements(metadata.all('Requires-Dist'));
  const direct = requirements.map((one): BoundDependency => {
    const name = normalName(one.name);
    const declared = manifest.declared.find((other) => other.name === name && other.extra === undefined);
    const at = declared && manifest.at(declared.path);
    return { name, requirement: `${withExtras(one)}${one.range}`, file: manifestFile, ...at };
  });
  const place =
    manifest.at([...manifest.base, 'requires-python']) ?? manifest.at([...manifest.base, 'dependencies', 'python']);
  const ends = (requiresPython ?? '').split(',').map((part) => part.trim());
  // A wheel for one Python promises that one.
  const universal = tags.length === 0 || tags.some((tag) => /^py3-none-|-abi3-/.test(tag));
  const lowest = requiresPython === undefined || !universal ? undefined : lowestMinor(requiresPython);
  return {
    lowest: lowest === undefined ? undefined : runtime('lowest', lowest, host),
    newest: async () =>
      lowest === undefined || requiresPython === undefined ? undefined : newestOf(requiresPython, lowest, host),
    direct,
    versions: async (name) => {
      const range = requirements.find((one) => normalName(one.name) === name)?.range ?? '';
      const all = await versionsOnIndex(host, name);
      return all.filter((version) => isFinal(version) && (range === '' || takes(range, version))).sort(compare);
    },
    raise: ({ requirement }, version) => `"${raised(requirement, version)}"`,
    stated: {
      text: `requires-python ${requiresPython ?? ''}`,
      from: (version) => {
        const rest = ends.filter((part) => /^(<|!=)/.test(part));
        return `requires-python = "${[`>=${version}`, ...rest].join(',')}"`;
      },
      below: (version) => {
        const rest = ends.filter((part) => !part.startsWith('<'));
        return `requires-python = "${[...rest, `<${version}`].join(',')}"`;
      },
      file: manifestFile,
      ...place,
    },
    between: async () =>
      requiresPython === undefined
        ? []
        : [...(await pythonsHere(host)).keys()]
            .filter((minor) => allowsMinor(requiresPython, minor))
            .sort((a, b) => a - b)
            .map((minor) => runtime('between', minor, host)),
  };
}

async function newestOf(requiresPython: string, lowest: number, host: Host): Promise<BoundRuntime | undefined> {
  let newest = (await newestMinor(host)) ?? Math.max(lowest, ...(await pythonsHere(host)).keys());
  while (newest > lowest && !allowsMinor(requiresPython, newest)) newest -= 1;
  return newest > lowest ? runtime('newest', newest, host) : undefined;
}

function runtime(end: BoundRuntime['end'], minor: number, host: Host): BoundRuntime {
  return { end, shown: `Python 3.${minor}`, version: `3.${minor}`, get: () => ensurePython(host, minor) };
}

function isFinal(version: string): boolean {
  return /^\d+(\.\d+)*(\.post\d+)?$/.test(version) && valid(version) !== null;
}

/** `mcp[cli]>=1.0,<2` and `1.12.0` → `mcp[cli]>=1.12.0,<2`. What stated a lower bound before goes, `!=` below it too. */
function raised(requirement: string, version: string): string {
  const [, name = requirement, range = ''] = /^([^<>=!~\s]+)\s*(.*)$/.exec(requirement) ?? [];
  const parts = range.split(',').map((part) => part.trim());
  const compatible = parts.find((part) => part.startsWith('~='));
  const kept = parts.filter((part) => /^(<|!=)/.test(part) && !part.startsWith('<='));
  const upTo = parts.filter((part) => part.startsWith('<='));
  // `~=1.2` is `>=1.2,<2`.
  const base = compatible?.slice(2).trim().split('.').slice(0, -1) ?? [];
  const limit = base.length === 0 ? [] : [`<${[...base.slice(0, -1), String(Number(base.at(-1)) + 1)].join('.')}`];
  return [`${name}>=${version}`, ...kept, ...upTo, ...limit].join(',');
}
