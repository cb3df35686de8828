// GitHub's refusals, in its own words.

import { Refusal, type Reply } from '../../../stand-in/reply.js';

const DOCS = 'https://docs.github.com/rest';

const PLAIN = {
  'not-found': [404, 'Not Found'],
  'bad-credentials': [401, 'Bad credentials'],
  'requires-authentication': [401, 'Requires authentication'],
  'not-by-integration': [403, 'Resource not accessible by integration'],
  'no-user-agent': [
    403,
    'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
  ],
  'immutable-upload': [422, 'Cannot upload assets to an immutable release.'],
  'immutable-delete': [422, 'Cannot delete asset from an immutable release.'],
  'invalid-bundle': [422, 'Invalid bundle'],
  'bad-length': [400, 'Bad Content-Length: '],
} as const satisfies Record<string, readonly [number, string]>;

export type GitHubError = keyof typeof PLAIN;

/** An error without details, to be thrown. */
export function refuse(error: GitHubError): Refusal {
  const [status, message] = PLAIN[error];
  return new Refusal({ status, json: { message, documentation_url: DOCS, status: String(status) } });
}

/** One entry of a 422's `errors`. */
export interface Problem {
  readonly resource: 'Release' | 'ReleaseAsset';
  readonly code: 'already_exists' | 'custom' | 'invalid' | 'missing_field';
  readonly field?: string;
  readonly message?: string;
}

/** 422 Validation Failed with its details, to be thrown. */
export function invalid(...errors: readonly Problem[]): Refusal {
  return new Refusal({
    status: 422,
    json: { message: 'Validation Failed', documentation_url: DOCS, errors, status: '422' },
  });
}

/** 422 for a body that is not what it must be, to be thrown. */
export function badRequest(reason: string): Refusal {
  const message = `Invalid request.\n\n${reason}`;
  return new Refusal({ status: 422, json: { message, documentation_url: DOCS, status: '422' } });
}

/** The answer to one who asks too often. */
export function limited(kind: 'primary' | 'secondary', status: number, retryAfter: number | undefined): Reply {
  const message =
    kind === 'primary'
      ? 'API rate limit exceeded for installation ID 1.'
      : 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  const reset = Math.ceil(Date.now() / 1000) + (retryAfter ?? 60);
  return {
    status,
    headers: {
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
      ...(kind === 'primary' ? { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) } : {}),
    },
    json: {
      message,
      documentation_url: `${DOCS}/using-the-rest-api/rate-limits-for-the-rest-api`,
      status: `${status}`,
    },
  };
}
