// How a dependency is stated in pyproject.toml.

import type { PyManifest } from './manifest.js';
import type { Stated } from './why-missing.js';

/** In the form, and with the tool, of this project. */
export function statedIn(manifest: Pick<PyManifest, 'tool' | 'style'>): Stated {
  return {
    bound: (stated, version, bounded) => boundIn(manifest, stated, version, bounded),
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

function boundIn(
  { tool, style }: Pick<PyManifest, 'tool' | 'style'>,
  stated: string,
  version: string,
  bounded: string | undefined,
): string {
  if (bounded === undefined) return `${stated} allows ${version}: change it to a version the server works with.`;
  const or = `\nor adapt the server to ${version}.`;
  if (tool !== undefined) return `Run: ${tool} add "${bounded}"${or}`;
  return `Use in ${style === 'setup' ? 'install_requires' : 'dependencies'}:\n  "${bounded}"${or}`;
}
