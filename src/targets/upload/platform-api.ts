// The code-package platform's HTTP calls: its envelope, its token, and logging in for one.

import { constants, publicEncrypt } from 'node:crypto';
import { z } from 'zod';
import { ENV_PREFIX } from '../../core/about.js';
import { ReleaseError } from '../../core/errors.js';
import type { Host, HttpRequest, HttpResponse } from '../../core/types.js';
import { bearer } from '../../host/credential.js';
import { trustedUrl } from '../../registries/origin.js';
import { peekAnswer, readAnswer, TOKEN, type Unread, unread } from '../../registries/remote-answer.js';
import { destinationOf } from './address.js';
import { answeredWith } from './channel.js';
import type { UploadInput } from './index.js';

/** Of the input, what the platform is reached with: known before anything is built. */
export type Reached = Pick<UploadInput, 'inputs' | 'settings' | 'rehearsed'>;

/** An answer taken out of its envelope. */
export interface Enveloped {
  readonly answer: HttpResponse;
  /** HTTP 200 and code 0. */
  readonly ok: boolean;
  /** The platform's own code; undefined where the answer came from something else, such as a proxy. */
  readonly code: number | undefined;
  readonly message: string;
  readonly data: unknown;
}

export interface PlatformApi {
  /** Its address with `/api`, no slash at the end. */
  readonly base: string;
  /** Calls with the token; logs in first where a user name is set, and again when the login has run out. */
  call(path: string, request?: Omit<HttpRequest, 'url'>): Promise<Enveloped>;
}

/** The platform at this input's address. */
export function openPlatform(input: Reached, host: Host): PlatformApi {
  const base = apiBase(destinationOf(input).template);
  const send = async (path: string, request: Omit<HttpRequest, 'url'>): Promise<Enveloped> =>
    open(await host.http({ ...request, url: `${base}${path}` }));
  return {
    base,
    async call(path, request = {}) {
      const authorised = async (): Promise<Omit<HttpRequest, 'url'>> => ({
        ...request,
        headers: { accept: 'application/json', ...request.headers },
        credential: bearer(await token(input, host, send), base),
      });
      const first = await send(path, await authorised());
      if (!isDenied(first)) return first;
      // A login is good for a day; this may be a later one.
      logins.get(host)?.delete(base);
      const again = input.settings.username === undefined ? first : await send(path, await authorised());
      if (isDenied(again)) throw denied(again, base, input);
      return again;
    },
  };
}

/** `https://host`, `https://host/api` and the whole address of the upload call all mean the same. */
function apiBase(template: string): string {
  const url = trustedUrl(template, 'upload-url');
  const path = url.pathname.replace(/\/+$/, '').replace(/\/market\/code(\/upload)?$/, '');
  return `${url.origin}${path.endsWith('/api') ? path : `${path}/api`}`;
}

type Send = (path: string, request: Omit<HttpRequest, 'url'>) => Promise<Enveloped>;
const logins = new WeakMap<Host, Map<string, Promise<string>>>();

/** The token that was given, or, where a user name is set, one that a login with the given password yields. */
function token({ inputs, settings }: Reached, host: Host, send: Send): Promise<string> {
  const secret = inputs.uploadToken;
  const { username } = settings;
  if (secret === undefined) {
    throw new ReleaseError('preflight/upload-token', 'No token for the code-package platform is set.', {
      hint: `Set ${ENV_PREFIX}UPLOAD_TOKEN (in Actions: upload-token); with [upload] username it is the password.`,
    });
  }
  if (username === undefined) return Promise.resolve(secret);
  const known = logins.get(host) ?? new Map<string, Promise<string>>();
  logins.set(host, known);
  const base = apiBase(inputs.uploadUrl ?? settings.url ?? '');
  const made = known.get(base) ?? logInTwice(username, secret, host, send);
  known.set(base, made);
  made.catch(() => known.delete(base));
  return made;
}

/** A key is good for one login: where it was lost between the two calls, another one helps; a wrong password stays wrong. */
async function logInTwice(username: string, password: string, host: Host, send: Send): Promise<string> {
  const first = await logIn(username, password, host, send);
  if (typeof first === 'string') return first;
  const second = isDenied(first) ? first : await logIn(username, password, host, send);
  if (typeof second === 'string') return second;
  throw noLogin(second, username);
}

/** The password travels encrypted with a key that the platform gives out for it. */
async function logIn(username: string, password: string, host: Host, send: Send): Promise<string | Enveloped> {
  const post = (path: string, body: unknown): Promise<Enveloped> =>
    send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      // Neither call changes what is published.
      retry: 'safe',
    });
  const offered = await post('/authz/encryption-key', {});
  if (!offered.ok) return offered;
  const { keyId, publicKey } = readData(offered, KEY, 'a key to log in with');
  const granted = await post('/authz/login', {
    username,
    encryptedPassword: encrypted(password, publicKey, offered),
    keyId,
    timestamp: host.now(),
  });
  if (!granted.ok) return granted;
  const { token: given } = readData(granted, LOGIN, 'a token', { secret: true });
  host.mask(given);
  return given;
}

const KEY = z.looseObject({ keyId: z.string(), publicKey: z.string() });
const LOGIN = z.looseObject({ token: TOKEN });

function encrypted(password: string, publicKey: string, { answer }: Enveloped): string {
  const key = Buffer.from(publicKey, 'base64').toString('utf8');
  const padded = { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
  try {
    return publicEncrypt(padded, Buffer.from(password, 'utf8')).toString('base64');
  } catch {
    throw unread(answer, 'a key to log in with', 'publicKey: it is not an RSA key', { code: 'upload/platform' });
  }
}

const ENVELOPE = z.looseObject({
  code: z.number().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  data: z.unknown().optional(),
});

/** Without an envelope it is a proxy's page, or a cut answer. */
function open(answer: HttpResponse): Enveloped {
  const { code, message, data } = peekAnswer(answer, ENVELOPE) ?? {};
  return { answer, ok: answer.status === 200 && code === 0, code, message: message ?? answeredWith(answer), data };
}

/** The data of an answer in the shape it needs to have. @throws ReleaseError `upload/platform` */
export function readData<T>({ answer }: Enveloped, shape: z.ZodType<T>, asked: string, more: Unread = {}): T {
  return readAnswer(answer, z.looseObject({ data: shape }), asked, { code: 'upload/platform', ...more }).data as T;
}

function isDenied({ answer, code }: Enveloped): boolean {
  return answer.status === 401 || code === 1001;
}

function denied({ message }: Enveloped, base: string, { settings }: Reached): ReleaseError {
  const named = settings.username;
  return new ReleaseError(
    'preflight/upload-token',
    `${new URL(base).host} does not accept the ${named === undefined ? 'token' : `login of ${named}`}.`,
    {
      hint:
        named === undefined
          ? 'Its tokens expire after a day. Set [upload] username and the password as upload-token: then each run logs in.'
          : 'Check [upload] username and upload-token.',
      quote: [message],
    },
  );
}

function noLogin({ message }: Enveloped, username: string): ReleaseError {
  return new ReleaseError('preflight/upload-login', `The login of ${username} failed.`, {
    hint: 'Check [upload] username; upload-token is its password.',
    quote: [message],
  });
}

/** Whether the platform says that there is no such thing: in words, and mostly with HTTP 500. */
export function isMissing({ answer, code, message }: Enveloped): boolean {
  return code !== undefined && (answer.status === 404 || /not (exist|found)/.test(message));
}

/** A call that should have worked, as an error that quotes the platform. */
export function failedCall({ message }: Enveloped, doing: string): ReleaseError {
  return new ReleaseError('upload/platform', `The code-package platform could not ${doing}.`, {
    hint: 'Run it again; if it persists, ask the maintainer of the platform.',
    quote: [message],
  });
}
