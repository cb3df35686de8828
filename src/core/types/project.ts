// Projects and the files they ship.

import type { PackageEntry } from '../../formats/server-json.js';
import type { Identity } from './kind.js';
import type { Passport } from './passport.js';
import type { ProjectSettings } from './settings.js';

/** An id of the list of ecosystems. The plan and the configuration are held to it where they are read. */
export type EcosystemId = string;

/** One publishable server: a manifest or a configured folder. `M` is what its ecosystem read from the manifest. */
export interface Project<M = unknown> {
  /** The name it is published under, as its manifest spells it. */
  readonly name: string;
  readonly ecosystem: EcosystemId;
  /** Its folder relative to the repository's root, `/`-separated, `.` for the root itself. */
  readonly path: string;
  /** Its folder, absolute. */
  readonly folder: string;
  /** The manifest relative to the repository's root. */
  readonly manifestFile: string;
  /** The version its manifest states; undefined when it is dynamic or unreadable. */
  readonly version: string | undefined;
  readonly settings: ProjectSettings;
  /** Its manifest says that it must not be published. */
  readonly isPrivate?: boolean | undefined;
  /** The project whose released file it is made from: that one is built and started first. */
  readonly madeFrom?: Pick<Project, 'ecosystem' | 'path'> | undefined;
  /** The package entry about it in a server.json of the repository. */
  readonly listed?: PackageEntry | undefined;
  readonly manifest: M;
}

/** One of the list TARGETS; what comes from outside is held against it where it is read. */
export type TargetId = string;

/** A kind that an ecosystem makes, or one of those that are written beside them. The plan is held to them where it is read. */
export type ArtifactKind = string;

/** One file to ship. It never changes after it was added. */
export interface Artifact {
  readonly kind: ArtifactKind;
  /** Its file name, which is unique in the release. */
  readonly file: string;
  /** Where it lies now, absolute. */
  readonly path: string;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Name of the project it belongs to. */
  readonly project: string;
  /** The folder of that project, relative to the repository's root, where it was built here: two may have one name. */
  readonly folder?: string | undefined;
  /** Who it says it is, read once when it was built; undefined for what does not say. Publish reads it once more. */
  readonly identity?: Identity | undefined;
  /** Code of other packages that a bundler put into it. */
  readonly bundled?: Bundled | undefined;
  /** What made its bytes: programs, and packages that the build required. */
  readonly madeWith?: Tools | undefined;
  /** Why this file cannot be started here though others of its project can: it is for another platform. */
  readonly unstarted?: string | undefined;
  /** What was started, for installable kinds: see {@link StartRecord}. */
  readonly started?: StartRecord | undefined;
  /** For a wheel: file name of the sdist it was built from, so that starting the wheel has started that too. */
  readonly builtFrom?: string | undefined;
  /** For an SBOM: name of the file that it describes. */
  readonly about?: string | undefined;
}

/** Versions of programs, by name. */
export type Tools = Readonly<Record<string, string>>;

/** What a bundler put into an artifact. */
export interface Bundled {
  /** Packages whose code is in its files; without digests, for it is not the package's file that is in them. */
  readonly components: readonly Component[];
  /** Files that may contain more, or something of an unknown version. */
  readonly unknown: readonly string[];
}

/** What `release.json` records about the start of an installable artifact. */
export interface StartRecord {
  /** Digest of the bytes that were started: publish refuses others. */
  readonly sha256: string;
  /** Such as `Python 3.13.1` or `Node 24.21.0`; empty when unstarted. */
  readonly runtime: string;
  readonly outcome: 'started' | 'unstarted';
  /** Why it was not started, from `[smoke] unstarted`. */
  readonly reason?: string | undefined;
  /** Protocol versions it answered, of both eras; sorted. */
  readonly protocols?: readonly string[] | undefined;
  /** It asks for a login before it says what it is: started, and its lists were not seen. */
  readonly protected?: true | undefined;
  /** It was spoken to over HTTP; absent for stdio. */
  readonly transport?: 'http' | undefined;
  /** What it did besides answering, where that was looked at. */
  readonly passport?: Passport | undefined;
}

/** One package of the environment a server was started in, or of what is shipped. */
export interface Component {
  readonly name: string;
  /** Empty where it is not known, of bundled code. */
  readonly version: string;
  readonly purl: string;
  /** Lower-case hex by algorithm (`sha256`, `sha512`), of the file it was installed from. */
  readonly hashes: Readonly<Record<string, string>>;
  /** SPDX expression or the name the package gives. */
  readonly license?: string | undefined;
  /** SPDX expression: what is declared, where the license texts in the package say the same. */
  readonly concluded?: string | undefined;
  readonly supplier?: string | undefined;
  readonly homepage?: string | undefined;
  readonly vcs?: string | undefined;
  /** Where the file came from. */
  readonly distribution?: string | undefined;
  readonly description?: string | undefined;
  /** Files of the artifact that its code is in: a bundler put it there. */
  readonly inside?: readonly string[] | undefined;
  /** Installed packages whose own files it is in, as they state: a compiled library, a bundled dependency. */
  readonly holders?: readonly Holder[] | undefined;
  /** purls of what it needs. */
  readonly dependsOn: readonly string[];
}

/** A package that has another one in its files. */
export interface Holder {
  readonly purl: string;
  /** The file that says so: `x-1.0.dist-info/sboms/x.cdx.json`, `package.json`. */
  readonly says: string;
}
