// What a code package is called: its name, its version, its file.

import type { PackageSettings, Project, Release } from '../../core/types.js';
import { unreleased, wantedVersion } from '../../core/version.js';

/** What the platforms that take code packages accept in a name. */
export const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** The name inside file names: without the scope that npm puts in front, so `@octo/weather` → `weather`. */
export function archiveName(name: string): string {
  return name.replace(/^@[^/]+\//, '');
}

/** `weather-1.4.0.zip`. */
export function archiveFile(name: string, version: string, format: PackageSettings['format']): string {
  return `${archiveName(name)}-${version}.${format}`;
}

/** The tag's version, else the one the configuration or the manifest states, else one that says it is no release. */
export function versionOf(
  project: Pick<Project, 'name' | 'version'>,
  release: Pick<Release, 'tag' | 'commit'>,
): string {
  return wantedVersion(project, release.tag) ?? unreleased(release.commit);
}
