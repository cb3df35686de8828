// links-inside: no symbolic link leads out of the project, or leaves a hole in the package.

import { readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, posix, relative, sep } from 'node:path';
import type { Found, Rule, RuleFinding, RuleInput } from '../../../core/types.js';
import { inFolder } from '../../../repository/subtree.js';
import { shipsOf } from './packed-files.js';
import { isTest } from './scanned-files.js';

/** Looking into more folders would take longer than listing the repository. */
const MOST_FOLDERS = 2000;

export const linksInside: Rule = {
  id: 'links-inside',
  title: 'Symbolic links stay inside the repository, and none is needed in an npm package.',
  level: 'warning',
  check(input) {
    const { shipped, others } = shipsOf(input);
    const isLink = linksOf(input.files.root);
    const found = (paths: readonly string[], ships: boolean): readonly RuleFinding[] =>
      paths
        .filter((path) => isLink(path) && !isTest(inFolder(path, input.project.path)))
        .flatMap((path) => judge(path, ships, input));
    return [...found(shipped, true), ...found(others, false)];
  },
};

/** A link names its target from its own folder, and a command is typed at the root. */
function fromRoot(target: string, path: string): string {
  return /^(?:\/|[A-Za-z]:)/.test(target) ? target : posix.join(posix.dirname(path), target);
}

function judge(path: string, ships: boolean, { ecosystem, files }: RuleInput): Found {
  const full = join(files.root, path);
  const target = linkAt(full);
  if (target === undefined) return [];
  const out = isAbsolute(target) || /^[A-Za-z]:/.test(target) || leaves(full, files.root);
  if (out) {
    const taken = ships && ecosystem.dropsLinks === undefined;
    return {
      level: taken && exists(full) ? 'error' : 'warning',
      message: `${path} is a link to ${target}, outside the repository: ${taken ? 'whatever this machine has there is packed' : 'it is broken on every other machine'}.`,
      hint: `Replace it with a copy: cp --remove-destination ${fromRoot(target, path)} ${path}`,
      file: path,
    };
  }
  if (!ships) return [];
  if (!exists(full)) {
    const message = `${path} is a link to ${target}, which does not exist.`;
    return { message, hint: `Remove it, or replace it with a file: git rm ${path}`, file: path };
  }
  const { dropsLinks } = ecosystem;
  if (dropsLinks?.needed.test(path) !== true) return [];
  return {
    message: `${path} is a link to ${target}: ${dropsLinks.by} omits links, so the file is missing from the package.`,
    hint: `Replace it with a copy: cp --remove-destination "$(realpath ${path})" ${path}`,
    file: path,
  };
}

/** Whether a path is a symbolic link: each folder is listed once, which says so of all that is in it. */
function linksOf(root: string): (path: string) => boolean {
  const folders = new Map<string, ReadonlySet<string>>();
  return (path) => {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, Math.max(0, slash));
    const links =
      folders.get(folder) ?? (folders.size < MOST_FOLDERS ? linksIn(join(root, folder)) : new Set<string>());
    folders.set(folder, links);
    return links.size > 0 && links.has(path.slice(slash + 1));
  };
}

function linksIn(folder: string): ReadonlySet<string> {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return new Set(entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name));
  } catch {
    return new Set();
  }
}

/** Where a symbolic link leads, as written. */
function linkAt(full: string): string | undefined {
  try {
    return readlinkSync(full);
  } catch {
    return undefined;
  }
}

function exists(full: string): boolean {
  try {
    return statSync(full) !== undefined;
  } catch {
    return false;
  }
}

/** Whether it leads out of the root: where it arrives, or, when nothing is there, where its words point to. */
function leaves(full: string, root: string): boolean {
  let to: string;
  try {
    to = realpathSync(full);
  } catch {
    to = join(full, '..', readlinkSync(full));
  }
  const way = relative(root, to);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}
