// The kinds of artifacts that an ecosystem makes, and what the core asks about them.

import type { Host } from './host.js';
import type { Component, Project } from './project.js';
import type { ProjectSettings } from './settings.js';

/** Who an artifact says it is. */
export interface Identity {
  readonly name: string;
  readonly version: string;
  /** Such as `linux-arm64`, where it runs on that one only. */
  readonly platform?: string | undefined;
}

/**
 * Puts an SBOM into a file.
 * @param documentOf the document, from what the file says of itself and what else is in it
 * @param time seconds since the epoch: the same file gives the same bytes
 */
export type Embed = (
  path: string,
  documentOf: (about: Component, inside?: readonly Component[]) => string,
  time: number,
) => Promise<void>;

/** One kind of artifact. Its id is its key in {@link Ecosystem.kinds}; of several, the one that is listed first is tried first. */
export interface Kind {
  /** Strangers install it and start it: publish refuses one without a start record for its very bytes. */
  readonly installable: boolean;
  /** How its files are named in a release. */
  readonly fileName: RegExp;
  /** Whether a file from anywhere is of this kind. @param members reads the paths in an archive, once for all kinds */
  recognise(file: string, members: () => Promise<readonly string[]>): boolean | Promise<boolean>;
  /**
   * Reads who it says it is, looking at the whole of it: another reader must not find another one. Absent, and undefined, where a
   * file does not say. @throws ReleaseError `archive/…` where it cannot be read, or in more than one way
   */
  identify?(path: string, file: string): Promise<Identity | undefined>;
  /** @throws ReleaseError `archive/…` where its name says something else than it does itself */
  checkName?(file: string, identity: Identity): void;
  /** @throws ReleaseError `archive/…` where it is damaged; absent where `identify` has to read it whole anyway */
  checkContent?(path: string): Promise<void>;
  /** Where a member lies in the project: without the top folder that the format adds. @param project its name */
  inProject?(member: string, project: string): string;
  /** Whether any machine can install this file of a version, as far as its name tells. */
  installsAnywhere?(file: string, identity: Identity): boolean;
  /** Absent where the format has no place for an SBOM. */
  readonly embed?: Embed;
  /**
   * What its author has to write so that the MCP Registry takes it for a package of the server of this name; undefined where
   * it says so already. Absent for kinds that the registry does not ask. @param path the file itself
   */
  unclaimed?(path: string, server: string): Promise<string | undefined>;
  /** A project of which only this file is known; undefined where it does not say which package it is. */
  projectOf(path: string, settings: ProjectSettings, host: Host): Promise<Project | undefined>;
}
