// What well-known distributions bring along when they are installed, for imports that nobody declared.

import data from '../../data/python-packages.json' with { type: 'json' };

/** Distributions that so many others bring along that an unknown dependency may well do so. */
const EVERYWHERE = new Set(data.everywhere.split(' '));

const CLOSURES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(data.brings).map(([name, names]) => [name, new Set(names.split(' '))]),
);

/** Whether it is in the table that this declared distribution brings another one; undefined where the table does not know. */
export function surelyBrings(declared: string, extras: readonly string[], wanted: string): boolean | undefined {
  const closure = CLOSURES.get(declared);
  if (closure === undefined) return undefined;
  if (closure.has(wanted)) return true;
  const asked = extras.map((extra) => CLOSURES.get(`${declared}[${extra}]`));
  return asked.some((more) => more?.has(wanted)) ? true : asked.includes(undefined) ? undefined : false;
}

/** Whether a distribution is brought by so many others that an unknown one may well bring it. */
export function isEverywhere(wanted: string): boolean {
  return EVERYWHERE.has(wanted);
}

/** Whether a distribution is one whose import name is known to be its own name. */
export function isWellKnown(name: string): boolean {
  return EVERYWHERE.has(name) || CLOSURES.has(name) || [...CLOSURES.values()].some((names) => names.has(name));
}
