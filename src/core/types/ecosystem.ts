// What knows how to recognise, check, build and start a kind of project.

import type { Finding } from './finding.js';
import type { Host } from './host.js';
import type { Artifact, EcosystemId, Project, TargetId } from './project.js';
import type { Produced, Release } from './release.js';
import type { Files, Rule, RuleInput } from './rule.js';
import type { ProjectSettings } from './settings.js';
import type { Bounds, Installed, Room, Variant } from './start.js';
import type { Versions } from './versions.js';

/** Where a published version can be installed from, for the start after publishing. */
export interface Source {
  readonly pypiIndex?: string | undefined;
  readonly npmRegistry?: string | undefined;
  /** Asset by file name → URL. */
  readonly assets?: Readonly<Record<string, string>> | undefined;
}

/** What knows how to recognise, check, build and start a kind of project. */
export interface Ecosystem<M = unknown> {
  readonly id: EcosystemId;
  /** As people call it: `Python`. */
  readonly title: string;
  /** Type of its package URLs, which is the `registryType` of server.json too. */
  readonly purlType: string;
  /** Names of files that may make a folder a project; `detect` decides. */
  readonly markers: readonly string[];
  readonly rules: readonly Rule<M>[];
  /** Ids of shared rules in whose place it has stricter ones of its own. */
  readonly replaces?: readonly string[];
  readonly versions: Versions<M>;
  /** The target that people install it from, and what that is called. */
  readonly installsFrom: { readonly target: TargetId; readonly shown: string };
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
  /** Packing leaves out every symbolic link. */
  readonly dropsLinks?: boolean;
  /** Another folder whose license is packed along with the project. */
  licenseFolder?(project: Project<M>, files: Files): string | undefined;
  /** The project in this folder (relative to files.root, `.` for the root), or undefined. Never throws for bad input: rules report it. */
  detect(folder: string, files: Files, settings: ProjectSettings): Project<M> | undefined;
  /**
   * A note on what lies in this folder and is no project, when that is worth knowing: a library beside a server. Never throws.
   * @param neededBy which project that is released needs a package of this name
   */
  skipped?(
    folder: string,
    files: Files,
    settings: ProjectSettings,
    neededBy?: (name: string) => string | undefined,
  ): Finding | undefined;
  /** Names of what this project needs to run; those that are released with it are built, and published, before it. */
  needs(project: Project<M>): readonly string[];
  /** Builds into release.out. */
  build(project: Project<M>, release: Release, host: Host): Promise<Produced>;
  /** Installs one artifact in an empty environment; throws StageFailure with findings when it cannot. */
  install(artifact: Artifact, project: Project<M>, room: Room, host: Host, variant?: Variant): Promise<Installed>;
  /** What its metadata promises about versions; undefined where this ecosystem promises nothing. */
  bounds?(artifact: Artifact, project: Project<M>, host: Host): Promise<Bounds | undefined>;
  /** Installs the published version as a user would; undefined when this ecosystem has no such way for the source. */
  installPublished(
    project: Project<M>,
    version: string,
    source: Source,
    room: Room,
    host: Host,
  ): Promise<Installed | undefined>;
  /** What a user types to run the published server: `uvx weather-mcp`. */
  userCommands(project: Project<M>, version: string): readonly string[];
}
