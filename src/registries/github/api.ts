// GitHub's REST API over the host's own HTTP client: assets must stream with a Content-Length and be sent afresh on each
// attempt, and one retry loop is enough; so there is no octokit here.

import type { z } from 'zod';
import { ENV_PREFIX } from '../../core/about.js';
import { EXIT, ReleaseError, usageError } from '../../core/errors.js';
import type { Host, HttpRequest, HttpResponse } from '../../core/types.js';
import { bearer } from '../../host/credential.js';
import { retryAfter } from '../../host/http.js';
import { isLoopback } from '../../host/loopback.js';
import { readAnswer, wordsOf } from '../remote-answer.js';
import { apiUrl, HEADERS, listPages, repositoryUrl } from './reading.js';

/** GitHub's API for one repository, with the token of this run. */
export interface Api {
  /** `owner/name`. */
  readonly repository: string;
  /** Whether there is a token; without one drafts are not seen. */
  readonly signedIn: boolean;
  /** A call below `/repos/owner/name`, which throws for no status; GET is repeated after transient faults, writes only when they were not begun. */
  call(method: NonNullable<HttpRequest['method']>, path: string, body?: unknown): Promise<HttpResponse>;
  /**
   * What is at a path; undefined where GitHub shows nothing there.
   * @param asked what it is, for messages
   * @throws ReleaseError `github/…`, `remote/answer`
   */
  find<T>(path: string, shape: z.ZodType<T>, asked: string): Promise<T | undefined>;
  /** Every item of a paged list, at most 50 × 100. @param asked what they are, for messages */
  list<T>(path: string, item: z.ZodType<T>, asked: string): Promise<readonly T[]>;
  /**
   * Sends a request to an address that GitHub gave (an upload, a download), with the token where that is GitHub's own.
   * @throws ReleaseError `github/upload-origin`, `github/asset-origin` where it is not: nothing is sent
   */
  send(request: HttpRequest): Promise<HttpResponse>;
  /** The address of an asset for people, as GitHub gave it; throws like {@link Api.send} where it leads elsewhere. */
  page(url: string): string;
}

const LIMIT_WAIT_MS = 60_000;
const LIMIT_TRIES = 3;
const PAGES = 50;

/**
 * The API as inputs and environment say: GITHUB_API_URL, and the repository of the event or the checkout.
 * @throws ReleaseError exit 2 where the repository is not known
 */
export function openApi(
  { repository, token }: { readonly repository: string | undefined; readonly token: string | undefined },
  host: Host,
): Api {
  const base = apiUrl(host);
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw usageError(
      'github/repository',
      'The GitHub repository is unknown: GITHUB_REPOSITORY is not set, and no remote named origin is on GitHub.',
      'Remove github from targets, or run: git remote add origin git@github.com:owner/name.git',
    );
  }
  const root = repositoryUrl(base, repository);
  const bare = base.hostname.replace(/^api\./, '');
  const web = host.env['GITHUB_SERVER_URL'] ?? '';
  const own = (url: URL, ...names: readonly string[]): boolean =>
    url.origin === base.origin ||
    (isLoopback(base) && isLoopback(url)) ||
    (url.protocol === 'https:' && names.includes(url.hostname));

  async function send(request: HttpRequest): Promise<HttpResponse> {
    const url = parsed(request.url);
    const upload = request.method !== undefined && request.method !== 'GET';
    // An upload address ends with a place of its own on github.com, at the API's host elsewhere.
    const uploads = bare === base.hostname ? bare : `uploads.${bare}`;
    if (url === undefined || !own(url, uploads)) throw foreign(request.url, upload);
    const credential = token === undefined ? undefined : bearer(token, url);
    for (let tries = 1; ; tries += 1) {
      const answer = await host.http({ ...request, headers: { ...HEADERS, ...request.headers }, credential });
      // A request that was refused for its speed was not begun: a write may be repeated too.
      if (!isLimit(answer) || tries === LIMIT_TRIES) return answer;
      const wait = retryAfter(answer.headers, host.now()) ?? LIMIT_WAIT_MS * tries;
      if (wait > LIMIT_WAIT_MS * 15) return answer;
      host.log.info(`GitHub is limiting requests: waiting ${Math.ceil(wait / 1000)} s`);
      await host.sleep(wait);
    }
  }

  const call: Api['call'] = (method, path, body) =>
    send({
      method,
      url: `${root}${path}`,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: JSON_BODY }),
    });

  return {
    repository,
    signedIn: token !== undefined,
    call,
    send,
    async find(path, shape, asked) {
      const answer = await call('GET', path);
      if (answer.status === 404) return undefined;
      if (answer.status !== 200) throw refused(answer, `read ${asked}`, repository);
      return readAnswer(answer, shape, asked);
    },
    list: (path, item, asked) =>
      listPages((query) => call('GET', `${path}?${query}`), item, {
        ...{ asked: `${asked} of ${repository}`, most: PAGES },
        refused: (answer) => refused(answer, `list the ${asked}`, repository),
      }),
    page(text) {
      const url = parsed(text);
      if (url === undefined || !own(url, bare, parsed(web)?.hostname ?? bare)) throw foreign(text, false);
      return text;
    },
  };
}

function parsed(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** An answer that would lead us, or those who read the report, somewhere else. */
function foreign(text: string, upload: boolean): ReleaseError {
  const where = parsed(text)?.origin ?? 'something that is not a URL';
  return new ReleaseError(
    upload ? 'github/upload-origin' : 'github/asset-origin',
    `GitHub named ${where} for ${upload ? 'uploads' : 'an asset'}, which is not a GitHub host.`,
    { hint: 'Nothing was sent there. Check GITHUB_API_URL.' },
  );
}

const JSON_BODY = { 'content-type': 'application/json' };

function isLimit(answer: HttpResponse): boolean {
  if (answer.status === 429) return true;
  return answer.status === 403 && /rate limit/i.test(wordsOf(answer));
}

/** What GitHub refused, why, and what to do about it. */
export function refused(answer: HttpResponse, doing: string, repository: string): ReleaseError {
  const [code, why, hint] = isLimit(answer) ? LIMITED : reasonOf(answer.status, repository);
  return new ReleaseError(
    `github/${code}`,
    `Could not ${doing} in ${repository} on GitHub: ${why} (${answer.status}).`,
    {
      exit: EXIT.failed,
      hint,
      quote: [wordsOf(answer)],
    },
  );
}

const LIMITED = [
  'rate-limit',
  'too many requests with this token',
  'Run publish again later: it continues where it stopped. The limit of a token resets within an hour.',
] as const;

function reasonOf(status: number, repository: string): readonly [string, string, string] {
  if (status === 401)
    return [
      'token',
      'it does not accept the token',
      `Set a valid token: ${ENV_PREFIX}GITHUB_TOKEN, in Actions github-token.`,
    ];
  if (status === 403)
    return [
      'rights',
      'the token does not have the permission',
      'In Actions, set permissions: { contents: write }. A personal token needs Contents: write.',
    ];
  if (status === 404) {
    return [
      'not-found',
      'it does not exist, or the token cannot see it',
      `Check that ${repository} is right and that the token has Contents: write for it.`,
    ];
  }
  if (status === 422)
    return ['refused', 'the request is invalid', 'Correct what the quoted answer names, then run publish again.'];
  if (status >= 500)
    return ['unavailable', 'a server error', 'Run publish again later: it continues where it stopped.'];
  return ['refused', 'it was rejected', 'Correct what the quoted answer names, then run publish again.'];
}
