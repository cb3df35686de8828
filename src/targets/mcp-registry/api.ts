// The API of the MCP Registry: what is read, what is sent, and what its answers mean.

import { z } from 'zod';
import { ReleaseError } from '../../core/errors.js';
import type { Host, HttpResponse } from '../../core/types.js';
import { bearer } from '../../host/credential.js';
import { broken } from '../../registries/converge.js';
import { listOf, peekAnswer, readAnswer, unread, wordsOf } from '../../registries/remote-answer.js';

/** One version of a server as the registry shows it. */
export interface Entry {
  readonly server: Readonly<Record<string, unknown>>;
  readonly status: string;
  readonly statusMessage: string | undefined;
  /** ISO 8601. */
  readonly publishedAt: string | undefined;
  readonly isLatest: boolean;
}

const OFFICIAL = 'io.modelcontextprotocol.registry/official';
const text = z.string();
/** What every document has, of whatever schema: another thing is a broken answer, not another document. */
const SERVER = z.looseObject({
  ...{ $schema: text, name: text, description: text, version: text },
  packages: listOf(z.looseObject({ registryType: text, identifier: text })).optional(),
  remotes: listOf(z.looseObject({ type: text, url: text })).optional(),
});
const ENTRY = z.looseObject({
  server: SERVER,
  _meta: z.looseObject({
    [OFFICIAL]: z.looseObject({
      status: z.string(),
      statusMessage: z.string().optional(),
      publishedAt: z.string().optional(),
      isLatest: z.boolean().optional(),
    }),
  }),
});
const PROBLEM = z.looseObject({
  title: z.string().optional(),
  detail: z.string().optional(),
  errors: listOf(z.looseObject({ message: z.string().optional(), location: z.string().optional() })).optional(),
});
const VERDICT = z.looseObject({
  valid: z.boolean(),
  issues: listOf(
    z.looseObject({ path: z.string().optional(), message: z.string(), severity: z.string().optional() }),
  ).optional(),
});

/** Where one version is read, and shown to people who follow it. */
export function versionUrl(registry: URL, name: string, version: string): string {
  return new URL(`v0.1/servers/${encodeURIComponent(name)}/versions/${encodeURIComponent(version)}`, registry).href;
}

/** A version, a deleted one too; undefined where there is none. @throws ReleaseError `mcp-registry/registry` */
export async function readEntry(registry: URL, name: string, version: string, host: Host): Promise<Entry | undefined> {
  const answer = await host.http({ url: `${versionUrl(registry, name, version)}?include_deleted=true` });
  if (answer.status === 404 && peekAnswer(answer, PROBLEM)?.detail !== undefined) return undefined;
  if (answer.status !== 200) throw unavailable(registry, answer);
  const asked = `${name} ${version}`;
  const { server, _meta } = readAnswer(answer, ENTRY, asked, { code: 'mcp-registry/registry' });
  if (server.name !== name || (server.version !== version && version !== 'latest'))
    throw unread(answer, asked, 'it is another server', { code: 'mcp-registry/registry' });
  const { status, statusMessage, publishedAt, isLatest } = _meta[OFFICIAL];
  return { server, status, statusMessage, publishedAt, isLatest: isLatest === true };
}

/** What the registry itself finds in a document: nothing is published. */
export async function validate(registry: URL, document: string, host: Host): Promise<readonly string[]> {
  const url = new URL('v0.1/validate', registry).href;
  const answer = await host.http({ method: 'POST', url, body: document, headers: JSON_BODY, retry: 'safe' });
  if (answer.status === 422 || answer.status === 400) return problemsIn(answer);
  if (answer.status !== 200) throw unavailable(registry, answer);
  const { valid, issues = [] } = readAnswer(answer, VERDICT, 'what it finds in a server.json', {
    code: 'mcp-registry/registry',
  });
  if (valid) return [];
  const wrong = issues.filter(({ severity }) => severity === undefined || severity === 'error');
  return wrong.map(({ path, message }) => at(path, message));
}

/** How an attempt to publish ended. */
export interface Sent {
  readonly said: 'taken' | 'exists' | 'again' | 'unseen' | 'token' | 'namespace' | 'refused';
  readonly words: readonly string[];
}

/** Sends a document once. */
export async function publish(registry: URL, document: string, token: string, host: Host): Promise<Sent> {
  const url = new URL('v0.1/publish', registry).href;
  return sent(() =>
    host.http({
      ...{
        method: 'POST',
        url,
        body: document,
        headers: JSON_BODY,
        credential: bearer(token, registry),
        retry: 'never',
      },
      timeoutMs: 90_000,
    }),
  );
}

/** Gives one version another status. */
export async function setStatus(
  registry: URL,
  { name, version, status, message }: Readonly<Record<'name' | 'version' | 'status' | 'message', string>>,
  token: string,
  host: Host,
): Promise<Sent> {
  const url = `${versionUrl(registry, name, version)}/status`;
  const body = JSON.stringify({ status, statusMessage: message });
  return sent(() =>
    host.http({ method: 'PATCH', url, body, headers: JSON_BODY, credential: bearer(token, registry), retry: 'never' }),
  );
}

const JSON_BODY = { 'content-type': 'application/json', accept: 'application/json' };

/** A fault of the way there is an attempt like any other: whether it was done shows a look. */
async function sent(request: () => Promise<HttpResponse>): Promise<Sent> {
  try {
    const answer = await request();
    return { said: meaningOf(answer), words: problemsIn(answer) };
  } catch (error) {
    return { said: 'again', words: [broken(error).message] };
  }
}

/** The table of its answers. */
function meaningOf(answer: HttpResponse): Sent['said'] {
  const { status } = answer;
  const words = problemsIn(answer).join('\n');
  if (status === 200) return 'taken';
  if (status === 401) return 'token';
  if (status === 403) return 'namespace';
  if (status === 408 || status === 429 || status >= 500) return 'again';
  if (status === 400 && /duplicate version|No changes to apply/.test(words)) return 'exists';
  // A package that it cannot see yet, or a registry that did not answer it.
  const unseen =
    /retry|not found \(status: 404\)|failed to (fetch|verify)|not publicly accessible \(status: (404|5\d\d)\)/;
  return status === 400 && unseen.test(words) ? 'unseen' : 'refused';
}

/** Its own words: the whole and what is wrong where. */
export function problemsIn(answer: HttpResponse): readonly string[] {
  if (answer.status === 200) return [];
  const problem = peekAnswer(answer, PROBLEM);
  if (problem === undefined) return [`${answer.status}: ${wordsOf(answer)}`];
  const errors = (problem.errors ?? []).map(({ message = '', location }) => at(location, message));
  return [`${answer.status} ${problem.title ?? ''}: ${problem.detail ?? ''}`, ...errors].slice(0, 8);
}

function unavailable(registry: URL, answer: HttpResponse): ReleaseError {
  return new ReleaseError('mcp-registry/registry', `${registry.host} answered ${answer.status}.`, {
    hint: 'Run it again later: it continues where it stopped. If it stays, check the URL of the registry.',
    quote: [wordsOf(answer)],
  });
}

function at(place: string | undefined, message: string): string {
  return place === undefined || place === '' ? message : `${place}: ${message}`;
}
