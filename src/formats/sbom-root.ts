// The file that an SBOM is about, by what the document itself says (CycloneDX or SPDX 2 as JSON).

import { z } from 'zod';
import { plainJson } from './plain-json.js';
import { CYCLONEDX_BOM, spdxDocument } from './sbom-form.js';

const CYCLONEDX = z.looseObject({
  metadata: z.looseObject({
    component: z.looseObject({
      hashes: z.array(z.looseObject({ alg: z.string(), content: z.string() })).default([]),
      externalReferences: z.array(z.looseObject({ type: z.string(), url: z.string() })).default([]),
    }),
  }),
});
const SPDX = z.looseObject({
  spdxVersion: z.string(),
  packages: z.array(
    z.looseObject({
      packageFileName: z.string().optional(),
      checksums: z.array(z.looseObject({ algorithm: z.string(), checksumValue: z.string() })).default([]),
    }),
  ),
});

export interface SbomRoot {
  readonly file: string;
  readonly sha256: string;
  /** The predicate type of a statement with this document. */
  readonly predicate: string;
  /** The document. */
  readonly says: unknown;
}

/** Undefined for what is no SBOM, or names no file with its digest. */
export function sbomRoot(text: string): SbomRoot | undefined {
  const says = plainJson(text);
  const cyclonedx = CYCLONEDX.safeParse(says).data?.metadata.component;
  if (cyclonedx !== undefined) {
    const file = cyclonedx.externalReferences.find(
      ({ type, url }) => type === 'distribution' && !url.includes('/'),
    )?.url;
    const sha256 = cyclonedx.hashes.find(({ alg }) => alg === 'SHA-256')?.content;
    return file === undefined || sha256 === undefined ? undefined : { file, sha256, says, predicate: CYCLONEDX_BOM };
  }
  const spdx = SPDX.safeParse(says).data;
  const root = spdx?.packages.find(({ packageFileName }) => packageFileName !== undefined);
  const sha256 = root?.checksums.find(({ algorithm }) => algorithm === 'SHA256')?.checksumValue;
  if (spdx === undefined || root?.packageFileName === undefined || sha256 === undefined) return undefined;
  const predicate = spdxDocument(spdx.spdxVersion.replace(/^SPDX-/, ''));
  return { file: root.packageFileName, sha256, says, predicate };
}
