// Which Python minor versions a requires-python allows.

import { satisfies } from '@renovatebot/pep440';

const OLDEST = 5;
const NEWEST = 30;

/** The lowest 3.x that a range (PEP 440, or Poetry's ^ and ~) allows; undefined when there is none or it cannot be read. */
export function lowestMinor(range: string): number | undefined {
  const plain = range
    .replace(/\^\s*3/g, '>=3')
    .replace(/~\s*(?=\d)/g, '~=')
    .replace(/,\s*$/, '');
  for (let minor = OLDEST; minor <= NEWEST; minor += 1) {
    // The first and some late patch release: `>3.9.1` allows 3.9 too.
    if (allows(plain, `3.${minor}.0`) || allows(plain, `3.${minor}.40`)) return minor;
  }
  return undefined;
}

function allows(range: string, version: string): boolean {
  try {
    return satisfies(version, range);
  } catch {
    return false;
  }
}
