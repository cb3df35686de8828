// The version a server states is what people name when they report a fault: it should be the package's.

import type { Component, Contract, Finding, Project, StartAdvice } from '../core/types.js';
import { sameVersion } from '../core/version.js';
import sdks from '../data/sdks.json' with { type: 'json' };

/** What is judged: the server's own words beside what was started. */
export interface Stated {
  readonly contract: Contract;
  /** The version in the archive; undefined where it states none. */
  readonly version: string | undefined;
  readonly components: readonly Component[];
  readonly project: Pick<Project, 'name'>;
  readonly advice: StartAdvice | undefined;
  /** File name of what was started. */
  readonly artifact: string;
}

/** A warning where they differ, with the line to add for the SDK that the server uses. */
export function versionFinding({
  contract,
  version,
  components,
  project,
  advice,
  artifact,
}: Stated): readonly Finding[] {
  const said = contract.serverInfo.version;
  if (version === undefined || same(said, version)) return [];
  const filled = sdks.servers
    .flatMap((name) => components.find((one) => one.name === name) ?? [])
    .find((one) => same(one.version, said));
  const message =
    filled !== undefined
      ? `The server reports version ${said}, which is that of ${filled.name}; the package is ${version}.`
      : `The server ${said === '' ? 'reports no version of its own' : `reports version ${said}`}; the package is ${version}. Users quote the version they see in bug reports.`;
  const hint =
    advice?.stateVersion(project.name, components) ?? 'Pass the version of the package when creating the server.';
  return [{ rule: 'version-server-info', level: 'warning', project: project.name, artifact, message, hint }];
}

function same(a: string, b: string): boolean {
  return a === b || (a !== '' && sameVersion(a, b));
}
