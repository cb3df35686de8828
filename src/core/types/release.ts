// One release on its way through the stages.

import type { Compared } from './contract.js';
import type { Finding, RuleSetting } from './finding.js';
import type { Identity } from './kind.js';
import type { Artifact, ArtifactKind, Project, TargetId } from './project.js';
import type { ContractSettings, SbomSettings } from './settings.js';
import type { Compatibility, Started } from './start.js';
import type { Shown, Step } from './step.js';

/** Several jobs release one tag, each a part of its projects. */
export interface Part {
  /** Flat: it stands in file names. */
  readonly name: string;
  /** Names of the parts that other jobs release: the GitHub release is published when all are in it. */
  readonly others: readonly string[];
}

/** What happened to one file at one target. */
export type Outcome = 'published' | 'identical' | 'accepted' | 'skipped' | 'conflict' | 'failed';

export interface Receipt {
  readonly target: TargetId;
  readonly file: string;
  readonly project?: string | undefined;
  readonly sha256?: string | undefined;
  readonly outcome: Outcome;
  readonly url?: string | undefined;
  /** What to know about it: the remote's words, the other digest. */
  readonly detail?: string | undefined;
  /** Of one that was accepted: a person has to do what `detail` says before it is served. */
  readonly byHand?: true | undefined;
}

/** What a stage hands back. The loop folds it into the Release; a stage never mutates the Release. */
export interface Produced extends Shown {
  readonly artifacts?: readonly Artifact[] | undefined;
  readonly started?: readonly Started[] | undefined;
  readonly compatibility?: readonly Compatibility[] | undefined;
  readonly compared?: readonly Compared[] | undefined;
  readonly receipts?: readonly Receipt[] | undefined;
}

/** A file that was built elsewhere, and the project that it is of. */
export interface Given {
  /** Absolute. */
  readonly path: string;
  readonly kind: ArtifactKind;
  readonly project: Pick<Project, 'name' | 'path'>;
  /** Who it says it is. */
  readonly identity?: Identity | undefined;
}

/** Everything known of one release so far. Lists only grow. */
export interface Release {
  /** The working tree that is built: a private clone of the repository. */
  readonly root: string;
  /** Where artifacts are written, absolute. */
  readonly out: string;
  readonly commit: string;
  /** Seconds since the epoch. */
  readonly commitTime: number;
  /** The git tag, undefined when there is none: then this is no release. */
  readonly tag: string | undefined;
  /** Why this cannot be published as it is (no tag, dirty tree); undefined for a true release. */
  readonly noRelease: string | undefined;
  /** `owner/name` on GitHub, when known. */
  readonly repository: string | undefined;
  readonly rehearsed: boolean;
  /** Set when other jobs release the rest of the tag. */
  readonly part?: Part | undefined;
  /** Where this will be published, for rules; undefined: wherever its artifacts go by default. */
  readonly targets?: readonly TargetId[] | undefined;
  /** What the configuration says of targets and evidence, by id, for rules. */
  readonly tables?: Readonly<Record<string, unknown>> | undefined;
  /** Rules that the configuration gives another level, by id. */
  readonly levels?: Readonly<Record<string, RuleSetting>> | undefined;
  readonly projects: readonly Project[];
  /** The repository has other projects, which do not take part. */
  readonly partial?: boolean | undefined;
  /** The files that were built elsewhere, in whose place nothing is built; undefined: all are built here. */
  readonly given?: readonly Given[] | undefined;
  readonly artifacts: readonly Artifact[];
  readonly findings: readonly Finding[];
  readonly started: readonly Started[];
  /** The compatibility table so far; undefined where nothing was measured. */
  readonly compatibility?: readonly Compatibility[] | undefined;
  /** `[sbom]`; undefined: with the defaults. */
  readonly sbom?: SbomSettings | undefined;
  /** How contracts are compared; undefined: with the defaults. */
  readonly contract?: ContractSettings | undefined;
  /** What clients notice since earlier versions; undefined where nothing was compared. */
  readonly compared?: readonly Compared[] | undefined;
  readonly receipts: readonly Receipt[];
}

/** One stage of the first half, from check to checksums. */
export type Stage = Step<Release, Produced>;
