// A PEP 508 requirement taken apart, and whether it is one.

import { satisfies, validRange } from '@renovatebot/pep440';
import { normalName } from '../../core/names.js';

export interface Requirement {
  readonly name: string;
  /** As written between the brackets. */
  readonly extras: readonly string[];
  /** Version specifiers without parentheses, empty for none. */
  readonly range: string;
  /** What stands behind `@`. */
  readonly url: string | undefined;
  readonly marker: string | undefined;
}

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const FORM =
  /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(?:@\s*(\S+)|\(([^;()@]*)\)|([^;()@]*))\s*(?:;(.*))?$/s;

/** The parts of a requirement; undefined when it has no such form. */
export function splitRequirement(text: string): Requirement | undefined {
  const match = text.length > 4000 ? null : FORM.exec(text);
  if (match?.[1] === undefined) return undefined;
  const [, name, extras = '', url, inParentheses, range, marker] = match;
  return {
    name,
    extras: extras.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()])),
    range: (inParentheses ?? range ?? '').trim().replace(/,$/, ''),
    url,
    marker: marker?.trim(),
  };
}

/** A name with the extras that are asked of it: `mcp[cli]`. */
export function withExtras({ name, extras }: Pick<Requirement, 'name' | 'extras'>): string {
  return extras.length === 0 ? name : `${name}[${extras.join(',')}]`;
}

/** Whether a range takes a version; no range that cannot be read does. */
export function takes(range: string, version: string): boolean {
  try {
    return satisfies(version, range);
  } catch {
    return false;
  }
}

/**
 * The same requirement without this version and the later ones, the widest bound first: below its major version, or below its minor
 * one where the requirement begins in the same major; then at this minor version and at up to `minors - 1` before it. None where it
 * names one version, or an address.
 */
export function bounds(requirement: string, version: string, minors: number): readonly string[] {
  const { name = '', extras = [], range = '', url } = splitRequirement(requirement) ?? {};
  if (name === '' || url !== undefined || /(^|,)\s*==/.test(range)) return [];
  const kept = range
    .split(',')
    .map((part) => part.trim().replace(/^~=/, '>='))
    .filter((part) => part !== '' && !part.startsWith('<'));
  const lower = Number(/(?:^|,)>=?\s*(\d+)/.exec(kept.join(','))?.[1] ?? '0');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const first = lower >= major ? `${major}.${minor}` : `${major}`;
  const later = Array.from({ length: Math.min(minors, minor) }, (_, before) => `${major}.${minor - before}`);
  return [...new Set([first, ...later])].map(
    (limit) => `${withExtras({ name, extras })}${[...kept, `<${limit}`].join(',')}`,
  );
}

/** A requirement that ends before a major version, whatever ended it before. */
export function bounded(
  { name, extras, range }: Pick<Requirement, 'name' | 'extras' | 'range'>,
  major: number,
): string {
  const kept = range
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(<|==|~=)/.test(part) && Number(/\d+/.exec(part)?.[0] ?? 0) < major);
  return `${withExtras({ name, extras })}${[...kept, `<${major}`].join(',')}`;
}

/** Normal names of what these requirements hold at exactly one version: what a package of packages is made of. */
export function pins(requirements: readonly string[]): readonly string[] {
  return requirements.flatMap((line) => {
    const { name = '', range = '' } = splitRequirement(line) ?? {};
    return /^===?\s*[^*,\s]+$/.test(range) ? [normalName(name)] : [];
  });
}

/**
 * Why a text is no requirement, in words that end a sentence; undefined when it is one. The grammar of markers is
 * loaded only for those that have one.
 */
export async function requirementProblem(text: string): Promise<string | undefined> {
  if (/^\s*(?:git\+|https?:|file:|\.{0,2}\/)/.test(text)) return 'there is no name before the URL';
  const parts = splitRequirement(text);
  if (parts === undefined) return 'it is not a name followed by versions';
  if (parts.extras.some((extra) => !NAME.test(extra))) return 'an extra in the brackets is not a valid name';
  const ranges = parts.range.split(',').filter((one) => !one.trim().startsWith('==='));
  if (parts.url === undefined && parts.range !== '' && ranges.some((one) => !validRange(one.trim()))) {
    return `${parts.range} is not a version specifier`;
  }
  if (parts.marker === undefined) return undefined;
  const { markerProblem } = await import('./requirement-grammar.js');
  return markerProblem(parts.marker);
}
