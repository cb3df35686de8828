// Reads release.json as what it is: a file from elsewhere that says what is to be published.

import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { NAME } from '../core/about.js';
import { cleanLine } from '../core/clean-text.js';
import { sha256 } from '../core/digest.js';
import { EXIT, ReleaseError, usageError } from '../core/errors.js';
import { TYPED } from '../host/typed.js';
import { tooDeep } from '../mcp/limits.js';
import { PLAN_FILE } from './file-names.js';
import type { Plan } from './plan.js';
import { PLAN_FORMAT, PLAN_SCHEMA } from './schema.js';

const BUILD_HINT = `Create one with ${TYPED} build, or pass its folder: ${TYPED} publish <folder>.`;
const MAX_BYTES = 16 * 1024 * 1024;
/** Problems that one message tells. */
const MOST_SHOWN = 20;

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
      `${path} is not a release plan: it is ${facts.isFile() ? 'too large' : 'not a regular file'}.`,
      BUILD_HINT,
    );
  }
  const bytes = await readFile(path);
  return { plan: parsePlan(bytes, path), path, bytes, sha256: sha256(bytes) };
}

/**
 * Reads the content of a release.json. Its keys are its own, each once: what one reader takes for absent or for the first
 * of two is what another one follows.
 * @param shown what the file is called in messages
 * @throws ReleaseError exit 2 `plan/…`
 */
export function parsePlan(bytes: Uint8Array, shown: string): Plan {
  const text = decode(bytes, shown);
  if (tooDeep(text)) throw usageError('plan/foreign', `${shown} is nested too deep for a release.json.`, BUILD_HINT);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const value = parseJson(text);
  if (tree === undefined || value === undefined || errors.length > 0) {
    const [first] = errors;
    const words = first === undefined ? '' : `: ${spaced(printParseErrorCode(first.error))}`;
    throw usageError(
      'plan/no-json',
      `${shown}:${lineAt(text, first?.offset ?? 0)}: not valid JSON${words}.`,
      BUILD_HINT,
    );
  }
  const place: Place = (path) => `${shown}:${lineOf(text, tree, path)}`;
  const keys = keyProblems(tree);
  if (keys.length > 0) throw invalid(keys.map(({ offset, says }) => `${shown}:${lineAt(text, offset)}: ${says}`));
  const format = typeof value === 'object' && value !== null ? (value as { format?: unknown }).format : undefined;
  if (typeof format === 'number' && format > PLAN_FORMAT) {
    throw usageError(
      'plan/newer',
      `${place(['format'])}: the plan has format ${format}; this version of ${NAME} reads format ${PLAN_FORMAT}.`,
      `Update ${NAME}, or publish with the version that created the plan.`,
    );
  }
  if (format !== PLAN_FORMAT) {
    throw usageError('plan/foreign', `${place(['format'])}: not a release plan: format is missing.`, BUILD_HINT);
  }
  const checked = PLAN_SCHEMA.safeParse(value);
  const problems = checked.success ? nameProblems(checked.data as Plan) : checked.error.issues.map(sentence);
  if (problems.length > 0 || !checked.success) {
    throw invalid(
      problems.slice(0, MOST_SHOWN + 1).map(({ path, says }) => `${place(path)}: ${shownPath(path)} ${says}`),
    );
  }
  return checked.data as Plan;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `PropertyNameExpected` → `property name expected`. */
function spaced(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** Where a value is: file and line. */
type Place = (path: readonly (string | number)[]) => string;

/** @param sentences a problem each, with its place and without a full stop */
function invalid(sentences: readonly string[]): ReleaseError {
  const shown = sentences.slice(0, MOST_SHOWN).map((one) => `${one}.`);
  const more = sentences.length > MOST_SHOWN ? ['There are more problems.'] : [];
  return new ReleaseError('plan/invalid', [...shown, ...more].join('\n'), {
    exit: EXIT.usage,
    hint: `Do not edit a plan: create a new one with ${TYPED} build.`,
  });
}

/** Keys that stand twice in one object, and keys that every object inherits. */
function keyProblems(tree: Node): readonly { readonly offset: number; readonly says: string }[] {
  const problems: { readonly offset: number; readonly says: string }[] = [];
  const visit = (node: Node): void => {
    const seen = new Set<string>();
    for (const child of node.children ?? []) {
      if (node.type !== 'object') {
        visit(child);
        continue;
      }
      const [key, value] = child.children ?? [];
      const name = String(key?.value);
      const shown = cleanLine(name).slice(0, 100);
      if (seen.has(name)) problems.push({ offset: child.offset, says: `duplicate key ${shown}` });
      else if (name in Object.prototype) problems.push({ offset: child.offset, says: `unknown key ${shown}` });
      seen.add(name);
      if (value !== undefined) visit(value);
    }
  };
  visit(tree);
  return problems;
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
  return { path: [...path, key], says: 'is an unknown key' };
}

/** File systems without case would let one of two such files replace the other; what a file is about is one of them. */
function nameProblems(plan: Plan): readonly Problem[] {
  const seen = new Set<string>();
  const files = new Set(plan.projects.flatMap(({ artifacts }) => artifacts.map(({ file }) => file)));
  return plan.projects.flatMap((project, index) =>
    project.artifacts.flatMap(({ file, about }, position): readonly Problem[] => {
      const name = file.toLowerCase();
      const again = seen.has(name);
      seen.add(name);
      const path = ['projects', index, 'artifacts', position];
      const unknown = about !== undefined && !files.has(about);
      return [
        ...(again ? [{ path: [...path, 'file'], says: `names ${file} a second time` }] : []),
        ...(unknown ? [{ path: [...path, 'about'], says: `names ${about}, which the plan does not list` }] : []),
      ];
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
function lineOf(text: string, tree: Node, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return lineAt(text, node.offset);
  }
  return 1;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function shownPath(path: readonly (string | number)[]): string {
  const words = path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`));
  return cleanLine(words.join('')).slice(0, 200) || 'the plan';
}
