// Files in a package that nobody who installs it needs: settings of CI, editors and coding agents, compiled tests.

import type { Finding } from '../core/types.js';

/** Each of them as it is named to the author: its folder, else the file. */
const SETTINGS =
  /^(?:.*\/)?(\.(?:github|gitlab|circleci|buildkite|claude|cursor|gemini|codex|vscode|idea|devcontainer|husky)(?=\/)|(?:CLAUDE|AGENTS|GEMINI)\.md$|\.cursorrules$|\.mcp\.json$|\.gitlab-ci\.yml$|\.travis\.yml$|\.pre-commit-config\.yaml$)/;
const TESTS = /^(?:.*\/)?(__tests__(?=\/)|[^/]+\.(?:test|spec)\.[cm]?jsx?$)/;

/**
 * A note that names them; undefined where there are none.
 * @param paths of the package's files, relative to its top folder.
 * @param kind what people call it
 * @param tests whether compiled tests are not needed in it either: an sdist holds its tests rightly, packagers run them
 */
export function notNeeded(
  paths: readonly string[],
  { kind, tests, hint }: { readonly kind: string; readonly tests: boolean; readonly hint: string },
): Pick<Finding, 'rule' | 'level' | 'message' | 'hint'> | undefined {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const name = SETTINGS.exec(path)?.[1] ?? (tests && TESTS.test(path) ? 'tests' : undefined);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0) return undefined;
  const list = [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${count} files)`)).sort();
  const message = `The ${kind} holds what nobody needs who installs it: ${list.join(', ')}. It is public for good.`;
  return { rule: 'build/not-needed', level: 'note', message, hint };
}
