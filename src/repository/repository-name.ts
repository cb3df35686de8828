// What a repository is called: for projects that state no name, and folders that stand for it.

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * The last part of origin's address, else of its folder. A private clone keeps the origin of the checkout it was made from, and
 * has a folder of that name (`standIn`).
 */
function repositoryName(root: string): string {
  const url = originOf(join(root, '.git', 'config'));
  const last = url
    ?.replace(/[\\/]+$/, '')
    .replace(/\.git$/, '')
    .split(/[\\/:]/)
    .at(-1);
  return last === undefined || last === '' ? basename(root) : last;
}

/** What a project is called that states no name: its folder, or at the root of a repository what that is called. */
export function folderName(root: string, folder: string): string {
  return folder === '.' ? repositoryName(root) : basename(folder);
}

/** A folder inside of a private one that stands for this one, and is called as it is. */
export function standIn(work: string, folder: string): string {
  const name = basename(folder);
  return join(work, name === '' || name.startsWith('.') || name === 'node_modules' ? 'repository' : name);
}

function originOf(file: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // No repository, or a linked worktree, whose folder is named by its owner.
    return undefined;
  }
  const origin = text.split(/^(?=\[)/m).find((section) => /^\[remote "origin"\]/.test(section));
  return origin === undefined ? undefined : /^\s*url\s*=\s*(\S.*?)\s*$/m.exec(origin)?.[1];
}
