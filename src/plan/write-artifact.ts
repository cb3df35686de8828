// Writes a small text file of ours (SBOM, contract, checksums) beside the artifacts, as an artifact.

import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Artifact, Release } from '../core/types.js';
import type { BesideKind } from './beside.js';

/** @returns the artifact of the file that was written into `release.out` */
export async function writeBeside(
  release: Release,
  kind: BesideKind,
  file: string,
  text: string,
  project: string,
): Promise<Artifact> {
  const path = join(release.out, file);
  await writeFile(path, text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { kind, file, path, sha256, size: Buffer.byteLength(text), project };
}
