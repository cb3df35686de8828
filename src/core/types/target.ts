// Places that are published to.

import type { Finding } from './finding.js';
import type { Host } from './host.js';
import type { Artifact, ArtifactKind, Project, TargetId } from './project.js';
import type { Part, Receipt } from './release.js';

/** A file on its way to a target: an artifact, a signature of one, or release.json itself. */
export interface Parcel extends Omit<Artifact, 'kind'> {
  readonly kind: ArtifactKind | 'signature' | 'plan';
}

/** What every part of the publish half is given (design 3.2, 6.1). */
export interface PublishInput {
  /** What is published: the plan that was handed over and verified, or the one that was adopted. */
  readonly plan: import('../../plan/plan.js').Plan;
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
  /** The private folder the parcels lie in; they were hashed there. */
  readonly folder: string;
  /** Everything that is shipped: artifacts, then signatures, then release.json, which goes last. */
  readonly parcels: readonly Parcel[];
  readonly inputs: import('../../config/inputs.js').Inputs;
  readonly settings: PublishSettings;
}

/** What `mcp-drydock.toml` says about targets. Destinations come from here and from inputs, never from release.json. */
export interface PublishSettings {
  /** The targets in force, in the order they were named. */
  readonly targets: readonly TargetId[];
  /** Targets whose failure does not stop the others (`required = false`). */
  readonly optional: readonly TargetId[];
  readonly npm: {
    readonly registry?: string | undefined;
    readonly access?: 'public' | 'restricted' | undefined;
    readonly tag?: string | undefined;
  };
  readonly pypi: { readonly url?: string | undefined; readonly indexUrl?: string | undefined };
  readonly upload: UploadSettings;
}

/** `[upload]`: how code packages reach an HTTP endpoint. */
export interface UploadSettings {
  /** Whether the configuration has an `[upload]` table: a rehearsal without one tries the platform all the same. */
  readonly configured?: boolean | undefined;
  /** `code-package-platform`: the platform's own upload, list and download calls; `generic`: one HTTP request. */
  readonly style: 'generic' | 'code-package-platform';
  /** May hold `{name}`, `{version}`, `{file}`, `{sha256}`, `{size}`. */
  readonly url?: string | undefined;
  readonly method: 'PUT' | 'POST';
  readonly body: 'raw' | 'multipart';
  /** Form field of the file in a multipart body. */
  readonly field: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly auth: 'bearer' | 'basic' | 'none';
  readonly username?: string | undefined;
  readonly expectedStatus: readonly number[];
  /** Where the file can be read back, with the same placeholders. */
  readonly readBackUrl?: string | undefined;
  /**
   * What to do where nothing tells whether a file is already there. `refuse`, the default: send nothing; `conditional`: PUT
   * with `If-None-Match: *`, which this endpoint is known to honour; `harmless`: send, even if it replaces a file.
   */
  readonly overwrite?: 'refuse' | 'conditional' | 'harmless' | undefined;
}

/** What a remote holds of one file, judged by digest. */
export type RemoteState = 'absent' | 'identical' | 'different' | 'pending';

/** One thing a target would do about one file; preflight and rehearsal show it. */
export interface Action {
  readonly target: TargetId;
  readonly parcel: Parcel;
  readonly state: RemoteState;
  /** What will be done: `publish` it, nothing (`keep`), `wait` until it is served, or report a `conflict`. */
  readonly verb: 'publish' | 'keep' | 'wait' | 'conflict';
  /** For a conflict: the digest there, when it was uploaded, in the remote's words. */
  readonly there?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * A place to publish to. `R` is what it learned about its remote. Outcomes are receipts; what throws is a ReleaseError (the
 * target's remaining files then count as failed) or a bug. The loop (stages/publish.ts) calls inspect → plan → open → apply,
 * then finish when every required target has accepted, then settle.
 */
export interface Target<R = unknown> {
  readonly id: TargetId;
  /** Order of irreversibility: `draft` can be taken back, `upload` hardly, `registry` never. */
  readonly phase: 'draft' | 'upload' | 'registry';
  /** How many actions run at once. Default 1. */
  readonly parallel?: number;
  /** Whether this target takes files of this kind. */
  accepts(parcel: Parcel): boolean;
  /** Credentials, names and rights looked at; nothing written. */
  preflight(input: PublishInput, host: Host): Promise<readonly Finding[]>;
  /** What the remote holds, asked once per version. */
  inspect(input: PublishInput, host: Host): Promise<R>;
  /** Pure: why nothing may be sent anywhere, whatever there is to be sent: the tag was moved. Asked before the first write. */
  forbids?(remote: R, input: PublishInput): Finding | undefined;
  /** Pure: files and remote → actions, in the order they are to be done. */
  plan(parcels: readonly Parcel[], remote: R, input: PublishInput): readonly Action[];
  /** A copy of a file that an earlier run left there (release.json, a signature), by its name; undefined when there is none. */
  earlier?(file: string, remote: R, input: PublishInput, host: Host): Promise<string | undefined>;
  /** What must be there before the first file: GitHub's draft. Called once, and only when something is to be published. */
  open?(remote: R, input: PublishInput, host: Host): Promise<R>;
  /** Does one action. `accepted`: taken, and not yet seen there; settle looks again. */
  apply(action: Action, remote: R, input: PublishInput, host: Host): Promise<Receipt>;
  /** What remains when all required targets have accepted: GitHub un-drafts the release. Its receipts replace the earlier ones. */
  finish?(remote: R, input: PublishInput, host: Host): Promise<readonly Receipt[]>;
  /** Waits, at most `inputs.wait`, until accepted files are served; gives the receipts that changed. */
  settle?(accepted: readonly Receipt[], input: PublishInput, host: Host): Promise<readonly Receipt[]>;
}
