// A file that was built, in the folder of the release.

import { copyFile, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { digestFile } from '../core/digest.js';
import type { Artifact, Release } from '../core/types.js';

/** Copies it there: the file that is released, with its digest. @param file its name there */
export async function stored(
  from: string,
  { out }: Pick<Release, 'out'>,
  file = basename(from),
): Promise<Pick<Artifact, 'file' | 'path' | 'sha256' | 'size'>> {
  const path = join(out, file);
  await mkdir(out, { recursive: true });
  await copyFile(from, path);
  return { file, path, ...(await digestFile(path)) };
}
