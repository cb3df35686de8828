// Reads release.json as what it is: a file from elsewhere that says what is to be published.

import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findNodeAtLocation, type ParseError, parse, parseTree, printParseErrorCode } from 'jsonc-parser';
import { EXIT, ReleaseError, usageError } from '../core/errors.js';
import { PLAN_FILE, type Plan } from './plan.js';
import { PLAN_FORMAT, PLAN_SCHEMA } from './schema.js';

const BUILD_HINT = 'Make one with mcp-drydock build, or name its folder: mcp-drydock publish <folder>.';
const MAX_BYTES = 16 * 1024 * 1024;

export interface ReadPlan {
  readonly plan: Plan;
  /** Absolute path of the file. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Lower-case hex, of the bytes. */
  readonly sha256: string;
}

/**
 * Reads `folder`/release.json.
 * @throws ReleaseError exit 2 `plan/…` with file and line, for everything that cannot be followed
 */
export async function readPlan(folder: string): Promise<ReadPlan> {
  const path = join(folder, PLAN_FILE);
  const facts = await lstat(path).catch(() => undefined);
  if (facts === undefined)
    throw usageError('plan/absent', `There is no prepared release: ${path} does not exist.`, BUILD_HINT);
  if (!facts.isFile() || facts.size > MAX_BYTES) {
    throw usageError(
      'plan/foreign',
      `${path} is no release.json of this program: it is ${facts.isFile() ? 'far too large' : 'no plain file'}.`,
      BUILD_HINT,
    );
  }
  const bytes = await readFile(path);
  return { plan: parsePlan(bytes, path), path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/**
 * Reads the content of a release.json.
 * @param shown what the file is called in messages
 * @throws ReleaseError exit 2 `plan/…`
 */
export function parsePlan(bytes: Uint8Array, shown: string): Plan {
  const text = decode(bytes, shown);
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first !== undefined) {
    const words = printParseErrorCode(first.error)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase();
    throw usageError('plan/no-json', `${shown}:${lineAt(text, first.offset)}: this is no JSON: ${words}.`, BUILD_HINT);
  }
  const format = typeof value === 'object' && value !== null ? (value as { format?: unknown }).format : undefined;
  if (typeof format === 'number' && format > PLAN_FORMAT) {
    throw usageError(
      'plan/newer',
      `${shown}:${lineOf(text, ['format'])}: the plan has format ${format}; this version of mcp-drydock reads format ${PLAN_FORMAT}.`,
      'Update mcp-drydock, or publish with the version that made the plan.',
    );
  }
  if (format !== PLAN_FORMAT) {
    throw usageError(
      'plan/foreign',
      `${shown}:${lineOf(text, ['format'])}: this is no release.json of mcp-drydock: it has no format.`,
      BUILD_HINT,
    );
  }
  const checked = PLAN_SCHEMA.safeParse(value);
  const problems = checked.success ? nameProblems(checked.data) : checked.error.issues.map(sentence);
  if (problems.length > 0) {
    throw new ReleaseError(
      'plan/invalid',
      problems.map(({ path, says }) => `${shown}:${lineOf(text, path)}: ${shownPath(path)} ${says}.`).join('\n'),
      { exit: EXIT.usage, hint: 'A plan is not edited: make a new one with mcp-drydock build.' },
    );
  }
  return checked.data as Plan;
}

interface Problem {
  readonly path: readonly (string | number)[];
  readonly says: string;
}

function sentence(issue: {
  path: readonly PropertyKey[];
  message: string;
  code?: string;
  keys?: readonly string[];
}): Problem {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code !== 'unrecognized_keys') return { path, says: issue.message.replace(/^Invalid/, 'is invalid:') };
  const [key = ''] = issue.keys ?? [];
  return { path: [...path, key], says: 'is a field that this version does not know' };
}

/** File systems without case would let one of two such files replace the other. */
function nameProblems(plan: Plan): readonly Problem[] {
  const seen = new Set<string>();
  return plan.projects.flatMap((project, index) =>
    project.artifacts.flatMap(({ file }, position): readonly Problem[] => {
      const name = file.toLowerCase();
      const again = seen.has(name);
      seen.add(name);
      const path = ['projects', index, 'artifacts', position, 'file'];
      return again ? [{ path, says: `names ${file} a second time` }] : [];
    }),
  );
}

function decode(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw usageError('plan/no-json', `${shown} is not UTF-8 text.`, BUILD_HINT);
  }
}

/** The line of a value, or of what holds it when it is not there. */
function lineOf(text: string, path: readonly (string | number)[]): number {
  const tree = parseTree(text);
  for (let length = path.length; tree !== undefined && length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return lineAt(text, node.offset);
  }
  return 1;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function shownPath(path: readonly (string | number)[]): string {
  return (
    path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('') ||
    'the plan'
  );
}
