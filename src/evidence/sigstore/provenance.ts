// Provenance as a bundle of its own. That of an npm tarball names the package as npm does, so that npm takes the very same one;
// that of an image names what a registry serves it by too, so that whoever pulls it can verify the very same one.

import { readLayout } from '../../archive/image-layout.js';
import type { PublishFile } from '../../core/types.js';
import { purlOf } from '../../ecosystems/node/components.js';
import { PROVENANCE, PROVENANCE_BEFORE } from './inputs.js';
import type { Form } from './maker.js';
import { provenanceOf, type Subject } from './statement.js';

/** `<file>.sigstore.json`. */
export const provenance: Form = {
  predicate: PROVENANCE,
  before: PROVENANCE_BEFORE,
  async state(artifact, claims, about, sha512) {
    return provenanceOf(await subjectsOf(artifact, sha512), claims, about.server, about);
  },
  write: (bundle) => `${JSON.stringify(bundle)}\n`,
  read: (text) => text,
};

async function subjectsOf(artifact: PublishFile, sha512: () => Promise<string>): Promise<readonly Subject[]> {
  const { kind, file, sha256, identity } = artifact;
  if (kind === 'oci-image') return imageSubjects(artifact);
  if (kind !== 'npm-tarball' || identity === undefined) return [{ name: file, digest: { sha256 } }];
  const { name, version } = identity;
  return [{ name: purlOf(name, version), digest: { sha512: await sha512(), sha256 } }];
}

/** The file, and the image in it. */
export async function imageSubjects({ file, path, sha256 }: PublishFile): Promise<readonly Subject[]> {
  const { index } = await readLayout(path);
  return [
    { name: file, digest: { sha256 } },
    { name: file.replace(/\.tar$/, ''), digest: { sha256: index.digest.slice('sha256:'.length) } },
  ];
}
