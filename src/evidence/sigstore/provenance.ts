// Provenance as a bundle of its own. That of an npm tarball names the package as npm does, so that npm takes the very same one.

import type { Host, PublishFile } from '../../core/types.js';
import { purlOf } from '../../ecosystems/node/components.js';
import type { About, EvidenceMaker, Judged, NoMaker, Trust } from '../evidence.js';
import type { SigstoreInputs, SigstoreSettings } from './inputs.js';
import { judgeBundle } from './judge.js';
import { type Form, openMaker } from './maker.js';
import { PROVENANCE, provenanceOf, type Subject } from './statement.js';

const FORM: Form = {
  predicate: PROVENANCE,
  async state(artifact, claims, about, sha512) {
    return provenanceOf(await subjectOf(artifact, sha512), claims, about.server, about);
  },
  write: (bundle) => `${JSON.stringify(bundle)}\n`,
  read: (text) => text,
};

/** Whether a `<file>.sigstore.json` holds for those who verify. */
export function judgeProvenance(artifact: PublishFile, file: string, trust: Trust): Promise<Judged> {
  return judgeBundle(FORM, artifact, file, trust);
}

/** Makes and verifies `<file>.sigstore.json`. */
export function openProvenance(
  inputs: SigstoreInputs,
  settings: SigstoreSettings | undefined,
  about: About,
  host: Host,
): Promise<EvidenceMaker | NoMaker> {
  return openMaker(FORM, inputs, settings, about, host);
}

async function subjectOf(
  { kind, file, sha256, identity }: PublishFile,
  sha512: () => Promise<string>,
): Promise<Subject> {
  if (kind !== 'npm-tarball' || identity === undefined) return { name: file, digest: { sha256 } };
  const { name, version } = identity;
  return { name: purlOf(name, version), digest: { sha512: await sha512(), sha256 } };
}
