// Versions that are published already, and what is known of them.

import type { Digests } from '../digest.js';
import type { Host } from './host.js';
import type { ArtifactKind, Project } from './project.js';
import type { ProjectSettings } from './settings.js';

/** A file to fetch, and what it has to be. */
export interface Wanted {
  readonly url: string;
  readonly file: string;
  /** What it is called in messages. */
  readonly shown: string;
  readonly kind: ArtifactKind;
  readonly version: string;
  /** Lower-case hex. */
  readonly digests: Digests;
}

/** Evidence about a file, as a registry keeps it. */
export interface Kept {
  /** What it is called beside the file: `weather-1.2.3.tgz.sigstore.json`. */
  readonly name: string;
  readonly text: string;
}

/** How the registry of an ecosystem is asked for published versions. */
export interface Published {
  /** In front of names: `npm` in `npm:weather@1.2.3`. */
  readonly scheme: string;
  /** The registry, as people call it: `PyPI`. */
  readonly shown: string;
  /** The same where another one may stand in: `the Python index`. */
  readonly place: string;
  /** Reads what follows the scheme: `weather@1.2.3`; undefined where that is no package. */
  parse(text: string): { readonly name: string; readonly version: string | undefined } | undefined;
  /** The whole word: `npm:weather@1.2.3`. */
  word(name: string, version: string): string;
  /** Every version that is there; undefined where there is no such package. @param registry with a closing slash */
  versions(name: string, registry: URL, host: Host): Promise<readonly string[] | undefined>;
  /** Whether "not found" there may mean that one may not read it. */
  hides(project: Project, registry: URL): boolean;
  /** A project of which only this version is known; undefined where it is not there. */
  project(
    name: string,
    version: string,
    registry: URL,
    settings: ProjectSettings,
    host: Host,
  ): Promise<Project | undefined>;
  /** Every file of this version, with the digests that the registry states; empty where there is no such version. */
  files(name: string, version: string, registry: URL, host: Host): Promise<readonly Wanted[]>;
  /** What the registry keeps of how its files were signed; empty where it keeps nothing. */
  evidence(name: string, version: string, registry: URL, host: Host): Promise<readonly Kept[]>;
  /**
   * A file of this version, with the digest that was attested for `repository` (`owner/name`), by an attestation that the
   * registry checked when it took the file; never by what the package says about itself. Undefined where nothing is.
   */
  attested(name: string, version: string, repository: string, registry: URL, host: Host): Promise<Wanted | undefined>;
}
