// One issue that says what is wrong with published versions: opened, kept up to date, closed when all is well again.

import { z } from 'zod';
import { NAME } from '../core/about.js';
import type { HttpResponse } from '../core/types.js';
import { type Api, refused } from '../registries/github/api.js';
import { isOwn, WRITTEN } from '../registries/github/own-text.js';
import { readAnswer } from '../registries/remote-answer.js';

/** What was done with it. */
export type Kept =
  | { readonly done: 'nothing' }
  | { readonly done: 'opened' | 'updated' | 'unchanged' | 'closed'; readonly url: string };

const MARK = `<!-- ${NAME}:watch -->`;
const TITLE = 'A published version does not work as it was released';
const ISSUE = z.looseObject({
  number: z.int(),
  html_url: z.string(),
  ...WRITTEN,
  pull_request: z.unknown().optional(),
});
type Issue = z.infer<typeof ISSUE>;

/**
 * Again and again the same: nothing is written where the issue says what is so.
 * @param text markdown of what is wrong, shorter than the 65,536 characters that GitHub takes; undefined: nothing is
 * @throws ReleaseError `github/…` where GitHub refuses it
 */
export async function keepIssue(api: Api, text: string | undefined): Promise<Kept> {
  const open = (await api.list('/issues', ISSUE, 'issues')).find(
    (one) => one.pull_request === undefined && isOwn(one, MARK),
  );
  if (text === undefined) return open === undefined ? { done: 'nothing' } : close(api, open);
  const body = `${MARK}\n${text}`;
  if (open === undefined) {
    const made = await write(api, 'POST', '/issues', { title: TITLE, body });
    return { done: 'opened', url: made.html_url };
  }
  if (open.body === body) return { done: 'unchanged', url: open.html_url };
  await write(api, 'PATCH', `/issues/${open.number}`, { body });
  return { done: 'updated', url: open.html_url };
}

async function close(api: Api, { number, html_url: url }: Issue): Promise<Kept> {
  const said = await api.call('POST', `/issues/${number}/comments`, {
    body: 'Everything works again as it was released.',
  });
  if (said.status !== 201) throw notWritten(said, api);
  await write(api, 'PATCH', `/issues/${number}`, { state: 'closed', state_reason: 'completed' });
  return { done: 'closed', url };
}

async function write(api: Api, method: 'POST' | 'PATCH', path: string, body: unknown): Promise<Issue> {
  const answer = await api.call(method, path, body);
  if (answer.status !== 200 && answer.status !== 201) throw notWritten(answer, api);
  return readAnswer(answer, ISSUE, 'the issue');
}

function notWritten(answer: HttpResponse, { repository }: Api) {
  return refused(answer, 'write an issue', repository);
}
