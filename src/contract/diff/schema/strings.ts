// Bounds of strings: lengths, patterns and formats.

import type { Part } from './branches.js';
import { type BranchPair, bound, type Problem } from './problem.js';

/** Formats that validators check; others (`password`, `binary`, `int32`) are notes for people. */
const FORMATS = new Set([
  ...['date-time', 'date', 'time', 'duration', 'email', 'idn-email', 'hostname', 'idn-hostname', 'ipv4', 'ipv6'],
  ...['uri', 'uri-reference', 'iri', 'iri-reference', 'uri-template', 'uuid', 'json-pointer', 'relative-json-pointer'],
  'regex',
]);
/** What some formats are also. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  uri: ['uri-reference', 'iri', 'iri-reference'],
  'uri-reference': ['iri-reference'],
  iri: ['iri-reference'],
  email: ['idn-email'],
  hostname: ['idn-hostname'],
};
/** Patterns that every string fits. */
const ANY = new Set(['', '.*', '^', '$', '^.*', '.*$', '^[\\s\\S]*$', '[\\s\\S]*']);

export function assertsFormat(format: unknown): format is string {
  return typeof format === 'string' && FORMATS.has(format);
}

/** Bounds on strings that `to` has and `from` does not keep. */
export function lostStrings(pair: BranchPair): readonly Problem[] {
  const { from, to } = pair;
  const problems = lostSizes(pair, 'minLength', 'maxLength');
  const formats = textsOf(from.parts, 'format').filter(assertsFormat);
  const [patterns, wanted] = [textsOf(from.parts, 'pattern'), textsOf(to.parts, 'pattern')];
  // SDKs write some formats as patterns too: the validator of that format was there before.
  const spelled = formats.length > 0 && formats.some((one) => textsOf(to.parts, 'format').includes(one));
  for (const pattern of wanted) {
    if (ANY.has(pattern) || patterns.includes(pattern) || spelled) continue;
    // Whether one pattern takes all that another one takes is not for us to say.
    problems.push(bound(pair, 'pattern', patterns.length === 0 && textsOf(from.parts, 'format').length === 0));
  }
  for (const format of textsOf(to.parts, 'format').filter(assertsFormat)) {
    if (formats.some((one) => one === format || WIDER[one]?.includes(format))) continue;
    problems.push(bound(pair, 'format', formats.length === 0 && patterns.length === 0));
  }
  return problems;
}

/** Smallest and largest sizes that `to` has and `from` does not keep. */
export function lostSizes(pair: BranchPair, least: string, most: string, always = 0): Problem[] {
  const { from, to } = pair;
  const problems: Problem[] = [];
  if (Math.max(always, ...numbersOf(to.parts, least)) > Math.max(always, ...numbersOf(from.parts, least))) {
    problems.push(bound(pair, least));
  }
  if (Math.min(...numbersOf(to.parts, most)) < Math.min(...numbersOf(from.parts, most)))
    problems.push(bound(pair, most));
  return problems;
}

export function numbersOf(parts: readonly Part[], name: string): readonly number[] {
  return parts.flatMap(({ keywords }) => (typeof keywords[name] === 'number' ? [keywords[name] as number] : []));
}

function textsOf(parts: readonly Part[], name: string): readonly string[] {
  return parts.flatMap(({ keywords }) => (typeof keywords[name] === 'string' ? [keywords[name] as string] : []));
}
