// Unpacking as the platform does it: what lies outside is skipped in silence, and a name it cannot cut fails.

import { createReadStream } from 'node:fs';
import { normalize } from 'node:path/posix';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import { open } from 'yauzl';
import { failure, type TreeNode } from './state.js';

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

/** Everything in the archive as the viewer shows it. */
export async function treeOf(path: string, kind: 'tar' | 'zip', folder: string): Promise<TreeNode> {
  const root: TreeNode = { name: folder, path: '', isDir: true, size: 0, children: [] };
  try {
    await (kind === 'zip' ? listZip : listTar)(path, (name, isDir, size) => add(root, name, isDir, size));
  } catch (error) {
    throw failure('failed', `failed to extract: ${(error as Error).message}`);
  }
  return root;
}

type Add = (name: string, isDir: boolean, size: number) => void;

function add(root: TreeNode, name: string, isDir: boolean, size: number): void {
  const clean = normalize(name).replace(/\/$/, '');
  if (clean === '.' || clean === '..' || clean.startsWith('../')) return;
  const parts = clean.split('/').filter(Boolean);
  let place = root;
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    let next = place.children?.find((child) => child.name === part);
    if (next === undefined) {
      const inner = !last || isDir;
      const at = parts.slice(0, index + 1).join('/');
      next = { name: part, path: at, isDir: inner, size: inner ? 0 : size, children: inner ? [] : null };
      place.children?.push(next);
    }
    place = next;
  }
}

function listZip(path: string, visit: Add): Promise<void> {
  return new Promise((done, fail) => {
    // Names are not judged here: the platform takes them as they are.
    open(path, { lazyEntries: false, decodeStrings: true, validateEntrySizes: false }, (error, zip) => {
      if (error) return fail(error);
      zip.on('entry', (entry: { fileName: string; uncompressedSize: number }) => {
        visit(entry.fileName, entry.fileName.endsWith('/'), entry.uncompressedSize);
      });
      zip.on('end', () => done());
      zip.on('error', fail);
    });
  });
}

async function listTar(path: string, visit: Add): Promise<void> {
  const reader = extract();
  reader.on('entry', (header, stream, next) => {
    if (header.type === 'file' || header.type === 'directory') {
      visit(header.name, header.type === 'directory', header.size ?? 0);
    }
    stream.on('end', next);
    stream.resume();
  });
  await pipeline(createReadStream(path), reader);
}
