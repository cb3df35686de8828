// Provenance as a bundle of its own. That of an npm tarball names the package as npm does, so that npm takes the very same one.

import type { PublishFile } from '../../core/types.js';
import { purlOf } from '../../ecosystems/node/components.js';
import type { Form } from './maker.js';
import { PROVENANCE, provenanceOf, type Subject } from './statement.js';

/** `<file>.sigstore.json`. */
export const provenance: Form = {
  predicate: PROVENANCE,
  async state(artifact, claims, about, sha512) {
    return provenanceOf(await subjectOf(artifact, sha512), claims, about.server, about);
  },
  write: (bundle) => `${JSON.stringify(bundle)}\n`,
  read: (text) => text,
};

async function subjectOf(
  { kind, file, sha256, identity }: PublishFile,
  sha512: () => Promise<string>,
): Promise<Subject> {
  if (kind !== 'npm-tarball' || identity === undefined) return { name: file, digest: { sha256 } };
  const { name, version } = identity;
  return { name: purlOf(name, version), digest: { sha512: await sha512(), sha256 } };
}
