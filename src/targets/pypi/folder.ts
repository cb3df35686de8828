// Publishing into a folder that is a package index: a file is added, never replaced, and its link goes onto the page at last.

import { constants, copyFile, link, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listArchive, readEntry } from '../../archive/archive.js';
import { digestFile, sha256 } from '../../core/digest.js';
import { ReleaseError } from '../../core/errors.js';
import { escapeHtml } from '../../core/html.js';
import { normalName } from '../../core/names.js';
import type { Host, PublishFile } from '../../core/types.js';
import { checkUnchanged } from '../../core/unchanged.js';
import { parseMetadata } from '../../ecosystems/python/metadata.js';
import { addLink, replace, unfinished } from './folder-page.js';

/**
 * Adds a file, its metadata (PEP 658) and the links to it. A file that is there keeps its bytes.
 * @throws ReleaseError `pypi/folder` where the folder cannot be written
 */
export async function addToFolder(publishFile: PublishFile, folder: string, host: Host): Promise<void> {
  const { file, project } = publishFile;
  const name = normalName(project);
  const place = join(folder, name);
  try {
    await mkdir(place, { recursive: true });
    await addNew(publishFile, join(place, file));
    if ((await digestFile(join(place, file))).sha256 !== publishFile.sha256) throw other(publishFile, place);
    const metadata = await metadataOf(publishFile);
    if (metadata !== undefined && file.endsWith('.whl')) await replace(join(place, `${file}.metadata`), metadata);
    // What a later run looks at comes last: where it is, the rest is.
    await addLink(folder, { title: 'Simple index', text: name, attributes: `href="${name}/"` }, host);
    const link = { title: `Links for ${name}`, text: file, attributes: attributes(publishFile, metadata) };
    await addLink(place, link, host, name);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof ReleaseError || code === undefined) throw error;
    throw new ReleaseError('pypi/folder', `${file} could not be added to the index in ${folder}.`, {
      hint: 'Check that the folder exists on this machine and may be written to.',
      quote: [message],
    });
  }
}

/** Bytes that somebody put there and no page lists. */
function other({ file }: PublishFile, place: string): ReleaseError {
  return new ReleaseError(
    'pypi/folder',
    `${place} already has a file ${file} with different contents, which its page does not list.`,
    {
      hint: 'Find out whose it is; remove it if nobody installs it, then run publish again.',
    },
  );
}

/** Whole or not at all, and not where something is. */
async function addNew(publishFile: PublishFile, path: string): Promise<void> {
  const draft = unfinished(path);
  try {
    await copyFile(publishFile.path, draft, constants.COPYFILE_EXCL);
    await checkUnchanged(publishFile, draft);
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
}

/** METADATA of a wheel, PKG-INFO of an sdist; undefined where it has none. */
async function metadataOf({ path }: PublishFile): Promise<Buffer | undefined> {
  const entries = await listArchive(path);
  const found = entries.find((one) => /^[^/]+\.dist-info\/METADATA$|^[^/]+\/PKG-INFO$/.test(one.path));
  return found && readEntry(path, found.path);
}

function attributes({ file, sha256: digest }: PublishFile, metadata: Buffer | undefined): string {
  const python = metadata && parseMetadata(metadata.toString('utf8')).one('Requires-Python');
  const core = metadata && file.endsWith('.whl') ? `sha256=${sha256(metadata)}` : undefined;
  return [
    `href="${encodeURIComponent(file)}#sha256=${digest}"`,
    ...(python === undefined ? [] : [`data-requires-python="${escapeHtml(python)}"`]),
    // Under both of its names: that of PEP 658, which pip and uv read first, and that of PEP 714.
    ...(core === undefined ? [] : [`data-dist-info-metadata="${core}"`, `data-core-metadata="${core}"`]),
  ].join(' ');
}
