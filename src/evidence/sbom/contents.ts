// An SBOM as a statement about the file that it describes, with the predicate types that `gh attestation verify` is asked for.

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ReleaseError } from '../../core/errors.js';
import { sbomRoot } from '../../formats/sbom-root.js';
import type { Form } from '../sigstore/maker.js';
import { imageSubjects } from '../sigstore/provenance.js';
import { STATEMENT_TYPE } from '../sigstore/statement.js';

/** `<sbom>.attestation.json`. */
export const contents: Form = {
  async state({ path }, _claims, { publishFiles = [] }) {
    const { file, sha256, predicate, says } = await readAbout(path);
    const image = publishFiles.find((one) => one.kind === 'oci-image' && one.sha256 === sha256);
    const subject = image === undefined ? [{ name: file, digest: { sha256 } }] : await imageSubjects(image);
    return { _type: STATEMENT_TYPE, subject, predicateType: predicate, predicate: says };
  },
  about: readAbout,
  write: (bundle) => `${JSON.stringify(bundle)}\n`,
  read: (text) => text,
};

async function readAbout(path: string) {
  const root = sbomRoot(await readFile(path, 'utf8'));
  if (root !== undefined) return root;
  throw new ReleaseError(
    'sign/sbom',
    `${basename(path)} does not say which file it is about, so it cannot be attested.`,
    {
      hint: 'Build the release again. To publish without: [github] attestations = false; of an image, [oci] attach = false.',
    },
  );
}
