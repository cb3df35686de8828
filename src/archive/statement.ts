// The member by which an archive says who it is: there may be one, in one place, whoever reads it.

import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { walkArchive } from './archive.js';
import { type Entry, fail, shown } from './entry.js';

/** Where a kind of archive says who it is. */
export interface Wanted {
  /** Name of the member: `METADATA`. */
  readonly called: string;
  /** Top folders that it may lie in. */
  readonly folder: RegExp;
  /** Whether everything else lies in that folder too. */
  readonly alone: boolean;
}

export interface Statement {
  readonly text: string;
  /** The top folder it lies in. */
  readonly folder: string;
}

/** Nobody writes more about a package by hand; a registry would not take it. */
const LARGEST = 16 * 1024 ** 2;

/**
 * Reads the statement of an archive, and all of its list. Throws ReleaseError `archive/ambiguous` where another reader could
 * find another one, `archive/no-identity` where there is none.
 */
export async function readStatement(file: string, wanted: Wanted): Promise<Statement> {
  const entries: Entry[] = [];
  const texts = new Map<string, string>();
  await walkArchive(file, async (entry, read) => {
    entries.push(entry);
    if (entry.type === 'file' && isCalled(entry, wanted)) {
      texts.set(entry.path, (await smallFile(file, entry, read)).toString('utf8'));
    }
  });
  const folder = folderOf(entries, wanted, file);
  return { text: texts.get(`${folder}/${wanted.called}`) as string, folder };
}

/** A member's bytes. Throws ReleaseError `archive/too-large` for one that is not written by people. */
export async function smallFile(
  file: string,
  { path, size }: Entry,
  read: () => Promise<NodeJS.ReadableStream>,
): Promise<Buffer> {
  if (size > LARGEST) fail('too-large', basename(file), `contains ${shown(path)} of ${size} bytes`);
  return buffer(await read());
}

/** The folder of the one statement among these members. Throws as {@link readStatement}. */
export function folderOf(entries: readonly Entry[], wanted: Wanted, file: string): string {
  const name = basename(file);
  const odd = entries.find(({ written }) => written !== undefined);
  if (odd !== undefined)
    fail('ambiguous', name, `contains ${shown(odd.written ?? '')}: readers normalize such a name differently`);
  const found = entries.filter((entry) => isCalled(entry, wanted));
  const [first, second] = found;
  if (first === undefined) return fail('no-identity', name, `contains no ${wanted.called}`);
  if (second !== undefined) {
    fail('ambiguous', name, `contains ${shown(first.path)} and ${shown(second.path)}: readers use one or the other`);
  }
  const folder = topOf(first);
  const others = new Set(entries.map(topOf));
  others.delete(folder);
  const other = [...others].find((top) => wanted.alone || wanted.folder.test(top));
  if (other !== undefined)
    fail(
      'ambiguous',
      name,
      `contains ${shown(folder)} and ${shown(other)} at its top level, where only one is allowed`,
    );
  if (first.type !== 'file' || first.path !== `${folder}/${wanted.called}`) {
    fail('ambiguous', name, `contains ${shown(first.path)}, which is not a regular file named ${wanted.called}`);
  }
  return folder;
}

/** Whether a reader could take it for the statement, on systems too where case does not count. */
function isCalled(entry: Entry, { called, folder }: Wanted): boolean {
  const [top = '', name = '', ...deeper] = entry.path.split('/');
  return deeper.length === 0 && name.toLowerCase() === called.toLowerCase() && folder.test(top);
}

function topOf({ path }: Entry): string {
  return path.split('/', 1)[0] as string;
}
