// Writes a small text file of ours (SBOM, contract, checksums) beside the artifacts, as an artifact.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../core/digest.js';
import type { Artifact, Release } from '../core/types.js';
import type { BesideKind } from './file-names.js';

/**
 * @param about what else is known of it
 * @returns the artifact of the file that was written into `release.out`
 */
export async function writeBeside(
  release: Release,
  kind: BesideKind,
  file: string,
  text: string,
  project: string,
  about: Pick<Artifact, 'about'> = {},
): Promise<Artifact> {
  const path = join(release.out, file);
  await writeFile(path, text);
  return { kind, file, path, sha256: sha256(text), size: Buffer.byteLength(text), project, ...about };
}
