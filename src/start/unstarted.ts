// What is said of files that were not started here.

import { CONFIG_FILE } from '../core/about.js';
import type { Artifact, Finding, Project } from '../core/types.js';

/** `[smoke] unstarted`: it is published without a start. */
export function notStarted(artifact: Artifact, project: Project, reason: string): Finding {
  return {
    rule: 'start/unstarted',
    level: 'warning',
    project: project.name,
    artifact: artifact.file,
    message: `${artifact.file} was not started: ${reason}. It will be published without having been started.`,
    hint: `Remove unstarted from [smoke] in ${CONFIG_FILE} as soon as it can be started somewhere.`,
  };
}

/** What runs on another platform is started there, or by those who install it. */
export function elsewhere({ file, unstarted }: Artifact, { name }: Project): readonly Finding[] {
  if (unstarted === undefined) return [];
  const message = `${file} was not started here: ${unstarted}.`;
  return [{ rule: 'start/unstarted', level: 'note', project: name, artifact: file, message }];
}

/** Of a release something has to be started. */
export function nothingForHere(all: readonly Artifact[], { name, manifestFile: file }: Project): Finding {
  return {
    rule: 'start/unstarted',
    level: 'error',
    project: name,
    file,
    message: `${name} was not started: ${all.map((one) => `${one.file}: ${one.unstarted}`).join('; ')}.`,
    hint: 'Let it be built for the platform of this machine too: one file of a release must be started.',
  };
}
