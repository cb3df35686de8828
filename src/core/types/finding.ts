// Problems that are found, and what repairs them.

import type { TargetId } from './project.js';

/** How much a finding weighs: an error stops a release, a warning stops it under `--strict`, a note is worth knowing. */
export type Level = 'error' | 'warning' | 'note';

/** One problem found by a rule or a stage. */
export interface Finding {
  /** Rule id (`open-sdk-bound`) or `stage/cause` (`start/stdout`); an anchor in docs/rules.md or docs/errors.md. */
  readonly rule: string;
  readonly level: Level;
  /** What happened and why it matters, in whole sentences. */
  readonly message: string;
  /** What to do: a thing to type or a line to write. */
  readonly hint?: string | undefined;
  /** The file it is about, relative to the repository's root, `/`-separated. */
  readonly file?: string | undefined;
  /** 1-based. */
  readonly line?: number | undefined;
  /** 1-based. */
  readonly column?: number | undefined;
  readonly project?: string | undefined;
  /** The artifact (its file name) it is about. */
  readonly artifact?: string | undefined;
  /** Words that are not ours: the server's last lines, a registry's answer. Shown as data. */
  readonly quote?: readonly string[] | undefined;
  /** Labelled facts shown under the message, such as `started with` → the command. */
  readonly facts?: Readonly<Record<string, string>> | undefined;
  /** What it is about, for whoever decides by it: nothing is ever read from the message or the hint. */
  readonly subject?: Subject | undefined;
  /** The target that said it. */
  readonly target?: TargetId | undefined;
  /** Why, where a decision hangs on it. */
  readonly code?: FindingCode | undefined;
  /** Only a start can tell: what it finds about the same thing takes the place of this, and a server that was started refutes it. */
  readonly guess?: true | undefined;
  /** Nothing can be built as long as it is an error. */
  readonly stops?: true | undefined;
  /** The line it stands on holds a secret: no renderer shows that line. */
  readonly secret?: true | undefined;
  /** What `check --fix` does about it: only what is safe to do unasked. */
  readonly fixes?: readonly Fix[] | undefined;
}

/** The import, the package or the thing that a finding is about: what two steps find of one is told once. */
export interface Subject {
  /** What is neither. */
  readonly about?: 'command' | 'license' | 'lock' | 'main-guard' | 'not-needed' | 'oldest-runtime' | undefined;
  /** Environment variables that are asked for. */
  readonly variables?: readonly string[] | undefined;
  /** As the source or the runtime names it: `yaml`, `google.cloud`, `zod/v4`. */
  readonly module?: string | undefined;
  /** A name in that module. */
  readonly name?: string | undefined;
  /** The installed package that should have it, as its ecosystem compares names. */
  readonly package?: string | undefined;
}

/**
 * `port-taken`: another program has the port that the server wants; `unsatisfiable`: what the metadata states leaves nothing
 * that can be installed or started; `unreachable`: an index did not answer; `late`: only the time was too short.
 */
export type FindingCode = 'port-taken' | 'unsatisfiable' | 'unreachable' | 'late';

/** One change to a file of the repository: a piece of its text replaced, or the file made executable. */
export type Fix =
  /** Offsets in UTF-16 units of the text that `Files.text` gives; equal ones insert. A file that is not there begins empty. */
  | { readonly file: string; readonly start: number; readonly end: number; readonly text: string }
  | { readonly file: string; readonly executable: true };

/** How `[rules.<id>]` re-levels a rule, and why. */
export interface RuleSetting {
  readonly level: Level | 'off';
  readonly reason: string;
  /** Globs of the files it holds for, relative to the repository's root; empty for all. */
  readonly paths: readonly string[];
}
