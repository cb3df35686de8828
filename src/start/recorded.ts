// What is recorded of a start beside what the client saw: which bytes it was of, and what is known where nothing was seen.

import type { Artifact, Contract, Finding, Project, Release, Started } from '../core/types.js';
import { makeContract } from '../mcp/contract.js';

/** Files that count as started through this one. */
export function alsoOf(artifact: Artifact, release: Release, project: Project): Pick<Started, 'also'> {
  const also = release.artifacts.filter((one) => one.file === artifact.builtFrom && one.project === project.name);
  return also.length === 0 ? {} : { also: also.map(({ file, sha256 }) => ({ file, sha256 })) };
}

/** What is known of a server that lets nobody in without a login, and of a library. */
export const NOTHING_SEEN: Contract = makeContract({
  protocolVersions: [],
  serverInfo: {},
  capabilities: {},
  tools: [],
  resources: [],
  resourceTemplates: [],
  prompts: [],
});

/** The file that is there is not the one that was built. */
export function changed(artifact: Artifact, sha256: string, project: Project): Finding {
  return {
    rule: 'start/changed',
    level: 'error',
    project: project.name,
    artifact: artifact.file,
    message: `${artifact.file} changed after the build, so the file to start is not the file that was built.`,
    hint: 'Find the program that writes to the output folder, stop it, and build again.',
    facts: { built: artifact.sha256, 'there now': sha256 },
  };
}
