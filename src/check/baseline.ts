// The baseline: findings that a repository had when it began to be checked. They are counted and no longer stop anything.

import { basename } from 'node:path';
import { z } from 'zod';
import { byCodeUnit } from '../core/by-code-unit.js';
import { usageError } from '../core/errors.js';
import { jsonText } from '../core/json-text.js';
import type { Finding, Subject } from '../core/types.js';
import { TYPED } from '../host/typed.js';
import { readNamed, unread } from '../repository/regular-file.js';
import { writeWhole } from '../repository/write-whole.js';

/** Ten thousand findings are half of it. */
const MOST_BYTES = 4_000_000;

/** Findings that are one for the baseline: the same rule about the same thing. Lines do not count, they move; nor do words. */
export interface Known {
  readonly rule: string;
  readonly file?: string | undefined;
  readonly project?: string | undefined;
  /** What it is about, as far as the rule says so. */
  readonly subject?: { readonly [field in keyof Subject]: string | readonly string[] | undefined } | undefined;
  /** What one of them says, for people, with `#` for every number: versions and counts change. */
  readonly message: string;
  readonly count: number;
}

/** Findings beside a baseline. */
export interface Compared {
  /** What the baseline does not hold, and all of a kind that occurs more often than it says. */
  readonly fresh: readonly Finding[];
  /** Number of findings it holds. */
  readonly known: number;
  /** What it holds and what no longer occurs, so many times. */
  readonly gone: readonly Known[];
}

/**
 * Every field of a subject: one that is written and not read would make the file no baseline. Values are only compared, so each text
 * is one.
 */
const SUBJECT = {
  about: z.string(),
  variables: z.array(z.string()),
  module: z.string(),
  name: z.string(),
  package: z.string(),
} satisfies Record<keyof Subject, z.ZodType>;
const FIELDS = Object.keys(SUBJECT) as readonly (keyof Subject)[];

const SHAPE = z.strictObject({
  format: z.literal(1),
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      file: z.string().optional(),
      project: z.string().optional(),
      subject: z.strictObject(SUBJECT).partial().optional(),
      message: z.string(),
      count: z.int().min(1),
    }),
  ),
});

/**
 * Reads a baseline file.
 * @param path absolute
 * @param root of the repository: a file in it must not lead out of it
 * @throws ReleaseError exit 2 where it is missing or no baseline
 */
export function readBaseline(path: string, root: string): readonly Known[] {
  const { bytes, why } = readNamed(path, MOST_BYTES, root);
  if (bytes === undefined) {
    const hint = `Write it: ${TYPED} check --baseline ${basename(path)} --write-baseline`;
    throw usageError('baseline/absent', `The baseline ${path} ${unread(why)}.`, hint);
  }
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString());
  } catch (error) {
    throw invalid(path, (error as Error).message);
  }
  const checked = SHAPE.safeParse(value);
  if (checked.success) return checked.data.findings;
  const [issue] = checked.error.issues;
  throw invalid(path, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

function invalid(path: string, why: string) {
  return usageError('baseline/invalid', `${path} is not a baseline: ${why}`, 'Write it again with --write-baseline.');
}

/** What is new, what is known, and what the baseline need not hold any longer. */
export function compare(findings: readonly Finding[], baseline: readonly Known[]): Compared {
  const now = counted(findings);
  const held = new Map(baseline.map((one) => [keyOf(one), one]));
  const isKnown = (finding: Finding): boolean => {
    const key = keyOf(kindOf(finding));
    return (now.get(key)?.count ?? 0) <= (held.get(key)?.count ?? 0);
  };
  const fresh = findings.filter((finding) => !isKnown(finding));
  const gone = [...held].flatMap(([key, one]) => {
    const count = one.count - (now.get(key)?.count ?? 0);
    return count > 0 ? [{ ...one, count }] : [];
  });
  return { fresh, known: findings.length - fresh.length, gone };
}

/** The findings as a baseline holds them, the same ones in the same order. */
export function kindsOf(findings: readonly Finding[]): readonly Known[] {
  return [...counted(findings).values()];
}

/**
 * Writes a baseline whole or not at all; the same kinds give the same bytes.
 * @param path absolute
 * @throws ReleaseError exit 2 where it cannot be written
 */
export function writeBaseline(path: string, kinds: readonly Known[], root: string): void {
  const sorted = [...kinds].sort((a, b) => byCodeUnit(order(a), order(b)));
  try {
    writeWhole(path, jsonText({ format: 1, findings: sorted }), root);
  } catch (error) {
    throw usageError(
      'baseline/unwritable',
      `The baseline ${path} cannot be written: ${(error as Error).message}`,
      'Name a regular file with --baseline FILE.',
    );
  }
}

function counted(findings: readonly Finding[]): ReadonlyMap<string, Known> {
  const kinds = new Map<string, Known>();
  for (const finding of findings) {
    const kind = kindOf(finding);
    const key = keyOf(kind);
    const known = kinds.get(key);
    kinds.set(key, { ...(known ?? kind), count: (known?.count ?? 0) + 1 });
  }
  return kinds;
}

function kindOf({ rule, file, project, subject, message }: Finding): Known {
  return { rule, file, project, subject, message: message.replace(/\d+/g, '#'), count: 1 };
}

function keyOf({ rule, file, project, subject }: Known): string {
  return JSON.stringify([rule, file, project, ...FIELDS.map((field) => subject?.[field])]);
}

/** By file, so that a change of the project is a change in one place of the baseline. */
function order({ rule, file = '', project = '', message }: Known): string {
  return [file, rule, message, project].join('\0');
}
