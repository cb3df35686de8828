// Signs with the id-token of the run, asked for just before each signature, and verifies what it made and what others left.

import { readFile, writeFile } from 'node:fs/promises';
import type { SerializedBundle } from '@sigstore/bundle';
import { NAME } from '../../core/about.js';
import { digestFile, sha512File } from '../../core/digest.js';
import { ReleaseError } from '../../core/errors.js';
import type { Host, PublishFile } from '../../core/types.js';
import { serverOf, signerOf } from '../../host/github-server.js';
import { type Claims, claimsOf } from '../../registries/trusted-publishing.js';
import type { About, EvidenceMaker, NoMaker } from '../evidence.js';
import type { SigstoreInputs, SigstoreSettings } from './inputs.js';
import { type Instance, instanceOf } from './instance.js';
import { assertMaySign, whyNot } from './may-sign.js';
import { signStatement } from './sign.js';
import type { Statement } from './statement.js';
import { type Signed, verifyBundle } from './verify.js';

/** How one kind of file is made of a signed statement, and what the statement is. */
export interface Form {
  /** The predicate type that its statements have; undefined: {@link about} says it. */
  readonly predicate?: string;
  /** The one that others wrote before: it is judged, and neither made nor adopted. */
  readonly before?: string;
  /** It has no place for a timestamp, so its log has to tell when it was signed. */
  readonly untimed?: true;
  /** What a file's statement is about; default: the file itself. */
  about?(path: string): Promise<Signed>;
  /** @param sha512 reads the file once more: only who needs it asks */
  state(
    artifact: PublishFile,
    claims: Claims,
    about: About & { readonly server: string },
    sha512: () => Promise<string>,
  ): Promise<Statement>;
  /** The file's text. */
  write(bundle: SerializedBundle): string;
  /** The text of the bundle in a file's text. @throws where there is none */
  read(text: string): string;
}

/** A maker of one form. @throws ReleaseError exit 2 where the inputs cannot be used */
export async function openMaker(
  form: Form,
  inputs: SigstoreInputs,
  settings: SigstoreSettings | undefined,
  about: About,
  host: Host,
): Promise<EvidenceMaker | NoMaker> {
  const instance = await instanceOf(inputs.sigstoreTrustConfig);
  const repository = about.repository ?? host.env['GITHUB_REPOSITORY'];
  const { issuer, web } = signerOf(host.env);
  const policy = { issuer, repository: `${web}/${repository}` };
  const verify: EvidenceMaker['verify'] = async ({ path }, file) => {
    try {
      const signed = await signedOf(form, path);
      return verifyBundle(form.read(await readFile(file, 'utf8')), signed, policy, instance.root).ok;
    } catch {
      return false;
    }
  };
  const none = await whyNone(form, inputs, settings, host);
  if (none !== undefined) return { verify, none };
  const make: EvidenceMaker['make'] = async (artifact, to) => {
    assertMaySign(inputs, host);
    const idToken = await host.idToken('sigstore');
    host.mask(idToken);
    const said = { ...about, server: serverOf(host.env).origin };
    const statement = await form.state(artifact, claimsOf(idToken), said, () => sha512File(artifact.path));
    const bundle = await signStatement(statement, idToken, instance.services(host.now(), form.untimed ? 1 : 2), host);
    assertOurs(bundle, artifact.file, await signedOf(form, artifact.path), policy, instance);
    await writeFile(to, form.write(bundle), { mode: 0o600 });
  };
  return { by: repository ?? '', make, verify };
}

/** Why none is made here, though it is on; undefined: it is made. */
export async function whyNone(
  { untimed }: Form,
  inputs: SigstoreInputs,
  settings: SigstoreSettings | undefined,
  host: Host,
): Promise<string | undefined> {
  const hidden = await whyNot(inputs, settings, host);
  if (hidden !== undefined || untimed === undefined) return hidden;
  return (await instanceOf(inputs.sigstoreTrustConfig)).tellsTime(host.now())
    ? undefined
    : 'PyPI’s attestations have no place for a timestamp, and the log of this Sigstore instance (Rekor 2) tells no time';
}

/** What the statement about a file has to say. */
export async function signedOf(
  { predicate, about = digestFile }: Pick<Form, 'predicate' | 'about'>,
  path: string,
): Promise<Signed> {
  return { predicate, ...(await about(path)) };
}

/** What cannot be verified now could not be later either: better not to publish it. */
function assertOurs(
  bundle: SerializedBundle,
  file: string,
  signed: Signed,
  policy: Parameters<typeof verifyBundle>[2],
  { root }: Instance,
): void {
  const verified = verifyBundle(JSON.stringify(bundle), signed, policy, root);
  if (verified.ok) return;
  throw new ReleaseError('sign/unverified', `The new signature of ${file} does not verify: ${verified.why}.`, {
    hint: `Use the newest ${NAME}: it may not know yet whom Sigstore trusts now. Of another instance, check sigstore-trust-config.`,
  });
}
