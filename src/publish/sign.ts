// A detached signature for each file of the plan, made once: one that an earlier run made is fetched and used again.

import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestFile } from '../core/digest.js';
import type { Host, Parcel } from '../core/types.js';
import { openSigner, type Signer } from '../evidence/gpg.js';
import type { PublishInput } from '../targets/types.js';

/** A copy of a file that an earlier run left at a target, by its name. */
export type FetchEarlier = (file: string) => Promise<string | undefined>;

export interface Signed {
  /** The input with a signature for every artifact; the input itself without a key. */
  readonly input: PublishInput;
  /** Fingerprint of the key, undefined when nothing was signed. */
  readonly fingerprint: string | undefined;
  readonly made: number;
  readonly adopted: number;
}

/**
 * Signs every artifact with gpg-key, where one is given.
 * @param earlier where a signature of an earlier run may be found
 * @throws ReleaseError exit 2 `sign/…` where key or passphrase cannot be used
 */
export async function signParcels(input: PublishInput, earlier: FetchEarlier, host: Host): Promise<Signed> {
  const { gpgKey, gpgPassphrase } = input.inputs;
  if (gpgKey === undefined || gpgKey.trim() === '') return { input, fingerprint: undefined, made: 0, adopted: 0 };
  const artifacts = input.parcels.filter(({ kind }) => kind !== 'plan' && kind !== 'signature');
  // Evidence lies in a folder of its own: the release folder and the verified files stay as they were.
  const folder = await host.tempDir('evidence');
  const signer = await openSigner(gpgKey, gpgPassphrase, host);
  try {
    const signatures: Parcel[] = [];
    let adopted = 0;
    for (const artifact of artifacts) {
      const path = join(folder, `${artifact.file}.asc`);
      if (await adoptSignature(signer, artifact, path, earlier)) adopted += 1;
      else await signer.sign(artifact.path, path);
      const { sha256, size } = await digestFile(path);
      signatures.push({
        kind: 'signature',
        file: `${artifact.file}.asc`,
        path,
        sha256,
        size,
        project: artifact.project,
      });
    }
    const plan = input.parcels.filter(({ kind }) => kind === 'plan');
    const parcels = [...artifacts, ...signatures, ...plan];
    return { input: { ...input, parcels }, fingerprint: signer.fingerprint, made: artifacts.length - adopted, adopted };
  } finally {
    await signer.close();
  }
}

/** Takes an earlier signature when it is a good one of these bytes by this key. */
async function adoptSignature(signer: Signer, artifact: Parcel, path: string, earlier: FetchEarlier): Promise<boolean> {
  const found = await earlier(`${artifact.file}.asc`);
  if (found === undefined || !(await signer.verify(found, artifact.path))) return false;
  await copyFile(found, path);
  return true;
}
