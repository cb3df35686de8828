// Unpacking as the platform does it: a name it cannot cut fails, and so does what is no archive.

import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import { open } from 'yauzl';
import { failure } from './state.js';

/** The platform's two kinds. `.tar.gz` counts as tar. */
export function kindOf(filename: string): 'tar' | 'zip' {
  const lower = filename.toLowerCase();
  if (lower.endsWith('.zip')) return 'zip';
  if (lower.endsWith('.tar') || lower.endsWith('.tar.gz')) return 'tar';
  throw failure('failed', `unsupported file type: ${filename}`);
}

/**
 * The folder it unpacks into is the name without `.tar` or `.zip`, in this case only. Where nothing was cut (`x.tar.gz`,
 * `X.ZIP`) that folder is the archive itself and cannot be made.
 */
export function folderOf(filename: string, kind: 'tar' | 'zip', id: string): string {
  const folder = filename.endsWith(`.${kind}`) ? filename.slice(0, -kind.length - 1) : filename;
  if (folder === filename)
    throw failure('failed', `failed to extract: mkdir package-${id}/${filename}: not a directory`);
  return folder;
}

/** Goes through the archive. Names are not judged here: the platform takes them as they are. */
export async function unpack(path: string, kind: 'tar' | 'zip'): Promise<void> {
  try {
    await (kind === 'zip' ? readZip : readTar)(path);
  } catch (error) {
    throw failure('failed', `failed to extract: ${(error as Error).message}`);
  }
}

function readZip(path: string): Promise<void> {
  return new Promise((done, fail) => {
    open(path, { lazyEntries: false, decodeStrings: true, validateEntrySizes: false }, (error, zip) => {
      if (error) return fail(error);
      zip.on('end', () => done());
      zip.on('error', fail);
    });
  });
}

async function readTar(path: string): Promise<void> {
  const reader = extract();
  reader.on('entry', (_header, stream, next) => stream.on('end', next).resume());
  await pipeline(createReadStream(path), reader);
}
