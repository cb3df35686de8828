// Where an ecosystem states versions, and how it spells them.

import type { Fix } from './finding.js';
import type { Project } from './project.js';
import type { Files } from './rule.js';

/** A version where a file states it. */
export interface StatedVersion {
  readonly version: string;
  /** Relative to the repository's root. */
  readonly file: string;
  /** 1-based; undefined where the place cannot be found. */
  readonly line?: number | undefined;
  /** 1-based. */
  readonly column?: number | undefined;
  /** What writes another version there; empty where that cannot be done safely. */
  fixes(version: string): readonly Fix[];
}

/** A second place that has to state the released version. */
export interface VersionCopy extends StatedVersion {
  /** The place in words: `__version__ in weather/__init__.py`. */
  readonly what: string;
  /** What to do. @param version as the ecosystem spells it */
  hint(version: string): string;
  /** A closer look that takes time, and is worth it only for a version that differs; undefined: it is sure. */
  sure?(): boolean;
}

/** Where an ecosystem states versions, and how it spells them. Nothing here throws for bad input. */
export interface Versions<M = unknown> {
  /** As PEP 440 or SemVer spells it; undefined for what is no version here. */
  spell(version: string): string | undefined;
  /** Whether its registry accepts the version as it is typed; absent: where it can be spelled. */
  accepts?(version: string): boolean;
  /** In the manifest, or in the file that the manifest takes it from; undefined where neither states one. */
  stated(project: Project<M>, files: Files): StatedVersion | undefined;
  /** The tag names what is released; a version that the configuration states is for builds without one. */
  readonly tagLeads?: boolean;
  /** The tool that makes the version of git tags, and the place that says so. */
  fromTags?(
    project: Project<M>,
    files: Files,
  ): { readonly tool: string; readonly line?: number | undefined; readonly column?: number | undefined } | undefined;
  /** Whether a build may take the version from git tags, as far as its tools tell: then they have to be there. */
  mayNeedTags?(project: Project<M>): boolean;
  /** The project's own entry in its lock file: `why` says what a stale one breaks. */
  inLock?(project: Project<M>, files: Files): readonly (VersionCopy & { readonly why: string })[];
  /** Constants in the sources that people read to see what they run. */
  inSources?(project: Project<M>, files: Files): readonly VersionCopy[];
  /** What the sources tell clients (`serverInfo.version`). */
  inServers?(project: Project<M>, files: Files): readonly VersionCopy[];
}
