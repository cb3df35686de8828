// Any endpoint that takes a file by PUT or POST.

import { CONFIG_FILE } from '../../core/about.js';
import { ReleaseError } from '../../core/errors.js';
import type { Credential, Finding, Host, HttpResponse, PublishFile } from '../../core/types.js';
import { basic, bearer, credential } from '../../host/credential.js';
import { isLoopback } from '../../host/loopback.js';
import { plainUrl } from '../../registries/origin.js';
import { addressOf, destinationOf, headerOf } from './address.js';
import { namesDigest } from './blind.js';
import { formBody, rawBody } from './body.js';
import { answeredWith, type Channel, refusal, type Seen } from './channel.js';
import type { UploadInput } from './index.js';
import { readBack } from './read-back.js';

/** The channel of a generic endpoint. */
export function genericChannel(input: UploadInput, host: Host): Channel {
  const upload = input.settings;
  const { template } = destinationOf(input);
  const put = upload.method === 'PUT';
  const addressedByDigest = put && namesDigest(template);
  const conditional = put && upload.overwrite !== 'harmless';

  async function post(publishFile: PublishFile, url: URL, onProgress: (sent: number) => void, condition: boolean) {
    const { body, length, type } = upload.body === 'raw' ? rawBody(publishFile) : formBody(publishFile, upload.field);
    const headers = { 'content-type': type, ...headersOf(publishFile, input, ABOUT_CONTENT) };
    return host.http({
      method: upload.method,
      url: url.href,
      // Between looking and sending another run may have put it there.
      headers: condition ? { ...headers, 'if-none-match': '*' } : headers,
      credential: credentialFor(publishFile, input, url),
      body,
      length,
      retry: 'never',
      onProgress,
    });
  }

  return {
    repeatable: put,
    addressedByDigest,

    async look(publishFile): Promise<Seen> {
      const to = addressOf(template, publishFile, input, 'upload-url');
      const from = readBackAddress(template, publishFile, input);
      if (from === undefined) return { state: 'unknown', url: plainUrl(to), why: 'no URL to read it from is known' };
      const { seen, answer } = await readBack(from, credentialFor(publishFile, input, to), publishFile, host);
      return seen ?? unseen(answer, from);
    },

    async send(publishFile, absent, onProgress) {
      const url = addressOf(template, publishFile, input, 'upload-url');
      let answer = await post(publishFile, url, onProgress, conditional);
      // Older stores do not know conditions; what was seen to be absent may be sent without one.
      if (conditional && absent && answer.status === 501) answer = await post(publishFile, url, onProgress, false);
      const { status } = answer;
      if (upload.expectedStatus.includes(status)) return { said: status === 202 ? 'later' : 'taken', words: '' };
      if (conditional && status === 412) return { said: 'exists', words: 'A file already exists at this URL.' };
      return explained(answer, url, host);
    },
  };
}

/** What can be known of the files before anything is sent: the address of each, a way to read back. */
export function genericPreflight(input: UploadInput, publishFiles: readonly PublishFile[]): readonly Finding[] {
  const upload = input.settings;
  const { template } = destinationOf(input);
  const findings: Finding[] = [];
  const by = new Map<string, PublishFile>();
  for (const publishFile of publishFiles) {
    const address = addressOf(template, publishFile, input, 'upload-url').href;
    const other = by.get(address);
    by.set(address, publishFile);
    if (other === undefined || upload.method !== 'PUT') continue;
    findings.push({
      rule: 'preflight/upload-address',
      level: 'error',
      message: `${other.file} and ${publishFile.file} would both be uploaded to ${template}: the second would replace the first.`,
      hint: 'Put the file name into the URL: upload-url = "https://…/{file}"; {name} and {version} work too.',
      artifact: publishFile.file,
    });
  }
  const [first] = publishFiles;
  if (first !== undefined && readBackAddress(template, first, input) === undefined) {
    findings.push({
      rule: 'preflight/upload-read-back',
      level: 'warning',
      message:
        'No URL to read uploaded files back is known, so a second run cannot see them and sends them again, as [upload] overwrite allows.',
      hint: `Set [upload] read-back-url = "https://…/{file}" in ${CONFIG_FILE}.`,
    });
  }
  return findings;
}

/** Where a file can be fetched: as configured, else where it was put. */
function readBackAddress(template: string, publishFile: PublishFile, input: UploadInput): URL | undefined {
  const upload = input.settings;
  const stated =
    upload.readBackUrl === undefined ? undefined : addressOf(upload.readBackUrl, publishFile, input, 'read-back-url');
  // A rehearsal asks the stand-in only.
  if (stated !== undefined && (!input.rehearsed || isLoopback(stated))) return stated;
  return upload.method === 'PUT' && upload.body === 'raw'
    ? addressOf(template, publishFile, input, 'upload-url')
    : undefined;
}

const ABOUT_CONTENT = /^content-/;
const OTHERS = /^(?!content-)/;

/** The Authorization header and the configured ones, each of which may hold a key: to the endpoint's own origin only. */
function credentialFor(publishFile: PublishFile, input: UploadInput, endpoint: URL): Credential {
  const { auth, username = '' } = input.settings;
  const token = input.inputs.uploadToken;
  const configured = credential(endpoint, headersOf(publishFile, input, OTHERS));
  if (token === undefined || auth === 'none') return configured;
  const own = auth === 'basic' ? basic(username, token, endpoint) : bearer(token, endpoint);
  return credential(endpoint, own.headers, configured);
}

/** Configured headers of these names, filled in. */
function headersOf(publishFile: PublishFile, input: UploadInput, wanted: RegExp): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(input.settings.headers)
      .map(([name, value]) => [name.toLowerCase(), headerOf(value, publishFile, input)] as const)
      .filter(([name]) => wanted.test(name)),
  );
}

/** Whether a configured header carries a credential of its own. */
export function hasOwnCredential({ settings }: Pick<UploadInput, 'settings'>): boolean {
  return Object.keys(settings.headers).some((name) => /authorization|token|key/i.test(name));
}

/** What an answer without a file means. */
function unseen(answer: HttpResponse, url: URL): Seen {
  if (answer.status === 404 || answer.status === 410) return { state: 'absent', url: plainUrl(url) };
  // Some stores take files and let nobody read them.
  if ([401, 403, 405, 501].includes(answer.status)) {
    return { state: 'unknown', url: plainUrl(url), why: `reading it was answered with ${answer.status}` };
  }
  throw new ReleaseError('upload/read-back', `${url.origin} could not be asked what it has. ${answeredWith(answer)}`, {
    hint: 'Check [upload] read-back-url, then run it again.',
  });
}

function explained(answer: HttpResponse, url: URL, host: Host): ReturnType<typeof refusal> {
  const { status, headers } = answer;
  if (status >= 300 && status < 400) {
    const where = headers['location'] === undefined ? '' : ` to ${headers['location']}`;
    return { said: 'no', words: `It redirects${where}, but files are sent only to the configured URL.` };
  }
  if (status === 401 || status === 403) {
    return { said: 'no', words: `${answeredWith(answer)} ${url.origin} rejects the token.` };
  }
  return refusal(answer, answeredWith(answer), host.now());
}
