// What the Python index holds: files under projects, names that were ever used, and tokens.

import type { JSONWebKeySet } from 'jose';
import { normalName } from '../../../core/names.js';
import type { Reply } from '../../../stand-in/reply.js';
import { Refusal } from '../../../stand-in/reply.js';

/** Who may publish a project from a workflow, as its owner wrote it down on PyPI. */
export interface Publisher {
  readonly project: string;
  /** `owner/name`. */
  readonly repository: string;
  /** File name in .github/workflows. */
  readonly workflow: string;
  readonly environment?: string;
  /** The project does not exist yet; the first token creates it. */
  readonly pending?: boolean;
}

export interface PypiOptions {
  /** Upload token → `*` or the projects it is for. */
  readonly tokens: Readonly<Record<string, '*' | readonly string[]>>;
  readonly trusted?: { readonly keys: JSONWebKeySet; readonly publishers: readonly Publisher[] };
  /** Whom attestations are held to (trustedroot+json); without it none is taken. */
  readonly trustedRoot?: unknown;
  /** `pypi` by default; the test index says `testpypi`. */
  readonly audience?: string;
  /** Another index than PyPI: it takes wheels for one machine's own Linux. */
  readonly isPrivate?: boolean;
  /** Whether reStructuredText renders; without it every text does. */
  readonly renders?: (text: string) => Promise<boolean>;
  /** Milliseconds from accepting a file until the index shows it. Default 0. */
  readonly served?: number;
  /** Milliseconds a minted token is good for; default 15 minutes. */
  readonly mintedFor?: number;
  readonly tls?: { readonly key: string; readonly cert: string };
}

export interface PypiFile {
  /** As sent with the upload. */
  readonly project: string;
  readonly version: string;
  readonly filename: string;
  readonly packagetype: 'sdist' | 'bdist_wheel';
  readonly requiresPython: string | undefined;
  readonly size: number;
  readonly sha256: string;
  readonly md5: string;
  /** As the uploader said it: only quoted. */
  readonly blake2: string | undefined;
  readonly path: string;
  /** Sent beside the file (PEP 740), as a JSON list; verified. */
  readonly attestations: string | undefined;
  /** Who published it, where that was a workflow. */
  readonly publisher: Publisher | undefined;
  /** Milliseconds of the epoch. */
  readonly uploadedAt: number;
  readonly visibleAt: number;
}

export interface Token {
  readonly projects: '*' | readonly string[];
  /** The publishers that it was minted for. */
  readonly publishers?: readonly Publisher[];
  readonly until: number;
}

export interface State {
  readonly options: PypiOptions;
  /** By file name. */
  readonly files: Map<string, PypiFile>;
  /** File names that were ever used: a deleted one never returns. */
  readonly used: Set<string>;
  readonly tokens: Map<string, Token>;
  /** Publishers by project; pending ones become real. */
  publishers: readonly Publisher[];
  url: string;
  folder: string;
}

/** The project's files that the index shows by now, oldest first. */
export function visible(state: State, project: string): PypiFile[] {
  const now = Date.now();
  return [...state.files.values()].filter(
    (file) => normalName(file.project) === normalName(project) && file.visibleAt <= now,
  );
}

/** PyPI's refusals: the reason stands in the status line and in the text. */
export function refusal(status: 400 | 403, message: string): Refusal {
  const why =
    status === 403
      ? 'Access was denied to this resource.'
      : 'The server could not comply with the request since it is either malformed or otherwise incorrect.';
  const reply: Reply = { status, reason: message, body: `${status} ${message}\n\n${why}\n\n\n${message}\n\n` };
  return new Refusal(reply);
}
