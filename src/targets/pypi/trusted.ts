// Trusted publishing: an id-token of this workflow run is exchanged for an upload token, just before it is needed.

import { z } from 'zod';
import { ReleaseError } from '../../core/errors.js';
import type { Host, HttpResponse } from '../../core/types.js';
import { listOf, peekAnswer, readAnswer, TOKEN, wordsOf } from '../../registries/remote-answer.js';

/** What the exchange is made of, for messages: never the token itself. */
type Claims = Readonly<Record<string, unknown>>;

/**
 * An upload token of the index at `base`, masked. It is good for about 15 minutes.
 * @param base the index; the exchange lives at its origin
 * @throws ReleaseError `preflight/pypi-publisher` with the claims that were sent, `pypi/trusted`, `oidc/…`
 */
export async function mintToken(base: URL, host: Host): Promise<string> {
  const audience = await audienceOf(base, host);
  const idToken = await host.idToken(audience);
  host.mask(idToken);
  const answer = await host.http({
    method: 'POST',
    url: `${base.origin}/_/oidc/mint-token`,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ token: idToken }),
    // Another token does no harm: only an upload does something.
    retry: 'safe',
  });
  if (answer.status === 200) {
    const asked = 'an upload token';
    const { token } = readAnswer(answer, MINTED, asked, { code: 'pypi/trusted', secret: true });
    host.mask(token);
    return token;
  }
  throw explain(base, claimsOf(idToken), answer);
}

const MINTED = z.looseObject({ token: TOKEN });
const AUDIENCE = z.looseObject({ audience: z.string().min(1).max(200) });
const REFUSED = z.looseObject({
  errors: listOf(z.looseObject({ code: z.string(), description: z.string().optional() })).optional(),
});
const INSTEAD = 'Give a token: pypi-token, on a command line MCP_DRYDOCK_PYPI_TOKEN.';

async function audienceOf(base: URL, host: Host): Promise<string> {
  const answer = await host.http({ url: `${base.origin}/_/oidc/audience` });
  if (answer.status === 200) {
    return readAnswer(answer, AUDIENCE, 'the audience of trusted publishing', { code: 'pypi/trusted', hint: INSTEAD })
      .audience;
  }
  throw new ReleaseError('pypi/trusted', `${base.host} offers no trusted publishing (it answered ${answer.status}).`, {
    hint: answer.status >= 500 ? 'Run it again later.' : INSTEAD,
    quote: [wordsOf(answer)],
  });
}

/** The claims of an id-token, unverified: they are our own, and only shown. */
export function claimsOf(idToken: string): Claims {
  try {
    const value: unknown = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Claims) : {};
  } catch {
    return {};
  }
}

function explain(base: URL, claims: Claims, answer: HttpResponse): ReleaseError {
  const errors = peekAnswer(answer, REFUSED)?.errors ?? [];
  const code = errors[0]?.code;
  const said = errors.slice(0, 5).map((error) => `${error.code}: ${error.description ?? ''}`.slice(0, 500));
  const quote = said.length > 0 ? said : [`${answer.status}: ${wordsOf(answer)}`];
  if (code === 'invalid-publisher' || code === 'invalid-pending-publisher') return noPublisher(base, claims, quote);
  const hint =
    code === 'invalid-token'
      ? 'The token of the run was not accepted: check that the job has permissions: { id-token: write } and its clock is right.'
      : 'Give a token instead: pypi-token, on a command line MCP_DRYDOCK_PYPI_TOKEN.';
  return new ReleaseError('pypi/trusted', `${base.host} did not exchange the token of this workflow run.`, {
    quote,
    hint,
  });
}

function noPublisher(base: URL, claims: Claims, quote: readonly string[]): ReleaseError {
  const text = (name: string): string => (typeof claims[name] === 'string' ? (claims[name] as string) : '');
  const [owner = '', repository = ''] = text('repository').split('/');
  const called = /^(.+?)\/\.github\/workflows\/(.+?)@/.exec(text('job_workflow_ref'));
  const workflow = called?.[2] ?? '';
  const rows: readonly (readonly [string, string])[] = [
    ['owner', owner],
    ['repository', repository],
    ['workflow', workflow],
    ['environment', text('environment') || '(none)'],
  ];
  const elsewhere = called?.[1] !== undefined && called[1].toLowerCase() !== text('repository').toLowerCase();
  const table = rows.map(([name, value]) => `  ${name.padEnd(13)} ${value}`).join('\n');
  return new ReleaseError(
    'preflight/pypi-publisher',
    `${base.host} does not trust this workflow yet. It compares these values; this is what GitHub sends now:\n\n${table}\n`,
    {
      quote,
      hint: elsewhere
        ? `The publishing job runs in a workflow of ${called?.[1]}, which ${base.host} never accepts: publish in a job of your own workflow.`
        : `Enter exactly these values at ${base.host} → your project → Publishing (a new project: your account → Publishing), or rename the workflow file.`,
    },
  );
}
