// Which files of a repository may be changed: regular ones inside of it that are reached without a link.

import { accessSync, constants, lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../../core/types.js';

/**
 * Why a file is left alone; undefined when it may be changed.
 * @param file relative to the root, `/`-separated; it need not exist
 */
export function whyNot(file: string, files: Files): string | undefined {
  const parts = file.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:\0]/.test(part)))
    return 'the path is outside the repository';
  if (parts.some((part) => part.toLowerCase() === '.git')) return 'it belongs to git';
  for (let length = 1; length <= parts.length; length += 1) {
    const stat = look(join(files.root, ...parts.slice(0, length)));
    const last = length === parts.length;
    if (stat === undefined) {
      if (!last) return 'its folder does not exist';
      return files.has(file) ? 'it no longer exists' : undefined;
    }
    if (stat.isSymbolicLink()) return last ? 'it is a symbolic link' : 'its folder is a symbolic link';
    if (last ? !stat.isFile() : !stat.isDirectory()) return last ? 'it is not a regular file' : 'its folder is a file';
  }
  if (!files.has(file)) return 'it exists and git ignores it';
  if (files.text(file) === undefined) return 'it is not UTF-8 text, or larger than 10 MB';
  try {
    accessSync(join(files.root, file), constants.W_OK);
    return undefined;
  } catch {
    return 'it is not writable';
  }
}

/** Whether anybody may execute the file; true where the system knows no such thing. */
export function isExecutable(file: string, files: Files): boolean {
  if (process.platform === 'win32') return true;
  return ((look(join(files.root, file))?.mode ?? 0o111) & 0o111) !== 0;
}

function look(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}
