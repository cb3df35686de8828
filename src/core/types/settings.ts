// What mcp-drydock.toml says about a project.

import type { ClientId } from '../../clients/rules.js';
import type { Call } from './calls.js';
import type { RuleSetting } from './finding.js';
import type { EcosystemId, TargetId } from './project.js';

/** `[smoke]`: how a server is started to be tried. */
export interface SmokeSettings {
  /** Replaces the script: program and arguments. */
  readonly command?: readonly string[] | undefined;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly transport: 'auto' | 'stdio' | 'http';
  readonly port: number;
  readonly path: string;
  /** Milliseconds the server has to answer. */
  readonly timeoutMs: number;
  /** Milliseconds its installation may take. */
  readonly installTimeoutMs: number;
  /** Declared lists that may fail: `tools`, `resources`, `prompts`. */
  readonly allow: readonly string[];
  /** Texts written before the start, by path: relative to the working folder, or to the home with `~/` in front. */
  readonly files?: Readonly<Record<string, string>> | undefined;
  /** Headers sent to an HTTP server, such as a test token. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Which ends of the promised versions are started; undefined: `full` where there is a tag, else `newest`. */
  readonly bounds?: 'newest' | 'full' | undefined;
  /** Milliseconds that the other ends may take together; rows beyond are not measured. Default 3 min. */
  readonly boundsTimeoutMs?: number | undefined;
  /** Checks of the official conformance suite are run too. */
  readonly conformance?: boolean | undefined;
  /** `false`: what it does besides answering is not looked at. */
  readonly passport?: boolean | undefined;
  /** Why this server cannot be started here; it is then published without having been started, and said so loudly. */
  readonly unstarted?: string | undefined;
}

/** `[build]`: commands that replace ours; each an array of program and arguments. */
export interface BuildSettings {
  readonly install?: readonly string[] | undefined;
  readonly command?: readonly string[] | undefined;
  /** `[tools] uv`: exactly this version builds. */
  readonly uv?: string | undefined;
}

/** `[package]`: what goes into a code package and how it is packed. */
export interface PackageSettings {
  readonly format: 'zip' | 'tar' | 'tar.gz';
  /** `folder`: one top folder named as the project; `flat`: none. */
  readonly layout: 'folder' | 'flat';
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Everything `mcp-drydock.toml` says about one project. */
export interface ProjectSettings {
  readonly smoke: SmokeSettings;
  readonly build: BuildSettings;
  readonly package: PackageSettings;
  /** What the tables of ecosystems say ({@link Ecosystem.tables}), by name; absent where nobody wrote one. */
  readonly tables?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
  /** `[rules.<id>]` and `[project.rules.<id>]`: rules with another level, by id; undefined: those of the repository. */
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  /** `[clients] targets`: the clients whose rules count; undefined: all but those that only count where they are named. */
  readonly clients?: readonly ClientId[] | undefined;
  /** `[[call]]` and `[[project.call]]`; undefined where there are none. */
  readonly calls?: readonly Call[] | undefined;
  /** Name, version and ecosystem that `[[project]]` states itself (code packages have no manifest to say so). */
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly ecosystem?: EcosystemId | undefined;
  /** `kind = "library"`: other packages use it, no client starts it; it is imported where a server is started. */
  readonly isLibrary?: boolean | undefined;
}

/** `[sbom]`: what an SBOM may contain, and where it goes. */
export interface SbomSettings {
  /** SPDX identifiers of licenses that nothing released may be under. */
  readonly deny: readonly string[];
  /** Files that can carry an SBOM get theirs. */
  readonly embed: boolean;
  /** OSV is asked about everything that is shipped and installed. */
  readonly vulnerabilities: boolean;
  /** Address of its API; undefined: where everybody asks. */
  readonly osv?: string | undefined;
}

/** Where versions that were published to a target are read. @throws ReleaseError exit 2 where that is no https address */
export type IndexOf = (target: TargetId) => URL;

/** `[contract]`: what the version is compared with, and how much a version that denies a change weighs. */
export interface ContractSettings {
  readonly gate: 'error' | 'warning' | 'off';
  /** Where the published versions of a target are read; undefined: where everybody reads them. */
  readonly indexOf?: IndexOf | undefined;
}
