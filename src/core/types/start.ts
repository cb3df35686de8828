// A start in an empty environment and what it yields.

import type { WorksWith } from '../../clients/works-with.js';
import type { Contract } from './contract.js';
import type { Finding } from './finding.js';
import type { Component } from './project.js';

/** A private, empty place for one start: everything a child may write to lies inside. */
export interface Sandbox {
  /** The private folder itself. */
  readonly folder: string;
  readonly home: string;
  readonly tmp: string;
  /** An unrelated, empty working folder. */
  readonly cwd: string;
  /** Environment for strangers: allow-list, HOME, XDG and TMPDIR inside the sandbox. */
  readonly env: Readonly<Record<string, string>>;
  /** Where installers keep what they download, in place of the caches of this machine. */
  readonly caches?: string | undefined;
}

/** How to start a server once it is installed. */
export interface Launch {
  /** Absolute program and its arguments. */
  readonly command: readonly string[];
  /** How a person would type it. */
  readonly shown: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** An engine runs it, and the command only talks to that: its processes say nothing of memory and ports. */
  readonly elsewhere?: true | undefined;
  /** Of a container whose `command` gives it no network: the command that gives it one. */
  readonly online?: readonly string[] | undefined;
}

/** What an ecosystem makes of the last words of a server that did not start. */
export type Diagnosis = Pick<Finding, 'rule' | 'message' | 'hint' | 'subject'>;

/** What an ecosystem adds to the sentences about a start. */
export interface StartAdvice {
  /** A platform runs it, asks every instance at one stated port, and shields it: it may listen on every interface. */
  readonly fixedPort?: boolean | undefined;
  /** How to print without breaking the protocol. */
  readonly print: string;
  /** How a file of the project gets into what is published. */
  readonly includeFile: string;
  /** How a person starts it by hand in the project's folder; undefined: by its command. A failed run leaves no artifact. */
  byHand?(shown: string): string;
  /** What to write where the sources create a server and nothing runs it; undefined where they do not say so. */
  neverRun?(): Promise<string | undefined>;
  /** How the server states the version of its package. */
  stateVersion(project: string, components: readonly Component[]): string;
}

/** An artifact installed in an empty environment. */
export interface Installed {
  readonly launch: Launch;
  /** Undefined for what no ecosystem installed: a command of this machine. */
  readonly advice?: StartAdvice | undefined;
  /** Such as `Python 3.13.1`. */
  readonly runtime: string;
  /** Number of packages that were installed beside it. */
  readonly packages: number;
  /** Reads what is installed; slow parts run only when asked. */
  components(): Promise<{ readonly components: readonly Component[]; readonly direct: readonly string[] }>;
  /** What the ecosystem can tell from stderr of a failed start; undefined when it tells nothing that is known. */
  diagnose?(stderr: string): Promise<Diagnosis | undefined>;
  /** Where the installed package prints this text: `weather_mcp/server.py (line 12)`; undefined when it cannot be told. */
  origin?(text: string): Promise<string | undefined>;
  /** Version of everything that was installed, by name as the ecosystem compares names. Fast. */
  versions?(): Promise<Readonly<Record<string, string>>>;
  /** What the shipped code imports and the environment does not have, found without running it. `known`: what was said before. */
  imports?(root: string, known: readonly Finding[]): Promise<readonly Finding[]>;
  /** `launch` is only the first of several: no name tells which of them is the server. All of them, `launch` too. */
  readonly candidates?: readonly Launch[] | undefined;
  /** The other commands it installs: each should at least answer `--help`. */
  readonly others?: readonly Launch[] | undefined;
  /** Loads every entry point of the package in its environment; gives those that fail. */
  brokenEntryPoints?(): Promise<readonly BrokenEntryPoint[]>;
}

/** An entry point that cannot be loaded. */
export interface BrokenEntryPoint {
  readonly group: string;
  readonly name: string;
  /** `module:object`. */
  readonly value: string;
  /** `ModuleNotFoundError: No module named 'x'`. */
  readonly error: string;
}

/** How an installation differs from the usual one, to see whether what the metadata promises is true. */
export interface Variant {
  /** Absolute path of the interpreter to install for; undefined: the one that is taken otherwise. */
  readonly runtime?: string | undefined;
  /** Direct dependencies are taken at the lowest version that the metadata allows, not the newest. */
  readonly lowest?: boolean | undefined;
  /** Direct dependencies at exactly these versions, by name. */
  readonly pins?: Readonly<Record<string, string>> | undefined;
}

/** What an artifact's metadata promises about versions, and how to get at the ends of it. */
export interface Bounds {
  /** The interpreter at the lower end of the stated range; undefined where nothing is stated. */
  readonly lowest: BoundRuntime | undefined;
  /** The newest one that the range lets in, where that is another one; asks what there is, so it comes last. */
  newest(): Promise<BoundRuntime | undefined>;
  /** Direct dependencies that have a range of published versions. */
  readonly direct: readonly BoundDependency[];
  /** Published versions of one of them that the metadata allows, lowest first; empty when that cannot be told. */
  versions(name: string): Promise<readonly string[]>;
  /** A requirement with another lower bound, as an author would write it: `mcp>=1.12,<2`. */
  raise(dependency: BoundDependency, version: string): string;
  /** Where the range of runtimes is stated, as what, and how it would be written from a version on or below one. */
  readonly stated: Pick<Finding, 'file' | 'line' | 'column'> & {
    readonly text: string;
    from(version: string): string;
    below(version: string): string;
  };
  /** Interpreters of the range between the ends that are here, lowest first: tried when the lowest one fails. */
  between(): Promise<readonly BoundRuntime[]>;
}

export interface BoundRuntime {
  readonly end: 'lowest' | 'newest' | 'between';
  /** Such as `Python 3.10`. */
  readonly shown: string;
  /** As the manifest would state it: `3.10`, `20`. */
  readonly version: string;
  /** Absolute path of the interpreter; throws ReleaseError when it cannot be had. */
  get(): Promise<string>;
}

export interface BoundDependency extends Pick<Finding, 'file' | 'line' | 'column'> {
  readonly name: string;
  /** As the metadata states it, without markers: `mcp>=1.0`, `zod ^3.23.0`. */
  readonly requirement: string;
}

/** The protocol versions a server answered: `legacy` with `initialize`, `modern` with `server/discover` (2026-07-28 and newer). */
export interface Eras {
  /** Sorted; empty when it does not answer `initialize`. */
  readonly legacy: readonly string[];
  /** Sorted; empty when it does not answer `server/discover`. */
  readonly modern: readonly string[];
}

/** What one start in an empty environment yielded. Contract and SBOM only write down what it saw. */
export interface Started {
  readonly project: string;
  /** File name of the artifact that was started. */
  readonly artifact: string;
  /** Digest of the bytes that were installed and started, taken right before; lowercase hex. */
  readonly sha256: string;
  /** Files that count as started through this one: the sdist that the started wheel was built from. */
  readonly also?: readonly { readonly file: string; readonly sha256: string }[] | undefined;
  readonly runtime: string;
  readonly command: readonly string[];
  readonly transport: 'stdio' | 'http';
  /** Milliseconds from the start of the process to the answer to `initialize`. */
  readonly readyMs: number;
  /** Bytes of memory it took at most, all its processes together; undefined where the system does not tell. */
  readonly peakBytes?: number | undefined;
  /** Which eras of the protocol it answered. */
  readonly eras?: Eras | undefined;
  /** It asks for a login before it says what it is: `contract` holds nothing, and is not written down. */
  readonly protected?: true | undefined;
  /** A library, and what was done with it: `contract` holds nothing, and is not written down. */
  readonly library?: 'imported' | 'run' | undefined;
  readonly contract: Contract;
  readonly components: readonly Component[];
  /** What clients make of its tool list; undefined where there is none. */
  readonly worksWith?: WorksWith | undefined;
  /** purls of what the artifact itself needs directly. */
  readonly direct: readonly string[];
}

/**
 * One row of the compatibility table: a file started on one runtime with one end of what its metadata allows. Measured, never
 * typed. `release.json` holds it without `ms`, so that the same release gives the same bytes.
 */
export interface Compatibility {
  readonly project: string;
  /** File name of the artifact that was started. */
  readonly artifact: string;
  /** Such as `Python 3.13.1`, `Node 20.19.0`; where it could not be had, what was wanted: `Python 3.9`. */
  readonly runtime: string;
  /** `newest`: what a fresh installation gets; `lowest`: each direct dependency at the lowest version that the metadata allows. */
  readonly dependencies: 'newest' | 'lowest';
  /** The MCP SDK that was installed: `mcp 2.3.1`; undefined where there is none, or nothing was installed. */
  readonly sdk?: string | undefined;
  readonly outcome: 'started' | 'failed' | 'not-measured';
  /** One line: why it failed or was not measured; for lowest versions, which they are. */
  readonly detail?: string | undefined;
  /** What callers do not find there although the usual start has it: `loses argument query of search`. */
  readonly loses?: string | undefined;
  /** Milliseconds from the start of the process to the answer to `initialize`. */
  readonly ms?: number | undefined;
}
