// Signs with a key, and verifies what it made and what earlier runs left.

import { readFile, writeFile } from 'node:fs/promises';
import { digestFile } from '../../core/digest.js';
import { ReleaseError } from '../../core/errors.js';
import type { Host } from '../../core/types.js';
import type { EvidenceMaker } from '../evidence.js';
import { instanceOf } from '../sigstore/instance.js';
import { signWithKey, whyInvalid } from './bundle.js';
import type { CosignInputs } from './index.js';
import { openKey } from './key.js';

/** @throws ReleaseError exit 2 where the inputs cannot be used */
export async function openKeyMaker(inputs: CosignInputs, host: Host): Promise<EvidenceMaker> {
  const instance = await instanceOf(inputs.sigstoreTrustConfig);
  const key = await openKey(inputs, host);
  const invalid = async (text: string, path: string): Promise<string | undefined> =>
    whyInvalid(text, { path, ...(await digestFile(path)) }, key.publicKey, instance.root);
  return {
    by: key.by,
    async make({ file, path, sha256 }, to) {
      const bundle = await signWithKey({ path, sha256 }, key, instance.services(host.now()), host);
      const text = `${JSON.stringify(bundle)}\n`;
      const why = await invalid(text, path);
      if (why !== undefined) {
        throw new ReleaseError('sign/unverified', `The new signature of ${file} does not verify: ${why}.`, {
          hint: 'Sign with an ECDSA P-256 or RSA key. Of another Sigstore instance, check sigstore-trust-config.',
        });
      }
      await writeFile(to, text, { mode: 0o600 });
    },
    verify: async ({ path }, file) => (await invalid(await readFile(file, 'utf8'), path)) === undefined,
  };
}
