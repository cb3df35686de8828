// Evidence: a file beside an artifact that proves something about it (who released it, where it was built).

import type { InputSpecs, ValuesOf } from '../core/input-spec.js';
import type { Answer, Host, PublishFile, TargetId } from '../core/types.js';
import type { PublishInput } from '../targets/given.js';
import type { Needs, RehearsalOf, StandIn, Target } from '../targets/types.js';

/** What is released, as the checkout and the event say. */
export type About = Pick<PublishInput, 'repository' | 'tag' | 'commit'> & Partial<Pick<PublishInput, 'publishFiles'>>;

/** Makes and verifies evidence of one kind. */
export interface EvidenceMaker {
  /** Who vouches, for people: the fingerprint of a key. */
  readonly by: string;
  /** Writes the evidence about `artifact` to the path `to`. */
  make(artifact: PublishFile, to: string): Promise<void>;
  /** Whether the evidence in `file` is valid, about these very bytes, and of this maker. */
  verify(artifact: PublishFile, file: string): Promise<boolean>;
  /** Of one that holds a process, and a folder with a key. */
  close?(): Promise<void>;
}

/** What those go by who verify: their own policy, of which nothing was made by those who released. */
export interface Trust {
  /** Armored public keys of GPG. */
  readonly keys?: string | undefined;
  /** Public key in PEM: cosign.pub. */
  readonly publicKey?: string | undefined;
  /** `owner/name` that has to have made it. */
  readonly repository?: string | undefined;
  /** The workflow of it, such as `.github/workflows/release.yml`. */
  readonly workflow?: string | undefined;
  /** The ref that the workflow has to be of, such as `refs/tags/*`. */
  readonly ref?: string | undefined;
  /** Client trust configuration of another Sigstore instance than the public one: its path. */
  readonly trustConfig?: string | undefined;
}

/** What a verifier finds about one piece of evidence. */
export interface Judged {
  readonly state: 'proven' | 'wrong' | 'unchecked';
  /** Who vouches: the fingerprint of a key, a workflow. */
  readonly by: string;
  /** What is wrong, or why it was not checked: the end of a sentence about the evidence. */
  readonly detail?: string | undefined;
  /** What to write into the policy so that it is checked. */
  readonly hint?: string | undefined;
}

/** Services of evidence on the loopback address. */
export interface ProofStandIn extends Pick<StandIn, 'inputs'>, Partial<Pick<StandIn, 'service'>> {
  /** Whom to trust with what is signed there, for targets that verify it. */
  readonly trustedRoot: unknown;
}

/** Why nothing new is made here: what an earlier run left is verified all the same. */
export interface NoMaker extends Pick<EvidenceMaker, 'verify' | 'close'> {
  readonly none: string;
}

/**
 * A kind of evidence. Each is made once: what an earlier run left and {@link EvidenceMaker.verify} accepts is adopted, never made
 * again, and what was published is never replaced. `I`: the lines of its inputs; it is given no others. `S`: what it made of its table.
 */
export interface Evidence<I extends InputSpecs = InputSpecs, S = unknown> {
  readonly id: string;
  /** The title of its step. */
  readonly title: string;
  /** Its lines of the input table, by name. The first turns it on. */
  readonly inputs: I;
  /** Its own table of mcp-drydock.toml, as a target has one; absent: none. */
  readonly table?: Target['table'];
  /** Whose table it reads where it has none of its own: the id of other evidence. */
  readonly tableOf?: string;
  /** The table's values as settings; undefined where the file has no such table. */
  settingsOf?(table: Readonly<Record<string, unknown>> | undefined): S;
  /** What a publishing job needs for it. Default: nothing. */
  readonly needs?: readonly Needs<S | undefined>[];
  /** Programs that making it runs. */
  readonly tools?: readonly string[];
  /** What is added to the name of the artifact. No artifact of a release may end like that. */
  readonly ending: `.${string}`;
  /** Content type of its files. */
  readonly mediaType: string;
  /** Where it is a signed statement in a bundle that registries of images keep: its predicate type. */
  predicate?(artifact: PublishFile): string;
  /** Its statement is about the file that an artifact describes, as an SBOM does: it goes along with that too. */
  readonly isOfDescribed?: boolean;
  /** Whether artifacts of this kind get it. */
  isAbout(artifact: PublishFile): boolean;
  /** The targets that it is made for: only what one of them still lacks gets new evidence, and only where it takes any ({@link Target.attested}). */
  readonly goesTo?: readonly TargetId[];
  /** How many are made at once. Default 1. */
  readonly parallel?: number;
  /** Whether inputs and settings ask for it. @throws ReleaseError exit 2 where they cannot be understood */
  isOn(inputs: ValuesOf<I>, settings: S | undefined): boolean;
  /** Why none is made here, though it is on; undefined: it is made. */
  whyNone?(inputs: ValuesOf<I>, settings: S | undefined, host: Host): Promise<string | undefined>;
  /** Whether it can be made, before anything is built. @param sends whether it is published from here */
  ahead?(inputs: ValuesOf<I>, settings: S | undefined, sends: boolean, host: Host): Promise<Answer>;
  /** @throws ReleaseError exit 2 where the inputs cannot be used */
  open(inputs: ValuesOf<I>, host: Host, about: About, settings: S | undefined): Promise<EvidenceMaker | NoMaker>;
  /** Whether the evidence in `file` holds for those who have only the files and their own trust. */
  judge(artifact: PublishFile, file: string, trust: Trust, host: Host): Promise<Judged>;
  /** Starts what takes the place of its services in a rehearsal; absent: it asks none. */
  standIn?(rehearsal: RehearsalOf<unknown, unknown>): Promise<ProofStandIn>;
  /** What was done, in a line for the progress. */
  say(done: { readonly made: number; readonly adopted: number; readonly by: string }): string;
}
