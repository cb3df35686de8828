// What the npm registry holds: packages with their versions and tags, tokens, and names that are never passed on.

import type { JSONWebKeySet } from 'jose';
import type { HttpRequest, HttpResponse } from '../../../core/types.js';
import type { Incoming } from '../../../stand-in/incoming.js';
import { Refusal } from '../../../stand-in/reply.js';
import type { Attested } from './attestations.js';

/** Who may publish a package from a workflow, as its owner wrote it down on npm. */
export interface NpmPublisher {
  readonly package: string;
  /** `owner/name`, compared exactly. */
  readonly repository: string;
  /** File name of the calling workflow, compared exactly. */
  readonly workflow: string;
  readonly environment?: string;
  /** What the token may do; default `publish`. */
  readonly allows?: 'publish' | 'stage';
  /** npm knows the package from versions that are not held here; without it a first version has no trusted publisher. */
  readonly established?: boolean;
}

export interface NpmOptions {
  /** Token → `*` or the packages it may publish; `@scope/*` is a whole scope. */
  readonly tokens: Readonly<Record<string, '*' | readonly string[]>>;
  readonly trusted?: { readonly keys: JSONWebKeySet; readonly publishers: readonly NpmPublisher[] };
  /** Milliseconds from accepting a version until it is served by name and version. Default 0. */
  readonly served?: number;
  /** Milliseconds more until the package's document lists it. Default 0. */
  readonly listed?: number;
  /** How a version that exists is refused: npm was seen to do both. Default 403. */
  readonly conflict?: 403 | 409;
  /** Names and scopes (`@scope`) that are released or private: never asked for upstream. */
  readonly reserved?: readonly string[];
  /** Where names that are not held here are read, and only read. */
  readonly upstream?: {
    readonly url: string;
    /** Registries of scopes (`@scope`). */
    readonly scopes?: Readonly<Record<string, string>>;
    http(request: HttpRequest): Promise<HttpResponse>;
    /** What an answer names, as its reader reaches it. */
    through?(text: string): Promise<string>;
  };
  /** Whether what is staged is approved at once: nobody is there to do it in a rehearsal. */
  readonly approves?: boolean;
}

/** A version that waits for an approval, as npm lists it. */
export interface StagedVersion {
  readonly id: string;
  readonly packageName: string;
  readonly version: string;
  readonly tag: string;
  readonly createdAt: string;
  readonly shasum: string;
  readonly status: 'staged';
}

export interface NpmVersion {
  readonly name: string;
  readonly version: string;
  /** The manifest as published, `dist` with our tarball address. */
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Absolute path of the tarball. */
  readonly path: string;
  readonly filename: string;
  readonly integrity: string;
  readonly attested: Attested | undefined;
  /** Milliseconds of the epoch. */
  readonly publishedAt: number;
  readonly servedAt: number;
  readonly listedAt: number;
}

export interface NpmPackage {
  readonly name: string;
  readonly versions: ReadonlyMap<string, NpmVersion>;
  readonly tags: ReadonlyMap<string, string>;
}

export interface Token {
  readonly packages: '*' | readonly string[];
  /** From a workflow: good for publishing only. */
  readonly allows?: 'publish' | 'stage';
}

export interface State {
  readonly options: NpmOptions;
  readonly packages: Map<string, NpmPackage>;
  readonly tokens: Map<string, Token>;
  /** By id: what is shown of it, and what publishes it. */
  readonly staged: Map<string, { readonly shown: StagedVersion; readonly publish: () => void }>;
  url: string;
  folder: string;
}

/** The token as sent. */
export function bearerOf(request: Incoming): string | undefined {
  return /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
}

/** Whether a token covers a package. */
export function covers(token: Token, name: string): boolean {
  if (token.packages === '*') return true;
  return token.packages.some((one) => one === name || (one.endsWith('/*') && name.startsWith(one.slice(0, -1))));
}

/** An error as npm answers it, to be thrown. */
export function npmError(status: number, error: string, headers: Readonly<Record<string, string>> = {}): Refusal {
  return new Refusal({ status, headers, json: { error } });
}

/** Name and what follows it: `/@scope%2fname/1.0.0` and `/@scope/name/1.0.0` alike. */
export function packagePath(path: string): { readonly name: string; readonly rest: readonly string[] } {
  let parts: string[];
  try {
    parts = path.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    throw npmError(400, 'Bad Request');
  }
  const [first = '', second] = parts;
  if (first.startsWith('@') && !first.includes('/') && second !== undefined) {
    return { name: `${first}/${second}`, rest: parts.slice(2) };
  }
  return { name: first, rest: parts.slice(1) };
}

/** `name-1.0.0.tgz`, without the scope. */
export function tarballName(name: string, version: string): string {
  return `${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
}
