// Sigstore in a rehearsal: it signs for the workflow, and its file of trust is the only one that the rehearsal knows.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RehearsalOf } from '../../../targets/types.js';
import type { ProofStandIn } from '../../evidence.js';
import type { SigstoreInputs } from '../inputs.js';
import { startSigstore } from './service.js';

export async function openSigstore({ keys, inputs }: RehearsalOf): Promise<ProofStandIn> {
  // Its log is asked as the one that would be signed into.
  const { instanceOf } = await import(/* webpackChunkName: "sigstore" */ '../instance.js');
  const instance = await instanceOf((inputs as SigstoreInputs).sigstoreTrustConfig);
  const service = await startSigstore(keys, instance.services(Date.now()).log.version);
  const file = join(service.folder, 'trust-config.json');
  await writeFile(file, JSON.stringify(service.trustConfig));
  const { trustedRoot } = service.trustConfig;
  return { service, trustedRoot, inputs: { ...(inputs as object), sigstoreTrustConfig: file } };
}
