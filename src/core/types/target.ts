// Files on their way to the places they are published to.

import type { Artifact, ArtifactKind, TargetId } from './project.js';

/** A file on its way to a target: an artifact, evidence about one, release.json itself, or what a target made for itself of receipts. */
export interface PublishFile extends Omit<Artifact, 'kind'> {
  readonly kind: ArtifactKind | 'evidence' | 'plan' | 'generated';
  /** Content type, where the kind of file has one of its own. */
  readonly mediaType?: string | undefined;
  /** Of evidence that is a signed statement: its predicate type. */
  readonly predicate?: string | undefined;
  /** Evidence about it: each is a file of its own too. */
  readonly evidence?: readonly PublishFile[] | undefined;
}

/** What a remote holds of one file, judged by digest. */
export type RemoteState = 'absent' | 'identical' | 'different';

/** One thing a target would do about one file; preflight and rehearsal show it. */
export interface Action {
  readonly target: TargetId;
  readonly publishFile: PublishFile;
  readonly state: RemoteState;
  /** What will be done: `publish` it, nothing (`keep`), or report a `conflict`. */
  readonly verb: 'publish' | 'keep' | 'conflict';
  /** For a conflict: the digest there, when it was uploaded, in the remote's words. */
  readonly there?: string | undefined;
  /** For a conflict: the first thing that differs in the two files, in words. */
  readonly differs?: string | undefined;
  readonly url?: string | undefined;
}
