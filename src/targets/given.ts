// What the publish half has, and what of it one target is given: for publishing, for questions before a build, for withdrawing.

import type { Setup } from '../clients/setup.js';
import type { Inputs } from '../config/inputs.js';
import type { Files, Host, Part, Project, PublishFile, Receipt, TargetId } from '../core/types.js';
import type { Plan } from '../plan/plan.js';

/** What the publish half is given (design 3.2, 6.1). A target sees its {@link TargetInput} of it. */
export interface PublishInput {
  /** What is published: the plan that was handed over and verified, or the one that was adopted. */
  readonly plan: Plan;
  /** Tag, commit and `owner/name` come from the checkout and the event, never from the plan: verify has compared them. */
  readonly tag: string;
  readonly commit: string;
  readonly repository: string | undefined;
  /** The plan's projects as the commit has them, in the plan's order. */
  readonly projects: readonly Project[];
  /** Which part of the tag this is, as inputs and commit say. */
  readonly part: Part | undefined;
  /** sha256 of the configuration in force; undefined when there is none. */
  readonly config: string | undefined;
  readonly rehearsed: boolean;
  /** Nothing is written anywhere, and no token is minted: what would be done is only shown. */
  readonly dryRun?: boolean | undefined;
  /** The private folder the files lie in; they were hashed there. */
  readonly folder: string;
  /** Everything that is shipped: artifacts, then signatures, then release.json, which goes last. */
  readonly publishFiles: readonly PublishFile[];
  /** For the text of the release; absent where it has none. */
  readonly told?: Told | undefined;
  readonly inputs: Inputs;
  readonly settings: PublishSettings;
}

/** What people are told of a release, made of the commit and the event, never of the plan's words. */
export interface Told {
  /** How clients start what is published. */
  readonly setups: readonly Setup[];
  /** What its servers offer, as Markdown. */
  readonly tools?: string | undefined;
  /** Where they were seen to start, as Markdown. */
  readonly worksWith?: string | undefined;
  /** Template of the release's text; undefined: the usual text. */
  readonly template?: string | undefined;
  /** What anybody types to verify it; empty where it is not known where it goes. */
  readonly verify: readonly string[];
}

/** What `mcp-drydock.toml` says about targets. Destinations come from here and from inputs, never from release.json. */
export interface PublishSettings {
  /** The targets in force, in the order they were named. */
  readonly targets: readonly TargetId[];
  /** Targets whose failure does not stop the others (`required = false`). */
  readonly optional: readonly TargetId[];
  /** The targets that are written to; absent: all. */
  readonly only?: readonly TargetId[] | undefined;
  /** What each target made of its own table, by its id. */
  readonly tables: Readonly<Record<TargetId, unknown>>;
}

/** What a target is given: of inputs and configuration its own only, of the files those it takes. */
export interface TargetInput<I = unknown, S = unknown>
  extends Pick<
    PublishInput,
    'plan' | 'tag' | 'commit' | 'repository' | 'part' | 'rehearsed' | 'dryRun' | 'folder' | 'publishFiles' | 'told'
  > {
  /** Of a preflight: no evidence goes along with its files, and why where it was asked for. @see Evidence.goesTo */
  readonly unattested?: { readonly why?: string | undefined } | undefined;
  /** Milliseconds to wait for what was accepted to be served; undefined: as long as the target finds sensible. */
  readonly wait: number | undefined;
  readonly inputs: I;
  readonly settings: S;
}

/** What a release is built from. */
export interface Sources {
  /** The folder of the checkout, or of our clone of it. */
  readonly root: string;
  readonly projects: readonly Project[];
}

/** What is known when a target is asked whether it refuses a file. */
export interface Refusing {
  /** Where published versions are read. @see Target.index */
  index(): URL;
  /** Absent beside credentials: then no program is run to find out. */
  readonly made?: { readonly sources: Sources; readonly host: Host };
}

/** What a target is asked about before anything is built, and again before the first write: names and versions, no files. */
export interface AheadInput<I = unknown, S = unknown> extends Given<I, S> {
  /** Those of this release that it serves. @see Target.serves */
  readonly projects: readonly (Pick<Project, 'name' | 'ecosystem'> & { readonly version: string | undefined })[];
  /** Undefined where the commit has none yet. */
  readonly tag: string | undefined;
  readonly commit: string;
  readonly repository: string | undefined;
  /** What a registry has to trust: the publishing job of the workflow in this checkout; undefined where there is none. */
  readonly trusting: Trusting | undefined;
  /** Whether it will be published from here, so that what is missing here is missing then. */
  readonly sends: boolean;
  /** What it is built from; absent where that is published already or about to be. */
  readonly sources?: Sources | undefined;
  /** It is built, and `inspect` has seen what is there, by digest: only who may publish is still asked. */
  readonly built?: boolean | undefined;
}

/** What a target is asked that could take more than it is told to. */
export interface Offering<I = unknown, S = unknown> extends Given<I, S> {
  readonly projects: readonly Project[];
  readonly files: Files;
  readonly trusting: Trusting;
}

/** How projects get to a target that nobody chose. */
export interface Offer {
  /** What a person does by hand. */
  readonly told: string;
  /** Yes or no; absent where a person has to decide more than that. */
  readonly question?: string;
  /** Lines for the end of the configuration. */
  readonly table?: string;
  /** Files that are missing, each with the one thing in it that only a person knows. */
  readonly documents?: readonly {
    readonly file: string;
    readonly question: string;
    readonly usual: string;
    textFor(answer: string): string;
  }[];
  /** Rules whose fixes are made then. */
  readonly rules?: readonly string[];
}

/** One version that nobody should use any more. */
export interface Withdrawing<I = unknown, S = unknown>
  extends Pick<TargetInput<I, S>, 'tag' | 'repository' | 'dryRun' | 'inputs' | 'settings'> {
  /** The projects that people install from the target. */
  readonly projects: readonly Pick<Project, 'name' | 'ecosystem'>[];
  readonly version: string;
  /** For people, in one line. */
  readonly reason: string;
}

/** What became of it at one target. */
export interface Withdrawn {
  /** `weather-mcp 1.2.3`. */
  readonly what: string;
  /** `by hand`: only a person can, and `next` says how; `absent`: it was never there. */
  readonly outcome: 'withdrawn' | 'already' | 'to withdraw' | 'by hand' | 'absent';
  readonly url?: string | undefined;
  readonly next?: string | undefined;
}

/** A file that is served: the same in the run that published it and in later ones, so without what happened in this one. */
export type Served = Pick<Receipt, 'target' | 'file' | 'project' | 'sha256' | 'url'>;

/** What a target's own inputs and its own table of the configuration say. */
export interface Given<I = unknown, S = unknown> {
  readonly inputs: I;
  readonly settings: S;
}

/** What a person has to do at a registry, once: the names that it compares. */
export interface Trusting {
  /** `owner/name` on GitHub; undefined where it is not known. */
  readonly repository: string | undefined;
  /** File name of the workflow. */
  readonly workflow: string;
  /** Its path in the repository. */
  readonly path: string;
  /** The GitHub environment of the publish job; empty where it has none. */
  readonly environment: string;
}
