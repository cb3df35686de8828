// Which versions of a package the requirements of a distribution take.

import { satisfies, validRange } from '@renovatebot/pep440';
import { normalName } from '../../core/names.js';
import type { Project } from '../../core/types.js';
import type { PyManifest } from './manifest.js';

/** A line with a marker or an address counts as one that takes every version. */
export function requiredByPython({ manifest }: Project<PyManifest>, name: string): (version: string) => boolean {
  const ranges = manifest.dependencies.flatMap((line) => {
    const [, own = '', range = ''] = /^\s*([\w.-]+)\s*(?:\[[^\]]*\])?\s*\(?([^;@)]*)\)?\s*$/.exec(line) ?? [];
    return normalName(own) === normalName(name) && validRange(range.trim()) ? [range.trim()] : [];
  });
  return (version) => ranges.every((range) => satisfies(version, range, { prereleases: true }));
}
