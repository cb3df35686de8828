// Which Python minor versions a requires-python allows.

import { validRange } from '@renovatebot/pep440';
import { takes } from './pep508.js';

const OLDEST = 5;
const NEWEST = 30;

/** The lowest 3.x that a range (PEP 440, or Poetry's ^ and ~) allows; undefined when there is none or it cannot be read. */
export function lowestMinor(range: string): number | undefined {
  for (let minor = OLDEST; minor <= NEWEST; minor += 1) if (allowsMinor(range, minor)) return minor;
  return undefined;
}

/** Whether a range (PEP 440, or Poetry's ^ and ~) allows some release of Python 3.minor. */
export function allowsMinor(range: string, minor: number): boolean {
  const plain = asSpecifier(range);
  // The first, some in the middle and a late patch release: `>3.9.1` allows 3.9 too, `==3.12.4` 3.12.
  const exact = /==\s*3\.(\d+)\.(\d+)\s*$/.exec(plain);
  const patches = ['0', '40', ...(exact?.[1] === String(minor) ? [exact[2]] : [])];
  return patches.some((patch) => takes(plain, `3.${minor}.${patch}`));
}

/** The range as PEP 440 writes it: Poetry's `^3.10` is `>=3.10,<4`, its `~3.10` is `>=3.10,<3.11`. */
function asSpecifier(range: string): string {
  return range
    .replace(/\^\s*(\d+)([\d.]*)/g, (_, major: string, rest: string) => `>=${major}${rest},<${Number(major) + 1}`)
    .replace(/~\s*(\d+)\.(\d+)([\d.]*)/g, (_, major: string, minor: string, rest: string) => {
      return `>=${major}.${minor}${rest},<${major}.${Number(minor) + 1}`;
    })
    .replace(/~\s*(\d+)/g, (_, major: string) => `>=${major},<${Number(major) + 1}`)
    .replace(/,\s*$/, '');
}

/** The range as uv takes it; undefined where it is none, or one that only Poetry reads. */
export function rangeForUv(range: string | undefined): string | undefined {
  const specifier = range === undefined ? '' : asSpecifier(range);
  return specifier.trim() !== '' && validRange(specifier) ? specifier : undefined;
}
