// How a dependency is stated in pyproject.toml.

import type { PyManifest } from './manifest.js';
import type { Stated } from './why-missing.js';

/** In the form, and with the tool, of this project. */
export function statedIn(manifest: Pick<PyManifest, 'tool' | 'style'>): Stated {
  return {
    bound: (name, version, requirement) =>
      requirement === undefined
        ? `${name} is a transitive dependency: add it to dependencies with an upper bound.`
        : below(requirement, version),
    older: (version, requirement) => bounded(requirement, version),
    add: (distribution, module) => addDependency(manifest, distribution, module),
  };
}

/** What to type or to write for a dependency that is missing. @param distribution undefined where none is known to provide it */
export function addDependency(
  { tool, style }: Pick<PyManifest, 'tool' | 'style'>,
  distribution: string | undefined,
  module: string,
): string {
  if (distribution === undefined)
    return `Add the distribution that provides ${module} to the dependencies${tool === undefined ? '' : `: ${tool} add …`}`;
  if (tool !== undefined) return `Run: ${tool} add ${distribution}`;
  if (style === 'setup') return `Add "${distribution}" to install_requires.`;
  return `Add "${distribution}" to dependencies, with the versions you need: uv add ${distribution}`;
}

function below(requirement: string, version: string): string {
  const stated = bounded(requirement, version);
  if (stated !== undefined) return `Use in dependencies:\n  "${stated}"\nor adapt the server to ${version}.`;
  return `${requirement.replace(/[()\s]/g, '')} allows ${version}: restrict it to the versions the server works with.`;
}

/** What to write instead of an open bound: below the major version that was installed and does not fit. */
function bounded(requirement: string, version: string): string | undefined {
  const plain = requirement.replace(/[()\s]/g, '');
  const lower = /(?:>=|~=|==|>)\s*(\d+)/.exec(plain)?.[1];
  const [major = '0', minor = '0'] = version.split('.');
  const open = !/(<|~=|==)/.test(plain);
  // A bound below the major version helps only when the version that it asks for at least is older.
  const limit = lower !== undefined && Number(lower) >= Number(major) ? `${major}.${minor}` : major;
  if (!open) return undefined;
  const name = plain.replace(/[<>=!~].*$/, '');
  return plain === name ? `${name}<${limit}` : `${plain},<${limit}`;
}
