// Whether an SBOM is about this very file: what it says of its root is compared with the bytes.

import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { digestFile } from '../core/digest.js';
import type { PublishFile } from '../core/types.js';
import { BESIDE } from '../plan/beside.js';
import type { Proof } from './proof.js';
import { type Subject, statedOf } from './subject/subject.js';

const MOST_BYTES = 64 * 1024 * 1024;
const HASH = z.looseObject({ alg: z.string(), content: z.string() });
const CYCLONEDX = z.looseObject({
  metadata: z.looseObject({
    component: z.looseObject({
      hashes: z.array(HASH).default([]),
      externalReferences: z.array(z.looseObject({ url: z.string() })).default([]),
    }),
  }),
});
const SPDX = z.looseObject({
  packages: z.array(
    z.looseObject({
      packageFileName: z.string().optional(),
      checksums: z.array(z.looseObject({ algorithm: z.string(), checksumValue: z.string() })).default([]),
    }),
  ),
});

/** The SBOMs that name the file and are those that were released; undefined where none names it. */
export async function sbomProof(
  { file, sha256 }: PublishFile,
  subject: Subject,
): Promise<Pick<Proof, 'state' | 'by' | 'detail'> | undefined> {
  const about: string[] = [];
  const wrong: string[] = [];
  const changed: string[] = [];
  const unlisted: string[] = [];
  for (const [name, path] of subject.here) {
    if (!BESIDE.sbom.test(name)) continue;
    const said = await rootDigest(path, file);
    if (said === undefined) continue;
    const { same, other } = await statedOf({ file: name, path, ...(await digestFile(path)) }, subject);
    if (said !== sha256) wrong.push(name);
    else if (other.length > 0) changed.push(name);
    else (same.length > 0 ? about : unlisted).push(name);
  }
  if (wrong.length > 0) return { state: 'wrong', by: wrong.join(', '), detail: 'is about other bytes of that name' };
  if (changed.length > 0) return { state: 'wrong', by: changed.join(', '), detail: 'was changed after the release' };
  if (unlisted.length > 0 && about.length === 0)
    return { state: 'unchecked', by: unlisted.join(', '), detail: 'names it, and nothing here lists that SBOM' };
  return about.length === 0 ? undefined : { state: 'proven', by: about.join(', ') };
}

/** The sha256 that it states of its root, where its root has this file name. */
async function rootDigest(path: string, file: string): Promise<string | undefined> {
  if ((await stat(path)).size > MOST_BYTES) return undefined;
  const value = parsed(await readFile(path, 'utf8'));
  const cyclonedx = CYCLONEDX.safeParse(value).data?.metadata.component;
  if (cyclonedx?.externalReferences.some(({ url }) => url === file) === true) {
    return cyclonedx.hashes.find(({ alg }) => alg === 'SHA-256')?.content;
  }
  const root = SPDX.safeParse(value).data?.packages.find(({ packageFileName }) => packageFileName === file);
  return root?.checksums.find(({ algorithm }) => algorithm === 'SHA256')?.checksumValue;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
