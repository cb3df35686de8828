// What a target is (read by everybody, at start), and what it does (loaded when something is published).

import type { InputSpecs, ValuesOf } from '../core/input-spec.js';
import type {
  Action,
  Destination,
  Files,
  Finding,
  Host,
  Project,
  PublishFile,
  Receipt,
  Source,
  Table,
  TargetAnswer,
  TargetId,
  Zod,
} from '../core/types.js';
import type { PackageEntry } from '../formats/server-json.js';
import type { Oidc } from '../stand-in/oidc.js';
import type { Service } from '../stand-in/service.js';
import type {
  AheadInput,
  Given,
  Offer,
  Offering,
  Refusing,
  Served,
  TargetInput,
  Trusting,
  Withdrawing,
  Withdrawn,
} from './given.js';

export type { Zod } from '../core/types.js';
export type * from './given.js';

/** What a job must be allowed to do, so that a target can be published to. @param S its settings */
export interface Needs<S = unknown> extends Omit<Destination, 'target' | 'goes' | 'without'> {
  /** Whether inputs and settings make it unnecessary. @param given the text of an input by name; undefined where it is not given */
  without(given: (input: string) => string | undefined, settings: S): boolean;
}

/** What a stand-in may know of the rehearsal that it is opened for. */
export interface RehearsalOf<I = unknown, S = unknown> extends Given<I, S> {
  readonly host: Host;
  readonly repository: string;
  readonly tags: readonly string[];
  readonly commit: string;
  readonly projects: readonly Project[];
  readonly workflow: string;
  /** Whether the person named this target, in inputs or configuration. */
  readonly named: boolean;
  /** Keys that the id-tokens of the rehearsal are signed with, as a JWKS. */
  readonly keys: Oidc['keys'];
  /** Whom to trust with what is signed in the rehearsal (trustedroot+json); undefined: nothing is. */
  readonly trustedRoot?: unknown;
}

/** A target on the loopback address, and what leads there in place of what the person gave. */
export interface StandIn<I = unknown, S = unknown> {
  readonly service: Service;
  readonly inputs: I;
  /** The settings with no address of their own left. */
  settings(given: S): S;
  /** Variables of the environment that lead there. */
  readonly env?: Readonly<Record<string, string>>;
  /** It takes part though nobody configured it: what it refuses is worth knowing and stops nothing. */
  readonly implicit?: true;
  /** Where a user would install what it took: the receipts are its own. */
  source(receipts: readonly Receipt[]): Source;
  /** What clients find when they look servers up here: how each package of them is installed. Absent where nobody does. */
  listed?(host: Host): Promise<readonly PackageEntry[]>;
}

/**
 * What a place to publish to is: small, pure, loaded at every start. One file `index.ts` of its folder, one line in the list.
 * `I`: the lines of its inputs, `S`: its settings, `R`: what it learned about its remote.
 */
export interface Target<I extends InputSpecs = InputSpecs, S = unknown, R = unknown> {
  /** Its name in inputs, configuration and messages; its inputs begin with it. */
  readonly id: TargetId;
  /** As people call it: `PyPI`. */
  readonly title: string;
  /** Order of irreversibility: `draft` can be taken back, `upload` hardly, `registry` never. */
  readonly phase: 'draft' | 'upload' | 'registry';
  /** How many actions run at once. Default 1. */
  readonly parallel?: number;
  /** Targets that have to be served before this one begins: those of this release among these, or every required one. */
  readonly after?: readonly TargetId[] | 'served';
  /** Whether this target takes files of this kind. */
  accepts(file: Pick<PublishFile, 'kind'>): boolean;
  /** What it will not take of those; undefined: nothing. */
  refuses?(
    file: Pick<PublishFile, 'file' | 'size' | 'path'>,
    known: Refusing,
  ): Finding | undefined | Promise<Finding | undefined>;
  /** What it will not take of what this project is built into, known before the build; undefined: nothing. */
  declines?(project: Project, settings: S): Pick<Finding, 'rule' | 'message' | 'hint'> | undefined;
  /** Whether evidence can go along with files that are sent there, as it will be. Default: it takes none. */
  attested?(given: Given<ValuesOf<I>, S>): boolean;
  /** Its own inputs, by name. No other target is given them. */
  readonly inputs: I;
  /** Its own table of mcp-drydock.toml beside `required`: a sentence about it, and its keys. */
  table(this: void, zod: Zod): Table;
  /** The table's values as settings, with defaults; undefined where the file has no such table. */
  settingsOf(table: Readonly<Record<string, unknown>> | undefined): S;
  /**
   * The settings with what the projects' own manifests and other files of the commit say where the table says nothing.
   * @throws ReleaseError exit 2 where they contradict each other
   */
  stated?(settings: S, projects: readonly Project[], files: Files): S;
  /** Whether it is published to where nobody named targets. @param kinds the kinds of the files that are released */
  isDefault(kinds: ReadonlySet<PublishFile['kind']>, given: Given<ValuesOf<I>, S>): boolean;
  /** What a person types or enters so that it trusts the workflow, once for each of these projects; undefined where nothing is to be done. */
  trust?(projects: readonly string[], trusting: Trusting): string | undefined;
  /** Programs that publishing there runs. */
  readonly tools?: readonly string[];
  /** What a publishing job needs for it. Default: nothing. */
  readonly needs?: readonly Needs<S>[];
  /** Whether it is where projects of this kind go, before anything is built. */
  serves(project: Pick<Project, 'ecosystem'>): boolean;
  /** Where published versions are read. @throws ReleaseError exit 2 where that is no https address */
  index?(given: Given<ValuesOf<I>, S>): URL;
  /** The page that people look at, of what it took. */
  page?(receipts: readonly Receipt[]): string | undefined;
  /** Starts what takes its place in a rehearsal; undefined where it takes no part. */
  standIn(rehearsal: RehearsalOf<ValuesOf<I>, S>): Promise<StandIn<ValuesOf<I>, S> | undefined>;
  /** What it does, loaded when something is published. All name one chunk of the bundle: what they share lies in it once. */
  load(): Promise<TargetWork<ValuesOf<I>, S, R>>;
}

/**
 * What a target does. `R` is what it learned about its remote. Outcomes are receipts; what throws is a ReleaseError (the target's
 * remaining files then count as failed) or a bug. The loop (publish/publish.ts) calls inspect → plan → preflight → open → apply, then record,
 * then finish when every required target has accepted, then settle. A target with
 * {@link Target.after} has its turn then: generate → inspect → plan → the rest.
 */
export interface TargetWork<I = unknown, S = unknown, R = unknown> {
  /**
   * The answers of this target, each with its page and what is entered there: credentials, what a registry would compare, and
   * before a build the names and versions that are there ({@link AheadInput.built}). It only reads, and no token is minted:
   * for a name that is registered in advance that alone would create the project.
   */
  ahead?(input: AheadInput<I, S>, host: Host): Promise<readonly TargetAnswer[]>;
  /** What the remote holds, asked once per version. */
  inspect(input: TargetInput<I, S>, host: Host): Promise<R>;
  /** What only the built files tell: what would be refused of them, and a token that is minted to be tried; nothing written. */
  preflight?(remote: R, input: TargetInput<I, S>, host: Host): Promise<readonly Finding[]>;
  /** Pure: why nothing may be sent anywhere, whatever there is to be sent: the tag was moved. Asked before the first write. */
  forbids?(remote: R, input: TargetInput<I, S>): Finding | undefined;
  /**
   * Writes files that exist only after others were published into `folder`, for this target alone: the same
   * ones give the same bytes. @param served what the targets hold that it waited for ({@link Target.after}), sorted
   */
  generate?(served: readonly Served[], input: TargetInput<I, S>, folder: string): Promise<readonly PublishFile[]>;
  /** Pure: files and remote → actions, in the order they are to be done. */
  plan(publishFiles: readonly PublishFile[], remote: R, input: TargetInput<I, S>): readonly Action[];
  /** A copy of a file that an earlier run left there (release.json, a signature), by its name; undefined when there is none. */
  earlier?(file: string, remote: R, input: TargetInput<I, S>, host: Host): Promise<string | undefined>;
  /** What must be there before the first file: GitHub's draft. Called once, and only when something is to be published. */
  open?(remote: R, input: TargetInput<I, S>, host: Host): Promise<R>;
  /** Does one action. `accepted`: taken, and not yet seen there; settle looks again. */
  apply(action: Action, remote: R, input: TargetInput<I, S>, host: Host): Promise<Receipt>;
  /** Keeps what became of files elsewhere, before it is finished: only adds, and nothing that is there already. */
  record?(receipts: readonly Receipt[], remote: R, input: TargetInput<I, S>, host: Host): Promise<void>;
  /** What remains when all required targets have accepted: GitHub un-drafts the release. Its receipts replace the earlier ones. */
  finish?(remote: R, input: TargetInput<I, S>, host: Host): Promise<readonly Receipt[]>;
  /** Waits, at most `input.wait`, until accepted files are served; gives the receipts that changed. */
  settle?(accepted: readonly Receipt[], input: TargetInput<I, S>, host: Host): Promise<readonly Receipt[]>;
  /** What it takes to publish here what does not go here yet; undefined where there is nothing to offer. */
  offer?(about: Offering<I, S>): Offer | undefined;
  /** Tells everyone that a version should not be used: again and again the same, and nothing is deleted. */
  withdraw?(version: Withdrawing<I, S>, host: Host): Promise<readonly Withdrawn[]>;
}

/** Gives a target back as it is, with the types of its inputs and settings inferred. */
export function defineTarget<const I extends InputSpecs, S, R>(target: Target<I, S, R>): Target<I, S, R> {
  return target;
}
