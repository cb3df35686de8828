// Whether a bundle holds for those who have nothing but the files, and say themselves who has to have signed.

import { readFile } from 'node:fs/promises';
import { sha512File } from '../../core/digest.js';
import { tolerated } from '../../core/errors.js';
import type { Host, PublishFile } from '../../core/types.js';
import { signerOf } from '../../host/github-server.js';
import type { Judged, Trust } from '../evidence.js';
import { instanceOf } from './instance.js';
import { type Form, signedOf } from './maker.js';
import { type Signed, type SignedBy, verifyBundle } from './verify.js';

/**
 * Asks nobody: the trusted root of the instance is data.
 * @throws ReleaseError exit 2 where the policy's trust configuration cannot be read
 */
export async function judgeBundle(
  form: Form,
  { path }: PublishFile,
  file: string,
  { repository, workflow, ref, trustConfig }: Trust,
  { env }: Pick<Host, 'env'>,
): Promise<Judged> {
  const { root } = await instanceOf(trustConfig);
  let text: string;
  try {
    text = form.read(await readFile(file, 'utf8'));
  } catch {
    return { state: 'wrong', by: '', detail: 'is not a signature that can be read' };
  }
  let artifact: Signed;
  try {
    artifact = { ...(await signedOf(form, path)), before: form.before, sha512: await sha512File(path) };
  } catch (error) {
    return { state: 'wrong', by: '', detail: `cannot be about this file: ${tolerated(error).message}` };
  }
  const verified = verifyBundle(text, artifact, {}, root);
  if (!verified.ok) return { state: 'wrong', by: '', detail: `is not valid: ${verified.why}` };
  const by = signer(verified.by);
  if (repository === undefined) {
    return {
      ...{ state: 'unchecked', by, detail: 'signed it; no policy says whether that is right' },
      hint: 'Pass --repository owner/name, or write repository into the policy: then the signer is held to it.',
    };
  }
  const { issuer, web } = signerOf(env);
  const policy = { issuer, repository: `${web}/${repository}`, workflow, ref };
  const held = verifyBundle(text, artifact, policy, root);
  return held.ok
    ? { state: 'proven', by }
    : { state: 'wrong', by, detail: `is not who should have signed: ${held.why}` };
}

/** `https://github.com/octo/weather/.github/workflows/release.yml@refs/tags/v1.2.3, commit 0123456789ab`. */
function signer({ identity, workflow, commit }: SignedBy): string {
  return [workflow ?? identity, ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`])].join(', ');
}
