// Trusted publishing: an id-token of this workflow run is exchanged for an upload token, just before it is needed.

import { z } from 'zod';
import { ENV_PREFIX } from '../../core/about.js';
import { ReleaseError } from '../../core/errors.js';
import { memo } from '../../core/memo.js';
import type { Host, HttpResponse } from '../../core/types.js';
import { listOf, peekAnswer, readAnswer, wordsOf } from '../../registries/remote-answer.js';
import { type Claims, exchangeToken, noPublisher, publisherIn, textOf } from '../../registries/trusted-publishing.js';

/**
 * An upload token of the index at `base`, masked. It is good for about 15 minutes.
 * @param base the index; the exchange lives at its origin
 * @throws ReleaseError `preflight/pypi-publisher` with the claims that were sent, `pypi/trusted`, `oidc/…`
 */
export async function mintToken(base: URL, host: Host): Promise<string> {
  const exchange = {
    audience: await audienceOf(base, host),
    asked: 'an upload token',
    code: 'pypi/trusted',
    request: (idToken: string) => ({
      url: `${base.origin}/_/oidc/mint-token`,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ token: idToken }),
    }),
    refused: (answer: HttpResponse, claims: Claims) => explain(base, claims, answer),
  };
  return exchangeToken(exchange, host);
}

const AUDIENCE = z.looseObject({ audience: z.string().min(1).max(200) });
const REFUSED = z.looseObject({
  errors: listOf(z.looseObject({ code: z.string(), description: z.string().optional() })).optional(),
});
const INSTEAD = `Set a token: pypi-token, on a command line ${ENV_PREFIX}PYPI_TOKEN.`;

/** Whom an id-token must be for. @throws ReleaseError `pypi/trusted` where the index exchanges none */
export const audienceOf = memo((base: URL, host: Host) => [host, base.origin], askAudience, { again: true });

async function askAudience(base: URL, host: Host): Promise<string> {
  const answer = await host.http({ url: `${base.origin}/_/oidc/audience` });
  if (answer.status === 200) {
    return readAnswer(answer, AUDIENCE, 'the audience of trusted publishing', { code: 'pypi/trusted', hint: INSTEAD })
      .audience;
  }
  const quote = [wordsOf(answer)];
  if (answer.status >= 500 || answer.status === 429) {
    const message = `${base.host} answered ${answer.status} when asked whom trusted publishing is for.`;
    throw new ReleaseError('pypi/index', message, { hint: 'Run it again later.', quote });
  }
  const message = `${base.host} does not support trusted publishing (it answered ${answer.status}).`;
  throw new ReleaseError('pypi/trusted', message, { hint: INSTEAD, quote });
}

function explain(base: URL, claims: Claims, answer: HttpResponse): ReleaseError {
  const errors = peekAnswer(answer, REFUSED)?.errors ?? [];
  const code = errors[0]?.code;
  const said = errors.slice(0, 5).map((error) => `${error.code}: ${error.description ?? ''}`.slice(0, 500));
  const quote = said.length > 0 ? said : [`${answer.status}: ${wordsOf(answer)}`];
  if (code === 'invalid-publisher' || code === 'invalid-pending-publisher') return untrusted(base, claims, quote);
  const hint =
    code === 'invalid-token'
      ? 'The token of the run was rejected: check that the job has permissions: { id-token: write } and its clock is right.'
      : INSTEAD;
  return new ReleaseError('pypi/trusted', `${base.host} did not exchange the token of this workflow run.`, {
    quote,
    hint,
  });
}

function untrusted(base: URL, claims: Claims, quote: readonly string[]): ReleaseError {
  const publisher = publisherIn(claims, 'job_workflow_ref');
  const { workflowIn } = publisher;
  const elsewhere = workflowIn !== '' && workflowIn.toLowerCase() !== textOf(claims, 'repository').toLowerCase();
  return noPublisher(publisher, {
    code: 'preflight/pypi-publisher',
    message: `${base.host} does not trust this workflow yet. It compares these values`,
    quote,
    hint: elsewhere
      ? `The publishing job runs in a workflow of ${workflowIn}, which ${base.host} never accepts: publish in a job of your own workflow.`
      : `Enter exactly these values at ${base.host} → your project → Publishing (a new project: your account → Publishing), or rename the workflow file.`,
  });
}
