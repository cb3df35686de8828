// Whether this job can sign and should: said before a build, and decided once more where it signs.

import { docsPage } from '../../core/about.js';
import { ask } from '../../core/answer.js';
import { usageError } from '../../core/errors.js';
import type { Answer, Host } from '../../core/types.js';
import { serverOf, signerOf, workflowPage } from '../../host/github-server.js';
import { mayAskIdToken } from '../../host/id-token.js';
import { claimsOf, textOf } from '../../registries/trusted-publishing.js';
import { type SigstoreInputs, type SigstoreSettings, whenOf } from './inputs.js';

/** Why nothing is signed here, though it was asked for. */
export async function whyNot(
  inputs: SigstoreInputs,
  settings: SigstoreSettings | undefined,
  host: Host,
): Promise<string | undefined> {
  if (whenOf(inputs, settings) === 'always' || !mayAskIdToken(host.env)) return undefined;
  const claims = claimsOf(await host.idToken('sigstore'));
  if (textOf(claims, 'repository_visibility') === 'public') return undefined;
  return `${textOf(claims, 'repository')} is not public, and its name would be in a public log (sigstore: always signs it all the same)`;
}

/** @throws ReleaseError exit 2 where this job cannot sign */
export function assertMaySign(inputs: SigstoreInputs, { env }: Host): void {
  const off = 'To publish without these signatures: sigstore: off.';
  if (!mayAskIdToken(env)) {
    throw usageError(
      'sign/id-token',
      'Sigstore signs with the id-token of a workflow run, and there is none here.',
      `Publish in GitHub Actions, and add to the publish job: permissions: { id-token: write }. ${off}`,
    );
  }
  if (signerOf(env).web !== 'https://github.com' && inputs.sigstoreTrustConfig === undefined) {
    throw usageError(
      'sign/enterprise',
      `The public instance of Sigstore accepts id-tokens of github.com, and this is ${serverOf(env).host}.`,
      `Set sigstore-trust-config to the configuration of an instance that accepts those of ${signerOf(env).issuer}, or sign with a key: cosign-key. ${off}`,
    );
  }
}

/** The answer before anything is built. @param sends whether it is published from here */
export function signAhead(
  inputs: SigstoreInputs,
  settings: SigstoreSettings | undefined,
  sends: boolean,
  host: Host,
): Promise<Answer> {
  const page = workflowPage(host.env) ?? docsPage('signing.md');
  const about = { page, values: { permissions: 'id-token: write' } };
  return ask({ id: 'preflight/sigstore', what: 'signing with Sigstore', ...about }, async () => {
    if (!sends && !mayAskIdToken(host.env)) {
      const message = 'The publish job signs, and needs permissions: { id-token: write } for it.';
      return { state: 'unknown', message };
    }
    assertMaySign(inputs, host);
    const none = await whyNot(inputs, settings, host);
    if (none !== undefined) return { state: 'ok', message: `Nothing is signed: ${none}.` };
    const claims = claimsOf(await host.idToken('sigstore'));
    return { state: 'ok', message: `Files are signed for ${textOf(claims, 'job_workflow_ref')}.` };
  });
}
