// What a code package is called: its name, its file.

import type { PackageSettings } from '../../core/types.js';

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
