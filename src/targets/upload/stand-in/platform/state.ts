// What the code-package platform holds, and the envelope all its answers come in.

import type { KeyObject } from 'node:crypto';
import type { Incoming } from '../../../../stand-in/incoming.js';
import { Refusal, type Reply } from '../../../../stand-in/reply.js';

export interface PlatformOptions {
  /** Login name → password. */
  readonly users: Readonly<Record<string, string>>;
  /** Tokens that are good from the start, beside those a login gives. */
  readonly tokens?: readonly string[];
  /** Bytes of one file; default 100 MiB. */
  readonly maxSize?: number;
  /** What the container of an instance comes to after an edit, look by look; default pending, then running. */
  readonly containers?: readonly string[];
  /** Seconds a login is good for; default a day. */
  readonly lifetime?: number;
}

/** What runs on the platform, or a template for it; what is left out is empty. */
export interface Instance {
  readonly instanceId: string;
  readonly name: string;
  /** 3: run by the platform, from a package. */
  readonly accessType: number;
  readonly packageId: string;
  readonly port: number;
  readonly startupTimeout: number;
  readonly runningTimeout: number;
  readonly containerStatus: string;
  readonly containerLastMessage: string;
  /** What its container comes to, look by look. */
  readonly coming: readonly string[];
}

export interface CodePackage {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly sha256: string;
  readonly path: string;
  readonly type: 'tar' | 'zip';
  /** Milliseconds of the epoch. */
  readonly at: number;
}

export interface State {
  readonly options: PlatformOptions;
  /** By id, oldest first. */
  readonly packages: Map<string, CodePackage>;
  readonly instances: Map<string, Instance>;
  /** The packages of templates, each of a template of its own. */
  readonly templates: string[];
  /** Token → until, milliseconds of the epoch. */
  readonly tokens: Map<string, number>;
  readonly key: { readonly private: KeyObject; readonly pem: string };
  readonly keyIds: Set<string>;
  folder: string;
}

/** Success: HTTP 200 and code 0. */
export function success(data: unknown, store?: () => void): Reply {
  return { status: 200, json: { code: 0, message: 'success', data }, ...(store === undefined ? {} : { store }) };
}

const CODES = {
  invalid: [400, 1000],
  denied: [401, 1001],
  missing: [404, 1003],
  failed: [500, 1007],
} as const;

/** A failure in the platform's envelope, to be thrown. What is wrong with a file is `failed`: HTTP 500, code 1007. */
export function failure(kind: keyof typeof CODES, message: string): Refusal {
  const [status, code] = CODES[kind];
  return new Refusal({ status, json: { code, message, data: null } });
}

/** The gateway in front: a bearer token, or `?token=`. */
export function needLogin(state: State, request: Incoming): void {
  const header = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const token = header ?? request.url.searchParams.get('token') ?? '';
  if ((state.tokens.get(token) ?? 0) > Date.now()) return;
  throw failure('denied', 'unauthorized');
}
