// Whether an SBOM is about this very file: what it says of its root is compared with the bytes.

import { readFile } from 'node:fs/promises';
import { digestFile } from '../core/digest.js';
import type { PublishFile } from '../core/types.js';
import { sbomRoot } from '../formats/sbom-root.js';
import { BESIDE } from '../plan/file-names.js';
import type { Proof } from './proof.js';
import { type Subject, statedOf } from './subject/subject.js';

const MOST_BYTES = 64 * 1024 * 1024;

/** An SBOM that is here. */
export interface HeldSbom {
  readonly name: string;
  /** What everybody who states digests says of it. */
  readonly stated: Awaited<ReturnType<typeof statedOf>>;
  /** The sha256 that it states of its root, where its root has this file name. */
  rootDigest(file: string): string | undefined;
}

/** Every SBOM of the subject, read once for all its files. */
export async function readSboms(subject: Subject): Promise<readonly HeldSbom[]> {
  const named = [...subject.here].filter(([name]) => BESIDE.sbom.test(name));
  const read = async ([name, path]: readonly [string, string]): Promise<readonly HeldSbom[]> => {
    const digested = await digestFile(path);
    if (digested.size > MOST_BYTES) return [];
    const stated = await statedOf({ file: name, path, ...digested }, subject);
    return [{ name, stated, rootDigest: rootIn(await readFile(path, 'utf8')) }];
  };
  return (await Promise.all(named.map(read))).flat();
}

/** The SBOMs that name the file and are those that were released; undefined where none names it. */
export function sbomProof(
  { file, sha256 }: PublishFile,
  sboms: readonly HeldSbom[],
): Pick<Proof, 'state' | 'by' | 'detail'> | undefined {
  const naming = sboms.filter(({ rootDigest }) => rootDigest(file) !== undefined);
  const names = (fits: (sbom: HeldSbom) => boolean): string =>
    naming
      .filter(fits)
      .map(({ name }) => name)
      .join(', ');
  const wrong = names(({ rootDigest }) => rootDigest(file) !== sha256);
  if (wrong !== '') return { state: 'wrong', by: wrong, detail: 'is about other bytes of that name' };
  const changed = names(({ stated }) => stated.other.length > 0);
  if (changed !== '') return { state: 'wrong', by: changed, detail: 'was changed after the release' };
  const listed = names(({ stated }) => stated.same.length > 0);
  if (listed !== '') return { state: 'proven', by: listed };
  const unlisted = names(() => true);
  if (unlisted === '') return undefined;
  return { state: 'unchecked', by: unlisted, detail: 'names it, and nothing here lists that SBOM' };
}

/** How a document answers for its root; never, where it is no SBOM. */
function rootIn(text: string): HeldSbom['rootDigest'] {
  const root = sbomRoot(text);
  return (file) => (root?.file === file ? root.sha256 : undefined);
}
