// SHA256SUMS says the same as the plan: people who check a download by it check what was started.

import { readFile } from 'node:fs/promises';
import type { Finding, Part, PublishFile } from '../core/types.js';
import { checksumsFile } from '../plan/file-names.js';
import { sumIn } from '../plan/sums.js';
import { verifyFinding } from './findings.js';

const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Compares the checksums of a release with its files.
 * @param publishFiles all artifacts of the plan
 * @returns `verify/checksums` findings: lines of other files or digests, files without a line
 */
export async function checkSums(
  publishFiles: readonly PublishFile[],
  part: Part | undefined,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const sums = publishFiles.filter(({ kind }) => kind === 'checksums');
  if (sums.length === 0) {
    const message = `release.json does not list ${checksumsFile(part)}, so users could not verify their downloads.`;
    findings.push(verifyFinding('verify/checksums', message, 'Build again.'));
  }
  for (const publishFile of sums) {
    const why =
      publishFile.file === checksumsFile(part)
        ? await problem(publishFile, publishFiles)
        : `is not the name of this release's checksums, which is ${checksumsFile(part)}`;
    if (why === undefined) continue;
    const { file, project } = publishFile;
    const hint = 'Build again: it lists every file of the release but itself and release.json.';
    findings.push(verifyFinding('verify/checksums', `${file} ${why}.`, hint, { artifact: file, project }));
  }
  return findings;
}

async function problem({ path, size }: PublishFile, publishFiles: readonly PublishFile[]): Promise<string | undefined> {
  if (size > MOST_BYTES) return `is far too large: ${size} bytes`;
  const wanted = new Map(
    publishFiles.filter(({ kind }) => kind !== 'checksums').map(({ file, sha256 }) => [file, sha256]),
  );
  const lines = (await readFile(path, 'utf8')).split('\n');
  if (lines.pop() !== '') return 'does not end with a line feed';
  for (const [index, line] of lines.entries()) {
    const sum = sumIn(line);
    if (sum === undefined) return `is not a list of digests: line ${index + 1} has none`;
    const { sha256, file } = sum;
    if (!wanted.has(file)) return `lists a file in line ${index + 1} that is not in release.json, or lists it twice`;
    if (wanted.get(file) !== sha256) return `has a different digest for ${file} than release.json`;
    wanted.delete(file);
  }
  const [missing] = wanted.keys();
  return missing === undefined ? undefined : `does not list ${missing}`;
}
