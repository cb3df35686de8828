// The text of mcp-drydock.toml, checked: every problem of the file is told at once, with its line.

import { docsPage } from '../core/about.js';
import { nearest } from '../core/did-you-mean.js';
import { usageError } from '../core/errors.js';
import { valueAt } from '../core/named-path.js';
import { readToml, type Toml } from '../formats/toml.js';
import { type ConfigIssue, wordsFor } from './issue-words.js';
import { CONFIG_SCHEMA, type ConfigFile } from './schema.js';

/** @param file what it is called in messages. @throws ReleaseError exit 2 that lists every problem */
export function parseConfig(bytes: Buffer, file: string): ConfigFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw usageError('config/encoding', `${file} is not UTF-8 text.`, 'Save it as UTF-8.');
  }
  const toml = readToml(text);
  if (toml.problems.length > 0) {
    const lines = toml.problems.map(
      ({ line, column, message }) => `${file}:${line}:${column}: not valid TOML: ${message}`,
    );
    throw usageError('config/toml', lines.join('\n'));
  }
  const checked = CONFIG_SCHEMA.safeParse(toml.value);
  if (checked.success) return checked.data;
  const lines = (checked.error.issues as readonly ConfigIssue[])
    .flatMap((issue) => sentences(issue, toml.value))
    .map(({ path, says }) => `${file}:${lineOf(toml, path)}: ${says}`);
  throw usageError('config/invalid', lines.join('\n'), `Every key: ${docsPage('configuration.md')}`);
}

/** The line of a key, or of the nearest table around it. */
function lineOf(toml: Toml, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const place = toml.at(path.slice(0, length));
    if (place !== undefined) return place.line;
  }
  return 1;
}

function sentences(issue: ConfigIssue, value: unknown): readonly { path: readonly PropertyKey[]; says: string }[] {
  const table = issue.path.filter((part) => typeof part === 'string').join('.');
  if (issue.code !== 'unrecognized_keys') {
    const words = wordsFor(issue, valueAt(issue.path, value));
    return [{ path: issue.path, says: words.startsWith('must be') ? `${table} ${words}` : `${table}: ${words}` }];
  }
  return (issue.keys ?? []).map((key) => {
    const near = nearest(key, knownKeys(issue.path));
    const where = table === '' ? '' : ` in [${table}]`;
    return {
      path: [...issue.path, key],
      says: `unknown key ${key}${where}${near === undefined ? '' : `; did you mean ${near}?`}`,
    };
  });
}

/** The keys that a table may hold, from the schema itself. */
function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = CONFIG_SCHEMA;
  for (const part of path) at = typeof part === 'number' ? inner(at, 'element') : shapeOf(at)[String(part)];
  return Object.keys(shapeOf(at));
}

function shapeOf(schema: unknown): Record<string, unknown> {
  const bare = inner(schema, 'innerType') ?? schema;
  return (bare as { shape?: Record<string, unknown> } | undefined)?.shape ?? {};
}

function inner(schema: unknown, key: 'innerType' | 'element'): unknown {
  const definition = (schema as { def?: Record<string, unknown> } | undefined)?.def;
  const next = definition?.[key];
  return key === 'element' && next === undefined ? inner(definition?.['innerType'], 'element') : next;
}
