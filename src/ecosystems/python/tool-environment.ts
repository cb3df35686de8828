// A pyproject.toml that only lists what a server of another language calls: no package of its own.

import type { Project } from '../../core/types.js';
import type { PyManifest } from './manifest.js';

/**
 * Leaves out a Python project beside another project of the same folder that has neither a build system nor a command: an
 * environment that `uv sync` makes. What somebody named is never left out.
 * @param named folders that somebody named
 */
export function withoutToolEnvironments(found: readonly Project[], named: ReadonlySet<string>): readonly Project[] {
  return found.filter((project) => {
    if (project.ecosystem !== 'python' || project.settings.ecosystem !== undefined || named.has(project.path))
      return true;
    const { hasBuildSystem, style, scripts, dynamic } = (project as Project<PyManifest>).manifest;
    const isPackage = hasBuildSystem || style !== 'pyproject' || dynamic.length > 0 || Object.keys(scripts).length > 0;
    return isPackage || !found.some((other) => other.ecosystem !== 'python' && other.path === project.path);
  });
}
