// Rules and what they may look at.

import type { Ecosystem } from './ecosystem.js';
import type { Finding, Level } from './finding.js';
import type { Project, TargetId } from './project.js';

/** The files of a repository as a rule may see them: tracked (or, without git, present) files, read once, never executed. */
export interface Files {
  /** Absolute path of the root that paths are relative to. */
  readonly root: string;
  /** Every path, `/`-separated, sorted. */
  readonly all: readonly string[];
  has(path: string): boolean;
  /** Text decoded from UTF-8; undefined when it is absent, too large (over 10 MB) or not UTF-8. */
  text(path: string): string | undefined;
  /** Bytes, undefined when absent or too large. */
  bytes(path: string): Uint8Array | undefined;
}

/** What git knows and files do not say. */
export interface GitFacts {
  /** The names of all tags that are here. */
  readonly tags: readonly string[];
  /** Whether the history was cut off when it was fetched: tags may be missing then. */
  readonly shallow: boolean;
  /** Where the repository's GitHub is on the web: `https://github.com`. */
  readonly server?: string | undefined;
}

/** What a rule may look at. */
export interface RuleInput<M = unknown> {
  readonly project: Project<M>;
  /** The project's own. */
  readonly ecosystem: Ecosystem<M>;
  readonly files: Files;
  /** The tag being released, when known. */
  readonly tag: string | undefined;
  /** The version that the tag states for this project, when known. */
  readonly tagVersion: string | undefined;
  readonly repository: string | undefined;
  /** Where this will be published; undefined: wherever its artifacts go by default. */
  readonly targets?: readonly TargetId[] | undefined;
  /** Where packages of a target are, as the configuration says: rules of a public index are no rules of a private one. */
  readonly index?: ((target: TargetId) => URL | undefined) | undefined;
  /** Undefined where there is no git. */
  readonly git?: GitFacts | undefined;
}

/** What publishing somewhere, or signing, asks of a job. */
export interface Destination {
  /** Undefined: it is asked wherever the release goes. */
  readonly target: TargetId | undefined;
  /** Whether these projects go there where nobody names targets. */
  goes(projects: readonly Project[]): boolean;
  readonly permission: 'id-token' | 'contents' | 'attestations' | 'packages';
  /** What needs it, as the beginning of a sentence. */
  readonly why: string;
  /**
   * Whether inputs and configuration make it unnecessary.
   * @param given the text of an input by name; undefined where it is not given
   * @param tables what the configuration says, by id
   */
  without(given: (input: string) => string | undefined, tables: Readonly<Record<string, unknown>>): boolean;
  /** A job in a called workflow of another repository is never trusted there. */
  readonly ownWorkflow?: true | undefined;
}

/** What a rule that looks at the whole repository may look at. */
export interface RepositoryInput {
  readonly files: Files;
  /** Every project that takes part. */
  readonly projects: readonly Project[];
  ecosystemOf(project: Pick<Project, 'ecosystem'>): Ecosystem;
  readonly ecosystems: readonly Ecosystem[];
  /** The targets there are that ask something of the job that publishes. */
  readonly destinations: readonly Destination[];
  readonly tag: string | undefined;
  readonly repository: string | undefined;
  /** Where this will be published; undefined: wherever its artifacts go by default. */
  readonly targets?: readonly TargetId[] | undefined;
  /** What the configuration says of targets and evidence, by id. */
  readonly tables?: Readonly<Record<string, unknown>> | undefined;
  /** Undefined where there is no git. */
  readonly git?: GitFacts | undefined;
}

/** One check: one file, one line in a list, one fixture, one section in the rules.md beside it. `I` is what it looks at. */
export interface RuleOver<I> {
  readonly id: string;
  /** It is about how a server is started: a library need not be. */
  readonly forServers?: true | undefined;
  /** A short sentence: what is true of a project that passes. */
  readonly title: string;
  readonly level: Level;
  /** Nothing can be built while it finds an error. */
  readonly stops?: true;
  /** `rule` and `level` of what it returns are filled in from the rule when omitted. */
  check(input: I): Found | Promise<Found>;
}

/** Why a rule exists, an example of each kind, and how to repair what it finds. */
export interface RuleDocs {
  readonly why: string;
  readonly wrong: string;
  readonly right: string;
  readonly fix: string;
}

/** A rule as its list has it: see `documented`. */
export type Documented<R> = R & { readonly docs: RuleDocs };

/** A rule about one project, run for each. */
export type Rule<M = unknown> = RuleOver<RuleInput<M>>;

/** A rule about the repository, run once: workflows, clashes between names. */
export type RepositoryRule = RuleOver<RepositoryInput>;

/** What a rule finds: several, one, or none. */
export type Found = readonly RuleFinding[] | RuleFinding;

export type RuleFinding = Omit<Finding, 'rule' | 'level' | 'project' | 'stops'> & { readonly level?: Level };
