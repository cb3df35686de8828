// What npm would refuse, looked at before anything is sent.

import { CONFIG_FILE, ENV_PREFIX } from '../../core/about.js';
import { ReleaseError } from '../../core/errors.js';
import type { Finding, Host } from '../../core/types.js';
import { isNpmOrg } from '../../registries/npm/address.js';
import { wordsOf } from '../../registries/remote-answer.js';
import { credentialFor, type NpmInput, type NpmLogin, registryOf } from './index.js';
import type { Held } from './inspect.js';

/** What npm would refuse, or would do differently than the author expects. */
export function refusals(file: string, held: Held, input: NpmInput): readonly Finding[] {
  const { manifest, name, there } = held;
  const base = { artifact: file, project: name };
  // A stand-in has an address that no manifest names.
  const named = input.rehearsed ? undefined : textOf(manifest.publishConfig?.['registry']);
  const elsewhere = named !== undefined && URL.canParse(named) ? new URL(named).host : undefined;
  const { host: registry } = registryOf(input);
  return [
    ...(manifest.private && there === undefined
      ? [
          {
            ...base,
            rule: 'preflight/npm-private',
            level: 'error' as const,
            message: `${name} has "private": true, so npm does not publish it.`,
            hint: 'Remove "private" from package.json.',
          },
        ]
      : []),
    ...(elsewhere !== undefined && elsewhere !== registry
      ? [
          {
            ...base,
            rule: 'preflight/npm-publish-config',
            level: 'warning' as const,
            message: `publishConfig of ${name} names the registry ${elsewhere}, but the release publishes to ${registry}.`,
            hint: `Set [npm] registry in ${CONFIG_FILE}, or the input npm-registry, if that one is intended.`,
          },
        ]
      : []),
  ];
}

/** What actions/setup-node writes where no token is given: every registry answers it with 404. */
const PLACEHOLDER = /^(XXXXX-){3}XXXXX$|^\$\{.*\}$/;

/** Asks whose login it is. Registries that do not know the question are believed. */
export async function checkLogin(registry: URL, login: NpmLogin, host: Host): Promise<void> {
  if (login.kind === 'token' && PLACEHOLDER.test(login.token)) {
    const message = 'npm-token is the placeholder that actions/setup-node writes, not a token.';
    throw new ReleaseError('preflight/npm-token', message, {
      hint: `Set ${ENV_PREFIX}NPM_TOKEN (in Actions: npm-token) to a token, or leave it unset for trusted publishing.`,
    });
  }
  const answer = await host.http({
    url: new URL('-/whoami', registry).href,
    headers: { accept: 'application/json' },
    credential: credentialFor(login, registry),
  });
  if (answer.status !== 401 && answer.status !== 403) return;
  throw new ReleaseError(
    'preflight/npm-token',
    `${registry.host} does not accept ${login.kind === 'user' ? `npm-username ${login.user} with npm-token as its password` : 'npm-token: it is wrong, expired or revoked'}.`,
    {
      hint: isNpmOrg(registry)
        ? 'Create a granular access token with read and write for this package at npmjs.com → Access Tokens, or use trusted publishing.'
        : `Create a token at ${registry.host} that may read and publish this package. For a user and a password, set npm-username too.`,
      quote: [`${answer.status}: ${wordsOf(answer)}`],
    },
  );
}

/** A text that says something. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
