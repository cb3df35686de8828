// publint on files that are in memory, and which of its messages are told where.

import { type Message, publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { Subject } from '../../core/types.js';

/** What our own rules and the comparison of the tarball say already, with more to it, and what matters to bundlers only. */
const OURS: ReadonlySet<Message['code']> = new Set<Message['code']>([
  'FILE_DOES_NOT_EXIST',
  'FILE_NOT_PUBLISHED',
  'BIN_FILE_NOT_EXECUTABLE',
  'LOCAL_DEPENDENCY',
  'USE_LICENSE',
  'INVALID_REPOSITORY_VALUE',
  'USE_ENGINES_NODE',
  'USE_TYPE',
  'USE_SIDE_EFFECTS',
  'HAS_MODULE_BUT_NO_EXPORTS',
]);
/** What can be told from package.json and the list of files alone: `check` says it, the build does not say it again. */
const STATIC: ReadonlySet<Message['code']> = new Set<Message['code']>([
  'EXPORTS_TYPES_SHOULD_BE_FIRST',
  'EXPORTS_VALUE_CONFLICTS_WITH_BROWSER',
  'EXPORTS_MISSING_ROOT_ENTRYPOINT',
  'FIELD_INVALID_VALUE_TYPE',
  'FILE_INVALID_JSX_EXTENSION',
  'IMPORTS_KEY_INVALID',
  'DEPRECATED_FIELD_JSNEXT',
  'USE_EXPORTS_BROWSER',
  'USE_EXPORTS_OR_IMPORTS_BROWSER',
  'USE_FILES',
]);
const EMPTY = new TextEncoder().encode('{}');
const LEVELS = { error: 'warning', warning: 'warning', suggestion: 'note' } as const;

/** A message of publint in our words: its errors are warnings, since a server that starts is not stopped by them. */
export interface Lint {
  readonly level: 'warning' | 'note';
  readonly path: readonly string[];
  readonly message: string;
  readonly hint: string;
  readonly subject?: Subject;
}

/**
 * publint's messages about a package.
 * @param files by paths relative to the package; contents may be empty where only the name matters
 * @param part `static`: what package.json and the list of files tell; `packed`: the rest, which looks into files
 */
export async function lint(
  files: readonly { readonly path: string; readonly data: Uint8Array }[],
  part: 'static' | 'packed',
): Promise<readonly Lint[]> {
  const pack = {
    files: files.map(({ path, data }) => ({ name: `package/${path}`, data: isBroken(path, data) ? EMPTY : data })),
  };
  // It reads some fields without looking at their type; node-manifest-readable reports those.
  const { messages, pkg } = await publint({ pkgDir: 'package', pack }).catch(() => ({ messages: [], pkg: {} }));
  return messages
    .filter(({ code }) => !OURS.has(code) && STATIC.has(code) === (part === 'static'))
    .map((message) => ({
      level: LEVELS[message.type],
      path: message.path,
      message: formatMessage(message, pkg as Record<string, unknown>, { color: false }) ?? message.code,
      hint: `publint.dev/rules#${message.code.toLowerCase()}`,
      // The tarball shows it once more, with the names of the files.
      ...(message.code === 'USE_FILES' ? { subject: { about: 'not-needed' } as const } : {}),
    }));
}

/** publint ends at a package.json of a sub-folder that is no JSON. */
function isBroken(path: string, data: Uint8Array): boolean {
  if (!path.endsWith('/package.json')) return false;
  try {
    return typeof JSON.parse(new TextDecoder().decode(data)) !== 'object';
  } catch {
    return true;
  }
}
