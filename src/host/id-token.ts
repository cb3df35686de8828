// An id-token of the workflow's run, asked for without the toolkit: a step with run: has the right too.

import { z } from 'zod';
import { ReleaseError } from '../core/errors.js';
import type { Host } from '../core/types.js';
import { bearer } from './credential.js';

const ISSUED = z.looseObject({ value: z.string().regex(/^[\x21-\x7e]{1,20000}$/) });

/** Whether the job may ask for one. */
export function mayAskIdToken(env: Host['env']): boolean {
  return URL.canParse(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
}

/** @throws ReleaseError `oidc/refused`, `http/…` */
export async function requestIdToken({ env, http }: Pick<Host, 'env' | 'http'>, audience: string): Promise<string> {
  const url = new URL(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
  url.searchParams.set('audience', audience);
  const credential = bearer(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '', url);
  const answer = await http({ url: url.href, credential });
  const issued = answer.status === 200 ? ISSUED.safeParse(answer.json()).data : undefined;
  if (issued !== undefined) return issued.value;
  throw new ReleaseError('oidc/refused', `GitHub did not issue an id-token to this job (${answer.status}).`, {
    hint: 'Add to the job: permissions: { id-token: write, contents: write }. If it has them, run it again.',
  });
}
