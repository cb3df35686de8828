// What knows how to recognise, check, build and start a kind of project.

import type { Finding } from './finding.js';
import type { Host } from './host.js';
import type { Kind } from './kind.js';
import type { Artifact, ArtifactKind, EcosystemId, Project, TargetId } from './project.js';
import type { Published } from './published.js';
import type { Given, Produced, Release } from './release.js';
import type { Documented, Files, Rule, RuleInput } from './rule.js';
import type { ProjectSettings } from './settings.js';
import type { Bounds, Diagnosis, Installed, Launch, Sandbox, Variant } from './start.js';
import type { Versions } from './versions.js';
import type { Table, Zod } from './zod.js';

/** Where a published version can be installed from, for the start after publishing. */
export interface Source {
  /** Address of the index or registry, by the target that it took the version from. */
  readonly registries?: Readonly<Record<TargetId, string>> | undefined;
  /** Asset by file name → URL. */
  readonly assets?: Readonly<Record<string, string>> | undefined;
}

/** A command that users type, ready to be run. */
export interface Typed extends Pick<Launch, 'command' | 'env' | 'elsewhere'> {
  /**
   * What the program that fetches the package means by its last words: the command is wrong (`byClient`: where a client runs it,
   * and may be right for people), or it could not work here.
   */
  failure(
    said: string,
  ): { readonly wrong: string; readonly byClient?: true } | { readonly elsewhere: string } | undefined;
}

/** What knows how to recognise, check, build and start a kind of project. */
export interface Ecosystem<M = unknown> {
  readonly id: EcosystemId;
  /** As people call it: `Python`. */
  readonly title: string;
  /** Type of its package URLs, which is the `registryType` of server.json too. */
  readonly purlType: string;
  /** Programs that building and installing runs. */
  readonly tools?: readonly string[];
  /** Its tables of mcp-drydock.toml and of `[[project]]` by name, which several may share; `settings.tables` has them. */
  tables?(this: void, zod: Zod): Readonly<Record<string, Table>>;
  /** It is released only where the table of its id is written. */
  readonly isAsked?: true;
  /** Names of files that may make a folder a project; `detect` decides. */
  readonly markers: readonly string[];
  /** The kinds of artifacts it makes, by id: what people install first. */
  readonly kinds: Readonly<Record<ArtifactKind, Kind>>;
  readonly rules: readonly Documented<Rule<M>>[];
  /** Ids of shared rules in whose place it has stricter ones of its own. */
  readonly replaces?: readonly string[];
  readonly versions: Versions<M>;
  /** The target that people install it from, and what that is called. */
  readonly installsFrom: {
    readonly target: TargetId;
    readonly shown: string;
    /** What a user types names the address that the target is read at, though nothing lists versions there. */
    readonly byAddress?: true;
  };
  /** How versions are read from there; undefined where nothing lists them. */
  readonly published?: Published | undefined;
  /** A name as its index compares it. */
  canonicalName(name: string): string;
  /** Names that this file gives to a package, where it is a manifest of this ecosystem. */
  namesIn?(path: string, files: Files): readonly string[];
  /** Commands that an installed package has; undefined where only a build knows them. */
  commands(project: Project<M>): readonly string[] | undefined;
  /** Whether a path of the repository is in what is published, as far as that can be told without building. `own`: the project's files. */
  ships(input: RuleInput<M>, own: readonly string[]): (path: string) => boolean;
  /** Whether packing leaves out a file of this path because of its name, and a rule of the ecosystem says so. */
  leavesOut?(path: string): boolean;
  /** Packing leaves out every symbolic link: who does, and paths of files that a package is broken without. */
  readonly dropsLinks?: { readonly by: string; readonly needed: RegExp };
  /** What its manifest says that it does, in a line. */
  describes?(project: Project<M>, files: Files): string | undefined;
  /** Another folder whose license is packed along with the project. */
  licenseFolder?(project: Project<M>, files: Files): string | undefined;
  /** The project in this folder (relative to files.root, `.` for the root), or undefined. Never throws for bad input: rules report it. */
  detect(folder: string, files: Files, settings: ProjectSettings): Project<M> | undefined;
  /**
   * A note on what lies in this folder and is no project, when that is worth knowing: a library beside a server. Never throws.
   * @param needed a sentence on who needs a package of this name, with a space in front; empty where nobody that is released does
   */
  skipped?(
    folder: string,
    files: Files,
    settings: ProjectSettings,
    needed?: (name: string) => string,
  ): Finding | undefined;
  /** Whether it may be a server, as far as its manifest says: one that is none is left out beside others, with the note of `skipped`. */
  maybeServer?(project: Project<M>): boolean;
  /**
   * Leaves out those of its projects that only look like one beside the others that were found.
   * @param named folders that somebody named: they are never left out
   */
  withoutParts?(found: readonly Project[], named: ReadonlySet<string>): readonly Project[];
  /** What the output of a server that ended means where nothing is known of its installation; undefined when it tells nothing. */
  lastWords?(output: string): Diagnosis | undefined;
  /** Names of what this project needs to run; those that are released with it are built, and published, before it. */
  needs(project: Project<M>): readonly string[];
  /**
   * Which versions of a package that it needs its users may get; undefined where they get it from no registry, but inside of it.
   * @param current the version that the package's sources in this repository have
   */
  requires?(project: Project<M>, name: string, current: string | undefined): ((version: string) => boolean) | undefined;
  /** Builds into release.out. */
  build(project: Project<M>, release: Release, host: Host): Promise<Produced>;
  /** Copies files that were built elsewhere into release.out, judged as what `build` makes; absent where they cannot be judged. */
  adopt?(given: readonly Given[], project: Project<M>, release: Release, host: Host): Promise<Produced>;
  /** Installs one artifact in an empty environment; throws StageFailure with findings when it cannot. */
  install(artifact: Artifact, project: Project<M>, sandbox: Sandbox, host: Host, variant?: Variant): Promise<Installed>;
  /** What its metadata promises about versions; undefined where this ecosystem promises nothing. */
  bounds?(artifact: Artifact, project: Project<M>, host: Host): Promise<Bounds | undefined>;
  /** Installs the published version as a user would; undefined when this ecosystem has no such way for the source. */
  installPublished(
    project: Project<M>,
    version: string,
    source: Source,
    sandbox: Sandbox,
    host: Host,
  ): Promise<Installed | undefined>;
  /**
   * What a user types to run this very version of the published server: `uvx weather-mcp@1.2.0`.
   * @param index where it is read from; undefined where it is not read from an index
   */
  userCommands(project: Project<M>, version: string, index?: URL): readonly string[];
  /**
   * The words of the one command that starts it for a client, of those that a user types; undefined where several are needed, or
   * none starts it.
   * @param variables those that a client sets, where they reach only what the command hands them on to
   */
  launch?(
    project: Project<M>,
    version: string,
    index?: URL,
    variables?: readonly string[],
  ): readonly string[] | undefined;
  /** It says itself how it is run, so that `docker mcp` can add it by its reference alone. */
  isSelfDescribed?(project: Project<M>): boolean;
  /** The identifier that it has in server.json, where that is not its name. */
  listedAs?(project: Project<M>): string | undefined;
  /**
   * How a command that users are told to type is run with `source` in the place of what is public; a string, as the end of
   * “it is”: why it cannot be run here.
   * @param words from the program on that fetches the package
   */
  typed?(
    words: readonly string[],
    source: Source,
    sandbox: Sandbox,
    host: Host,
    project: Project<M>,
  ): Promise<Typed | string>;
}
