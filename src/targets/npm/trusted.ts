// Trusted publishing on npm: an id-token of this workflow run becomes a token for one package, just before it is used.

import { z } from 'zod';
import { ReleaseError } from '../../core/errors.js';
import type { Host } from '../../core/types.js';
import { bearer } from '../../host/credential.js';
import { readAnswer, TOKEN, wordsOf } from '../../registries/remote-answer.js';
import { claimsOf } from '../pypi/trusted.js';

/**
 * A token that may publish this package, masked.
 * @param isNew the registry knows no version of it: there is nothing that a publisher could be written down for
 * @throws ReleaseError `preflight/npm-publisher`, `preflight/npm-first-version`, `oidc/…`
 */
export async function mintNpmToken(registry: URL, name: string, isNew: boolean, host: Host): Promise<string> {
  const idToken = await host.idToken(`npm:${registry.hostname}`);
  host.mask(idToken);
  const path = `-/npm/v1/oidc/token/exchange/package/${name.replace('/', '%2f')}`;
  const answer = await host.http({
    method: 'POST',
    url: new URL(path, registry).href,
    headers: { accept: 'application/json' },
    credential: bearer(idToken, registry),
    // Another token does no harm: only a publication does something.
    retry: 'safe',
  });
  if (answer.status >= 200 && answer.status < 300) {
    const { token } = readAnswer(answer, MINTED, 'a token to publish with', { code: 'npm/registry', secret: true });
    host.mask(token);
    return token;
  }
  const quote = [`${answer.status}: ${wordsOf(answer)}`];
  if (answer.status >= 500 || answer.status === 429) {
    throw new ReleaseError('npm/registry', `${registry.host} answered ${answer.status} when asked for a token.`, {
      quote,
      hint: 'Run publish again later: it goes on where it stopped.',
    });
  }
  if (isNew) {
    throw new ReleaseError(
      'preflight/npm-first-version',
      `${registry.host} has no package ${name} yet, and trusted publishing only works for one that is there.`,
      {
        quote,
        hint: 'Publish the first version with a token (npm-token), then set up trusted publishing: npm trust github.',
      },
    );
  }
  throw noPublisher(registry, name, claimsOf(idToken), quote);
}

const MINTED = z.looseObject({ token: TOKEN });

function noPublisher(
  registry: URL,
  name: string,
  claims: Readonly<Record<string, unknown>>,
  quote: readonly string[],
): ReleaseError {
  const text = (key: string): string => (typeof claims[key] === 'string' ? claims[key] : '');
  const [owner = '', repository = ''] = text('repository').split('/');
  // npm compares the file of the calling workflow, by its name alone.
  const workflow = /\/\.github\/workflows\/(.+?)@/.exec(text('workflow_ref'))?.[1] ?? '';
  const rows = [
    ['owner', owner],
    ['repository', repository],
    ['workflow', workflow],
    ['environment', text('environment') || '(none)'],
  ] as const;
  const table = rows.map(([key, value]) => `  ${key.padEnd(13)} ${value}`).join('\n');
  // Repositories made after July 2026 have ids in the subject, which npm is reported not to match.
  const immutable = /^repo:[^:]*@\d/.test(text('sub'));
  return new ReleaseError(
    'preflight/npm-publisher',
    `${registry.host} does not trust this workflow to publish ${name}. It compares these values, letter by letter; this is what GitHub sends now:\n\n${table}\n`,
    {
      quote,
      hint: immutable
        ? 'Compare them with npmjs.com → the package → Settings → Trusted publisher. This repository’s id-token names its owner and itself with numbers, which npm is reported to refuse (npm/cli#9969): until then give npm-token.'
        : `Enter exactly these values at npmjs.com → the package → Settings → Trusted publisher, or run:\n  npm trust github ${name} --repo ${owner}/${repository} --file ${workflow}${text('environment') === '' ? '' : ` --env ${text('environment')}`} --allow-publish`,
    },
  );
}
