// A package index that is a folder (PEP 503): a page for each project, its files beside it; any file server serves it.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { digestFile } from '../../core/digest.js';
import { normalName } from '../../core/names.js';
import type { IndexFile } from './simple-page.js';

/** The folder that an address of an index names; undefined for one that is asked over the network. */
export function indexFolder(index: URL): string | undefined {
  return index.protocol === 'file:' ? fileURLToPath(index) : undefined;
}

/** What the page of a project lists, each file with the digest of its bytes; undefined where there is no such page. */
export async function readFolderIndex(folder: string, project: string): Promise<readonly IndexFile[] | undefined> {
  const place = join(folder, normalName(project));
  const page = await readFile(join(place, 'index.html'), 'utf8').catch(absent);
  if (page === undefined) return undefined;
  const listed = ((await readdir(place).catch(absent)) ?? []).filter((file) => lists(page, file));
  return Promise.all(
    listed.map(async (file) => ({
      ...{ file, url: pathToFileURL(join(place, file)).href },
      sha256: (await digestFile(join(place, file))).sha256,
      yanked: false,
    })),
  );
}

/** Whether a page has a link that is called like this. */
export function lists(page: string, name: string): boolean {
  return page.includes(`>${name}</a>`);
}

/** Undefined for what is not there. */
export function absent(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  return undefined;
}
