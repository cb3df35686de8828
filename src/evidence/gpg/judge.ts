// Whether a signature holds for those who have nothing but the files and a public key.

import { usageError } from '../../core/errors.js';
import type { Host } from '../../core/types.js';
import type { Judged, Trust } from '../evidence.js';
import { openGpg, signerOf, statuses } from './program.js';

/** @param signature path of the `.asc` file. @throws ReleaseError exit 2 where the policy's key is none */
export async function judgeSignature(path: string, signature: string, trust: Trust, host: Host): Promise<Judged> {
  const { run, remove } = await openGpg(host);
  try {
    if (trust.keys !== undefined) {
      const imported = statuses(await run(['--import'], trust.keys)).some(([word]) => word === 'IMPORT_OK');
      if (!imported) {
        throw usageError(
          'verify/key',
          'gpg-key of the policy is not a key that gpg can read.',
          'Name the file that gpg --armor --export KEY-ID printed.',
        );
      }
    }
    const by = await signerOf(signature, path, run);
    if (by !== undefined) return { state: 'proven', by };
    const words = statuses(await run(['--verify', signature, path]));
    const [, key] = words.find(([word]) => word === 'NO_PUBKEY') ?? [];
    if (key === undefined) return { state: 'wrong', by: '', detail: 'is not a good signature of this file' };
    if (trust.keys !== undefined) return { state: 'wrong', by: key, detail: `was made by another key, ${key}` };
    return {
      ...{ state: 'unchecked', by: key, detail: `signed by the key ${key}, which was not given` },
      hint: 'Pass --key release-key.asc, or write gpg-key = "release-key.asc" into the policy: the public key, from a place that you trust.',
    };
  } finally {
    await remove();
  }
}
