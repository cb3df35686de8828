// The list of kinds of evidence: a new one is a folder beside this file and a line here.

import { cosign } from './cosign/index.js';
import type { Evidence } from './evidence.js';
import { gpg } from './gpg/index.js';
import { pep740 } from './pep740/index.js';
import { sbomAttestation } from './sbom/index.js';
import { sigstore } from './sigstore/index.js';

export const EVIDENCE = [gpg, sigstore, pep740, sbomAttestation, cosign] as const satisfies readonly Evidence[];
