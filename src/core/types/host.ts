// The outside world: processes, HTTP, the log, and what brings them in.

import type { Finding } from './finding.js';

/** A child process: always its own group, always with a deadline, never a shell. */
export interface Child {
  readonly command: readonly string[];
  readonly cwd: string;
  /** The whole environment of the child: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds after which the group is ended. */
  readonly timeoutMs: number;
  /** Written to stdin, which is then closed. Without it stdin is closed at once. */
  readonly input?: string | Uint8Array | undefined;
  /** Bytes kept of each stream, the last ones; default 1 MiB. */
  readonly keep?: number | undefined;
  /** One process that reads and leaves nothing behind (git asking): nothing is looked for when it has ended. */
  readonly leavesNothing?: boolean | undefined;
  /** It installs packages: registries that require authentication are open to it, see {@link Relay}. */
  readonly installs?: boolean | undefined;
  /** Called with each line of either stream as it comes, for --verbose and progress. */
  onLine?(line: string, stream: 'stdout' | 'stderr'): void;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
  readonly ms: number;
}

/** A child that is talked to while it runs. */
export interface Running {
  readonly pid: number;
  readonly stdin: NodeJS.WritableStream;
  readonly stdout: NodeJS.ReadableStream;
  /** The last lines of stderr so far (bounded). */
  stderr(): string;
  /** Resolves when the process has ended and its output was read to the end. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  /** Process ids of the group and of every descendant that can be found. */
  family(): Promise<readonly number[]>;
  /** Ends the whole group: SIGTERM, then SIGKILL after `graceMs`. */
  end(graceMs?: number): Promise<void>;
}

/** Headers that prove who we are, and the one origin they are for (src/host/credential.ts makes them). */
export interface Credential {
  readonly origin: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A credential for reading, sent to an address and all below it. */
export interface ReadCredential {
  /** With a closing slash. */
  readonly below: string;
  readonly credential: Credential;
}

/**
 * A door on loopback to the registries that require authentication: it adds the credential, and its users hold none. It
 * answers while a child runs that {@link Child.installs}.
 */
export interface Relay {
  /** The text with each address of those registries leading through the door. */
  through(text: string): Promise<string>;
  /** The text with the registries' own addresses again: for people, and for what is published. */
  real(text: string): string;
}

export interface HttpRequest {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  /** None of them is a credential. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent where the address has its origin, and never after a redirect has left that. */
  readonly credential?: Credential | undefined;
  /** A fresh body for each attempt. */
  readonly body?: string | Uint8Array | (() => NodeJS.ReadableStream) | undefined;
  /** Bytes of a streamed body, sent as Content-Length. */
  readonly length?: number | undefined;
  /** Milliseconds one attempt may take. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds all attempts and waits together may take. */
  readonly budgetMs?: number | undefined;
  /** `safe`: repeat after any transient fault; `never`: one attempt. Default `safe` for GET and HEAD, `never` otherwise. */
  readonly retry?: 'safe' | 'never' | undefined;
  /** Bytes of the answer that are kept; more is an error. Default 64 MiB. */
  readonly maxBytes?: number | undefined;
  /** Streams the answer into this file instead of memory. */
  readonly saveTo?: string | undefined;
  /** Called with the bytes sent so far of a streamed body. */
  onProgress?(sent: number): void;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly url: string;
  readonly body: Uint8Array;
  text(): string;
  /** Throws ReleaseError when it is no JSON. */
  json(): unknown;
}

/** Progress for people, on stderr. */
export interface Log {
  /** A finished step: title, lines and how long it took. */
  step(title: string, lines: readonly string[], ms: number): void;
  /** What is going on now; ends when the returned function is called. */
  busy(title: string): () => void;
  info(line: string): void;
  warn(line: string): void;
  /** Only with --verbose. */
  debug(line: string): void;
}

/** Environment variables, as somebody else set them. */
export type Env = Readonly<Record<string, string | undefined>>;

/** The outside world. Everything that is not pure comes in through it. */
export interface Host {
  /** Whether we run as a GitHub Action or on somebody's machine. */
  readonly kind: 'action' | 'local';
  readonly env: Env;
  readonly cwd: string;
  readonly log: Log;
  /** Asks the person at the terminal for a line; undefined where nobody can be asked. */
  readonly ask?: ((question: string) => Promise<string | undefined>) | undefined;
  /** Aborted on Ctrl-C: everything under way ends. */
  readonly signal: AbortSignal;
  /** Whole milliseconds since 1970 that never go back while the program runs, whatever is done to the clock. */
  now(): number;
  sleep(ms: number): Promise<void>;
  run(child: Child): Promise<Ended>;
  start(child: Child): Running;
  http(request: HttpRequest): Promise<HttpResponse>;
  /** Whether a read of this address carries a credential that was given for reading; undefined: none does. */
  readonly knows?: ((address: string) => boolean) | undefined;
  /** Undefined where no registry is known to require authentication. */
  readonly relay?: Relay | undefined;
  /** Absolute path of a program on PATH as it was at start, never inside the workspace; throws ReleaseError that says how to get it. */
  tool(name: string): string;
  /** A new private folder (mode 0700), removed when the program ends. */
  tempDir(prefix: string): Promise<string>;
  /** An OIDC token of the workflow's run for this audience; throws ReleaseError where there is none. */
  idToken(audience: string): Promise<string>;
  /** From now on this text never appears in a log; its encoded forms neither. */
  mask(secret: string): void;
  annotate(finding: Finding): void;
  /** Markdown for the job summary; nothing outside Actions. */
  summary(markdown: string): Promise<void>;
  /** An output of the step; nothing outside Actions. */
  output(name: string, value: string): Promise<void>;
  /** Hands a release folder over to the publish job; nothing outside Actions. `digest` (of release.json) names it. */
  saveHandover(folder: string, digest: string): Promise<void>;
  /** Brings what the build job handed over under this digest into `folder`. */
  loadHandover(folder: string, digest: string): Promise<void>;
}
