// Which versions of an MCP SDK a requirement lets in.

import data from '../../data/sdks.json' with { type: 'json' };

/** Newest major versions, by distribution. */
export const SDK_MAJORS: ReadonlyMap<string, number> = new Map(Object.entries(data.python.majors));

/** The lowest Python 3 that any of the last majors can be installed on, by distribution. */
export const SDK_MINORS: ReadonlyMap<string, number> = new Map(Object.entries(data.python.minors));

/** The ones that servers are written with, those that build on others first. */
export const SERVER_SDKS: readonly string[] = data.servers.filter((name) => SDK_MAJORS.has(name));

/** Whether a range of PEP 440 has no end. */
export function isOpen(range: string): boolean {
  return !/<|==|~=/.test(range);
}

/** The major version that a range begins at; 0 where it states none. */
export function lowestMajor(range: string): number {
  return Number(/(?:>=|>|~=|==)\s*(\d+)/.exec(range)?.[1] ?? 0);
}
