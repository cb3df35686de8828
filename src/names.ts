// Names of the files that stand beside an artifact. GitHub's assets are flat, so these are too.

import type { EcosystemId } from './types.js';

/** `@scope/name` → `scope-name`; other names stay as they are, less what no file name should hold. */
export function flatName(name: string): string {
  return name.replace(/^@/, '').replace(/[^A-Za-z0-9._-]+/g, '-');
}

/** `<project>-<version><suffix>`, such as `weather-mcp-1.4.0.cdx.json`. */
export function besideName(project: string, version: string, suffix: string): string {
  return `${flatName(project)}-${version.replace(/[^A-Za-z0-9._+-]+/g, '-')}${suffix}`;
}

/** The purl type of what an ecosystem publishes. */
export const PURL_TYPE: Readonly<Record<EcosystemId, string>> = {
  python: 'pypi',
  node: 'npm',
  'code-package': 'generic',
};
