// version-lockfile: the lock file knows the project by the version it has.

import { posix } from 'node:path';
import { normalName } from '../../../core/names.js';
import type { Files, Project, Rule, RuleFinding } from '../../../core/types.js';
import { placeOf } from '../../../formats/encoding.js';
import { asPep440, asSemver, type Stated, type Truth, truthOf, unlike } from './expected-version.js';

export const versionLockfile: Rule = {
  id: 'version-lockfile',
  title: 'The lock file states the project’s own version.',
  level: 'warning',
  docs: {
    why: 'A lock file that knows the project by another version was not brought up to date: uv refuses it with --locked, and npm writes to it on the next install, so the tree is dirty in the middle of a release.',
    wrong: '# package.json says 1.4.0, package-lock.json:\n"version": "1.3.2"',
    right: '"version": "1.4.0"',
    fix: 'Run npm install --package-lock-only, or uv lock, after every change of the version; `check --fix` writes it too.',
  },
  check(input) {
    const { project, files } = input;
    // A code package has no version of its own in a manifest.
    if (project.ecosystem === 'code-package') return [];
    // It follows the manifest, whatever the tag says: that those two agree is another rule's.
    const truth = truthOf({ project, files, tag: undefined, tagVersion: undefined });
    if (truth === undefined) return [];
    return project.ecosystem === 'python' ? inUvLock(project, files, truth) : inPackageLock(project, files, truth);
  },
};

const HEAD = /^\uFEFF?\s*\{\s*(?:"name":\s*"[^"]*",\s*)?"version":\s*"([^"]*)"/;

/** npm writes name and version first, the project itself as the first package; the rest may be many megabytes. */
function inPackageLock(project: Project, files: Files, truth: Truth): readonly RuleFinding[] {
  const wanted = asSemver(truth);
  const say = (stated: Stated | undefined, what: string): readonly RuleFinding[] => {
    const why = 'The next npm install changes it.';
    const hint = `Write "version": "${wanted}", or run: npm install --package-lock-only`;
    const finding = stated === undefined ? undefined : unlike(stated, truth, { what, wanted, why, hint });
    return finding === undefined ? [] : [finding];
  };
  for (const name of ['package-lock.json', 'npm-shrinkwrap.json']) {
    const file = posix.join(project.path, name);
    const text = files.text(file);
    if (text === undefined) continue;
    const own = /"packages":\s*\{\s*"":\s*\{\s*(?:"name":\s*"[^"]*",\s*)?"version":\s*"([^"]*)"/;
    const root = say(stated(file, text, HEAD, wanted), file);
    // Both stand there for one reason: the first says it, and carries what corrects both.
    const second = say(stated(file, text, own, wanted), `The project’s own entry in ${file}`);
    const [first] = root;
    if (first === undefined) return second;
    return [{ ...first, fixes: [...(first.fixes ?? []), ...second.flatMap(({ fixes }) => fixes ?? [])] }];
  }
  const above = parents(project.path).map((folder) => posix.join(folder, 'package-lock.json'));
  const file = above.find((path) => files.has(path));
  const text = file === undefined ? undefined : files.text(file);
  if (file === undefined || text === undefined) return [];
  const member = escaped(posix.relative(posix.dirname(file), project.path));
  const entry = new RegExp(`\\n[ \\t]{1,16}"${member}":\\s*\\{\\s*(?:"name":\\s*"[^"]*",\\s*)?"version":\\s*"([^"]*)"`);
  return say(stated(file, text, entry, wanted), `The entry of ${project.name} in ${file}`);
}

/** uv writes an entry for every project of the workspace, with the folder it lies in. */
function inUvLock(project: Project, files: Files, truth: Truth): readonly RuleFinding[] {
  const file = [project.path, ...parents(project.path)]
    .map((folder) => posix.join(folder, 'uv.lock'))
    .find((path) => files.has(path));
  const text = file === undefined ? undefined : files.text(file);
  if (file === undefined || text === undefined) return [];
  const name = escaped(normalName(project.name));
  const entry = new RegExp(
    `\\[\\[package\\]\\]\\r?\\nname = "${name}"\\r?\\nversion = "([^"]*)"\\r?\\nsource = \\{ (?:editable|virtual|directory) = `,
  );
  const wanted = asPep440(truth);
  const own = stated(file, text, entry, wanted);
  if (own === undefined) return [];
  const finding = unlike(own, truth, {
    what: `The entry of ${project.name} in ${file}`,
    wanted,
    why: 'uv sync --locked fails.',
    hint: `Run: uv lock`,
  });
  return finding === undefined ? [] : [finding];
}

/** The first group of the pattern as a version with its place, and what replaces it. */
function stated(file: string, text: string, pattern: RegExp, wanted: string): Stated | undefined {
  const match = pattern.exec(text);
  if (match?.[1] === undefined) return undefined;
  const start = match.index + match[0].lastIndexOf(`"${match[1]}"`) + 1;
  const end = start + match[1].length;
  return { version: match[1], file, ...placeOf(text, start - 1), fixes: [{ file, start, end, text: wanted }] };
}

function parents(folder: string): readonly string[] {
  return folder === '.' ? [] : [posix.dirname(folder), ...parents(posix.dirname(folder))];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
