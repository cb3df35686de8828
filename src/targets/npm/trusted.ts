// Trusted publishing on npm: an id-token of this workflow run becomes a token for one package.

import { ReleaseError } from '../../core/errors.js';
import type { Host, HttpResponse } from '../../core/types.js';
import { bearer } from '../../host/credential.js';
import { isNpm } from '../../registries/npm/address.js';
import { wordsOf } from '../../registries/remote-answer.js';
import { type Claims, exchangeToken, noPublisher, publisherIn, textOf } from '../../registries/trusted-publishing.js';

/**
 * A token that may publish this package, masked.
 * @param isNew the registry knows no version of it: there is nothing that a publisher could be written down for
 * @throws ReleaseError `preflight/npm-publisher`, `preflight/npm-first-version`, `oidc/…`
 */
export async function mintNpmToken(registry: URL, name: string, isNew: boolean, host: Host): Promise<string> {
  const path = `-/npm/v1/oidc/token/exchange/package/${name.replace('/', '%2f')}`;
  const exchange = {
    audience: `npm:${registry.hostname}`,
    asked: 'a token to publish with',
    code: 'npm/registry',
    request: (idToken: string) => ({
      url: new URL(path, registry).href,
      headers: { accept: 'application/json' },
      credential: bearer(idToken, registry),
    }),
    refused(answer: HttpResponse, claims: Claims): ReleaseError {
      const quote = [`${answer.status}: ${wordsOf(answer)}`];
      if (answer.status >= 500 || answer.status === 429) {
        return new ReleaseError('npm/registry', `${registry.host} answered ${answer.status} when asked for a token.`, {
          quote,
          hint: 'Run publish again later: it continues where it stopped.',
        });
      }
      if (isNew && isNpm(registry)) {
        const { message, hint } = firstVersion(registry, name);
        return new ReleaseError('preflight/npm-first-version', message, { hint, quote });
      }
      return untrusted(registry, name, claims, quote);
    },
  };
  return exchangeToken(exchange, host);
}

/** What is said of a name that no version has been published under. */
export function firstVersion({ host }: URL, name: string): { readonly message: string; readonly hint: string } {
  return {
    message: `${host} has no package ${name} yet, but trusted publishing requires an existing package.`,
    hint: 'Publish the first version with a token (npm-token), then set up trusted publishing: npm trust github.',
  };
}

function untrusted(registry: URL, name: string, claims: Claims, quote: readonly string[]): ReleaseError {
  // npm compares the file of the calling workflow, by its name alone.
  const publisher = publisherIn(claims, 'workflow_ref');
  const { owner, repository, workflow, environment } = publisher;
  // Repositories made after July 2026 have ids in the subject, which npm is reported not to match.
  const immutable = /^repo:[^:]*@\d/.test(textOf(claims, 'sub'));
  const ids =
    'This repository’s id-token names its owner and itself with numbers, which npm is reported to reject (npm/cli#9969): set npm-token until that is fixed.';
  const line = `npm trust github ${name} --repo ${owner}/${repository} --file ${workflow}${environment === '' ? '' : ` --env ${environment}`} --allow-publish`;
  const hint = !isNpm(registry)
    ? `If ${registry.host} has trusted publishing, enter exactly these values there. Otherwise set a token that may publish there: npm-token.`
    : immutable
      ? `Compare them with npmjs.com → the package → Settings → Trusted publisher. ${ids}`
      : `Enter exactly these values at npmjs.com → the package → Settings → Trusted publisher, or run:\n  ${line}`;
  return noPublisher(publisher, {
    code: 'preflight/npm-publisher',
    message: `${registry.host} does not trust this workflow to publish ${name}. It compares these values, case-sensitively`,
    ...{ quote, hint },
  });
}
