// Trusted publishing: an id-token of this workflow run is exchanged for a token that may publish, just before it is needed.

import { z } from 'zod';
import { ReleaseError } from '../core/errors.js';
import type { Host, HttpRequest, HttpResponse } from '../core/types.js';
import { fieldsOf } from '../formats/object.js';
import { plainJson } from '../formats/plain-json.js';
import { readAnswer, TOKEN, type Unread } from './remote-answer.js';

/** How one registry exchanges. */
export interface Exchange {
  /** Whom the id-token is for. */
  readonly audience: string;
  /** What is asked for, for messages: `an upload token`. */
  readonly asked: string;
  /** The code of an answer that cannot be read. */
  readonly code: NonNullable<Unread['code']>;
  /** The key of the token in the answer; default `token`. */
  readonly key?: string;
  request(idToken: string): Pick<HttpRequest, 'url' | 'headers' | 'body' | 'credential'>;
  /** The error of an answer that is no token. */
  refused(answer: HttpResponse, claims: Claims): ReleaseError;
}

/** What an id-token says, for messages: never the token itself. */
export type Claims = Readonly<Record<string, unknown>>;

/**
 * A token of the registry, masked.
 * @throws ReleaseError what `refused` gives, `oidc/…`
 */
export async function exchangeToken(exchange: Exchange, host: Host): Promise<string> {
  const idToken = await host.idToken(exchange.audience);
  host.mask(idToken);
  // Another token does no harm: only a publication does something.
  const answer = await host.http({ ...exchange.request(idToken), method: 'POST', retry: 'safe' });
  if (answer.status < 200 || answer.status > 299) throw exchange.refused(answer, claimsOf(idToken));
  return mintedIn(answer, exchange, host);
}

/** The token in an answer, masked. @throws ReleaseError `exchange.code` where there is none */
export function mintedIn(
  answer: HttpResponse,
  { asked, code, key = 'token' }: Pick<Exchange, 'asked' | 'code' | 'key'>,
  host: Host,
): string {
  const token = readAnswer(answer, z.looseObject({ [key]: TOKEN }), asked, { code, secret: true })[key] as string;
  host.mask(token);
  return token;
}

/** The claims of an id-token, unverified: they are our own, and only shown. */
export function claimsOf(idToken: string): Claims {
  return fieldsOf(plainJson(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8')));
}

/** Who publishes, as the claims name it and a registry's settings ask for it. */
export interface Publisher {
  readonly owner: string;
  readonly repository: string;
  /** File name of the workflow. */
  readonly workflow: string;
  /** `owner/name` of the repository that the workflow is in. */
  readonly workflowIn: string;
  /** Empty where there is none. */
  readonly environment: string;
}

/** @param workflowClaim which of the claims the registry compares: that of the caller, or of the job's own workflow */
export function publisherIn(claims: Claims, workflowClaim: 'workflow_ref' | 'job_workflow_ref'): Publisher {
  const [owner = '', repository = ''] = textOf(claims, 'repository').split('/');
  const called = /^(.*?)\/\.github\/workflows\/(.+?)@/.exec(textOf(claims, workflowClaim));
  const [, workflowIn = '', workflow = ''] = called ?? [];
  return { owner, repository, workflow, workflowIn, environment: textOf(claims, 'environment') };
}

/** The error of a registry that knows no such publisher, with what it compares. */
export function noPublisher(
  { owner, repository, workflow, environment }: Publisher,
  {
    code,
    message,
    ...more
  }: { readonly code: string; readonly message: string; readonly hint: string; readonly quote: readonly string[] },
): ReleaseError {
  const rows = { owner, repository, workflow, environment: environment || '(none)' };
  const table = Object.entries(rows).map(([key, value]) => `  ${key.padEnd(13)} ${value}`);
  return new ReleaseError(code, `${message}; this is what GitHub sends now:\n\n${table.join('\n')}\n`, more);
}

/** A claim that is a text, else nothing. */
export function textOf(claims: Claims, name: string): string {
  const value = claims[name];
  return typeof value === 'string' ? value : '';
}
