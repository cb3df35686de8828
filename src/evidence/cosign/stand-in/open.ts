// A rehearsal of signing with a key: into the log of the rehearsal, and by a key that is gone afterwards where the real one is in a KMS.

import { generateKeyPairSync } from 'node:crypto';
import type { RehearsalOf } from '../../../targets/types.js';
import type { ProofStandIn } from '../../evidence.js';
import { openSigstore } from '../../sigstore/stand-in/open.js';
import type { CosignInputs } from '../index.js';
import { isKms } from '../key.js';

export async function openKeyStandIn(rehearsal: RehearsalOf): Promise<ProofStandIn> {
  const given = rehearsal.inputs as CosignInputs;
  const led = isKms(given.cosignKey ?? '') ? { cosignKey: newKey(), cosignPassword: undefined } : {};
  // One instance for all that is signed: its file of trust is an input that both share.
  if (rehearsal.trustedRoot !== undefined) return { inputs: led, trustedRoot: rehearsal.trustedRoot };
  return openSigstore({ ...rehearsal, inputs: { ...given, ...led } });
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
