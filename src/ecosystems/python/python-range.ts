// Which Python minor versions a requires-python allows.

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
  const plain = range
    .replace(/\^\s*3/g, '>=3')
    .replace(/~\s*(?=\d)/g, '~=')
    .replace(/,\s*$/, '');
  // The first, some in the middle and a late patch release: `>3.9.1` allows 3.9 too, `==3.12.4` 3.12.
  const exact = /==\s*3\.(\d+)\.(\d+)\s*$/.exec(plain);
  const patches = ['0', '40', ...(exact?.[1] === String(minor) ? [exact[2]] : [])];
  return patches.some((patch) => takes(plain, `3.${minor}.${patch}`));
}
